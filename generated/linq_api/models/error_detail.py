from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ErrorDetail(Model):
    """The details of an error. The first digit of `code` is its category: 1 request, 2 resource, token or state, 3
    server, 4 delivery, 5 attachments. Errors of the categories 1 and 2 occur again on a retry; those of category 3
    can be retried.
    """

    status: int
    """The HTTP status."""

    code: int
    """The four-digit error code, e.g. 1002 for a phone number that is not in E.164 format, or 2001 for an unknown
    chat."""

    message: str
    """A human-readable explanation; its wording may change."""

    doc_url: str | None = None
    """URL of the error reference for this code; missing in older responses (docs)."""

    retry_after: int | None = None
    """Seconds to wait before the next attempt. Only with status 429; equal to the `Retry-After` header."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        status = self.status
        code = self.code
        message = self.message
        doc_url = self.doc_url
        retry_after = self.retry_after
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["status"] = status
        field_dict["code"] = code
        field_dict["message"] = message
        if doc_url is not None:
            field_dict["doc_url"] = doc_url
        if retry_after is not None:
            field_dict["retry_after"] = retry_after
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status")
        code = d.pop("code")
        message = d.pop("message")
        doc_url = d.pop("doc_url", None)
        retry_after = d.pop("retry_after", None)
        self = cls.__new__(cls)
        self.status = status
        self.code = code
        self.message = message
        self.doc_url = doc_url
        self.retry_after = retry_after
        self.additional_properties = d
        return self

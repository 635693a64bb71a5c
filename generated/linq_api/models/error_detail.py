from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ErrorDetail(Model):
    """What went wrong. The first digit of `code` names the family: 1 the request, 2 the resource, the token or its
    state, 3 the server, 4 delivery, 5 attachments. Families 1 and 2 fail again when repeated, family 3 may be
    retried.
    """

    status: int
    """Repeats the HTTP status."""

    code: int
    """Linq's own four-digit code, e.g. 1002 for a phone number that is not E.164 or 2001 for an unknown chat."""

    message: str
    """An explanation for people; its wording may change."""

    doc_url: str | None = None
    """The page of the error reference for this code; older replies have none (docs)."""

    retry_after: int | None = None
    """Seconds to wait before the next try; only with status 429, equal to the `Retry-After` header."""

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

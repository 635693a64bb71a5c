from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ErrorDetail(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.status = d.pop("status")
        self.code = d.pop("code")
        self.message = d.pop("message")
        self.doc_url = d.pop("doc_url", None)
        self.retry_after = d.pop("retry_after", None)
        self.additional_properties = d
        return self

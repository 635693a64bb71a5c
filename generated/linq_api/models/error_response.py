from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ErrorResponse(OpenModel):
    """The body of every error response. After an error response to a send, no message was accepted."""

    error: ErrorDetail
    """The details of an error. The first digit of `code` is its category: 1 request, 2 resource, token or state, 3
    server, 4 delivery, 5 attachments. Errors of the categories 1 and 2 occur again on a retry; those of category 3
    can be retried."""

    success: bool | None = None
    """False for every error; missing in one published example."""

    trace_id: str | None = None
    """Trace id of the request, 32 lower-case hex digits, the same as in the `X-Trace-ID` header."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.error = ErrorDetail.from_dict(d.pop("error"))
        self.success = d.pop("success", None)
        self.trace_id = d.pop("trace_id", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.error_detail import ErrorDetail

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ErrorResponse(Model):
    """The body of every error response. After an error response to a send, no message was accepted."""

    error: ErrorDetail
    """The details of an error. The first digit of `code` is its category: 1 request, 2 resource, token or state, 3
    server, 4 delivery, 5 attachments. Errors of the categories 1 and 2 occur again on a retry; those of category 3
    can be retried."""

    success: bool | None = None
    """False for every error; missing in one published example."""

    trace_id: str | None = None
    """Trace id of the request, 32 lower-case hex digits, the same as in the `X-Trace-ID` header."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        error = self.error.to_dict()
        success = self.success
        trace_id = self.trace_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["error"] = error
        if success is not None:
            field_dict["success"] = success
        if trace_id is not None:
            field_dict["trace_id"] = trace_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        error = ErrorDetail.from_dict(d.pop("error"))

        success = d.pop("success", None)
        trace_id = d.pop("trace_id", None)
        self = cls.__new__(cls)
        self.error = error
        self.success = success
        self.trace_id = trace_id
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.error_detail import ErrorDetail

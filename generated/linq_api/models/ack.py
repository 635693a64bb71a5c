from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Ack(OpenModel):
    """A change that was accepted and is applied asynchronously; a webhook event reports the outcome. All three fields
    are optional in the contract.
    """

    status: str | None = None
    """`accepted` in every known response."""

    message: str | None = None
    """A human-readable description of the accepted change."""

    trace_id: str | None = None
    """Trace id of the request, 32 lower-case hex digits; the resulting webhook events contain it too."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.status = d.pop("status", None)
        self.message = d.pop("message", None)
        self.trace_id = d.pop("trace_id", None)
        self.additional_properties = d
        return self

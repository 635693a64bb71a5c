from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.call_forwarding_status import CallForwardingStatus
from ..types import OpenModel


@_attrs_define
class CallForwarding(OpenModel):
    """The call forwarding settings."""

    enabled: bool
    """True if calls are forwarded, or will be once a queued change is in effect."""

    to: None | str = None
    """Number that receives the calls; null if calls are not forwarded."""

    status: CallForwardingStatus | str | None = None
    """Whether the last change is in effect."""

    estimated_completion: int | None = None
    """Time at which a queued change is expected to take effect, in Unix milliseconds; null if it is in effect."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.enabled = d.pop("enabled")
        self.to = d.pop("to", None)
        self.status = d.pop("status", None)
        self.estimated_completion = d.pop("estimated_completion", None)
        self.additional_properties = d
        return self

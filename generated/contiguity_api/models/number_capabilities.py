from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.channel import Channel
from ..types import OpenModel


@_attrs_define
class NumberCapabilities(OpenModel):
    """The capabilities of a number."""

    channels: list[Channel | str]
    """The supported channels."""

    intl_sms: bool | None = None
    """True if the number can send texts internationally."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.channels = d.pop("channels")
        self.intl_sms = d.pop("intl_sms", None)
        self.additional_properties = d
        return self

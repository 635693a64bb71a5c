from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.channel import Channel
from ..types import Model


@_attrs_define
class NumberCapabilities(Model):
    """The capabilities of a number."""

    channels: list[Channel | str]
    """The supported channels."""

    intl_sms: bool | None = None
    """True if the number can send texts internationally."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        channels = []
        for channels_item_data in self.channels:
            channels_item = channels_item_data

            channels.append(channels_item)

        intl_sms = self.intl_sms
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["channels"] = channels
        if intl_sms is not None:
            field_dict["intl_sms"] = intl_sms
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _channels = d.pop("channels")
        channels: list[Channel | str] = []
        for channels_item_data in _channels:
            channels_item: Channel | str = channels_item_data

            channels.append(channels_item)

        intl_sms = d.pop("intl_sms", None)
        self = cls.__new__(cls)
        self.channels = channels
        self.intl_sms = intl_sms
        self.additional_properties = d
        return self

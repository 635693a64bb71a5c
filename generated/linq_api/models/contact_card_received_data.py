from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ContactCardReceivedData(Model):
    """A received contact card. It is sent once per contact and line, and again when it changes."""

    sender_handle: str
    """Handle of the contact: a plain handle."""

    owner_handle: str
    """Your line, in E.164 format: a plain handle."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name; may be empty."""

    media_url: None | str = None
    """URL of the photo; it may expire after 45 minutes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        sender_handle = self.sender_handle
        owner_handle = self.owner_handle
        first_name = self.first_name
        last_name = self.last_name
        media_url = self.media_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["sender_handle"] = sender_handle
        field_dict["owner_handle"] = owner_handle
        if first_name is not None:
            field_dict["first_name"] = first_name
        if last_name is not None:
            field_dict["last_name"] = last_name
        if media_url is not None:
            field_dict["media_url"] = media_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        sender_handle = d.pop("sender_handle")
        owner_handle = d.pop("owner_handle")
        first_name = d.pop("first_name", None)
        last_name = d.pop("last_name", None)
        media_url: None | str = d.pop("media_url", None)

        self = cls.__new__(cls)
        self.sender_handle = sender_handle
        self.owner_handle = owner_handle
        self.first_name = first_name
        self.last_name = last_name
        self.media_url = media_url
        self.additional_properties = d
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ContactCardReceivedData(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.sender_handle = d.pop("sender_handle")
        self.owner_handle = d.pop("owner_handle")
        self.first_name = d.pop("first_name", None)
        self.last_name = d.pop("last_name", None)
        self.media_url = d.pop("media_url", None)
        self.additional_properties = d
        return self

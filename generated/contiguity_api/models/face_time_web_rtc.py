from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class FaceTimeWebRTC(Model):
    """WebRTC credentials for the audio of a call."""

    url: str | None = None
    """URL of the WebRTC server."""

    room: str | None = None
    """Name of the room."""

    token: str | None = None
    """Secret token for joining the room."""

    join: None | str = None
    """URL that joins the call as your number."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        url = self.url
        room = self.room
        token = self.token
        join = self.join

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if url is not None:
            field_dict["url"] = url
        if room is not None:
            field_dict["room"] = room
        if token is not None:
            field_dict["token"] = token
        if join is not None:
            field_dict["join"] = join
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        url = d.pop("url", None)
        room = d.pop("room", None)
        token = d.pop("token", None)
        join: None | str = d.pop("join", None)

        self = cls.__new__(cls)
        self.url = url
        self.room = room
        self.token = token
        self.join = join
        self.additional_properties = d
        return self

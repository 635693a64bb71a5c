from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class FaceTimeWebRTC(OpenModel):
    """WebRTC credentials for the audio of a call."""

    url: str | None = None
    """URL of the WebRTC server."""

    room: str | None = None
    """Name of the room."""

    token: str | None = None
    """Secret token for joining the room."""

    join: None | str = None
    """URL that joins the call as your number."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.url = d.pop("url", None)
        self.room = d.pop("room", None)
        self.token = d.pop("token", None)
        self.join = d.pop("join", None)
        self.additional_properties = d
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class FaceTimeWebRTC:
    """Credentials for the audio room of a call."""

    url: str | None = None
    """URL of the WebRTC server."""

    room: str | None = None
    """Name of the room."""

    token: str | None = None
    """Token to join with. Secret."""

    join: None | str = None
    """URL that joins the call as your line."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        url = d.pop("url", None)
        room = d.pop("room", None)
        token = d.pop("token", None)
        join: None | str = d.pop("join", None)

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.url = url
        self.room = room
        self.token = token
        self.join = join
        self.additional_properties = d
        return self

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class LocationSharingStoppedData(Model):
    """A location share ended."""

    shared_by: str
    """Handle of the participant who shared: phone number, or the e-mail address of an Apple account if shared from the
    Find My app."""

    shared_with: str
    """Your line, in E.164 format."""

    began_at: datetime.datetime | None = None
    """Start of the location share."""

    ended_at: datetime.datetime | None = None
    """End of the location share."""

    chat_id: None | str = None
    """Id of the chat in which the location share started, a UUID; null if unknown."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        shared_by = self.shared_by
        shared_with = self.shared_with
        began_at = None if self.began_at is None else self.began_at.isoformat()

        ended_at = None if self.ended_at is None else self.ended_at.isoformat()

        chat_id = self.chat_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["shared_by"] = shared_by
        field_dict["shared_with"] = shared_with
        if began_at is not None:
            field_dict["began_at"] = began_at
        if ended_at is not None:
            field_dict["ended_at"] = ended_at
        if chat_id is not None:
            field_dict["chat_id"] = chat_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        shared_by = d.pop("shared_by")
        shared_with = d.pop("shared_with")
        _began_at = d.pop("began_at", None)
        began_at = parse_timestamp(_began_at)
        if began_at is None and _began_at is not None:
            d["began_at"] = _began_at

        _ended_at = d.pop("ended_at", None)
        ended_at = parse_timestamp(_ended_at)
        if ended_at is None and _ended_at is not None:
            d["ended_at"] = _ended_at

        chat_id: None | str = d.pop("chat_id", None)

        self = cls.__new__(cls)
        self.shared_by = shared_by
        self.shared_with = shared_with
        self.began_at = began_at
        self.ended_at = ended_at
        self.chat_id = chat_id
        self.additional_properties = d
        return self

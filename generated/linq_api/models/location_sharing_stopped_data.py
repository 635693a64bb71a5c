from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class LocationSharingStoppedData(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.shared_by = d.pop("shared_by")
        self.shared_with = d.pop("shared_with")
        self.began_at = keep_timestamp(d, "began_at", d.pop("began_at", None))
        self.ended_at = keep_timestamp(d, "ended_at", d.pop("ended_at", None))
        self.chat_id = d.pop("chat_id", None)
        self.additional_properties = d
        return self

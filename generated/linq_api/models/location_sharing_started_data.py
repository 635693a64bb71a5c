from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class LocationSharingStartedData(OpenModel):
    """A participant started sharing a location."""

    shared_by: str
    """Handle of the participant who shares: phone number, or the e-mail address of an Apple account if shared from the
    Find My app."""

    shared_with: str
    """Your line, in E.164 format."""

    began_at: datetime.datetime | None = None
    """Start of the location share."""

    ends_at: datetime.datetime | None = None
    """Scheduled end of the location share; null if it has no end."""

    chat_id: None | str = None
    """Id of the chat in which the location share started, a UUID; null if unknown."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.shared_by = d.pop("shared_by")
        self.shared_with = d.pop("shared_with")
        self.began_at = keep_timestamp(d, "began_at", d.pop("began_at", None))
        self.ends_at = keep_timestamp(d, "ends_at", d.pop("ends_at", None))
        self.chat_id = d.pop("chat_id", None)
        self.additional_properties = d
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class MessageCancelled(OpenModel):
    """A queued message that was cancelled."""

    cancelled: bool
    """Always true; if the message cannot be cancelled, the response is an error."""

    msg_id: str | None = None
    """Id of the message."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.cancelled = d.pop("cancelled")
        self.msg_id = d.pop("msg_id", None)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self

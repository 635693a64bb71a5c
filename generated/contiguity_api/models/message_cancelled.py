from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class MessageCancelled(Model):
    """A queued message that was cancelled."""

    cancelled: bool
    """Always true; if the message cannot be cancelled, the response is an error."""

    msg_id: str | None = None
    """Id of the message."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        cancelled = self.cancelled
        msg_id = self.msg_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["cancelled"] = cancelled
        if msg_id is not None:
            field_dict["msg_id"] = msg_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        cancelled = d.pop("cancelled")
        msg_id = d.pop("msg_id", None)
        self = cls.__new__(cls)
        self.cancelled = cancelled
        self.msg_id = msg_id
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self

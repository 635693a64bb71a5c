from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class Message(Model):
    """A sent or received message of any channel."""

    _json_names: ClassVar = {"from_": "from"}

    id: str
    """Id of the message."""

    to: str
    """The recipient."""

    from_: str
    """The sender."""

    message: str
    """The text of the message."""

    timestamp: int
    """Time at which the message was sent or received, in Unix milliseconds."""

    status: str | None = None
    """Status of the message. The documented values are delivered and failed; other values are possible."""

    attachments: list[str] | None = None
    """URLs of the attachments."""

    tracking: list[TrackingEvent] | None = None
    """The delivery steps so far. Present only with `tracking=true`."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        to = self.to
        from_ = self.from_
        message = self.message
        timestamp = self.timestamp
        status = self.status
        attachments = self.attachments

        tracking = None if self.tracking is None else [item.to_dict() for item in self.tracking]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["to"] = to
        field_dict["from"] = from_
        field_dict["message"] = message
        field_dict["timestamp"] = timestamp
        if status is not None:
            field_dict["status"] = status
        if attachments is not None:
            field_dict["attachments"] = attachments
        if tracking is not None:
            field_dict["tracking"] = tracking
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        to = d.pop("to")
        from_ = d.pop("from")
        message = d.pop("message")
        timestamp = d.pop("timestamp")
        status = d.pop("status", None)
        attachments = d.pop("attachments", None)

        _tracking = d.pop("tracking", None)
        tracking: list[TrackingEvent] | None = (
            None if _tracking is None else [TrackingEvent.from_dict(item) for item in _tracking]
        )

        self = cls.__new__(cls)
        self.id = id
        self.to = to
        self.from_ = from_
        self.message = message
        self.timestamp = timestamp
        self.status = status
        self.attachments = attachments
        self.tracking = tracking
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.tracking_event import TrackingEvent

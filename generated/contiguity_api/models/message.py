from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class Message(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.to = d.pop("to")
        self.from_ = d.pop("from")
        self.message = d.pop("message")
        self.timestamp = d.pop("timestamp")
        self.status = d.pop("status", None)
        self.attachments = d.pop("attachments", None)
        value = d.pop("tracking", None)
        self.tracking = None if value is None else [TrackingEvent.from_dict(item) for item in value]
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.tracking_event import TrackingEvent

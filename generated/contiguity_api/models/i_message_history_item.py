from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class IMessageHistoryItem(OpenModel):
    """A message of an iMessage thread. It has neither an id nor a direction. According to the API reference every
    field except `tracking` is always present; do not rely on it.
    """

    _json_names: ClassVar = {"from_": "from"}

    to: str
    """The recipient."""

    from_: str
    """The sender. Compare it with your number to determine the direction."""

    message: str
    """The text of the message."""

    timestamp: int
    """Time at which the message was sent or received, in Unix milliseconds."""

    read: int | None = None
    """Time at which the message was read, in Unix milliseconds. The value for an unread message is not documented:
    treat 0, null and a missing field as unread."""

    delivery: Delivery | None = None
    """The delivery of a message."""

    risk: SpamRisk | None = None
    """The spam reports of a message."""

    attachments: list[str] | None = None
    """URLs of the attachments."""

    tracking: list[TrackingEvent] | None = None
    """The delivery steps so far. Present only with `tracking=true`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.from_ = d.pop("from")
        self.message = d.pop("message")
        self.timestamp = d.pop("timestamp")
        self.read = d.pop("read", None)
        value = d.pop("delivery", None)
        self.delivery = None if value is None else Delivery.from_dict(value)
        value = d.pop("risk", None)
        self.risk = None if value is None else SpamRisk.from_dict(value)
        self.attachments = d.pop("attachments", None)
        value = d.pop("tracking", None)
        self.tracking = None if value is None else [TrackingEvent.from_dict(item) for item in value]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.delivery import Delivery
from ..models.spam_risk import SpamRisk
from ..models.tracking_event import TrackingEvent

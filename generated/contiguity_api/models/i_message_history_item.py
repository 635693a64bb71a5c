from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class IMessageHistoryItem(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        from_ = self.from_
        message = self.message
        timestamp = self.timestamp
        read = self.read

        delivery: dict[str, Any] | None = None
        if self.delivery is not None:
            delivery = self.delivery.to_dict()
        risk: dict[str, Any] | None = None
        if self.risk is not None:
            risk = self.risk.to_dict()
        attachments = self.attachments

        tracking = None if self.tracking is None else [item.to_dict() for item in self.tracking]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["to"] = to
        field_dict["from"] = from_
        field_dict["message"] = message
        field_dict["timestamp"] = timestamp
        if read is not None:
            field_dict["read"] = read
        if delivery is not None:
            field_dict["delivery"] = delivery
        if risk is not None:
            field_dict["risk"] = risk
        if attachments is not None:
            field_dict["attachments"] = attachments
        if tracking is not None:
            field_dict["tracking"] = tracking
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        from_ = d.pop("from")
        message = d.pop("message")
        timestamp = d.pop("timestamp")
        read: int | None = d.pop("read", None)

        _delivery = d.pop("delivery", None)
        delivery: Delivery | None
        if _delivery is None:
            delivery = None
        else:
            delivery = Delivery.from_dict(_delivery)

        _risk = d.pop("risk", None)
        risk: SpamRisk | None
        if _risk is None:
            risk = None
        else:
            risk = SpamRisk.from_dict(_risk)

        attachments = d.pop("attachments", None)

        _tracking = d.pop("tracking", None)
        tracking: list[TrackingEvent] | None = (
            None if _tracking is None else [TrackingEvent.from_dict(item) for item in _tracking]
        )

        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        self.message = message
        self.timestamp = timestamp
        self.read = read
        self.delivery = delivery
        self.risk = risk
        self.attachments = attachments
        self.tracking = tracking
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.delivery import Delivery
from ..models.spam_risk import SpamRisk
from ..models.tracking_event import TrackingEvent

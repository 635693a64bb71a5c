from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class WebhookSubscriptionList(Model):
    """Your webhook subscriptions, including paused ones."""

    subscriptions: list[WebhookSubscription]
    """The subscriptions."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        subscriptions = [item.to_dict() for item in self.subscriptions]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["subscriptions"] = subscriptions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        subscriptions = [WebhookSubscription.from_dict(item) for item in d.pop("subscriptions")]

        self = cls.__new__(cls)
        self.subscriptions = subscriptions
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.webhook_subscription import WebhookSubscription

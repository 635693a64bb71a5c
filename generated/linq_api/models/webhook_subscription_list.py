from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class WebhookSubscriptionList(OpenModel):
    """Your webhook subscriptions, including paused ones."""

    subscriptions: list[WebhookSubscription]
    """The subscriptions."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.subscriptions = [WebhookSubscription.from_dict(item) for item in d.pop("subscriptions")]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.webhook_subscription import WebhookSubscription

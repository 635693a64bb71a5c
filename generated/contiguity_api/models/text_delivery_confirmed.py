from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TextDeliveryConfirmed(OpenModel):
    """The carrier confirmed the delivery of a text."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the event. Redeliveries have the same id: use it to discard duplicates."""

    type_: Literal["text.delivery.confirmed"]
    """Type of the event."""

    data: TextDeliveryConfirmedData
    """A text whose delivery was confirmed by the carrier. The documents do not define which number is `from`; in
    practice it is your number."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds (responses use milliseconds)."""

    api_version: str | None = None
    """Version of the API that created the event."""

    @property
    def type(self) -> Literal["text.delivery.confirmed"]:
        """The same as ``type_``."""
        return self.type_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.type_ = d.pop("type")
        if self.type_ != "text.delivery.confirmed":
            raise ValueError(f"type must be 'text.delivery.confirmed', not {self.type_!r}")
        self.data = TextDeliveryConfirmedData.from_dict(d.pop("data"))
        self.timestamp = d.pop("timestamp", None)
        self.api_version = d.pop("api_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.text_delivery_confirmed_data import TextDeliveryConfirmedData

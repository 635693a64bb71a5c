from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TextDeliveryFailed(OpenModel):
    """The delivery of a text failed, or no delivery receipt was received in time."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the event. Redeliveries have the same id: use it to discard duplicates."""

    type_: Literal["text.delivery.failed"]
    """Type of the event."""

    data: TextDeliveryFailedData
    """A text that was not delivered. The documents do not define which number is `from`; in practice it is your
    number."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds (responses use milliseconds)."""

    api_version: str | None = None
    """Version of the API that created the event."""

    @property
    def type(self) -> Literal["text.delivery.failed"]:
        """The same as ``type_``."""
        return self.type_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.type_ = d.pop("type")
        if self.type_ != "text.delivery.failed":
            raise ValueError(f"type must be 'text.delivery.failed', not {self.type_!r}")
        self.data = TextDeliveryFailedData.from_dict(d.pop("data"))
        self.timestamp = d.pop("timestamp", None)
        self.api_version = d.pop("api_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.text_delivery_failed_data import TextDeliveryFailedData

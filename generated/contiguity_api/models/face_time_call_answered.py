from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class FaceTimeCallAnswered(OpenModel):
    """A call was answered. Since v2026.9.27."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the event. Redeliveries have the same id: use it to discard duplicates."""

    type_: Literal["facetime.call.answered"]
    """Type of the event."""

    data: FaceTimeCall
    """A FaceTime Audio call. Responses and FaceTime events contain the same object."""

    timestamp: float | None = None
    """Time of the event. The payload contains milliseconds, unlike that of other events; a decoded event has seconds,
    like all other events."""

    api_version: str | None = None
    """Version of the API that created the event."""

    @property
    def type(self) -> Literal["facetime.call.answered"]:
        """The same as ``type_``."""
        return self.type_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.type_ = d.pop("type")
        if self.type_ != "facetime.call.answered":
            raise ValueError(f"type must be 'facetime.call.answered', not {self.type_!r}")
        self.data = FaceTimeCall.from_dict(d.pop("data"))
        self.timestamp = d.pop("timestamp", None)
        self.api_version = d.pop("api_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.face_time_call import FaceTimeCall

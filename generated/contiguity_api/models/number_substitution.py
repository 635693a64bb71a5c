from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class NumberSubstitution(OpenModel):
    """The requested sender was unavailable, so another of your numbers was used."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the event. Redeliveries have the same id: use it to discard duplicates."""

    type_: Literal["numbers.substitution"]
    """Type of the event."""

    data: NumberSubstitutionData
    """A message that was sent from a different number than requested."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds (responses use milliseconds)."""

    api_version: str | None = None
    """Version of the API that created the event."""

    @property
    def type(self) -> Literal["numbers.substitution"]:
        """The same as ``type_``."""
        return self.type_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.type_ = d.pop("type")
        if self.type_ != "numbers.substitution":
            raise ValueError(f"type must be 'numbers.substitution', not {self.type_!r}")
        self.data = NumberSubstitutionData.from_dict(d.pop("data"))
        self.timestamp = d.pop("timestamp", None)
        self.api_version = d.pop("api_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.number_substitution_data import NumberSubstitutionData

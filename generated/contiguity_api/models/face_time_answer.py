from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class FaceTimeAnswer:
    """How to answer a call."""

    caller_id: None | str = None
    """Name to present."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        caller_id = self.caller_id

        field_dict: dict[str, Any] = {}
        if caller_id is not None:
            field_dict["caller_id"] = caller_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        caller_id: None | str = d.pop("caller_id", None)

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.caller_id = caller_id
        return self

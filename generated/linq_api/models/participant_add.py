from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class ParticipantAdd:
    """Who is to be added to the group."""

    handle: str
    """Phone number in E.164 form or e-mail address; it must support the group's service."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        handle = self.handle
        field_dict: dict[str, Any] = {}
        field_dict["handle"] = handle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        handle = d.pop("handle")
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.handle = handle
        return self

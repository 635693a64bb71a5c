from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class IMessageRead:
    """The thread to send a read receipt for (API reference, iMessage read)."""

    to: str
    """The other party: an E.164 number, or an email address."""

    from_: str
    """Your leased iMessage number."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        to = self.to
        from_ = self.from_
        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["from"] = from_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        to = d.pop("to")
        from_ = d.pop("from")
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.to = to
        self.from_ = from_
        return self

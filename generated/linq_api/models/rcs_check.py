from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class RCSCheck:
    """Asks whether a number gets RCS."""

    address: str
    """Phone number in E.164 form; an e-mail address is refused with 400."""

    from_: str | None = None
    """The line to ask from, in E.164 form; default any of yours."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        address = self.address
        from_ = self.from_
        field_dict: dict[str, Any] = {}
        field_dict["address"] = address
        if from_ is not None:
            field_dict["from"] = from_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        address = d.pop("address")
        from_ = d.pop("from", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.address = address
        self.from_ = from_
        return self

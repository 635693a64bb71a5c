from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class PaymentProviderConnect:
    """Where to go after a provider was connected."""

    return_url: str
    """Where the administrator is sent afterwards."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        return_url = self.return_url
        field_dict: dict[str, Any] = {}
        field_dict["return_url"] = return_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        return_url = d.pop("return_url")
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.return_url = return_url
        return self

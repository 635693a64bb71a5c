from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class DomainRegister:
    """Options of a new domain."""

    region: str | None = None
    """Region to send from; us-east-1 if left out, and the only one that works."""

    custom_return_path: str | None = None
    """Subdomain for bounces; contiguity if left out."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        region = self.region
        custom_return_path = self.custom_return_path
        field_dict: dict[str, Any] = {}
        if region is not None:
            field_dict["region"] = region
        if custom_return_path is not None:
            field_dict["custom_return_path"] = custom_return_path
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        region = d.pop("region", None)
        custom_return_path = d.pop("custom_return_path", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.region = region
        self.custom_return_path = custom_return_path
        return self

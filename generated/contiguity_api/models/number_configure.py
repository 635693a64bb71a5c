from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class NumberConfigure:
    """What to change about a number."""

    failover: FailoverSettings | None = None
    """For which of your numbers this one may stand in."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        failover: dict[str, Any] | None = None
        if self.failover is not None:
            failover = self.failover.to_dict()
        field_dict: dict[str, Any] = {}
        if failover is not None:
            field_dict["failover"] = failover
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        _failover = d.pop("failover", None)
        failover: FailoverSettings | None
        if _failover is None:
            failover = None
        else:
            failover = FailoverSettings.from_dict(_failover)

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.failover = failover
        return self


# Below the class, because models refer to each other in circles.
from ..models.failover_settings import FailoverSettings

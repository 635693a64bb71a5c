from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class LegacyIncoming(OpenModel):
    """A message was received, in the legacy format (version 1) of accounts created before 1 November 2024. The payload
    has no id and no type; it is identified by `crumbs`.
    """

    _json_names: ClassVar = {"type_": "type"}

    crumbs: LegacyCrumbs
    """The message in the legacy format."""

    message: str | None = None
    """Always a fixed notice. The text of the message is in `crumbs.message`."""

    code: int | None = None
    """Status, in the format of 2024."""

    type_: str | None = None
    """Channel, in the format of 2024 and for iMessage only."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.crumbs = LegacyCrumbs.from_dict(d.pop("crumbs"))
        self.message = d.pop("message", None)
        self.code = d.pop("code", None)
        self.type_ = d.pop("type", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.legacy_crumbs import LegacyCrumbs

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.reputation import Reputation
from ..types import OpenModel


@_attrs_define
class LineReputation(OpenModel):
    """The reputation of a line."""

    status: Reputation | str
    """The reputation status."""

    doc_url: str | None = None
    """Page about this status."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.status = d.pop("status")
        self.doc_url = d.pop("doc_url", None)
        self.additional_properties = d
        return self

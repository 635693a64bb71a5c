from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class DomainRegister(Model):
    """Options of a new domain."""

    region: str | None = None
    """Region to send from. Defaults to us-east-1, the only supported value."""

    custom_return_path: str | None = None
    """Subdomain for bounces. Defaults to contiguity."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.region = d.pop("region", None)
        self.custom_return_path = d.pop("custom_return_path", None)
        return self

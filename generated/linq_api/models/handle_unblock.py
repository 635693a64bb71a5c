from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class HandleUnblock(Model):
    """A handle to unblock."""

    handle: str
    """The handle, in the form in which it was blocked."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ConnectionEventData(OpenModel):
    """A customer connection. The payload is not published: the official SDK types it as a payment, which is probably a
    mistake. All fields are kept.
    """

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.additional_properties = d
        return self

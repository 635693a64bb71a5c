from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class EmailIncomingHeaders(OpenModel):
    """Headers of an email, as a map of names to values. A value is a string or, as for return-path, a list of objects
    with name and address.
    """

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.additional_properties = d
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class TextIncomingSMSData(Model):
    """A received SMS."""

    _json_names: ClassVar = {"from_": "from"}

    from_: str
    """The sender."""

    to: str
    """Your number that received the message."""

    body: str | None = None
    """The text of the message."""

    timestamp: float | None = None
    """Time at which the message was sent, in Unix seconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    @property
    def text(self) -> str | None:
        """The same as ``body``."""
        return self.body

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_
        to = self.to
        body = self.body
        timestamp = self.timestamp
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["from"] = from_
        field_dict["to"] = to
        if body is not None:
            field_dict["body"] = body
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_ = d.pop("from")
        to = d.pop("to")
        body = d.pop("body", None)
        timestamp = d.pop("timestamp", None)
        self = cls.__new__(cls)
        self.from_ = from_
        self.to = to
        self.body = body
        self.timestamp = timestamp
        self.additional_properties = d
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TextIncomingMMSData(OpenModel):
    """A received MMS."""

    _json_names: ClassVar = {"from_": "from"}

    from_: str
    """The sender."""

    to: str
    """Your number that received the message."""

    body: str | None = None
    """The text of the message."""

    timestamp: float | None = None
    """Time at which the message was sent, in Unix seconds."""

    attachments: list[Attachment] | None = None
    """The attachments of the message; may be empty."""

    @property
    def text(self) -> str | None:
        """The same as ``body``."""
        return self.body

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.from_ = d.pop("from")
        self.to = d.pop("to")
        self.body = d.pop("body", None)
        self.timestamp = d.pop("timestamp", None)
        value = d.pop("attachments", None)
        self.attachments = None if value is None else [Attachment.from_dict(item) for item in value]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.attachment import Attachment

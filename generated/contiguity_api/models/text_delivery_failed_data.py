from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TextDeliveryFailedData(OpenModel):
    """A text that was not delivered. The documents do not define which number is `from`; in practice it is your
    number.
    """

    _json_names: ClassVar = {"from_": "from"}

    from_: str
    """In practice your number; not documented."""

    to: str
    """The other number."""

    message_id: str
    """Id of the text."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    error: str | None = None
    """A description of the error."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.from_ = d.pop("from")
        self.to = d.pop("to")
        self.message_id = d.pop("message_id")
        self.timestamp = d.pop("timestamp", None)
        self.error = d.pop("error", None)
        self.additional_properties = d
        return self

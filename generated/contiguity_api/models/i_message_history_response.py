from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class IMessageHistoryResponse(OpenModel):
    """Response with an iMessage thread."""

    _json_names: ClassVar = {"object_": "object"}

    id: str
    """Id of the request: req_… for a success, err_… for an error. Include it when you contact support."""

    timestamp: int
    """Time of the response, in Unix milliseconds."""

    api_version: str
    """Version of the API that responded: v, year, month and day, without padding."""

    object_: str
    """`response` for a success, `error` for an error."""

    data: IMessageHistory
    """The latest messages of one iMessage thread."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.timestamp = d.pop("timestamp")
        self.api_version = d.pop("api_version")
        self.object_ = d.pop("object")
        self.data = IMessageHistory.from_dict(d.pop("data"))
        self.data.metadata = Metadata(
            id=self.id,
            timestamp=self.timestamp,
            api_version=self.api_version,
            object_=self.object_,
        )
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.i_message_history import IMessageHistory
from ..models.metadata import Metadata

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import Model


@_attrs_define
class ReactionResult(Model):
    """A reaction that was added or removed. The API reference documents `status` and `message`, the JavaScript SDK
    page a message id; either may be present.
    """

    status: str | None = None
    """`added` in the API reference; presumably `removed` after a removal."""

    message: str | None = None
    """A description of the result."""

    message_id: str | None = None
    """Id of the message, if included in the response."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        status = self.status
        message = self.message
        message_id = self.message_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if status is not None:
            field_dict["status"] = status
        if message is not None:
            field_dict["message"] = message
        if message_id is not None:
            field_dict["message_id"] = message_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status", None)
        message = d.pop("message", None)
        message_id = d.pop("message_id", None)
        self = cls.__new__(cls)
        self.status = status
        self.message = message
        self.message_id = message_id
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..types import OpenModel


@_attrs_define
class ReactionResult(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.status = d.pop("status", None)
        self.message = d.pop("message", None)
        self.message_id = d.pop("message_id", None)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.attachment_status import AttachmentStatus
from ..models.supported_content_type import SupportedContentType
from ..types import Model, parse_timestamp


@_attrs_define
class Attachment(Model):
    """An uploaded file."""

    id: str
    """Id of the attachment, a UUID."""

    filename: str
    """Name of the file."""

    content_type: str | SupportedContentType
    """Media type of the file."""

    size_bytes: int
    """Size in bytes."""

    created_at: datetime.datetime | None
    """Time at which the attachment was created."""

    status: AttachmentStatus | str | None = None
    """Deprecated by the service."""

    download_url: str | None = None
    """A new download URL of the file."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        filename = self.filename
        content_type = self.content_type

        size_bytes = self.size_bytes
        created_at = None if self.created_at is None else self.created_at.isoformat()

        status = self.status

        download_url = self.download_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["filename"] = filename
        field_dict["content_type"] = content_type
        field_dict["size_bytes"] = size_bytes
        if created_at is not None:
            field_dict["created_at"] = created_at
        if status is not None:
            field_dict["status"] = status
        if download_url is not None:
            field_dict["download_url"] = download_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        filename = d.pop("filename")
        content_type: str | SupportedContentType = d.pop("content_type")

        size_bytes = d.pop("size_bytes")
        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        status: AttachmentStatus | str | None = d.pop("status", None)

        download_url = d.pop("download_url", None)
        self = cls.__new__(cls)
        self.id = id
        self.filename = filename
        self.content_type = content_type
        self.size_bytes = size_bytes
        self.created_at = created_at
        self.status = status
        self.download_url = download_url
        self.additional_properties = d
        return self

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.attachment_status import AttachmentStatus
from ..models.supported_content_type import SupportedContentType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class Attachment(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.filename = d.pop("filename")
        self.content_type = d.pop("content_type")
        self.size_bytes = d.pop("size_bytes")
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at"))
        self.status = d.pop("status", None)
        self.download_url = d.pop("download_url", None)
        self.additional_properties = d
        return self

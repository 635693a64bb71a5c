from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.upload_method import UploadMethod
from ..types import OpenModel, keep_timestamp


@_attrs_define
class AttachmentUpload(OpenModel):
    """The upload URL of a file. The upload goes to a storage host and is not part of this API: send the raw bytes with
    `http_method` to `upload_url`, with exactly the `required_headers` and the declared size, before `expires_at`.
    """

    attachment_id: str
    """Id of the attachment, a UUID; it can be used in any number of messages until it is deleted."""

    upload_url: str
    """Presigned URL for the upload, valid for 15 minutes. Treat it as opaque."""

    http_method: str | UploadMethod
    """`PUT`."""

    required_headers: UploadHeaders
    """Headers, as a map of names to values."""

    expires_at: datetime.datetime | None
    """Expiry time of the upload URL, 15 minutes after the request."""

    download_url: str
    """Download URL of the file, once it is uploaded."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.attachment_id = d.pop("attachment_id")
        self.upload_url = d.pop("upload_url")
        self.http_method = d.pop("http_method")
        self.required_headers = UploadHeaders.from_dict(d.pop("required_headers"))
        self.expires_at = keep_timestamp(d, "expires_at", d.pop("expires_at"))
        self.download_url = d.pop("download_url")
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.upload_headers import UploadHeaders

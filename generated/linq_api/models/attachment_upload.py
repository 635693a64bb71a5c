from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.upload_method import UploadMethod
from ..types import Model, parse_timestamp


@_attrs_define
class AttachmentUpload(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        attachment_id = self.attachment_id
        upload_url = self.upload_url
        http_method = self.http_method

        required_headers = self.required_headers.to_dict()
        expires_at = None if self.expires_at is None else self.expires_at.isoformat()

        download_url = self.download_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["attachment_id"] = attachment_id
        field_dict["upload_url"] = upload_url
        field_dict["http_method"] = http_method
        field_dict["required_headers"] = required_headers
        if expires_at is not None:
            field_dict["expires_at"] = expires_at
        field_dict["download_url"] = download_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        attachment_id = d.pop("attachment_id")
        upload_url = d.pop("upload_url")
        http_method: str | UploadMethod = d.pop("http_method")

        required_headers = UploadHeaders.from_dict(d.pop("required_headers"))

        _expires_at = d.pop("expires_at")
        expires_at = parse_timestamp(_expires_at)
        if expires_at is None and _expires_at is not None:
            d["expires_at"] = _expires_at

        download_url = d.pop("download_url")
        self = cls.__new__(cls)
        self.attachment_id = attachment_id
        self.upload_url = upload_url
        self.http_method = http_method
        self.required_headers = required_headers
        self.expires_at = expires_at
        self.download_url = download_url
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.upload_headers import UploadHeaders

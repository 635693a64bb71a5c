"""Content types of files, by file name extension, as named by Linq (API reference, attachments)."""

from __future__ import annotations

from pathlib import PurePath
from typing import get_args

from contiguity._core import validation
from contiguity.errors import ValidationError
from linq_api.models import SupportedContentType

_BY_EXTENSION: dict[str, SupportedContentType] = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "heic": "image/heic",
    "heif": "image/heif",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "bmp": "image/bmp",
    "svg": "image/svg+xml",
    "webp": "image/webp",
    "ico": "image/x-icon",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "mpeg": "video/mpeg",
    "mpg": "video/mpeg",
    "m4v": "video/x-m4v",
    "avi": "video/x-msvideo",
    "3gp": "video/3gpp",
    "mp3": "audio/mpeg",
    "m4a": "audio/x-m4a",
    "caf": "audio/x-caf",
    "wav": "audio/x-wav",
    "aif": "audio/aiff",
    "aiff": "audio/aiff",
    "aac": "audio/aac",
    "mid": "audio/midi",
    "midi": "audio/midi",
    "amr": "audio/amr",
    "txt": "text/plain",
    "md": "text/markdown",
    "vcf": "text/vcard",
    "rtf": "text/rtf",
    "csv": "text/csv",
    "html": "text/html",
    "htm": "text/html",
    "ics": "text/calendar",
    "xml": "text/xml",
    "pdf": "application/pdf",
    "pkpass": "application/vnd.apple.pkpass",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "pages": "application/x-iwork-pages-sffpages",
    "numbers": "application/x-iwork-numbers-sffnumbers",
    "key": "application/x-iwork-keynote-sffkey",
    "epub": "application/epub+zip",
    "json": "application/json",
    "zip": "application/zip",
    "gz": "application/x-gzip",
}


def content_type(value: object, filename: str, received: str | None = None) -> SupportedContentType:
    """Return the content type of a file.

    Args:
        value: The one that the caller gave, if any.
        filename: The name, whose extension determines the type otherwise.
        received: The one that a web framework received with the file. Clients often send a wrong or general one, so it
            counts only if it is supported.

    Raises:
        ValidationError: `value` is not supported, or no type could be determined.
    """
    if value is not None or received in get_args(SupportedContentType):
        return validation.choice("content_type", received if value is None else value, get_args(SupportedContentType))
    found = _BY_EXTENSION.get(PurePath(filename).suffix.lower().removeprefix("."))
    if found is None:
        raise ValidationError.of("content_type", "must be given, because the file name has no known extension")
    return found

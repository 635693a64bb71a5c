"""Content types of files, by file name extension, as named by Linq (API reference, attachments)."""

from __future__ import annotations

from pathlib import PurePath
from typing import get_args

from contiguity._core import validation
from contiguity.errors import ValidationError
from linq_api.constants import MEDIA_TYPES
from linq_api.models import SupportedContentType


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
    found = MEDIA_TYPES.get(PurePath(filename).suffix.lower().removeprefix("."))
    if found is None:
        raise ValidationError.of("content_type", "must be given, because the file name has no known extension")
    return found

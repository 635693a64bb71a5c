"""Constants of the API: patterns, limits and names that clients and emulators need."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from . import models

E164_PATTERN: Final[str] = r"^\+[1-9][0-9]{1,14}$"
"""Pattern of a phone number in E.164 format: 2 to 15 digits, not starting with 0."""

SHORT_CODE_PATTERN: Final[str] = "^[0-9]{3,8}$"
"""Pattern of a short code."""

TEAM_ID_PATTERN: Final[str] = "^[A-Z0-9]{10}$"
"""Pattern of an Apple team id."""

MEDIA_TYPES: Final["Mapping[str, models.SupportedContentType]"] = {
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
"""The media type of each file name extension."""

TAPBACK_SPELLINGS: Final["Mapping[models.ReactionType, tuple[str, ...]]"] = {
    "love": ("loved", "heart", "❤️"),
    "like": ("liked", "thumbsup", "👍"),
    "dislike": ("disliked", "thumbsdown", "👎"),
    "laugh": ("laughed", "haha", "😂"),
    "emphasize": ("emphasized", "‼️"),
    "question": ("questioned", "❓"),
}
"""Other spellings of each tapback: the words that iMessage shows in a text if it cannot display a tapback (`Loved
"Hello"`), common names, and the emoji."""

MAX_RECIPIENTS: Final[int] = 31
"""Largest number of recipients of a new chat. A group has at most 32 participants, including the line."""

MAX_PARTS: Final[int] = 100
"""Largest number of parts of a message."""

MAX_MEDIA_URLS: Final[int] = 40
"""Largest number of media parts of a message that are sent by public URL."""

MAX_TEXT_LENGTH: Final[int] = 10000
"""Largest number of characters of a text part."""

MAX_INLINE_STICKERS: Final[int] = 100
"""Largest number of inline stickers of a text part."""

MAX_STICKER_IMAGES: Final[int] = 10
"""Largest number of different images among the inline stickers of a text part."""

MAX_LINK_LENGTH: Final[int] = 2048
"""Largest number of characters of the URL of a link part."""

MAX_CARD_URL_LENGTH: Final[int] = 2048
"""Largest number of characters of the HTTPS URL of an app card."""

MAX_CARD_DATA_URL_LENGTH: Final[int] = 16384
"""Largest number of characters of the `data:` URL of an app card."""

MAX_IDEMPOTENCY_KEY_LENGTH: Final[int] = 255
"""Largest number of characters of an idempotency key."""

MAX_PAGE_SIZE: Final[int] = 100
"""Largest number of entries of a page."""

MAX_FILE_BYTES: Final[int] = 104857600
"""Largest size of an uploaded file in bytes."""

MAX_FILENAME_LENGTH: Final[int] = 255
"""Largest number of characters of the name of an uploaded file."""

UPLOAD_URL_SECONDS: Final[int] = 900
"""Seconds for which an upload URL is valid."""

MAX_METADATA_KEYS: Final[int] = 49
"""Largest number of custom values of a payment."""

MIN_PAYMENT_AMOUNT: Final[int] = 50
"""Smallest amount of a payment request, in the smallest currency unit (cents)."""

"""The files of messages: uploaded ones, and those that a message names by URL."""

from __future__ import annotations

from posixpath import basename, splitext
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from attrs import define, field

from contiguity.sandbox.linq.refusals import LinqRefusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.linq.account import Account

CDN = "https://cdn.linqapp.com/attachments/partners"
UNREACHABLE = ".invalid"
"""Hosts that are never found (RFC 6761, section 6.4)."""

TYPES: Mapping[str, str] = {
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".heic": "image/heic",
    ".heif": "image/heif", ".tif": "image/tiff", ".tiff": "image/tiff", ".bmp": "image/bmp", ".svg": "image/svg+xml",
    ".webp": "image/webp", ".mp4": "video/mp4", ".mov": "video/quicktime", ".m4v": "video/x-m4v", ".mpeg": "video/mpeg",
    ".mpg": "video/mpeg", ".3gp": "video/3gpp", ".m4a": "audio/x-m4a", ".mp3": "audio/mpeg", ".aac": "audio/aac",
    ".caf": "audio/x-caf", ".wav": "audio/x-wav", ".aiff": "audio/aiff", ".amr": "audio/amr", ".pdf": "application/pdf",
    ".txt": "text/plain", ".rtf": "text/rtf", ".csv": "text/csv", ".html": "text/html", ".htm": "text/html",
    ".vcf": "text/vcard", ".ics": "text/calendar", ".zip": "application/zip", ".epub": "application/epub+zip",
    ".doc": "application/msword", ".xls": "application/vnd.ms-excel", ".ppt": "application/vnd.ms-powerpoint",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".pages": "application/x-iwork-pages-sffpages", ".numbers": "application/x-iwork-numbers-sffnumbers",
    ".key": "application/x-iwork-keynote-sffkey",
}  # fmt: skip
"""The type of a file by the end of its name; the sandbox fetches nothing, so it cannot look into files."""


@define(eq=False, kw_only=True)
class File:
    """A file that Linq stores."""

    id: str
    filename: str
    content_type: str
    size_bytes: int
    created_at: int
    url: str
    """Where it can be had from Linq."""
    source: str | None = None
    """The public URL that it was taken from, if it was."""
    expires_at: int = 0
    """Until when it can be uploaded."""
    body: bytes | None = field(default=None, repr=False)
    """Its bytes, once they are uploaded."""

    @property
    def ready(self) -> bool:
        """Whether it is there."""
        return self.source is not None or self.body is not None

    def part_fields(self) -> dict[str, Any]:
        """Give what the part of a message says of it."""
        return {
            "id": self.id,
            "filename": self.filename,
            "mime_type": self.content_type,
            "size_bytes": self.size_bytes,
            "url": self.url,
        }


@define(eq=False)
class Files:
    """The account's files, by id."""

    by_id: dict[str, File] = field(factory=dict[str, File])


def new_file(
    account: Account,
    filename: str,
    content_type: str,
    size_bytes: int,
    *,
    source: str | None = None,
    expires_at: int = 0,
) -> File:
    """Store a file."""
    id_ = account.ids.uuid()
    file = File(
        id=id_,
        filename=filename,
        content_type=content_type,
        size_bytes=size_bytes,
        created_at=account.now,
        url=f"{CDN}/{account.partner_id}/{id_}/{quote(filename, safe='')}",
        source=source,
        expires_at=expires_at,
    )
    account.part(Files).by_id[id_] = file
    return file


def file_of(account: Account, *, url: str | None, attachment_id: str | None) -> File:
    """Give the file that a message names.

    Raises:
        LinqRefusal: There is none, or it cannot be sent.
    """
    if attachment_id is None and url is not None and url.startswith(f"{CDN}/"):
        attachment_id = attachment_of(account, url)
    if attachment_id is None:
        return fetched(account, url or "")
    file = account.part(Files).by_id.get(attachment_id.lower())
    if file is None:
        raise LinqRefusal(2003, "Attachment not found")
    if not file.ready:
        raise LinqRefusal(2007, "Attachment not ready: its bytes have not been uploaded")
    return file


def attachment_of(account: Account, url: str) -> str:
    """Give the id of the attachment that one of Linq's URLs leads to.

    Raises:
        LinqRefusal: It leads to none of the account's.
    """
    start = f"{CDN}/{account.partner_id}/"
    if not url.startswith(start):
        raise LinqRefusal(2003, "Attachment not found: the URL is of no file that is stored for you")
    return url.removeprefix(start).partition("/")[0]


def host_of(url: str) -> str:
    """Give the host of a URL; what has none that can be read has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def fetched(account: Account, url: str, *, types: str = "") -> File:
    """Take a file from a public URL, as far as its name tells what it is.

    Args:
        account: Who stores it.
        url: The URL.
        types: What its type must begin with.

    Raises:
        LinqRefusal: It cannot be had, or is of a type that cannot be sent.
    """
    host = host_of(url)
    if not host or host.endswith(UNREACHABLE):
        raise LinqRefusal(5007, "The file could not be downloaded from its URL")
    filename = unquote(basename(urlsplit(url).path)) or "file"
    ending = splitext(filename)[1].lower()
    content_type = TYPES.get(ending, None if ending else f"{types or 'image/'}jpeg".replace("audio/jpeg", "audio/mpeg"))
    if content_type is None or not content_type.startswith(types):
        raise LinqRefusal(5004, f"Invalid file type: {ending or filename}")
    return new_file(account, filename[:255], content_type, 0, source=url)

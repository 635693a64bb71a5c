"""Attachments and other files: upload, get, delete, download from a URL."""

from __future__ import annotations

from posixpath import basename, splitext
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit

from contiguity.sandbox.linq.errors import LinqError
from contiguity.sandbox.linq.records import File
from contiguity.sandbox.state import iso_timestamp
from contiguity.transport import Response
from linq_api.constants import MAX_FILENAME_LENGTH, MEDIA_TYPES, UPLOAD_URL_SECONDS

if TYPE_CHECKING:
    from contiguity.sandbox.http import ReceivedRequest
    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.openapi import Call

UPLOADS = "/_uploads/"
"""The path of the storage host, below the prefix of the provider."""

CDN = "https://cdn.linqapp.com/attachments/partners"
UNREACHABLE = ".invalid"
"""The suffix of unreachable hosts (RFC 6761, section 6.4)."""


def create_attachment(account: Account, call: Call) -> dict[str, Any]:
    """Create an attachment with an upload URL."""
    body = call.body
    expires_at = account.now_ms + 1000 * UPLOAD_URL_SECONDS
    file = new_file(account, body["filename"], body["content_type"], body["size_bytes"], expires_at=expires_at)
    return {
        "attachment_id": file.id,
        "upload_url": f"{account.origin}/api/partner{UPLOADS}{file.id}?signature={account.ids.hex(32)}",
        "http_method": "PUT",
        "required_headers": required_headers(file),
        "expires_at": iso_timestamp(expires_at),
        "download_url": file.url,
    }


def required_headers(file: File) -> dict[str, str]:
    """Return the required headers of an upload."""
    return {"Content-Type": file.content_type}


def upload(account: Account, id_: str, request: ReceivedRequest) -> Response:
    """Store an upload. Errors are plain text, as those of the storage host."""
    file = account.files.get(id_)
    if request.method != "PUT":
        return _text_response(405, "method not allowed; use PUT")
    if file is None or file.source is not None:
        return _text_response(404, "upload not found")
    if account.now_ms > file.expires_at:
        return _text_response(403, "the upload URL has expired")
    if request.headers.get("content-type") != file.content_type:
        return _text_response(403, f"Content-Type must be {file.content_type}")
    if len(request.body) != file.size_bytes:
        return _text_response(400, f"expected {file.size_bytes} bytes, received {len(request.body)}")
    file.body = request.body
    return _text_response(200, "")


def _text_response(status: int, text: str) -> Response:
    return Response(status, {"content-type": "text/plain; charset=utf-8"}, text.encode())


def get_attachment(account: Account, call: Call) -> dict[str, Any]:
    """Return an attachment."""
    file = require_file(account, call.parameters["attachment_id"])
    return {
        "id": file.id,
        "filename": file.filename,
        "content_type": file.content_type,
        "size_bytes": file.size_bytes,
        "status": "complete" if file.ready else "pending",
        "download_url": file.url,
        "created_at": iso_timestamp(file.created_at),
    }


def delete_attachment(account: Account, call: Call) -> None:
    """Delete a file. Messages keep their part with it."""
    del account.files[require_file(account, call.parameters["attachment_id"]).id]


def require_file(account: Account, id_: str) -> File:
    """Return a file.

    Raises:
        LinqError: The file does not exist.
    """
    file = account.files.get(id_.lower())
    if file is None:
        raise LinqError(2003, "Attachment not found")
    return file


def new_file(
    account: Account,
    filename: str,
    content_type: str,
    size_bytes: int,
    *,
    source: str | None = None,
    expires_at: int = 0,
) -> File:
    """Create a file."""
    id_ = account.ids.uuid()
    file = File(
        id=id_,
        filename=filename,
        content_type=content_type,
        size_bytes=size_bytes,
        created_at=account.now_ms,
        url=f"{CDN}/{account.partner_id}/{id_}/{quote(filename, safe='')}",
        source=source,
        expires_at=expires_at,
    )
    account.files[id_] = file
    return file


def message_file(account: Account, *, url: str | None, attachment_id: str | None) -> File:
    """Return the file of a message part.

    Raises:
        LinqError: The file does not exist or is not ready.
    """
    if attachment_id is None and url is not None and url.startswith(f"{CDN}/"):
        attachment_id = attachment_id_of(account, url)
    if attachment_id is None:
        return download(account, url or "")
    file = account.files.get(attachment_id.lower())
    if file is None:
        raise LinqError(2003, "Attachment not found")
    if not file.ready:
        raise LinqError(2007, "Attachment not ready: its bytes have not been uploaded")
    return file


def attachment_id_of(account: Account, url: str) -> str:
    """Return the attachment id in a URL of a stored file.

    Raises:
        LinqError: The account has no file with this URL.
    """
    start = f"{CDN}/{account.partner_id}/"
    if not url.startswith(start):
        raise LinqError(2003, "Attachment not found: no stored file has this URL")
    return url.removeprefix(start).partition("/")[0]


def url_host(url: str) -> str:
    """Return the host of a URL; empty if it is missing or invalid."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def download(account: Account, url: str, *, types: str = "") -> File:
    """Store a file from a public URL. Nothing is downloaded; the type is derived from the file extension.

    Args:
        account: The account.
        url: The URL.
        types: The required prefix of the media type.

    Raises:
        LinqError: The host is unreachable, or the type is not supported.
    """
    host = url_host(url)
    if not host or host.endswith(UNREACHABLE):
        raise LinqError(5007, "The file could not be downloaded from its URL")
    filename = unquote(basename(urlsplit(url).path)) or "file"
    extension = splitext(filename)[1].lower()
    content_type = MEDIA_TYPES.get(
        extension.removeprefix("."),
        None if extension else f"{types or 'image/'}jpeg".replace("audio/jpeg", "audio/mpeg"),
    )
    if content_type is None or not content_type.startswith(types):
        raise LinqError(5004, f"Invalid file type: {extension or filename}")
    return new_file(account, filename[:MAX_FILENAME_LENGTH], content_type, 0, source=url)


HANDLERS: Handlers = {
    "create_attachment": create_attachment,
    "get_attachment": get_attachment,
    "delete_attachment": delete_attachment,
}

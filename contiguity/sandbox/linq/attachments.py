"""Attachments: upload, look at, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.files import File, Files, new_file
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.transport import Response

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.http import Incoming
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.replies import Handlers

UPLOADS = "/_uploads/"
"""Where, below the service's prefix, the storage host is that takes the bytes."""
UPLOAD_TIME = 15 * 60_000
"""Milliseconds for which the address of an upload is good."""


def create_attachment(account: Account, call: Call) -> dict[str, Any]:
    """Give an address to upload a file to."""
    body = call.body
    expires_at = account.now + UPLOAD_TIME
    file = new_file(account, body["filename"], body["content_type"], body["size_bytes"], expires_at=expires_at)
    return {
        "attachment_id": file.id,
        "upload_url": f"{account.origin}/api/partner{UPLOADS}{file.id}?signature={account.ids.hex(32)}",
        "http_method": "PUT",
        "required_headers": required_headers(file),
        "expires_at": iso(expires_at),
        "download_url": file.url,
    }


def required_headers(file: File) -> dict[str, str]:
    """Give the headers with which a file's bytes must be sent."""
    return {"Content-Type": file.content_type}


def upload(account: Account, id_: str, request: Incoming) -> Response:
    """Take the bytes of a file, as the storage host would: what is wrong it tells in plain text."""
    file = account.part(Files).by_id.get(id_)
    if request.method != "PUT":
        return _plain(405, "only PUT is possible here")
    if file is None or file.source is not None:
        return _plain(404, "there is no such upload")
    if account.now > file.expires_at:
        return _plain(403, "the address has expired")
    if request.headers.get("content-type") != file.content_type:
        return _plain(403, f"the header Content-Type must be {file.content_type}")
    if len(request.body) != file.size_bytes:
        return _plain(400, f"there must be {file.size_bytes} bytes, and there are {len(request.body)}")
    file.body = request.body
    return _plain(200, "")


def _plain(status: int, text: str) -> Response:
    return Response(status, {"content-type": "text/plain; charset=utf-8"}, text.encode())


def get_attachment(account: Account, call: Call) -> dict[str, Any]:
    """Look at an attachment."""
    file = find_file(account, call.parameters["attachment_id"])
    return {
        "id": file.id,
        "filename": file.filename,
        "content_type": file.content_type,
        "size_bytes": file.size_bytes,
        "status": "complete" if file.ready else "pending",
        "download_url": file.url,
        "created_at": iso(file.created_at),
    }


def delete_attachment(account: Account, call: Call) -> None:
    """Delete a file; messages that have it keep their part."""
    del account.part(Files).by_id[find_file(account, call.parameters["attachment_id"]).id]


def find_file(account: Account, id_: str) -> File:
    """Give a file.

    Raises:
        LinqRefusal: There is none.
    """
    file = account.part(Files).by_id.get(id_.lower())
    if file is None:
        raise LinqRefusal(2003, "Attachment not found")
    return file


HANDLERS: Handlers = {
    "create_attachment": create_attachment,
    "get_attachment": get_attachment,
    "delete_attachment": delete_attachment,
}

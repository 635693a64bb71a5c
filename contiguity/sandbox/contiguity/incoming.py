"""Messages that come in: what is remembered of them, and the webhook event that they cause."""

from __future__ import annotations

from mimetypes import guess_type
from posixpath import basename
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from contiguity.sandbox.contiguity.account import SERVICE
from contiguity.sandbox.world import Message

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.world import Channel


def receive(
    account: Account, *, channel: Channel, from_: str, to: str, text: str, attachments: list[str]
) -> dict[str, Any] | None:
    """Let a message come in, and give its event; for WhatsApp the API has none."""
    now = account.world.clock.now
    message = Message(
        id=account.ids.new("evt_", 10),
        service=SERVICE,
        channel=channel,
        from_=from_,
        to=to,
        text=text,
        at=now,
        attachments=attachments,
        incoming=True,
        status="received",
        delivered_at=now,
    )
    message.step("received", "Message Received", now)
    account.world.add(message)
    event = None
    if channel != "whatsapp":
        data: dict[str, Any] = {"from": from_, "to": to, "body": text}
        type_ = (
            "imessage.incoming"
            if channel == "imessage"
            else "text.incoming.mms"
            if attachments
            else "text.incoming.sms"
        )
        if type_ != "text.incoming.sms":
            data["attachments"] = [_attachment(url) for url in attachments]
        event = account.emit(type_, data, id_=message.id)
    return event


def _attachment(url: str) -> dict[str, str]:
    filename = unquote(basename(urlsplit(url).path))
    return {"url": url, "mime": guess_type(filename)[0] or "application/octet-stream", "filename": filename}

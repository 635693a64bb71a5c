"""Messages that come in: what is remembered of them, and the webhook event that they cause."""

from __future__ import annotations

from mimetypes import guess_type
from posixpath import basename
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from contiguity.sandbox.contiguity.account import SERVICE
from contiguity.sandbox.contiguity.catalogue import SHARED_NUMBER
from contiguity.sandbox.contiguity.otp import notice
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
    event = _event(account, message)
    # A message to a shared number is nobody's; only a code that is awaited may come that way.
    if event is not None and to != SHARED_NUMBER:
        account.post(SERVICE, event)
    notice(account, message)
    return event


def _event(account: Account, message: Message) -> dict[str, Any] | None:
    if message.channel == "whatsapp":
        return None
    data: dict[str, Any] = {"from": message.from_, "to": message.to, "body": message.text}
    if message.channel == "imessage":
        type_ = "imessage.incoming"
    else:
        type_ = "text.incoming.mms" if message.attachments else "text.incoming.sms"
    if type_ != "text.incoming.sms":
        data["attachments"] = [_attachment(url) for url in message.attachments]
    return account.event(type_, data, at=message.at, id_=message.id)


def _attachment(url: str) -> dict[str, str]:
    filename = unquote(basename(urlsplit(url).path))
    return {"url": url, "mime": guess_type(filename)[0] or "application/octet-stream", "filename": filename}

"""Messages of any channel: send with fallback and rate limit, and receive."""

from __future__ import annotations

from mimetypes import guess_type
from posixpath import basename
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from attrs import frozen

from contiguity.phone import is_phone
from contiguity.sandbox.contiguity.account import NAMES, PROVIDER
from contiguity.sandbox.contiguity.formatting import plain_text
from contiguity.sandbox.contiguity.otp import match_reverse_otp
from contiguity.sandbox.contiguity.seed import SHARED_NUMBER
from contiguity.sandbox.http import HTTPError
from contiguity.sandbox.state import Message
from contiguity_api.models import MessageSent

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.state import Channel, Line
    from contiguity_api.models import IMessageFallback, WhatsAppFallback


@frozen(kw_only=True)
class Draft:
    """A message to send."""

    channel: Channel
    to: str
    from_: str | None
    text: str | None
    attachments: list[str] | None
    effect: str | None = None
    fast_track: bool = False
    fallback: IMessageFallback | WhatsAppFallback | None = None


@frozen
class _FallbackPlan:
    """The line and the conditions for sending a message as text instead."""

    line: Line | None = None
    conditions: frozenset[str] = frozenset()


def send(account: Account, draft: Draft) -> MessageSent:
    """Send a message.

    Raises:
        HTTPError: The message is rejected.
    """
    if not draft.text and not draft.attachments:
        raise HTTPError(400, 'Bad Request: "message" is required unless attachments are provided')
    if draft.channel == "imessage":
        account.require("imessage")
    if draft.fast_track:
        account.require("fast_track")
    line = account.choose_line(draft.channel, draft.from_, draft.to)
    plan = _plan_fallback(account, draft, line)
    supported = account.state.device(draft.to).support(draft.channel) is not False
    falls_back = not supported and "unsupported" in plan.conditions
    if (
        draft.channel != "text"
        and not supported
        and not falls_back
        and account.options.unsupported_recipient == "reject"
    ):
        raise HTTPError(400, f"Bad Request: recipient does not support {NAMES[draft.channel]}")
    paced = draft.channel == "imessage" and not draft.fast_track and not falls_back
    wait_ms = account.pace_ms(line) if paced else 0

    message = account.add_message(
        "text" if falls_back and account.options.fallback_id == "text" else draft.channel,
        from_=line.number,
        to=draft.to,
        text=draft.text,
        attachments=draft.attachments,
        effect=draft.effect,
    )
    account.state.set_typing(draft.channel, line.number, draft.to, until_ms=0)
    _emit_substitution(account, draft.from_, message)
    if falls_back:
        _send_as_text(account, message, plan)
    else:
        account.state.dispatch(message, wait_ms=wait_ms, then=lambda sent, at: _on_outcome(account, sent, at, plan))
    return MessageSent(message.id)


def _plan_fallback(account: Account, draft: Draft, line: Line) -> _FallbackPlan:
    if draft.fallback is None or not is_phone(draft.to):
        return _FallbackPlan()
    if not draft.fallback.when:
        if account.options.empty_fallback:
            return _FallbackPlan()
        raise HTTPError(400, 'Bad Request: "fallback.when" must not be empty')
    conditions = frozenset(condition.partition("_")[2] for condition in draft.fallback.when)
    return _FallbackPlan(_choose_fallback_line(account, draft.fallback.from_, line), conditions)


def _choose_fallback_line(account: Account, requested: str | None, line: Line) -> Line:
    """Choose the line of a fallback: the requested one, else that of the message, else any."""
    candidates = account.available_lines("text")
    if requested is not None:
        candidates = [each for each in candidates if each.number == requested]
    elif line in candidates:
        return line
    if not candidates:
        raise HTTPError(400, "Bad Request: fallback number does not support SMS")
    return account.ids.random.choice(candidates)


def _send_as_text(account: Account, message: Message, plan: _FallbackPlan) -> None:
    """Send a message as a text with the same id."""
    assert plan.line is not None  # noqa: S101 -- a plan with conditions has a line
    account.state.reroute(message, "text", plan.line.number)
    message.text = plain_text(message.text)
    account.state.dispatch(message, wait_ms=0, then=lambda sent, at: _emit_text_outcome(account, sent, at))


def _on_outcome(account: Account, message: Message, at: int, plan: _FallbackPlan) -> None:
    if message.status == "failed" and "fails" in plan.conditions:
        _send_as_text(account, message, plan)
    else:
        _emit_text_outcome(account, message, at)


def _emit_text_outcome(account: Account, message: Message, at: int) -> None:
    """Emit the delivery event of a text; other channels have none."""
    if message.channel != "text":
        return
    data: dict[str, str] = {"from": message.from_, "to": message.to, "message_id": message.id}
    if message.status == "delivered":
        account.emit("text.delivery.confirmed", data, at=at)
    else:
        account.emit("text.delivery.failed", {**data, "error": "The carrier could not deliver the message."}, at=at)


def _emit_substitution(account: Account, requested: str | None, message: Message) -> None:
    """Emit an event if another number than the requested one sends a message."""
    if requested is not None and requested != message.from_:
        data = {
            "original_number": requested,
            "used_number": message.from_,
            "reason": "requested_unavailable_random_used",
            "message_id": message.id,
        }
        account.emit("numbers.substitution", data)


def receive(
    account: Account, *, channel: Channel, from_: str, to: str, text: str, attachments: list[str]
) -> dict[str, Any] | None:
    """Receive a message on a line, and return its event; WhatsApp has none."""
    now_ms = account.now_ms
    message = Message(
        id=account.ids.new("evt_", 10),
        provider=PROVIDER,
        channel=channel,
        from_=from_,
        to=to,
        text=text,
        at=now_ms,
        attachments=attachments,
        incoming=True,
        status="received",
        delivered_at=now_ms,
    )
    message.add_step("received", "Message Received", now_ms)
    account.state.add(message)
    event = _incoming_event(account, message)
    # A message to the shared number belongs to no account; it can only contain an expected code.
    if event is not None and to != SHARED_NUMBER:
        account.post(event)
    match_reverse_otp(account, message)
    return event


def _incoming_event(account: Account, message: Message) -> dict[str, Any] | None:
    if message.channel == "whatsapp":
        return None
    data: dict[str, Any] = {"from": message.from_, "to": message.to, "body": message.text}
    if message.channel == "imessage":
        type_ = "imessage.incoming"
    else:
        type_ = "text.incoming.mms" if message.attachments else "text.incoming.sms"
    if type_ != "text.incoming.sms":
        data["attachments"] = [_attachment(url) for url in message.attachments]
    return account.build_event(type_, data, at=message.at, id_=message.id)


def _attachment(url: str) -> dict[str, str]:
    filename = unquote(basename(urlsplit(url).path))
    return {"url": url, "mime": guess_type(filename)[0] or "application/octet-stream", "filename": filename}

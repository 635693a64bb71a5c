"""The way of a message that is sent, whatever its channel: the line, the fallback, the queue, the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from contiguity.phone import is_phone
from contiguity.sandbox.contiguity.account import NAMES
from contiguity.sandbox.http import Refusal
from contiguity.sandbox.styles import plain
from contiguity_api.models import MessageSent

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.world import Channel, Line, Message
    from contiguity_api.models import IMessageFallback, WhatsAppFallback


@frozen(kw_only=True)
class Draft:
    """A message as it was asked for."""

    channel: Channel
    to: str
    from_: str | None
    text: str | None
    attachments: list[str] | None
    effect: str | None = None
    fast_track: bool = False
    fallback: IMessageFallback | WhatsAppFallback | None = None


@frozen
class _Plan:
    """Under which conditions a message goes out as a text, and from where."""

    line: Line | None = None
    conditions: frozenset[str] = frozenset()


def send(account: Account, draft: Draft) -> MessageSent:
    """Accept a message, or refuse it.

    Raises:
        Refusal: It cannot be sent.
    """
    if not draft.text and not draft.attachments:
        raise Refusal(400, 'Bad Request: "message" is required unless attachments are provided')
    if draft.channel == "imessage":
        account.require("imessage")
    if draft.fast_track:
        account.require("fast_track")
    line = account.sender(draft.channel, draft.from_, draft.to)
    plan = _plan(account, draft, line)
    supported = account.world.phone(draft.to).support(draft.channel) is not False
    falls_back = not supported and "unsupported" in plan.conditions
    if (
        draft.channel != "text"
        and not supported
        and not falls_back
        and account.options.unsupported_recipient == "refuse"
    ):
        raise Refusal(400, f"Bad Request: recipient does not support {NAMES[draft.channel]}")
    paced = draft.channel == "imessage" and not draft.fast_track and not falls_back
    wait = account.pace(line) if paced else 0

    message = account.accept(
        "text" if falls_back and account.options.fallback_id == "text" else draft.channel,
        from_=line.number,
        to=draft.to,
        text=draft.text,
        attachments=draft.attachments,
        effect=draft.effect,
    )
    account.world.set_typing(draft.channel, line.number, draft.to, until=0)
    account.substituted(draft.from_, message)
    if falls_back:
        _fall_back(account, message, plan)
    else:
        account.world.dispatch(message, wait=wait, then=lambda sent, at: _arrived(account, sent, at, plan))
    return MessageSent(message.id)


def _plan(account: Account, draft: Draft, line: Line) -> _Plan:
    if draft.fallback is None or not is_phone(draft.to):
        return _Plan()
    if not draft.fallback.when:
        if account.options.empty_fallback:
            return _Plan()
        raise Refusal(400, 'Bad Request: "fallback.when" must not be empty')
    conditions = frozenset(condition.partition("_")[2] for condition in draft.fallback.when)
    return _Plan(_fallback_line(account, draft.fallback.from_, line), conditions)


def _fallback_line(account: Account, requested: str | None, line: Line) -> Line:
    """Choose the line that a fallback is sent from: as asked, else the message's own, else any."""
    candidates = account.lines("text")
    if requested is not None:
        candidates = [each for each in candidates if each.number == requested]
    elif line in candidates:
        return line
    if not candidates:
        raise Refusal(400, "Bad Request: fallback number does not support SMS")
    return account.ids.random.choice(candidates)


def _fall_back(account: Account, message: Message, plan: _Plan) -> None:
    """Send a message as a text, under the id that it has."""
    assert plan.line is not None  # noqa: S101 -- conditions come with a line
    account.world.reroute(message, "text", plan.line.number)
    message.text = plain(message.text)
    account.world.dispatch(message, wait=0, then=lambda sent, at: report(account, sent, at))


def _arrived(account: Account, message: Message, at: int, plan: _Plan) -> None:
    if message.status == "failed" and "fails" in plan.conditions:
        _fall_back(account, message, plan)
    else:
        report(account, message, at)


def report(account: Account, message: Message, at: int) -> None:
    """Tell the webhook how a text ended; other channels have no such event."""
    if message.channel != "text":
        return
    data: dict[str, str] = {"from": message.from_, "to": message.to, "message_id": message.id}
    if message.status == "delivered":
        account.emit("text.delivery.confirmed", data, at=at)
    else:
        account.emit("text.delivery.failed", {**data, "error": "The carrier could not deliver the message."}, at=at)

"""Idempotent sends: what was answered under a key, to be answered again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from contiguity.sandbox.linq.refusals import LinqRefusal

if TYPE_CHECKING:
    from contiguity.sandbox.linq.account import Account


@frozen
class Sent:
    """What a key stands for."""

    message_id: str
    replies: dict[str, dict[str, Any]]
    """The reply's body, by the id of each operation by which it may be asked for."""


@define(eq=False)
class Replays:
    """What was answered under every key so far; keys are the account's, and are kept for ever."""

    by_key: dict[str, Sent] = field(factory=dict[str, Sent])


def replayed(account: Account, key: str | None, operation_id: str) -> dict[str, Any] | None:
    """Give what was answered under a key.

    Raises:
        LinqRefusal: The message was deleted since; it is never sent again.
    """
    sent = account.part(Replays).by_key.get(key) if key is not None else None
    if sent is None:
        return None
    if sent.message_id not in account.messages:
        raise LinqRefusal(2002, "Message not found: what was sent under this idempotency key was deleted")
    return sent.replies[operation_id]


def keep(account: Account, key: str | None, message_id: str, replies: dict[str, dict[str, Any]]) -> None:
    """Remember what is answered under a key."""
    if key is not None:
        account.part(Replays).by_key[key] = Sent(message_id, replies)

"""The blocklist: block, unblock, list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import define, field

from contiguity.phone import is_email
from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.chat import key
from contiguity.sandbox.linq.refusals import LinqRefusal

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.replies import Handlers

_HANDLE = re.compile(r"\+[1-9][0-9]{1,14}|[0-9]{3,8}|(?=.*[^\W\d_])[\w .&'-]{1,40}")
"""A phone number, a short code, or the name of a sender, in which there is a letter."""


@define(eq=False)
class Blocked:
    """A handle that the account does not hear."""

    handle: str
    at: int
    reason: str | None


@define(eq=False)
class Blocklist:
    """Whom the account does not hear, by the handle's key, in order."""

    entries: dict[str, Blocked] = field(factory=dict[str, Blocked])


def list_blocked_handles(account: Account, _: Call) -> dict[str, Any]:
    """List whom the account does not hear, the newest first."""
    entries = list(account.part(Blocklist).entries.values())
    return {"blocked_handles": [_document(entry) for entry in reversed(entries)]}


def block_handle(account: Account, call: Call) -> dict[str, Any]:
    """Block somebody; who is blocked already stays so, as it was."""
    handle = _require(call.body["handle"])
    entry = Blocked(handle, account.now, call.body.get("reason"))
    return {"blocked_handle": _document(account.part(Blocklist).entries.setdefault(key(handle), entry))}


def unblock_handle(account: Account, call: Call) -> None:
    """Hear somebody again."""
    if account.part(Blocklist).entries.pop(key(_require(call.body["handle"])), None) is None:
        raise LinqRefusal(2001, "The handle is not blocked")


def _require(handle: str) -> str:
    good = is_email(handle) if "@" in handle else _HANDLE.fullmatch(handle) is not None
    if not good:
        raise LinqRefusal(1005, "handle must be a phone number, an e-mail address, a short code or a sender's name")
    return handle.lower() if "@" in handle else handle


def _document(entry: Blocked) -> dict[str, Any]:
    return {"handle": entry.handle, "blocked_at": iso(entry.at), "reason": entry.reason}


HANDLERS: Handlers = {
    "list_blocked_handles": list_blocked_handles,
    "block_handle": block_handle,
    "unblock_handle": unblock_handle,
}

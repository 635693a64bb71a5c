"""Contact cards: create, update, list, share; and blocked handles: list, block, unblock."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, Any

from contiguity.phone import is_email
from contiguity.sandbox.linq.chat import handle_key, query_handle
from contiguity.sandbox.linq.errors import LinqError, rate_limited
from contiguity.sandbox.linq.records import BlockedHandle
from contiguity.sandbox.state import iso_timestamp
from linq_api.constants import E164_PATTERN, SHORT_CODE_PATTERN

if TYPE_CHECKING:
    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.openapi import Call

SHARE_WINDOW_MS = 5 * 60_000
"""The minimum time between two shares in a chat."""
WRITE_LIMIT, WRITE_WINDOW_MS = 3, 10 * 60_000
"""The rate limit of changes of a contact card."""

_HANDLE = re.compile(rf"{E164_PATTERN}|{SHORT_CODE_PATTERN}|(?=.*[^\W\d_])[\w .&'-]{{1,40}}")
"""A phone number, a short code, or a sender name, which contains a letter."""


def list_contact_cards(account: Account, call: Call) -> dict[str, Any]:
    """List the contact cards of all lines, or of one."""
    number = call.parameters.get("phone_number")
    cards = account.contact_cards
    if number is not None:
        line = account.require_line(query_handle(number))
        return {"contact_cards": [card for each, card in cards.items() if each == line.number]}
    return {"contact_cards": list(cards.values())}


def create_contact_card(account: Account, call: Call) -> dict[str, Any]:
    """Create the contact card of a line."""
    line = account.require_line(call.body["phone_number"])
    if line.number in account.contact_cards:
        raise LinqError(2014, "The contact card already exists")
    _count_write(account, line.number)
    known = ("phone_number", "first_name", "last_name", "image_url")
    card = {**{name: call.body[name] for name in known if name in call.body}, "is_active": True}
    account.contact_cards[line.number] = card
    _emit_change(account, "created", line.id, card)
    return dict(card)


def update_contact_card(account: Account, call: Call) -> dict[str, Any]:
    """Update the contact card of a line. Omitted fields are not changed."""
    line = account.require_line(query_handle(call.parameters["phone_number"]))
    card = account.contact_cards.get(line.number)
    if card is None:
        raise LinqError(2012, "Contact card not found")
    _count_write(account, line.number)
    card |= {name: call.body[name] for name in ("first_name", "last_name", "image_url") if name in call.body}
    _emit_change(account, "updated", line.id, card)
    return dict(card)


def _emit_change(account: Account, change: str, id_: str, card: dict[str, Any]) -> None:
    shown = {name: card[name] for name in ("first_name", "last_name", "image_url") if name in card}
    account.emit_account_event(
        f"contact_card.{change}",
        f"A contact card was {change}",
        contact_card={"id": id_, **shown},
        phone_number=card["phone_number"],
    )


def _count_write(account: Account, line: str) -> None:
    writes = account.contact_card_writes.setdefault(line, deque())
    while writes and writes[0] <= account.now_ms - WRITE_WINDOW_MS:
        writes.popleft()
    if len(writes) >= WRITE_LIMIT and account.options.rate_limit != "off":
        raise rate_limited(writes[0] + WRITE_WINDOW_MS - account.now_ms)
    writes.append(account.now_ms)


def share_contact_card(account: Account, call: Call) -> None:
    """Share the contact card of the line in a chat."""
    chat = account.active_chat(call.parameters["chat_id"])
    if chat.line not in account.contact_cards:
        raise LinqError(2012, "Contact card not found: the line has no active card")
    since_ms = SHARE_WINDOW_MS if chat.card_shared_at is None else account.now_ms - chat.card_shared_at
    if since_ms < SHARE_WINDOW_MS and account.options.rate_limit != "off":
        raise rate_limited(SHARE_WINDOW_MS - since_ms)
    chat.card_shared_at = account.now_ms


def list_blocked_handles(account: Account, _: Call) -> dict[str, Any]:
    """List the blocked handles, newest first."""
    entries = list(account.blocked_handles.values())
    return {"blocked_handles": [_serialize_blocked(entry) for entry in reversed(entries)]}


def block_handle(account: Account, call: Call) -> dict[str, Any]:
    """Block a handle. Blocking it again changes nothing."""
    handle = _require_blockable(call.body["handle"])
    entry = BlockedHandle(handle, account.now_ms, call.body.get("reason"))
    return {"blocked_handle": _serialize_blocked(account.blocked_handles.setdefault(handle_key(handle), entry))}


def unblock_handle(account: Account, call: Call) -> None:
    """Unblock a handle."""
    if account.blocked_handles.pop(handle_key(_require_blockable(call.body["handle"])), None) is None:
        raise LinqError(2001, "The handle is not blocked")


def _require_blockable(handle: str) -> str:
    valid = is_email(handle) if "@" in handle else _HANDLE.fullmatch(handle) is not None
    if not valid:
        raise LinqError(1005, "handle must be a phone number, an e-mail address, a short code or a sender name")
    return handle.lower() if "@" in handle else handle


def _serialize_blocked(entry: BlockedHandle) -> dict[str, Any]:
    return {"handle": entry.handle, "blocked_at": iso_timestamp(entry.at), "reason": entry.reason}


HANDLERS: Handlers = {
    "list_contact_cards": list_contact_cards,
    "create_contact_card": create_contact_card,
    "update_contact_card": update_contact_card,
    "share_contact_card": share_contact_card,
    "list_blocked_handles": list_blocked_handles,
    "block_handle": block_handle,
    "unblock_handle": unblock_handle,
}

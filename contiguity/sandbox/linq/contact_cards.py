"""Contact cards: set up, change, list, share."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from attrs import define, field

from contiguity.sandbox.linq.account_events import tell
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.replies import filter_number

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.replies import Handlers

SHARE_WINDOW = 5 * 60_000
WRITES, WRITE_WINDOW = 3, 10 * 60_000
"""So many set-ups and changes of a line's card in so many milliseconds."""


@define(eq=False)
class Cards:
    """The cards, and when they were written, by line."""

    by_line: dict[str, dict[str, Any]] = field(factory=dict[str, "dict[str, Any]"])
    writes: dict[str, deque[int]] = field(factory=dict[str, "deque[int]"])


def list_contact_cards(account: Account, call: Call) -> dict[str, Any]:
    """List the cards of all lines, or of one."""
    number = call.parameters.get("phone_number")
    cards = account.part(Cards).by_line
    if number is not None:
        line = account.require_line(filter_number(number))
        return {"contact_cards": [card for each, card in cards.items() if each == line.number]}
    return {"contact_cards": list(cards.values())}


def create_contact_card(account: Account, call: Call) -> dict[str, Any]:
    """Set a line's card up."""
    line = account.require_line(call.body["phone_number"])
    cards = account.part(Cards)
    if line.number in cards.by_line:
        raise LinqRefusal(2014, "The contact card exists already")
    _count_write(account, cards, line.number)
    known = ("phone_number", "first_name", "last_name", "image_url")
    card = {**{name: call.body[name] for name in known if name in call.body}, "is_active": True}
    cards.by_line[line.number] = card
    _tell(account, "created", line.id, card)
    return dict(card)


def update_contact_card(account: Account, call: Call) -> dict[str, Any]:
    """Change a line's card; what is not given stays as it is."""
    line = account.require_line(filter_number(call.parameters["phone_number"]))
    cards = account.part(Cards)
    card = cards.by_line.get(line.number)
    if card is None:
        raise LinqRefusal(2012, "Contact card not found")
    _count_write(account, cards, line.number)
    card |= {name: call.body[name] for name in ("first_name", "last_name", "image_url") if name in call.body}
    _tell(account, "updated", line.id, card)
    return dict(card)


def _tell(account: Account, what: str, id_: str, card: dict[str, Any]) -> None:
    shown = {name: card[name] for name in ("first_name", "last_name", "image_url") if name in card}
    about: dict[str, Any] = {"contact_card": {"id": id_, **shown}, "phone_number": card["phone_number"]}
    tell(account, f"contact_card.{what}", f"A contact card was {what}", **about)


def _count_write(account: Account, cards: Cards, line: str) -> None:
    writes = cards.writes.setdefault(line, deque())
    while writes and writes[0] <= account.now - WRITE_WINDOW:
        writes.popleft()
    if len(writes) >= WRITES and account.options.rate_limit != "off":
        wait = max(1, -(-(writes[0] + WRITE_WINDOW - account.now) // 1000))
        raise LinqRefusal(1007, f"Rate limit exceeded; retry in {wait} seconds", retry_after=wait)
    writes.append(account.now)


def share_contact_card(account: Account, call: Call) -> None:
    """Show a line's card to the people of a chat."""
    chat = account.usable_chat(call.parameters["chat_id"])
    if chat.line not in account.part(Cards).by_line:
        raise LinqRefusal(2012, "Contact card not found: the line has no active one")
    since = SHARE_WINDOW if chat.card_shared_at is None else account.now - chat.card_shared_at
    if since < SHARE_WINDOW and account.options.rate_limit != "off":
        wait = max(1, -(-(SHARE_WINDOW - since) // 1000))
        raise LinqRefusal(1007, f"Rate limit exceeded; retry in {wait} seconds", retry_after=wait)
    chat.card_shared_at = account.now


HANDLERS: Handlers = {
    "list_contact_cards": list_contact_cards,
    "create_contact_card": create_contact_card,
    "update_contact_card": update_contact_card,
    "share_contact_card": share_contact_card,
}

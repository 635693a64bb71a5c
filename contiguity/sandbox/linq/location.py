"""Location: who shares where they are with a line, and how a line asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.chat import key
from contiguity.sandbox.linq.documents import moment
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.replies import require_handle

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.linq.replies import Handlers


@frozen(kw_only=True)
class Place:
    """A position, in degrees and metres, and what is known of it."""

    longitude: float
    latitude: float
    altitude: float | None = None
    address: str | None = None
    locality: str | None = None


@define(eq=False, kw_only=True)
class Share:
    """That somebody shares where they are with a line."""

    handle: str
    line: str
    chat_id: str | None
    """Where it began, if in a chat."""
    began_at: int
    ends_at: int | None
    place: Place
    updated_at: int


@define(eq=False)
class Shares:
    """Who shares what, and what phones do when they are asked to."""

    current: dict[tuple[str, str], Share] = field(factory=dict[tuple[str, str], Share])
    """By the line and the key of the handle."""
    answers: dict[str, Place] = field(factory=dict[str, Place])
    """Where those are who accept every request, by the key of the handle."""
    requests: dict[str, list[str]] = field(factory=dict[str, "list[str]"])
    """The lines that asked, by the key of the handle, oldest first."""


def get_location(account: Account, call: Call) -> dict[str, Any]:
    """Tell where the people of a chat are who share that with the line."""
    chat = account.chat(call.parameters["chat_id"])
    current = account.part(Shares).current
    shares = [current.get((chat.line, key(member.handle))) for member in chat.people]
    settled = account.now - round(account.options.linq_position_seconds * 1000)
    features = [_feature(share) for share in shares if share is not None and share.began_at <= settled]
    return {"success": True, "data": {"type": "FeatureCollection", "features": features}}


def _feature(share: Share) -> dict[str, Any]:
    place = share.place
    coordinates = [place.longitude, place.latitude, *([] if place.altitude is None else [place.altitude])]
    known = {"handle": share.handle, "address": place.address, "locality": place.locality}
    properties = {name: value for name, value in known.items() if value is not None}
    properties["updated_at"] = iso(share.updated_at)
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": coordinates}, "properties": properties}


def request_location(account: Account, call: Call) -> dict[str, Any]:
    """Ask the other person of an iMessage chat to share where they are."""
    chat = account.usable_chat(call.parameters["chat_id"])
    if chat.is_group:
        raise LinqRefusal(2016, "Location requests are not available in group chats")
    if chat.service != "iMessage":
        raise LinqRefusal(2017, "Location requests are available over iMessage only")
    shares = account.part(Shares)
    handle = chat.people[0].handle
    if (chat.line, key(handle)) in shares.current:
        raise LinqRefusal(2015, "The contact shares their location already")
    window = round(account.options.linq_location_seconds * 1000)
    since = account.now - (chat.location_requested_at or -window)
    if since < window and account.options.rate_limit != "off":
        wait = max(1, -(-(window - since) // 1000))
        raise LinqRefusal(1007, f"Rate limit exceeded; retry in {wait} seconds", retry_after=wait)
    chat.location_requested_at = account.now
    shares.requests.setdefault(key(handle), []).append(chat.line)
    place = shares.answers.get(key(handle))
    if place is not None:
        account.world.agenda.at(account.now, lambda _: share(account, handle, place, line=chat.line, chat=chat))
    return {"success": True, "message": "Location request sent"}


def stop_location(account: Account, call: Call) -> dict[str, Any]:
    """End that somebody shares with the line, in every chat."""
    chat = account.chat(call.parameters["chat_id"])
    handle = require_handle("handle", call.body["handle"])
    if chat.member(handle) is None or (chat.line, key(handle)) not in account.part(Shares).current:
        raise LinqRefusal(2001, "The contact does not share their location")
    trace_id = account.trace_id
    account.world.agenda.at(account.now, lambda _: stop(account, handle, chat.line, trace_id=trace_id))
    return {"success": True, "message": "Location sharing stop requested"}


def share(
    account: Account, handle: str, place: Place, *, line: str, chat: Chat | None, seconds: float | None = None
) -> None:
    """Let somebody share where they are with a line; what they share with it already moves."""
    shares = account.part(Shares)
    mine = (line, key(handle))
    if mine in shares.current:
        stop(account, handle, line)
    now = account.now
    began = shares.current[mine] = Share(
        handle=handle,
        line=line,
        chat_id=None if chat is None else chat.id,
        began_at=now,
        ends_at=None if seconds is None else now + round(seconds * 1000),
        place=place,
        updated_at=now,
    )
    data = {
        "shared_by": handle,
        "shared_with": line,
        "began_at": iso(now),
        "ends_at": moment(began.ends_at),
        "chat_id": began.chat_id,
    }
    account.emit("location.sharing.started", data, chat=chat, line=line)

    def end(_: int) -> None:
        if shares.current.get(mine) is began:
            stop(account, handle, line)

    if began.ends_at is not None:
        account.world.agenda.at(began.ends_at, end)


def move(account: Account, handle: str, place: Place) -> None:
    """Let somebody be elsewhere, for every line that they share it with.

    Raises:
        ValueError: They share it with none.
    """
    shares = [each for (_, whose), each in account.part(Shares).current.items() if whose == key(handle)]
    if not shares:
        raise ValueError("the phone shares its location with no line")
    for each in shares:
        each.place, each.updated_at = place, account.now


def stop(account: Account, handle: str, line: str, *, trace_id: str | None = None) -> None:
    """End that somebody shares where they are with a line, if they do."""
    ended = account.part(Shares).current.pop((line, key(handle)), None)
    if ended is not None:
        data = {
            "shared_by": ended.handle,
            "shared_with": line,
            "began_at": iso(ended.began_at),
            "ended_at": iso(account.now),
            "chat_id": ended.chat_id,
        }
        chat = account.chats.get(ended.chat_id or "")
        account.emit("location.sharing.stopped", data, chat=chat, line=line, trace_id=trace_id)


HANDLERS: Handlers = {
    "get_location": get_location,
    "request_location": request_location,
    "stop_location": stop_location,
}

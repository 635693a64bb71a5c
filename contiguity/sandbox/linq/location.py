"""Location sharing: get, request, stop, and what phones do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.linq.chat import handle_key, require_handle
from contiguity.sandbox.linq.errors import LinqError, rate_limited
from contiguity.sandbox.linq.records import LocationShare
from contiguity.sandbox.linq.serializers import optional_timestamp
from contiguity.sandbox.state import iso_timestamp

if TYPE_CHECKING:
    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.linq.records import Coordinates
    from contiguity.sandbox.openapi import Call


def get_location(account: Account, call: Call) -> dict[str, Any]:
    """Return the locations shared in a chat."""
    chat = account.require_chat(call.parameters["chat_id"])
    shares = [account.location_shares.get((chat.line, handle_key(member.handle))) for member in chat.participants]
    latest_start = account.now_ms - round(account.options.linq.position_seconds * 1000)
    features = [_feature(share) for share in shares if share is not None and share.began_at <= latest_start]
    return {"success": True, "data": {"type": "FeatureCollection", "features": features}}


def _feature(share: LocationShare) -> dict[str, Any]:
    where = share.coordinates
    coordinates = [where.longitude, where.latitude, *([] if where.altitude is None else [where.altitude])]
    known = {"handle": share.handle, "address": where.address, "locality": where.locality}
    properties = {name: value for name, value in known.items() if value is not None}
    properties["updated_at"] = iso_timestamp(share.updated_at)
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": coordinates}, "properties": properties}


def request_location(account: Account, call: Call) -> dict[str, Any]:
    """Request the location of the participant of a direct iMessage chat."""
    chat = account.active_chat(call.parameters["chat_id"])
    if chat.is_group:
        raise LinqError(2016, "Location requests are not available in group chats")
    if chat.service != "iMessage":
        raise LinqError(2017, "Location requests are available over iMessage only")
    handle = chat.participants[0].handle
    if (chat.line, handle_key(handle)) in account.location_shares:
        raise LinqError(2015, "The contact already shares their location")
    window_ms = round(account.options.linq.location_seconds * 1000)
    since_ms = account.now_ms - (chat.location_requested_at or -window_ms)
    if since_ms < window_ms and account.options.rate_limit != "off":
        raise rate_limited(window_ms - since_ms)
    chat.location_requested_at = account.now_ms
    account.location_requests.setdefault(handle_key(handle), []).append(chat.line)
    where = account.location_responses.get(handle_key(handle))
    if where is not None:
        account.state.scheduler.schedule(
            account.now_ms, lambda _: start(account, handle, where, line=chat.line, chat=chat)
        )
    return {"success": True, "message": "Location request sent"}


def stop_location(account: Account, call: Call) -> dict[str, Any]:
    """Stop a location share with the line, in every chat."""
    chat = account.require_chat(call.parameters["chat_id"])
    handle = require_handle("handle", call.body["handle"])
    if chat.member(handle) is None or (chat.line, handle_key(handle)) not in account.location_shares:
        raise LinqError(2001, "The contact does not share their location")
    trace_id = account.trace_id
    account.state.scheduler.schedule(account.now_ms, lambda _: stop(account, handle, chat.line, trace_id=trace_id))
    return {"success": True, "message": "Location sharing stop requested"}


def start(
    account: Account, handle: str, where: Coordinates, *, line: str, chat: Chat | None, seconds: float | None = None
) -> None:
    """Start to share a location with a line. An active share is stopped first."""
    key = (line, handle_key(handle))
    if key in account.location_shares:
        stop(account, handle, line)
    now_ms = account.now_ms
    share = account.location_shares[key] = LocationShare(
        handle=handle,
        line=line,
        chat_id=None if chat is None else chat.id,
        began_at=now_ms,
        ends_at=None if seconds is None else now_ms + round(seconds * 1000),
        coordinates=where,
        updated_at=now_ms,
    )
    data = {
        "shared_by": handle,
        "shared_with": line,
        "began_at": iso_timestamp(now_ms),
        "ends_at": optional_timestamp(share.ends_at),
        "chat_id": share.chat_id,
    }
    account.emit("location.sharing.started", data, chat=chat, line=line)

    def end(_: int) -> None:
        if account.location_shares.get(key) is share:
            stop(account, handle, line)

    if share.ends_at is not None:
        account.state.scheduler.schedule(share.ends_at, end)


def move(account: Account, handle: str, where: Coordinates) -> None:
    """Update the active location shares of a phone.

    Raises:
        ValueError: No share is active.
    """
    shares = [each for (_, whose), each in account.location_shares.items() if whose == handle_key(handle)]
    if not shares:
        raise ValueError("the phone shares its location with no line")
    for each in shares:
        each.coordinates, each.updated_at = where, account.now_ms


def stop(account: Account, handle: str, line: str, *, trace_id: str | None = None) -> None:
    """Stop a location share with a line, if it is active."""
    ended = account.location_shares.pop((line, handle_key(handle)), None)
    if ended is not None:
        data = {
            "shared_by": ended.handle,
            "shared_with": line,
            "began_at": iso_timestamp(ended.began_at),
            "ended_at": iso_timestamp(account.now_ms),
            "chat_id": ended.chat_id,
        }
        chat = account.chats.get(ended.chat_id or "")
        account.emit("location.sharing.stopped", data, chat=chat, line=line, trace_id=trace_id)


HANDLERS: Handlers = {
    "get_location": get_location,
    "request_location": request_location,
    "stop_location": stop_location,
}

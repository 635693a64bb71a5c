"""FaceTime Audio: availability, dial, answer, reject, hang up.

Lines with iMessage support FaceTime, and phones answer immediately.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.contiguity.account import with_nulls
from contiguity.sandbox.contiguity.formatting import format_international
from contiguity.sandbox.contiguity.records import FaceTimeCall
from contiguity.sandbox.http import HTTPError
from contiguity.sandbox.state import iso_timestamp
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call


def get_facetime_availability(account: Account, call: Call) -> models.Availability:
    """Check whether a handle supports FaceTime."""
    return models.Availability(account.state.device(call.parameters["to"]).facetime is not False)


def dial_facetime(account: Account, call: Call) -> models.FaceTimeCall:
    """Call a handle."""
    body = models.FaceTimeDial.from_dict(call.body)
    line = account.choose_line("imessage", body.from_, body.to)
    dialled = FaceTimeCall(
        id=account.ids.new("call_fta"),
        line=line.number,
        other=body.to,
        inbound=False,
        caller_id=body.caller_id or format_international(line.number),
        created_at=account.now_ms,
    )
    account.calls[dialled.id] = dialled
    _emit(account, dialled, "initiated", dialled.created_at)
    account.state.scheduler.schedule(dialled.created_at, lambda at: _ring(account, dialled, at))
    return _serialize(dialled)


def get_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """Return a call."""
    return _serialize(_find(account, call))


def answer_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """Answer an incoming call."""
    found = _find_ringing(account, call)
    found.caller_id = models.FaceTimeAnswer.from_dict(call.body).caller_id or found.caller_id
    _answer(account, found, account.now_ms)
    return _serialize(found)


def reject_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """Reject an incoming call."""
    found = _find_ringing(account, call)
    _end(account, found, status="failed", cause="rejected", event="rejected", at=account.now_ms)
    return _serialize(found)


def hang_up_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """End a call."""
    found = _find(account, call)
    if found.ended:
        raise HTTPError(400, "Bad Request: the call has ended")
    _end(account, found, status="completed", cause="dialer_hungup", event="ended", at=account.now_ms)
    return _serialize(found)


def receive_call(account: Account, handle: str, line: str) -> str:
    """Receive a call from a phone, and return its id."""
    now_ms = account.now_ms
    incoming = FaceTimeCall(
        id=account.ids.new("call_fta"),
        line=line,
        other=handle,
        inbound=True,
        caller_id=None,
        created_at=now_ms,
        status="ringing",
    )
    account.calls[incoming.id] = incoming
    _emit(account, incoming, "ringing", now_ms)
    return incoming.id


def _ring(account: Account, call: FaceTimeCall, at: int) -> None:
    if call.status != "queued":
        return
    phone = account.state.device(call.other)
    if phone.facetime is not True:
        _end(account, call, status="failed", cause="unreachable", event="failed", at=at)
        return
    call.status = "ringing"
    _emit(account, call, "ringing", at)
    _answer(account, call, at)


def _answer(account: Account, call: FaceTimeCall, at: int) -> None:
    call.status, call.answered_at = "in_progress", at
    _emit(account, call, "answered", at)


def _end(account: Account, call: FaceTimeCall, *, status: str, cause: str, event: str, at: int) -> None:
    call.status, call.cause, call.ended_at = status, cause, at
    _emit(account, call, event, at)


def _emit(account: Account, call: FaceTimeCall, event: str, at: int) -> None:
    account.emit(f"facetime.call.{event}", _serialize(call).to_dict(), at=at, timestamp=False)


def _serialize(call: FaceTimeCall) -> models.FaceTimeCall:
    live = not call.ended
    connected = call.answered_at is not None and call.ended_at is not None
    response = models.FaceTimeCall(
        call_id=call.id,
        to=call.line if call.inbound else call.other,
        from_=call.other if call.inbound else call.line,
        status=call.status,
        ft_audio_line=call.line,
        caller_id=call.caller_id,
        direction="inbound" if call.inbound else "outbound",
        cause=call.cause,
        webrtc=models.FaceTimeWebRTC(
            url="wss://rtc.contiguity.com", room=f"contiguity:facetime:{call.id}", token=f"token-of-{call.id}"
        )
        if live
        else None,
        participants=[] if call.answered_at is None else [call.line, call.other] if live else [call.other],
        created_at=iso_timestamp(call.created_at),
        answered_at=None if call.answered_at is None else iso_timestamp(call.answered_at),
        ended_at=None if call.ended_at is None else iso_timestamp(call.ended_at),
        duration=((call.ended_at or 0) - (call.answered_at or 0)) / 1000 if connected else None,
    )
    return with_nulls(response, "caller_id", "cause", "link", "webrtc", "answered_at", "ended_at", "duration")


def _find(account: Account, call: Call) -> FaceTimeCall:
    found = account.calls.get(call.parameters["call_id"])
    if found is None:
        raise HTTPError(404, "Not Found")
    return found


def _find_ringing(account: Account, call: Call) -> FaceTimeCall:
    found = _find(account, call)
    if not found.inbound or found.status != "ringing":
        raise HTTPError(400, "Bad Request: the call is not a ringing incoming call")
    return found


HANDLERS: Handlers = {
    "get_facetime_availability": get_facetime_availability,
    "dial_facetime": dial_facetime,
    "get_facetime_call": get_facetime_call,
    "answer_facetime_call": answer_facetime_call,
    "reject_facetime_call": reject_facetime_call,
    "hang_up_facetime_call": hang_up_facetime_call,
}

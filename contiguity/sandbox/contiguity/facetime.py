"""FaceTime Audio: check for it, dial, answer, reject, hang up.

Lines that have iMessage have it, and phones answer at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from contiguity.sandbox.clock import iso
from contiguity.sandbox.contiguity.formatting import formatted
from contiguity.sandbox.contiguity.replies import with_nulls
from contiguity.sandbox.http import Refusal
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call

ENDED = ("completed", "failed")


@define(eq=False, kw_only=True)
class FaceTimeCall:
    """A call."""

    id: str
    line: str
    other: str
    inbound: bool
    caller_id: str | None
    created_at: int
    status: str = "queued"
    cause: str | None = None
    answered_at: int | None = None
    ended_at: int | None = None


@define
class Calls:
    """The calls of an account, by id."""

    calls: dict[str, FaceTimeCall]

    def __init__(self) -> None:
        """Start with none."""
        self.calls = {}


def get_facetime_availability(account: Account, call: Call) -> models.Availability:
    """Check whether a handle has FaceTime."""
    return models.Availability(account.world.phone(call.parameters["to"]).facetime is not False)


def dial_facetime(account: Account, call: Call) -> models.FaceTimeCall:
    """Call somebody."""
    body = models.FaceTimeDial.from_dict(call.body)
    line = account.sender("imessage", body.from_, body.to)
    dialled = FaceTimeCall(
        id=account.ids.new("call_fta"),
        line=line.number,
        other=body.to,
        inbound=False,
        caller_id=body.caller_id or formatted(line.number),
        created_at=account.world.clock.now,
    )
    account.part(Calls).calls[dialled.id] = dialled
    _tell(account, dialled, "initiated", dialled.created_at)
    account.world.agenda.at(dialled.created_at, lambda at: _ring(account, dialled, at))
    return _reply(dialled)


def get_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """Look at a call."""
    return _reply(_find(account, call))


def answer_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """Answer a call that came in."""
    found = _ringing(account, call)
    found.caller_id = models.FaceTimeAnswer.from_dict(call.body).caller_id or found.caller_id
    _answer(account, found, account.world.clock.now)
    return _reply(found)


def reject_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """Reject a call that came in."""
    found = _ringing(account, call)
    _end(account, found, status="failed", cause="rejected", event="rejected", at=account.world.clock.now)
    return _reply(found)


def hang_up_facetime_call(account: Account, call: Call) -> models.FaceTimeCall:
    """End a call."""
    found = _find(account, call)
    if found.status in ENDED:
        raise Refusal(400, "Bad Request: the call has ended")
    _end(account, found, status="completed", cause="dialer_hungup", event="ended", at=account.world.clock.now)
    return _reply(found)


def call_in(account: Account, handle: str, line: str) -> str:
    """Let a phone call a line, and give the call's id."""
    now = account.world.clock.now
    incoming = FaceTimeCall(
        id=account.ids.new("call_fta"),
        line=line,
        other=handle,
        inbound=True,
        caller_id=None,
        created_at=now,
        status="ringing",
    )
    account.part(Calls).calls[incoming.id] = incoming
    _tell(account, incoming, "ringing", now)
    return incoming.id


def _ring(account: Account, call: FaceTimeCall, at: int) -> None:
    if call.status != "queued":
        return
    phone = account.world.phone(call.other)
    if phone.facetime is not True:
        _end(account, call, status="failed", cause="unreachable", event="failed", at=at)
        return
    call.status = "ringing"
    _tell(account, call, "ringing", at)
    _answer(account, call, at)


def _answer(account: Account, call: FaceTimeCall, at: int) -> None:
    call.status, call.answered_at = "in_progress", at
    _tell(account, call, "answered", at)


def _end(account: Account, call: FaceTimeCall, *, status: str, cause: str, event: str, at: int) -> None:
    call.status, call.cause, call.ended_at = status, cause, at
    _tell(account, call, event, at)


def _tell(account: Account, call: FaceTimeCall, event: str, at: int) -> None:
    account.emit(f"facetime.call.{event}", _reply(call).to_dict(), at=at, timed=False)


def _reply(call: FaceTimeCall) -> models.FaceTimeCall:
    live = call.status not in ENDED
    talked = call.answered_at is not None and call.ended_at is not None
    reply = models.FaceTimeCall(
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
        created_at=iso(call.created_at),
        answered_at=None if call.answered_at is None else iso(call.answered_at),
        ended_at=None if call.ended_at is None else iso(call.ended_at),
        duration=((call.ended_at or 0) - (call.answered_at or 0)) / 1000 if talked else None,
    )
    return with_nulls(reply, "caller_id", "cause", "link", "webrtc", "answered_at", "ended_at", "duration")


def _find(account: Account, call: Call) -> FaceTimeCall:
    found = account.part(Calls).calls.get(call.parameters["call_id"])
    if found is None:
        raise Refusal(404, "Not Found")
    return found


def _ringing(account: Account, call: Call) -> FaceTimeCall:
    found = _find(account, call)
    if not found.inbound or found.status != "ringing":
        raise Refusal(400, "Bad Request: the call is not an incoming one that rings")
    return found


HANDLERS: Handlers = {
    "get_facetime_availability": get_facetime_availability,
    "dial_facetime": dial_facetime,
    "get_facetime_call": get_facetime_call,
    "answer_facetime_call": answer_facetime_call,
    "reject_facetime_call": reject_facetime_call,
    "hang_up_facetime_call": hang_up_facetime_call,
}

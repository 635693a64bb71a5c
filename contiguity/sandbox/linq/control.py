"""The part of the control API that is about Linq: phones that type, and that share where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.http import refusing
from contiguity.sandbox.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.description import Call
    from contiguity.sandbox.emulator import Emulator

_DONE = {"status": "ok"}


def _phone(emulator: Emulator, call: Call) -> Phone:
    return Phone(emulator, call.parameters["handle"])


def _type(emulator: Emulator, call: Call) -> dict[str, Any]:
    phone, body = _phone(emulator, call), call.body
    act = phone.stop_typing if body.get("action") == "stop" else phone.start_typing
    refusing(lambda: act(to=body["to"], chat=body.get("chat")))
    return _DONE


def _share_location(emulator: Emulator, call: Call) -> dict[str, Any]:
    given = {("with_" if name == "with" else name): value for name, value in call.body.items()}
    refusing(lambda: _phone(emulator, call).share_location(**given))
    return _DONE


def _move(emulator: Emulator, call: Call) -> dict[str, Any]:
    refusing(lambda: _phone(emulator, call).move(**call.body))
    return _DONE


def _stop_sharing(emulator: Emulator, call: Call) -> dict[str, Any]:
    line = call.parameters.get("with")
    _phone(emulator, call).stop_sharing(with_=None if line is None else line.replace(" ", "+"))
    return _DONE


def _accept_requests(emulator: Emulator, call: Call) -> dict[str, Any]:
    _phone(emulator, call).accept_location_requests(**call.body)
    return _DONE


def _ignore_requests(emulator: Emulator, call: Call) -> dict[str, Any]:
    _phone(emulator, call).ignore_location_requests()
    return _DONE


HANDLERS: Mapping[str, Callable[[Emulator, Call], dict[str, Any]]] = {
    "type_on_phone": _type,
    "share_location": _share_location,
    "move_phone": _move,
    "stop_sharing_location": _stop_sharing,
    "accept_location_requests": _accept_requests,
    "ignore_location_requests": _ignore_requests,
}
"""What answers each operation, by the operation's id."""

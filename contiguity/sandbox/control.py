"""The control API: what the sandbox can be told and asked, under ``/_sandbox/``. Its description is `control.json`."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import asdict

from contiguity import __version__
from contiguity.errors import ConfigurationError
from contiguity.sandbox.description import Call, Description
from contiguity.sandbox.faults import Fault
from contiguity.sandbox.http import Incoming, Refusal, json_reply, refusing
from contiguity.sandbox.linq import control as linq
from contiguity.sandbox.webhooks import LINQ_SECRET, SECRET, Endpoint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.world import Line, Message, Phone
    from contiguity.transport import Response

PREFIX = "/_sandbox"
NO_MESSAGES = b'{"messages":[]}'
"""The reply for which a request may wait for something better."""


class Control:
    """Answers the control API for one emulator."""

    def __init__(self, emulator: Emulator) -> None:
        """Belong to an emulator."""
        self._emulator = emulator
        self._description = description()

    def takes(self, request: Incoming) -> bool:
        """Whether a request is for the control API."""
        return request.path == PREFIX or request.path.startswith(PREFIX + "/")

    def handle(self, request: Incoming) -> Response:
        """Answer a request."""
        try:
            operation, path = self._description.find(request)
            body = self._description.read_body(operation, request)
            call = self._description.check(operation, path, request.query, body)
            document = HANDLERS[operation.id](self._emulator, call)
        except Refusal as refusal:
            return json_reply(refusal.status, {"error": refusal.text}, refusal.headers)
        if self._emulator.options.check_replies:
            self._description.check_reply(operation, 200, document)
        return json_reply(200, document)

    def patience(self, request: Incoming) -> float:
        """Give the seconds that a request for messages waits for the first one; any other waits for nothing."""
        if request.path != f"{PREFIX}/messages":
            return 0.0
        try:
            operation, path = self._description.find(request)
            return float(self._description.check(operation, path, request.query, None).parameters["wait"])
        except Refusal:
            return 0.0


def message_document(message: Message) -> dict[str, Any]:
    """Give a message's JSON form."""
    return {
        "id": message.id,
        "service": message.service,
        "channel": message.channel,
        "from": message.from_,
        "to": message.to,
        "text": message.text,
        "attachments": message.attachments,
        "effect": message.effect,
        "direction": "incoming" if message.incoming else "outgoing",
        "status": message.status,
        "at": message.at,
        "delivered_at": message.delivered_at,
        "read_at": message.read_at,
        "steps": [{"event": step.event, "title": step.title, "at": step.at} for step in message.steps],
    }


def _health(emulator: Emulator, _: Call) -> dict[str, Any]:
    return {
        "status": "ok",
        "version": __version__,
        "services": [service.name for service in emulator.services],
        **_clock(emulator),
    }


def _reset(emulator: Emulator, _: Call) -> dict[str, Any]:
    emulator.reset()
    return {"status": "ok"}


def _openapi(_: Emulator, __: Call) -> dict[str, Any]:
    return _document()


def _clock(emulator: Emulator, _: Call | None = None) -> dict[str, Any]:
    return {"now": emulator.clock.now, "frozen": emulator.clock.frozen}


def _advance(emulator: Emulator, call: Call) -> dict[str, Any]:
    emulator.advance(call.body["advance"])
    return _clock(emulator)


def _messages(emulator: Emulator, call: Call) -> dict[str, Any]:
    # A plus sign in a query stands for a space, and whoever types a phone number there means a plus sign.
    from_, to = (
        call.parameters[name].replace(" ", "+") if name in call.parameters else None for name in ("from", "to")
    )
    latest = islice(reversed(emulator.world.messages_between(from_, to)), call.parameters["limit"])
    return {"messages": [message_document(message) for message in latest]}


def _phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    return _phone_document(emulator, emulator.world.phone(call.parameters["handle"]))


def _set_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    phone = emulator.world.phone(call.parameters["handle"])
    for name, value in call.body.items():
        setattr(phone, name, value)
    return _phone_document(emulator, phone)


def _phone_document(emulator: Emulator, phone: Phone) -> dict[str, Any]:
    return {
        "handle": phone.handle,
        "imessage": phone.imessage,
        "text": phone.text,
        "whatsapp": phone.whatsapp,
        "facetime": phone.facetime,
        "rcs": phone.rcs,
        "delay": phone.delay,
        "reads_after": phone.reads_after,
        "typing": emulator.world.typing_to(phone.handle),
        "inbox": [message_document(message) for message in phone.inbox],
    }


def _send_from_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    body = call.body
    if not body.get("text") and not body.get("attachments"):
        raise Refusal(400, 'Bad Request: "text" is required unless attachments are provided')
    event = refusing(
        lambda: emulator.text(
            call.parameters["handle"],
            to=body["to"],
            text=body.get("text", ""),
            attachments=body.get("attachments", ()),
            channel=body.get("channel"),
            others=body.get("others", ()),
            chat=body.get("chat"),
        )
    )
    return {"event": event}


def _react_from_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    body = call.body
    add = body.get("action", "add") == "add"
    refusing(
        lambda: emulator.react(
            call.parameters["handle"], body["reaction"], to=body["to"], message=body["message"], add=add
        )
    )
    return {"status": "ok"}


def _read_on_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    emulator.read(call.parameters["handle"], to=call.body["to"])
    return {"status": "ok"}


def _call_from_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    return {"call_id": refusing(lambda: emulator.call(call.parameters["handle"], to=call.body["to"]))}


def _emails(emulator: Emulator, _: Call) -> dict[str, Any]:
    emails = [asdict(email) for email in reversed(emulator.contiguity.emails)]
    return {"emails": [{"from": email.pop("from_"), **email} for email in emails]}


def _lines(emulator: Emulator, _: Call) -> dict[str, Any]:
    return {"lines": [_line_document(emulator, line) for line in emulator.world.lines.values()]}


def _set_line(emulator: Emulator, call: Call) -> dict[str, Any]:
    line = emulator.world.lines.get(call.parameters["number"])
    if line is None:
        raise Refusal(404, "Not Found")
    line.channels = call.body.get("channels", line.channels)
    if "available" in call.body:
        emulator.set_line(line.number, available=call.body["available"])
    return _line_document(emulator, line)


def _line_document(emulator: Emulator, line: Line) -> dict[str, Any]:
    return {
        "number": line.number,
        "channels": line.channels,
        "available": line.available,
        "services": [service.name for service in emulator.services if service.owns(line.number)],
    }


def _webhooks(emulator: Emulator, _: Call | None = None) -> dict[str, Any]:
    return {service: endpoint.url for service, endpoint in emulator.webhooks.items()}


def _set_webhook(emulator: Emulator, call: Call) -> dict[str, Any]:
    service = call.body.get("service", "contiguity")
    if call.body["url"] is None:
        emulator.webhooks.pop(service, None)
    else:
        secret = call.body.get("secret", LINQ_SECRET if service == "linq" else SECRET)
        sign = emulator.linq.sign if service == "linq" else emulator.contiguity.sign
        try:
            sign(secret, b'{"event_id":"none"}')
        except ConfigurationError as error:
            raise Refusal(400, f"Bad Request: {error}") from None
        emulator.webhooks[service] = Endpoint(call.body["url"], secret)
    return _webhooks(emulator)


def _deliveries(emulator: Emulator, _: Call) -> dict[str, Any]:
    return {"deliveries": [delivery.to_dict() for delivery in emulator.deliveries]}


def _faults(emulator: Emulator, _: Call | None = None) -> dict[str, Any]:
    return {"faults": [fault.to_dict() for fault in emulator.faults]}


def _set_faults(emulator: Emulator, call: Call) -> dict[str, Any]:
    emulator.faults = refusing(lambda: [Fault.of(fault) for fault in call.body["faults"]])
    return _faults(emulator)


def _set_domain(emulator: Emulator, call: Call) -> dict[str, Any]:
    if not emulator.contiguity.verify_domain(call.parameters["domain"], verified=call.body["verified"]):
        raise Refusal(404, "Not Found")
    return {"status": "ok"}


@cache
def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("contiguity.sandbox").joinpath("control.json").read_bytes())
    return document


@cache
def description() -> Description:
    """Read the control API's description, once."""
    return Description(_document())


HANDLERS: Mapping[str, Callable[[Emulator, Call], dict[str, Any]]] = {
    "health": _health,
    "reset": _reset,
    "openapi": _openapi,
    "get_clock": _clock,
    "advance_clock": _advance,
    "list_messages": _messages,
    "get_phone": _phone,
    "set_phone": _set_phone,
    "send_from_phone": _send_from_phone,
    "react_from_phone": _react_from_phone,
    "read_on_phone": _read_on_phone,
    "call_from_phone": _call_from_phone,
    "list_emails": _emails,
    "list_lines": _lines,
    "set_line": _set_line,
    "get_webhooks": _webhooks,
    "set_webhook": _set_webhook,
    "list_deliveries": _deliveries,
    "get_faults": _faults,
    "set_faults": _set_faults,
    "set_domain": _set_domain,
    **linq.HANDLERS,
}
"""What answers each operation, by the operation's id."""

"""The control API under ``/_sandbox/``, described by ``control.yaml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Any

import yaml  # type: ignore[import-untyped,unused-ignore]
from attrs import asdict

from contiguity import __version__
from contiguity.errors import ConfigurationError
from contiguity.sandbox.faults import Fault
from contiguity.sandbox.http import HTTPError, bad_request_on_value_error, json_response
from contiguity.sandbox.openapi import OpenAPISpec
from contiguity.sandbox.phone import Phone
from contiguity.sandbox.webhooks import LINQ_SECRET, SECRET, Endpoint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.http import ReceivedRequest
    from contiguity.sandbox.openapi import Call, Route
    from contiguity.sandbox.state import Device, Line, Message
    from contiguity.transport import Response

PREFIX = "/_sandbox"
NO_MESSAGES = b'{"messages":[]}'
"""The body of the response that a request can ask to delay."""

_OK = {"status": "ok"}


class Control:
    """The control API of one emulator."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._spec = spec()

    def owns(self, path: str) -> bool:
        """Return whether a path is one of the control API."""
        return path == PREFIX or path.startswith(PREFIX + "/")

    def route(self, method: str, path: str) -> Route:
        """Find the operation of a request."""
        return self._spec.route(method, path)

    def handle(self, request: ReceivedRequest, route: Route) -> Response:
        """Respond to a request."""
        try:
            call = self._spec.parse(route, request)
            body = HANDLERS[call.operation.id](self._emulator, call)
        except HTTPError as error:
            return json_response(error.status, {"error": error.text}, error.headers)
        if self._emulator.options.check_responses:
            self._spec.check_response(call.operation, 200, body)
        return json_response(200, body)

    def max_wait(self, request: ReceivedRequest, route: Route) -> float:
        """Return for how many seconds a request waits for the first message; 0 for other requests."""
        if route.operation_id != "list_messages":
            return 0.0
        try:
            return float(self._spec.parse(route, request).parameters["wait"])
        except HTTPError:
            return 0.0


@cache
def _document() -> dict[str, Any]:
    # The loader in C takes a tenth of the time, but is not available everywhere.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document: dict[str, Any] = yaml.load(files("contiguity.sandbox").joinpath("control.yaml").read_bytes(), loader)  # noqa: S506
    return document


@cache
def spec() -> OpenAPISpec:
    """Return the OpenAPI document of the control API."""
    return OpenAPISpec(_document())


def _serialize_message(message: Message) -> dict[str, Any]:
    return {
        "id": message.id,
        "provider": message.provider,
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


def _serialize_phone(emulator: Emulator, device: Device) -> dict[str, Any]:
    return {
        "handle": device.handle,
        "imessage": device.imessage,
        "text": device.text,
        "whatsapp": device.whatsapp,
        "facetime": device.facetime,
        "rcs": device.rcs,
        "delay": device.delay,
        "reads_after": device.reads_after,
        "typing": emulator.state.lines_typing_to(device.handle),
        "inbox": [_serialize_message(message) for message in device.inbox],
    }


def _serialize_line(emulator: Emulator, line: Line) -> dict[str, Any]:
    return {
        "number": line.number,
        "channels": line.capabilities,
        "available": line.available,
        "providers": [provider.name for provider in emulator.providers.values() if provider.owns(line.number)],
    }


def _query_number(value: str) -> str:
    """Restore the plus sign of a number in a query, where an unescaped one is decoded as a space."""
    return value.replace(" ", "+")


def _health(emulator: Emulator, _: Call) -> dict[str, Any]:
    return {"status": "ok", "version": __version__, "providers": list(emulator.providers), **_get_clock(emulator)}


def _reset(emulator: Emulator, _: Call) -> dict[str, Any]:
    emulator.reset()
    return _OK


def _openapi(_: Emulator, __: Call) -> dict[str, Any]:
    return _document()


def _get_clock(emulator: Emulator, _: Call | None = None) -> dict[str, Any]:
    return {"now": emulator.clock.now_ms, "frozen": emulator.clock.frozen}


def _advance_clock(emulator: Emulator, call: Call) -> dict[str, Any]:
    emulator.advance(call.body["advance"])
    return _get_clock(emulator)


def _list_messages(emulator: Emulator, call: Call) -> dict[str, Any]:
    from_, to = (_query_number(call.parameters[name]) if name in call.parameters else None for name in ("from", "to"))
    latest = islice(reversed(emulator.state.messages_between(from_, to)), call.parameters["limit"])
    return {"messages": [_serialize_message(message) for message in latest]}


def _get_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    return _serialize_phone(emulator, emulator.state.device(call.parameters["handle"]))


def _set_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    device = emulator.state.device(call.parameters["handle"])
    for name, value in call.body.items():
        setattr(device, name, value)
    return _serialize_phone(emulator, device)


def _send_from_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    body = call.body
    if not body.get("text") and not body.get("attachments"):
        raise HTTPError(400, 'Bad Request: "text" is required unless attachments are provided')
    event = bad_request_on_value_error(
        lambda: emulator.send_from_phone(
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
    handle, body = call.parameters["handle"], call.body
    add = body.get("action", "add") == "add"
    bad_request_on_value_error(
        lambda: emulator.react(handle, body["reaction"], to=body["to"], message=body["message"], add=add)
    )
    return _OK


def _read_on_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    emulator.read(call.parameters["handle"], to=call.body["to"])
    return _OK


def _call_from_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    handle, to = call.parameters["handle"], call.body["to"]
    return {"call_id": bad_request_on_value_error(lambda: emulator.call(handle, to=to))}


def _phone(emulator: Emulator, call: Call) -> Phone:
    return Phone(emulator, call.parameters["handle"])


def _type_on_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    phone, body = _phone(emulator, call), call.body
    set_typing = phone.stop_typing if body.get("action") == "stop" else phone.start_typing
    bad_request_on_value_error(lambda: set_typing(to=body["to"], chat=body.get("chat")))
    return _OK


def _share_location(emulator: Emulator, call: Call) -> dict[str, Any]:
    arguments = {("with_" if name == "with" else name): value for name, value in call.body.items()}
    bad_request_on_value_error(lambda: _phone(emulator, call).share_location(**arguments))
    return _OK


def _move_phone(emulator: Emulator, call: Call) -> dict[str, Any]:
    bad_request_on_value_error(lambda: _phone(emulator, call).move(**call.body))
    return _OK


def _stop_sharing_location(emulator: Emulator, call: Call) -> dict[str, Any]:
    line = call.parameters.get("with")
    _phone(emulator, call).stop_sharing(with_=None if line is None else _query_number(line))
    return _OK


def _accept_location_requests(emulator: Emulator, call: Call) -> dict[str, Any]:
    _phone(emulator, call).accept_location_requests(**call.body)
    return _OK


def _ignore_location_requests(emulator: Emulator, call: Call) -> dict[str, Any]:
    _phone(emulator, call).ignore_location_requests()
    return _OK


def _list_emails(emulator: Emulator, _: Call) -> dict[str, Any]:
    emails = [asdict(email) for email in reversed(emulator.contiguity.account.emails)]
    return {"emails": [{"from": email.pop("from_"), **email} for email in emails]}


def _list_lines(emulator: Emulator, _: Call) -> dict[str, Any]:
    return {"lines": [_serialize_line(emulator, line) for line in emulator.state.lines.values()]}


def _set_line(emulator: Emulator, call: Call) -> dict[str, Any]:
    line = emulator.state.lines.get(call.parameters["number"])
    if line is None:
        raise HTTPError(404, "Not Found")
    line.capabilities = call.body.get("channels", line.capabilities)
    if "available" in call.body:
        emulator.set_line(line.number, available=call.body["available"])
    return _serialize_line(emulator, line)


def _get_webhooks(emulator: Emulator, _: Call | None = None) -> dict[str, Any]:
    return {provider: endpoint.url for provider, endpoint in emulator.outbox.endpoints.items()}


def _set_webhook(emulator: Emulator, call: Call) -> dict[str, Any]:
    provider = call.body.get("provider", "contiguity")
    if call.body["url"] is None:
        emulator.outbox.endpoints.pop(provider, None)
    else:
        secret = call.body.get("secret", LINQ_SECRET if provider == "linq" else SECRET)
        try:
            emulator.providers[provider].sign(secret, b'{"event_id":"none"}')
        except ConfigurationError as error:
            raise HTTPError(400, f"Bad Request: {error}") from None
        emulator.outbox.endpoints[provider] = Endpoint(call.body["url"], secret)
    return _get_webhooks(emulator)


def _list_deliveries(emulator: Emulator, call: Call) -> dict[str, Any]:
    log = emulator.deliveries
    latest = log[-call.parameters["limit"] :] if "limit" in call.parameters else log
    return {"deliveries": [delivery.to_dict() for delivery in latest]}


def _get_faults(emulator: Emulator, _: Call | None = None) -> dict[str, Any]:
    return {"faults": [fault.to_dict() for fault in emulator.faults]}


def _set_faults(emulator: Emulator, call: Call) -> dict[str, Any]:
    emulator.faults = bad_request_on_value_error(lambda: [Fault.from_dict(fault) for fault in call.body["faults"]])
    return _get_faults(emulator)


def _set_domain(emulator: Emulator, call: Call) -> dict[str, Any]:
    domain = emulator.contiguity.account.domains.get(call.parameters["domain"].lower())
    if domain is None:
        raise HTTPError(404, "Not Found")
    domain.verified = call.body["verified"]
    return _OK


HANDLERS: Mapping[str, Callable[[Emulator, Call], dict[str, Any]]] = {
    "health": _health,
    "reset": _reset,
    "openapi": _openapi,
    "get_clock": _get_clock,
    "advance_clock": _advance_clock,
    "list_messages": _list_messages,
    "get_phone": _get_phone,
    "set_phone": _set_phone,
    "send_from_phone": _send_from_phone,
    "react_from_phone": _react_from_phone,
    "read_on_phone": _read_on_phone,
    "call_from_phone": _call_from_phone,
    "type_on_phone": _type_on_phone,
    "share_location": _share_location,
    "move_phone": _move_phone,
    "stop_sharing_location": _stop_sharing_location,
    "accept_location_requests": _accept_location_requests,
    "ignore_location_requests": _ignore_location_requests,
    "list_emails": _list_emails,
    "list_lines": _list_lines,
    "set_line": _set_line,
    "get_webhooks": _get_webhooks,
    "set_webhook": _set_webhook,
    "list_deliveries": _list_deliveries,
    "get_faults": _get_faults,
    "set_faults": _set_faults,
    "set_domain": _set_domain,
}
"""The handler of each operation."""

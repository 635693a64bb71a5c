"""The gateway: resolve the route of a request once, apply a fault, and call the control API or a provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from contiguity.sandbox.control import Control
from contiguity.sandbox.faults import UNHANDLED, html_response, reason_phrase
from contiguity.sandbox.http import ConnectionDropped
from contiguity.transport import Response

if TYPE_CHECKING:
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.faults import Fault
    from contiguity.sandbox.http import ReceivedRequest
    from contiguity.sandbox.openapi import Route


@frozen
class Exchange:
    """A request with its route and its fault."""

    request: ReceivedRequest
    provider: str | None
    """The name of the provider; None: the control API."""
    route: Route
    fault: Fault | None

    def stall(self, kind: str) -> float:
        """Return the seconds to wait before (``stall_before``) or after (``stall_after``) the request is handled."""
        return self.fault.seconds if self.fault is not None and self.fault.kind == kind else 0.0


class Gateway:
    """Handles the requests to one emulator."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._control = Control(emulator)

    def receive(self, request: ReceivedRequest) -> Exchange:
        """Resolve the route of a request, and choose its fault. The caller must respond, and wait if it stalls."""
        if self._control.owns(request.path):
            return Exchange(request, None, self._control.route(request.method, request.path), None)
        with self._emulator.lock:
            providers = self._emulator.providers.values()
            matching = (each for each in providers if each.prefix and request.path.startswith(each.prefix + "/"))
            provider = next(matching, self._emulator.contiguity)
            route = provider.route(request.method, request.path)
            faults = (each for each in self._emulator.faults if each.applies_to(request, route.operation_id))
            return Exchange(request, provider.name, route, next(faults, None))

    def respond(self, exchange: Exchange) -> Response:
        """Handle a request, with its fault except for stalls.

        Raises:
            ConnectionDropped: The fault closes the connection.
        """
        request, fault = exchange.request, exchange.fault
        with self._emulator.transaction():
            if fault is not None and fault.kind in UNHANDLED:
                return self._failed(exchange, fault)
            if exchange.provider is None:
                response = self._control.handle(request, exchange.route)
            else:
                response = self._emulator.providers[exchange.provider].handle(request, exchange.route)
        match fault and fault.kind:
            case "close_after":
                raise ConnectionDropped
            case "empty":
                return Response(200, {"content-type": "application/json"}, b"")
            case "garbage":
                return html_response(200)
            case _:
                return response

    def handle(self, request: ReceivedRequest) -> Response:
        """Respond to a request without stalls.

        Raises:
            ConnectionDropped: A fault closes the connection.
        """
        return self.respond(self.receive(request))

    def max_wait(self, exchange: Exchange) -> float:
        """Return for how many seconds a request asks to wait for the first message."""
        return self._control.max_wait(exchange.request, exchange.route) if exchange.provider is None else 0.0

    def _failed(self, exchange: Exchange, fault: Fault) -> Response:
        if fault.kind == "close_before" or exchange.provider is None:
            raise ConnectionDropped
        if fault.kind == "html":
            return html_response(fault.status or 502, fault.headers)
        status = fault.status or 500
        provider = self._emulator.providers[exchange.provider]
        return provider.error(status, fault.error or reason_phrase(status), fault.headers)

"""Calls of the Linq clients with the requests that they must send and the responses that they must return."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

from attrs import define, field
from example_service import BASE_URL, AsyncExampleTransport, ExampleService, ExampleTransport, result_of

from contiguity import AsyncLinq, Linq

if TYPE_CHECKING:
    from collections.abc import Sequence

CHAT = "a1f4c2d8-3b57-4e69-8c10-5d7e9f2b6a11"
MESSAGE = "f08c5d1b-9e72-4a36-8d40-b3c7e2f16a77"
FILE = "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"
LINE_ID = "71b5f0c2-6d3e-4a19-9c84-2e5f7a0b1d36"
HOOK = "e93b7d64-1f05-4c2a-8b9e-4d6a70c1f255"
LINE = "+14155550100"
ADA = "+14155550142"
BEN = "ben@example.test"
KEY = "order-7731"
HELLO: dict[str, Any] = {"parts": [{"type": "text", "value": "Hello"}], "idempotency_key": KEY}


@define(frozen=True)
class Call:
    """A method with arguments, and the request that it must send."""

    operation: str
    """The operationId of the method."""
    method: str
    """The dotted name of the method in the client."""
    arguments: Sequence[Any]
    http: str
    """The HTTP method."""
    path: str
    json: Any = None
    options: dict[str, Any] = field(factory=dict)
    """The keyword arguments."""
    headers: dict[str, str] = field(factory=dict)
    """Headers that only this call sends."""
    part: str | None = None
    """The member of the response that is returned; None for the whole response."""
    paged: bool = False

    def __str__(self) -> str:
        """Return the id of the test."""
        return f"{self.method}-{self.operation}"


def linq_call(operation: str, method: str, *arguments: object, wire: str, json: object = None, **rest: Any) -> Call:
    """Return a call; `wire` is the HTTP method and the path."""
    http, path = wire.split(" ", 1)
    return Call(operation, method, arguments, http, path, json, **rest)


def client_of(mode: str, service: ExampleService, **options: Any) -> Any:
    """Return a client, "sync" or "async", that is connected to a service without a network."""
    if mode == "sync":
        return Linq(api_key="key", base_url=BASE_URL, transport=ExampleTransport(service), **options)
    return AsyncLinq(api_key="key", base_url=BASE_URL, transport=AsyncExampleTransport(service), **options)


def method_of(client: Any, name: str) -> Any:
    """Return the method with a dotted name."""
    return reduce(getattr, name.split("."), client)


def perform(client: Any, call: Call) -> Any:
    """Perform a call and return its result; for a list, the first page."""
    result = method_of(client, call.method)(*call.arguments, **call.options)
    return result_of(result.page() if call.paged else result)

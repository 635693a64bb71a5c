"""A method of the Linq clients, called once: what goes over the wire, and what of the reply comes back."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

from attrs import define, field
from described import BASE_URL, AsyncWire, Service, Wire, settle

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
    """A method with arguments, and the request that it must make."""

    operation: str
    """The operationId of what it calls."""
    method: str
    """Its name in the client, with dots."""
    arguments: Sequence[Any]
    http: str
    """The HTTP method."""
    path: str
    json: Any = None
    options: dict[str, Any] = field(factory=dict)
    """The keyword arguments."""
    headers: dict[str, str] = field(factory=dict)
    """Headers of this call alone."""
    part: str | None = None
    """The one member of the reply that comes back; None for all of it."""
    paged: bool = False

    def __str__(self) -> str:
        """Name the test."""
        return f"{self.method}-{self.operation}"


def row(operation: str, method: str, *arguments: object, wire: str, json: object = None, **rest: Any) -> Call:
    """Write a call as a row of a table."""
    http, path = wire.split(" ", 1)
    return Call(operation, method, arguments, http, path, json, **rest)


def client_of(mode: str, service: Service, **options: Any) -> Any:
    """Make a client, "sync" or "async", of a service without a network."""
    if mode == "sync":
        return Linq(api_key="key", base_url=BASE_URL, transport=Wire(service), **options)
    return AsyncLinq(api_key="key", base_url=BASE_URL, transport=AsyncWire(service), **options)


def method_of(client: Any, name: str) -> Any:
    """Find a method by its name in the client, with dots."""
    return reduce(getattr, name.split("."), client)


def made(client: Any, call: Call) -> Any:
    """Make a call and give its reply; of a list, its first page."""
    result = method_of(client, call.method)(*call.arguments, **call.options)
    return settle(result.page() if call.paged else result)

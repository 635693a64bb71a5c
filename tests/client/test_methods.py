"""Every method of `Contiguity` and `AsyncContiguity`: the exact request, the reply's type, and that none is missing."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_type_hints

import pytest
from clients import BOTH, client_of
from described import Service, operations, settle
from rows import PERSON, ROWS, Row

import contiguity_api.models
from contiguity import AsyncContiguity, Contiguity
from contiguity._async.client import AsyncResource
from contiguity._sync.client import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator


EVERY_ROW = pytest.mark.parametrize("row", ROWS, ids=str)
COMPOSED = {"imessage.typing_indicator", "whatsapp.typing_indicator"}
"""Methods that have tests of their own, since they are made of calls in the table."""


@BOTH
@EVERY_ROW
def test_the_wire(mode: str, row: Row) -> None:
    """Each method makes exactly one request: that of its operation, with these bytes, and gives its model."""
    service = Service()
    given = settle(row.call(client_of(mode, service)))
    (asked,) = service.asked
    http, _, path = row.wire.partition(" ")

    assert asked.operation == row.operation
    assert asked.wire == (http, path, row.json)
    assert ("content-type" in asked.request.headers) == (row.json is not None)
    assert asked.request.headers["authorization"] == "Bearer contiguity_sk_x"
    assert type(given) is getattr(contiguity_api.models, row.gives)
    assert given.metadata.id.startswith("req_")
    assert given.metadata.timestamp > 1e12
    assert given.metadata.api_version == "v2026.8.2"


@EVERY_ROW
def test_both_clients_send_the_same(row: Row) -> None:
    """The synchronous and the asynchronous client send identical requests: method, URL, headers and bytes."""
    sync, asynchronous = Service(), Service()
    settle(row.call(client_of("sync", sync)))
    settle(row.call(client_of("async", asynchronous)))
    one, other = sync.last.request, asynchronous.last.request

    assert (one.method, one.url, one.headers, one.body) == (other.method, other.url, other.headers, other.body)


def test_every_operation_is_called() -> None:
    """Every operation of the description is what some method calls."""
    assert {row.operation for row in ROWS} == operations("contiguity_api")


@pytest.mark.parametrize(("client", "base"), [(Contiguity, Resource), (AsyncContiguity, AsyncResource)])
def test_every_method_has_a_row(client: Any, base: type) -> None:
    """Every public method of every resource is in the table, or has tests of its own."""
    assert set(methods(client, base)) == {row.method for row in ROWS} | COMPOSED


def methods(cls: Any, base: type, prefix: str = "") -> Iterator[str]:
    """Name the public methods of a class, and of the resources that it holds."""
    for name, member in inspect.getmembers(cls):
        if name.startswith("_") or (not prefix and not isinstance(member, cached_property)):
            continue
        if isinstance(member, cached_property):
            given = get_type_hints(member.func, localns=RESOURCES[base])["return"]
            if issubclass(given, base):
                yield from methods(given, base, f"{prefix}{name}.")
        elif inspect.isfunction(member):
            yield prefix + name


def resources(package: str) -> dict[str, Any]:
    """Give every resource of a tree by the name of its class."""
    parent = import_module(f"{package}.contiguity")
    modules = [import_module(one.name) for one in pkgutil.iter_modules(parent.__path__, f"{parent.__name__}.")]
    webhooks = import_module("contiguity.webhooks")
    return {**vars(webhooks), **{name: value for module in modules for name, value in vars(module).items()}}


RESOURCES = {Resource: resources("contiguity._sync"), AsyncResource: resources("contiguity._async")}


@BOTH
def test_none_means_left_out(mode: str) -> None:
    """What is None is not on the wire, whichever optional argument it is."""
    service = Service()
    client = client_of(mode, service)
    settle(client.imessage.send(to=PERSON, message="Hi", from_=None, attachments=None, fallback=None, fast_track=None,
                                effect=None))  # fmt: skip
    settle(client.email.send(to="a@b.co", from_="Shop", subject="S", text="T", html=None, reply_to=None, cc=None,
                             bcc=None, headers=None))  # fmt: skip

    assert service.asked[0].json == {"to": PERSON, "message": "Hi"}
    assert service.asked[1].json == {"to": "a@b.co", "from": "Shop", "subject": "S", "text": "T"}

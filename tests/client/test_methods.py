"""Each method of `Contiguity` and `AsyncContiguity`: the request, the type of the result, and completeness."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_type_hints

import pytest
from clients import BOTH, client_of
from example_service import ExampleService, operations, result_of
from method_calls import CASES, PERSON, Case

import contiguity_api.models
from contiguity import AsyncContiguity, Contiguity
from contiguity._async.client import AsyncResource
from contiguity._sync.client import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator


EVERY_ROW = pytest.mark.parametrize("row", CASES, ids=str)
COMPOSED = {"imessage.typing_indicator", "whatsapp.typing_indicator"}
"""Methods with separate tests, which combine calls of the table."""


@BOTH
@EVERY_ROW
def test_method_sends_the_request_of_its_operation_and_returns_its_model(mode: str, row: Case) -> None:
    service = ExampleService()
    given = result_of(row.call(client_of(mode, service)))
    (request,) = service.requests
    http, _, path = row.wire.partition(" ")

    assert request.operation == row.operation
    assert request.wire == (http, path, row.json)
    assert ("content-type" in request.request.headers) == (row.json is not None)
    assert request.request.headers["authorization"] == "Bearer contiguity_sk_x"
    assert type(given) is getattr(contiguity_api.models, row.model)
    assert given.metadata.id.startswith("req_")
    assert given.metadata.timestamp > 1e12
    assert given.metadata.api_version == "v2026.8.2"


@EVERY_ROW
def test_sync_and_async_clients_send_identical_requests(row: Case) -> None:
    sync, asynchronous = ExampleService(), ExampleService()
    result_of(row.call(client_of("sync", sync)))
    result_of(row.call(client_of("async", asynchronous)))
    one, other = sync.last.request, asynchronous.last.request

    assert (one.method, one.url, one.headers, one.body) == (other.method, other.url, other.headers, other.body)


def test_every_operation_is_called_by_a_method() -> None:
    assert {row.operation for row in CASES} == operations("contiguity_api")


@pytest.mark.parametrize(("client", "base"), [(Contiguity, Resource), (AsyncContiguity, AsyncResource)])
def test_every_public_method_has_a_case(client: Any, base: type) -> None:
    assert set(methods(client, base)) == {row.method for row in CASES} | COMPOSED


def methods(cls: Any, base: type, prefix: str = "") -> Iterator[str]:
    """Return the names of the public methods of a class and its resources."""
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
    """Return each resource of a tree by the name of its class."""
    parent = import_module(f"{package}.contiguity")
    modules = [import_module(one.name) for one in pkgutil.iter_modules(parent.__path__, f"{parent.__name__}.")]
    webhooks = import_module("contiguity.webhooks")
    return {**vars(webhooks), **{name: value for module in modules for name, value in vars(module).items()}}


RESOURCES = {Resource: resources("contiguity._sync"), AsyncResource: resources("contiguity._async")}


@BOTH
def test_optional_argument_none_is_omitted(mode: str) -> None:
    service = ExampleService()
    client = client_of(mode, service)
    imessage: dict[str, Any] = dict.fromkeys(["from_", "attachments", "fallback", "fast_track", "effect"])
    email: dict[str, Any] = dict.fromkeys(["html", "reply_to", "cc", "bcc", "headers"])
    result_of(client.imessage.send(to=PERSON, message="Hi", **imessage))
    result_of(client.email.send(to="a@b.co", from_="Shop", subject="S", text="T", **email))

    assert service.requests[0].json == {"to": PERSON, "message": "Hi"}
    assert service.requests[1].json == {"to": "a@b.co", "from": "Shop", "subject": "S", "text": "T"}

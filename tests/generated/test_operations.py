"""Every operation, over a real server: what goes to the wire, and what each documented reply becomes."""

from __future__ import annotations

from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlsplit

import attrs
import operations
import pytest
import strategies
from loopback import Loopback
from operations import CALLS, Described

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGES = sorted(path.parent.name for path in (strategies.ROOT / "generated").glob("*/openapi.json"))
EVERY_OPERATION = pytest.mark.parametrize(
    "described",
    [pytest.param(one, id=f"{package}-{one.name}") for package in PACKAGES for one in operations.described(package)],
)
EVERY_CALL = pytest.mark.parametrize("kind", CALLS)


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    """Run the server."""
    with Loopback() as server:
        yield server


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_has_its_module(package: str) -> None:
    """There is one module for every operation, and each has the pure function and the four calls."""
    modules = operations.modules(package)

    assert set(modules) == {one.name for one in operations.described(package)}
    assert [name for name, module in modules.items() if not {"operation", *CALLS} <= set(vars(module))] == []


@EVERY_OPERATION
def test_operation_is_a_value(described: Described) -> None:
    """The pure function gives the operation as the specification has it, and equal arguments give equal operations."""
    operation = described.module.operation(**described.arguments())

    assert (operation.name, operation.method) == (described.name, described.method.upper())
    assert operations.plain(operation.template) == operations.plain(described.template).replace("{from}", "{from_}")
    assert operation == described.module.operation(**described.arguments())


@EVERY_OPERATION
@EVERY_CALL
def test_request_on_the_wire(loopback: Loopback, described: Described, kind: str) -> None:
    """The request has the specification's method and path, each value in its place, and the body as it was given."""
    status, (_, example) = next(iter(described.replies.items()))
    loopback.reply(status, example or b"")
    by_place: dict[str, dict[str, object]] = {"path": {}, "query": {}, "header": {}}
    for parameter in described.parameters:
        by_place[parameter["in"]][parameter["name"]] = described.example(parameter)
    path = described.template
    for name, value in by_place["path"].items():
        path = path.replace("{" + name + "}", quote(str(value), safe=""))
    query = [
        (name, str(member))
        for name, value in by_place["query"].items()
        for member in (value if isinstance(value, list) else [value])
    ]

    operations.call(described.module, kind, loopback.url, described.arguments())

    sent = loopback.last
    target = urlsplit(sent.target)
    assert (sent.method, target.path) == (described.method.upper(), path)
    assert sorted(parse_qsl(target.query)) == sorted(query)
    assert {name: sent.headers.get(name.lower()) for name in by_place["header"]} == by_place["header"]
    assert sent.headers["authorization"] == "Bearer contiguity_sk_test"
    assert sent.json == (described.body[1] if described.body else None)


@EVERY_OPERATION
def test_nothing_is_sent_unasked(described: Described) -> None:
    """With the required arguments alone, there is no query, header or body but what they say."""
    operation = described.module.operation(**described.arguments(optional=False))
    required = {one["name"] for one in described.parameters if one.get("required") and one["in"] == "query"}

    assert set(operation.query) == required
    assert dict(operation.headers) == {}
    assert (operation.json is None) == (not described.told.get("requestBody", {}).get("required", False))


@EVERY_OPERATION
def test_reply_gives_its_envelope_to_its_data(described: Described) -> None:
    """The data of a reply, an error's too, carries the envelope's id, time and version as its metadata."""
    for schema, example in described.replies.values():
        if schema is None or not isinstance(example.get("data"), dict) or "api_version" not in example:
            continue
        data = operations.model(described.package, schema).from_dict(example).data

        found = data.metadata.id, data.metadata.timestamp, data.metadata.api_version
        assert found == (example["id"], example["timestamp"], example["api_version"])
        assert "metadata" not in data.to_dict()


@EVERY_OPERATION
@EVERY_CALL
def test_documented_replies(loopback: Loopback, described: Described, kind: str) -> None:
    """Every documented status, errors included, gives the model that belongs to it, with nothing lost."""
    for status, (schema, example) in described.replies.items():
        loopback.reply(status, b"" if schema is None else example)

        reply = operations.call(described.module, kind, loopback.url, described.arguments())

        if kind.endswith("detailed"):
            assert (reply.status_code, reply.content) == (HTTPStatus(status), loopback.body if schema else b"")
            assert reply.headers["content-type"] == "application/json"
            reply = reply.parsed
        if schema is None:
            assert reply is None
        else:
            assert type(reply) is operations.model(described.package, schema)
            assert reply == operations.model(described.package, schema).from_dict(example)


@pytest.mark.parametrize("package", PACKAGES)
def test_events_table(package: str) -> None:
    """The table of events has every webhook of the specification, and each leads to a model."""
    events = import_module(f"{package}.events")
    hooks = strategies.load(package).document.get("webhooks", {})

    assert list(events.EVENTS) == list(hooks)
    assert [type_ for type_ in events.EVENTS if not attrs.has(events.event_class(type_))] == []

"""The methods of `Linq` and `AsyncLinq`: requests, response types and completeness."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest
from account_calls import ACCOUNT_CALLS
from calls import Call, client_of, perform
from chat_calls import CHAT_CALLS
from example_service import BASE_URL, ExampleService, ExampleTransport, operations
from strategies import load

import linq_api.models
from contiguity import Linq
from contiguity.errors import ConfigurationError
from contiguity.linq import FeatureCollection
from contiguity.webhooks import LinqWebhook

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = "linq_api"
CALLS = [*CHAT_CALLS, *ACCOUNT_CALLS]


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    """Return the mode of the client."""
    return str(request.param)


COMPOSED = {
    "attachments.upload": "create_attachment, and a PUT to storage",
    "chats.location.watch": "get_location, polled",
    "chats.typing.indicator": "start_typing and stop_typing",
    "messages.reply": "send_message, in the chat of an event",
}
"""Methods composed of calls in the table. They have separate tests."""


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_method_sends_exactly_one_documented_request(mode: str, call: Call) -> None:
    service = ExampleService(PACKAGE)
    perform(client_of(mode, service), call)
    (asked,) = service.requests

    assert asked.operation == call.operation
    assert asked.wire == (call.http, call.path, call.json)
    assert asked.request.headers["authorization"] == "Bearer key"
    assert {name: asked.request.headers.get(name) for name in call.headers} == call.headers
    assert ("Idempotency-Key" in asked.request.headers) == bool(call.headers)


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_method_returns_documented_response_as_model(mode: str, call: Call) -> None:
    """If the response has a wrapper, its content is returned."""
    document = load(PACKAGE).document
    paths = [item[verb] for item in document["paths"].values() for verb in item if verb != "parameters"]
    operation = next(one for one in paths if one["operationId"] == call.operation)
    content = next(one for code, one in operation["responses"].items() if code[0] == "2").get("content")
    result = perform(client_of(mode, ExampleService(PACKAGE)), call)

    if content is None:
        assert result is None
        return
    schema = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
    whole = getattr(linq_api.models, schema).from_dict(load(PACKAGE).schemas[schema]["examples"][0])
    if call.part == "data":
        expected = FeatureCollection.from_geojson(load(PACKAGE).schemas[schema]["examples"][0]["data"])
    else:
        expected = getattr(whole, call.part) if call.part else whole
    assert result == expected
    assert type(result) is type(expected)


def test_operations_each_have_one_method() -> None:
    called = [call.operation for call in CALLS]

    assert len(called) == 70
    assert set(called) == operations(PACKAGE)


def methods(resource: Any, prefix: str = "") -> Iterator[str]:
    """Yield the names of the public methods of a resource and its subresources, except webhooks."""
    for name, member in inspect.getmembers_static(type(resource)):
        if name.startswith("_") or name == "webhooks" or (prefix == "" and not isinstance(member, cached_property)):
            continue
        if isinstance(member, cached_property):
            yield from methods(getattr(resource, name), f"{prefix}{name}.")
        elif inspect.isfunction(member):
            yield prefix + name


def test_methods_are_all_tested(mode: str) -> None:
    """Each public method is in the table or has a separate test."""
    found = set(methods(client_of(mode, ExampleService(PACKAGE))))

    assert found == {call.method for call in CALLS} | set(COMPOSED)


def test_sync_and_async_clients_send_same_requests() -> None:
    sync, asynchronous = ExampleService(PACKAGE), ExampleService(PACKAGE)
    for call in CALLS:
        perform(client_of("sync", sync), call)
        perform(client_of("async", asynchronous), call)

    assert [asked.request.url for asked in sync.requests] == [asked.request.url for asked in asynchronous.requests]
    assert [asked.request.body for asked in sync.requests] == [asked.request.body for asked in asynchronous.requests]


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ({}, "https://api.linqapp.com/api/partner"),
        ({"LINQ_API_V3_BASE_URL": "http://127.0.0.1:1/api/partner"}, "http://127.0.0.1:1/api/partner"),
        ({"LINQ_BASE_URL": "http://a.test", "LINQ_API_V3_BASE_URL": "http://b.test"}, "http://a.test"),
    ],
    ids=["service", "second name", "first name"],
)
def test_base_url_is_read_from_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], address: str
) -> None:
    """LINQ_BASE_URL takes precedence over LINQ_API_V3_BASE_URL."""
    for name in ("LINQ_BASE_URL", "LINQ_API_V3_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert repr(Linq(api_key="key")) == f"<Linq {address}>"


def test_api_key_is_read_from_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """LINQ_API_KEY takes precedence over LINQ_API_V3_API_KEY. Without either, the error names both."""
    monkeypatch.delenv("LINQ_API_KEY", raising=False)
    monkeypatch.delenv("LINQ_API_V3_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match="LINQ_API_KEY or LINQ_API_V3_API_KEY"):
        Linq()
    service = ExampleService(PACKAGE)
    for name, value in (("LINQ_API_V3_API_KEY", "second"), ("LINQ_API_KEY", "first")):
        monkeypatch.setenv(name, value)
        Linq(base_url=BASE_URL, transport=ExampleTransport(service)).chats.list().page()

    assert [asked.request.headers["authorization"] for asked in service.requests] == ["Bearer second", "Bearer first"]


def test_webhooks_unwrap_uses_client_or_environment_secret(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without either secret, the error names the variable."""
    secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    monkeypatch.delenv("LINQ_WEBHOOK_SECRET", raising=False)
    with pytest.raises(ConfigurationError, match="LINQ_WEBHOOK_SECRET"):
        client_of(mode, ExampleService(PACKAGE)).webhooks.unwrap(b"{}", {})
    body = json.dumps(load(PACKAGE).schemas["MessageReceived"]["examples"][0]).encode()
    headers = LinqWebhook(secret).sign(body)
    monkeypatch.setenv("LINQ_WEBHOOK_SECRET", secret)
    for client in (
        client_of(mode, ExampleService(PACKAGE)),
        client_of(mode, ExampleService(PACKAGE), webhook_secret=secret),
    ):
        assert type(client.webhooks.unwrap(body, headers)).__name__ == "MessageReceived"


def test_import_loads_neither_resources_nor_models() -> None:
    code = (
        "import sys, contiguity; contiguity.Linq; "
        "print([name for name in sys.modules if name.startswith(('contiguity._sync.linq.', 'linq_api'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"

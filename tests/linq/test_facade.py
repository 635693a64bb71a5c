"""Every method of `Linq` and `AsyncLinq`: the exact request, the reply's type, and that none is missing."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest
from account_calls import ACCOUNT_CALLS
from calls import Call, client_of, made
from chat_calls import CHAT_CALLS
from described import BASE_URL, Service, Wire, operations
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
    """Go through both clients."""
    return str(request.param)


COMPOSED = {
    "attachments.upload": "create_attachment, and a PUT to storage",
    "chats.location.watch": "get_location, again and again",
    "chats.typing.indicator": "start_typing and stop_typing",
    "messages.reply": "send_message, in the chat of an event",
}
"""Methods that have tests of their own, since they are made of calls in the table."""


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_request(mode: str, call: Call) -> None:
    """Each method makes exactly one request: that of its operation, with these bytes."""
    service = Service(PACKAGE)
    made(client_of(mode, service), call)
    (asked,) = service.asked

    assert asked.operation == call.operation
    assert asked.wire == (call.http, call.path, call.json)
    assert asked.request.headers["authorization"] == "Bearer key"
    assert {name: asked.request.headers.get(name) for name in call.headers} == call.headers
    assert ("Idempotency-Key" in asked.request.headers) == bool(call.headers)


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_reply(mode: str, call: Call) -> None:
    """Each method gives the documented reply as its model, out of its wrapper where it has one."""
    document = load(PACKAGE).document
    paths = [item[verb] for item in document["paths"].values() for verb in item if verb != "parameters"]
    operation = next(one for one in paths if one["operationId"] == call.operation)
    content = next(one for code, one in operation["responses"].items() if code[0] == "2").get("content")
    reply = made(client_of(mode, Service(PACKAGE)), call)

    if content is None:
        assert reply is None
        return
    schema = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
    whole = getattr(linq_api.models, schema).from_dict(load(PACKAGE).schemas[schema]["examples"][0])
    if call.part == "data":
        expected = FeatureCollection.from_geojson(load(PACKAGE).schemas[schema]["examples"][0]["data"])
    else:
        expected = getattr(whole, call.part) if call.part else whole
    assert reply == expected
    assert type(reply) is type(expected)


def test_every_operation_has_a_method() -> None:
    """All 70 operations of the description are called by one method each."""
    called = [call.operation for call in CALLS]

    assert len(called) == 70
    assert set(called) == operations(PACKAGE)


def methods(resource: Any, prefix: str = "") -> Iterator[str]:
    """Name the public methods of a resource and of those below it; webhooks are another thing."""
    for name, member in inspect.getmembers_static(type(resource)):
        if name.startswith("_") or name == "webhooks" or (prefix == "" and not isinstance(member, cached_property)):
            continue
        if isinstance(member, cached_property):
            yield from methods(getattr(resource, name), f"{prefix}{name}.")
        elif inspect.isfunction(member):
            yield prefix + name


def test_every_method_is_tested(mode: str) -> None:
    """There is no public method that the table does not call, nor one of them with a test of its own."""
    found = set(methods(client_of(mode, Service(PACKAGE))))

    assert found == {call.method for call in CALLS} | set(COMPOSED)


def test_same_bytes_from_both_clients() -> None:
    """The synchronous and the asynchronous client send the same requests."""
    sync, asynchronous = Service(PACKAGE), Service(PACKAGE)
    for call in CALLS:
        made(client_of("sync", sync), call)
        made(client_of("async", asynchronous), call)

    assert [asked.request.url for asked in sync.asked] == [asked.request.url for asked in asynchronous.asked]
    assert [asked.request.body for asked in sync.asked] == [asked.request.body for asked in asynchronous.asked]


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ({}, "https://api.linqapp.com/api/partner"),
        ({"LINQ_API_V3_BASE_URL": "http://127.0.0.1:1/api/partner"}, "http://127.0.0.1:1/api/partner"),
        ({"LINQ_BASE_URL": "http://a.test", "LINQ_API_V3_BASE_URL": "http://b.test"}, "http://a.test"),
    ],
    ids=["service", "second name", "first name"],
)
def test_base_url(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], address: str) -> None:
    """The address is the service's own, unless the environment names another, by the first of two names."""
    for name in ("LINQ_BASE_URL", "LINQ_API_V3_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert repr(Linq(api_key="key")) == f"<Linq {address}>"


def test_key_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The key comes from either variable, the first of them first; without any, the error names both."""
    monkeypatch.delenv("LINQ_API_KEY", raising=False)
    monkeypatch.delenv("LINQ_API_V3_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match="LINQ_API_KEY or LINQ_API_V3_API_KEY"):
        Linq()
    service = Service(PACKAGE)
    for name, value in (("LINQ_API_V3_API_KEY", "second"), ("LINQ_API_KEY", "first")):
        monkeypatch.setenv(name, value)
        Linq(base_url=BASE_URL, transport=Wire(service)).chats.list().page()

    assert [asked.request.headers["authorization"] for asked in service.asked] == ["Bearer second", "Bearer first"]


def test_webhooks(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client reads webhooks with its own secret, else with that of the environment; without any it says so."""
    secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    monkeypatch.delenv("LINQ_WEBHOOK_SECRET", raising=False)
    with pytest.raises(ConfigurationError, match="LINQ_WEBHOOK_SECRET"):
        client_of(mode, Service(PACKAGE)).webhooks.unwrap(b"{}", {})
    body = json.dumps(load(PACKAGE).schemas["MessageReceived"]["examples"][0]).encode()
    headers = LinqWebhook(secret).sign(body)
    monkeypatch.setenv("LINQ_WEBHOOK_SECRET", secret)
    for client in (client_of(mode, Service(PACKAGE)), client_of(mode, Service(PACKAGE), webhook_secret=secret)):
        assert type(client.webhooks.unwrap(body, headers)).__name__ == "MessageReceived"


def test_nothing_is_loaded_before_it_is_used() -> None:
    """To import the client loads neither its resources nor the models."""
    code = (
        "import sys, contiguity; contiguity.Linq; "
        "print([name for name in sys.modules if name.startswith(('contiguity._sync.linq.', 'linq_api'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"

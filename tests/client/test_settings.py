"""Client options: validation, changes for one call, and no disclosure of the key."""

from __future__ import annotations

import inspect
import json
import pickle
import pydoc
import re
import socket
from datetime import timedelta
from functools import cached_property
from typing import Any
from unittest import mock

import httpx
import pydantic
import pytest
from attrs import evolve
from clients import BOTH, client_of
from example_service import BASE_URL, ExampleService, error_response, json_response, result_of
from hypothesis import given
from hypothesis import strategies as st
from method_calls import LINE, PERSON
from rawserver import RawServer, constant_response, http
from strategies import load

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq, Timeout
from contiguity.errors import APIError, ConfigurationError, ContiguityError, InvalidSignature, NotFound
from contiguity.sandbox import Sandbox
from contiguity.transport import Request, Response, TransportError
from contiguity_api.api.imessage import send_imessage
from contiguity_api.models import IMessageSend

CHAT = "a1f4c2d8-3b57-4e69-8c10-5d7e9f2b6a11"


@BOTH
def test_with_options_returns_a_copy_with_shared_connections(mode: str) -> None:
    """The original client does not change."""
    service, replies = ExampleService(), list[Response]()
    client = client_of(mode, service, headers={"x-team": "front desk", "x-shift": "day"})
    other = client.with_options(timeout=5, max_retries=0, deadline=7, headers={"X-Team": "back office"},
                                on_response=replies.append)  # fmt: skip
    result_of(client.imessage.availability(PERSON))
    result_of(other.imessage.availability(PERSON))
    result_of(client.imessage.availability(PERSON))
    before, varied, after = (asked.request for asked in service.requests)

    assert (varied.connect_timeout, varied.read_timeout, varied.pool_timeout) == (5, 5, None)
    assert (varied.read_timeout, varied.headers["x-team"], varied.headers["x-shift"]) == (5, "back office", "day")
    assert 6 < varied.total_timeout <= 7
    assert varied.headers["authorization"] == "Bearer contiguity_sk_x"
    assert len(replies) == 1
    for request in (before, after):
        assert (request.connect_timeout, request.read_timeout, request.pool_timeout) == (None, None, None)
        assert request.headers["x-team"] == "front desk"
        assert 59 < request.total_timeout <= 60


@BOTH
def test_on_response_receives_every_response(mode: str) -> None:
    """With status, headers and raw body; error responses included."""
    seen: list[Response] = []
    service = ExampleService(responses={"get_message": lambda _: refusals.pop(0)})
    refusals = [error_response(429, headers={"retry-after": "0"}), error_response(404)]
    client = client_of(mode, service, on_response=seen.append)
    with pytest.raises(Exception, match="404"):
        result_of(client.imessage.get("imsg_1"))
    result_of(client.imessage.availability(PERSON))

    assert [one.status for one in seen] == [429, 404, 200]
    assert seen[0].headers["retry-after"] == "0"
    assert json.loads(seen[2].body) == load("contiguity_api").schemas["AvailabilityResponse"]["examples"][0]


@BOTH
def test_auth_scheme_token_is_sent(mode: str) -> None:
    service = ExampleService()
    result_of(client_of(mode, service, auth_scheme="Token").imessage.availability(PERSON))

    assert service.last.request.headers["authorization"] == "Token contiguity_sk_x"


@BOTH
def test_call_sends_a_generated_operation_and_returns_the_envelope(mode: str) -> None:
    service = ExampleService()
    operation = send_imessage.operation(body=IMessageSend(to=PERSON, from_=LINE, message="Hi"))
    envelope = result_of(client_of(mode, service).call(operation))

    assert envelope.object_ == "response"
    assert envelope.data.message_id.startswith("imsg_")
    assert service.last.json == {"to": PERSON, "from": LINE, "message": "Hi"}


def test_client_cannot_be_pickled() -> None:
    for mode in ("sync", "async"):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(client_of(mode, ExampleService()))


def test_client_and_settings_repr_omit_the_key() -> None:
    client = client_of("sync", ExampleService())

    assert "contiguity_sk_x" not in repr(client) + repr(client._settings)
    assert BASE_URL in repr(client)


SECONDS = st.floats(min_value=0, exclude_min=True, max_value=1e6)
GIVEN_SECONDS = SECONDS | st.integers(1, 10**6) | SECONDS.map(lambda value: timedelta(seconds=max(value, 1e-6)))


def in_seconds(given: Any) -> float:
    """Return a duration in seconds."""
    return given.total_seconds() if isinstance(given, timedelta) else float(given)


def request_of(**options: Any) -> Request:
    """Return the request that a client with these options sends."""
    service = ExampleService()
    result_of(client_of("sync", service, **options).imessage.availability(PERSON))
    return service.last.request


@given(GIVEN_SECONDS, GIVEN_SECONDS)
def test_timeout_in_seconds_bounds_reading_and_connecting(timeout: Any, deadline: Any) -> None:
    """A number is for each part of a response; a connection gets it too, but at most 5 seconds."""
    request = request_of(timeout=timeout, deadline=deadline)

    assert request.read_timeout == in_seconds(timeout)
    assert request.connect_timeout == min(5, in_seconds(timeout))
    assert request.pool_timeout is None
    assert 0 < request.total_timeout <= max(in_seconds(deadline), 0.001)


@given(st.none() | GIVEN_SECONDS, st.none() | GIVEN_SECONDS, st.none() | GIVEN_SECONDS)
def test_timeout_parts_reach_the_request(connect: Any, read: Any, pool: Any) -> None:
    """Each part of a `Timeout` is the request's; a part that is not given is left to the transport."""
    timeout = Timeout(connect=connect, read=read, pool=pool)
    request = request_of(timeout=timeout)
    sent = (request.connect_timeout, request.read_timeout, request.pool_timeout)

    assert sent == (timeout.connect, timeout.read, timeout.pool)
    assert sent == tuple(None if part is None else in_seconds(part) for part in (connect, read, pool))


@pytest.mark.parametrize("name", ["connect", "read", "pool"])
@given(value=st.floats(max_value=0) | st.sampled_from([float("inf"), float("nan"), True, "5", timedelta(0), [5]]))
def test_timeout_part_invalid_is_named(name: str, value: Any) -> None:
    """An invalid part raises an error that names it."""
    with pytest.raises(ConfigurationError, match=f"^Timeout {name} must be"):
        Timeout(**{name: value})


@given(st.floats(1e6, 1e308) | st.integers(10**6, 10**400))
def test_timeout_longer_than_sockets_accept_is_shortened(seconds: float) -> None:
    """A long timeout does not overflow in the socket module."""
    request = request_of(timeout=seconds, deadline=seconds)
    assert request.read_timeout is not None

    for value in (request.read_timeout, request.total_timeout, Timeout(pool=seconds).pool):
        with socket.socket() as sock:
            sock.settimeout(value)
        assert isinstance(value, (int, float))
        assert value > 999_990


@pytest.mark.parametrize("cls", [Contiguity, AsyncContiguity])
@pytest.mark.parametrize(
    "options",
    [
        {"api_key": ""},
        {"api_key": "two words"},
        {"api_key": "line\nbreak"},
        {"api_key": "schlüssel"},
        {"api_key": b"contiguity_sk_x"},
        {"api_key": 5},
        {"base_url": "api.contiguity.com"},
        {"base_url": "ftp://api.test"},
        {"base_url": "https://"},
        {"base_url": "https://api.test?x=y"},
        {"base_url": "https://api.test?"},
        {"base_url": "https://api.test#x"},
        {"base_url": "https://ana:secret@api.test"},
        {"base_url": "https://api..test"},
        {"base_url": "https://api.test:99999"},
        {"base_url": "https://api.test/a b"},
        {"base_url": "https://[::1"},
        {"auth_scheme": "Basic"},
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("nan")},
        {"timeout": float("inf")},
        {"timeout": True},
        {"timeout": timedelta(0)},
        {"timeout": "5"},
        {"timeout": (5, 30)},
        {"deadline": 0},
        {"deadline": timedelta(seconds=-1)},
        {"deadline": Timeout(read=5)},
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"headers": {"x y": "z"}},
        {"headers": {"x": "a\r\nb: c"}},
        {"headers": {"x": "é"}},
        {"headers": {"Content-Length": "5"}},
        {"headers": {"transfer-encoding": "chunked"}},
        {"headers": {"": "x"}},
        {"headers": [("x", "y")]},
        {"headers": "x: y"},
        {"base_url": b"https://api.test"},
        {"base_url": "https://api.test/a\tb"},
        {"base_url": "   "},
        {"base_url": 5},
        {"on_response": 5},
    ],
    ids=str,
)
def test_invalid_option_is_rejected_at_construction(cls: Any, options: dict[str, Any]) -> None:
    """The error does not show the key."""
    with pytest.raises(ConfigurationError) as caught:
        cls(**{"api_key": "contiguity_sk_x", **options})

    assert "contiguity_sk_x" not in str(caught.value)


def test_key_and_base_url_come_from_the_argument_then_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """CONTIGUITY_API_KEY takes precedence over CONTIGUITY_TOKEN."""
    for name in ("CONTIGUITY_API_KEY", "CONTIGUITY_TOKEN", "CONTIGUITY_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="CONTIGUITY_API_KEY or CONTIGUITY_TOKEN"):
        Contiguity()
    monkeypatch.setenv("CONTIGUITY_TOKEN", "third")

    def key(**options: Any) -> str:
        return Contiguity(**options)._settings.headers["authorization"]

    assert key() == "Bearer third"
    monkeypatch.setenv("CONTIGUITY_API_KEY", " second\n")

    assert key() == "Bearer second"
    assert key(api_key="first") == "Bearer first"
    assert Contiguity()._settings.base_url == "https://api.contiguity.com"
    monkeypatch.setenv("CONTIGUITY_BASE_URL", "http://127.0.0.1:4010/")

    assert Contiguity()._settings.base_url == "http://127.0.0.1:4010"
    assert Contiguity(base_url="http://other.test/api/")._settings.base_url == "http://other.test/api"


@given(st.text(" \t\r\n\u00a0\u2003", max_size=4), st.text(" \t\r\n\u00a0\u2003", max_size=4))
def test_base_url_with_white_space_is_stripped(before: str, after: str) -> None:
    """White space around a base URL, from a copied line or a file, is removed."""
    client = Contiguity(api_key="contiguity_sk_x", base_url=f"{before}https://api.test/x/{after}")

    assert client._settings.base_url == "https://api.test/x"


@pytest.mark.parametrize("url", [httpx.URL("https://api.test/x"), pydantic.HttpUrl("https://api.test/x")])
def test_base_url_may_be_a_url_object(url: Any) -> None:
    """The URL types of other libraries are accepted."""
    assert Contiguity(api_key="contiguity_sk_x", base_url=url)._settings.base_url == "https://api.test/x"


def test_blank_variables_of_the_environment_are_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable of white space counts as missing, and white space around a value is removed."""
    for name in ("CONTIGUITY_API_KEY", "CONTIGUITY_BASE_URL"):
        monkeypatch.setenv(name, " \n")
    monkeypatch.setenv("CONTIGUITY_TOKEN", " second ")

    client = Contiguity()

    assert client._settings.headers["authorization"] == "Bearer second"
    assert client._settings.base_url == "https://api.contiguity.com"


class Tracing(Contiguity):
    """A subclass as users write one, with attributes of every kind."""

    __slots__ = ("_slot", "slot")

    def __init__(self, **options: Any) -> None:
        """Set attributes."""
        super().__init__(**options)
        self.tracer, self._cache, self.__mangled = object(), {"a": 1}, object()
        self.slot, self._slot = object(), object()

    @cached_property
    def registry(self) -> object:
        """Return something that is expensive to create."""
        return object()

    def parts(self) -> list[object]:
        """Return all attributes."""
        return [self.tracer, self._cache, self.__mangled, self.slot, self._slot, self.registry]


class AsyncTracing(AsyncContiguity):
    """The same with the asynchronous client, without slots."""

    def __init__(self, **options: Any) -> None:
        """Set attributes."""
        super().__init__(**options)
        self.tracer, self._cache = object(), {"a": 1}

    def parts(self) -> list[object]:
        """Return all attributes."""
        return [self.tracer, self._cache]


@pytest.mark.parametrize("cls", [Tracing, AsyncTracing])
def test_with_options_keeps_attributes_of_a_subclass(cls: Any) -> None:
    """A copy has all attributes of a subclass; only resources are bound to the copy."""
    client = cls(api_key="contiguity_sk_x", base_url=BASE_URL)
    other_client = cls(api_key="contiguity_sk_x", base_url=BASE_URL)
    client.shortcut, client.borrowed = client.imessage, other_client.imessage
    before = client.parts()
    copy = client.with_options(timeout=7).with_options(max_retries=0)

    assert type(copy) is cls
    assert all(one is other for one, other in zip(copy.parts(), before, strict=True))
    assert copy.imessage is not client.imessage
    assert copy.imessage._client is copy
    assert copy.borrowed is other_client.imessage
    assert copy.webhooks._secret is client.webhooks._secret
    assert (copy._settings.timeout, copy._settings.max_retries) == (Timeout(5, 7), 0)
    assert client.parts() == before


CLIENTS = [Contiguity, AsyncContiguity, Linq, AsyncLinq]


@pytest.mark.parametrize("cls", CLIENTS)
def test_client_properties_do_not_raise_without_a_webhook_secret(cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Debuggers read every attribute of an object."""
    for name in ("CONTIGUITY_WEBHOOK_SECRET", "LINQ_WEBHOOK_SECRET"):
        monkeypatch.delenv(name, raising=False)

    for secret in (None, "", "not a secret of Linq", []):
        client = cls(api_key="contiguity_sk_x", webhook_secret=secret)
        names = {name for name, _ in inspect.getmembers(client)}

        assert names == set(dir(client))
        assert hasattr(client, "webhooks")
        assert inspect.getmembers(client.webhooks)
        assert mock.MagicMock(spec=client).webhooks
        assert mock.create_autospec(client, instance=True).webhooks.unwrap
        assert str(client.webhooks)


@pytest.mark.parametrize("cls", CLIENTS)
def test_help_of_a_client_documents_every_option(cls: Any) -> None:
    shown = pydoc.plain(pydoc.render_doc(cls))
    options = list(inspect.signature(cls).parameters)

    assert len(options) == 10
    assert [name for name in options if not re.search(rf"^ .*\b{name}: \w.{{15}}", shown, re.MULTILINE)] == []
    assert inspect.signature(cls) == inspect.signature(mock.create_autospec(cls))


@pytest.mark.parametrize("cls", CLIENTS)
def test_unknown_option_is_a_type_error_that_names_it(cls: Any) -> None:
    with pytest.raises(TypeError, match="max_retrys"):
        cls(api_key="x", max_retrys=1)
    with pytest.raises(TypeError, match="max_retrys"):
        cls(api_key="x").with_options(max_retrys=1)


@pytest.mark.parametrize("cls", [Linq, AsyncLinq])
def test_linq_accepts_only_the_bearer_scheme(cls: Any) -> None:
    assert cls(api_key="x", auth_scheme="Bearer")._settings.headers["authorization"] == "Bearer x"
    with pytest.raises(ConfigurationError, match=r'^auth_scheme must be "Bearer"$'):
        cls(api_key="x", auth_scheme="Token")


@pytest.mark.parametrize("cls", CLIENTS)
def test_webhooks_without_a_secret_name_the_variable(cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The secret is looked up at the first webhook, and the error names the argument and the variable."""
    variable = "CONTIGUITY_WEBHOOK_SECRET" if "Contiguity" in cls.__name__ else "LINQ_WEBHOOK_SECRET"
    monkeypatch.delenv(variable, raising=False)
    webhooks = cls(api_key="contiguity_sk_x").webhooks

    for call in (lambda: webhooks.unwrap(b"{}", {}), lambda: webhooks.sign(b"{}")):
        with pytest.raises(ConfigurationError, match=f"webhook_secret.*{variable}"):
            call()

    monkeypatch.setenv(variable, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    with pytest.raises(InvalidSignature):
        webhooks.unwrap(b"{}", {})


@pytest.mark.parametrize("path", ["", "/linq", "/api", "/api/partner/v3"])
def test_base_url_of_linq_without_its_path_is_named(path: str) -> None:
    """An error response to a call with an unusual base URL names `base_url` and how it should end."""
    with Sandbox() as sandbox:
        url = sandbox.url + path
        named = rf"base_url is {re.escape(url)}, and does not end in /api/partner$"
        with Linq(api_key="linq_test", base_url=url) as client:
            with pytest.raises(APIError, match=named):
                client.chats.messages.send(CHAT, "Hi")
            with pytest.raises(APIError, match=named):
                client.chats.get(CHAT)


def test_errors_of_linq_behind_a_gateway_do_not_mention_the_base_url() -> None:
    """A gateway may map another path to Linq: an error with a code comes from Linq."""
    missing = {"success": False, "error": {"status": 404, "code": 2001, "message": "Chat not found"}}
    with RawServer(constant_response(http(404, missing))) as server:
        client = Linq(api_key="linq_test", base_url=f"{server.url}/gateway")
        with client, pytest.raises(NotFound) as caught:
            client.chats.get(CHAT)

    assert "base_url" not in str(caught.value)


@pytest.mark.parametrize("said", [http(200, b"<h1>Welcome</h1>"), http(404, b"<h1>Nothing here</h1>")])
@pytest.mark.parametrize("cls", [Linq, Contiguity])
def test_page_of_another_server_names_the_base_url(cls: Any, said: bytes) -> None:
    """A page that no API sends points to the base URL."""
    with (
        RawServer(constant_response(said)) as server,
        cls(api_key="x", base_url=server.url) as client,
        pytest.raises(ContiguityError, match="base_url"),
    ):
        client.chats.get(CHAT) if cls is Linq else client.imessage.availability(PERSON)


@pytest.mark.parametrize("pool_wait", [0.0, 100.0])
@pytest.mark.parametrize("outcome", ["no response", "response"])
@BOTH
def test_pool_wait_reported_by_a_transport_extends_the_deadline(mode: str, outcome: str, pool_wait: float) -> None:
    """The next attempt has the time that the last one spent waiting for a connection slot."""
    service = ExampleService()

    def answer(_: Request) -> Response:
        if len(service.requests) > 1:
            return sent
        if outcome == "no response":
            raise TransportError("connection refused", maybe_sent=False, pool_wait=pool_wait)
        return evolve(error_response(429, headers={"retry-after": "0"}), pool_wait=pool_wait)

    sent = json_response(200, load("contiguity_api").schemas["MessageSentResponse"]["examples"][0])
    service.responses["send_imessage"] = answer
    result_of(client_of(mode, service, deadline=50).imessage.send(to=PERSON, message="Hi"))
    first, second = (asked.request.total_timeout for asked in service.requests)

    assert first <= 50
    assert (50 < second <= 150) if pool_wait else (second <= 50)

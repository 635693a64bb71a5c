"""The raw client with valid, invalid and unexpected responses of a real server."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import operations
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from loopback import Loopback
from operations import CALLS

from contiguity_api import AuthenticatedClient, Client, errors
from contiguity_api.api.conversations import get_imessage_history, get_message
from contiguity_api.api.domains import delete_domain, get_domain
from contiguity_api.api.imessage import send_imessage
from contiguity_api.models import (
    ErrorResponse,
    IMessageFallback,
    IMessageHistoryResponse,
    IMessageSend,
    MessageSentResponse,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SEND = {"body": IMessageSend(to="+12025550143", message="Hello")}
SENT: dict[str, Any] = {
    "id": "req_1",
    "timestamp": 1767225600000,
    "api_version": "v2026.8.2",
    "object": "response",
    "data": {"message_id": "imsg_1"},
}
CHAT = {"limit": 20, "total": 1, "count": 1}
HTML = b"<html><body><h1>Bad gateway</h1></body></html>"
UNREADABLE = {
    "html": HTML,
    "empty": b"",
    "cut-off": json.dumps(SENT).encode()[:-9],
    "not-utf-8": b'{"id": "\xff\xfe"}',
    "null": b"null",
    "list": b"[]",
    "number": b"1",
    "long-number": b"1" * 10_000,
    "text": b'"imsg_1"',
    "too-deep": b"[" * 100_000,
    "data-missing": json.dumps({name: value for name, value in SENT.items() if name != "data"}).encode(),
    "data-null": json.dumps({**SENT, "data": None}).encode(),
    "data-list": json.dumps({**SENT, "data": [1]}).encode(),
    "data-text": json.dumps({**SENT, "data": "imsg_1"}).encode(),
    "id-missing": json.dumps({**SENT, "data": {"id": "imsg_1"}}).encode(),
}


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    """Run the server."""
    with Loopback() as server:
        yield server


@pytest.fixture(params=CALLS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each of the four calls."""
    return str(request.param)


def parsed(response: Any, kind: str) -> Any:
    """Return the model of a response."""
    return response.parsed if kind.endswith("detailed") else response


@pytest.mark.parametrize("body", [b"", HTML, json.dumps(SENT).encode()], ids=["empty", "html", "json"])
def test_undocumented_status_raises_unexpected_status(
    loopback: Loopback, kind: str, body: bytes, subtests: pytest.Subtests
) -> None:
    """The exception has the status and the body."""
    for status in (201, 204, 301, 302, 402, 418, 422, 502, 503, 504, 520, 599):
        with subtests.test(str(status)):
            loopback.reply(status, body, "text/html")

            with pytest.raises(errors.UnexpectedStatus) as caught:
                operations.call(send_imessage, kind, loopback.url, SEND)

            assert (caught.value.status_code, caught.value.content) == (status, b"" if status == 204 else body)
            assert str(status) in str(caught.value)


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_invalid_body_raises_unreadable_response(
    loopback: Loopback, kind: str, body: bytes, subtests: pytest.Subtests
) -> None:
    """The exception has the status and the body. The result is never None."""
    for status in (200, 400, 401, 403, 404, 429, 500):
        with subtests.test(str(status)):
            loopback.reply(status, body)

            with pytest.raises(errors.UnreadableResponse) as caught:
                operations.call(send_imessage, kind, loopback.url, SEND)

            assert (caught.value.status_code, caught.value.content) == (status, body)


def test_html_error_page_raises_unreadable_response(loopback: Loopback, kind: str) -> None:
    """The text of the page is in `content`, not in the message."""
    loopback.reply(500, HTML, "text/html")

    with pytest.raises(errors.UnreadableResponse) as caught:
        operations.call(send_imessage, kind, loopback.url, SEND)

    assert caught.value.content == HTML
    assert "gateway" not in str(caught.value)


def test_body_of_16_megabytes_is_read_completely(loopback: Loopback, kind: str) -> None:
    text = "x" * 16_000_000
    item = {"to": "+12025550143", "from": "+13055550188", "message": text, "timestamp": 1}
    loopback.reply(200, {**SENT, "data": {"conversation": [item], "reactions": [], "chat": CHAT}})

    response = operations.call(
        get_imessage_history, kind, loopback.url, {"to": "+12025550143", "from_": "+13055550188"}
    )

    history = parsed(response, kind)
    assert isinstance(history, IMessageHistoryResponse)
    assert history.data.conversation[0].message == text


def test_response_with_new_values_and_fields_keeps_them(loopback: Loopback, kind: str) -> None:
    """The new value is in an enum, and there is a new field in every object."""
    delivery = {"status": "teleported", "speed": {"c": 0.5}}
    item = {"to": "a", "from": "b", "message": "c", "timestamp": 1, "delivery": delivery, "mood": None}
    payload = {**SENT, "shard": 7, "data": {"conversation": [item], "reactions": [], "chat": CHAT, "next": ["x"]}}
    loopback.reply(200, payload)

    response = operations.call(
        get_imessage_history, kind, loopback.url, {"to": "+12025550143", "from_": "+13055550188"}
    )

    history = parsed(response, kind)
    assert history.data.conversation[0].delivery.status == "teleported"
    assert history.data.conversation[0].additional_properties == {"mood": None}
    assert history.additional_properties == {"shard": 7}
    assert history.to_dict() == payload


def test_missing_optional_field_is_none(loopback: Loopback, kind: str) -> None:
    """`to_dict` does not return it."""
    item = {"to": "a", "from": "b", "message": "c", "timestamp": 1}
    loopback.reply(200, {**SENT, "data": {"conversation": [item], "reactions": [], "chat": CHAT}})

    response = operations.call(
        get_imessage_history, kind, loopback.url, {"to": "+12025550143", "from_": "+13055550188"}
    )

    found = parsed(response, kind).data.conversation[0]
    assert (found.read, found.delivery, found.attachments, found.tracking) == (None, None, None, None)
    assert found.to_dict() == item


def test_error_response_is_parsed_as_its_model(loopback: Loopback, kind: str) -> None:
    """The model has the details of the error, such as `agreement_url`."""
    detail = {"error": "Accept the agreement first", "status": 403, "agreement_url": "https://example.com/agree"}
    loopback.reply(403, {**SENT, "object": "error", "data": detail})

    response = operations.call(send_imessage, kind, loopback.url, SEND)

    error = parsed(response, kind)
    assert isinstance(error, ErrorResponse)
    assert error.data.agreement_url == "https://example.com/agree"
    if kind.endswith("detailed"):
        assert response.status_code == 403


def test_request_omits_absent_arguments(loopback: Loopback, kind: str) -> None:
    """They are not sent as null."""
    fallback = IMessageFallback(when=["imessage_unsupported"], from_="+13055550199")
    body = IMessageSend(to="+12025550143", from_="+13055550188", message="H\u00e9llo \U0001f30d", fallback=fallback)
    loopback.reply(200, SENT)

    operations.call(send_imessage, kind, loopback.url, {"body": body})

    assert loopback.last.headers["content-type"] == "application/json"
    assert loopback.last.json == {
        "to": "+12025550143",
        "from": "+13055550188",
        "message": "H\u00e9llo \U0001f30d",
        "fallback": {"when": ["imessage_unsupported"], "from": "+13055550199"},
    }


def test_get_request_has_no_body_or_query(loopback: Loopback, kind: str) -> None:
    """The URL has no question mark."""
    loopback.reply(404, {**SENT, "object": "error", "data": {"error": "No such message", "status": 404}})

    operations.call(get_message, kind, loopback.url, {"id": "imsg_1"})

    assert (loopback.last.body, loopback.last.target) == (b"", "/conversations/history/message/imsg_1")
    assert "content-type" not in loopback.last.headers


@settings(max_examples=300)
@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."}))
@example("../../send/imessage")
@example("a/b?c=d#e")
@example("%2F..%2f")
@example("+12025550143")
@example("\x00\r\n \u2028\U0001f30d{name}")
@example("...")
def test_path_parameter_is_sent_as_one_segment(loopback: Loopback, value: str) -> None:
    """It is received unchanged, and adds no segment, query or fragment."""
    loopback.reply(418)
    with Client(base_url=loopback.url, verify_ssl=False) as client, pytest.raises(errors.UnexpectedStatus):
        get_domain.sync(value, client=client)

    target = urlsplit(loopback.last.target)
    before, segment = target.path.rsplit("/", 1)
    assert (before, unquote(segment), target.query) == ("/domains", value, "")
    assert "?" not in loopback.last.target


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_parameter_that_changes_the_path_raises_value_error(value: str) -> None:
    """An empty segment or a dot segment would address another resource."""
    with pytest.raises(ValueError, match="path"):
        delete_domain.operation(value)


def test_client_runs_20_calls_concurrently(loopback: Loopback) -> None:
    """The calls are asynchronous tasks."""
    loopback.reply(200, SENT)
    client = AuthenticatedClient(base_url=loopback.url, token="contiguity_sk_test", verify_ssl=False)

    async def run() -> list[MessageSentResponse | ErrorResponse]:
        async with client:
            return await asyncio.gather(*(send_imessage.asyncio(client=client, **SEND) for _ in range(20)))

    assert [type(response) for response in asyncio.run(run())] == [MessageSentResponse] * 20


def test_path_of_the_base_url_is_a_prefix(loopback: Loopback, kind: str) -> None:
    loopback.reply(200, SENT)

    operations.call(send_imessage, kind, f"{loopback.url}/mirror/v1", SEND)

    assert loopback.last.target == "/mirror/v1/send/imessage"


def test_closed_port_raises_an_exception_of_httpx(kind: str) -> None:
    """The message names the failure to connect."""
    with Loopback() as stopped:
        url = stopped.url

    with pytest.raises(Exception, match=r"(?i)connect") as caught:
        operations.call(send_imessage, kind, url, SEND)

    assert type(caught.value).__module__ == "httpx"


def test_repr_of_the_client_does_not_contain_the_token(loopback: Loopback) -> None:
    """This includes a client with an open httpx client."""
    with AuthenticatedClient(base_url=loopback.url, token="contiguity_sk_secret") as client:
        client.get_httpx_client()

        assert "secret" not in repr(client)


def test_client_has_timeouts_by_default() -> None:
    """They are 5 seconds to connect and 30 seconds to read."""
    with Client(base_url="http://127.0.0.1:9") as client:
        timeout = client.get_httpx_client().timeout

    assert (timeout.connect, timeout.read) == (5.0, 30.0)

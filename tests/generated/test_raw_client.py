"""The raw client over a real server that answers well, badly and unexpectedly."""

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


def parsed(reply: Any, kind: str) -> Any:
    """Give the model of a reply, from whichever call."""
    return reply.parsed if kind.endswith("detailed") else reply


@pytest.mark.parametrize("status", [201, 204, 301, 302, 402, 418, 422, 502, 503, 504, 520, 599])
@pytest.mark.parametrize("body", [b"", HTML, json.dumps(SENT).encode()], ids=["empty", "html", "json"])
def test_undocumented_status(loopback: Loopback, kind: str, status: int, body: bytes) -> None:
    """A status that is not documented, or that nobody knows, is an error with the status and the body as received."""
    loopback.reply(status, body, "text/html")

    with pytest.raises(errors.UnexpectedStatus) as caught:
        operations.call(send_imessage, kind, loopback.url, SEND)

    assert (caught.value.status_code, caught.value.content) == (status, b"" if status == 204 else body)
    assert str(status) in str(caught.value)


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 429, 500])
@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_unreadable_body(loopback: Loopback, kind: str, status: int, body: bytes) -> None:
    """A documented status with a body that is not what belongs to it is an error with both, never None."""
    loopback.reply(status, body)

    with pytest.raises(errors.UnreadableResponse) as caught:
        operations.call(send_imessage, kind, loopback.url, SEND)

    assert (caught.value.status_code, caught.value.content) == (status, body)


def test_html_page_in_place_of_an_error(loopback: Loopback, kind: str) -> None:
    """A proxy's page on a documented status is an error that shows the page and its length, not its text."""
    loopback.reply(500, HTML, "text/html")

    with pytest.raises(errors.UnreadableResponse) as caught:
        operations.call(send_imessage, kind, loopback.url, SEND)

    assert caught.value.content == HTML
    assert "gateway" not in str(caught.value)


def test_huge_body(loopback: Loopback, kind: str) -> None:
    """A body of many megabytes is read whole."""
    text = "x" * 16_000_000
    item = {"to": "+12025550143", "from": "+13055550188", "message": text, "timestamp": 1}
    loopback.reply(200, {**SENT, "data": {"conversation": [item], "reactions": [], "chat": CHAT}})

    reply = operations.call(get_imessage_history, kind, loopback.url, {"to": "+12025550143", "from_": "+13055550188"})

    history = parsed(reply, kind)
    assert isinstance(history, IMessageHistoryResponse)
    assert history.data.conversation[0].message == text


def test_unknown_things_are_kept(loopback: Loopback, kind: str) -> None:
    """A new value of an enum stays as it is; a new field, wherever it is, is kept and given back."""
    delivery = {"status": "teleported", "speed": {"c": 0.5}}
    item = {"to": "a", "from": "b", "message": "c", "timestamp": 1, "delivery": delivery, "mood": None}
    document = {**SENT, "shard": 7, "data": {"conversation": [item], "reactions": [], "chat": CHAT, "next": ["x"]}}
    loopback.reply(200, document)

    reply = operations.call(get_imessage_history, kind, loopback.url, {"to": "+12025550143", "from_": "+13055550188"})

    history = parsed(reply, kind)
    assert history.data.conversation[0].delivery.status == "teleported"
    assert history.data.conversation[0].additional_properties == {"mood": None}
    assert history.additional_properties == {"shard": 7}
    assert history.to_dict() == document


def test_missing_optional_field(loopback: Loopback, kind: str) -> None:
    """A field that need not be there is None, and is not given back."""
    item = {"to": "a", "from": "b", "message": "c", "timestamp": 1}
    loopback.reply(200, {**SENT, "data": {"conversation": [item], "reactions": [], "chat": CHAT}})

    reply = operations.call(get_imessage_history, kind, loopback.url, {"to": "+12025550143", "from_": "+13055550188"})

    found = parsed(reply, kind).data.conversation[0]
    assert (found.read, found.delivery, found.attachments, found.tracking) == (None, None, None, None)
    assert found.to_dict() == item


def test_error_reply(loopback: Loopback, kind: str) -> None:
    """An error reply comes as its model, with what a person needs to act."""
    detail = {"error": "Accept the agreement first", "status": 403, "agreement_url": "https://example.com/agree"}
    loopback.reply(403, {**SENT, "object": "error", "data": detail})

    reply = operations.call(send_imessage, kind, loopback.url, SEND)

    refused = parsed(reply, kind)
    assert isinstance(refused, ErrorResponse)
    assert refused.data.agreement_url == "https://example.com/agree"
    if kind.endswith("detailed"):
        assert reply.status_code == 403


def test_absent_arguments_are_left_out(loopback: Loopback, kind: str) -> None:
    """The body has what was given and nothing else: no null for what was not."""
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


def test_get_sends_no_body(loopback: Loopback, kind: str) -> None:
    """A call without a body sends none, and without query arguments no question mark."""
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
def test_path_parameter_is_one_segment(loopback: Loopback, value: str) -> None:
    """Whatever string a path parameter is, it arrives as exactly one segment, whole, and adds no query."""
    loopback.reply(418)
    with Client(base_url=loopback.url, verify_ssl=False) as client, pytest.raises(errors.UnexpectedStatus):
        get_domain.sync(value, client=client)

    target = urlsplit(loopback.last.target)
    before, segment = target.path.rsplit("/", 1)
    assert (before, unquote(segment), target.query) == ("/domains", value, "")
    assert "?" not in loopback.last.target


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_parameter_that_is_no_segment(value: str) -> None:
    """What would name another resource, because it is nothing or a step up, is refused before anything is sent."""
    with pytest.raises(ValueError, match="path"):
        delete_domain.operation(value)


def test_one_client_for_many_calls(loopback: Loopback) -> None:
    """One client serves many calls, in threads of tasks at once, over connections that it keeps."""
    loopback.reply(200, SENT)
    client = AuthenticatedClient(base_url=loopback.url, token="contiguity_sk_test", verify_ssl=False)

    async def run() -> list[MessageSentResponse | ErrorResponse]:
        async with client:
            return await asyncio.gather(*(send_imessage.asyncio(client=client, **SEND) for _ in range(20)))

    assert [type(reply) for reply in asyncio.run(run())] == [MessageSentResponse] * 20


def test_base_url_with_a_path(loopback: Loopback, kind: str) -> None:
    """A path in the base URL stays in front."""
    loopback.reply(200, SENT)

    operations.call(send_imessage, kind, f"{loopback.url}/mirror/v1", SEND)

    assert loopback.last.target == "/mirror/v1/send/imessage"


def test_no_reply(kind: str) -> None:
    """Where nothing listens, the exception of httpx says so."""
    with Loopback() as gone:
        url = gone.url

    with pytest.raises(Exception, match=r"(?i)connect") as caught:
        operations.call(send_imessage, kind, url, SEND)

    assert type(caught.value).__module__ == "httpx"


def test_the_client_as_text_holds_no_token(loopback: Loopback) -> None:
    """What a log shows of a client has no token in it, neither before its first call nor after."""
    with AuthenticatedClient(base_url=loopback.url, token="contiguity_sk_secret") as client:
        client.get_httpx_client()

        assert "secret" not in repr(client)


def test_the_client_does_not_wait_for_ever() -> None:
    """Without a word about it, a connection has 5 seconds and each part of a reply 30."""
    with Client(base_url="http://127.0.0.1:9") as client:
        timeout = client.get_httpx_client().timeout

    assert (timeout.connect, timeout.read) == (5.0, 30.0)

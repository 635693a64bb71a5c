"""Replies to incoming messages."""

from __future__ import annotations

import copy
import json
from functools import reduce
from typing import TYPE_CHECKING, Any, get_args
from uuid import UUID

import pytest
import strategies
from calls import client_of
from example_service import BASE_URL, AsyncExampleTransport, ExampleService, ExampleTransport, json_response, result_of
from hypothesis import given
from hypothesis import strategies as st

from contiguity import AsyncContiguity, Contiguity, Linq
from contiguity._contiguity.replying import Channel, reply_addresses, reply_channel
from contiguity._linq.replying import incoming_message
from contiguity.errors import ValidationError
from contiguity.linq import Message, events
from contiguity.linq.events import UnknownEvent
from contiguity.transport import TransportError
from linq_api.events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity.transport import Request, Response

LINQ, CONTIGUITY = strategies.load("linq_api"), strategies.load("contiguity_api")
MODES = pytest.mark.parametrize("mode", ["sync", "async"])
INCOMING_TYPES = ["MessageReceived", "MessageReceivedV2025"]
VERSIONS = pytest.mark.parametrize("name", INCOMING_TYPES)
REMOVED = object()
"""A value that removes the field."""


def example(name: str, **changes: Any) -> dict[str, Any]:
    """Return the documented example of an event class; paths such as data__id set other values."""
    payload: dict[str, Any] = copy.deepcopy(LINQ.schemas[name]["examples"][0])
    for path, value in changes.items():
        *steps, last = path.split("__")
        inner = reduce(lambda one, step: one[step], steps, payload)
        if value is REMOVED:
            inner.pop(last, None)
        else:
            inner[last] = value
    return payload


def typed(payload: dict[str, Any], name: str) -> Any:
    """Return the typed event."""
    return getattr(events, name).from_dict(payload)


def unknown(payload: dict[str, Any], name: str) -> Any:
    """Return the event as an unknown payload version."""
    del name
    return UnknownEvent(type_=payload["event_type"], raw=payload)


def plain(payload: dict[str, Any], name: str) -> Any:
    """Return the JSON object of the body."""
    del name
    return payload


def ids_of(payload: dict[str, Any]) -> tuple[str, str]:
    """Return the documented ids of the chat and the message."""
    data = payload["data"]
    return (data["chat"]["id"], data["id"]) if "chat" in data else (data["chat_id"], data["message"]["id"])


def sent_reply(mode: str, event: Any, *, by: str = "messages.reply", **options: Any) -> tuple[str, Any]:
    """Reply to an event, and return the path and the message of the request."""
    service = ExampleService("linq_api")
    method = reduce(getattr, by.split("."), client_of(mode, service))
    result = result_of(method(event, **{"message": "On my way", **options}))
    (asked,) = service.requests

    assert type(result).__name__ == "MessageSendResponse"
    assert asked.operation == "send_message"
    return asked.wire[1], asked.json["message"]


def rejection(event: object, **options: Any) -> ValidationError:
    """Return the error of a rejected reply; nothing is sent and no private data is quoted."""
    service = ExampleService("linq_api")
    with pytest.raises(ValidationError) as caught:
        client_of("sync", service).reply(event, **{"message": "On my way", **options})

    assert service.requests == []
    assert "2025550143" not in str(caught.value)
    return caught.value


@MODES
@VERSIONS
@pytest.mark.parametrize("by", ["messages.reply", "reply"])
@pytest.mark.parametrize("form", [typed, unknown, plain])
def test_reply_is_sent_to_chat_of_event(mode: str, name: str, by: str, form: Callable[[Any, str], Any]) -> None:
    """Without `inline`, the reply does not refer to a message."""
    payload = example(name)
    chat, _ = ids_of(payload)
    path, message = sent_reply(mode, form(payload, name), by=by)

    assert path == f"/v3/chats/{chat}/messages"
    assert message["parts"] == [{"type": "text", "value": "On my way"}]
    assert "reply_to" not in message


@MODES
@VERSIONS
@pytest.mark.parametrize("by", ["messages.reply", "reply"])
@pytest.mark.parametrize("form", [typed, unknown, plain])
def test_reply_inline_refers_to_message(mode: str, name: str, by: str, form: Callable[[Any, str], Any]) -> None:
    """The default part is the first one."""
    payload = example(name)
    _, message_id = ids_of(payload)
    _, message = sent_reply(mode, form(payload, name), by=by, inline=True)

    assert message["reply_to"] == {"message_id": message_id, "part_index": 0}


@VERSIONS
def test_reply_part_index_selects_part(name: str) -> None:
    """An index that is out of range, or without `inline`, is rejected."""
    parts = [{"type": "text", "value": "One"}, {"type": "text", "value": "Two"}]
    where = "data__parts" if name == "MessageReceived" else "data__message__parts"
    linq = client_of("sync", ExampleService("linq_api"))

    _, message = sent_reply("sync", example(name, **{where: parts}), inline=True, part_index=1)
    assert message["reply_to"]["part_index"] == 1
    # Lines that store no content send events without parts.
    _, message = sent_reply("sync", example(name, **{where: []}), inline=True, part_index=3)
    assert message["reply_to"]["part_index"] == 3
    for options in ({"inline": True, "part_index": 2}, {"part_index": 0}, {"inline": True, "part_index": -1}):
        with pytest.raises(ValidationError) as caught:
            linq.messages.reply(example(name, **{where: parts}), message="Hi", **options)
        assert caught.value.argument == "part_index"


def test_reply_accepts_any_message() -> None:
    """Only one of the call and the message may set the message to reply to."""
    event = example("MessageReceived")
    built = Message("Yes!").style("bold", "Yes").effect("confetti")

    _, message = sent_reply("sync", event, message=built, inline=True)
    assert message["effect"] == {"type": "screen", "name": "confetti"}
    assert message["reply_to"]["message_id"] == event["data"]["id"]
    _, message = sent_reply("sync", event, message=[{"type": "link", "value": "https://example.com"}])
    assert message["parts"] == [{"type": "link", "value": "https://example.com"}]
    own = Message("Yes").reply_to("e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45")
    assert sent_reply("sync", event, message=own)[1]["reply_to"]["message_id"] == "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45"
    assert rejection(event, message=own, inline=True).argument == "inline"
    assert rejection(event, message="").argument == "message"
    wrong: Any = "yes"
    assert rejection(event, inline=wrong).argument == "inline"


def test_reply_override_optout_is_sent() -> None:
    service = ExampleService("linq_api")
    client_of("sync", service).messages.reply(example("MessageReceived"), message="Hi", override_optout=True)

    assert service.last.json["override_optout"] is True


@MODES
def test_reply_idempotency_key_is_created_for_each_call(mode: str) -> None:
    """A key derived from the event id prevents duplicate replies to redelivered events."""
    event = typed(example("MessageReceived"), "MessageReceived")
    created = [sent_reply(mode, event)[1]["idempotency_key"] for _ in range(2)]
    result = [
        sent_reply(mode, event, by=by, idempotency_key=f"reply-{event.id}")[1] for by in ("messages.reply", "reply")
    ]

    assert len({UUID(key).version for key in created}) == 1
    assert len(set(created)) == 2
    assert {one["idempotency_key"] for one in result} == {f"reply-{event.event_id}"}


@MODES
def test_reply_lost_response_is_retried_with_same_key(mode: str) -> None:
    attempts: list[Request] = []

    def lose_once(request: Request) -> Response:
        attempts.append(request)
        if len(attempts) == 1:
            raise TransportError("lost", maybe_sent=True)
        return json_response(202, LINQ.schemas["MessageSendResponse"]["examples"][0])

    service = ExampleService("linq_api", {"send_message": lose_once})
    result_of(client_of(mode, service).reply(example("MessageReceived"), message="On my way"))

    assert len(attempts) == 2
    assert attempts[0].body == attempts[1].body


def test_reply_to_recovered_message_is_sent() -> None:
    assert sent_reply("sync", example("MessageReceived", data__reconciled_at="2026-04-01T10:04:01Z"))


@pytest.mark.parametrize("name", [one for one in EVENTS.values() if one not in INCOMING_TYPES])
def test_reply_to_other_event_is_rejected(name: str) -> None:
    """In particular, outgoing messages. The error names the event type."""
    payload = example(name)
    for form in (typed, unknown, plain):
        error = rejection(form(payload, name))

        assert error.argument == "event"
        assert f"its event_type is '{payload['event_type']}'" in str(error)


@pytest.mark.parametrize(
    ("name", "changes", "fault"),
    [
        ("MessageReceived", {"data__direction": "outbound"}, "data.direction is 'outbound'"),
        ("MessageReceived", {"data__direction": "sideways"}, "data.direction is 'sideways'"),
        ("MessageReceived", {"data__direction": REMOVED}, "data.direction is missing"),
        ("MessageReceived", {"data__chat": None}, "data.chat.id is missing"),
        ("MessageReceived", {"data__chat": REMOVED}, "data.chat.id is missing"),
        ("MessageReceived", {"data__chat__id": REMOVED}, "data.chat.id is missing"),
        ("MessageReceived", {"data__chat__id": "../leave"}, "data.chat.id is not a UUID"),
        ("MessageReceived", {"data__chat__id": 5}, "data.chat.id is not a UUID"),
        ("MessageReceivedV2025", {"data__is_from_me": True}, "data.is_from_me is true"),
        ("MessageReceivedV2025", {"data__is_from_me": REMOVED}, "data.is_from_me is missing"),
        ("MessageReceivedV2025", {"data__is_from_me": "no"}, "data.is_from_me is 'no'"),
        ("MessageReceivedV2025", {"data__is_from_me": 0}, "data.is_from_me is of type int"),
        ("MessageReceivedV2025", {"data__chat_id": REMOVED}, "data.chat_id is missing"),
        ("MessageReceivedV2025", {"data__chat_id": "5"}, "data.chat_id is not a UUID"),
        ("MessageReceived", {"data": REMOVED}, "has no data"),
        ("MessageReceived", {"data": []}, "has no data"),
        ("MessageReceived", {"event_type": REMOVED}, "its event_type is missing"),
        ("MessageReceived", {"event_type": 5}, "its event_type is of type int"),
    ],
)
@pytest.mark.parametrize("form", [unknown, plain])
def test_reply_invalid_field_is_named(name: str, changes: dict[str, Any], fault: str, form: Any) -> None:
    """Messages that are or may be outgoing, and messages without a chat, are rejected."""
    payload = example(name, **changes)
    event = UnknownEvent(type_="message.received", raw=payload) if form is unknown else payload

    assert fault in str(rejection(event))


@pytest.mark.parametrize(
    ("name", "path"), [("MessageReceived", "data__id"), ("MessageReceivedV2025", "data__message__id")]
)
def test_reply_without_message_id_cannot_be_inline(name: str, path: str) -> None:
    for value, fault in ((REMOVED, "is missing"), ("x", "is not a UUID")):
        assert sent_reply("sync", example(name, **{path: value}))
        assert f"{path.replace('__', '.')} {fault}" in str(rejection(example(name, **{path: value}), inline=True))


def test_reply_v2025_without_message_cannot_be_inline() -> None:
    payload = example("MessageReceivedV2025", data__message=REMOVED)

    assert sent_reply("sync", payload)
    assert "data.message.id is missing" in str(rejection(payload, inline=True))


@pytest.mark.parametrize(
    "event", [None, 5, "message.received", b"{}", [], pytest.param(object(), id="object"), int, {}], ids=repr
)
def test_reply_to_other_object_is_rejected(event: Any) -> None:
    assert rejection(event).argument == "event"


def test_reply_to_event_without_data_is_rejected() -> None:
    event = typed(example("MessageReceived"), "MessageReceived")
    event.data = None

    assert rejection(event).argument == "event"


@given(
    strategies.JSON,
    st.dictionaries(
        st.sampled_from(["chat", "chat_id", "direction", "is_from_me", "message", "id", "parts"]), strategies.JSON
    ),
)
def test_incoming_message_any_json_is_parsed_or_rejected(event: Any, data: Any) -> None:
    for payload in (event, {"event_type": "message.received", "data": data}):
        try:
            incoming = incoming_message(payload)
            assert UUID(incoming.chat_id)
            assert UUID(incoming.inline(None).message_id)
        except ValidationError:
            continue


INCOMING: dict[str, Any] = {
    "imessage": {"type": "imessage.incoming", "data": {"from": "ana@example.com", "to": "+13055550188"}},
    "text": {"type": "text.incoming.sms", "data": {"from": "+12025550143", "to": "+13055550188"}},
    "mms": {"type": "text.incoming.mms", "data": {"from": "+12025550143", "to": "+13055550188"}},
    "whatsapp": {"crumbs": {"type": "whatsapp", "from": "+12025550143", "to": "+13055550188"}},
    "old text": {"crumbs": {"type": "sms", "from": "+12025550143", "to": "+13055550188"}},
}
CHANNELS: tuple[Channel, ...] = get_args(Channel)
OPERATIONS = {
    "imessage": "send_imessage",
    "text": "send_text",
    "mms": "send_text",
    "whatsapp": "send_whatsapp",
    "old text": "send_text",
}


@MODES
@pytest.mark.parametrize("name", INCOMING)
def test_contiguity_reply_uses_channel_of_message(mode: str, name: str) -> None:
    """The addresses are swapped."""
    service = ExampleService()
    client: Any = (
        Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=ExampleTransport(service))
        if mode == "sync"
        else AsyncContiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=AsyncExampleTransport(service))
    )
    files = ["https://example.com/map.png"]
    result = result_of(client.reply(INCOMING[name], message="On my way", attachments=files))
    message = INCOMING[name].get("data") or INCOMING[name]["crumbs"]
    (asked,) = service.requests

    assert type(result).__name__ == "MessageSent"
    assert asked.operation == OPERATIONS[name]
    assert asked.json == {
        "to": message["from"],
        "from": message["to"],
        "message": "On my way",
        "attachments": files,
    }


@pytest.mark.parametrize("type_", [one for one in CONTIGUITY.document["webhooks"] if "incoming" not in one])
def test_reply_channel_of_other_event_is_rejected(type_: str) -> None:
    """The error names the type of the event.

    The legacy format has no types, and its example is a message.
    """
    name = CONTIGUITY.document["webhooks"][type_]["post"]["requestBody"]["content"]["application/json"]["schema"]
    payload = CONTIGUITY.schemas[name["$ref"].rpartition("/")[2]]["examples"][0]
    if "crumbs" in payload:
        assert reply_channel(payload)
        return
    with pytest.raises(ValidationError, match=f"it is '{type_}'"):
        reply_channel(payload)


@given(strategies.JSON | st.dictionaries(st.sampled_from(["type", "data", "crumbs", "event_type"]), strategies.JSON))
def test_reply_addresses_are_only_of_reply_channel(payload: Any) -> None:
    try:
        channel = reply_channel(payload)
    except ValidationError:
        channel = None
    for other in CHANNELS:
        try:
            reply_addresses(payload, other)
        except ValidationError:
            continue
        assert other == channel


def test_reply_to_event_of_other_service_names_client() -> None:
    contiguity = Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=ExampleTransport())
    for name, form in ((name, form) for name in INCOMING_TYPES for form in (typed, unknown, plain)):
        event = form(example(name), name)
        for method in (contiguity.reply, contiguity.imessage.reply, contiguity.text.reply, contiguity.whatsapp.reply):
            with pytest.raises(ValidationError, match="Linq client"):
                method(event, message="Hi")
    for event in INCOMING.values():
        assert "Contiguity client" in str(rejection(event))


def test_reply_has_same_signature_in_both_clients() -> None:
    """One function can reply to the events of both services."""
    services = ExampleService(), ExampleService("linq_api")
    clients: list[Any] = [
        Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=ExampleTransport(services[0])),
        Linq(api_key="key", base_url=BASE_URL, transport=ExampleTransport(services[1])),
    ]
    for client, event in zip(clients, (INCOMING["text"], example("MessageReceived")), strict=True):
        client.reply(event, message="On my way")

    assert [service.last.operation for service in services] == ["send_text", "send_message"]
    assert all("On my way" in json.dumps(service.last.json) for service in services)

"""An answer goes into the chat of the message, once a call; what is no message that came in is not answered."""

from __future__ import annotations

import copy
import json
from functools import reduce
from typing import TYPE_CHECKING, Any, get_args
from uuid import UUID

import pytest
import strategies
from calls import client_of
from described import BASE_URL, AsyncWire, Service, Wire, reply, settle
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
CAME_IN = ["MessageReceived", "MessageReceivedV2025"]
VERSIONS = pytest.mark.parametrize("name", CAME_IN)
GONE = object()
"""In the place of a value: the field is to be taken away."""


def example(name: str, **changes: Any) -> dict[str, Any]:
    """Give the documented example of an event by its class, with other values where a path such as data__id says so."""
    document: dict[str, Any] = copy.deepcopy(LINQ.schemas[name]["examples"][0])
    for path, value in changes.items():
        *steps, last = path.split("__")
        inner = reduce(lambda one, step: one[step], steps, document)
        if value is GONE:
            inner.pop(last, None)
        else:
            inner[last] = value
    return document


def typed(document: dict[str, Any], name: str) -> Any:
    """Make the event of a class."""
    return getattr(events, name).from_dict(document)


def unknown(document: dict[str, Any], name: str) -> Any:
    """Make the event that a payload version of tomorrow would be."""
    del name
    return UnknownEvent(type_=document["event_type"], raw=document)


def plain(document: dict[str, Any], name: str) -> Any:
    """Leave the JSON object of the body as it is."""
    del name
    return document


def place(document: dict[str, Any]) -> tuple[str, str]:
    """Find the ids of the chat and of the message, where the documentation has them."""
    data = document["data"]
    return (data["chat"]["id"], data["id"]) if "chat" in data else (data["chat_id"], data["message"]["id"])


def sent(mode: str, event: Any, *, by: str = "messages.reply", **options: Any) -> tuple[str, Any]:
    """Answer an event, and give the path and the message of the one request that is made."""
    service = Service("linq_api")
    method = reduce(getattr, by.split("."), client_of(mode, service))
    given_ = settle(method(event, **{"message": "On my way", **options}))
    (asked,) = service.asked

    assert type(given_).__name__ == "MessageSendResponse"
    assert asked.operation == "send_message"
    return asked.wire[1], asked.json["message"]


def refusal(event: object, **options: Any) -> ValidationError:
    """Give the error of an answer that must be refused; nothing reaches the wire, and nothing private is shown."""
    service = Service("linq_api")
    with pytest.raises(ValidationError) as caught:
        client_of("sync", service).reply(event, **{"message": "On my way", **options})

    assert service.asked == []
    assert "2025550143" not in str(caught.value)
    return caught.value


@MODES
@VERSIONS
@pytest.mark.parametrize("by", ["messages.reply", "reply"])
@pytest.mark.parametrize("form", [typed, unknown, plain])
def test_in_the_chat(mode: str, name: str, by: str, form: Callable[[Any, str], Any]) -> None:
    """An event of either payload version, in whatever form, is answered in its chat, and not inline."""
    document = example(name)
    chat, _ = place(document)
    path, message = sent(mode, form(document, name), by=by)

    assert path == f"/v3/chats/{chat}/messages"
    assert message["parts"] == [{"type": "text", "value": "On my way"}]
    assert "reply_to" not in message


@MODES
@VERSIONS
@pytest.mark.parametrize("by", ["messages.reply", "reply"])
@pytest.mark.parametrize("form", [typed, unknown, plain])
def test_inline(mode: str, name: str, by: str, form: Callable[[Any, str], Any]) -> None:
    """An inline answer is to that very message, and to its first part unless another is named."""
    document = example(name)
    _, message_id = place(document)
    _, message = sent(mode, form(document, name), by=by, inline=True)

    assert message["reply_to"] == {"message_id": message_id, "part_index": 0}


@VERSIONS
def test_a_part_of_it(name: str) -> None:
    """A part is named by its index; an index beyond the parts, or without inline, is refused."""
    parts = [{"type": "text", "value": "One"}, {"type": "text", "value": "Two"}]
    where = "data__parts" if name == "MessageReceived" else "data__message__parts"
    linq = client_of("sync", Service("linq_api"))

    _, message = sent("sync", example(name, **{where: parts}), inline=True, part_index=1)
    assert message["reply_to"]["part_index"] == 1
    # On lines that store no content there are no parts to be seen.
    _, message = sent("sync", example(name, **{where: []}), inline=True, part_index=3)
    assert message["reply_to"]["part_index"] == 3
    for options in ({"inline": True, "part_index": 2}, {"part_index": 0}, {"inline": True, "part_index": -1}):
        with pytest.raises(ValidationError) as caught:
            linq.messages.reply(example(name, **{where: parts}), message="Hi", **options)
        assert caught.value.argument == "part_index"


def test_any_message() -> None:
    """An answer may be whatever can be sent; only one of the call and the message may say what it answers."""
    event = example("MessageReceived")
    built = Message("Yes!").style("bold", "Yes").effect("confetti")

    _, message = sent("sync", event, message=built, inline=True)
    assert message["effect"] == {"type": "screen", "name": "confetti"}
    assert message["reply_to"]["message_id"] == event["data"]["id"]
    _, message = sent("sync", event, message=[{"type": "link", "value": "https://example.com"}])
    assert message["parts"] == [{"type": "link", "value": "https://example.com"}]
    own = Message("Yes").reply_to("e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45")
    assert sent("sync", event, message=own)[1]["reply_to"]["message_id"] == "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45"
    assert refusal(event, message=own, inline=True).argument == "inline"
    assert refusal(event, message="").argument == "message"
    wrong: Any = "yes"
    assert refusal(event, inline=wrong).argument == "inline"


def test_optout() -> None:
    """A recipient who opted out can be written to on purpose."""
    service = Service("linq_api")
    client_of("sync", service).messages.reply(example("MessageReceived"), message="Hi", override_optout=True)

    assert service.last.json["override_optout"] is True


@MODES
def test_keys(mode: str) -> None:
    """Every call has a key of its own; one made from the event's id makes the answers to all its deliveries one."""
    event = typed(example("MessageReceived"), "MessageReceived")
    minted = [sent(mode, event)[1]["idempotency_key"] for _ in range(2)]
    given_ = [sent(mode, event, by=by, idempotency_key=f"reply-{event.id}")[1] for by in ("messages.reply", "reply")]

    assert len({UUID(key).version for key in minted}) == 1
    assert len(set(minted)) == 2
    assert {one["idempotency_key"] for one in given_} == {f"reply-{event.event_id}"}


@MODES
def test_a_lost_reply(mode: str) -> None:
    """An answer whose reply is lost is sent again, with the same bytes and so the same key."""
    tries: list[Request] = []

    def lose_once(request: Request) -> Response:
        tries.append(request)
        if len(tries) == 1:
            raise TransportError("lost", maybe_sent=True)
        return reply(202, LINQ.schemas["MessageSendResponse"]["examples"][0])

    service = Service("linq_api", {"send_message": lose_once})
    settle(client_of(mode, service).reply(example("MessageReceived"), message="On my way"))

    assert len(tries) == 2
    assert tries[0].body == tries[1].body


def test_recovered_history() -> None:
    """A message that was recovered late can be answered like any other."""
    assert sent("sync", example("MessageReceived", data__reconciled_at="2026-04-01T10:04:01Z"))


@pytest.mark.parametrize("name", [one for one in EVENTS.values() if one not in CAME_IN])
def test_nothing_else_is_answered(name: str) -> None:
    """No other event is answered, those of one's own messages above all, and the refusal says what it is."""
    document = example(name)
    for form in (typed, unknown, plain):
        error = refusal(form(document, name))

        assert error.argument == "event"
        assert f"its event_type is '{document['event_type']}'" in str(error)


@pytest.mark.parametrize(
    ("name", "changes", "fault"),
    [
        ("MessageReceived", {"data__direction": "outbound"}, "data.direction is 'outbound'"),
        ("MessageReceived", {"data__direction": "sideways"}, "data.direction is 'sideways'"),
        ("MessageReceived", {"data__direction": GONE}, "data.direction is missing"),
        ("MessageReceived", {"data__chat": None}, "data.chat.id is missing"),
        ("MessageReceived", {"data__chat": GONE}, "data.chat.id is missing"),
        ("MessageReceived", {"data__chat__id": GONE}, "data.chat.id is missing"),
        ("MessageReceived", {"data__chat__id": "../leave"}, "data.chat.id is not a UUID"),
        ("MessageReceived", {"data__chat__id": 5}, "data.chat.id is not a UUID"),
        ("MessageReceivedV2025", {"data__is_from_me": True}, "data.is_from_me is true"),
        ("MessageReceivedV2025", {"data__is_from_me": GONE}, "data.is_from_me is missing"),
        ("MessageReceivedV2025", {"data__is_from_me": "no"}, "data.is_from_me is 'no'"),
        ("MessageReceivedV2025", {"data__is_from_me": 0}, "data.is_from_me is of type int"),
        ("MessageReceivedV2025", {"data__chat_id": GONE}, "data.chat_id is missing"),
        ("MessageReceivedV2025", {"data__chat_id": "5"}, "data.chat_id is not a UUID"),
        ("MessageReceived", {"data": GONE}, "has no data"),
        ("MessageReceived", {"data": []}, "has no data"),
        ("MessageReceived", {"event_type": GONE}, "its event_type is missing"),
        ("MessageReceived", {"event_type": 5}, "its event_type is of type int"),
    ],
)
@pytest.mark.parametrize("form", [unknown, plain])
def test_what_is_missing_is_named(name: str, changes: dict[str, Any], fault: str, form: Any) -> None:
    """A message of one's own, one that may be, and one without a chat are refused, and the refusal says why."""
    document = example(name, **changes)
    event = UnknownEvent(type_="message.received", raw=document) if form is unknown else document

    assert fault in str(refusal(event))


@pytest.mark.parametrize(
    ("name", "path"), [("MessageReceived", "data__id"), ("MessageReceivedV2025", "data__message__id")]
)
def test_a_message_without_its_id(name: str, path: str) -> None:
    """Without the message's id there is an answer in the chat, but none inline, and the refusal names the field."""
    for value, fault in ((GONE, "is missing"), ("x", "is not a UUID")):
        assert sent("sync", example(name, **{path: value}))
        assert f"{path.replace('__', '.')} {fault}" in str(refusal(example(name, **{path: value}), inline=True))


def test_a_message_that_is_gone() -> None:
    """An event of 2025 without its message is answered in its chat, but not inline."""
    document = example("MessageReceivedV2025", data__message=GONE)

    assert sent("sync", document)
    assert "data.message.id is missing" in str(refusal(document, inline=True))


@pytest.mark.parametrize(
    "event", [None, 5, "message.received", b"{}", [], pytest.param(object(), id="object"), int, {}], ids=repr
)
def test_what_is_no_event(event: Any) -> None:
    """What is no event is refused as an argument, not by some other error."""
    assert refusal(event).argument == "event"


def test_an_event_that_was_taken_apart() -> None:
    """A typed event whose data someone has taken away is refused as an argument, too."""
    event = typed(example("MessageReceived"), "MessageReceived")
    event.data = None

    assert refusal(event).argument == "event"


@given(
    strategies.JSON,
    st.dictionaries(
        st.sampled_from(["chat", "chat_id", "direction", "is_from_me", "message", "id", "parts"]), strategies.JSON
    ),
)
def test_any_json(event: Any, data: Any) -> None:
    """Of any JSON, a place for the answer comes out or a ValidationError: nothing else."""
    for document in (event, {"event_type": "message.received", "data": data}):
        try:
            incoming = incoming_message(document)
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
def test_contiguity_answers_by_the_channel(mode: str, name: str) -> None:
    """The same method of the other client answers by the channel that the message came by, addresses swapped."""
    service = Service()
    client: Any = (
        Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=Wire(service))
        if mode == "sync"
        else AsyncContiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=AsyncWire(service))
    )
    files = ["https://example.com/map.png"]
    given_ = settle(client.reply(INCOMING[name], message="On my way", attachments=files))
    message = INCOMING[name].get("data") or INCOMING[name]["crumbs"]
    (asked,) = service.asked

    assert type(given_).__name__ == "MessageSent"
    assert asked.operation == OPERATIONS[name]
    assert asked.json == {
        "to": message["from"],
        "from": message["to"],
        "message": "On my way",
        "attachments": files,
    }


@pytest.mark.parametrize("type_", [one for one in CONTIGUITY.document["webhooks"] if "incoming" not in one])
def test_contiguity_answers_nothing_else(type_: str) -> None:
    """What is no message, such as a delivery, is refused by the other client's method, and the refusal says what it is.

    The old format alone has no type of its own: its example is a message.
    """
    name = CONTIGUITY.document["webhooks"][type_]["post"]["requestBody"]["content"]["application/json"]["schema"]
    document = CONTIGUITY.schemas[name["$ref"].rpartition("/")[2]]["examples"][0]
    if "crumbs" in document:
        assert reply_channel(document)
        return
    with pytest.raises(ValidationError, match=f"it is '{type_}'"):
        reply_channel(document)


@given(strategies.JSON | st.dictionaries(st.sampled_from(["type", "data", "crumbs", "event_type"]), strategies.JSON))
def test_the_channel_is_the_one_that_answers(document: Any) -> None:
    """Any event has a channel or is refused; and no other channel answers it."""
    try:
        channel = reply_channel(document)
    except ValidationError:
        channel = None
    for other in CHANNELS:
        try:
            reply_addresses(document, other)
        except ValidationError:
            continue
        assert other == channel


def test_events_of_the_other_service() -> None:
    """An event handed to the wrong client is refused, and the refusal names the right one."""
    contiguity = Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=Wire())
    for name, form in ((name, form) for name in CAME_IN for form in (typed, unknown, plain)):
        event = form(example(name), name)
        for method in (contiguity.reply, contiguity.imessage.reply, contiguity.text.reply, contiguity.whatsapp.reply):
            with pytest.raises(ValidationError, match="Linq client"):
                method(event, message="Hi")
    for event in INCOMING.values():
        assert "Contiguity client" in str(refusal(event))


def test_one_way_for_both() -> None:
    """One function answers whatever came in, when it has the client of the service that sent it."""
    services = Service(), Service("linq_api")
    clients: list[Any] = [
        Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=Wire(services[0])),
        Linq(api_key="key", base_url=BASE_URL, transport=Wire(services[1])),
    ]
    for client, event in zip(clients, (INCOMING["text"], example("MessageReceived")), strict=True):
        client.reply(event, message="On my way")

    assert [service.last.operation for service in services] == ["send_text", "send_message"]
    assert all("On my way" in json.dumps(service.last.json) for service in services)

"""The official Python SDK of Linq against the sandbox: chats and their webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from linq import ConflictError, NotFoundError
from linq_harness import LINE, OTHER_LINE
from python_sdk import event_class

if TYPE_CHECKING:
    from loopback import Loopback
    from python_sdk import PythonSDK

    from contiguity.sandbox import Phone, Sandbox
    from contiguity.sandbox.linq.chat import Chat

HELLO: Any = {"parts": [{"type": "text", "value": "Hello"}]}
MEMO = "https://media.example.test/hello.m4a"
ICON = "https://img.example.test/sail.png"


def _chat(sandbox: Sandbox, id_: str) -> Chat:
    return sandbox.emulator.linq.account.chats[id_]


def _unwrapped(sdk: PythonSDK, sandbox: Sandbox, endpoint: Loopback) -> list[Any]:
    """Unwrap the received webhooks with the SDK, validated by its class for each event."""
    assert sandbox.wait_for_deliveries()
    found = []
    for request in endpoint.requests:
        event = sdk.call("webhooks.unwrap", request.body.decode(), headers=request.headers)
        event_class(event.event_type).model_validate_json(request.body)
        found.append(event)
    return found


def test_chats_create(sdk: PythonSDK, sandbox: Sandbox, ana: Phone) -> None:
    """Creating the chat again returns the same chat."""
    created = sdk.call("chats.create", from_=LINE, to=[ana.handle], message=HELLO).chat
    again = sdk.call("chats.create", from_=LINE, to=[ana.handle], message=HELLO).chat

    assert created.id == again.id == _chat(sandbox, created.id).id
    assert [message.id for message in ana.inbox] == [created.message.id, again.message.id]
    assert (ana.inbox[0].from_, ana.inbox[0].text) == (LINE, "Hello")
    assert (created.is_group, created.service, created.display_name) == (False, "iMessage", ana.handle)


def test_chats_create_with_repeated_key_returns_same_message(sdk: PythonSDK, ana: Phone) -> None:
    message = {**HELLO, "idempotency_key": "fitting-5521"}
    created = sdk.call("chats.create", from_=LINE, to=[ana.handle], message=message).chat

    again = sdk.call("chats.create", from_=LINE, to=[ana.handle], message=message).chat
    into = sdk.call("chats.messages.send", created.id, message=message)

    assert [message.id for message in ana.inbox] == [created.message.id]
    assert created.message.id == again.message.id == into.message.id


def test_chats_list_chats(sdk: PythonSDK, sandbox: Sandbox, ana: Phone, ben: Phone) -> None:
    for number in range(5):
        sandbox.phone(f"+1202555010{number}").text("Hi", to=LINE)
        sandbox.clock.advance_ms(1000)
    ana.text("Hi", to=OTHER_LINE, others=[ben.handle])
    every = list(sandbox.emulator.linq.account.chats)

    listed = sdk.listed("chats.list_chats", limit=2)

    assert [chat.id for chat in listed] == every[::-1]
    assert [chat.id for chat in sdk.listed("chats.list_chats", from_=OTHER_LINE)] == every[5:]
    assert [chat.id for chat in sdk.listed("chats.list_chats", to=ben.handle)] == every[5:]
    assert [chat.id for chat in sdk.listed("chats.list_chats", to="+12025550103", from_=LINE)] == [every[3]]


def test_chats_retrieve(sdk: PythonSDK, sandbox: Sandbox, group: str) -> None:
    got = sdk.call("chats.retrieve", group)

    chat = _chat(sandbox, group)
    assert (got.id, got.is_group, got.service, got.display_name) == (group, True, "iMessage", chat.display_name)
    assert [each.handle for each in got.handles] == [chat.line, *(member.handle for member in chat.participants)]
    assert [each.is_me for each in got.handles] == [True, False, False, False]
    with pytest.raises(NotFoundError) as caught:
        sdk.call("chats.retrieve", "00000000-0000-4000-8000-000000000000")
    assert caught.value.code == 2001
    assert caught.value.doc_url


def test_chats_update(sdk: PythonSDK, sandbox: Sandbox, group: str, endpoint: Loopback) -> None:
    reply = sdk.call("chats.update", group, display_name="Regatta crew", group_chat_icon=ICON)

    assert (reply.chat_id, reply.status) == (group, "pending")
    chat = _chat(sandbox, group)
    assert chat.name == "Regatta crew"
    assert chat.icon
    assert chat.icon.startswith("https://cdn.linqapp.com/")
    events = _unwrapped(sdk, sandbox, endpoint)
    assert [event.event_type for event in events] == ["chat.group_name_updated", "chat.group_icon_updated"]
    assert [event.data.new_value for event in events] == ["Regatta crew", chat.icon]


def test_chats_leave_chat(sdk: PythonSDK, sandbox: Sandbox, group: str, endpoint: Loopback) -> None:
    assert sdk.call("chats.leave_chat", group).status == "accepted"

    assert _chat(sandbox, group).left
    (event,) = _unwrapped(sdk, sandbox, endpoint)
    assert (event.event_type, event.data.participant.handle) == ("participant.removed", LINE)
    assert len(sdk.listed("chats.messages.list", group)) == 1
    with pytest.raises(ConflictError) as caught:
        sdk.call("chats.messages.send", group, message=HELLO)
    assert caught.value.code == 2013


def test_chats_share_contact_card(sdk: PythonSDK, sandbox: Sandbox, direct: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        sdk.call("chats.share_contact_card", direct)
    assert (caught.value.code, _chat(sandbox, direct).card_shared_at) == (2012, None)

    sdk.call("contact_card.create", phone_number=LINE, first_name="Harbour")
    assert sdk.call("chats.share_contact_card", direct) is None

    assert _chat(sandbox, direct).card_shared_at


def test_chats_send_voicememo(sdk: PythonSDK, ana: Phone, direct: str) -> None:
    sent = sdk.call("chats.send_voicememo", direct, voice_memo_url=MEMO).voice_memo

    (message,) = ana.inbox
    assert (message.id, message.attachments) == (sent.id, [MEMO])
    assert (sent.voice_memo.mime_type, sent.chat.id) == ("audio/x-m4a", direct)


def test_chats_mark_as_read(sdk: PythonSDK, sandbox: Sandbox, direct: str) -> None:
    sdk.call("chats.mark_as_read", direct)

    assert [message.status for message in _chat(sandbox, direct).messages] == ["read"]
    assert sandbox.messages[0].read_at


def test_chats_participants_add(sdk: PythonSDK, sandbox: Sandbox, group: str, endpoint: Loopback) -> None:
    dee = sandbox.phone("+12025550177")

    assert sdk.call("chats.participants.add", group, handle=dee.handle).status == "accepted"

    assert dee.handle in [member.handle for member in _chat(sandbox, group).participants]
    (event,) = _unwrapped(sdk, sandbox, endpoint)
    assert (event.event_type, event.data.participant.handle) == ("participant.added", dee.handle)
    sdk.call("chats.messages.send", group, message=HELLO)
    assert [message.text for message in dee.inbox] == ["Hello"]


def test_chats_participants_remove(sdk: PythonSDK, sandbox: Sandbox, group: str, cy: Phone, endpoint: Loopback) -> None:
    assert sdk.call("chats.participants.remove", group, handle=cy.handle).status == "accepted"

    assert cy.handle not in [member.handle for member in _chat(sandbox, group).participants]
    (event,) = _unwrapped(sdk, sandbox, endpoint)
    assert (event.event_type, event.data.participant.status) == ("participant.removed", "removed")
    sdk.call("chats.messages.send", group, message=HELLO)
    assert cy.inbox == []


def test_chats_typing_start(sdk: PythonSDK, sandbox: Sandbox, ana: Phone, direct: str) -> None:
    assert sdk.call("chats.typing.start", direct) is None
    assert ana.typing == [LINE]

    sandbox.advance(86)
    assert ana.typing == []


def test_chats_typing_stop(sdk: PythonSDK, ana: Phone, direct: str) -> None:
    sdk.call("chats.typing.start", direct)
    assert ana.typing == [LINE]

    assert sdk.call("chats.typing.stop", direct) is None
    assert ana.typing == []


def test_chats_messages_send(sdk: PythonSDK, sandbox: Sandbox, ana: Phone, direct: str, endpoint: Loopback) -> None:
    (asked,) = _chat(sandbox, direct).messages
    ana.set(reads_after=0)
    message = {
        "parts": [
            {"type": "text", "value": "See you!", "text_decorations": [{"range": [0, 3], "style": "bold"}]},
            {"type": "media", "url": "https://img.example.test/map.png"},
        ],
        "effect": {"type": "screen", "name": "confetti"},
        "reply_to": {"message_id": asked.id, "part_index": 0},
        "preferred_service": "iMessage",
    }

    sent = sdk.call("chats.messages.send", direct, message=message)

    (arrived,) = ana.inbox
    assert (arrived.id, arrived.text, arrived.effect) == (sent.message.id, "See you!", "confetti")
    assert arrived.attachments == ["https://img.example.test/map.png"]
    assert (sent.chat_id, sent.message.reply_to.message_id) == (direct, asked.id)
    assert sent.message.parts[0].text_decorations[0].style == "bold"
    stored = _chat(sandbox, direct).messages[-1]
    assert (stored.id, stored.status) == (sent.message.id, "read")
    events = _unwrapped(sdk, sandbox, endpoint)
    assert [event.event_type for event in events] == ["message.sent", "message.delivered", "message.read"]
    assert {event.data.id for event in events} == {sent.message.id}


def test_chats_messages_send_undeliverable_emits_failed_event(
    sdk: PythonSDK, sandbox: Sandbox, ana: Phone, direct: str, endpoint: Loopback
) -> None:
    ana.set(imessage="fails")

    sent = sdk.call("chats.messages.send", direct, message=HELLO)

    assert ana.inbox == []
    (event,) = _unwrapped(sdk, sandbox, endpoint)
    assert (event.event_type, event.data.message_id, event.data.code) == ("message.failed", sent.message.id, 4001)


def test_chats_messages_list(sdk: PythonSDK, sandbox: Sandbox, ana: Phone, direct: str) -> None:
    sdk.call("chats.messages.send", direct, message=HELLO)
    ana.react("love", to=LINE, message="Hello")
    ana.text("Thanks", to=LINE)

    listed = sdk.listed("chats.messages.list", direct, limit=1)

    assert [message.id for message in listed] == [message.id for message in _chat(sandbox, direct).messages[::-1]]
    assert [message.is_from_me for message in listed] == [False, True, False]
    assert [reaction.type for reaction in listed[1].parts[0].reactions] == ["love"]


def test_chats_location_retrieve(sdk: PythonSDK, ana: Phone, direct: str) -> None:
    assert sdk.call("chats.location.retrieve", direct).data.features == []

    ana.share_location(-122.419416, 37.774929, with_=LINE, address="1 Pier Way", locality="San Francisco")

    found = sdk.call("chats.location.retrieve", direct)
    (feature,) = found.data.features
    assert found.success is True
    assert feature.geometry.coordinates == [-122.419416, 37.774929]
    assert (feature.properties.handle, feature.properties.locality) == (ana.handle, "San Francisco")
    assert feature.properties.updated_at


def test_chats_location_request(sdk: PythonSDK, sandbox: Sandbox, ana: Phone, direct: str, endpoint: Loopback) -> None:
    ana.accept_location_requests(2.3522, 48.8566, locality="Paris")

    assert sdk.call("chats.location.request", direct).success is True

    assert ana.location_requests == [LINE]
    (event,) = _unwrapped(sdk, sandbox, endpoint)
    assert (event.event_type, event.data.shared_by) == ("location.sharing.started", ana.handle)
    assert sdk.call("chats.location.retrieve", direct).data.features[0].properties.locality == "Paris"


def test_chats_location_request_in_group_is_rejected(sdk: PythonSDK, ana: Phone, group: str) -> None:
    with pytest.raises(ConflictError) as caught:
        sdk.call("chats.location.request", group)

    assert (caught.value.code, ana.location_requests) == (2016, [])


def test_chats_location_stop(sdk: PythonSDK, sandbox: Sandbox, ana: Phone, direct: str, endpoint: Loopback) -> None:
    ana.share_location(2.3522, 48.8566, with_=LINE)

    assert sdk.call("chats.location.stop", direct, handle=ana.handle).success is True

    assert sdk.call("chats.location.retrieve", direct).data.features == []
    types = [event.event_type for event in _unwrapped(sdk, sandbox, endpoint)]
    assert types == ["location.sharing.started", "location.sharing.stopped"]
    with pytest.raises(NotFoundError):
        sdk.call("chats.location.stop", direct, handle=ana.handle)

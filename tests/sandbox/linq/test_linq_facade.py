"""The `Linq` and `AsyncLinq` clients against the sandbox, over a socket."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from linq_harness import ANA, DEE, LINE, UNKNOWN_ID
from sync_adapter import SyncAdapter

from contiguity import Linq
from contiguity._core import retry
from contiguity._linq import error_codes
from contiguity.errors import BadRequest, Conflict, ContiguityError, NotFound, RateLimited
from contiguity.linq import Message
from contiguity.linq.events import MessageReceived
from contiguity.sandbox import Emulator, Fault, InProcessTransport, Options, Phone

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterator
    from pathlib import Path

    from contiguity.sandbox import Sandbox


PREFIX = "/api/partner"


@pytest.fixture(params=["sync", "async"])
def linq(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Linq]:
    """Return a client; the asynchronous one is wrapped to be used like the synchronous one."""
    if request.param == "sync":
        with sandbox.linq(max_retries=0) as client:
            yield client
    else:
        with asyncio.Runner() as runner:
            asynchronous = sandbox.async_linq(max_retries=0)
            yield cast("Linq", SyncAdapter(asynchronous, runner))
            runner.run(asynchronous.aclose())


def entries(linq: Linq, listed: Any) -> list[Any]:
    """Return the entries of a list."""
    if not isinstance(linq, SyncAdapter):
        return list(listed)

    async def gather(each: AsyncIterable[Any]) -> list[Any]:
        return [one async for one in each]

    return linq._runner.run(gather(listed))


def test_chat_is_created_reused_listed_and_read(linq: Linq, ana: Phone) -> None:
    chat = linq.chats.create(from_=LINE, to=[ana.handle], message="Hello")
    again = linq.chats.create(from_=LINE, to=[ana.handle], message="Hello again")
    ana.text("Hi!", to=LINE)

    linq.chats.read(chat.id)

    assert again.id == chat.id
    assert [each.id for each in entries(linq, linq.chats.list(from_=LINE, to=ana.handle))] == [chat.id]
    assert linq.chats.get(chat.id).display_name == ana.handle
    statuses = [each.delivery_status for each in entries(linq, linq.chats.messages.list(chat.id, limit=1))]
    assert statuses == ["read", "delivered", "delivered"]


def test_group_changes_emit_events(linq: Linq, sandbox: Sandbox, group: str) -> None:
    linq.chats.update(group, display_name="Regatta crew")
    linq.chats.participants.add(group, DEE)
    linq.chats.participants.remove(group, DEE)
    ack = linq.chats.leave(group)

    assert ack.status == "accepted"
    assert linq.chats.get(group).display_name == "Regatta crew"
    assert [event.event_type for event in sandbox.events[2:]] == [
        "chat.group_name_updated",
        "participant.added",
        "participant.removed",
        "participant.removed",
    ]
    with pytest.raises(Conflict) as caught:
        linq.chats.messages.send(group, "Anyone?")
    assert (caught.value.code, caught.value.trace_id) != (None, None)
    assert caught.value.code == 2013


def test_typing_indicator_is_shown_inside_block_only(linq: Linq, ana: Phone, direct: str) -> None:
    with linq.chats.typing.indicator(direct):
        assert ana.typing == [LINE]

    assert ana.typing == []
    linq.chats.typing.start(direct)
    assert ana.typing == [LINE]
    linq.chats.typing.stop(direct)
    assert ana.typing == []


def test_message_with_every_feature_arrives_unchanged(linq: Linq, ana: Phone, direct: str) -> None:
    styled = Message("Hello Ana 👋🏽").style("bold", "Ana").effect("confetti").preferred_service("iMessage")
    first = linq.chats.messages.send(direct, styled).message
    linq.chats.messages.send(direct, Message("Look:").media("https://example.com/plan.png").reply_to(first.id))
    linq.chats.messages.send(direct, Message().link("https://example.com/menu"))

    styled_there, pictured, linked = ana.inbox
    assert (styled_there.text, styled_there.effect) == ("Hello Ana 👋🏽", "confetti")
    assert pictured.attachments == ["https://example.com/plan.png"]
    assert linked.text == "https://example.com/menu"
    thread = entries(linq, linq.messages.thread(first.id))
    assert [each.is_from_me for each in thread] == [True, True]
    assert first.id in [each.id for each in thread]


def test_message_is_edited_reacted_to_and_deleted(linq: Linq, ana: Phone, direct: str) -> None:
    sent = linq.messages.send(to=[ana.handle], message="Helo").message
    linq.messages.edit(sent.id, "Hello")
    linq.messages.react(sent.id, "add", "like")
    ana.react("love", to=LINE, message="Hello")

    message = linq.messages.get(sent.id)
    assert message.chat_id == direct
    assert message.parts is not None
    assert [each.type_ for each in message.parts[0].reactions] == ["like", "love"]
    linq.messages.delete(sent.id)
    with pytest.raises(NotFound):
        linq.messages.get(sent.id)


def test_file_from_path_or_bytes_is_uploaded_and_sent(linq: Linq, ana: Phone, direct: str, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"png" * 1000)
    ids = [linq.attachments.upload(path), linq.attachments.upload(b"pdf", filename="menu.pdf")]

    for id_ in ids:
        assert linq.attachments.get(id_).status == "complete"
        linq.chats.messages.send(direct, Message().media(attachment_id=id_))

    assert [each.attachments[0].rpartition("/")[2] for each in ana.inbox] == ["map.png", "menu.pdf"]
    linq.attachments.delete(ids[0])
    with pytest.raises(NotFound) as caught:
        linq.chats.messages.send(direct, Message().media(attachment_id=ids[0]))
    assert caught.value.code == 2003


def test_location_is_requested_read_and_stopped(linq: Linq, ana: Phone, direct: str) -> None:
    ana.accept_location_requests(-122.419416, 37.774929, address="1 Pier Way", locality="San Francisco")
    assert linq.chats.location.request(direct).success

    (feature,) = linq.chats.location.get(direct).features
    assert (feature.point.longitude, feature.point.latitude, feature.handle) == (-122.419416, 37.774929, ANA)
    assert (feature.address, feature.locality) == ("1 Pier Way", "San Francisco")
    ana.move(2.35, 48.85, altitude=35)
    assert linq.chats.location.get(direct).features[0].point.altitude == 35
    linq.chats.location.stop(direct, ANA)
    assert linq.chats.location.get(direct).features == ()
    with pytest.raises(NotFound):
        linq.chats.location.stop(direct, ANA)


def test_location_watch_yields_changes_only(sandbox: Sandbox, ana: Phone, direct: str) -> None:
    with sandbox.linq() as linq:
        watch = linq.chats.location.watch(direct, interval=0.05)
        ana.share_location(0, 0, with_=LINE)
        kinds = [next(watch).kind]
        ana.move(1, 1)
        kinds.append(next(watch).kind)
        ana.stop_sharing()
        kinds.append(next(watch).kind)

    assert kinds == ["started", "moved", "stopped"]


def test_webhooks_of_sandbox_are_unwrapped(linq: Linq, ana: Phone, endpoint: Any, sandbox: Sandbox) -> None:
    ana.text("Is it ready?", to=LINE)
    assert sandbox.wait_for_deliveries()

    created, received = [linq.webhooks.unwrap(each.body, each.headers) for each in endpoint.requests]
    assert created.event_type == "chat.created"
    assert isinstance(received, MessageReceived)
    assert received.data.parts[0].value == "Is it ready?"


def test_remaining_resources_respond(linq: Linq, ana: Phone) -> None:
    assert LINE in [each.phone_number for each in entries(linq, linq.phone_numbers.list())]
    assert linq.capability.check_imessage(ana.handle).available
    assert linq.contact_card.create(phone_number=LINE, first_name="Ada").is_active
    linq.blocked_handles.block(ana.handle, reason="spam")
    assert [each.handle for each in entries(linq, linq.blocked_handles.list())] == [ana.handle]
    linq.blocked_handles.unblock(ana.handle)
    assert entries(linq, linq.experiences.list())


def test_error_has_code_trace_and_class_of_response(linq: Linq) -> None:
    with pytest.raises(NotFound) as caught:
        linq.chats.get(UNKNOWN_ID)

    assert (caught.value.code, caught.value.doc_url) == (2001, "https://docs.linqapp.com/error/codes/2xxx/2001/")
    assert len(caught.value.trace_id or "") == 32
    linq.capability.check_imessage(ANA)
    with pytest.raises(RateLimited) as limited:
        linq.capability.check_imessage(ANA)
    assert 0 < (limited.value.retry_after or 0) <= 10
    with pytest.raises(BadRequest):
        linq.messages.send(to=[ANA], message="Hi", exclude_from=["+14155550100", "+14155550101", "+14155550102"])


FAULTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["status", "html", "empty", "garbage", "close_before", "close_after"]),
        "probability": st.sampled_from([0.2, 0.5, 0.9]),
        "seed": st.integers(0, 100),
    }
)


@pytest.fixture
def _disable_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry without delays."""
    for name in ("FIRST_WAIT", "LONGEST_WAIT"):
        monkeypatch.setattr(retry, name, 0.0)
    monkeypatch.setitem(error_codes.TRANSIENT_CODES, error_codes.CHAT_IN_CREATION, 0.0)


@pytest.mark.usefixtures("_disable_backoff")
@given(faults=st.lists(FAULTS, max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_sends_under_faults_are_never_delivered_twice(faults: list[dict[str, Any]]) -> None:
    """A returned send is delivered exactly once."""
    emulator = Emulator(options=Options(rate_limit="off"))
    ana = Phone(emulator, ANA)
    with Linq(api_key="any", base_url=f"http://sandbox{PREFIX}", transport=InProcessTransport(emulator)) as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="begin").id
        emulator.faults = [Fault.from_dict(fault) for fault in faults]
        returned = []
        for index in range(5):
            try:
                linq.chats.messages.send(chat, str(index))
            except ContiguityError:
                continue
            returned.append(str(index))

    delivered = [message.text for message in ana.inbox[1:]]
    assert len(delivered) == len(set(delivered))
    assert set(returned) <= set(delivered)

"""The `Linq` and `AsyncLinq` clients over a socket: voice memos, contact cards, replies, subscriptions, pages."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import pytest
from linq_harness import LINE
from sync_adapter import SyncAdapter

from contiguity.errors import NotFound, RateLimited

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loopback import Loopback

    from contiguity import Linq
    from contiguity.linq.events import MessageReceived
    from contiguity.sandbox import Phone, Sandbox

MEMO = "https://media.example.test/hello.m4a"


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


def _entries(linq: Linq, listed: Any) -> list[Any]:
    """Return the entries of all pages."""
    if not isinstance(linq, SyncAdapter):
        return list(listed)

    async def gather() -> list[Any]:
        return [each async for each in listed]

    return linq._runner.run(gather())


def test_voice_memo_from_url_or_upload_arrives(linq: Linq, ana: Phone, direct: str) -> None:
    by_url = linq.chats.send_voice_memo(direct, voice_memo_url=MEMO)
    file = linq.attachments.upload(b"RIFF", filename="hello.wav", content_type="audio/x-wav")
    by_id = linq.chats.send_voice_memo(direct, attachment_id=file)

    assert [message.id for message in ana.inbox] == [by_url.id, by_id.id]
    assert ana.inbox[0].attachments == [MEMO]
    assert by_id.voice_memo.id == file


def test_contact_card_is_shared_every_5_minutes(linq: Linq, sandbox: Sandbox, direct: str) -> None:
    with pytest.raises(NotFound) as missing:
        linq.chats.share_contact_card(direct)
    linq.contact_card.create(phone_number=LINE, first_name="Harbour")

    linq.chats.share_contact_card(direct)

    assert missing.value.code == 2012
    assert sandbox.emulator.linq.account.chats[direct].card_shared_at
    with pytest.raises(RateLimited) as again:
        linq.chats.share_contact_card(direct)
    assert again.value.retry_after
    sandbox.advance(301)
    linq.chats.share_contact_card(direct)


def test_reply_to_event_is_sent_to_its_chat(linq: Linq, sandbox: Sandbox, ana: Phone, endpoint: Loopback) -> None:
    ana.text("Is the blue one in stock?", to=LINE)
    assert sandbox.wait_for_deliveries()
    request = next(each for each in endpoint.requests if each.json["event_type"] == "message.received")
    event = cast("MessageReceived", linq.webhooks.unwrap(request.body, request.headers))

    plain = linq.messages.reply(event, message="Three left")
    inline = linq.messages.reply(event, message="And a red one", inline=True)

    assert [message.text for message in ana.inbox] == ["Three left", "And a red one"]
    assert plain.chat_id == inline.chat_id == event.data.chat.id
    stored = sandbox.emulator.linq.account.messages
    assert stored[plain.message.id].reply_to is None
    answered = stored[inline.message.id].reply_to
    assert answered is not None
    assert answered["message_id"] == event.data.id


def test_subscription_is_created_paused_and_deleted(linq: Linq, sandbox: Sandbox) -> None:
    """Only the response to the creation contains the secret."""
    hooks = linq.webhook_subscriptions
    made = hooks.create(target_url="https://hooks.example.test/linq", subscribed_events=["message.received"])
    (stored,) = sandbox.emulator.linq.account.subscriptions.values()

    assert made.signing_secret == stored.endpoint.secret
    assert hooks.get(made.id).target_url == stored.endpoint.url == "https://hooks.example.test/linq"
    assert [each.id for each in _entries(linq, hooks.list())] == [made.id]
    assert hooks.update(made.id, is_active=False).is_active is stored.is_active is False
    hooks.delete(made.id)
    assert _entries(linq, hooks.list()) == []


def test_list_yields_entries_of_all_pages_in_order(linq: Linq, sandbox: Sandbox, direct: str) -> None:
    for number in range(5):
        sandbox.phone(f"+1202555010{number}").text("Hi", to=LINE)
        linq.chats.messages.send(direct, str(number))
    account = sandbox.emulator.linq.account

    messages = _entries(linq, linq.chats.messages.list(direct, limit=2))
    chats = _entries(linq, linq.chats.list(limit=2))

    assert [each.id for each in messages] == [each.id for each in account.chats[direct].messages[::-1]]
    assert sorted(each.id for each in chats) == sorted(account.chats)
    assert len({each.id for each in chats}) == 6

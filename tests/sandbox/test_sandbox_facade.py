"""`Contiguity` and `AsyncContiguity` against the sandbox: iMessage and webhooks."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import test_facade_account
import test_facade_channels
import test_facade_numbers
from loopback import Loopback

from contiguity import Contiguity, Fallback
from contiguity._sync.client import Resource
from contiguity.events import IMessageIncoming

if TYPE_CHECKING:
    from contiguity.sandbox import Phone, Sandbox

LINE = "+13055550188"
TEXT_LINE = "+13055550199"
PICTURE = "https://cdn.example.com/map.png"


def test_every_method_of_client_has_a_test() -> None:
    """Tests are named like the methods, here and in the related files."""
    modules = (test_facade_account, test_facade_channels, test_facade_numbers)
    tests = set(globals()).union(*map(vars, modules))
    with Contiguity(api_key="contiguity_sk_none", webhook_secret="whsec_none") as client:
        methods = _methods(client, "test")

    assert methods - tests == set()


def test_imessage_send(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    client.entitlements.apply("fast_track")

    sent = client.imessage.send(
        to=ana.handle, from_=LINE, message="**Hi**", attachments=[PICTURE], fast_track=True, effect="confetti"
    )

    (message,) = ana.inbox
    assert (message.id, message.channel, message.from_, message.text) == (sent.message_id, "imessage", LINE, "**Hi**")
    assert (message.attachments, message.effect) == ([PICTURE], "confetti")
    assert message.at <= sent.metadata.timestamp <= sandbox.clock.now_ms
    assert [message.id for message in sandbox.messages] == [message.id]


def test_imessage_send_with_fallback_sends_plain_text(client: Contiguity, ana: Phone) -> None:
    ana.set(imessage=False)

    sent = client.imessage.send(to=ana.handle, from_=LINE, message="**Hi**", fallback=Fallback.always(from_=TEXT_LINE))

    (message,) = ana.inbox
    assert (message.id, message.channel, message.from_, message.text) == (sent.message_id, "text", TEXT_LINE, "Hi")


def test_imessage_reply(client: Contiguity, ana: Phone) -> None:
    event = ana.text("Is my order ready?", to=LINE)

    client.imessage.reply(event, message="In five minutes")

    (message,) = ana.inbox
    assert (message.channel, message.from_, message.text) == ("imessage", LINE, "In five minutes")


def test_imessage_typing(client: Contiguity, ana: Phone) -> None:
    assert client.imessage.typing(to=ana.handle, from_=LINE, action="start").status == "started"
    assert ana.typing == [LINE]

    assert client.imessage.typing(to=ana.handle, from_=LINE, action="stop").status == "stopped"
    assert ana.typing == []


def test_imessage_typing_indicator(client: Contiguity, ana: Phone) -> None:
    with client.imessage.typing_indicator(to=ana.handle, from_=LINE):
        assert ana.typing == [LINE]

    assert ana.typing == []


def test_imessage_react(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    """The message is identified by its text or its id."""
    event = ana.text("Is my order ready?", to=LINE)

    by_text = client.imessage.react("add", to=ana.handle, from_=LINE, message="Is my order ready?", tapback="love")
    by_id = client.imessage.react("remove", message_id=event.id, tapback="❤️")

    assert (by_text.status, by_id.status) == ("added", "removed")
    log = [(each.reaction, each.action, each.message.id) for each in sandbox.emulator.state.reactions]
    assert log == [("love", "added", event.id), ("love", "removed", event.id)]


def test_imessage_read(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    ana.text("Hello?", to=LINE)

    assert client.imessage.read(to=ana.handle, from_=LINE).status == "sent"

    assert sandbox.messages[-1].read_at > 0


def test_imessage_history(client: Contiguity, ana: Phone) -> None:
    ana.text("One", to=LINE)
    ana.text("Two", to=LINE)
    client.imessage.send(to=ana.handle, from_=LINE, message="Three")
    ana.read(to=LINE)
    ana.react("like", to=LINE, message="Three")

    history = client.imessage.history(to=ana.handle, from_=LINE, limit=2, tracking=True)

    assert [item.message for item in history.conversation] == ["Two", "Three"]
    assert [step.event for step in history.conversation[1].tracking or ()][-1] == "imessage.delivery.confirmed"
    assert history.conversation[1].read
    assert [(each.reaction, each.from_) for each in history.reactions] == [("like", ana.handle)]
    assert (history.chat.total, history.chat.count) == (3, 2)


def test_imessage_availability(client: Contiguity, ana: Phone) -> None:
    assert client.imessage.availability(ana.handle).available is True

    ana.set(imessage=False)

    assert client.imessage.availability(ana.handle).available is False


def test_imessage_get(client: Contiguity, ana: Phone) -> None:
    sent = client.imessage.send(to=ana.handle, from_=LINE, message="Hi")

    got = client.imessage.get(sent.message_id, tracking=True)

    assert (got.id, got.from_, got.message, got.status) == (sent.message_id, LINE, "Hi", "delivered")
    assert got.tracking


def test_imessage_cancel(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    ana.set(delay=60)
    sent = client.imessage.send(to=ana.handle, from_=LINE, message="Hi")

    assert client.imessage.cancel(sent.message_id).cancelled is True

    sandbox.advance(120)
    assert ([message.status for message in sandbox.messages], ana.inbox) == (["cancelled"], [])


def test_webhooks_unwrap(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    with Loopback() as endpoint:
        sandbox.set_webhook(endpoint.url)
        sent = ana.text("Is my order ready?", to=LINE)
        assert sandbox.wait_for_deliveries()

        event = client.webhooks.unwrap(endpoint.last.body, endpoint.last.headers)

    assert isinstance(event, IMessageIncoming)
    assert (event.id, event.data.body) == (sent.id, "Is my order ready?")


def _methods(owner: object, prefix: str) -> set[str]:
    """Return the test names of all public methods of a client."""
    found: set[str] = set()
    for name in (name for name in dir(type(owner)) if not name.startswith("_")):
        value = getattr(owner, name)
        if isinstance(value, Resource):
            found |= _methods(value, f"{prefix}_{name}")
        elif isinstance(owner, Resource) and inspect.ismethod(value):
            found.add(f"{prefix}_{name}")
    return found

"""`Contiguity` and `AsyncContiguity` against the sandbox: text and WhatsApp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity import Fallback
from contiguity.sandbox.contiguity.seed import SHARED_NUMBER

if TYPE_CHECKING:
    from contiguity import Contiguity
    from contiguity.sandbox import Phone, Sandbox

LINE = "+13055550188"
TEXT_LINE = "+13055550199"
PICTURE = "https://cdn.example.com/map.png"


def test_text_send(client: Contiguity, ana: Phone) -> None:
    named = client.text.send(to=ana.handle, from_=TEXT_LINE, message="Hi", attachments=[PICTURE])
    shared = client.text.send(to=ana.handle, message="Hi again")

    inbox = [(message.id, message.channel, message.from_, message.attachments) for message in ana.inbox]
    assert inbox == [
        (named.message_id, "text", TEXT_LINE, [PICTURE]),
        (shared.message_id, "text", SHARED_NUMBER, []),
    ]


def test_text_reply(client: Contiguity, ana: Phone) -> None:
    event = ana.text("Is my order ready?", to=LINE, channel="text")

    client.text.reply(event, message="In five minutes")

    (message,) = ana.inbox
    assert (message.channel, message.from_, message.text) == ("text", LINE, "In five minutes")


def test_text_react(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    """The message is identified by its id or its text."""
    event = ana.text("Is my order ready?", to=LINE, channel="text")

    added = client.text.react("add", message_id=event.id, reaction="haha")
    removed = client.text.react("remove", to=ana.handle, from_=LINE, message="Is my order ready?", reaction="😂")

    assert [message.id for message in ana.inbox] == [added.message_id, removed.message_id]
    log = [(each.reaction, each.action, each.message.id) for each in sandbox.emulator.state.reactions]
    assert log == [("haha", "added", event.id), ("haha", "removed", event.id)]


def test_text_history(client: Contiguity, ana: Phone) -> None:
    ana.text("One", to=TEXT_LINE)
    client.text.send(to=ana.handle, from_=TEXT_LINE, message="Two")

    history = client.text.history(to=ana.handle, from_=TEXT_LINE, tracking=True)

    assert [(item.from_, item.message) for item in history.conversation] == [(ana.handle, "One"), (TEXT_LINE, "Two")]


def test_text_get(client: Contiguity, ana: Phone) -> None:
    """A received text is identified by the id of its event."""
    got = client.text.get(ana.text("One", to=TEXT_LINE).id)

    assert (got.from_, got.to, got.message, got.status) == (ana.handle, TEXT_LINE, "One", "received")


def test_text_cancel(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    ana.set(delay=60)
    sent = client.text.send(to=ana.handle, message="Hi")

    client.text.cancel(sent.message_id)

    sandbox.advance(120)
    assert ([event.type_ for event in sandbox.events], ana.inbox) == (["text.cancelled"], [])


def test_whatsapp_send(client: Contiguity, ana: Phone) -> None:
    fallback = Fallback.if_unsupported(from_=TEXT_LINE)

    first = client.whatsapp.send(to=ana.handle, from_=LINE, message="Hi", attachments=[PICTURE], fallback=fallback)
    ana.set(whatsapp=False)
    second = client.whatsapp.send(to=ana.handle, from_=LINE, message="Hi", fallback=fallback)

    inbox = [(message.id, message.channel, message.from_) for message in ana.inbox]
    assert inbox == [(first.message_id, "whatsapp", LINE), (second.message_id, "text", TEXT_LINE)]


def test_whatsapp_reply(client: Contiguity, ana: Phone) -> None:
    """WhatsApp has only the old event format."""
    event = {"crumbs": {"type": "whatsapp", "from": ana.handle, "to": LINE, "message": "Hi?", "timestamp": 1785700000}}

    client.whatsapp.reply(event, message="Hi")

    (message,) = ana.inbox
    assert (message.channel, message.from_, message.text) == ("whatsapp", LINE, "Hi")


def test_whatsapp_typing(client: Contiguity, ana: Phone) -> None:
    assert client.whatsapp.typing(to=ana.handle, action="start").status == "started"
    assert ana.typing == [LINE]

    assert client.whatsapp.typing(to=ana.handle, action="stop").status == "stopped"
    assert ana.typing == []


def test_whatsapp_typing_indicator(client: Contiguity, ana: Phone) -> None:
    with client.whatsapp.typing_indicator(to=ana.handle):
        assert ana.typing == [LINE]

    assert ana.typing == []


def test_whatsapp_react(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    """The message is identified by its text or its id."""
    ana.whatsapp("Is my order ready?", to=LINE)

    client.whatsapp.react("add", to=ana.handle, message="Is my order ready?", reaction="🎉")
    client.whatsapp.react("remove", to=ana.handle, message_id=sandbox.messages[0].id)

    log = [(each.reaction, each.action) for each in sandbox.emulator.state.reactions]
    assert log == [("🎉", "added"), ("🎉", "removed")]


def test_whatsapp_get(client: Contiguity, ana: Phone) -> None:
    sent = client.whatsapp.send(to=ana.handle, message="Hi")

    assert (client.whatsapp.get(sent.message_id).message, sent.message_id) == ("Hi", ana.inbox[0].id)


def test_whatsapp_cancel(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    ana.set(delay=60)

    client.whatsapp.cancel(client.whatsapp.send(to=ana.handle, message="Hi").message_id)

    sandbox.advance(120)
    assert ([message.status for message in sandbox.messages], ana.inbox) == (["cancelled"], [])

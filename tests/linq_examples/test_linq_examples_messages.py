"""The Linq examples of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playing import ANA, BEN, LINE, account, chat_with, last_message, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity.sandbox import Sandbox


def test_send_message_sends_each_kind_once(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The media, the replied message and the service of each message are correct."""
    output = run("send_message")

    hello, ready, by_url, uploaded, answer, sms, reminder, thanks = chat_with(sandbox, ANA).messages
    assert [hello.text, ready.text, reminder.text, thanks.text] == [
        "Hello Ana",
        "Your table is ready",
        "Reminder: eight o'clock",
        "Thank you for coming",
    ]
    assert [[part["type"] for part in each.parts] for each in (by_url, uploaded)] == [["text", "media"]] * 2
    assert answer.reply_to == {"message_id": ready.id, "part_index": 0}
    assert (sms.service, ready.service) == ("SMS", "iMessage")
    assert output.splitlines() == [f"{ready.id}: pending", "True", f"from {LINE}"]


def decorated_text(part: dict[str, Any], decoration: dict[str, Any]) -> str:
    """Return the text of a decoration. Its range is in UTF-16 code units."""
    start, end = decoration["range"]
    value: str = part["value"]
    return value.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_styled_message_marks_the_words(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Words after an emoji are decorated_text too."""
    run("styled_message")

    news, greeting = chat_with(sandbox, ANA, BEN).messages
    [part] = news.parts
    styles = {each["style"]: decorated_text(part, each) for each in part["text_decorations"]}
    assert styles == {"bold": "ready", "underline": "table is ready"}
    [part] = greeting.parts
    assert [decorated_text(part, each) for each in part["text_decorations"]] == [", see you there!"]
    assert greeting.text == "Hi 👋🏽 Ana, see you there!"


def test_message_effects_are_delivered(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("message_effects")

    assert [message.effect for message in sandbox.phone(ANA).inbox] == [None, "confetti", "slam"]
    assert output.splitlines() == ["confetti, a screen effect", "slam, a bubble effect"]


def test_react_replaces_tapback(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Each tapback replaces the previous one. The sticker remains."""
    output = run("react")

    [sticker] = last_message(sandbox, ANA).reactions
    assert (sticker.type, sticker.by.handle, sticker.placement) == ("sticker", LINE, {"x": 0.9, "y": 0.1, "scale": 0.5})
    reactions = [
        (event["event_type"], event["data"]["reaction_type"])
        for event in sandbox.emulator.events
        if event["event_type"].startswith("reaction.")
    ]
    assert reactions == [
        ("reaction.added", "love"),
        ("reaction.added", "custom"),
        ("reaction.removed", "custom"),
        ("reaction.added", "sticker"),
    ]
    assert output == f"sticker by {LINE}\n"


def test_edit_message_changes_text(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    run("edit_message")

    assert [message.text for message in sandbox.phone(ANA).inbox] == ["See you at eight"]
    assert last_message(sandbox, ANA).edits == 1


@pytest.mark.parametrize(
    ("phone", "printed"),
    [
        pytest.param({}, "delivered over iMessage", id="delivered"),
        pytest.param({"reads_after": 0.0}, "read over iMessage", id="read"),
        pytest.param({"imessage": "fails"}, "failed over iMessage", id="failed"),
        pytest.param({"delay": 0.5}, "delivered over iMessage", id="late"),
    ],
)
def test_track_delivery_prints_last_status(
    sandbox: Sandbox, run: Callable[[str], str], phone: dict[str, Any], printed: str
) -> None:
    sandbox.phone(ANA, **phone)

    output = run("track_delivery")

    assert output.startswith(printed)
    assert last_message(sandbox, ANA).status == printed.partition(" ")[0]


def test_link_preview_sends_link_part_and_text(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """A link with other parts is rejected, and so is a URL that is too long."""
    output = run("link_preview")

    assert [message.parts[0]["type"] for message in chat_with(sandbox, ANA).messages] == ["text", "link", "text"]
    assert "url cannot be combined with other parts" in output.splitlines()[0]
    assert "2048" in output.splitlines()[1]


def test_mark_read_marks_incoming_messages(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    sandbox.phone(ANA).text("Hello?", to=LINE)
    sandbox.phone(BEN).text("Anybody there?", to="+14155550101")

    assert run("mark_read") == f"{ANA}\n"

    [chat] = [chat for chat in account(sandbox).chats.values() if chat.line == LINE]
    assert [message.status for message in chat.messages] == ["read"]


def test_list_messages_lists_each_once(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The messages are on two pages, and are decorated_text as read at the end."""
    sandbox.phone(ANA).text("Zero", to=LINE)

    output = run("list_messages")

    assert output.splitlines()[:4] == ["us: Three", "us: Two", "us: One", "them: Zero"]
    assert output.splitlines()[4:] == ["2 on this page, more: True", "2 on this page, more: False"]
    assert chat_with(sandbox, ANA).messages[0].status == "read"


def test_list_messages_async_lists_newest_first(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """A page is only the first page."""
    assert run("list_messages_async").splitlines() == ["Two", "One", "1 on this page, more: True"]
    assert texts(chat_with(sandbox, ANA)) == ["One", "Two"]

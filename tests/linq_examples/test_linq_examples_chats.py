"""The Linq examples of chats, groups, contact cards, voice memos and typing indicators."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from playing import ANA, BEN, CHLOE, DAN, LINE, account, chat_with, event_types, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity.sandbox import Sandbox


def test_create_chat_delivers_first_message(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("create_chat")

    chat = chat_with(sandbox, ANA)
    assert (chat.line, chat.is_group, chat.id in output) == (LINE, False, True)
    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Hello Ana, your table is ready"]
    assert output.endswith(f"with {ANA}\n")


def test_create_chat_async_with_one_rejected_creates_the_others(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    with sandbox.linq() as linq:
        linq.blocked_handles.block(BEN)

    output = run("create_chat_async")

    assert texts(chat_with(sandbox, ANA)) == ["See you at eight, Ana!"]
    assert texts(chat_with(sandbox, CHLOE)) == ["See you at eight, Chloé!"]
    assert "Ben: create_chat: 403" in output
    assert sandbox.phone(BEN).inbox == []


def test_handles_rejects_invalid_ones(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Phone numbers of several countries and email addresses are valid. An error names the invalid handle."""
    first, second, third = run("handles").splitlines()

    assert first == "5 in the chat, the line included"
    assert second == (
        "to[0] is not an E.164 phone number or e-mail address: space at index 2 "
        "(examples: +12025550143, ana@example.com)"
    )
    assert third.startswith("to[1] is not an E.164 phone number")
    assert len(account(sandbox).chats) == 1


def test_create_group_is_listed_by_participant(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("create_group")

    assert chat_with(sandbox, ANA, BEN, CHLOE).is_group
    assert [len(sandbox.phone(handle).inbox) for handle in (ANA, BEN, CHLOE)] == [1, 1, 1]
    assert output.splitlines() == ["group: True, service: iMessage", f"{ANA}, {BEN}, {CHLOE}"]


def test_update_chat_sets_name_and_icon_of_group(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """A direct chat has neither."""
    output = run("update_chat")

    group = chat_with(sandbox, ANA, BEN)
    assert (group.name, str(group.icon).endswith("/table.png")) == ("Dinner", True)
    assert {"chat.group_name_updated", "chat.group_icon_updated"} <= set(event_types(sandbox))
    assert chat_with(sandbox, ANA).name is None
    assert output.splitlines() == ["pending", "rejected with 409, code 1006"]


def test_leave_chat_leaves_the_larger_group(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The smaller group cannot be left."""
    output = run("leave_chat")

    assert chat_with(sandbox, ANA, BEN, CHLOE).left
    assert not chat_with(sandbox, ANA, BEN).left
    assert output.startswith("accepted\nrejected: ")


@pytest.mark.parametrize("has_one", [False, True])
def test_share_contact_card_creates_or_updates_it(sandbox: Sandbox, run: Callable[[str], str], has_one: bool) -> None:
    """The card is shared with the chat, whether or not it existed before."""
    if has_one:
        with sandbox.linq() as linq:
            linq.contact_card.create(LINE, first_name="Osteria")

    assert run("share_contact_card") == "shared\n"

    with sandbox.linq() as linq:
        assert [card.first_name for card in linq.contact_card.list()] == ["Trattoria"]
    assert chat_with(sandbox, ANA).card_shared_at is not None


def test_send_voice_memo_sends_url_and_file(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("send_voice_memo")

    _, by_url, uploaded = chat_with(sandbox, ANA).messages
    assert [by_url.parts[0]["mime_type"], uploaded.parts[0]["mime_type"]] == ["audio/x-m4a", "audio/amr"]
    assert output.splitlines() == [f"{by_url.id}: menu.m4a", f"{uploaded.id}: wine.amr, 706 bytes"]
    assert len(sandbox.phone(ANA).inbox) == 3


def test_participants_are_added_and_removed(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Both changes have an event."""
    output = run("participants")

    group = chat_with(sandbox, ANA, BEN, CHLOE, DAN)
    assert [member.handle for member in group.participants] == [ANA, CHLOE, DAN]
    assert {"participant.added", "participant.removed"} <= set(event_types(sandbox))
    assert f"{BEN} removed" in output
    assert f"{DAN} active" in output


@pytest.mark.parametrize("name", ["show_typing", "show_typing_async"])
def test_show_typing_stops_indicator(sandbox: Sandbox, run: Callable[[str], str], name: str) -> None:
    """The typing indicator is shown before the reply, and not afterwards."""
    ana, seen, done = sandbox.phone(ANA), threading.Event(), threading.Event()

    def poll() -> None:
        while not done.wait(0.01):
            if ana.typing == [LINE]:
                seen.set()

    thread = threading.Thread(target=poll)
    thread.start()
    try:
        output = run(name)
    finally:
        done.set()
        thread.join()

    assert seen.is_set()
    assert "Yes, we have a table at eight" in output
    assert [message.text for message in ana.inbox] == ["One moment", "Yes, we have a table at eight"]
    assert ana.typing == []

"""The examples of chats do in the sandbox what they say: start, name and leave, cards, memos, people, typing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from playing import ANA, BEN, CHLOE, DAN, LINE, account, chat_with, happened, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity.sandbox import Sandbox


def test_create_chat(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """There is a chat of the line with Ana, and the message is in her inbox."""
    output = run("create_chat")

    chat = chat_with(sandbox, ANA)
    assert (chat.line, chat.is_group, chat.id in output) == (LINE, False, True)
    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Hello Ana, your table is ready"]
    assert output.endswith(f"with {ANA}\n")


def test_create_chat_async(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Everyone has a chat and a message of their own; one that is refused does not keep the others from theirs."""
    with sandbox.linq() as linq:
        linq.blocked_handles.block(BEN)

    output = run("create_chat_async")

    assert texts(chat_with(sandbox, ANA)) == ["See you at eight, Ana!"]
    assert texts(chat_with(sandbox, CHLOE)) == ["See you at eight, Chloé!"]
    assert "Ben: create_chat: 403" in output
    assert sandbox.phone(BEN).inbox == []


def test_handles(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Numbers of several countries and an e-mail address are handles; what is none is named by its place, unsent."""
    first, second, third = run("handles").splitlines()

    assert first == "5 in the chat, the line included"
    assert second == (
        "to[0] is not an E.164 phone number or e-mail address: space at index 2 "
        "(examples: +12025550143, ana@example.com)"
    )
    assert third.startswith("to[1] is not an E.164 phone number")
    assert len(account(sandbox).chats) == 1


def test_create_group(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """All three are in one chat, and it is found by one of them."""
    output = run("create_group")

    assert chat_with(sandbox, ANA, BEN, CHLOE).is_group
    assert [len(sandbox.phone(handle).inbox) for handle in (ANA, BEN, CHLOE)] == [1, 1, 1]
    assert output.splitlines() == ["group: True, service: iMessage", f"{ANA}, {BEN}, {CHLOE}"]


def test_update_chat(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The group has its name and its icon; the direct chat has neither."""
    output = run("update_chat")

    group = chat_with(sandbox, ANA, BEN)
    assert (group.name, str(group.icon).endswith("/table.png")) == ("Dinner", True)
    assert {"chat.group_name_updated", "chat.group_icon_updated"} <= set(happened(sandbox))
    assert chat_with(sandbox, ANA).name is None
    assert output.splitlines() == ["pending", "refused with 409, code 1006"]


def test_leave_chat(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The line has left the larger group, and cannot leave the smaller one."""
    output = run("leave_chat")

    assert chat_with(sandbox, ANA, BEN, CHLOE).left
    assert not chat_with(sandbox, ANA, BEN).left
    assert output.startswith("accepted\nrefused: ")


@pytest.mark.parametrize("has_one", [False, True])
def test_share_contact_card(sandbox: Sandbox, run: Callable[[str], str], has_one: bool) -> None:
    """The card is there, whether or not it was before, and was shared with the chat."""
    if has_one:
        with sandbox.linq() as linq:
            linq.contact_card.create(LINE, first_name="Osteria")

    assert run("share_contact_card") == "shared\n"

    with sandbox.linq() as linq:
        assert [card.first_name for card in linq.contact_card.list()] == ["Trattoria"]
    assert chat_with(sandbox, ANA).card_shared_at is not None


def test_send_voice_memo(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Both recordings went out, the one from its URL, the other as it was uploaded."""
    output = run("send_voice_memo")

    _, by_url, uploaded = chat_with(sandbox, ANA).messages
    assert [by_url.parts[0]["mime_type"], uploaded.parts[0]["mime_type"]] == ["audio/x-m4a", "audio/amr"]
    assert output.splitlines() == [f"{by_url.id}: menu.m4a", f"{uploaded.id}: wine.amr, 706 bytes"]
    assert len(sandbox.phone(ANA).inbox) == 3


def test_participants(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Dan is in the group, Ben is not any more, and events tell so."""
    output = run("participants")

    group = chat_with(sandbox, ANA, BEN, CHLOE, DAN)
    assert [member.handle for member in group.participants] == [ANA, CHLOE, DAN]
    assert {"participant.added", "participant.removed"} <= set(happened(sandbox))
    assert f"{BEN} removed" in output
    assert f"{DAN} active" in output


@pytest.mark.parametrize("name", ["show_typing", "show_typing_async"])
def test_typing(sandbox: Sandbox, run: Callable[[str], str], name: str) -> None:
    """Ana sees the bubble while the answer is thought about, and not afterwards."""
    ana, seen, done = sandbox.phone(ANA), threading.Event(), threading.Event()

    def look() -> None:
        while not done.wait(0.01):
            if ana.typing == [LINE]:
                seen.set()

    looking = threading.Thread(target=look)
    looking.start()
    try:
        output = run(name)
    finally:
        done.set()
        looking.join()

    assert seen.is_set()
    assert "Yes, we have a table at eight" in output
    assert [message.text for message in ana.inbox] == ["One moment", "Yes, we have a table at eight"]
    assert ana.typing == []

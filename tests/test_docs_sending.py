"""The samples of docs/sending.md."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from samples import Page, run_python

from contiguity import Fallback
from contiguity.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

PAGE = Page("docs/sending.md")
ANA, LINE = "+12025550143", "+13055550188"


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Start a sandbox."""
    with Sandbox() as sandbox:
        yield sandbox


def test_imessage_calls_have_their_effects(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("iMessage", "python"), sandbox, tmp_path)

    [message] = sandbox.phone(ANA).inbox
    assert (message.from_, message.text, len(message.attachments)) == (LINE, "Your table is **ready**", 1)
    assert sandbox.phone(ANA).typing == []
    assert output.splitlines() == ["Ana has iMessage", f"{LINE} Your table is **ready** 0", "delivered"]
    with sandbox.contiguity() as client:
        [reaction] = client.imessage.history(to=ANA, from_=LINE).reactions
    assert (reaction.reaction, reaction.on) == ("love", message.text)


def test_fallback_builders_are_listed() -> None:
    named = set(re.findall(r"`Fallback\.(\w+)\(", PAGE.text))

    assert named == {name for name, value in vars(Fallback).items() if isinstance(value, classmethod)}


def test_async_sends_one_message_to_each(sandbox: Sandbox, tmp_path: Path) -> None:
    run_python(PAGE.sample("Async", "python"), sandbox, tmp_path)

    guests = [ANA, "+12025550144", "+12025550145"]
    assert [len(sandbox.phone(guest).inbox) for guest in guests] == [1, 1, 1]

"""What the README shows of Linq runs as it stands."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from running import LINQ_SECRET, environment, free_port, serving
from samples import block, run_python, run_shell

from contiguity.sandbox import Endpoint, Sandbox

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from contiguity.sandbox.linq.chat import Chat

ANA, BEN, CHLOE, DAN = "+12025550143", "+12025550144", "chloe@example.com", "+12025550146"
LINE = "+14155550100"


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Give a sandbox that signs as the environment of these programs expects."""
    with Sandbox(linq_webhook_secret=LINQ_SECRET) as sandbox:
        yield sandbox


def the_chat(sandbox: Sandbox) -> Chat:
    """Give the one chat that there is, after everything that is due has happened."""
    sandbox.emulator.run_due()
    [chat] = sandbox.emulator.linq.account.chats.values()
    return chat


def test_linq(sandbox: Sandbox, tmp_path: Path) -> None:
    """The first message starts a chat and arrives."""
    output = run_python(block("Linq", "python"), sandbox, tmp_path)

    [message] = sandbox.phone(ANA).inbox
    assert (message.text, message.from_) == ("Your table is ready", LINE)
    assert output.split() == [the_chat(sandbox).id, message.id]


def test_linq_without_an_account(tmp_path: Path) -> None:
    """The same sample runs against the sandbox of the command line, in the environment that the README sets."""
    (tmp_path / "sample.py").write_text(block("Linq", "python"))

    commands = block("Linq", "sh")

    output = run_shell(f"{commands}\nsleep 2\npython sample.py", tmp_path, port4010=free_port())

    chat_id, message_id = output.split()[-2:]
    assert len(chat_id) == len(message_id) == 36


def test_chats_and_groups(sandbox: Sandbox, tmp_path: Path) -> None:
    """The group has its name and its people, its answer is loved, and every message is listed."""
    output = run_python(block("Chats and groups", "python"), sandbox, tmp_path)

    group = the_chat(sandbox)
    assert (group.name, [member.handle for member in group.participants]) == ("Dinner", [ANA, BEN, CHLOE, DAN])
    assert [message.text for message in group.messages] == ["Dinner at eight?", "I have booked a table"]
    assert [reaction.type for reaction in group.messages[-1].reactions] == ["love"]
    assert sandbox.phone(ANA).typing == []
    assert output.splitlines() == ["Dinner True sent", "Dinner True sent", "1 None"]


def test_messages(sandbox: Sandbox, tmp_path: Path) -> None:
    """Each message is there as it was built."""
    run_python(block("Messages", "python"), sandbox, tmp_path)

    wave, party, plan, menu, friend = the_chat(sandbox).messages
    assert [each.get("animation") or each.get("style") for each in wave.parts[0]["text_decorations"]] == [
        "shake",
        "underline",
    ]
    # An emoji with a skin tone has four code units.
    assert [each["range"] for each in wave.parts[0]["text_decorations"]] == [[0, 4], [13, 18]]
    assert (party.text, party.effect) == ("Happy birthday, Ana! 🎉", {"type": "screen", "name": "confetti"})
    assert [[part["type"] for part in each.parts] for each in (plan, menu)] == [["text", "media", "text"], ["link"]]
    assert friend.reply_to == {"message_id": wave.id, "part_index": 0}


def test_location(sandbox: Sandbox, tmp_path: Path) -> None:
    """Ana was asked and answered, and her place is told with its distance."""
    ana = sandbox.phone(ANA)
    ana.accept_location_requests(-80.1311, 25.7809, address="1001 Ocean Drive", locality="Miami Beach")

    output = run_python(block("Location", "python"), sandbox, tmp_path)

    assert ana.location_requests == [LINE]
    first, second = output.splitlines()
    assert first == f"{ANA} 1001 Ocean Drive Miami Beach (-80.1311, 25.7809)"
    assert second.startswith("219 m away at 2")


def test_webhooks_of_linq(sandbox: Sandbox, tmp_path: Path) -> None:
    """Who writes is answered inline, once; other events are taken; a stranger is refused."""
    (tmp_path / "app.py").write_text(block("Webhooks of Linq", "python"))
    port, ana = free_port(), sandbox.phone(ANA)
    url = f"http://127.0.0.1:{port}/webhook"
    sandbox.set_webhook(url, provider="linq")

    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port)]
    with serving(command, port, environment(sandbox), tmp_path):
        ana.text("Where are you?", to=LINE)
        ana.share_location(-80.1311, 25.7809, with_=LINE)
        assert sandbox.wait_for_deliveries()
        taken = {delivery.status for delivery in sandbox.deliveries}
        sandbox.emulator.outbox.endpoints["linq"] = Endpoint(url, "whsec_b2Ygc29tZWJvZHkgZWxzZQ==")
        ana.text("Let me in", to=LINE)
        assert sandbox.wait_for_deliveries()

    assert taken == {204}
    assert sandbox.deliveries[-1].status == 400
    asked, answer, _ = the_chat(sandbox).messages
    assert (answer.text, answer.reply_to) == ("You wrote: Where are you?", {"message_id": asked.id, "part_index": 0})
    assert len(ana.inbox) == 1


@pytest.mark.parametrize(
    ("fault", "said", "arrived"),
    [
        pytest.param(None, "409, code 1006, trace ", 2, id="no group"),
        pytest.param({"kind": "close_after", "next": 1}, "409, code 1006, trace ", 2, id="lost reply"),
        pytest.param(
            {"kind": "close_after"}, "send_message may have been accepted; its key was ", 2, id="lost replies"
        ),
        pytest.param(
            {"kind": "close_before"}, "send_message may have been accepted; its key was ", 1, id="lost requests"
        ),
        pytest.param({"kind": "status", "status": 403}, "403, code ", 1, id="refused"),
    ],
)
def test_refusals_and_retries(
    sandbox: Sandbox, tmp_path: Path, fault: dict[str, object] | None, said: str, arrived: int
) -> None:
    """However the send ends, what is said of it is true, and it arrives at most once."""
    sandbox.faults = [{**fault, "match": {"path": "send_message"}}] if fault else []

    output = run_python(block("Refusals and retries", "python"), sandbox, tmp_path)

    assert output.startswith(said)
    assert len(sandbox.phone(ANA).inbox) == arrived

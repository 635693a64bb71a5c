"""The demo: output, width of the terminal and exit status."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from rich.cells import cell_len
from rich.console import Console
from running import ROOT, environment, mypy, pyright

from contiguity.sandbox import Sandbox
from examples.demo.__main__ import perform
from examples.demo.stage import Stage

ANA = "+12025550143"
EXPECTED = (
    "client.imessage.availability(ana)",
    "event: IMessageIncoming",
    'action="start"',
    "● ● ●",
    'action="stop"',
    "client.imessage.reply(",
    "Yes! It is ready, Ana.",
    "♥",
    'tapback="love"',
    "client.imessage.read(to=ana, from_=line)",
    ".available False",
    "fallback=Fallback.if_unsupported(sms)",
    "SMS from +13055550199",
    "event: TextDeliveryConfirmed",
    "client.imessage.history(to=ana, from_=line, limit=50)",
    "from_=line, to=[ana, chloe, dan]",
    "linq.chats.participants.add(group.id, eve)",
    "event: ParticipantAdded",
    "event: MessageReceived",
    "linq.messages.react(",
    "♥",
    "linq.chats.typing.start(group.id)",
    "● ● ●",
    '.effect("confetti")',
    "Sent with confetti",
    "Message().link(url)",
    "linq.chats.location.request(chat.id)",
    "event: LocationSharingStarted",
    '.address "1001 Ocean Drive"',
    ".point.coordinates (-80.1311, 25.7809)",
    ".point.distance_to(table) 219 m",
    "linq.chats.location.stop(chat.id, ana)",
    "no difference",
)


def run_demo(**variables: str) -> str:
    """Run the demo in a separate process, which must succeed, and return its output."""
    command = [sys.executable, "-m", "examples.demo", "--fast"]
    env = environment(None, PYTHONIOENCODING="utf-8", **variables)
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize(("columns", "widest"), [("40", 80), ("80", 80), ("100", 100), ("300", 110)])
def test_demo_any_width_prints_all_parts(columns: str, widest: int) -> None:
    """The parts are in order, no line is too wide, and there are control sequences only on a terminal."""
    output = run_demo(COLUMNS=columns)

    end = 0
    for part in EXPECTED:
        place = output.find(part, end)
        assert place != -1, part
        end = place + len(part)
    assert max(cell_len(line) for line in output.splitlines()) <= widest
    assert "\x1b" not in output


def test_demo_on_terminal_has_colours() -> None:
    """An iMessage is blue and an SMS green."""
    output = run_demo(COLUMNS="80", FORCE_COLOR="1", TERM="xterm-256color", COLORTERM="truecolor")

    assert "48;2;10;124;255m" in output
    assert "48;2;36;138;61m" in output


def demo_status(sandbox: Sandbox) -> int:
    """Run the demo in a prepared sandbox, and return the exit status."""
    return perform(Stage(Console(file=io.StringIO(), width=80), fast=True), sandbox)


def test_demo_exits_1_if_message_is_not_delivered(capsys: pytest.CaptureFixture[str]) -> None:
    """The error has one line."""
    with Sandbox() as sandbox:
        sandbox.phone(ANA, delay=60)

        assert demo_status(sandbox) == 1

    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("✗ client.imessage.reply: the last message on the phone should be 'imsg_")
    assert line.endswith("and is None in the sandbox")


def test_demo_exits_1_if_call_is_rejected(capsys: pytest.CaptureFixture[str]) -> None:
    """The error has one line."""
    with Sandbox() as sandbox:
        sandbox.faults = [
            {"kind": "status", "status": 403, "error": "Not today", "match": {"path": "react_to_imessage"}}
        ]

        assert demo_status(sandbox) == 1

    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("✗ client.imessage.react: react_to_imessage: 403 Not today")


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        pytest.param(
            {"kind": "status", "status": 403, "match": {"path": "request_location"}},
            "✗ linq.chats.location.request: request_location: 403 ",
            id="rejected",
        ),
        pytest.param(
            {"kind": "status", "status": 409, "match": {"path": "send_reaction"}},
            "✗ linq.messages.react: send_reaction: 409 ",
            id="rejected in group",
        ),
    ],
)
def test_demo_exits_1_if_linq_call_is_rejected(
    capsys: pytest.CaptureFixture[str], fault: dict[str, object], error: str
) -> None:
    """The error has one line."""
    with Sandbox() as sandbox:
        sandbox.faults = [fault]

        assert demo_status(sandbox) == 1

    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(error)


def test_demo_exits_1_if_group_member_does_not_receive_message(capsys: pytest.CaptureFixture[str]) -> None:
    with Sandbox() as sandbox:
        sandbox.phone("chloe@example.com", delay=60)

        assert demo_status(sandbox) == 1

    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("✗ linq.chats.create: the message on the phone of chloe@example.com should be (")
    assert line.endswith("and is None in the sandbox")


def test_demo_has_correct_types() -> None:
    pytest.importorskip("pyright")
    files = sorted((ROOT / "examples" / "demo").glob("*.py"))

    assert not pyright(*files)
    assert not mypy(*files)

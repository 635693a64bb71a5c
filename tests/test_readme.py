"""The samples of README.md, each alone and pasted in order."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import httpx
import pytest
from running import ROOT, SECRET
from samples import README, run_python, run_shell, run_tests, serve

from contiguity.sandbox import Sandbox
from contiguity.webhooks import Webhook

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

ANA, BEN, LINE = "+12025550143", "+12025550147", "+13055550188"


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Start a sandbox that signs with the secret of the samples' environment."""
    with Sandbox(webhook_secret=SECRET) as sandbox:
        yield sandbox


def test_readme_pasted_in_order_succeeds(tmp_path: Path) -> None:
    """Commands are pasted into one shell, and scripts into interactive interpreters."""
    output = run_shell([each for each in README.samples if each.heading != "Install"], tmp_path)

    assert "Traceback" not in output
    assert "Error" not in output
    assert "imsg_" in output
    assert "You wrote: Is a table free?" in output
    assert "1 passed" in output


def test_install_extras_exist() -> None:
    package = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = re.findall(r"'\.\[(\w+)\]'", README.sample("Install", "sh").code)

    assert extras
    assert set(extras) <= set(package["optional-dependencies"])
    assert package["requires-python"] == ">=3.11"
    assert f"The distribution is `{package['name']}`" in README.text


def test_send_is_delivered(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(README.sample("Send", "python"), sandbox, tmp_path)

    [message] = sandbox.phone(ANA).inbox
    assert (message.text, message.id) == ("Your table is **ready**", output.strip())


def test_send_without_account_is_accepted(tmp_path: Path) -> None:
    """The sample runs against the sandbox of the command line, in the environment of the page."""
    output = run_shell([README.sample("Start the sandbox", "sh"), README.sample("Send", "python")], tmp_path)

    assert "imsg_" in output


def test_receive_replies_to_incoming_message(sandbox: Sandbox, tmp_path: Path) -> None:
    """The reply is sent from the line that received the message. A request with another signature is rejected."""
    ana = sandbox.phone(ANA)
    with serve(README.sample("Receive", "python"), sandbox, tmp_path) as url:
        sandbox.set_webhook(f"{url}/webhook")
        ana.text("Is a table free?", to=LINE)
        assert sandbox.wait_for_deliveries()
        body = sandbox.deliveries[0].body
        rejected = httpx.post(f"{url}/webhook", content=body, headers=Webhook("whsec_other").sign(body))

    assert [delivery.status for delivery in sandbox.deliveries] == [204]
    assert rejected.status_code == 400
    assert "does not match" in rejected.text
    assert [(message.from_, message.text) for message in ana.inbox] == [(LINE, "You wrote: Is a table free?")]


def test_receive_from_command_line_replies(tmp_path: Path) -> None:
    start = README.sample("Start the sandbox", "sh")

    output = run_shell([start, README.sample("Receive", "python"), README.sample("Receive", "sh")], tmp_path)

    assert '"text":"You wrote: Is a table free?"' in output.replace('": "', '":"')


def test_test_sample_passes(tmp_path: Path) -> None:
    assert "1 passed" in run_tests(README.sample("Test", "python"), tmp_path)
    assert README.sample("Test", "sh").code == "pytest test_tables.py\n"


def test_linq_messages_are_delivered(sandbox: Sandbox, tmp_path: Path) -> None:
    run_python(README.sample("Linq", "python"), sandbox, tmp_path)

    first, second = sandbox.phone(ANA).inbox
    assert (first.text, first.from_) == ("Your table is ready", "+14155550100")
    assert second.text == "Happy birthday, Ana"
    with sandbox.linq() as linq:
        [chat] = linq.chats.list()
        newest = max(linq.chats.messages.list(chat.id), key=lambda message: message.created_at)
    assert newest.effect is not None
    assert newest.effect.to_dict() == {"type": "screen", "name": "confetti"}


@pytest.mark.parametrize(
    ("fault", "output", "delivered"),
    [
        pytest.param(None, "", 1, id="accepted"),
        pytest.param({"kind": "status", "status": 400}, "not sent: ", 0, id="rejected"),
        pytest.param({"kind": "close_before"}, "check the history", 0, id="lost-request"),
        pytest.param({"kind": "close_after"}, "check the history", 1, id="lost-response"),
    ],
)
def test_errors_report_outcome(
    sandbox: Sandbox, tmp_path: Path, fault: dict[str, object] | None, output: str, delivered: int
) -> None:
    sandbox.faults = [{**fault, "match": {"path": "send_imessage"}}] if fault else []

    printed = run_python(README.sample("Errors", "python"), sandbox, tmp_path)

    assert printed.startswith(output)
    assert bool(printed) == bool(output)
    assert len(sandbox.phone(ANA).inbox) == delivered

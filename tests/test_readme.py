"""Everything that the README shows runs as it stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from running import ROOT, SECRET, environment, free_port, pyright, serving
from samples import README, block, blocks_of, run_python, run_shell

from contiguity.sandbox import Endpoint, Sandbox

if TYPE_CHECKING:
    from collections.abc import Generator

ANA, LINE = "+12025550143", "+13055550188"


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Give a sandbox that signs as the environment of these programs expects."""
    with Sandbox(webhook_secret=SECRET) as sandbox:
        yield sandbox


def test_every_block_is_tested() -> None:
    """No sample is left out; those that set up, demonstrate or test the project itself are commands that exist."""
    commands = {("contiguity", "sh"), ("Install", "sh"), ("Regenerating", "sh")}
    tests = "".join(path.read_text() for path in Path(__file__).parent.glob("test_readme*.py"))

    found = {(each.heading, each.language) for each in blocks_of(README)}

    assert sorted(each for each in found - commands if f'"{each[0]}", "{each[1]}"' not in tests) == []
    for command in re.findall(r"^scripts/\w+", "\n".join(each.code for each in blocks_of(README)), re.MULTILINE):
        assert os.access(ROOT / command, os.X_OK), command


def test_the_samples_are_typed(tmp_path: Path) -> None:
    """A strict type checker finds nothing in the samples."""
    pytest.importorskip("pyright")
    paths: list[Path] = []
    for each in blocks_of(README):
        if each.language == "python":
            paths.append(tmp_path / f"sample_{len(paths)}.py")
            paths[-1].write_text(each.code)

    assert not pyright(*paths)
    (tmp_path / "wrong.py").write_text("from contiguity import Contiguity\n\nContiguity().imessage.send(to=1)\n")
    assert "reportArgumentType" in pyright(tmp_path / "wrong.py")


def test_install() -> None:
    """The extra that the README installs is one of the package."""
    package = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert set(re.findall(r"'\.\[(\w+)\]'", block("Install", "sh"))) <= set(package["optional-dependencies"])
    assert package["requires-python"] == ">=3.11"


def test_send(sandbox: Sandbox, tmp_path: Path) -> None:
    """The first send arrives."""
    output = run_python(block("Send", "python"), sandbox, tmp_path)

    [message] = sandbox.phone(ANA).inbox
    assert (message.text, message.id) == ("Your table is **ready**", output.strip())


def test_send_without_an_account(tmp_path: Path) -> None:
    """The same sample runs against the sandbox of the command line, in the environment that the README sets."""
    (tmp_path / "sample.py").write_text(block("Send", "python"))

    commands = block("Send", "sh")

    output = run_shell(f"{commands}\nsleep 2\npython sample.py", tmp_path, port4010=free_port())

    assert "imsg_" in output


def test_answer_a_webhook(sandbox: Sandbox, tmp_path: Path) -> None:
    """Who writes is answered on the same thread; a stranger is refused."""
    (tmp_path / "app.py").write_text(block("Answer a webhook", "python"))
    port, ana = free_port(), sandbox.phone(ANA)
    sandbox.set_webhook(f"http://127.0.0.1:{port}/webhook")

    with serving(
        [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port)], port, environment(sandbox), tmp_path
    ):
        ana.text("Anybody there?", to=LINE)
        assert sandbox.wait_for_deliveries()
        sandbox.emulator.outbox.endpoints["contiguity"] = Endpoint(
            f"http://127.0.0.1:{port}/webhook", "whsec_of_somebody_else"
        )
        ana.text("Let me in", to=LINE)
        assert sandbox.wait_for_deliveries()

    assert [delivery.status for delivery in sandbox.deliveries] == [204, 400]
    assert [(message.from_, message.text) for message in ana.inbox] == [(LINE, "You wrote: Anybody there?")]


def test_answer_a_webhook_of_the_sandbox(tmp_path: Path) -> None:
    """The commands play it from end to end."""
    (tmp_path / "app.py").write_text(block("Answer a webhook", "python"))

    output = run_shell(block("Answer a webhook", "sh"), tmp_path, port4010=free_port(), port8000=free_port())

    assert '"text":"You wrote: Anybody there?"' in output.replace('": "', '":"')


def test_more_of_imessage(sandbox: Sandbox, tmp_path: Path) -> None:
    """Each call does what it says."""
    output = run_python(block("More of iMessage", "python"), sandbox, tmp_path)

    [message] = sandbox.phone(ANA).inbox
    assert (message.from_, message.text, len(message.attachments)) == (LINE, "Your table is **ready**", 1)
    assert sandbox.phone(ANA).typing == []
    assert output.splitlines() == ["Ana has iMessage", f"{LINE} Your table is **ready** 0", "delivered"]
    with sandbox.contiguity() as client:
        [reaction] = client.imessage.history(to=ANA, from_=LINE).reactions
    assert (reaction.reaction, reaction.on) == ("love", message.text)


def test_async(sandbox: Sandbox, tmp_path: Path) -> None:
    """Every guest gets one message."""
    run_python(block("Async", "python"), sandbox, tmp_path)

    guests = [ANA, "+12025550144", "+12025550145"]
    assert [len(sandbox.phone(guest).inbox) for guest in guests] == [1, 1, 1]


@pytest.mark.parametrize(
    ("fault", "said", "arrived"),
    [
        pytest.param(None, "", 1, id="agreement"),
        pytest.param({"kind": "status", "status": 400}, "refused with 400", 0, id="refused"),
        pytest.param({"kind": "close_before"}, "it is not there yet", 0, id="lost request"),
        pytest.param({"kind": "close_after"}, "it arrived", 1, id="lost reply"),
    ],
)
def test_errors(sandbox: Sandbox, tmp_path: Path, fault: dict[str, object] | None, said: str, arrived: int) -> None:
    """However the send ends, what is said of it is true, and it arrives at most once."""
    if fault:
        with sandbox.contiguity() as client:
            client.entitlements.apply("fast_track")
        sandbox.faults = [{**fault, "match": {"path": "send_imessage"}}]

    output = run_python(block("Errors", "python"), sandbox, tmp_path)

    assert output.startswith(said)
    assert len(sandbox.phone(ANA).inbox) == arrived


def test_test_against_the_sandbox(tmp_path: Path) -> None:
    """The test file of the README passes."""
    (tmp_path / "test_tables.py").write_text(block("Test against the sandbox", "python"))
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(tmp_path)]

    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)

    assert "2 passed" in done.stdout, done.stdout


def test_test_against_the_sandbox_of_the_command_line(tmp_path: Path) -> None:
    """The commands control it over HTTP."""
    output = run_shell(block("Test against the sandbox", "sh"), tmp_path, port4010=free_port())

    assert '"imessage":false' in output.replace(" ", "")
    assert '"openapi":"3.' in output.replace(" ", "")


def test_the_generated_client(sandbox: Sandbox, tmp_path: Path) -> None:
    """It sends alone, and through the facade."""
    output = run_python(block("The generated client", "python"), sandbox, tmp_path)

    first, second = sandbox.phone(ANA).inbox
    assert first.id == output.splitlines()[0]
    assert output.splitlines()[1].endswith(second.id)


def test_observability(sandbox: Sandbox, tmp_path: Path) -> None:
    """A client that is handed in sends."""
    run_python(block("Observability", "python"), sandbox, tmp_path)

    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Your table is ready"]


def test_models(sandbox: Sandbox, tmp_path: Path) -> None:
    """Models are fields and responses of a FastAPI app."""
    (tmp_path / "app.py").write_text(block("Models", "python"))
    port = free_port()

    with serving(
        [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port)], port, environment(sandbox), tmp_path
    ):
        greeting = httpx.post(f"http://127.0.0.1:{port}/greetings/{ANA}").json()
        history = httpx.get(f"http://127.0.0.1:{port}/history/{ANA}").json()

    [message] = sandbox.phone(ANA).inbox
    assert greeting == {"guest": ANA, "sent": {"message_id": message.id}}
    assert [(item["from"], item["message"]) for item in history["conversation"]] == [(LINE, "Hello")]

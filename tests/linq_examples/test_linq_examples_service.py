"""The Linq examples of webhooks, errors and the raw client, and checks of all Linq examples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playing import ANA, EXAMPLES, HARBOUR, LINE, chat_with, command, event_types, last_message
from running import environment, eventually, free_port, mypy, pyright, serving

from contiguity.sandbox import Endpoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity.sandbox import Sandbox


def test_examples_are_tested_and_listed() -> None:
    names = {path.stem for path in EXAMPLES.glob("*.py")}
    tests = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
    listed = (EXAMPLES.parent / "README.md").read_text()

    assert sorted(name for name in names if f'"{name}"' not in tests) == []
    assert sorted(name for name in names if f"(linq/{name}.py)" not in listed) == []


def test_examples_have_correct_types() -> None:
    pytest.importorskip("pyright")
    files = sorted(EXAMPLES.glob("*.py"))

    assert not pyright(*files)
    assert not mypy(*files)


def test_subscribe_pauses_and_deletes_subscription(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("subscribe")

    assert output.endswith("https://example.com/webhook?version=2026-02-03 paused\n")
    with sandbox.linq() as linq:
        assert list(linq.webhook_subscriptions.list()) == []


def test_reply_to_webhook_replies_inline_once(sandbox: Sandbox) -> None:
    """Other events are accepted, and requests with another signature are rejected."""
    ana, port = sandbox.phone(ANA), free_port()
    sandbox.set_webhook(f"http://127.0.0.1:{port}/webhook", provider="linq")
    with serving(command("reply_to_webhook"), port, environment(sandbox, PORT=str(port))):
        ana.text("Anybody there?", to=LINE)

        assert eventually(lambda: len(ana.inbox) == 1)
        asked, answer = chat_with(sandbox, ANA).messages
        assert (answer.text, answer.reply_to) == ("Thank you!", {"message_id": asked.id, "part_index": 0})
        assert answer.idempotency_key == f"reply-{sandbox.emulator.events[1]['event_id']}"

        ana.react("love", to=LINE, message="Thank you!")
        ana.share_location(-80.19179, 25.76168, with_=LINE, **HARBOUR)
        ana.stop_sharing()

        assert sandbox.wait_for_deliveries()
        assert {"reaction.added", "location.sharing.started", "location.sharing.stopped"} <= set(event_types(sandbox))
        assert {delivery.status for delivery in sandbox.deliveries} == {204}

        url = sandbox.deliveries[0].url
        sandbox.emulator.outbox.endpoints["linq"] = Endpoint(url, "whsec_b2Ygc29tZWJvZHkgZWxzZQ==")
        ana.text("Let me in", to=LINE)

        assert sandbox.wait_for_deliveries()
        assert sandbox.deliveries[-1].status == 400
        assert len(ana.inbox) == 1


@pytest.mark.parametrize(
    ("fault", "printed", "delivered"),
    [
        pytest.param(None, "accepted as ", 1, id="accepted"),
        pytest.param({"kind": "close_after", "next": 1}, "accepted as ", 1, id="lost-response"),
        pytest.param({"kind": "close_before", "next": 1}, "accepted as ", 1, id="lost-request"),
        pytest.param({"kind": "close_after"}, "may have been sent: ", 1, id="lost-responses"),
        pytest.param({"kind": "close_before"}, "may have been sent: ", 0, id="lost-requests"),
        pytest.param({"kind": "status", "status": 403}, "not sent, rejected with 403, code ", 0, id="rejected"),
        pytest.param({"kind": "status", "status": 429, "retry_after": 90}, "not sent, wait 90 s", 0, id="rate"),
    ],
)
def test_error_handling_prints_outcome(
    sandbox: Sandbox, run: Callable[[str], str], fault: dict[str, object] | None, printed: str, delivered: int
) -> None:
    """The send is retried after a lost response, and delivered once."""
    sandbox.faults = [fault] if fault else []

    output = run("error_handling")

    assert output.startswith(printed)
    assert output.splitlines()[1].startswith(
        "not sent, fix the call: to[0] is not an E.164 phone number or e-mail address"
    )
    assert len(sandbox.phone(ANA).inbox) == delivered


def test_error_handling_without_server_prints_not_sent(
    sandbox: Sandbox, run: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LINQ_BASE_URL", f"http://127.0.0.1:{free_port()}")

    assert run("error_handling").startswith("not sent, call again later: ")
    assert sandbox.messages == []


def test_raw_client_creates_chat(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("raw_client")

    assert (last_message(sandbox, ANA).text, last_message(sandbox, ANA).id in output) == ("Hello", True)


def test_raw_client_with_invalid_key_exits(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    sandbox.set_line(LINE, available=False)

    with pytest.raises(SystemExit, match="rejected: "):
        run("raw_client")
    assert sandbox.messages == []

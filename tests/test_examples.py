"""The examples of examples/imessage, run as scripts against the sandbox."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import httpx
import pytest
from running import KEY, ROOT, SECRET, environment, eventually, free_port, has, mypy, pyright, serving

from contiguity.sandbox import Sandbox
from contiguity.webhooks import Webhook

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager

EXAMPLES = ROOT / "examples" / "imessage"
ANA, LINE, SMS_LINE = "+12025550143", "+13055550188", "+13055550199"


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Generator[Sandbox]:
    """Start a sandbox, and set the environment variables of the examples to it."""
    with Sandbox(webhook_secret=SECRET) as sandbox:
        monkeypatch.setenv("CONTIGUITY_API_KEY", KEY)
        monkeypatch.setenv("CONTIGUITY_BASE_URL", sandbox.url)
        monkeypatch.setenv("CONTIGUITY_WEBHOOK_SECRET", SECRET)
        yield sandbox


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Return a function that runs an example and returns its output."""

    def run(name: str) -> str:
        runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
        return capsys.readouterr().out

    return run


def test_examples_are_tested_and_listed() -> None:
    names = {path.stem for path in EXAMPLES.glob("*.py")}
    tests, listed = Path(__file__).read_text(), (EXAMPLES.parent / "README.md").read_text()

    assert sorted(name for name in names if f'"{name}"' not in tests) == []
    assert sorted(name for name in names if f"(imessage/{name}.py)" not in listed) == []


def test_examples_have_correct_types() -> None:
    pytest.importorskip("pyright")
    files = sorted(EXAMPLES.glob("*.py"))

    assert not pyright(*files)
    assert not mypy(*files)


def test_send_delivers_message(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("send")

    [message] = sandbox.phone(ANA).inbox
    assert (
        message.text,
        message.from_,
        message.attachments,
    ) == ("Your table is **ready**", LINE, ["https://example.com/map.png"])
    assert message.id in output


def test_send_many_with_one_rejected_delivers_the_others(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    sandbox.phone("+12025550144", imessage=False)

    output = run("send_many")

    assert sandbox.phone(ANA).inbox[0].text == "See you at eight, Ana!"
    assert sandbox.phone("+12025550145").inbox[0].text == "See you at eight, Chloé!"
    assert "Ben: " in output
    assert "recipient does not support iMessage" in output


def test_get_message_prints_tracking(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("get_message")

    assert "'Your table is ready' is delivered" in output
    assert "Message Delivered" in output
    assert len(sandbox.messages) == 1


def test_history_prints_both_sides(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The oldest message is first, and the reaction is included."""
    ana = sandbox.phone(ANA)
    ana.text("Is my table ready?", to=LINE)
    with sandbox.contiguity() as client:
        client.imessage.send(to=ANA, from_=LINE, message="It is")
        client.imessage.read(to=ANA, from_=LINE)
    ana.react("like", to=LINE, message="It is")

    output = run("history")

    assert output.index("them: Is my table ready?  (read)") < output.index("us: It is")
    assert f"{ANA} added like on 'It is'" in output
    assert "2 of 2 messages" in output


def test_react_adds_and_removes_tapbacks(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The message is found by its text and by its id."""
    run("react")

    with sandbox.contiguity() as client:
        reactions = client.imessage.history(to=ANA, from_=LINE).reactions
    assert [(each.action, each.reaction, each.from_) for each in reactions] == [
        ("added", "love", LINE),
        ("removed", "love", LINE),
        ("added", "like", LINE),
        ("removed", "like", LINE),
    ]


def test_mark_read_marks_incoming_message(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    sandbox.phone(ANA).text("Hello?", to=LINE)

    output = run("mark_read")

    assert sandbox.messages[0].read_at
    assert output.startswith("sent: ")


def test_availability_prints_support(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    sandbox.phone("+12025550144", imessage=False)

    assert f"{ANA}: iMessage\n+12025550144: no iMessage\n" == run("availability")


@pytest.mark.parametrize("name", ["show_typing", "show_typing_async"])
def test_show_typing_stops_indicator(sandbox: Sandbox, run: Callable[[str], str], name: str) -> None:
    """The reply is delivered, and the typing indicator is stopped."""
    output = run(name)

    assert "Yes, we have a table at eight" in output
    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Yes, we have a table at eight"]
    assert sandbox.phone(ANA).typing == []


@pytest.mark.parametrize(
    ("imessage", "second"),
    [
        pytest.param(True, ("**Premium** on iMessage, standard on SMS", "imessage", LINE), id="imessage"),
        pytest.param(False, ("Premium on iMessage, standard on SMS", "text", SMS_LINE), id="sms"),
    ],
)
def test_fallback_delivers_to_every_phone(
    sandbox: Sandbox, run: Callable[[str], str], imessage: bool, second: tuple[str, str, str]
) -> None:
    """As texts, the second message is sent from the other number."""
    ana = sandbox.phone(ANA, imessage=imessage)

    run("fallback")

    assert ["This works on iMessage or SMS", second[0]] == [message.text for message in ana.inbox]
    assert [second[1]] * 2 == [message.channel for message in ana.inbox]
    assert second[2] == ana.inbox[1].from_


@pytest.mark.parametrize(
    ("fault", "printed", "delivered"),
    [
        pytest.param(None, "accepted as imsg_", 1, id="accepted"),
        pytest.param(
            {"kind": "status", "status": 400, "error": "No"}, "rejected with 400, request err_", 0, id="rejected"
        ),
        pytest.param({"kind": "status", "status": 429, "retry_after": 90}, "not sent, wait 90 s", 0, id="rate"),
        pytest.param({"kind": "close_before"}, "may have been sent: check the history", 0, id="lost-request"),
        pytest.param({"kind": "close_after"}, "may have been sent: check the history", 1, id="lost-response"),
    ],
)
def test_error_handling_prints_outcome(
    sandbox: Sandbox, run: Callable[[str], str], fault: dict[str, object] | None, printed: str, delivered: int
) -> None:
    """The printed outcome of the first send is correct, and the invalid number is rejected before a request."""
    sandbox.faults = [fault] if fault else []

    output = run("error_handling")

    assert printed in output.splitlines()[0]
    assert output.splitlines()[1].startswith(
        "not sent, fix the call: to is not an E.164 phone number or e-mail address"
    )
    assert delivered == len(sandbox.phone(ANA).inbox)


def test_error_handling_without_server_prints_not_sent(
    sandbox: Sandbox, run: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONTIGUITY_BASE_URL", f"http://127.0.0.1:{free_port()}")

    assert run("error_handling").startswith("not sent, call again later: ")
    assert sandbox.messages == []


def test_accept_agreement_sends_once(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("accept_agreement")

    assert "to be accepted first: https://api.contiguity.com/entitlements/fast_track\ngranted\n" in output
    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Fire alarm!"]


def test_raw_client_delivers_message(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    output = run("raw_client")

    [message] = sandbox.phone(ANA).inbox
    assert (message.text, message.id in output) == ("Hello", True)


def test_raw_client_with_invalid_key_exits(
    sandbox: Sandbox, run: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONTIGUITY_API_KEY", "wrong")

    with pytest.raises(SystemExit, match="rejected: Unauthorized"):
        run("raw_client")
    assert sandbox.messages == []


def test_curl_command_of_raw_client_delivers_message(sandbox: Sandbox) -> None:
    """The command is in the docstring of the example."""
    if not has("curl"):
        pytest.skip("curl is not installed")
    _, _, rest = (EXAMPLES / "raw_client.py").read_text().partition("::\n")
    command = dedent(rest.partition("\n\nThe raw client")[0])

    done = subprocess.run(
        ["/bin/sh", "-c", command], env=environment(sandbox), capture_output=True, text=True, check=True
    )

    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Hello"]
    assert sandbox.messages[0].id in done.stdout


def serve_example(sandbox: Sandbox, name: str, path: str) -> AbstractContextManager[None]:
    """Run a webhook example, and set it as the webhook endpoint of the sandbox."""
    port = free_port()
    sandbox.set_webhook(f"http://127.0.0.1:{port}{path}")
    return serving([sys.executable, str(EXAMPLES / f"{name}.py")], port, environment(sandbox, PORT=str(port)))


def test_reply_to_webhook_replies_to_imessages(sandbox: Sandbox) -> None:
    """Other events are accepted without a reply, and requests with another signature are rejected."""
    ana = sandbox.phone(ANA)
    with serve_example(sandbox, "reply_to_webhook", "/webhook"):
        ana.text("Anybody there?", to=LINE)

        assert eventually(lambda: len(ana.inbox) == 1)
        assert (ana.inbox[0].text, ana.inbox[0].from_) == ("Thanks for your iMessage!", LINE)

        ana.text("And by SMS?", to=SMS_LINE)

        assert sandbox.wait_for_deliveries()
        assert [delivery.status for delivery in sandbox.deliveries] == [204, 204]

        first = sandbox.deliveries[0]
        rejected = httpx.post(first.url, content=first.body, headers=Webhook("whsec_other").sign(first.body))

        assert rejected.status_code == 400
        assert len(ana.inbox) == 1


def test_conversation_types_replies_reacts_and_reads(sandbox: Sandbox) -> None:
    """The response to the webhook is sent first."""
    ana = sandbox.phone(ANA)
    with serve_example(sandbox, "conversation", "/webhook/imessage"):
        ana.text("Is my table ready?", to=LINE)

        assert sandbox.wait_for_deliveries()
        assert sandbox.deliveries[0].status == 204
        assert eventually(lambda: ana.typing == [LINE])
        assert eventually(lambda: sandbox.messages[0].read_at > 0)

    assert [message.text for message in ana.inbox] == ["Thanks for your message! You wrote 18 characters."]
    assert ana.typing == []
    with sandbox.contiguity() as client:
        [reaction] = client.imessage.history(to=ANA, from_=LINE).reactions
    assert (reaction.reaction, reaction.action) == ("like", "added")

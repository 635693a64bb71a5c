"""The samples of docs/linq.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from running import LINQ_SECRET
from samples import Page, run_python, serve

from contiguity.sandbox import Sandbox
from contiguity.webhooks import LinqWebhook

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from contiguity.linq.models import Chat

PAGE = Page("docs/linq.md")
ANA, BEN, CHLOE, DAN = "+12025550143", "+12025550144", "chloe@example.com", "+12025550146"
LINE = "+14155550100"


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Start a sandbox that signs with the secret of the samples' environment."""
    with Sandbox(linq_webhook_secret=LINQ_SECRET) as sandbox:
        yield sandbox


def chat_with_messages(sandbox: Sandbox) -> tuple[Chat, list[dict[str, Any]]]:
    """Return the only chat and its messages as JSON, oldest first."""
    with sandbox.linq() as linq:
        [chat] = linq.chats.list()
        messages = [message.to_dict() for message in linq.chats.messages.list(chat.id)]
    return chat, sorted(messages, key=lambda message: message["created_at"])


def texts(message: dict[str, Any]) -> list[str]:
    """Return the texts of a message."""
    return [part["value"] for part in message["parts"] if part["type"] == "text"]


def test_chats_and_groups_calls_have_their_effects(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("Chats and groups", "python"), sandbox, tmp_path)

    group, (first, second) = chat_with_messages(sandbox)
    assert group.display_name == "Dinner"
    assert {handle.handle for handle in group.handles} == {LINE, ANA, BEN, CHLOE, DAN}
    assert [texts(message) for message in (first, second)] == [["Dinner at eight?"], ["I have booked a table"]]
    assert [reaction["type"] for reaction in second["parts"][0]["reactions"]] == ["love"]
    assert sandbox.phone(ANA).typing == []
    assert output.splitlines() == ["Dinner True sent", "Dinner True sent", "1 None"]


def test_messages_are_sent_as_built(sandbox: Sandbox, tmp_path: Path) -> None:
    run_python(PAGE.sample("Messages", "python"), sandbox, tmp_path)

    _, (wave, party, plan, menu, friend) = chat_with_messages(sandbox)
    decorations = wave["parts"][0]["text_decorations"]
    assert [each.get("animation") or each.get("style") for each in decorations] == ["shake", "underline"]
    # An emoji with a skin tone has four code units.
    assert [each["range"] for each in decorations] == [[0, 4], [13, 18]]
    assert texts(party) == ["Happy birthday, Ana! 🎉"]
    assert party["effect"] == {"type": "screen", "name": "confetti"}
    assert [[part["type"] for part in each["parts"]] for each in (plan, menu)] == [["text", "media", "text"], ["link"]]
    assert friend["reply_to"] == {"message_id": wave["id"], "part_index": 0}


def test_location_is_printed_with_distance(sandbox: Sandbox, tmp_path: Path) -> None:
    ana = sandbox.phone(ANA)
    ana.accept_location_requests(-80.1311, 25.7809, address="1001 Ocean Drive", locality="Miami Beach")

    output = run_python(PAGE.sample("Location", "python"), sandbox, tmp_path)

    assert ana.location_requests == [LINE]
    first, second = output.splitlines()
    assert first == f"{ANA} 1001 Ocean Drive Miami Beach (-80.1311, 25.7809)"
    assert second.startswith("219 m away at 2")


def test_webhooks_reply_once_to_a_repeated_event(sandbox: Sandbox, tmp_path: Path) -> None:
    """The reply is inline, other events are accepted, and a request with another signature is rejected."""
    ana = sandbox.phone(ANA)
    with sandbox.linq() as linq, serve(PAGE.sample("Webhooks", "python"), sandbox, tmp_path) as url:
        ana.text("Where are you?", to=LINE)
        ana.share_location(-80.1311, 25.7809, with_=LINE)
        signer = linq.webhooks
        bodies = [(event, httpx.Response(200, json=event.to_dict()).content) for event in sandbox.events]
        received, *others = [body for _, body in bodies]
        responses = [
            httpx.post(f"{url}/webhook", content=body, headers=signer.sign(body))
            for body in (received, *others, received)
        ]
        other = LinqWebhook("whsec_b2Ygc29tZWJvZHkgZWxzZQ==").sign(received)
        rejected = httpx.post(f"{url}/webhook", content=received, headers=other)

    assert {response.status_code for response in responses} == {204}
    assert rejected.status_code == 400
    _, (question, reply) = chat_with_messages(sandbox)
    assert texts(reply) == ["You wrote: Where are you?"]
    assert reply["reply_to"] == {"message_id": question["id"], "part_index": 0}
    assert len(ana.inbox) == 1


@pytest.mark.parametrize(
    ("fault", "printed", "delivered"),
    [
        pytest.param(None, "409, code 1006, trace ", 2, id="no-group"),
        pytest.param({"kind": "close_after", "next": 1}, "409, code 1006, trace ", 2, id="lost-response"),
        pytest.param(
            {"kind": "close_after"}, "send_message may have been accepted; its key was ", 2, id="lost-responses"
        ),
        pytest.param(
            {"kind": "close_before"}, "send_message may have been accepted; its key was ", 1, id="lost-requests"
        ),
        pytest.param({"kind": "status", "status": 403}, "403, code ", 1, id="rejected"),
    ],
)
def test_errors_report_outcome(
    sandbox: Sandbox, tmp_path: Path, fault: dict[str, object] | None, printed: str, delivered: int
) -> None:
    sandbox.faults = [{**fault, "match": {"path": "send_message"}}] if fault else []

    output = run_python(PAGE.sample("Errors and retries", "python"), sandbox, tmp_path)

    assert output.startswith(printed)
    assert len(sandbox.phone(ANA).inbox) == delivered

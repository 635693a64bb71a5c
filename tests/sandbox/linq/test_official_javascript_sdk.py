"""The official JavaScript SDK, unchanged, against the sandbox: every operation of chats that it has, and webhooks."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import javascript
import pytest
from linq_harness import LINE

from contiguity.sandbox.webhooks import LINQ_SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loopback import Loopback

    from contiguity.sandbox import Phone, Sandbox
    from contiguity.sandbox.linq.chat import Chat

HELLO: Any = {"parts": [{"type": "text", "value": "Hello"}]}
MEMO = "https://media.example.test/hello.m4a"


class JavaScriptSDK:
    """The SDK, in a Node process that makes the calls it is told to."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start it; the environment tells it where the service is."""
        told = {
            "LINQ_API_V3_BASE_URL": sandbox.linq_url,
            "LINQ_API_V3_API_KEY": "any",
            "LINQ_WEBHOOK_SECRET": LINQ_SECRET,
        }
        self.process = javascript.start("linq_sdk.mjs", env={**os.environ, **told})

    def call(self, method: str, *arguments: Any, every: bool = False) -> Any:
        """Call a method, and give what its promise became, or what is on every page.

        Raises:
            RuntimeError: It threw; the argument is what it threw.
        """
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        asked = {"method": method, "arguments": arguments, "all": every}
        print(json.dumps(asked), file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        assert line, "the JavaScript process ended"
        answer = json.loads(line)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["value"]


@pytest.fixture
def js(sandbox: Sandbox) -> Iterator[JavaScriptSDK]:
    """Give the official JavaScript SDK."""
    sdk = JavaScriptSDK(sandbox)
    # Popen's own exit closes the pipes, at which the process ends, and waits for it.
    with sdk.process:
        yield sdk


def _chat(sandbox: Sandbox, id_: str) -> Chat:
    return sandbox.emulator.linq.account.chats[id_]


def _events(js: JavaScriptSDK, sandbox: Sandbox, endpoint: Loopback) -> list[str]:
    """Let the SDK verify and read what came to the endpoint, and give the types."""
    assert sandbox.wait_for_deliveries()
    return [
        js.call("webhooks.unwrap", request.body.decode(), {"headers": dict(request.headers)})["event_type"]
        for request in endpoint.requests
    ]


def test_create_and_get(js: JavaScriptSDK, sandbox: Sandbox, ana: Phone) -> None:
    """A new chat has its first message, which arrives once for one key, and can be had and listed."""
    message = {**HELLO, "idempotency_key": "fitting-5521"}
    created = js.call("chats.create", {"from": LINE, "to": [ana.handle], "message": message})["chat"]
    again = js.call("chats.create", {"from": LINE, "to": [ana.handle], "message": message})["chat"]

    assert [one.id for one in ana.inbox] == [created["message"]["id"]] == [again["message"]["id"]]
    assert js.call("chats.retrieve", created["id"])["id"] == _chat(sandbox, created["id"]).id
    assert [chat["id"] for chat in js.call("chats.listChats", {"from": LINE}, every=True)] == [created["id"]]


def test_group(js: JavaScriptSDK, sandbox: Sandbox, group: str, cy: Phone, endpoint: Loopback) -> None:
    """A group gets a name, one more and one less, and is left."""
    dee = sandbox.phone("+12025550177")

    assert js.call("chats.update", group, {"display_name": "Regatta crew"})["status"] == "pending"
    js.call("chats.participants.add", group, {"handle": dee.handle})
    js.call("chats.participants.remove", group, {"handle": cy.handle})
    people = [member.handle for member in _chat(sandbox, group).people]
    js.call("chats.participants.add", group, {"handle": "+12025550178"})
    js.call("chats.leaveChat", group)

    assert _chat(sandbox, group).name == "Regatta crew"
    assert dee.handle in people
    assert cy.handle not in people
    assert _chat(sandbox, group).left
    types = _events(js, sandbox, endpoint)
    assert types[0] == "chat.group_name_updated"
    assert types.count("participant.added") == 2
    assert types.count("participant.removed") == 2


def test_messages(js: JavaScriptSDK, sandbox: Sandbox, ana: Phone, direct: str, endpoint: Loopback) -> None:
    """A message arrives, is read, is listed, and its webhooks pass the SDK's own verification."""
    ana.set(reads_after=0)
    message = {**HELLO, "effect": {"type": "screen", "name": "confetti"}}

    sent = js.call("chats.messages.send", direct, {"message": message})

    assert [(one.id, one.text, one.effect) for one in ana.inbox] == [(sent["message"]["id"], "Hello", "confetti")]
    listed = js.call("chats.messages.list", direct, {"limit": 1}, every=True)
    assert [one["id"] for one in listed] == [one.id for one in _chat(sandbox, direct).messages[::-1]]
    assert _events(js, sandbox, endpoint) == ["message.sent", "message.delivered", "message.read"]


def test_a_forged_webhook_is_refused(js: JavaScriptSDK, sandbox: Sandbox, direct: str, endpoint: Loopback) -> None:
    """What the sandbox did not sign does not pass, so that passing means something."""
    js.call("chats.messages.send", direct, {"message": HELLO})
    assert sandbox.wait_for_deliveries()
    request = endpoint.requests[0]

    with pytest.raises(RuntimeError, match="signature"):
        js.call("webhooks.unwrap", request.body.decode() + " ", {"headers": dict(request.headers)})


def test_voice_memo(js: JavaScriptSDK, ana: Phone, direct: str) -> None:
    """The audio is in the recipient's inbox."""
    sent = js.call("chats.sendVoicememo", direct, {"voice_memo_url": MEMO})["voice_memo"]

    assert [(one.id, one.attachments) for one in ana.inbox] == [(sent["id"], [MEMO])]


def test_read_and_contact_card(js: JavaScriptSDK, sandbox: Sandbox, direct: str) -> None:
    """What came in is read, and the card is shared once there is one."""
    js.call("chats.markAsRead", direct)
    assert [message.status for message in _chat(sandbox, direct).messages] == ["read"]

    with pytest.raises(RuntimeError, match="404"):
        js.call("chats.shareContactCard", direct)
    js.call("contactCard.create", {"phone_number": LINE, "first_name": "Harbour"})
    js.call("chats.shareContactCard", direct)

    assert _chat(sandbox, direct).card_shared_at


def test_typing(js: JavaScriptSDK, ana: Phone, direct: str) -> None:
    """The bubble is there until it is told to go."""
    js.call("chats.typing.start", direct)
    assert ana.typing == [LINE]

    js.call("chats.typing.stop", direct)
    assert ana.typing == []


def test_location(js: JavaScriptSDK, ana: Phone, direct: str) -> None:
    """The phone is asked, shares, and its place comes as GeoJSON, longitude first; the SDK has no way to stop it."""
    ana.accept_location_requests(2.3522, 48.8566, locality="Paris")

    assert js.call("chats.location.request", direct)["success"] is True

    (feature,) = js.call("chats.location.retrieve", direct)["data"]["features"]
    assert (feature["geometry"]["coordinates"], feature["properties"]["locality"]) == ([2.3522, 48.8566], "Paris")

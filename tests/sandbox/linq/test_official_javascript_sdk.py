"""The official JavaScript SDK of Linq against the sandbox: chats and webhooks."""

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
    """The SDK in a Node process."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start the process; the environment contains the address of the sandbox."""
        told = {
            "LINQ_API_V3_BASE_URL": sandbox.linq_url,
            "LINQ_API_V3_API_KEY": "any",
            "LINQ_WEBHOOK_SECRET": LINQ_SECRET,
        }
        self.process = javascript.start("linq_sdk.mjs", env={**os.environ, **told})

    def call(self, method: str, *arguments: Any, every: bool = False) -> Any:
        """Call a method, and return its result, or the entries of all pages.

        Raises:
            RuntimeError: The method threw; the argument is the error.
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
    """Return the official JavaScript SDK."""
    sdk = JavaScriptSDK(sandbox)
    # Popen.__exit__ closes the pipes, which ends the process, and waits for it.
    with sdk.process:
        yield sdk


def _chat(sandbox: Sandbox, id_: str) -> Chat:
    return sandbox.emulator.linq.account.chats[id_]


def _events(js: JavaScriptSDK, sandbox: Sandbox, endpoint: Loopback) -> list[str]:
    """Unwrap the received webhooks with the SDK, and return their types."""
    assert sandbox.wait_for_deliveries()
    return [
        js.call("webhooks.unwrap", request.body.decode(), {"headers": dict(request.headers)})["event_type"]
        for request in endpoint.requests
    ]


def test_create_and_get(js: JavaScriptSDK, sandbox: Sandbox, ana: Phone) -> None:
    """A repeated idempotency key sends one message."""
    message = {**HELLO, "idempotency_key": "fitting-5521"}
    created = js.call("chats.create", {"from": LINE, "to": [ana.handle], "message": message})["chat"]
    again = js.call("chats.create", {"from": LINE, "to": [ana.handle], "message": message})["chat"]

    assert [one.id for one in ana.inbox] == [created["message"]["id"]] == [again["message"]["id"]]
    assert js.call("chats.retrieve", created["id"])["id"] == _chat(sandbox, created["id"]).id
    assert [chat["id"] for chat in js.call("chats.listChats", {"from": LINE}, every=True)] == [created["id"]]


def test_group(js: JavaScriptSDK, sandbox: Sandbox, group: str, cy: Phone, endpoint: Loopback) -> None:
    dee = sandbox.phone("+12025550177")

    assert js.call("chats.update", group, {"display_name": "Regatta crew"})["status"] == "pending"
    js.call("chats.participants.add", group, {"handle": dee.handle})
    js.call("chats.participants.remove", group, {"handle": cy.handle})
    people = [member.handle for member in _chat(sandbox, group).participants]
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
    """Its webhooks pass the SDK's verification."""
    ana.set(reads_after=0)
    message = {**HELLO, "effect": {"type": "screen", "name": "confetti"}}

    sent = js.call("chats.messages.send", direct, {"message": message})

    assert [(one.id, one.text, one.effect) for one in ana.inbox] == [(sent["message"]["id"], "Hello", "confetti")]
    listed = js.call("chats.messages.list", direct, {"limit": 1}, every=True)
    assert [one["id"] for one in listed] == [one.id for one in _chat(sandbox, direct).messages[::-1]]
    assert _events(js, sandbox, endpoint) == ["message.sent", "message.delivered", "message.read"]


def test_forged_webhook_is_rejected(js: JavaScriptSDK, sandbox: Sandbox, direct: str, endpoint: Loopback) -> None:
    js.call("chats.messages.send", direct, {"message": HELLO})
    assert sandbox.wait_for_deliveries()
    request = endpoint.requests[0]

    with pytest.raises(RuntimeError, match="signature"):
        js.call("webhooks.unwrap", request.body.decode() + " ", {"headers": dict(request.headers)})


def test_voice_memo(js: JavaScriptSDK, ana: Phone, direct: str) -> None:
    sent = js.call("chats.sendVoicememo", direct, {"voice_memo_url": MEMO})["voice_memo"]

    assert [(one.id, one.attachments) for one in ana.inbox] == [(sent["id"], [MEMO])]


def test_read_and_contact_card(js: JavaScriptSDK, sandbox: Sandbox, direct: str) -> None:
    js.call("chats.markAsRead", direct)
    assert [message.status for message in _chat(sandbox, direct).messages] == ["read"]

    with pytest.raises(RuntimeError, match="404"):
        js.call("chats.shareContactCard", direct)
    js.call("contactCard.create", {"phone_number": LINE, "first_name": "Harbour"})
    js.call("chats.shareContactCard", direct)

    assert _chat(sandbox, direct).card_shared_at


def test_typing(js: JavaScriptSDK, ana: Phone, direct: str) -> None:
    js.call("chats.typing.start", direct)
    assert ana.typing == [LINE]

    js.call("chats.typing.stop", direct)
    assert ana.typing == []


def test_location(js: JavaScriptSDK, ana: Phone, direct: str) -> None:
    """The SDK has no method to stop a share."""
    ana.accept_location_requests(2.3522, 48.8566, locality="Paris")

    assert js.call("chats.location.request", direct)["success"] is True

    (feature,) = js.call("chats.location.retrieve", direct)["data"]["features"]
    assert (feature["geometry"]["coordinates"], feature["properties"]["locality"]) == ([2.3522, 48.8566], "Paris")

"""The official JavaScript SDK of Contiguity against the sandbox: messages and webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import test_official_sdk_account

from contiguity.sandbox.contiguity.seed import SHARED_NUMBER
from contiguity.sandbox.webhooks import SECRET

if TYPE_CHECKING:
    from official_sdk import OfficialSDK

    from contiguity.sandbox import Phone, Sandbox

LINE = "+13055550188"
TEXT_LINE = "+13055550199"


def test_every_method_of_sdk_has_a_test(sdk: OfficialSDK) -> None:
    """Tests are named like the methods, here and in the related files."""
    tests = {*globals(), *vars(test_official_sdk_account)}

    missing = {method for method in sdk.methods() if f"test_{method.replace('.', '_')}" not in tests}

    assert missing == set()


def test_imessage_send(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    picture = "https://cdn.example.com/map.png"

    sent = sdk.call("imessage.send", {"to": ana.handle, "from": LINE, "message": "Hi", "attachments": [picture]})

    (message,) = ana.inbox
    assert (message.id, message.channel, message.from_, message.text) == (sent["message_id"], "imessage", LINE, "Hi")
    assert message.attachments == [picture]
    assert sent["metadata"]["object"] == "response"
    assert message.at <= int(sent["metadata"]["timestamp"]) <= sandbox.clock.now_ms


def test_imessage_send_with_fallback_sends_text(sdk: OfficialSDK, ana: Phone) -> None:
    ana.set(imessage=False)
    fallback = {"when": ["imessage_unsupported", "imessage_fails"], "from": TEXT_LINE}

    sent = sdk.call("imessage.send", {"to": ana.handle, "from": LINE, "message": "**Hi**", "fallback": fallback})

    (message,) = ana.inbox
    assert (message.id, message.channel, message.from_, message.text) == (sent["message_id"], "text", TEXT_LINE, "Hi")


def test_imessage_reply(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    ana.text("Is my order ready?", to=LINE)
    event = _received(sdk, sandbox)

    sdk.call("imessage.reply", event, {"message": "In five minutes"})

    (message,) = ana.inbox
    assert (message.channel, message.from_, message.text) == ("imessage", LINE, "In five minutes")


def test_imessage_typing(sdk: OfficialSDK, ana: Phone) -> None:
    started = sdk.call("imessage.typing", {"to": ana.handle, "from": LINE, "action": "start"})
    assert (started["status"], ana.typing) == ("started", [LINE])

    stopped = sdk.call("imessage.typing", {"to": ana.handle, "from": LINE, "action": "stop"})
    assert (stopped["status"], ana.typing) == ("stopped", [])


def test_imessage_react(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    ana.text("Is my order ready?", to=LINE)
    tapback = {"to": ana.handle, "from": LINE, "message": "Is my order ready?", "tapback": "love"}

    assert sdk.call("imessage.react", "add", tapback)["status"] == "added"
    assert sdk.call("imessage.react", "remove", tapback)["status"] == "removed"

    log = [(each.reaction, each.action, each.from_, each.message.text) for each in sandbox.emulator.state.reactions]
    assert log == [("love", action, LINE, "Is my order ready?") for action in ("added", "removed")]


def test_imessage_read(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    ana.text("Hello?", to=LINE)

    assert sdk.call("imessage.read", {"to": ana.handle, "from": LINE})["status"] == "sent"

    assert sandbox.messages[-1].read_at > 0


def test_imessage_history(sdk: OfficialSDK, ana: Phone) -> None:
    for text in ("One", "Two", "Three"):
        ana.text(text, to=LINE)
    ana.react("like", to=LINE, message="Three")

    history = sdk.call("imessage.history", {"to": ana.handle, "from": LINE, "limit": 2})

    assert [item["message"] for item in history["conversation"]] == ["Two", "Three"]
    assert [(each["reaction"], each["from"]) for each in history["reactions"]] == [("like", ana.handle)]
    assert (history["chat"]["limit"], history["chat"]["total"], history["chat"]["count"]) == (2, 3, 2)


def test_imessage_get(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    sent = sdk.call("imessage.send", {"to": ana.handle, "from": LINE, "message": "Hi"})

    got = sdk.call("imessage.get", sent["message_id"])

    (message,) = sandbox.messages
    assert (got["id"], got["message"], got["status"]) == (message.id, "Hi", "delivered")


def test_text_send(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    sent = sdk.call("text.send", {"to": "(202) 555-0143", "message": "Hi"})

    (message,) = ana.inbox
    assert (message.id, message.channel, message.from_) == (sent["message_id"], "text", SHARED_NUMBER)
    event = _received(sdk, sandbox)
    assert (event["type"], event["data"]["message_id"]) == ("text.delivery.confirmed", message.id)


def test_text_reply(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    ana.text("Is my order ready?", to=LINE, channel="text")
    event = _received(sdk, sandbox)

    sdk.call("text.reply", event, {"message": "In five minutes"})

    (message,) = ana.inbox
    assert (message.channel, message.from_, message.text) == ("text", LINE, "In five minutes")


def test_text_react(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    """The message is identified by its id or its text."""
    event = ana.text("Is my order ready?", to=LINE, channel="text")
    by_text = {"to": ana.handle, "from": LINE, "message": "Is my order ready?"}

    added = sdk.call("text.react", "add", {"message_id": event.id, "reaction": "haha"})
    removed = sdk.call("text.react", "remove", {**by_text, "reaction": "haha"})

    assert [message.id for message in ana.inbox] == [added["message_id"], removed["message_id"]]
    log = [(each.reaction, each.action, each.message.id) for each in sandbox.emulator.state.reactions]
    assert log == [("haha", "added", event.id), ("haha", "removed", event.id)]


def test_text_history(sdk: OfficialSDK, ana: Phone) -> None:
    ana.text("One", to=TEXT_LINE)
    sdk.call("text.send", {"to": ana.handle, "from": TEXT_LINE, "message": "Two"})

    history = sdk.call("text.history", {"to": ana.handle, "from": TEXT_LINE})

    assert [item["message"] for item in history["conversation"]] == ["One", "Two"]
    assert history["chat"] == {"limit": 20, "total": 2, "count": 2}


def test_text_get(sdk: OfficialSDK, ana: Phone) -> None:
    """A received text is identified by the id of its event."""
    event = ana.text("One", to=TEXT_LINE)

    got = sdk.call("text.get", event.id)

    assert (got["from"], got["to"], got["message"], got["status"]) == (ana.handle, TEXT_LINE, "One", "received")


def test_whatsapp_send(sdk: OfficialSDK, ana: Phone) -> None:
    fallback = {"when": ["whatsapp_unsupported"], "from": TEXT_LINE}
    body = {"to": ana.handle, "from": LINE, "message": "Hi", "fallback": fallback}

    first = sdk.call("whatsapp.send", body)
    ana.set(whatsapp=False)
    second = sdk.call("whatsapp.send", body)

    inbox = [(message.id, message.channel, message.from_) for message in ana.inbox]
    assert inbox == [(first["message_id"], "whatsapp", LINE), (second["message_id"], "text", TEXT_LINE)]


def test_whatsapp_reply(sdk: OfficialSDK, ana: Phone) -> None:
    """The API has no event of WhatsApp, but the SDK accepts any."""
    event = {"type": "whatsapp.incoming", "data": {"from": ana.handle, "to": LINE}}

    sdk.call("whatsapp.reply", event, {"message": "Hi"})

    (message,) = ana.inbox
    assert (message.channel, message.from_, message.text) == ("whatsapp", LINE, "Hi")


def test_whatsapp_typing(sdk: OfficialSDK, ana: Phone) -> None:
    assert sdk.call("whatsapp.typing", {"to": ana.handle, "action": "start"})["status"] == "started"
    assert ana.typing == [LINE]

    assert sdk.call("whatsapp.typing", {"to": ana.handle, "action": "stop"})["status"] == "stopped"
    assert ana.typing == []


def test_whatsapp_react(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    """The message is identified by its text or its id."""
    ana.whatsapp("Is my order ready?", to=LINE)

    sdk.call("whatsapp.react", "add", {"to": ana.handle, "message": "Is my order ready?", "reaction": "🎉"})
    sdk.call("whatsapp.react", "remove", {"to": ana.handle, "message": sandbox.messages[0].id})

    log = [(each.reaction, each.action) for each in sandbox.emulator.state.reactions]
    assert log == [("🎉", "added"), ("🎉", "removed")]


def test_webhook_verify(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    """Another body or secret is not verified."""
    ana.text("Is my order ready?", to=LINE)
    assert sandbox.wait_for_deliveries()

    (webhook,) = sdk.received()

    assert webhook["verified"] is True
    body, signature = webhook["body"], webhook["signature"]
    assert sdk.call("webhook.verify", body, signature, SECRET, 300) is True
    assert sdk.call("webhook.verify", body.replace("ready", "there"), signature, SECRET, 300) is False
    assert sdk.call("webhook.verify", body, signature, "whsec_other", 300) is False


def test_webhook_parse(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    event = ana.text("Is my order ready?", to=LINE)
    assert sandbox.wait_for_deliveries()
    (webhook,) = sdk.received()

    parsed = sdk.call("webhook.parse", webhook["body"])

    assert parsed == event.to_dict()
    assert (parsed["type"], parsed["data"]["body"]) == ("imessage.incoming", "Is my order ready?")


def _received(sdk: OfficialSDK, sandbox: Sandbox) -> dict[str, dict[str, str]]:
    """Return the event of the only received webhook."""
    assert sandbox.wait_for_deliveries()
    (webhook,) = sdk.received()
    assert webhook["verified"]
    event: dict[str, dict[str, str]] = webhook["event"]
    return event

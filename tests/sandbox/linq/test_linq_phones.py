"""Actions of phones on lines of Linq: messages, typing, reactions, opt-out, location."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, BOB, CY, LINE, OTHER_LINE, RCS_LINE, Harness, text

from contiguity.linq.events import MessageReceived
from contiguity.sandbox import LinqOptions
from contiguity.sandbox.http import ReceivedRequest

PIER = {"longitude": -122.419416, "latitude": 37.774929}


def test_first_message_of_phone_opens_chat() -> None:
    harness = Harness()

    first = harness.phone().text("hi", to=LINE, attachments=["https://example.com/cat.jpg"])
    second = harness.phone().text("there?", to=LINE)

    assert isinstance(first, MessageReceived)
    assert isinstance(second, MessageReceived)
    assert harness.types == ["chat.created", "message.received", "message.received"]
    assert first.data.chat.id == second.data.chat.id
    message = harness.message(first.data.id)
    assert (message["delivery_status"], message["is_from_me"], message["from"]) == ("received", False, ANA)
    assert [part["type"] for part in message["parts"]] == ["text", "media"]


def test_message_from_phone_reaches_provider_of_line() -> None:
    harness = Harness()
    theirs = harness.phone().text("hi", to="+13055550188")
    ours = harness.phone().text("hi", to=LINE)

    assert type(theirs).__name__ == "IMessageIncoming"
    assert isinstance(ours, MessageReceived)
    assert len(harness.call("GET", "/v3/chats")["chats"]) == 1


def test_phone_message_to_group_finds_or_creates_it() -> None:
    harness = Harness()
    group = harness.group()

    by_people = harness.phone().text("one", to=LINE, others=[BOB, CY])
    by_id = harness.phone(BOB).text("two", to=LINE, chat=group)
    new = harness.phone(BOB).text("three", to=LINE, others=[CY])

    assert by_people.data.chat.id == by_id.data.chat.id == group != new.data.chat.id
    assert harness.last("chat.created")["data"]["is_group"] is True
    for wrong in (
        {"to": LINE, "chat": "none"},
        {"to": OTHER_LINE, "chat": group},
        {"to": "+13055550188", "chat": group},
    ):
        with pytest.raises(ValueError, match=r"chat|groups"):
            harness.phone().text("four", **wrong)
    with pytest.raises(ValueError, match="not a member of that chat"):
        harness.phone("+12025550199").text("five", to=LINE, chat=group)


def test_phone_message_without_common_channel_is_rejected() -> None:
    harness = Harness()

    assert harness.phone().text("hi", to=RCS_LINE).data.service == "SMS"
    assert harness.phone(rcs=True).text("hi", to=RCS_LINE).data.service == "RCS"
    with pytest.raises(ValueError, match="whatsapp"):
        harness.phone().whatsapp("hi", to=LINE)


def test_phone_attachment_of_unsupported_type_is_rejected() -> None:
    for url in ("https://example.com/song.flac", "https://nowhere.invalid/a.png"):
        with pytest.raises(ValueError, match="file"):
            Harness().phone().text(to=LINE, attachments=[url])


def test_typing_on_phone_emits_start_and_stop_once() -> None:
    harness = Harness()
    chat = harness.chat()
    ana = harness.phone()

    def typing() -> list[str]:
        return [type_.rpartition(".")[2] for type_ in harness.types if "typing" in type_]

    ana.start_typing(to=LINE)
    ana.start_typing(to=LINE)
    assert typing() == ["started"]
    assert harness.events[-1]["data"]["chat_id"] == chat
    assert harness.events[-1]["data"]["actor_handle"]["handle"] == ANA
    ana.text("hi", to=LINE)
    assert typing() == ["started", "stopped"]
    ana.start_typing(to=LINE, chat=chat)
    harness.emulator.advance(60)
    ana.start_typing(to=LINE)
    harness.emulator.advance(84)
    assert typing() == ["started", "stopped", "started"]
    harness.emulator.advance(2)
    assert typing() == ["started", "stopped", "started", "stopped"]
    ana.stop_typing(to=LINE)
    assert len(typing()) == 4
    with pytest.raises(ValueError, match="no such chat"):
        harness.phone(BOB).start_typing(to=LINE)


@pytest.mark.parametrize("word", ["STOP", " QUIT ", "Opt Out", "opt-out", "OPTOUT"])
def test_send_to_opted_out_recipient_is_rejected_until_next_message(word: str) -> None:
    harness = Harness()
    chat = harness.chat()
    ana = harness.phone()
    ana.text(word, to=LINE)
    send = ("POST", f"/v3/chats/{chat}/messages", {"message": text()})

    assert harness.call("GET", f"/v3/chats/{chat}")["health_status"]["status"] == "OPTED_OUT"
    assert harness.error(*send) == (403, 2024)
    create = {"from": OTHER_LINE, "to": [ANA], "message": text()}
    assert harness.error("POST", "/v3/chats", create) == (403, 2024)
    harness.chat(ANA, BOB)
    harness.send(chat, override_optout=True)
    ana.text("hello again", to=OTHER_LINE)
    assert harness.call("GET", f"/v3/chats/{chat}")["health_status"]["status"] == "HEALTHY"
    harness.call(*send)


@pytest.mark.parametrize("word", ["please stop", "Stop", "stop", "end", "STOP!"])
def test_opt_out_requires_exact_keyword(word: str) -> None:
    harness = Harness()
    chat = harness.chat()
    harness.phone().text(word, to=LINE)

    harness.send(chat)


def test_blocked_handle_neither_sends_nor_receives() -> None:
    """Groups are not affected."""
    harness = Harness()
    body = {"handle": BOB.upper(), "reason": "spam"}
    blocked = harness.call("POST", "/v3/blocked_handles", body)
    harness.emulator.advance(1)

    assert harness.call("POST", "/v3/blocked_handles", {"handle": BOB}) == blocked
    assert harness.call("GET", "/v3/blocked_handles") == {"blocked_handles": [blocked["blocked_handle"]]}
    assert blocked["blocked_handle"]["handle"] == BOB
    with pytest.raises(ValueError, match="blocked"):
        harness.phone(BOB).text("hi", to=LINE)
    assert harness.events == []
    assert harness.error("POST", "/v3/chats", {"from": LINE, "to": [BOB], "message": text()}) == (403, 2026)
    harness.group()
    harness.call("DELETE", "/v3/blocked_handles", {"handle": BOB})
    assert harness.error("DELETE", "/v3/blocked_handles", {"handle": BOB}) == (404, 2001)
    harness.chat(BOB)
    for handle in ("12345", "ACME"):
        harness.call("POST", "/v3/blocked_handles", {"handle": handle})
    assert harness.error("POST", "/v3/blocked_handles", {"handle": "1-2"}) == (400, 1005)


def test_account_with_recipients_write_first_has_daily_limit() -> None:
    harness = Harness(linq=LinqOptions(recipients_write_first=True))
    body = {"from": LINE, "to": [ANA], "message": text()}
    assert harness.error("POST", "/v3/chats", body) == (403, 2008)
    harness.phone().text("hi", to=LINE)
    for _ in range(100):
        harness.call("POST", "/v3/chats", body)
        harness.emulator.advance(3)

    reply = harness.request("POST", "/v3/chats", body)
    assert json.loads(reply.body)["error"]["code"] == 1007
    harness.emulator.advance(float(reply.headers["retry-after"]))
    harness.call("POST", "/v3/chats", body)


def test_action_on_ineligible_line_is_rejected_and_reads_are_not() -> None:
    harness = Harness()
    chat = harness.chat()
    harness.emulator.state.lines[LINE].available = False

    assert harness.error("POST", f"/v3/chats/{chat}/messages", {"message": text()}) == (403, 2027)
    assert harness.error("POST", f"/v3/chats/{chat}/typing") == (403, 2027)
    assert harness.error("POST", "/v3/chats", {"from": LINE, "to": [BOB], "message": text()}) == (403, 2027)
    assert harness.call("GET", f"/v3/chats/{chat}/messages")["messages"]


@given(gaps=st.lists(st.integers(0, 5), min_size=35, max_size=60))
def test_pair_limit_is_30_messages_a_minute(gaps: list[int]) -> None:
    """A message after the returned wait is accepted."""
    harness = Harness()
    chat = harness.chat()
    accepted = [harness.emulator.clock.now_ms]
    for gap in gaps:
        harness.emulator.advance(gap)
        now = harness.emulator.clock.now_ms
        recent = [at for at in accepted if at > now - 60_000]
        reply = harness.request("POST", f"/v3/chats/{chat}/messages", {"message": text()})

        assert reply.status == (202 if len(recent) < 30 else 429)
        if reply.status == 202:
            accepted.append(now)
        else:
            error = json.loads(reply.body)["error"]
            assert (error["code"], str(error["retry_after"])) == (1007, reply.headers["retry-after"])
            assert 0 <= recent[0] + 60_000 - now <= error["retry_after"] * 1000


def test_rate_limit_off_accepts_any_number() -> None:
    harness = Harness(rate_limit="off")
    chat = harness.chat()

    for _ in range(40):
        harness.send(chat)


def test_location_request_is_accepted_and_share_emits_events() -> None:
    harness = Harness()
    ana = harness.phone()
    chat = harness.chat()
    group = harness.chat(ANA, BOB)
    path = f"/v3/chats/{chat}/location"
    assert harness.call("GET", path) == {"success": True, "data": {"type": "FeatureCollection", "features": []}}

    ana.accept_location_requests(**PIER, address="1 Pier Way", locality="San Francisco")
    assert harness.call("POST", f"{path}/request")["message"] == "Location request sent"

    assert ana.location_requests == [LINE]
    started = harness.last("location.sharing.started")["data"]
    assert (started["shared_by"], started["shared_with"], started["ends_at"], started["chat_id"]) == (
        ANA,
        LINE,
        None,
        chat,
    )
    (feature,) = harness.call("GET", path)["data"]["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [-122.419416, 37.774929]}
    assert feature["properties"]["address"] == "1 Pier Way"
    assert harness.call("GET", f"/v3/chats/{group}/location")["data"]["features"] == [feature]
    assert harness.error("POST", f"{path}/request") == (409, 2015)

    before = harness.types
    harness.emulator.advance(10)
    ana.move(2.35, 48.85, altitude=35.0)
    (moved,) = harness.call("GET", path)["data"]["features"]
    assert moved["geometry"]["coordinates"] == [2.35, 48.85, 35.0]
    assert moved["properties"].keys() == {"handle", "updated_at"}
    assert moved["properties"]["updated_at"] > feature["properties"]["updated_at"]
    assert harness.types == before

    assert harness.call("DELETE", f"/v3/chats/{group}/location", {"handle": ANA})["success"] is True
    assert harness.last("location.sharing.stopped")["data"]["chat_id"] == chat
    assert harness.call("GET", path)["data"]["features"] == []
    assert harness.error("DELETE", path, {"handle": ANA}) == (404, 2001)
    assert harness.error("DELETE", path, {}) == (400, 1001)
    assert harness.error("DELETE", path, {"handle": "Ana"}) == (400, 1002)


def test_location_share_expires_exactly_once() -> None:
    harness = Harness()
    ana = harness.phone()
    ana.share_location(**PIER, with_=LINE, seconds=60)
    ana.share_location(**PIER, with_=LINE, seconds=90)
    assert harness.types == ["location.sharing.started", "location.sharing.stopped", "location.sharing.started"]
    assert harness.events[0]["data"]["chat_id"] is None
    harness.emulator.advance(89)
    assert len(harness.events) == 3
    harness.emulator.advance(1)
    ana.stop_sharing()

    assert harness.types[3:] == ["location.sharing.stopped"]
    with pytest.raises(ValueError, match="with no line"):
        ana.move(**PIER)
    with pytest.raises(ValueError, match="is not a line"):
        ana.share_location(**PIER, with_="+13055550188")


def test_location_request_requires_direct_imessage_chat() -> None:
    harness = Harness()
    chat = harness.chat()
    harness.phone(CY, imessage=False)
    ana = harness.phone()
    ana.accept_location_requests(**PIER)
    ana.ignore_location_requests()

    assert harness.error("POST", f"/v3/chats/{harness.group()}/location/request") == (409, 2016)
    assert harness.error("POST", f"/v3/chats/{harness.chat(CY)}/location/request") == (409, 2017)
    harness.call("POST", f"/v3/chats/{chat}/location/request")
    assert harness.error("POST", f"/v3/chats/{chat}/location/request") == (429, 1007)
    harness.emulator.advance(60)
    harness.call("POST", f"/v3/chats/{chat}/location/request")
    assert harness.call("GET", f"/v3/chats/{chat}/location")["data"]["features"] == []


def test_location_with_position_delay_is_empty_at_first() -> None:
    harness = Harness(linq=LinqOptions(position_seconds=2.0))
    chat = harness.chat()
    harness.phone().share_location(**PIER, with_=LINE)

    assert harness.call("GET", f"/v3/chats/{chat}/location")["data"]["features"] == []
    harness.emulator.advance(2)
    assert len(harness.call("GET", f"/v3/chats/{chat}/location")["data"]["features"]) == 1


def test_phone_reacts_to_latest_message_with_text() -> None:
    """Any text that is not a tapback is an emoji."""
    harness = Harness()
    harness.chat()
    group = harness.group()
    harness.phone(BOB).react("🎯", to=LINE, message="Hello")

    event = harness.last("reaction.added")["data"]
    assert (event["chat_id"], event["reaction_type"], event["custom_emoji"]) == (group, "custom", "🎯")
    with pytest.raises(ValueError, match="no message"):
        harness.phone().react("love", to=LINE, message="Goodbye")


def control(harness: Harness, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    """Call the control API."""
    path, _, query = path.partition("?")
    raw = b"" if body is None else json.dumps(body).encode()
    reply = harness.gateway.handle(ReceivedRequest(method, f"/_sandbox{path}", query, {}, raw))
    return reply.status, json.loads(reply.body)


def test_control_api_covers_actions_of_phones() -> None:
    harness = Harness()
    group = harness.group()
    ana = f"/phones/{ANA}"
    fine = (200, {"status": "ok"})

    assert control(harness, "PUT", ana, {"rcs": True})[1]["rcs"] is True
    assert control(harness, "POST", f"{ana}/messages", {"to": LINE, "text": "hi", "chat": group})[0] == 200
    assert control(harness, "POST", f"{ana}/messages", {"to": LINE, "text": "hi", "others": [BOB]})[0] == 200
    assert control(harness, "POST", f"{ana}/typing", {"to": LINE, "chat": group}) == fine
    assert control(harness, "POST", f"{ana}/typing", {"to": LINE, "chat": group, "action": "stop"}) == fine
    assert control(harness, "POST", f"{ana}/typing", {"to": LINE})[0] == 400
    assert control(harness, "PUT", f"{ana}/location", {"with": LINE, **PIER, "seconds": 60}) == fine
    assert control(harness, "PATCH", f"{ana}/location", PIER) == fine
    assert control(harness, "DELETE", f"{ana}/location?with={LINE}") == fine
    assert control(harness, "PATCH", f"{ana}/location", PIER)[0] == 400
    assert control(harness, "PUT", f"{ana}/location/answer", PIER) == fine
    assert control(harness, "DELETE", f"{ana}/location/answer") == fine
    assert harness.types[-4:] == [
        "chat.typing_indicator.started",
        "chat.typing_indicator.stopped",
        "location.sharing.started",
        "location.sharing.stopped",
    ]
    wrong = {"url": "http://127.0.0.1:9", "provider": "linq", "secret": "whsec_?"}
    assert control(harness, "PUT", "/webhooks", wrong)[0] == 400

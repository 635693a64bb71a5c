"""Files, voice memos, lines, capability checks and contact cards of the emulated Linq account."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, LINE, OTHER_LINE, RCS_LINE, UNKNOWN_ID, Harness, quote_handle

from contiguity.sandbox.http import ReceivedRequest

FILE = {"filename": "map.png", "content_type": "image/png", "size_bytes": 3}


def put_bytes(harness: Harness, upload: dict[str, Any], body: bytes, **headers: str) -> int:
    """Upload bytes without a token, and return the status."""
    path, _, query = upload["upload_url"].partition("?")
    sent = {name.lower(): value for name, value in {**upload["required_headers"], **headers}.items()}
    address = path.removeprefix("http://127.0.0.1")
    return harness.gateway.handle(ReceivedRequest(upload["http_method"], address, query, sent, body)).status


def test_attachment_after_upload_is_sent_until_deleted() -> None:
    """Messages keep their part after the file is deleted."""
    harness = Harness()
    chat = harness.chat()
    upload = harness.call("POST", "/v3/attachments", FILE)
    path = f"/v3/attachments/{upload['attachment_id']}"
    message = {"message": {"parts": [{"type": "media", "attachment_id": upload["attachment_id"]}]}}
    assert harness.call("GET", path)["status"] == "pending"
    assert harness.error("POST", f"/v3/chats/{chat}/messages", message) == (404, 2007)

    assert put_bytes(harness, upload, b"png") == 200

    assert harness.call("GET", path)["status"] == "complete"
    id_ = harness.send(chat, message["message"])
    (part,) = harness.message(id_)["parts"]
    assert (part["id"], part["url"]) == (upload["attachment_id"], upload["download_url"])
    again = {"parts": [{"type": "media", "url": upload["download_url"]}]}
    assert harness.message(harness.send(chat, again))["parts"][0]["id"] == part["id"]
    harness.call("DELETE", path)
    assert harness.error("GET", path) == (404, 2003)
    assert harness.message(id_)["parts"][0]["filename"] == "map.png"


@given(size=st.integers(1, 10), body=st.binary(max_size=10), type_=st.sampled_from(["image/png", "image/gif", ""]))
def test_upload_of_other_size_or_type_is_rejected(size: int, body: bytes, type_: str) -> None:
    harness = Harness()
    upload = harness.call("POST", "/v3/attachments", {**FILE, "size_bytes": size})

    status = put_bytes(harness, upload, body, **{"Content-Type": type_})

    stored = harness.call("GET", f"/v3/attachments/{upload['attachment_id']}")["status"] == "complete"
    assert stored == (status == 200) == (len(body) == size and type_ == "image/png")


def test_upload_url_after_15_minutes_is_rejected() -> None:
    harness = Harness()
    upload = harness.call("POST", "/v3/attachments", FILE)
    assert put_bytes(harness, {**upload, "http_method": "GET"}, b"png") == 405
    missing = upload["upload_url"].replace(upload["attachment_id"], UNKNOWN_ID)
    assert put_bytes(harness, {**upload, "upload_url": missing}, b"png") == 404
    harness.emulator.advance(901)

    assert put_bytes(harness, upload, b"png") == 403


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"filename": ""}, (400, 1005)),
        ({"filename": "x" * 256}, (400, 1005)),
        ({"content_type": "audio/flac"}, (400, 5004)),
        ({"size_bytes": 0}, (400, 1005)),
        ({"size_bytes": 104_857_601}, (400, 5005)),
        ({"size_bytes": "3"}, (400, 1003)),
    ],
)
def test_create_attachment_with_invalid_field_is_rejected(change: dict[str, Any], refusal: tuple[int, int]) -> None:
    assert Harness().error("POST", "/v3/attachments", {**FILE, **change}) == refusal


def test_voice_memo_from_url_or_upload_is_delivered() -> None:
    harness = Harness()
    chat = harness.chat()
    path = f"/v3/chats/{chat}/voicememo"

    memo = harness.call("POST", path, {"voice_memo_url": "https://media.example.test/hello.m4a"})["voice_memo"]

    assert (memo["from"], memo["to"], memo["voice_memo"]["mime_type"]) == (LINE, [ANA], "audio/x-m4a")
    assert harness.message(memo["id"])["delivery_status"] == "delivered"
    upload = harness.call("POST", "/v3/attachments", FILE)
    assert harness.error("POST", path, {"attachment_id": upload["attachment_id"]}) == (404, 2007)
    put_bytes(harness, upload, b"png")
    assert harness.error("POST", path, {"attachment_id": upload["attachment_id"]}) == (400, 5004)
    assert harness.error("POST", path, {}) == (400, 1001)
    both = {"attachment_id": UNKNOWN_ID, "voice_memo_url": "https://example.com/a.mp3"}
    assert harness.error("POST", path, both) == (400, 1005)
    assert harness.error("POST", path, {"attachment_id": UNKNOWN_ID}) == (404, 2003)
    assert harness.error("POST", path, {"voice_memo_url": "https://example.com/a.png"}) == (400, 5004)


def test_lines_are_listed_and_forwarded() -> None:
    harness = Harness()
    lines = harness.call("GET", "/v3/phone_numbers")["phone_numbers"]
    path = f"/v3/phone_numbers/{lines[0]['id']}"

    assert [line["phone_number"] for line in lines] == [LINE, OTHER_LINE, RCS_LINE]
    assert harness.call("PUT", path, {"forwarding_number": ANA})["forwarding_number"] == ANA
    assert harness.call("PUT", path, {"forwarding_number": ""})["forwarding_number"] is None
    assert harness.error("PUT", path, {"forwarding_number": "x"}) == (400, 1002)
    assert harness.error("PUT", f"/v3/phone_numbers/{UNKNOWN_ID}", {"forwarding_number": None}) == (404, 2019)
    assert len(harness.call("GET", "/v3/phonenumbers")["phone_numbers"]) == 3


def test_available_number_prefers_line_of_existing_chat() -> None:
    """Lists are separated by commas or repeated."""
    harness = Harness()
    harness.chat(ANA, from_=OTHER_LINE)
    path = "/v3/available_number"

    assert harness.call("GET", path)["phone_number"] == LINE
    assert harness.call("GET", f"{path}?to={quote_handle(ANA)}")["phone_number"] == OTHER_LINE
    assert harness.call("GET", f"{path}?type=RCS")["phone_number"] == RCS_LINE
    both = f"{quote_handle(LINE)},{quote_handle(OTHER_LINE)}"
    assert harness.call("GET", f"{path}?exclude_from={both}")["phone_number"] == RCS_LINE
    repeated = "&".join(f"exclude_from={quote_handle(line)}" for line in (LINE, OTHER_LINE, RCS_LINE))
    assert harness.error("GET", f"{path}?{repeated}") == (400, 1005)
    assert harness.error("GET", f"{path}?exclude_from=x") == (400, 1002)
    assert harness.error("GET", f"{path}?type=RCS&exclude_from={quote_handle(RCS_LINE)}") == (503, 4004)


def test_capability_check_within_10_seconds_is_rate_limited() -> None:
    harness = Harness()
    harness.phone(imessage=False, rcs=True)
    checks = "/v3/capability/check_"

    answer = harness.call("POST", f"{checks}imessage", {"address": ANA, "from": LINE})
    assert answer == {"address": ANA, "available": False, "reason": "not_supported", "selected_service": "RCS"}
    assert harness.error("POST", f"{checks}rcs", {"address": ANA}) == (429, 1007)
    harness.emulator.advance(10)
    assert harness.call("POST", f"{checks}rcs", {"address": ANA})["available"] is True
    assert harness.error("POST", f"{checks}rcs", {"address": "ana@example.com"}) == (400, 1002)
    assert harness.error("POST", f"{checks}imessage", {"address": ANA, "from": ANA}) == (403, 2006)


def test_contact_card_is_created_once_updated_and_shared() -> None:
    harness = Harness()
    path, chat = "/v3/contact_card", harness.chat()
    share = ("POST", f"/v3/chats/{chat}/share_contact_card")
    change = ("PATCH", f"{path}?phone_number={quote_handle(LINE)}")
    assert harness.error(*share) == (404, 2012)
    assert harness.error(*change, {"first_name": "Al"}) == (404, 2012)

    card = harness.call("POST", path, {"phone_number": LINE, "first_name": "Ada"})

    assert card["is_active"] is True
    assert harness.error("POST", path, {"phone_number": LINE, "first_name": "Ada"}) == (409, 2014)
    for name in ("Bee", "Cee"):
        assert harness.call(*change, {"last_name": name})["last_name"] == name
    reply = harness.request(*change, {"last_name": "Dee"})
    assert (reply.status, json.loads(reply.body)["error"]["retry_after"]) == (429, 600)
    assert harness.call("GET", path)["contact_cards"] == [{**card, "last_name": "Cee"}]
    assert harness.call("GET", f"{path}?phone_number={quote_handle(OTHER_LINE)}")["contact_cards"] == []
    harness.call(*share)
    assert harness.error(*share) == (429, 1007)
    harness.emulator.advance(300)
    harness.call(*share)

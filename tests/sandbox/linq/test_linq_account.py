"""What else Linq's account has in the sandbox: files, voice memos, lines, checks, cards."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, LINE, NOBODY, OTHER_LINE, RCS_LINE, Harness, quoted

from contiguity.sandbox.http import ReceivedRequest

FILE = {"filename": "map.png", "content_type": "image/png", "size_bytes": 3}


def put(harness: Harness, upload: dict[str, Any], body: bytes, **headers: str) -> int:
    """Send bytes where they were asked for, without a token."""
    path, _, query = upload["upload_url"].partition("?")
    sent = {name.lower(): value for name, value in {**upload["required_headers"], **headers}.items()}
    address = path.removeprefix("http://127.0.0.1")
    return harness.gateway.handle(ReceivedRequest(upload["http_method"], address, query, sent, body)).status


def test_a_file_is_uploaded_and_sent() -> None:
    """A file can be sent once its bytes are there, any number of times, until it is deleted; the messages stay."""
    harness = Harness()
    chat = harness.chat()
    upload = harness.ask("POST", "/v3/attachments", FILE)
    path = f"/v3/attachments/{upload['attachment_id']}"
    message = {"message": {"parts": [{"type": "media", "attachment_id": upload["attachment_id"]}]}}
    assert harness.ask("GET", path)["status"] == "pending"
    assert harness.refused("POST", f"/v3/chats/{chat}/messages", message) == (404, 2007)

    assert put(harness, upload, b"png") == 200

    assert harness.ask("GET", path)["status"] == "complete"
    id_ = harness.send(chat, message["message"])
    (part,) = harness.message(id_)["parts"]
    assert (part["id"], part["url"]) == (upload["attachment_id"], upload["download_url"])
    again = {"parts": [{"type": "media", "url": upload["download_url"]}]}
    assert harness.message(harness.send(chat, again))["parts"][0]["id"] == part["id"]
    harness.ask("DELETE", path)
    assert harness.refused("GET", path) == (404, 2003)
    assert harness.message(id_)["parts"][0]["filename"] == "map.png"


@given(size=st.integers(1, 10), body=st.binary(max_size=10), type_=st.sampled_from(["image/png", "image/gif", ""]))
def test_only_the_promised_bytes_are_taken(size: int, body: bytes, type_: str) -> None:
    """Bytes are stored exactly if they are as many as promised, of the promised type."""
    harness = Harness()
    upload = harness.ask("POST", "/v3/attachments", {**FILE, "size_bytes": size})

    status = put(harness, upload, body, **{"Content-Type": type_})

    stored = harness.ask("GET", f"/v3/attachments/{upload['attachment_id']}")["status"] == "complete"
    assert stored == (status == 200) == (len(body) == size and type_ == "image/png")


def test_an_address_for_uploads_expires() -> None:
    """After a quarter of an hour it takes nothing; other methods and other files it never takes."""
    harness = Harness()
    upload = harness.ask("POST", "/v3/attachments", FILE)
    assert put(harness, {**upload, "http_method": "GET"}, b"png") == 405
    missing = upload["upload_url"].replace(upload["attachment_id"], NOBODY)
    assert put(harness, {**upload, "upload_url": missing}, b"png") == 404
    harness.emulator.advance(901)

    assert put(harness, upload, b"png") == 403


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
def test_what_cannot_be_uploaded(change: dict[str, Any], refusal: tuple[int, int]) -> None:
    """Name, type and size have their limits."""
    assert Harness().refused("POST", "/v3/attachments", {**FILE, **change}) == refusal


def test_a_voice_memo_is_sent() -> None:
    """A voice memo comes from a URL or an uploaded file, and is delivered like a message."""
    harness = Harness()
    chat = harness.chat()
    path = f"/v3/chats/{chat}/voicememo"

    memo = harness.ask("POST", path, {"voice_memo_url": "https://media.example.test/hello.m4a"})["voice_memo"]

    assert (memo["from"], memo["to"], memo["voice_memo"]["mime_type"]) == (LINE, [ANA], "audio/x-m4a")
    assert harness.message(memo["id"])["delivery_status"] == "delivered"
    upload = harness.ask("POST", "/v3/attachments", FILE)
    assert harness.refused("POST", path, {"attachment_id": upload["attachment_id"]}) == (404, 2007)
    put(harness, upload, b"png")
    assert harness.refused("POST", path, {"attachment_id": upload["attachment_id"]}) == (400, 5004)
    assert harness.refused("POST", path, {}) == (400, 1001)
    both = {"attachment_id": NOBODY, "voice_memo_url": "https://example.com/a.mp3"}
    assert harness.refused("POST", path, both) == (400, 1005)
    assert harness.refused("POST", path, {"attachment_id": NOBODY}) == (404, 2003)
    assert harness.refused("POST", path, {"voice_memo_url": "https://example.com/a.png"}) == (400, 5004)


def test_lines_are_listed_and_forwarded() -> None:
    """The account has its lines, and their calls can go elsewhere."""
    harness = Harness()
    lines = harness.ask("GET", "/v3/phone_numbers")["phone_numbers"]
    path = f"/v3/phone_numbers/{lines[0]['id']}"

    assert [line["phone_number"] for line in lines] == [LINE, OTHER_LINE, RCS_LINE]
    assert harness.ask("PUT", path, {"forwarding_number": ANA})["forwarding_number"] == ANA
    assert harness.ask("PUT", path, {"forwarding_number": ""})["forwarding_number"] is None
    assert harness.refused("PUT", path, {"forwarding_number": "x"}) == (400, 1002)
    assert harness.refused("PUT", f"/v3/phone_numbers/{NOBODY}", {"forwarding_number": None}) == (404, 2019)
    assert len(harness.ask("GET", "/v3/phonenumbers")["phone_numbers"]) == 3


def test_the_best_line_is_found() -> None:
    """People keep the line that they know; lists come with commas or as repeated parameters."""
    harness = Harness()
    harness.chat(ANA, from_=OTHER_LINE)
    path = "/v3/available_number"

    assert harness.ask("GET", path)["phone_number"] == LINE
    assert harness.ask("GET", f"{path}?to={quoted(ANA)}")["phone_number"] == OTHER_LINE
    assert harness.ask("GET", f"{path}?type=RCS")["phone_number"] == RCS_LINE
    both = f"{quoted(LINE)},{quoted(OTHER_LINE)}"
    assert harness.ask("GET", f"{path}?exclude_from={both}")["phone_number"] == RCS_LINE
    repeated = "&".join(f"exclude_from={quoted(line)}" for line in (LINE, OTHER_LINE, RCS_LINE))
    assert harness.refused("GET", f"{path}?{repeated}") == (400, 1005)
    assert harness.refused("GET", f"{path}?exclude_from=x") == (400, 1002)
    assert harness.refused("GET", f"{path}?type=RCS&exclude_from={quoted(RCS_LINE)}") == (503, 4004)


def test_capabilities_are_checked_every_ten_seconds() -> None:
    """What a phone can is told, but not twice at once."""
    harness = Harness()
    harness.phone(imessage=False, rcs=True)
    checks = "/v3/capability/check_"

    answer = harness.ask("POST", f"{checks}imessage", {"address": ANA, "from": LINE})
    assert answer == {"address": ANA, "available": False, "reason": "not_supported", "selected_service": "RCS"}
    assert harness.refused("POST", f"{checks}rcs", {"address": ANA}) == (429, 1007)
    harness.emulator.advance(10)
    assert harness.ask("POST", f"{checks}rcs", {"address": ANA})["available"] is True
    assert harness.refused("POST", f"{checks}rcs", {"address": "ana@example.com"}) == (400, 1002)
    assert harness.refused("POST", f"{checks}imessage", {"address": ANA, "from": ANA}) == (403, 2006)


def test_contact_cards_are_set_up_once_and_shared() -> None:
    """A card is created once, changed a few times, and shown to a chat every five minutes."""
    harness = Harness()
    path, chat = "/v3/contact_card", harness.chat()
    share = ("POST", f"/v3/chats/{chat}/share_contact_card")
    change = ("PATCH", f"{path}?phone_number={quoted(LINE)}")
    assert harness.refused(*share) == (404, 2012)
    assert harness.refused(*change, {"first_name": "Al"}) == (404, 2012)

    card = harness.ask("POST", path, {"phone_number": LINE, "first_name": "Ada"})

    assert card["is_active"] is True
    assert harness.refused("POST", path, {"phone_number": LINE, "first_name": "Ada"}) == (409, 2014)
    for name in ("Bee", "Cee"):
        assert harness.ask(*change, {"last_name": name})["last_name"] == name
    reply = harness.request(*change, {"last_name": "Dee"})
    assert (reply.status, json.loads(reply.body)["error"]["retry_after"]) == (429, 600)
    assert harness.ask("GET", path)["contact_cards"] == [{**card, "last_name": "Cee"}]
    assert harness.ask("GET", f"{path}?phone_number={quoted(OTHER_LINE)}")["contact_cards"] == []
    harness.ask(*share)
    assert harness.refused(*share) == (429, 1007)
    harness.emulator.advance(300)
    harness.ask(*share)

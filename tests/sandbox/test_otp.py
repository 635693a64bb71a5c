"""One-time passwords in both directions."""

from __future__ import annotations

import re
from typing import Any

import pytest
from harness import ANA, BOB, LINE, TEXT_LINE, Harness

from contiguity.sandbox.contiguity.seed import SHARED_NUMBER


def send_code(harness: Harness, **body: Any) -> tuple[str, str]:
    """Send a code to Ana, and return its id and the received text."""
    id_ = harness.post("/otp/new", **{"to": ANA, "language": "en", "name": "Shop", **body})["otp_id"]
    code = re.search("[0-9]{6}", harness.phone().inbox[-1].text)
    assert code is not None
    return id_, code[0]


def test_correct_code_is_verified_once() -> None:
    harness = Harness()
    id_, code = send_code(harness)

    assert harness.phone().inbox[-1].text == f"Your Shop code is {code}."
    tries = [f"{int(code) ^ 1:06}", code, code]
    assert [harness.post("/otp/verify", otp_id=id_, otp=each)["verified"] for each in tries] == [False, True, False]


def test_code_after_15_minutes_is_neither_verified_nor_resent() -> None:
    """Resending does not change the expiry time."""
    harness = Harness()
    id_, code = send_code(harness)
    harness.emulator.advance(14 * 60)
    assert harness.post("/otp/resend", otp_id=id_) == {"resent": True}
    assert harness.phone().inbox[-1].text == harness.phone().inbox[0].text

    harness.emulator.advance(60)

    assert harness.post("/otp/verify", otp_id=id_, otp=code) == {"verified": False}
    assert harness.post("/otp/resend", otp_id=id_) == {"resent": False}


@pytest.mark.parametrize("path", ["/otp/verify", "/otp/resend"])
def test_unknown_otp_id_is_404(path: str) -> None:
    assert Harness().error("POST", path, otp_id="otp_nobody", otp="123456") == (404, "Not Found")


@pytest.mark.parametrize(
    ("language", "name", "start"),
    [("de", "Shop", "Ihr Shop-Code lautet "), ("fr", None, "Votre code est "), ("th", "Shop", "Your Shop code is ")],
)
def test_code_text_is_in_requested_language(language: str, name: str | None, start: str) -> None:
    harness = Harness()
    send_code(harness, language=language, name=name)

    assert harness.phone().inbox[-1].text.startswith(start)


def start_session(harness: Harness, **body: Any) -> Any:
    """Create a reverse OTP for Ana's number."""
    return harness.post("/otp/reverse/initiate", **{"number": ANA, **body})


def session_state(harness: Harness, session: Any) -> str:
    """Return the state of a reverse OTP."""
    found: str = harness.get(f"/otp/reverse/verify/{session['otp_id']}")["status"]
    return found


def test_reverse_otp_returns_instruction_and_qr_code() -> None:
    session = start_session(Harness(), factor="4821", to=LINE)

    assert session["ui"] == {
        "text": "Text 4821 to +1 (305) 555-0188 to verify your phone number.",
        "qr_code": f"sms:{LINE}?body=4821",
    }
    assert (session["expires_at"], session["service"], session["success_url"]) == (
        "2026-01-01T00:15:00.000Z",
        "sms",
        None,
    )


@pytest.mark.parametrize("to", [None, LINE, TEXT_LINE], ids=["shared number", "line with iMessage", "line"])
@pytest.mark.parametrize("typed", ["{}", " {} ", "{}\n"])
def test_reverse_otp_from_expected_number_is_verified_with_one_event(to: str | None, typed: str) -> None:
    harness = Harness()
    session = start_session(harness, **({} if to is None else {"to": to}))
    assert session["to"] == (to or SHARED_NUMBER)
    assert session_state(harness, session) == "pending"

    for _ in range(2):
        harness.phone().text(typed.format(session["factor"]), to=session["to"])

    assert session_state(harness, session) == "verified"
    (event,) = harness.events("otp.reverse.verified")
    assert event["data"]["otp_id"] == session["otp_id"]
    assert event["data"]["verified_at"] == "2026-01-01T00:00:00.000Z"


@pytest.mark.parametrize(
    ("handle", "text", "to"),
    [(BOB, "4821", LINE), (ANA, "4822", LINE), (ANA, "It is 4821", LINE), (ANA, "4821", TEXT_LINE)],
    ids=["other phone", "other code", "code among words", "other line"],
)
def test_reverse_otp_from_other_number_text_or_line_is_ignored(handle: str, text: str, to: str) -> None:
    harness = Harness()
    session = start_session(harness, factor="4821", to=LINE)

    harness.phone(handle).text(text, to=to)

    assert session_state(harness, session) == "pending"


def test_reverse_otp_by_imessage_ignores_text() -> None:
    harness = Harness()
    session = start_session(harness, service="imessage")
    assert session["to"] == LINE

    harness.phone().text(session["factor"], to=LINE, channel="text")
    assert session_state(harness, session) == "pending"
    harness.phone().text(session["factor"], to=LINE)
    assert session_state(harness, session) == "verified"


def test_reverse_otp_after_15_minutes_is_expired() -> None:
    harness = Harness()
    session = start_session(harness)
    harness.emulator.advance(15 * 60)
    harness.phone().text(session["factor"], to=session["to"])

    assert session_state(harness, session) == "expired"
    assert harness.error("POST", f"/otp/reverse/cancel/{session['otp_id']}")[0] == 400


def test_reverse_otp_is_cancelled_once_while_pending() -> None:
    harness = Harness()
    session = start_session(harness)
    path = f"/otp/reverse/cancel/{session['otp_id']}"

    assert harness.call("POST", path) == {"otp_id": session["otp_id"], "status": "cancelled"}
    harness.phone().text(session["factor"], to=session["to"])
    assert session_state(harness, session) == "cancelled"
    assert harness.error("POST", path)[0] == 400


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({"factor": "x" * 17}, (400, 'Bad Request: "factor" must have at most 16 characters')),
        ({"to": BOB}, (403, 'Forbidden: "from" is not a number you lease')),
        ({"to": TEXT_LINE, "service": "imessage"}, (403, 'Forbidden: "from" does not support iMessage')),
        ({"service": "fax"}, (400, 'Bad Request: "service" must be one of sms, imessage')),
    ],
)
def test_reverse_otp_with_invalid_field_is_rejected(body: dict[str, Any], refused: tuple[int, str]) -> None:
    assert Harness().error("POST", "/otp/reverse/initiate", number=ANA, **body) == refused

"""One-time passwords in the sandbox, in both directions."""

from __future__ import annotations

import re
from typing import Any

import pytest
from harness import ANA, BOB, LINE, TEXT_LINE, Harness

from contiguity.sandbox.contiguity.seed import SHARED_NUMBER


def sent(harness: Harness, **body: Any) -> tuple[str, str]:
    """Send a code to Ana, and give its id and what she reads."""
    id_ = harness.post("/otp/new", **{"to": ANA, "language": "en", "name": "Shop", **body})["otp_id"]
    code = re.search("[0-9]{6}", harness.phone().inbox[-1].text)
    assert code is not None
    return id_, code[0]


def test_the_code_that_was_sent_is_good_once() -> None:
    """The right code is verified the first time, and no code is afterwards."""
    harness = Harness()
    id_, code = sent(harness)

    assert harness.phone().inbox[-1].text == f"Your Shop code is {code}."
    tries = [f"{int(code) ^ 1:06}", code, code]
    assert [harness.post("/otp/verify", otp_id=id_, otp=each)["verified"] for each in tries] == [False, True, False]


def test_a_code_grows_old() -> None:
    """After fifteen minutes a code is neither good nor sent again; sending it again does not make it younger."""
    harness = Harness()
    id_, code = sent(harness)
    harness.emulator.advance(14 * 60)
    assert harness.post("/otp/resend", otp_id=id_) == {"resent": True}
    assert harness.phone().inbox[-1].text == harness.phone().inbox[0].text

    harness.emulator.advance(60)

    assert harness.post("/otp/verify", otp_id=id_, otp=code) == {"verified": False}
    assert harness.post("/otp/resend", otp_id=id_) == {"resent": False}


@pytest.mark.parametrize("path", ["/otp/verify", "/otp/resend"])
def test_an_unknown_code_is_not_found(path: str) -> None:
    """What was never sent is not found."""
    assert Harness().refusal("POST", path, otp_id="otp_nobody", otp="123456") == (404, "Not Found")


@pytest.mark.parametrize(
    ("language", "name", "start"),
    [("de", "Shop", "Ihr Shop-Code lautet "), ("fr", None, "Votre code est "), ("th", "Shop", "Your Shop code is ")],
)
def test_a_code_speaks_the_language(language: str, name: str | None, start: str) -> None:
    """The text is in the language that was asked for, where the sandbox has it, with or without a name."""
    harness = Harness()
    sent(harness, language=language, name=name)

    assert harness.phone().inbox[-1].text.startswith(start)


def start(harness: Harness, **body: Any) -> Any:
    """Await a code from Ana."""
    return harness.post("/otp/reverse/initiate", **{"number": ANA, **body})


def state(harness: Harness, session: Any) -> str:
    """Ask whether it has come."""
    found: str = harness.get(f"/otp/reverse/verify/{session['otp_id']}")["status"]
    return found


def test_what_a_session_tells() -> None:
    """A session says what to text where, in words and for a QR code, and until when."""
    session = start(Harness(), factor="4821", to=LINE)

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
def test_the_code_from_the_right_phone_verifies(to: str | None, typed: str) -> None:
    """The code from the number that was named verifies, spaces aside, and is an event, once."""
    harness = Harness()
    session = start(harness, **({} if to is None else {"to": to}))
    assert session["to"] == (to or SHARED_NUMBER)
    assert state(harness, session) == "pending"

    for _ in range(2):
        harness.phone().text(typed.format(session["factor"]), to=session["to"])

    assert state(harness, session) == "verified"
    (event,) = harness.events("otp.reverse.verified")
    assert event["data"]["otp_id"] == session["otp_id"]
    assert event["data"]["verified_at"] == "2026-01-01T00:00:00.000Z"


@pytest.mark.parametrize(
    ("handle", "text", "to"),
    [(BOB, "4821", LINE), (ANA, "4822", LINE), (ANA, "It is 4821", LINE), (ANA, "4821", TEXT_LINE)],
    ids=["other phone", "other code", "code among words", "other line"],
)
def test_anything_else_is_ignored(handle: str, text: str, to: str) -> None:
    """Another sender, another text or another line leaves the session pending."""
    harness = Harness()
    session = start(harness, factor="4821", to=LINE)

    harness.phone(handle).text(text, to=to)

    assert state(harness, session) == "pending"


def test_an_imessage_session_wants_an_imessage() -> None:
    """With the service iMessage, a text with the code does not count."""
    harness = Harness()
    session = start(harness, service="imessage")
    assert session["to"] == LINE

    harness.phone().text(session["factor"], to=LINE, channel="text")
    assert state(harness, session) == "pending"
    harness.phone().text(session["factor"], to=LINE)
    assert state(harness, session) == "verified"


def test_a_session_expires() -> None:
    """After fifteen minutes the code counts no more, and nothing is left to cancel."""
    harness = Harness()
    session = start(harness)
    harness.emulator.advance(15 * 60)
    harness.phone().text(session["factor"], to=session["to"])

    assert state(harness, session) == "expired"
    assert harness.refusal("POST", f"/otp/reverse/cancel/{session['otp_id']}")[0] == 400


def test_a_session_is_cancelled_while_it_is_pending() -> None:
    """A cancelled session stays so, whatever comes; it cannot be cancelled again."""
    harness = Harness()
    session = start(harness)
    path = f"/otp/reverse/cancel/{session['otp_id']}"

    assert harness.ask("POST", path) == {"otp_id": session["otp_id"], "status": "cancelled"}
    harness.phone().text(session["factor"], to=session["to"])
    assert state(harness, session) == "cancelled"
    assert harness.refusal("POST", path)[0] == 400


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({"factor": "x" * 17}, (400, 'Bad Request: "factor" must have at most 16 characters')),
        ({"to": BOB}, (403, 'Forbidden: "from" is not a number you lease')),
        ({"to": TEXT_LINE, "service": "imessage"}, (403, 'Forbidden: "from" does not support iMessage')),
        ({"service": "fax"}, (400, 'Bad Request: "service" must be one of sms, imessage')),
    ],
)
def test_what_cannot_be_awaited(body: dict[str, Any], refused: tuple[int, str]) -> None:
    """A code that is too long, or a number that cannot receive it, is refused."""
    assert Harness().refusal("POST", "/otp/reverse/initiate", number=ANA, **body) == refused

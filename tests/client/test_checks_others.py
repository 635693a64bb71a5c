"""One-time passwords, and arguments that require one another."""

from __future__ import annotations

import pytest
from checking import LINE, PERSON, Call, sent_request, validation_error
from hypothesis import given
from hypothesis import strategies as st


@given(factor=st.text(st.characters(codec="utf-8"), min_size=1, max_size=16))
def test_factor_of_up_to_16_characters_is_sent_unchanged(factor: str) -> None:
    assert sent_request(lambda c, v: c.otp.reverse.initiate(number=PERSON, factor=v), factor).json["factor"] == factor


@given(factor=st.text(min_size=17) | st.just("") | st.integers())
def test_factor_empty_or_too_long_is_rejected(factor: object) -> None:
    assert validation_error(lambda c, v: c.otp.reverse.initiate(number=PERSON, factor=v), factor).argument == "factor"


@pytest.mark.parametrize("value", ["ftp://example.com", "example.com", "https://", "https://a b", "http://[", 5, ""])
def test_success_url_invalid_is_rejected(value: object) -> None:
    assert (
        validation_error(lambda c, v: c.otp.reverse.initiate(number=PERSON, success_url=v), value).argument
        == "success_url"
    )


@pytest.mark.parametrize("value", [123456, None, ""])
def test_code_that_is_not_a_string_is_rejected(value: object) -> None:
    """A number would lose leading zeros."""
    assert validation_error(lambda c, v: c.otp.verify("otp_1", v), value).argument == "otp"
    assert validation_error(lambda c, v: c.otp.verify(v, "012345"), value).argument == "otp_id"
    assert validation_error(lambda c, v: c.otp.resend(v), value).argument == "otp_id"


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda c, _: c.imessage.react("add", tapback="love"), "to"),
        (lambda c, _: c.imessage.react("add", tapback="love", to=PERSON, message="Hi"), "from_"),
        (lambda c, _: c.imessage.react("add", tapback="love", to=PERSON, from_=LINE, message=""), "message"),
        (lambda c, _: c.text.react("add", reaction="love"), "message_id"),
        (lambda c, _: c.text.react("add", reaction="love", to=PERSON), "message_id"),
        (lambda c, _: c.whatsapp.react("add", to=PERSON, reaction="🎉"), "message"),
        (lambda c, _: c.whatsapp.react("add", to=PERSON, reaction="🎉", message="Hi", message_id="w_1"), "message"),
        (lambda c, _: c.whatsapp.react("add", to=PERSON, message="Hi"), "reaction"),
        (lambda c, _: c.leases.configure(LINE, failover=True, mode="selective"), "numbers"),
        (lambda c, _: c.leases.configure(LINE, failover=True, numbers=LINE), "numbers"),
        (
            lambda c, _: c.intelligence.look_up(PERSON, imessage=True, contiguity_risk_scoring_beta=True),
            "contiguity_risk_scoring_beta",
        ),
        (lambda c, _: c.imessage.typing_indicator(to=PERSON, interval=0), "interval"),
        (lambda c, _: c.whatsapp.typing_indicator(to=PERSON, interval=float("nan")), "interval"),
    ],
)
def test_argument_without_a_required_other_is_rejected(call: Call, argument: str) -> None:
    """The error names the missing argument."""
    assert validation_error(call, None).argument == argument


def test_react_without_a_message_names_every_missing_argument() -> None:
    """A rule about several arguments names each of them."""
    error = validation_error(lambda c, _: c.imessage.react("add", tapback="love"), None)

    assert error.arguments == ("to", "from_", "message")
    assert str(error) == "to, from_, message: must be given unless message_id is given"

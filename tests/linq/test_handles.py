"""Validation of Linq handles, ids and URLs: an error contains the index of the mistake and never the value."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from message_strategies import handles, ids, phones, urls

from contiguity._core import validation
from contiguity._linq import arguments
from contiguity.errors import ValidationError

E164 = re.compile(r"\+[1-9][0-9]{1,14}")


@given(handles)
def test_handle_accepts_phone_numbers_and_addresses(handle: str) -> None:
    """Every phone number of the documented pattern and every e-mail address is accepted."""
    assert arguments.handle("handle", handle) == handle
    assert arguments.blocked_handle("handle", handle) == handle


@given(st.text(alphabet="+0123456789 -().a٣²", max_size=20))
def test_phone_accepts_exactly_the_documented_pattern(text: str) -> None:
    """Of texts that resemble numbers, only those of the documented pattern are accepted."""
    if E164.fullmatch(text):
        assert arguments.phone("from_", text) == text
    else:
        with pytest.raises(
            ValidationError, match=r"^from_ is not an E\.164 phone number: .+ \(example: \+12025550143\)$"
        ):
            arguments.phone("from_", text)


@given(phones, st.integers(1, 15), st.sampled_from([" ", "-", "(", ")", ".", "\u202a", "\uff10", "x"]))
def test_error_describes_the_invalid_character(phone: str, at: int, wrong: str) -> None:
    """A character that cannot occur in a phone number is described with its index, and never quoted."""
    at = min(at, len(phone))
    names = {" ": "space", "-": "dash", "(": "parenthesis", ")": "parenthesis", ".": "dot", "x": "letter"}
    given_phone = phone[:at] + wrong + phone[at:]

    with pytest.raises(ValidationError) as raised:
        arguments.handle("handle", given_phone)

    fault = f"{names.get(wrong, 'non-ASCII character')} at index {at}"
    assert str(raised.value) == (
        f"handle is not an E.164 phone number or e-mail address: {fault} (examples: +12025550143, ana@example.com)"
    )


@pytest.mark.parametrize(
    ("phone", "fault"),
    [
        ("12025550143", "no plus sign and country code"),
        ("+02025550143", "the country code starts with 0"),
        ("+1", "1 digit, expected 2 to 15"),
        ("+1234567890123456", "16 digits, expected 2 to 15"),
        ("", "no plus sign and country code"),
    ],
)
def test_error_describes_other_mistakes(phone: str, fault: str) -> None:
    """A number of digits only can be invalid in its start and its length."""
    with pytest.raises(ValidationError) as raised:
        arguments.phone("from_", phone)

    assert str(raised.value) == f"from_ is not an E.164 phone number: {fault} (example: +12025550143)"


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("ana@", "no domain with a dot after the at sign"),
        ("@example.com", "nothing before the at sign"),
        ("ana@example", "no domain with a dot after the at sign"),
        ("a na@example.com", "space at index 1"),
        ("a@b@example.com", "another at sign at index 3"),
        ("mailto:ana@example.com", "colon at index 6"),
        ("MAILTO:ana@example.com", "colon at index 6"),
        ("e:ana@example.com", "colon at index 1"),
        ("E:ana@example.com", "colon at index 1"),
        ("ana@example.com:25", "colon at index 15"),
        (f"{'a' * 250}@example.com", "longer than 254 characters"),
        ("ana@example.com\n", "line break at index 15"),
    ],
)
def test_handle_with_at_sign_is_validated_as_email(address: str, fault: str) -> None:
    """The error contains the position of the mistake; the prefixes of links and of chat databases are rejected."""
    rule = f"handle is not an e-mail address: {fault} (example: ana@example.com)"
    for check in (arguments.handle, arguments.blocked_handle):
        with pytest.raises(ValidationError) as raised:
            check("handle", address)
        assert str(raised.value) == rule


@given(st.lists(handles, max_size=5), st.lists(handles, max_size=5))
def test_error_names_the_item_of_a_list(before: list[str], after: list[str]) -> None:
    """The first invalid handle is named with its index."""
    with pytest.raises(ValidationError) as raised:
        arguments.handles("to", [*before, "+1 202 555 0143", *after])

    assert raised.value.argument == f"to[{len(before)}]"
    assert raised.value.rule == (
        "is not an E.164 phone number or e-mail address: space at index 2 (examples: +12025550143, ana@example.com)"
    )


@given(st.integers(0, 40))
def test_handles_accepts_1_to_31_items(number: int) -> None:
    """A chat has 1 to 31 recipients; the upper limit is optional."""
    several = ["+12025550143"] * number
    if 1 <= number <= 31:
        assert arguments.handles("to", several) == several
    else:
        with pytest.raises(ValidationError, match=r"^to must"):
            arguments.handles("to", several)
    if number:
        assert arguments.handles("to", several, most=None) == several


@pytest.mark.parametrize("value", ["+12025550143", b"+1", None, 5, {"a": 1}, [5], [None]])
def test_handles_rejects_other_types(value: Any) -> None:
    """A single string is not accepted as a list, and each item must be a string."""
    with pytest.raises(
        ValidationError,
        match=r"^to(\[0\] is not an E\.164 phone number or e-mail address: expected a string| must be a list of)",
    ):
        arguments.handles("to", value)


def test_phones_rejects_email_addresses() -> None:
    """A list of lines may be empty; an e-mail address is rejected."""
    assert arguments.phones("exclude_from", []) == []
    assert arguments.phones("exclude_from", ["+13055550199"]) == ["+13055550199"]
    with pytest.raises(ValidationError, match=r"^exclude_from\[1\] is not an E\.164 phone number: letter at index 0"):
        arguments.phones("exclude_from", ["+13055550199", "ana@example.com"])


@pytest.mark.parametrize("handle", ["123", "12345678", "ACME", "Acme Corp", "A1", "Ärzte"])
def test_blocked_handle_accepts_short_codes_and_names(handle: str) -> None:
    """Short codes and alphanumeric senders can be blocked; they are not valid elsewhere."""
    assert arguments.blocked_handle("handle", handle) == handle
    with pytest.raises(ValidationError):
        arguments.handle("handle", handle)


@pytest.mark.parametrize("handle", ["", " ", "12", "123456789", "202 555 0143", "(202)", " ACME", "A\nB", "+1 202", 5])
def test_blocked_handle_rejects_malformed_numbers(handle: Any) -> None:
    """A number that is neither in E.164 format nor a short code is rejected."""
    with pytest.raises(ValidationError, match=r"^handle is not an E\.164 phone number"):
        arguments.blocked_handle("handle", handle)


@given(ids)
def test_uuid_accepts_both_cases(one: str) -> None:
    """Every UUID is accepted, also in upper case."""
    assert validation.uuid("chat_id", one) == one
    assert validation.uuid("chat_id", one.upper()) == one.upper()


@pytest.mark.parametrize("one", ["", "imsg_1", "../chats", "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b4", "x" * 36, None, 5])
def test_uuid_rejects_other_values(one: Any) -> None:
    """Only a UUID is inserted into a path."""
    with pytest.raises(ValidationError, match=r"^chat_id is not a UUID \(example: "):
        validation.uuid("chat_id", one)


@given(urls, st.sampled_from([" ", '"', "<", "é", "\n", "{", "%zz", "\\"]))
def test_url_rejects_characters_that_must_be_encoded(url: str, wrong: str) -> None:
    """A URL is returned unchanged; a character that must be percent-encoded is described with its index."""
    assert arguments.url("url", url) == url
    with pytest.raises(
        ValidationError,
        match=rf"^url is not an HTTPS URL: .+ at index {len(url)} must be (percent-encoded|followed by two hex digits)",
    ):
        arguments.url("url", url + wrong)


@pytest.mark.parametrize(
    "url", ["", "example.com", "ftp://example.com", "https://", "https:///a", "https://[::1", "https://a:99999/", None]
)
def test_url_requires_scheme_and_host(url: Any) -> None:
    """A URL without one of them is rejected."""
    for https in (True, False):
        with pytest.raises(
            ValidationError, match=r"^url is not an HTTPS URL: " if https else r"^url is not an HTTP or"
        ):
            arguments.url("url", url, https=https)


def test_url_accepts_http_only_if_allowed() -> None:
    """A link may use HTTP; a file must use HTTPS."""
    assert arguments.url("url", "http://example.com/", https=False) == "http://example.com/"
    with pytest.raises(ValidationError, match=r"^url is not an HTTPS URL: it must start with https://"):
        arguments.url("url", "http://example.com/")


@given(st.integers(0, 300))
def test_idempotency_key_has_1_to_255_characters(number: int) -> None:
    """Other lengths are rejected."""
    if 1 <= number <= 255:
        assert arguments.idempotency_key("idempotency_key", "k" * number) == "k" * number
    else:
        with pytest.raises(
            ValidationError,
            match=r"^idempotency_key (must be at most 255 characters, got|is not an idempotency key: empty)",
        ):
            arguments.idempotency_key("idempotency_key", "k" * number)

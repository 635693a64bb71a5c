"""Validation of Linq handles, ids and URLs: an error contains the place of the mistake and never the value."""

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
def test_takes_every_handle(handle: str) -> None:
    """Every number of the contract's pattern is taken, and so are e-mail addresses."""
    assert arguments.handle("handle", handle) == handle
    assert arguments.blocked_handle("handle", handle) == handle


@given(st.text(alphabet="+0123456789 -().a٣²", max_size=20))
def test_takes_numbers_by_the_contract_alone(text: str) -> None:
    """Of texts that look like numbers, exactly those of the contract's pattern are taken."""
    if E164.fullmatch(text):
        assert arguments.phone("from_", text) == text
    else:
        with pytest.raises(
            ValidationError, match=r"^from_ is not an E\.164 phone number: .+ \(example: \+12025550143\)$"
        ):
            arguments.phone("from_", text)


@given(phones, st.integers(1, 15), st.sampled_from([" ", "-", "(", ")", ".", "\u202a", "\uff10", "x"]))
def test_names_the_wrong_character(phone: str, at: int, wrong: str) -> None:
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
def test_names_every_other_fault(phone: str, fault: str) -> None:
    """Digits only can still be wrong at the start and in their number."""
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
def test_names_the_place_in_the_list(before: list[str], after: list[str]) -> None:
    """The first handle that is wrong is named with its place."""
    with pytest.raises(ValidationError) as raised:
        arguments.handles("to", [*before, "+1 202 555 0143", *after])

    assert raised.value.argument == f"to[{len(before)}]"
    assert raised.value.rule == (
        "is not an E.164 phone number or e-mail address: space at index 2 (examples: +12025550143, ana@example.com)"
    )


@given(st.integers(0, 40))
def test_takes_one_to_thirty_one(number: int) -> None:
    """A chat is with 1 to 31 others; where there is no such limit, none is checked."""
    several = ["+12025550143"] * number
    if 1 <= number <= 31:
        assert arguments.handles("to", several) == several
    else:
        with pytest.raises(ValidationError, match=r"^to must"):
            arguments.handles("to", several)
    if number:
        assert arguments.handles("to", several, most=None) == several


@pytest.mark.parametrize("value", ["+12025550143", b"+1", None, 5, {"a": 1}, [5], [None]])
def test_refuses_what_is_no_list_of_strings(value: Any) -> None:
    """One string alone is no list, and a list holds strings."""
    with pytest.raises(
        ValidationError,
        match=r"^to(\[0\] is not an E\.164 phone number or e-mail address: expected a string| must be a list of)",
    ):
        arguments.handles("to", value)


def test_lines_are_numbers() -> None:
    """A list of lines may be empty, and takes no e-mail address."""
    assert arguments.phones("exclude_from", []) == []
    assert arguments.phones("exclude_from", ["+13055550199"]) == ["+13055550199"]
    with pytest.raises(ValidationError, match=r"^exclude_from\[1\] is not an E\.164 phone number: letter at index 0"):
        arguments.phones("exclude_from", ["+13055550199", "ana@example.com"])


@pytest.mark.parametrize("handle", ["123", "12345678", "ACME", "Acme Corp", "A1", "Ärzte"])
def test_blocklist_takes_short_codes_and_names(handle: str) -> None:
    """The blocklist has short codes and senders' names beside handles; elsewhere they are refused."""
    assert arguments.blocked_handle("handle", handle) == handle
    with pytest.raises(ValidationError):
        arguments.handle("handle", handle)


@pytest.mark.parametrize("handle", ["", " ", "12", "123456789", "202 555 0143", "(202)", " ACME", "A\nB", "+1 202", 5])
def test_blocklist_refuses_numbers_gone_wrong(handle: Any) -> None:
    """A number that is neither in E.164 format nor a short code is no name."""
    with pytest.raises(ValidationError, match=r"^handle is not an E\.164 phone number"):
        arguments.blocked_handle("handle", handle)


@given(ids)
def test_takes_ids(one: str) -> None:
    """Every UUID is an id, in capitals, too."""
    assert validation.uuid("chat_id", one) == one
    assert validation.uuid("chat_id", one.upper()) == one.upper()


@pytest.mark.parametrize("one", ["", "imsg_1", "../chats", "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b4", "x" * 36, None, 5])
def test_refuses_other_ids(one: Any) -> None:
    """What is no UUID never gets into a path."""
    with pytest.raises(ValidationError, match=r"^chat_id is not a UUID \(example: "):
        validation.uuid("chat_id", one)


@given(urls, st.sampled_from([" ", '"', "<", "é", "\n", "{", "%zz", "\\"]))
def test_urls_have_the_characters_of_urls(url: str, wrong: str) -> None:
    """A URL is taken as it is, and refused with what must be percent-encoded in it."""
    assert arguments.url("url", url) == url
    with pytest.raises(
        ValidationError,
        match=rf"^url is not an HTTPS URL: .+ at index {len(url)} must be (percent-encoded|followed by two hex digits)",
    ):
        arguments.url("url", url + wrong)


@pytest.mark.parametrize(
    "url", ["", "example.com", "ftp://example.com", "https://", "https:///a", "https://[::1", "https://a:99999/", None]
)
def test_refuses_what_is_no_url(url: Any) -> None:
    """A URL has a scheme and a host."""
    for https in (True, False):
        with pytest.raises(
            ValidationError, match=r"^url is not an HTTPS URL: " if https else r"^url is not an HTTP or"
        ):
            arguments.url("url", url, https=https)


def test_https_can_be_waived() -> None:
    """A link may go to a page without TLS; a file may not come from there."""
    assert arguments.url("url", "http://example.com/", https=False) == "http://example.com/"
    with pytest.raises(ValidationError, match=r"^url is not an HTTPS URL: it must start with https://"):
        arguments.url("url", "http://example.com/")


@given(st.integers(0, 300))
def test_keys_have_a_length(number: int) -> None:
    """A key has 1 to 255 characters."""
    if 1 <= number <= 255:
        assert arguments.idempotency_key("idempotency_key", "k" * number) == "k" * number
    else:
        with pytest.raises(
            ValidationError,
            match=r"^idempotency_key (must be at most 255 characters, got|is not an idempotency key: empty)",
        ):
            arguments.idempotency_key("idempotency_key", "k" * number)

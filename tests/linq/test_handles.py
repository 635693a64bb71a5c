"""Handles, ids and URLs of Linq: what is taken, and that a refusal names the place, the handle and its fault."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from message_strategies import handles, ids, phones, urls

from contiguity._core import linq_checks
from contiguity.errors import ValidationError

E164 = re.compile(r"\+[1-9][0-9]{1,14}")


@given(handles)
def test_takes_every_handle(handle: str) -> None:
    """Every number of the contract's pattern is taken, and so are e-mail addresses."""
    assert linq_checks.handle("handle", handle) == handle
    assert linq_checks.blocked_handle("handle", handle) == handle


@given(st.text(alphabet="+0123456789 -().a٣²", max_size=20))
def test_takes_numbers_by_the_contract_alone(text: str) -> None:
    """Of texts that look like numbers, exactly those of the contract's pattern are taken."""
    if E164.fullmatch(text):
        assert linq_checks.phone("from_", text) == text
    else:
        with pytest.raises(ValidationError, match=r"^from_ must be a phone number in E.164 format"):
            linq_checks.phone("from_", text)


@given(phones, st.integers(1, 15), st.sampled_from([" ", "-", "(", ")", ".", "\u202a", "\uff10", "x"]))
def test_names_the_wrong_character(phone: str, at: int, wrong: str) -> None:
    """A character that stands in no number is named with its index."""
    at = min(at, len(phone))
    names = {" ": "a space", "-": "a dash", "(": "a parenthesis", ")": "a parenthesis"}
    given_phone = phone[:at] + wrong + phone[at:]

    with pytest.raises(ValidationError) as raised:
        linq_checks.handle("handle", given_phone)

    assert str(raised.value).endswith(f"{given_phone!r} has {names.get(wrong, repr(wrong))} at index {at}")


@pytest.mark.parametrize(
    ("phone", "fault"),
    [
        ("12025550143", "has no plus sign and country code"),
        ("+02025550143", "has a zero where a country code begins"),
        ("+1", "has 1 digits, and 2 to 15 are possible"),
        ("+1234567890123456", "has 16 digits, and 2 to 15 are possible"),
        ("", "has no plus sign and country code"),
    ],
)
def test_names_every_other_fault(phone: str, fault: str) -> None:
    """A number of digits alone can be wrong at its beginning and in its length."""
    with pytest.raises(ValidationError) as raised:
        linq_checks.phone("from_", phone)

    assert str(raised.value).endswith(f"{phone!r} {fault}")


@pytest.mark.parametrize("address", ["ana@", "@example.com", "ana@example", "a na@example.com", "a@b@example.com"])
def test_refuses_what_is_no_address(address: str) -> None:
    """What has an @ is judged as an e-mail address."""
    with pytest.raises(ValidationError, match=r"^handle must be an e-mail address"):
        linq_checks.handle("handle", address)
    with pytest.raises(ValidationError, match=r"^handle must be an e-mail address"):
        linq_checks.blocked_handle("handle", address)


@given(st.lists(handles, max_size=5), st.lists(handles, max_size=5))
def test_names_the_place_in_the_list(before: list[str], after: list[str]) -> None:
    """The first handle that is wrong is named with its place."""
    with pytest.raises(ValidationError) as raised:
        linq_checks.handles("to", [*before, "+1 202 555 0143", *after])

    assert raised.value.argument == f"to[{len(before)}]"
    assert "'+1 202 555 0143' has a space at index 2" in raised.value.rule


@given(st.integers(0, 40))
def test_takes_one_to_thirty_one(number: int) -> None:
    """A chat is with 1 to 31 others; where there is no such limit, none is checked."""
    several = ["+12025550143"] * number
    if 1 <= number <= 31:
        assert linq_checks.handles("to", several) == several
    else:
        with pytest.raises(ValidationError, match=r"^to must"):
            linq_checks.handles("to", several)
    if number:
        assert linq_checks.handles("to", several, most=None) == several


@pytest.mark.parametrize("value", ["+12025550143", b"+1", None, 5, {"a": 1}, [5], [None]])
def test_refuses_what_is_no_list_of_strings(value: Any) -> None:
    """One string alone is no list, and a list holds strings."""
    with pytest.raises(ValidationError, match=r"^to(\[0\])? must be"):
        linq_checks.handles("to", value)


def test_lines_are_numbers() -> None:
    """A list of lines may be empty, and takes no e-mail address."""
    assert linq_checks.phones("exclude_from", []) == []
    assert linq_checks.phones("exclude_from", ["+13055550199"]) == ["+13055550199"]
    with pytest.raises(ValidationError, match=r"^exclude_from\[1\] must be a phone number"):
        linq_checks.phones("exclude_from", ["+13055550199", "ana@example.com"])


@pytest.mark.parametrize("handle", ["123", "12345678", "ACME", "Acme Corp", "A1", "Ärzte"])
def test_blocklist_takes_short_codes_and_names(handle: str) -> None:
    """The blocklist has short codes and senders' names beside handles; elsewhere they are refused."""
    assert linq_checks.blocked_handle("handle", handle) == handle
    with pytest.raises(ValidationError):
        linq_checks.handle("handle", handle)


@pytest.mark.parametrize("handle", ["", " ", "12", "123456789", "202 555 0143", "(202)", " ACME", "A\nB", "+1 202", 5])
def test_blocklist_refuses_numbers_gone_wrong(handle: Any) -> None:
    """A number that is neither in E.164 format nor a short code is no name."""
    with pytest.raises(ValidationError, match=r"^handle must be"):
        linq_checks.blocked_handle("handle", handle)


@given(ids)
def test_takes_ids(one: str) -> None:
    """Every UUID is an id, in capitals, too."""
    assert linq_checks.uuid("chat_id", one) == one
    assert linq_checks.uuid("chat_id", one.upper()) == one.upper()


@pytest.mark.parametrize("one", ["", "imsg_1", "../chats", "e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b4", "x" * 36, None, 5])
def test_refuses_other_ids(one: Any) -> None:
    """What is no UUID never gets into a path."""
    with pytest.raises(ValidationError, match=r"^chat_id must be an id"):
        linq_checks.uuid("chat_id", one)


@given(urls, st.sampled_from([" ", '"', "<", "é", "\n", "{", "%zz", "\\"]))
def test_urls_have_the_characters_of_urls(url: str, wrong: str) -> None:
    """A URL is taken as it is, and refused with what must be percent-encoded in it."""
    assert linq_checks.url("url", url) == url
    with pytest.raises(ValidationError, match=f"at index {len(url)}, to be percent-encoded"):
        linq_checks.url("url", url + wrong)


@pytest.mark.parametrize(
    "url", ["", "example.com", "ftp://example.com", "https://", "https:///a", "https://[::1", "https://a:99999/", None]
)
def test_refuses_what_is_no_url(url: Any) -> None:
    """A URL has a scheme and a host."""
    for https in (True, False):
        with pytest.raises(ValidationError, match=r"^url must be a"):
            linq_checks.url("url", url, https=https)


def test_https_can_be_waived() -> None:
    """A link may go to a page without TLS; a file may not come from there."""
    assert linq_checks.url("url", "http://example.com/", https=False) == "http://example.com/"
    with pytest.raises(ValidationError, match=r"^url must be an HTTPS URL"):
        linq_checks.url("url", "http://example.com/")


@given(st.integers(0, 300))
def test_keys_have_a_length(number: int) -> None:
    """A key has 1 to 255 characters."""
    if 1 <= number <= 255:
        assert linq_checks.idempotency_key("idempotency_key", "k" * number) == "k" * number
    else:
        with pytest.raises(ValidationError, match=r"^idempotency_key must be"):
            linq_checks.idempotency_key("idempotency_key", "k" * number)

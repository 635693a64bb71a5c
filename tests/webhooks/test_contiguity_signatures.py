"""A webhook is let in when its signature is valid and fresh, and refused with the likely cause otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from contiguity_samples import BODY, DIGEST, HEADERS, NAME, NOW, SECRET, SIGNATURE, rejection, webhook
from hypothesis import assume, given
from hypothesis import strategies as st

from contiguity.errors import (
    ContiguityError,
    InvalidPayload,
    InvalidSignature,
    StaleTimestamp,
)
from contiguity.events import IMessageIncoming

if TYPE_CHECKING:
    from collections.abc import Callable

OTHER = "0" * 64


def test_vector() -> None:
    """The signature is the one that another implementation makes, and it opens the body."""
    assert webhook().sign(BODY) == HEADERS
    assert webhook(now=0).sign(BODY, timestamp=NOW + 0.9) == HEADERS
    assert isinstance(webhook().unwrap(BODY, HEADERS), IMessageIncoming)


@pytest.mark.parametrize("make", [bytes, bytearray, memoryview, lambda body: memoryview(body[::-1])[::-1]])
def test_body_of_any_kind_of_bytes(make: Callable[[bytes], bytes]) -> None:
    """The body may be in any kind of bytes."""
    assert webhook().unwrap(make(BODY), HEADERS)


@pytest.mark.parametrize("body", [BODY.decode(), json.loads(BODY), None, [BODY]])
def test_body_that_was_decoded(body: Any) -> None:
    """A body that something has decoded or parsed already is refused, and the rejection asks for the bytes."""
    error = rejection(body)

    assert isinstance(error, InvalidSignature)
    assert "raw bytes" in str(error)


@pytest.mark.parametrize("encoded", [json.dumps(json.loads(BODY)), json.dumps(json.loads(BODY), indent=2)])
def test_body_that_was_encoded_again(encoded: str) -> None:
    """A body that was parsed and encoded again is refused, and the rejection knows that this is what happened."""
    assert "parsed and encoded again" in str(rejection(encoded.encode()))


def test_body_that_was_read_before() -> None:
    """An empty body is refused, and the rejection says that something has read it."""
    assert "empty" in str(rejection(b""))


@pytest.mark.parametrize(
    "value",
    [
        "",
        "t=",
        f"v1={DIGEST}",
        f"t={NOW}",
        f"t={NOW},v1=",
        f"t={NOW},v1={DIGEST[:-1]}",
        f"t={NOW},v1={DIGEST}0",
        f"t={NOW},v1={DIGEST[:-1]}g",
        f"t={NOW}, v1={DIGEST}",
        f" {SIGNATURE}",
        f"{SIGNATURE}\n",
        f"{SIGNATURE},",
        f"junk,{SIGNATURE}",
        f"{SIGNATURE};junk",
        f"t={NOW},t={NOW},v1={DIGEST}",
        f"v1={DIGEST},t={NOW}",
        f"t=-{NOW},v1={DIGEST}",
        f"t=+{NOW},v1={DIGEST}",
        f"t={NOW}.0,v1={DIGEST}",
        f"t=0{NOW},v1={DIGEST}",
        f"t=1_767_225_600,v1={DIGEST}",
        f"t={'9' * 5000},v1={DIGEST}",
        f"t=\u0661\u0667{str(NOW)[2:]},v1={DIGEST}",
        f"t=\u00b2{str(NOW)[1:]},v1={DIGEST}",
        f"t={NOW},v2={DIGEST}",
        f"T={NOW},V1={DIGEST}",
        f"t={NOW},v1=\udc80{DIGEST[1:]}",
    ],
)
def test_header_of_another_form(value: str) -> None:
    """A header that is not of the documented form, from its first character to its last, is refused."""
    assert isinstance(rejection(headers={NAME: value}), InvalidSignature)


@pytest.mark.parametrize(
    "value",
    [
        f"t={NOW},v1={DIGEST.upper()}",
        f"t={NOW},v1={OTHER},v1={DIGEST}",
        f"t={NOW},v1={DIGEST},v1={OTHER}",
        f"t={NOW},v0=abc,v1={DIGEST},v2=x/y+z==",
        f"t={NOW},v1=short,v1={DIGEST}",
    ],
)
def test_one_of_several_entries_is_enough(value: str) -> None:
    """While a secret is being replaced there are several signatures: one that fits is enough."""
    assert webhook().unwrap(BODY, {NAME: value})


def test_several_secrets() -> None:
    """Any of several secrets lets a body in; the first one signs."""
    both = webhook(["whsec_new", SECRET])

    assert both.unwrap(BODY, HEADERS)
    assert both.unwrap(BODY, webhook("whsec_new").sign(BODY))
    assert both.sign(BODY) == webhook("whsec_new").sign(BODY)
    assert "secret" in str(rejection(by=webhook(["whsec_new", "whsec_newer"])))


@given(st.binary(), st.data())
def test_a_changed_body(body: bytes, data: st.DataObject) -> None:
    """A body with one byte changed, added or taken away is refused."""
    signed = webhook().sign(body)
    place = data.draw(st.integers(0, len(body)))
    new = data.draw(st.binary(max_size=1))
    taken = data.draw(st.integers(0, 1))
    changed = body[:place] + new + body[place + taken :]
    assume(changed != body)

    assert isinstance(rejection(changed, signed), InvalidSignature)


@given(st.integers(0, len(SIGNATURE) - 1), st.integers(0, 255))
def test_a_changed_header(place: int, new: int) -> None:
    """A header with one byte changed, in the time or in the signature, is refused; upper case is no change."""
    value = SIGNATURE.encode()
    changed = value[:place] + bytes([new]) + value[place + 1 :]
    assume(changed.lower() != value)

    assert isinstance(rejection(headers=[(NAME.encode(), changed)]), InvalidSignature)


@given(st.integers(-(10**6), 10**6), st.integers(0, 10**5))
def test_tolerance(off: int, tolerance: int) -> None:
    """A right signature is let in exactly as long as its time is within the tolerance, before or after now."""
    receiver = webhook(now=NOW + off, tolerance=tolerance)
    if abs(off) <= tolerance:
        assert receiver.unwrap(BODY, HEADERS)
    else:
        error = rejection(by=receiver)

        assert isinstance(error, StaleTimestamp)
        assert f"{abs(off)} s {'ago' if off > 0 else 'in the future'}" in str(error)
        assert "clock" in str(error)


def test_huge_time() -> None:
    """A signature for the far future is refused as such."""
    assert isinstance(rejection(headers=webhook().sign(BODY, timestamp=9e15)), StaleTimestamp)


def test_a_clock_that_has_stopped_working() -> None:
    """A clock that gives no number lets nothing in."""
    assert isinstance(rejection(by=webhook(now=float("nan"))), StaleTimestamp)


@given(st.binary(max_size=80), st.text(max_size=80))
def test_refusals_hold_nothing_private(body: bytes, value: str) -> None:
    """No rejection shows the secret, or anything of the body."""
    for error in (
        rejection(b"+12025550143" + body, {NAME: value}),
        rejection(b"+12025550143" + body, HEADERS),
        rejection(b"+12025550143" + body, webhook().sign(b"+12025550143" + body)),
    ):
        assert SECRET not in str(error)
        assert "2025550143" not in str(error)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b"\xef\xbb\xbf{}", b"[" * 10**5, b"9" * 5000, b"{}"]
)
def test_signed_and_yet_no_event(body: bytes) -> None:
    """A body that was signed and is no JSON object with a type is refused as a payload, not as a signature."""
    error = rejection(body, webhook().sign(body))

    assert isinstance(error, InvalidPayload)
    assert isinstance(error, ContiguityError)
    assert "signature is valid" in str(error)

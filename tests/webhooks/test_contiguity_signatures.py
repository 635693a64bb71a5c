"""A webhook of Contiguity is accepted if its signature is valid and recent, else the error names the likely cause."""

from __future__ import annotations

import hmac
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


def test_sign_returns_the_signature_of_openssl() -> None:
    """The signature verifies, too."""
    assert webhook().sign(BODY) == HEADERS
    assert webhook(now=0).sign(BODY, timestamp=NOW + 0.9) == HEADERS
    assert isinstance(webhook().unwrap(BODY, HEADERS), IMessageIncoming)


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=200), st.binary(), st.integers(0, 10**16 - 1))
def test_sign_is_the_documented_hmac(secret: str, body: bytes, timestamp: int) -> None:
    """Secrets may be longer than a block of SHA-256."""
    assume(secret.strip())
    expected = hmac.digest(secret.strip().encode(), f"{timestamp}.".encode() + body, "sha256").hex()

    assert webhook(secret).sign(body, timestamp=timestamp) == {NAME: f"t={timestamp},v1={expected}"}


@pytest.mark.parametrize("make", [bytes, bytearray, memoryview, lambda body: memoryview(body[::-1])[::-1]])
def test_unwrap_accepts_every_bytes_type(make: Callable[[bytes], bytes]) -> None:
    """A view may even have a negative stride."""
    assert webhook().unwrap(make(BODY), HEADERS)


@pytest.mark.parametrize("body", [BODY.decode(), json.loads(BODY), None, [BODY]])
def test_decoded_body_is_rejected(body: Any) -> None:
    """The error asks for the bytes of the request."""
    error = rejection(body)

    assert isinstance(error, InvalidSignature)
    assert "raw bytes" in str(error)


@pytest.mark.parametrize("encoded", [json.dumps(json.loads(BODY)), json.dumps(json.loads(BODY), indent=2)])
def test_body_that_was_encoded_again_is_rejected(encoded: str) -> None:
    """The error names this as a likely cause."""
    assert "parsed and encoded again" in str(rejection(encoded.encode()))


def test_empty_body_is_rejected() -> None:
    """The error names the likely cause."""
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
def test_header_of_another_form_is_rejected(value: str) -> None:
    """The whole header must have the documented form."""
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
    """During a rotation of the secret there are several signatures, and one must match."""
    assert webhook().unwrap(BODY, {NAME: value})


def test_any_of_several_secrets_verifies() -> None:
    """The first one signs."""
    both = webhook(["whsec_new", SECRET])

    assert both.unwrap(BODY, HEADERS)
    assert both.unwrap(BODY, webhook("whsec_new").sign(BODY))
    assert both.sign(BODY) == webhook("whsec_new").sign(BODY)
    assert "secret" in str(rejection(by=webhook(["whsec_new", "whsec_newer"])))


@given(st.binary(), st.data())
def test_changed_body_is_rejected(body: bytes, data: st.DataObject) -> None:
    """One byte is changed, added or removed."""
    signed = webhook().sign(body)
    place = data.draw(st.integers(0, len(body)))
    new = data.draw(st.binary(max_size=1))
    taken = data.draw(st.integers(0, 1))
    changed = body[:place] + new + body[place + taken :]
    assume(changed != body)

    assert isinstance(rejection(changed, signed), InvalidSignature)


@given(st.integers(0, len(SIGNATURE) - 1), st.integers(0, 255))
def test_changed_header_is_rejected(place: int, new: int) -> None:
    """One byte of the timestamp or the signature is changed; upper case is allowed."""
    value = SIGNATURE.encode()
    changed = value[:place] + bytes([new]) + value[place + 1 :]
    assume(changed.lower() != value)

    assert isinstance(rejection(headers=[(NAME.encode(), changed)]), InvalidSignature)


@given(st.integers(-(10**6), 10**6), st.integers(0, 10**5))
def test_timestamp_is_accepted_within_the_tolerance(off: int, tolerance: int) -> None:
    """The tolerance applies before and after now."""
    receiver = webhook(now=NOW + off, tolerance=tolerance)
    if abs(off) <= tolerance:
        assert receiver.unwrap(BODY, HEADERS)
    else:
        error = rejection(by=receiver)

        assert isinstance(error, StaleTimestamp)
        assert f"{abs(off)} s {'ago' if off > 0 else 'in the future'}" in str(error)
        assert "clock" in str(error)


def test_timestamp_in_the_far_future_is_stale() -> None:
    """The greatest timestamp of a header has 16 digits."""
    assert isinstance(rejection(headers=webhook().sign(BODY, timestamp=9e15)), StaleTimestamp)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b"\xef\xbb\xbf{}", b"[" * 10**5, b"9" * 5000, b"{}"]
)
def test_signed_body_without_a_type_is_an_invalid_payload(body: bytes) -> None:
    """The error states that the signature is valid."""
    error = rejection(body, webhook().sign(body))

    assert isinstance(error, InvalidPayload)
    assert isinstance(error, ContiguityError)
    assert "signature is valid" in str(error)

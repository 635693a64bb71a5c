"""A delivery of Linq is accepted if its signature is valid and recent. If the standard one is present, it decides."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from linq_samples import (
    BODY,
    ID,
    LEGACY,
    LEGACY_SIGNATURE,
    NOW,
    OTHER_SECRET,
    SECRET,
    SIGNATURE,
    STANDARD,
    WEBHOOK,
    example,
    rejection,
    webhook,
)

from contiguity.errors import (
    ConfigurationError,
    InvalidPayload,
    InvalidSignature,
    StaleTimestamp,
    ValidationError,
)
from contiguity.linq.events import UnknownEvent
from contiguity.webhooks import LinqWebhook

WRONG = f"v1,{'A' * 43}="
UNKNOWN = b'{"event_type":"x.of_tomorrow"}'


def accepts(body: bytes, headers: Any, *, by: LinqWebhook = WEBHOOK) -> bool:
    """Return whether a body is accepted by its signature and timestamp."""
    try:
        by.unwrap(body, headers)
    except InvalidPayload:
        return True
    except (InvalidSignature, StaleTimestamp):
        return False
    return True


def test_sign_returns_the_signatures_of_another_implementation() -> None:
    """Each of them verifies without the other."""
    assert webhook().sign(BODY, message_id=ID) == {**STANDARD, **LEGACY}
    assert webhook(now=0).sign(BODY, message_id=ID, timestamp=NOW + 0.9) == {**STANDARD, **LEGACY}
    assert accepts(BODY, STANDARD)
    assert accepts(BODY, LEGACY)
    assert accepts(BODY, {**STANDARD, **LEGACY})


@given(st.binary(min_size=1, max_size=48), st.from_regex(r"\A[!-~]{1,40}\Z"), st.binary(), st.integers(0, 10**10))
def test_sign_follows_the_documented_steps(key: bytes, id_: str, body: bytes, moment: int) -> None:
    """The steps are done here with `hmac`, for any key, id, body and timestamp."""
    secret = f"whsec_{base64.b64encode(key).decode()}"
    headers = LinqWebhook(secret).sign(body, timestamp=moment, message_id=id_)
    standard = hmac.digest(key, f"{id_}.{moment}.".encode() + body, hashlib.sha256)
    legacy = hmac.digest(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256)

    assert headers == {
        "webhook-id": id_,
        "webhook-timestamp": str(moment),
        "webhook-signature": f"v1,{base64.b64encode(standard).decode()}",
        "X-Webhook-Timestamp": str(moment),
        "X-Webhook-Signature": legacy.hex(),
    }


def test_invalid_signature_is_not_overridden_by_a_valid_legacy_signature() -> None:
    """If the standard headers are present, they decide."""
    assert not accepts(BODY, {**LEGACY, **STANDARD, "webhook-signature": WRONG})
    assert not accepts(BODY, {**LEGACY, **STANDARD, "webhook-id": "another"})
    assert not accepts(BODY, {**LEGACY, **STANDARD, "webhook-signature": "junk"})
    assert not accepts(BODY, {**LEGACY, **STANDARD, "webhook-timestamp": "junk"})
    assert not accepts(BODY, {**LEGACY, **webhook().sign(BODY, message_id=ID, timestamp=NOW - 301), **LEGACY})


def test_invalid_legacy_signature_is_ignored() -> None:
    """The valid standard signature decides."""
    assert accepts(BODY, {**STANDARD, **LEGACY, "X-Webhook-Signature": "0" * 64})


@pytest.mark.parametrize("missing", [*STANDARD, *LEGACY])
def test_missing_header_is_named(missing: str) -> None:
    """The other pair of headers is missing as well."""
    pair = STANDARD if missing in STANDARD else LEGACY
    headers = {name: value for name, value in pair.items() if name != missing}
    error = rejection(BODY, headers)

    assert isinstance(error, InvalidSignature)
    assert missing.lower() in str(error)


def test_one_of_several_signatures_must_match() -> None:
    """Signatures of other versions are ignored."""
    for value in (f"{WRONG} {SIGNATURE}", f"{SIGNATURE} {WRONG}", f"v1a,x {SIGNATURE} v2,y=", f"junk  {SIGNATURE}"):
        assert accepts(BODY, {**STANDARD, "webhook-signature": value})
    for value in (WRONG, f"{WRONG} {WRONG}", SIGNATURE.replace("v1", "v2"), SIGNATURE.replace("v1,", "v1a,")):
        assert not accepts(BODY, {**STANDARD, "webhook-signature": value})


def test_any_of_several_secrets_verifies() -> None:
    """This holds for both signatures. The first secret signs."""
    both = webhook([OTHER_SECRET, SECRET])

    assert accepts(BODY, STANDARD, by=both)
    assert accepts(BODY, LEGACY, by=both)
    assert both.sign(BODY, message_id=ID) == webhook(OTHER_SECRET).sign(BODY, message_id=ID)
    assert not accepts(BODY, STANDARD, by=webhook(OTHER_SECRET))
    assert not accepts(BODY, LEGACY, by=webhook(OTHER_SECRET))
    # While one secret replaces another, a delivery may carry a signature of each.
    signatures = [webhook(one).sign(BODY, message_id=ID)["webhook-signature"] for one in (OTHER_SECRET, SECRET)]
    for receiver in (webhook(), webhook(OTHER_SECRET), both):
        assert accepts(BODY, {**STANDARD, "webhook-signature": " ".join(signatures)}, by=receiver)


@pytest.mark.parametrize("headers", [STANDARD, LEGACY], ids=["standard", "legacy"])
@given(data=st.data(), body=st.binary())
def test_changed_body_is_rejected(headers: dict[str, str], data: st.DataObject, body: bytes) -> None:
    """One byte is changed, added or removed."""
    signed = webhook().sign(body, message_id=ID)
    place = data.draw(st.integers(0, len(body)))
    new, taken = data.draw(st.binary(max_size=1)), data.draw(st.integers(0, 1))
    changed = body[:place] + new + body[place + taken :]
    assume(changed != body)

    assert isinstance(rejection(changed, {name: signed[name] for name in headers}), InvalidSignature)


@pytest.mark.parametrize("name", [*STANDARD, *LEGACY])
@given(data=st.data())
def test_changed_header_is_rejected(name: str, data: st.DataObject) -> None:
    """One byte is changed. Upper case is allowed in hexadecimal digits."""
    headers = STANDARD if name in STANDARD else LEGACY
    value = headers[name].encode()
    place = data.draw(st.integers(0, len(value) - 1))
    changed = value[:place] + bytes([data.draw(st.integers(0, 255))]) + value[place + 1 :]
    assume(changed != value)
    assume(name != "X-Webhook-Signature" or changed.lower() != value)
    pairs = [(one.encode(), changed if one == name else other.encode()) for one, other in headers.items()]

    assert isinstance(rejection(BODY, pairs), (InvalidSignature, StaleTimestamp))


@pytest.mark.parametrize("headers", [STANDARD, LEGACY], ids=["standard", "legacy"])
@given(off=st.integers(-(10**6), 10**6), tolerance=st.integers(0, 10**5))
def test_timestamp_is_accepted_within_the_tolerance(headers: dict[str, str], off: int, tolerance: int) -> None:
    """The tolerance applies before and after now."""
    receiver = webhook(now=NOW + off, tolerance=tolerance)
    if abs(off) <= tolerance:
        assert accepts(BODY, headers, by=receiver)
    else:
        assert isinstance(rejection(BODY, headers, by=receiver), StaleTimestamp)


TIMES = ["", " ", f" {NOW}", f"{NOW}\n", f"+{NOW}", f"-{NOW}", f"{NOW}.0", "1_775_000_000", "9" * 5000, "now", "1e9"]


@pytest.mark.parametrize("value", [*TIMES, "\u0661\u0667", "\u00b2", "0x69", "\udc80"])
def test_timestamp_of_another_form_is_rejected(value: str) -> None:
    """It must be plain Unix seconds."""
    assert isinstance(rejection(BODY, {**STANDARD, "webhook-timestamp": value}), InvalidSignature)
    assert isinstance(rejection(BODY, {**LEGACY, "X-Webhook-Timestamp": value}), InvalidSignature)


ENCODED = SIGNATURE.removeprefix("v1,")


@pytest.mark.parametrize(
    "value",
    [
        "", "v1", "v1,", ENCODED, f"V1,{ENCODED}", f"v1={ENCODED}", f"v1, {ENCODED}", f"v1,{ENCODED[:-1]}",
        f"v1,{ENCODED}=", f"v1,{ENCODED},", f"v1,{ENCODED}\n", f"v1,{ENCODED}\tv1,{ENCODED}", f"v1,{LEGACY_SIGNATURE}",
        f"v1,{ENCODED[:-2]}d=", f"v1,{ENCODED.replace('+', '-')}", f"v1,\udc80{ENCODED[1:]}", f"v1,\u0661{ENCODED[1:]}",
    ],
)  # fmt: skip
def test_standard_signature_of_another_form_is_rejected(value: str) -> None:
    """The whole value must be ``v1,`` and base64."""
    assert isinstance(rejection(BODY, {**STANDARD, "webhook-signature": value}), InvalidSignature)


@pytest.mark.parametrize(
    "value",
    [
        "", LEGACY_SIGNATURE[:-1], f"{LEGACY_SIGNATURE}0", f" {LEGACY_SIGNATURE}", f"{LEGACY_SIGNATURE}\n",
        f"v1={LEGACY_SIGNATURE}", f"sha256={LEGACY_SIGNATURE}", f"{LEGACY_SIGNATURE[:-1]}g",
        f"\u0661{LEGACY_SIGNATURE[1:]}",
    ],
)  # fmt: skip
def test_legacy_signature_of_another_form_is_rejected(value: str) -> None:
    """The whole value must be 64 hexadecimal digits."""
    assert isinstance(rejection(BODY, {**LEGACY, "X-Webhook-Signature": value}), InvalidSignature)


def test_headers_are_found_in_any_case() -> None:
    """They are text, bytes or the keys of a WSGI environment, among others."""
    for headers in (STANDARD, LEGACY):
        for change in (str.lower, str.upper, str.title):
            assert accepts(BODY, {"Host": "x", **{change(name): value for name, value in headers.items()}})
        assert accepts(BODY, [(name.lower().encode(), value.encode()) for name, value in headers.items()])
        assert accepts(BODY, {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()})


@pytest.mark.parametrize(
    "secret",
    ["", " ", "whsec_", "whsec_=", "whsec_not base64", "whsec_A", "whsec_-_8=", [], [SECRET, "whsec_"], None, 5],
    ids=repr,
)
def test_invalid_secret_is_a_configuration_error(secret: Any) -> None:
    """The error does not contain the secret."""
    with pytest.raises(ConfigurationError, match="secret") as caught:
        LinqWebhook(secret)

    assert "not base64" not in str(caught.value)


def test_white_space_prefix_and_padding_of_a_secret_are_optional() -> None:
    """The repr does not contain the secret."""
    for secret in (f" {SECRET}\n", SECRET.rstrip("="), SECRET.removeprefix("whsec_")):
        assert accepts(BODY, STANDARD, by=webhook(secret))
    assert SECRET not in repr(webhook())


def test_secret_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A given secret has priority. Without any, the error names the variable."""
    monkeypatch.setenv("LINQ_WEBHOOK_SECRET", SECRET)
    assert LinqWebhook.from_environment().sign(BODY, timestamp=NOW, message_id=ID) == {**STANDARD, **LEGACY}
    assert LinqWebhook.from_environment(OTHER_SECRET).sign(BODY, timestamp=NOW, message_id=ID) != {**STANDARD, **LEGACY}
    monkeypatch.delenv("LINQ_WEBHOOK_SECRET")
    with pytest.raises(ConfigurationError, match="LINQ_WEBHOOK_SECRET"):
        LinqWebhook.from_environment()


def test_sign_uses_the_id_of_the_event() -> None:
    """A given id has priority."""
    body = json.dumps(example("message.received")).encode()

    assert webhook().sign(body)["webhook-id"] == example("message.received")["event_id"]
    assert webhook().sign(body, message_id="other")["webhook-id"] == "other"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"5", b'"x"', b"{}", b'{"event_id": null}', b"\xff"])
def test_body_without_an_id_needs_one(body: bytes) -> None:
    """The error names the argument."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(body)

    assert caught.value.argument == "message_id"
    assert webhook().sign(body, message_id="given")["webhook-id"] == "given"


@pytest.mark.parametrize("id_", ["", 5, b"x", "a\r\nb", "\u00e4", "\udc80"])
def test_invalid_id_is_a_validation_error(id_: Any) -> None:
    """It must be valid in a header."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(BODY, message_id=id_)

    assert caught.value.argument == "message_id"


@pytest.mark.parametrize("id_", ["", 5, [], "a\r\nb", "\u00e4"])
def test_invalid_id_of_an_event_is_a_validation_error(id_: Any) -> None:
    """It must be valid in a header."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(json.dumps({"event_id": id_}).encode())

    assert caught.value.argument == "message_id"


TEXT = st.one_of(st.text(), st.binary(), st.none(), st.integers(), st.sampled_from([*STANDARD, *LEGACY]))


@given(st.fixed_dictionaries({}, optional=dict.fromkeys([*STANDARD, *LEGACY], st.text() | st.binary())), st.booleans())
def test_only_a_valid_signature_is_accepted(headers: dict[str, Any], legacy: bool) -> None:
    """The headers have any values, with or without a valid pair among them."""
    merged = {**(LEGACY if legacy else {}), **headers}
    right = all(merged.get(name) == value for name, value in LEGACY.items()) and not set(STANDARD) <= set(merged)
    right |= all(merged.get(name) == value for name, value in STANDARD.items())

    assert accepts(BODY, merged) == right


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 10**5, b"9" * 5000, b"{}", b'{"type":"x"}']
)
def test_signed_body_without_a_type_is_an_invalid_payload(body: bytes) -> None:
    """The error states that the signature is valid."""
    error = rejection(body, WEBHOOK.sign(body, message_id=ID))

    assert isinstance(error, InvalidPayload)
    assert "signature is valid" in str(error)


def test_unwrap_accepts_every_bytes_type() -> None:
    """A decoded body is rejected, and the error asks for bytes."""
    headers = WEBHOOK.sign(UNKNOWN, message_id=ID)
    for body in (UNKNOWN, bytearray(UNKNOWN), memoryview(UNKNOWN)):
        assert isinstance(WEBHOOK.unwrap(body, headers), UnknownEvent)
    for wrong in (UNKNOWN.decode(), json.loads(UNKNOWN), None):
        assert "raw bytes" in str(rejection(wrong, headers))
    spaced = json.dumps(json.loads(UNKNOWN)).encode()
    assert "parsed and encoded again" in str(rejection(spaced, headers))

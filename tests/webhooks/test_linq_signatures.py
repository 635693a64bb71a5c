"""A delivery of Linq is let in when it is signed and fresh, by the standard signature if there is one."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
import strategies
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
    WebhookError,
)
from contiguity.linq.events import Event, UnknownEvent
from contiguity.webhooks import LinqWebhook

WRONG = f"v1,{'A' * 43}="
UNKNOWN = b'{"event_type":"x.of_tomorrow"}'


def let_in(body: bytes, headers: Any, *, by: LinqWebhook = WEBHOOK) -> bool:
    """Tell whether a body passes by its signature and its time, whatever it holds."""
    try:
        by.unwrap(body, headers)
    except InvalidPayload:
        return True
    except (InvalidSignature, StaleTimestamp):
        return False
    return True


def test_vector() -> None:
    """Both signatures are those that another implementation made, and each of them alone opens the body."""
    assert webhook().sign(BODY, message_id=ID) == {**STANDARD, **LEGACY}
    assert webhook(now=0).sign(BODY, message_id=ID, timestamp=NOW + 0.9) == {**STANDARD, **LEGACY}
    assert let_in(BODY, STANDARD)
    assert let_in(BODY, LEGACY)
    assert let_in(BODY, {**STANDARD, **LEGACY})


@given(st.binary(min_size=1, max_size=48), st.from_regex(r"\A[!-~]{1,40}\Z"), st.binary(), st.integers(0, 10**10))
def test_signatures_are_what_the_documents_say(key: bytes, id_: str, body: bytes, moment: int) -> None:
    """Both signatures are what the documented steps give, for any key, id, body and time."""
    secret = f"whsec_{base64.b64encode(key).decode()}"
    headers = LinqWebhook(secret).sign(body, timestamp=moment, message_id=id_)
    standard = hmac.digest(key, f"{id_}.{moment}.".encode() + body, hashlib.sha256)
    older = hmac.digest(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256)

    assert headers == {
        "webhook-id": id_,
        "webhook-timestamp": str(moment),
        "webhook-signature": f"v1,{base64.b64encode(standard).decode()}",
        "X-Webhook-Timestamp": str(moment),
        "X-Webhook-Signature": older.hex(),
    }


def test_a_wrong_standard_signature_is_not_made_good() -> None:
    """Where the standard headers are there, they count: the older signature mends nothing."""
    assert not let_in(BODY, {**LEGACY, **STANDARD, "webhook-signature": WRONG})
    assert not let_in(BODY, {**LEGACY, **STANDARD, "webhook-id": "another"})
    assert not let_in(BODY, {**LEGACY, **STANDARD, "webhook-signature": "junk"})
    assert not let_in(BODY, {**LEGACY, **STANDARD, "webhook-timestamp": "junk"})
    assert not let_in(BODY, {**LEGACY, **webhook().sign(BODY, message_id=ID, timestamp=NOW - 301), **LEGACY})


def test_the_older_signature_does_no_harm() -> None:
    """A wrong older signature beside a right standard one is not looked at."""
    assert let_in(BODY, {**STANDARD, **LEGACY, "X-Webhook-Signature": "0" * 64})


@pytest.mark.parametrize("missing", [*STANDARD, *LEGACY])
def test_missing_headers(missing: str) -> None:
    """With a header of each pair missing there is nothing to verify, and the rejection names what is missing."""
    pair = STANDARD if missing in STANDARD else LEGACY
    headers = {name: value for name, value in pair.items() if name != missing}
    error = rejection(BODY, headers)

    assert isinstance(error, InvalidSignature)
    assert missing.lower() in str(error)


def test_several_signatures() -> None:
    """Of several signatures one that fits is enough; those of another version are passed over."""
    for value in (f"{WRONG} {SIGNATURE}", f"{SIGNATURE} {WRONG}", f"v1a,x {SIGNATURE} v2,y=", f"junk  {SIGNATURE}"):
        assert let_in(BODY, {**STANDARD, "webhook-signature": value})
    for value in (WRONG, f"{WRONG} {WRONG}", SIGNATURE.replace("v1", "v2"), SIGNATURE.replace("v1,", "v1a,")):
        assert not let_in(BODY, {**STANDARD, "webhook-signature": value})


def test_several_secrets() -> None:
    """Any of several secrets lets a body in, by either signature; the first one signs."""
    both = webhook([OTHER_SECRET, SECRET])

    assert let_in(BODY, STANDARD, by=both)
    assert let_in(BODY, LEGACY, by=both)
    assert both.sign(BODY, message_id=ID) == webhook(OTHER_SECRET).sign(BODY, message_id=ID)
    assert not let_in(BODY, STANDARD, by=webhook(OTHER_SECRET))
    assert not let_in(BODY, LEGACY, by=webhook(OTHER_SECRET))
    # While one secret replaces another, a delivery may carry a signature of each.
    signatures = [webhook(one).sign(BODY, message_id=ID)["webhook-signature"] for one in (OTHER_SECRET, SECRET)]
    for receiver in (webhook(), webhook(OTHER_SECRET), both):
        assert let_in(BODY, {**STANDARD, "webhook-signature": " ".join(signatures)}, by=receiver)


@pytest.mark.parametrize("headers", [STANDARD, LEGACY], ids=["standard", "older"])
@given(data=st.data(), body=st.binary())
def test_a_changed_body(headers: dict[str, str], data: st.DataObject, body: bytes) -> None:
    """A body with one byte changed, added or taken away is refused."""
    signed = webhook().sign(body, message_id=ID)
    place = data.draw(st.integers(0, len(body)))
    new, taken = data.draw(st.binary(max_size=1)), data.draw(st.integers(0, 1))
    changed = body[:place] + new + body[place + taken :]
    assume(changed != body)

    assert isinstance(rejection(changed, {name: signed[name] for name in headers}), InvalidSignature)


@pytest.mark.parametrize("name", [*STANDARD, *LEGACY])
@given(data=st.data())
def test_a_changed_header(name: str, data: st.DataObject) -> None:
    """A header with one byte changed is refused; upper case is no change of hexadecimal digits."""
    headers = STANDARD if name in STANDARD else LEGACY
    value = headers[name].encode()
    place = data.draw(st.integers(0, len(value) - 1))
    changed = value[:place] + bytes([data.draw(st.integers(0, 255))]) + value[place + 1 :]
    assume(changed != value)
    assume(name != "X-Webhook-Signature" or changed.lower() != value)
    pairs = [(one.encode(), changed if one == name else other.encode()) for one, other in headers.items()]

    assert isinstance(rejection(BODY, pairs), (InvalidSignature, StaleTimestamp))


@pytest.mark.parametrize("headers", [STANDARD, LEGACY], ids=["standard", "older"])
@given(off=st.integers(-(10**6), 10**6), tolerance=st.integers(0, 10**5))
def test_tolerance(headers: dict[str, str], off: int, tolerance: int) -> None:
    """A right signature is let in exactly as long as its time is within the tolerance, before or after now."""
    receiver = webhook(now=NOW + off, tolerance=tolerance)
    if abs(off) <= tolerance:
        assert let_in(BODY, headers, by=receiver)
    else:
        assert isinstance(rejection(BODY, headers, by=receiver), StaleTimestamp)


TIMES = ["", " ", f" {NOW}", f"{NOW}\n", f"+{NOW}", f"-{NOW}", f"{NOW}.0", "1_775_000_000", "9" * 5000, "now", "1e9"]


@pytest.mark.parametrize("value", [*TIMES, "\u0661\u0667", "\u00b2", "0x69", "\udc80"])
def test_times_of_another_form(value: str) -> None:
    """A time that is no plain Unix seconds is refused."""
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
def test_standard_signatures_of_another_form(value: str) -> None:
    """A signature that is not ``v1,`` and base64, from its first character to its last, is refused."""
    assert isinstance(rejection(BODY, {**STANDARD, "webhook-signature": value}), InvalidSignature)


@pytest.mark.parametrize(
    "value",
    [
        "", LEGACY_SIGNATURE[:-1], f"{LEGACY_SIGNATURE}0", f" {LEGACY_SIGNATURE}", f"{LEGACY_SIGNATURE}\n",
        f"v1={LEGACY_SIGNATURE}", f"sha256={LEGACY_SIGNATURE}", f"{LEGACY_SIGNATURE[:-1]}g",
        f"\u0661{LEGACY_SIGNATURE[1:]}",
    ],
)  # fmt: skip
def test_older_signatures_of_another_form(value: str) -> None:
    """An older signature that is not 64 hexadecimal digits is refused."""
    assert isinstance(rejection(BODY, {**LEGACY, "X-Webhook-Signature": value}), InvalidSignature)


def test_headers_in_any_case() -> None:
    """Either set of headers is found whatever its case, as text or as bytes, and among others."""
    for headers in (STANDARD, LEGACY):
        for change in (str.lower, str.upper, str.title):
            assert let_in(BODY, {"Host": "x", **{change(name): value for name, value in headers.items()}})
        assert let_in(BODY, [(name.lower().encode(), value.encode()) for name, value in headers.items()])
        assert let_in(BODY, {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()})


@pytest.mark.parametrize(
    "secret",
    ["", " ", "whsec_", "whsec_=", "whsec_not base64", "whsec_A", "whsec_-_8=", [], [SECRET, "whsec_"], None, 5],
    ids=repr,
)
def test_secrets_that_are_none(secret: Any) -> None:
    """A secret that is none is told when the webhook is set up, and the error does not show it."""
    with pytest.raises(ConfigurationError, match="secret") as caught:
        LinqWebhook(secret)

    assert "not base64" not in str(caught.value)


def test_secrets_are_forgiving() -> None:
    """Blanks around a secret are no part of it, and neither its prefix nor its padding need be there."""
    for secret in (f" {SECRET}\n", SECRET.rstrip("="), SECRET.removeprefix("whsec_")):
        assert let_in(BODY, STANDARD, by=webhook(secret))
    assert SECRET not in repr(webhook())


def test_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a given secret that of the environment counts; without that, the error says what to set."""
    monkeypatch.setenv("LINQ_WEBHOOK_SECRET", SECRET)
    assert LinqWebhook.from_environment().sign(BODY, timestamp=NOW, message_id=ID) == {**STANDARD, **LEGACY}
    assert LinqWebhook.from_environment(OTHER_SECRET).sign(BODY, timestamp=NOW, message_id=ID) != {**STANDARD, **LEGACY}
    monkeypatch.delenv("LINQ_WEBHOOK_SECRET")
    with pytest.raises(ConfigurationError, match="LINQ_WEBHOOK_SECRET"):
        LinqWebhook.from_environment()


def test_the_id_of_the_event() -> None:
    """A body is signed with the id of its event, unless another is given."""
    body = json.dumps(example("message.received")).encode()

    assert webhook().sign(body)["webhook-id"] == example("message.received")["event_id"]
    assert webhook().sign(body, message_id="other")["webhook-id"] == "other"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"5", b'"x"', b"{}", b'{"event_id": null}', b"\xff"])
def test_bodies_without_an_id(body: bytes) -> None:
    """Without an id there is no signature, and the error says that one must be given."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(body)

    assert caught.value.argument == "message_id"
    assert webhook().sign(body, message_id="given")["webhook-id"] == "given"


@pytest.mark.parametrize("id_", ["", 5, b"x", "a\r\nb", "\u00e4", "\udc80"])
def test_ids_that_are_none(id_: Any) -> None:
    """An id that cannot be in a header is refused."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(BODY, message_id=id_)

    assert caught.value.argument == "message_id"


@pytest.mark.parametrize("id_", ["", 5, [], "a\r\nb", "\u00e4"])
def test_events_whose_id_is_none(id_: Any) -> None:
    """An id of an event that cannot be in a header is refused."""
    with pytest.raises(ValidationError) as caught:
        webhook().sign(json.dumps({"event_id": id_}).encode())

    assert caught.value.argument == "message_id"


TEXT = st.one_of(st.text(), st.binary(), st.none(), st.integers(), st.sampled_from([*STANDARD, *LEGACY]))


@given(
    st.binary() | st.text() | strategies.JSON | strategies.JSON.map(lambda one: json.dumps(one).encode()),
    st.dictionaries(TEXT, TEXT) | st.lists(st.tuples(TEXT, TEXT)) | strategies.JSON | st.binary(),
    st.booleans(),
)
def test_any_bytes_and_any_headers(body: Any, headers: Any, signed: bool) -> None:
    """Whatever is handed in, signed or not, gives an event or a WebhookError: nothing else."""
    if signed and isinstance(body, bytes):
        headers = WEBHOOK.sign(body, message_id=ID)
    try:
        event = WEBHOOK.unwrap(body, headers)
    except WebhookError:
        return
    assert isinstance(event, Event)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys([*STANDARD, *LEGACY], st.text() | st.binary())), st.booleans())
def test_any_values_of_the_headers(headers: dict[str, Any], older: bool) -> None:
    """Whatever stands in the headers, with or without a right pair beside it, only a right signature lets a body in."""
    merged = {**(LEGACY if older else {}), **headers}
    right = all(merged.get(name) == value for name, value in LEGACY.items()) and not set(STANDARD) <= set(merged)
    right |= all(merged.get(name) == value for name, value in STANDARD.items())

    assert let_in(BODY, merged) == right


@given(st.binary(max_size=80), st.text(max_size=80))
def test_refusals_hold_nothing_private(body: bytes, value: str) -> None:
    """No rejection shows the secret, or anything of the body."""
    body = b"+12025550143" + body
    for headers in ({**STANDARD, "webhook-signature": value}, STANDARD, LEGACY, WEBHOOK.sign(body, message_id=ID)):
        error = rejection(body, headers)
        assert SECRET[6:] not in str(error)
        assert "2025550143" not in str(error)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 10**5, b"9" * 5000, b"{}", b'{"type":"x"}']
)
def test_signed_and_yet_no_event(body: bytes) -> None:
    """A body that was signed and is no JSON object with a type is refused as a payload, not as a signature."""
    error = rejection(body, WEBHOOK.sign(body, message_id=ID))

    assert isinstance(error, InvalidPayload)
    assert "signature is valid" in str(error)


def test_kinds_of_bytes() -> None:
    """The body may be in any kind of bytes; a body that was decoded or parsed is refused and asked for as bytes."""
    headers = WEBHOOK.sign(UNKNOWN, message_id=ID)
    for body in (UNKNOWN, bytearray(UNKNOWN), memoryview(UNKNOWN)):
        assert isinstance(WEBHOOK.unwrap(body, headers), UnknownEvent)
    for wrong in (UNKNOWN.decode(), json.loads(UNKNOWN), None):
        assert "raw bytes" in str(rejection(wrong, headers))
    spaced = json.dumps(json.loads(UNKNOWN)).encode()
    assert "parsed and encoded again" in str(rejection(spaced, headers))

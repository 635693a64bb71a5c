"""`unwrap` returns an event or raises a `WebhookError` for any request; only a signed body is parsed.

With ``HYPOTHESIS_PROFILE=long`` these are 20,000 hostile webhooks, otherwise 3,000.
"""

from __future__ import annotations

import json
import math
from typing import Any

import contiguity_samples as ours
import linq_samples as theirs
import pytest
from drift import changed, paths
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import JSON

from contiguity import events
from contiguity.errors import InvalidPayload, InvalidSignature, StaleTimestamp, WebhookError
from contiguity.linq import events as linq_events
from contiguity.webhooks import LinqWebhook, Webhook

many = settings(max_examples=max(1500, settings.default.max_examples * 5))
SERVICES = pytest.mark.parametrize("service", [ours, theirs], ids=["Contiguity", "Linq"])

DEPTHS = st.sampled_from([100, 300, 1000, 1025, 5000, 100_000])
HOSTILE_JSON = st.one_of(
    DEPTHS.map(lambda depth: "[" * depth + "]" * depth),
    DEPTHS.map(lambda depth: "[" * depth),
    DEPTHS.map(lambda depth: '{"a":' * depth + "1" + "}" * depth),
    st.integers(300, 5000).map(lambda digits: "9" * digits),
    st.integers(300, 5000).map(lambda digits: f"-1.{'9' * digits}e-{digits}"),
    st.sampled_from(["NaN", "Infinity", "-Infinity", "1e400", "-0", "0.0", "1E+2", "9223372036854775808", "1.0"]),
    st.sampled_from([r'"\ud800"', r'"\udc00\ud800"', r'{"\ud83d": 1}', r'"\u0000"', '"\\ud83d"', '"']),
    JSON.map(json.dumps),
)
NAMES = {ours: sorted(ours.EVENTS), theirs: sorted(theirs.EVENTS)}


@st.composite
def bodies(draw: st.DrawFn, service: Any) -> bytes:
    """Return JSON that is hostile as a whole or in one field of an event, or any bytes."""
    hostile = draw(HOSTILE_JSON)
    kind = draw(st.sampled_from(["whole", "field", "field", "type", "bytes"]))
    if kind == "bytes":
        return draw(st.binary()) + hostile.encode(draw(st.sampled_from(["utf-8", "utf-16", "utf-8-sig"])))
    if kind == "field":
        document = service.example(draw(st.sampled_from(NAMES[service])))
        path = draw(st.sampled_from(list(paths(document))))
        hostile = json.dumps(changed(document, path, "HOSTILE")).replace('"HOSTILE"', hostile)
    elif kind == "type":
        hostile = f'{{"{service.TYPE}": {hostile}, "crumbs": {{}}, "event_id": {hostile}}}'
    return hostile.encode()


class Raising:
    """Headers whose every use raises."""

    def __getattr__(self, name: str) -> Any:
        raise LookupError(name)

    def __iter__(self) -> Any:
        raise RecursionError


VALUES = st.one_of(
    st.text(alphabet=st.characters(exclude_categories=[]), max_size=80),
    st.binary(max_size=80),
    st.none() | st.integers() | st.floats(),
    st.sampled_from([[], ["v1,A"], {}, object(), "v1," * 100_000, "," * 5000, " " * 5000, b"\xff" * 5000, "9" * 5000]),
    st.integers(1, 60).map(lambda count: f"v1,{'A' * 43}= " * count),
    st.integers(1, 60).map(lambda count: "t=1" + f",v1={'a' * 64}" * count),
    st.integers(1, 3000).map(lambda count: "t=1" + ",v0=" * count),
)


@st.composite
def headers(draw: st.DrawFn, genuine: dict[str, str]) -> Any:
    """Return the genuine headers with some of them changed, twice there, or gone, in any container."""
    pairs: list[tuple[Any, Any]] = []
    for name, value in genuine.items():
        key: Any = draw(st.sampled_from([name, name.lower(), name.upper(), name.encode(), f"HTTP_{name}", name]))
        pairs += [(key, draw(VALUES)) for _ in range(draw(st.integers(0, 2)))]
        pairs += [(key, value)] * draw(st.integers(0, 1))
    pairs += draw(st.lists(st.tuples(VALUES.filter(lambda one: not isinstance(one, (dict, list))), VALUES), max_size=2))
    container = draw(st.sampled_from([list, iter, dict, "environment", "raising", "junk"]))
    if container == "junk":
        return draw(st.one_of(VALUES, st.lists(VALUES, max_size=3), st.lists(st.tuples(VALUES), max_size=2)))
    if container == "raising":
        return Raising()
    if container == "environment":
        return {"REQUEST_METHOD": "POST", **dict(pairs)}
    return container(pairs)


def receiver(service: Any, now: float) -> Webhook | LinqWebhook:
    """Return the receiver of a service with another clock."""
    return (Webhook if service is ours else LinqWebhook)(service.SECRET, clock=lambda: now)


@pytest.mark.timeout(1800)
@SERVICES
@many
@given(data=st.data())
def test_unwrap_raises_only_webhook_errors(service: Any, data: st.DataObject) -> None:
    """Bodies, headers and clocks are hostile. A body whose signature is not genuine is never an event."""
    body = data.draw(bodies(service), label="body")
    genuine = receiver(service, service.NOW).sign(body, **({"message_id": "x"} if service is theirs else {}))
    signed = data.draw(st.booleans(), label="signed")
    given_: Any = genuine if signed else data.draw(headers(genuine), label="headers")
    now = data.draw(st.sampled_from([service.NOW] * 5 + [math.nan, math.inf, -math.inf, 1e308, -5]), label="now")
    sent = body if signed else data.draw(st.sampled_from([body, body + b" ", body.decode("latin-1"), None]))
    try:
        event = receiver(service, now).unwrap(sent, given_)
    except InvalidSignature:
        assert not signed
    except StaleTimestamp:
        assert now != service.NOW or not signed
    except InvalidPayload:
        assert now == service.NOW
        assert sent == body
    else:
        assert isinstance(event, events.Event | linq_events.Event)
        assert now == service.NOW
        assert sent == body


@SERVICES
@given(data=st.data())
def test_errors_quote_nothing_private(service: Any, data: st.DataObject) -> None:
    """The text of an error has neither the secret nor anything of the body."""
    body = b"+12025550143" + data.draw(bodies(service))
    genuine = receiver(service, service.NOW).sign(body, **({"message_id": "x"} if service is theirs else {}))
    for given_ in (genuine, data.draw(headers(genuine))):
        with pytest.raises(WebhookError) as caught:
            receiver(service, service.NOW).unwrap(body, given_)
        assert service.SECRET[6:] not in str(caught.value)
        assert "2025550143" not in str(caught.value)


@pytest.mark.parametrize("count", [16, 17])
def test_the_number_of_signatures_is_bounded(count: int) -> None:
    """A genuine signature is accepted among 16 signatures, and not among 17; ignored entries count."""
    contiguity = f"t={ours.NOW},v1={'a' * 64}" + ",v0=x" * (count - 2) + f",v1={ours.DIGEST}"
    standard = " ".join([f"v1,{'A' * 43}=", *["v2,x"] * (count - 2), theirs.SIGNATURE])
    for unwrap in (
        lambda: ours.WEBHOOK.unwrap(ours.BODY, {ours.NAME: contiguity}),
        lambda: theirs.WEBHOOK.unwrap(theirs.BODY, {**theirs.STANDARD, "webhook-signature": standard}),
    ):
        if count == 16:
            assert unwrap()
        else:
            with pytest.raises(InvalidSignature, match="more than 16 signatures"):
                unwrap()


@pytest.mark.parametrize("container", [str, str.encode])
@pytest.mark.parametrize("length", [4096, 4097, 10**6])
def test_the_length_of_a_header_is_bounded(container: Any, length: int) -> None:
    """A genuine signature is accepted in a header of up to 4096 characters, which may have ignored entries."""
    contiguity, standard = f"{ours.SIGNATURE},v0=", f"{theirs.SIGNATURE} v0,"
    for unwrap in (
        lambda: ours.WEBHOOK.unwrap(ours.BODY, {ours.NAME: container(contiguity.ljust(length, "x"))}),
        lambda: theirs.WEBHOOK.unwrap(
            theirs.BODY, {**theirs.STANDARD, "webhook-signature": container(standard.ljust(length, "x"))}
        ),
    ):
        if length == 4096:
            assert unwrap()
        else:
            with pytest.raises(InvalidSignature, match="has more than 4096 characters"):
                unwrap()


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "x-webhook-timestamp", "x-webhook-signature"])
def test_every_header_is_bounded(name: str) -> None:
    """The other headers of Linq are signed or parsed as well."""
    genuine = theirs.STANDARD if name.startswith("webhook") else theirs.LEGACY
    lower = {key.lower(): value for key, value in genuine.items()}
    with pytest.raises(InvalidSignature, match=f"{name} has more than 4096 characters"):
        theirs.WEBHOOK.unwrap(theirs.BODY, {**lower, name: "9" * 5000})

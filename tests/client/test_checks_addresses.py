"""Phone numbers, handles, ids and domains: valid values are sent unchanged, invalid ones raise an error."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

import httpx
import pytest
from checking import (
    ANYTHING,
    EMAILS,
    LINE,
    OTHER_LINE,
    PERSON,
    PHONES,
    Call,
    Table,
    sent_request,
    table,
    validation_error,
)
from example_service import BASE_URL, ExampleService, ExampleTransport
from hypothesis import assume, example, given
from hypothesis import strategies as st
from strategies import load

from contiguity import Contiguity, Fallback
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from example_service import ReceivedRequest

NO_PHONES = st.one_of(
    st.from_regex(r"\A\+?[0-9]{0,6}\Z"),  # too short
    st.from_regex(r"\A\+[0-9]{16,20}\Z"),  # too long
    st.from_regex(r"\A\+[0-9]{7,15}[\s.x-]\Z"),  # with a suffix
    st.from_regex(r"\A\+[0-9]{3}[ ().-][0-9]{3}[ ().-][0-9]{4}\Z"),  # in national format
    st.text("٠١٢٣٤٥٦٧٨٩", min_size=10, max_size=10).map("+{}".format),  # digits of another script
    st.text(max_size=30).filter(lambda text: re.fullmatch(r"\+[0-9]{7,15}", text) is None),
    st.integers(10**6, 10**15),
    st.binary(),
)
PHONE_ARGUMENTS: Table = {
    "from_ imessage.send": lambda c, v: c.imessage.send(to=PERSON, from_=v, message="Hi"),
    "from_ imessage.typing": lambda c, v: c.imessage.typing(to=PERSON, from_=v, action="start"),
    "from_ imessage.react": lambda c, v: c.imessage.react("add", to=PERSON, from_=v, message="Hi", tapback="love"),
    "from_ imessage.read": lambda c, v: c.imessage.read(to=PERSON, from_=v),
    "from_ imessage.history": lambda c, v: c.imessage.history(to=PERSON, from_=v),
    "from_ text.send": lambda c, v: c.text.send(to=PERSON, from_=v, message="Hi"),
    "from_ text.react": lambda c, v: c.text.react("add", message_id="text_1", from_=v, reaction="love"),
    "to text.history": lambda c, v: c.text.history(to=v, from_=LINE),
    "from_ text.history": lambda c, v: c.text.history(to=PERSON, from_=v),
    "to whatsapp.send": lambda c, v: c.whatsapp.send(to=v, message="Hi"),
    "from_ whatsapp.send": lambda c, v: c.whatsapp.send(to=PERSON, from_=v, message="Hi"),
    "to whatsapp.typing": lambda c, v: c.whatsapp.typing(to=v, action="stop"),
    "from_ whatsapp.typing": lambda c, v: c.whatsapp.typing(to=PERSON, from_=v, action="stop"),
    "to whatsapp.react": lambda c, v: c.whatsapp.react("add", to=v, message="Hi", reaction="🎉"),
    "number otp.reverse.initiate": lambda c, v: c.otp.reverse.initiate(number=v),
    "to otp.reverse.initiate": lambda c, v: c.otp.reverse.initiate(number=PERSON, to=v),
    "number leases.get": lambda c, v: c.leases.get(v),
    "number leases.create": lambda c, v: c.leases.create(v),
    "number leases.terminate": lambda c, v: c.leases.terminate(v),
    "number leases.configure": lambda c, v: c.leases.configure(v, failover=True),
    "numbers[1] leases.configure": lambda c, v: c.leases.configure(LINE, failover=True, numbers=[OTHER_LINE, v]),
    "number leases.forwarding.get": lambda c, v: c.leases.forwarding.get(v),
    "number leases.forwarding.enable": lambda c, v: c.leases.forwarding.enable(v, to=PERSON),
    "to leases.forwarding.enable": lambda c, v: c.leases.forwarding.enable(LINE, to=v),
    "number leases.forwarding.disable": lambda c, v: c.leases.forwarding.disable(v),
    "from_ facetime.dial": lambda c, v: c.facetime.dial(to=PERSON, from_=v),
    "number intelligence.look_up": lambda c, v: c.intelligence.look_up(v),
    "from_ Fallback": lambda c, v: c.imessage.send(to=PERSON, message="Hi", fallback=Fallback.always(v)),
    "fallback.from imessage.send": lambda c, v: c.imessage.send(
        to=PERSON, message="Hi", fallback={"when": ["imessage_fails"], "from": v}
    ),
}


@table(PHONE_ARGUMENTS)
@given(phone=PHONES)
@example("+0987654321")  # The API accepts this, although no country code starts with 0.
def test_phone_of_a_plus_and_digits_is_sent_unchanged(argument: str, call: Call, phone: str) -> None:
    """A plus sign and 7 to 15 digits are valid, whether or not the number exists."""
    del argument

    assert phone in sent_request(call, phone).values


@table(PHONE_ARGUMENTS)
@given(value=NO_PHONES)
def test_phone_invalid_is_rejected(argument: str, call: Call, value: object) -> None:
    assert validation_error(call, value).argument == argument


HANDLE_ARGUMENTS: Table = {
    "to imessage.send": lambda c, v: c.imessage.send(to=v, message="Hi"),
    "to imessage.typing": lambda c, v: c.imessage.typing(to=v, action="start"),
    "to imessage.react": lambda c, v: c.imessage.react("add", to=v, from_=LINE, message="Hi", tapback="love"),
    "to imessage.read": lambda c, v: c.imessage.read(to=v, from_=LINE),
    "to imessage.history": lambda c, v: c.imessage.history(to=v, from_=LINE),
    "to imessage.availability": lambda c, v: c.imessage.availability(v),
    "to facetime.availability": lambda c, v: c.facetime.availability(v),
    "to facetime.dial": lambda c, v: c.facetime.dial(to=v),
}


@table(HANDLE_ARGUMENTS)
@given(handle=PHONES | EMAILS)
@example("ana/../x?y#z%2f@example.com")
def test_handle_is_sent_unchanged(argument: str, call: Call, handle: str) -> None:
    """A handle in a path is one segment."""
    del argument
    request = sent_request(call, handle)

    assert handle in request.values
    assert_segments_kept(request)


@table(HANDLE_ARGUMENTS)
@given(value=NO_PHONES.filter(lambda value: not (isinstance(value, str) and "@" in value)))
@example("ana@")
@example("@example.com")
@example("ana@example")
@example("ana@example..com")
@example("Ana <ana@example.com>")
@example("ana @example.com")
@example("ana@example.com\n")
@example("a" * 250 + "@example.com")
@example("mailto:ana@example.com")
@example("e:ana@example.com")
@example("E:ana@example.com")
def test_handle_invalid_is_rejected(argument: str, call: Call, value: object) -> None:
    assert validation_error(call, value).argument == argument


TEXT_RECIPIENTS: Table = {
    "to text.send": lambda c, v: c.text.send(to=v, message="Hi"),
    "to text.react": lambda c, v: c.text.react("add", to=v, message="Hi", reaction="love"),
    "to otp.send": lambda c, v: c.otp.send(to=v),
}


@table(TEXT_RECIPIENTS)
@given(number=PHONES | st.from_regex(r"\A(\+?1[ .-]?)?(\([0-9]{3}\) |[0-9]{3}[ .-]?)[0-9]{3}[ .-]?[0-9]{4}\Z"))
@example("(202) 555-0143")
@example("+1 202-555-0143")
def test_text_recipient_in_national_format_is_sent_unchanged(argument: str, call: Call, number: str) -> None:
    """The text API converts North American numbers to E.164."""
    del argument

    assert number in sent_request(call, number).values


@table(TEXT_RECIPIENTS)
@given(value=ANYTHING | EMAILS)
@example("202-555-014")
@example("44 7700 900123")
def test_text_recipient_invalid_is_rejected(argument: str, call: Call, value: object) -> None:
    """An email address is not valid."""
    digits = re.sub(r"[ ().-]", "", value) if isinstance(value, str) else ""
    assume(value is not None)
    assume(not re.fullmatch(r"\+[0-9]{7,15}|(\+?1)?[0-9]{10}", digits))

    assert validation_error(call, value).argument == argument


class Lines(str, Enum):  # noqa: UP042 -- the older way, whose members print as their names
    """A program's enum of phone numbers."""

    FRONT_DESK = LINE


def test_string_enum_member_is_sent_as_its_value() -> None:
    """In a body and in a path."""
    sent = sent_request(lambda c, v: c.imessage.send(to=PERSON, from_=v, message="Hi"), Lines.FRONT_DESK)
    got = sent_request(lambda c, v: c.leases.get(v), Lines.FRONT_DESK)

    assert sent.json["from"] == LINE
    assert got.segments == ["numbers", "%2B13055550188"]


ID_ARGUMENTS: Table = {
    "message_id imessage.get": lambda c, v: c.imessage.get(v),
    "message_id imessage.cancel": lambda c, v: c.imessage.cancel(v),
    "message_id text.get": lambda c, v: c.text.get(v),
    "message_id whatsapp.cancel": lambda c, v: c.whatsapp.cancel(v),
    "otp_id otp.reverse.verify": lambda c, v: c.otp.reverse.verify(v),
    "otp_id otp.reverse.cancel": lambda c, v: c.otp.reverse.cancel(v),
    "name entitlements.get": lambda c, v: c.entitlements.get(v),
    "name entitlements.apply": lambda c, v: c.entitlements.apply(v),
    "name entitlements.revoke": lambda c, v: c.entitlements.revoke(v),
    "call_id facetime.get": lambda c, v: c.facetime.get(v),
    "call_id facetime.answer": lambda c, v: c.facetime.answer(v),
    "call_id facetime.reject": lambda c, v: c.facetime.reject(v),
    "call_id facetime.hang_up": lambda c, v: c.facetime.hang_up(v),
}
DOMAIN_ARGUMENTS: Table = {
    "domain domains.get": lambda c, v: c.domains.get(v),
    "domain domains.register": lambda c, v: c.domains.register(v),
    "domain domains.delete": lambda c, v: c.domains.delete(v),
}
NUMBERS_IN_PATHS: Table = {
    row: call for row, call in PHONE_ARGUMENTS.items() if row.startswith("number ") and "otp" not in row
}
IDS = st.from_regex(r"\A[A-Za-z]{2,12}_[A-Za-z0-9]{1,30}\Z")
DOMAINS = st.from_regex(r"\A([a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?\.){1,3}[a-z]{2,8}\Z")
TEMPLATES = {
    operation["operationId"]: template
    for template, item in load("contiguity_api").document["paths"].items()
    for operation in item.values()
    if isinstance(operation, dict)
}


def assert_segments_kept(request: ReceivedRequest) -> None:
    """Assert that a path has the segments of its template, none is relative, and httpx does not change them."""
    sent = httpx.URL(request.request.url).raw_path.decode().partition("?")[0].split("/")[1:]

    assert sent == request.segments
    assert len(sent) == TEMPLATES[request.operation].count("/")
    assert not {".", "..", ""} & set(sent)


@table({**ID_ARGUMENTS, **DOMAIN_ARGUMENTS, **NUMBERS_IN_PATHS})
@given(value=st.text(max_size=12) | st.text("./\\%2eEfF?#;:@ +é\n\x00", max_size=8))
@example("..")
@example(".")
@example("")
@example("%2e%2e")
@example("a/b")
@example("a\\b")
@example("x?y=z")
@example("x#y")
def test_path_argument_is_rejected_or_sent_as_one_segment(argument: str, call: Call, value: str) -> None:
    service = ExampleService()
    refused: ValidationError | None = None
    try:
        call(Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=ExampleTransport(service)), value)
    except ValidationError as error:
        refused = error
    if refused is None:
        assert value in service.last.values
        assert_segments_kept(service.last)
    else:
        assert refused.argument == argument
        assert service.requests == []


@table(ID_ARGUMENTS)
@given(id_=IDS)
def test_id_is_sent_unchanged(argument: str, call: Call, id_: str) -> None:
    """Ids are opaque; any prefix is valid."""
    del argument

    assert id_ in sent_request(call, id_).segments


@table({**ID_ARGUMENTS, **DOMAIN_ARGUMENTS})
@given(value=st.none() | st.integers() | st.binary() | st.lists(IDS))
def test_id_that_is_not_a_string_is_rejected(argument: str, call: Call, value: object) -> None:
    assert validation_error(call, value).argument == argument


@table(DOMAIN_ARGUMENTS)
@given(domain=DOMAINS)
def test_domain_is_sent_unchanged(argument: str, call: Call, domain: str) -> None:
    del argument

    assert domain in sent_request(call, domain).segments


@pytest.mark.parametrize("value", ["https://api.contiguity.com/fast_track", "http://[", "", "https://x/entitlements/"])
def test_agreement_url_without_an_entitlement_is_rejected(value: str) -> None:
    assert validation_error(lambda c, v: c.entitlements.accept(v), value).argument == "agreement"


def test_agreement_url_with_an_invalid_name_is_rejected() -> None:
    """The error names the argument of the caller."""
    error = validation_error(lambda c, v: c.entitlements.accept(v), "https://api.contiguity.com/entitlements/..")

    assert error.argument == "agreement"

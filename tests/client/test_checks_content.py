"""The content of messages: text, attachments, flags and limits, valid and invalid."""

from __future__ import annotations

from typing import Any

import pytest
from checking import FILE, LINE, PERSON, TEXTS, Call, Table, sent_request, table, validation_error
from hypothesis import example, given
from hypothesis import strategies as st

FILES = st.from_regex(r"\Ahttps://[a-z]{1,10}\.example/[a-zA-Z0-9_~%-]{1,20}\.[a-zA-Z0-9]{1,5}(\?[a-z=&0-9]{0,10})?\Z")
NO_FILES = st.one_of(
    FILES.map(lambda url: url.replace("https:", "http:")),
    st.from_regex(r"\Ahttps://[a-z]{1,10}\.example(/[a-z]{0,10}){0,2}\Z"),  # no extension
    st.from_regex(r"\Adata:image/png;base64,[a-zA-Z0-9]{4,8}\Z"),
    st.text(max_size=20),
)


def imessage(client: Any, arguments: dict[str, Any]) -> object:
    """Send an iMessage."""
    return client.imessage.send(to=PERSON, **arguments)


def text(client: Any, arguments: dict[str, Any]) -> object:
    """Send a text."""
    return client.text.send(to=PERSON, **arguments)


def whatsapp(client: Any, arguments: dict[str, Any]) -> object:
    """Send a WhatsApp message."""
    return client.whatsapp.send(to=PERSON, **arguments)


EVERY_SEND = pytest.mark.parametrize("call", [imessage, text, whatsapp])
OPTIONAL_MESSAGE = pytest.mark.parametrize("call", [imessage, text])
MOST: dict[Call, int] = {imessage: 10, text: 3, whatsapp: 10}


@EVERY_SEND
@given(message=TEXTS, files=st.lists(FILES, max_size=3))
def test_message_is_sent_unchanged(call: Call, message: str, files: list[str]) -> None:
    """With and without attachments."""
    sent = sent_request(call, {"message": message, "attachments": files}).json

    assert sent["message"] == message
    assert sent["attachments"] == files


@OPTIONAL_MESSAGE
@given(files=st.lists(FILES, min_size=1, max_size=3), message=st.sampled_from([None, ""]))
def test_attachments_without_a_message_omit_the_text(call: Call, files: list[str], message: str | None) -> None:
    sent = sent_request(call, {"message": message, "attachments": files}).json

    assert sent == {"to": PERSON, "attachments": files}


@OPTIONAL_MESSAGE
@pytest.mark.parametrize("nothing", [None, ""])
@pytest.mark.parametrize("attachments", [None, [], (), iter(())], ids=["none", "list", "tuple", "iterator"])
def test_message_without_text_and_attachments_is_rejected(call: Call, nothing: str | None, attachments: object) -> None:
    assert validation_error(call, {"message": nothing, "attachments": attachments}).argument == "message"


@pytest.mark.parametrize("nothing", [None, ""])
def test_whatsapp_attachments_without_a_text_are_rejected(nothing: str | None) -> None:
    assert validation_error(whatsapp, {"message": nothing, "attachments": [FILE]}).argument == "message"


@EVERY_SEND
@given(value=st.integers() | st.binary(min_size=1) | st.lists(st.text(), min_size=1) | st.just("half \ud83d"))
def test_message_that_is_not_valid_unicode_text_is_rejected(call: Call, value: object) -> None:
    assert validation_error(call, {"message": value}).argument == "message"


@EVERY_SEND
@given(data=st.data())
def test_attachments_beyond_the_limit_of_the_channel_are_rejected(call: Call, data: st.DataObject) -> None:
    """Up to the limit they are sent."""
    files = data.draw(st.lists(FILES, min_size=MOST[call], max_size=MOST[call]))

    assert sent_request(call, {"message": "Hi", "attachments": tuple(files)}).json["attachments"] == files
    assert validation_error(call, {"message": "Hi", "attachments": [*files, FILE]}).argument == "attachments"


@EVERY_SEND
@given(index=st.integers(0, 2), url=NO_FILES)
@example(0, "https:///map.png")
@example(1, "https://example.com/.png")
@example(2, "https://example.com/map.png\n")
@example(0, "https://[::1/map.png")
@example(0, "https://example.com/a b.png")
@example(0, "https://example.com/?file=map.png")
def test_attachment_that_is_not_an_https_url_of_a_file_is_rejected(call: Call, index: int, url: str) -> None:
    """The error has the index of the attachment."""
    files = [FILE, FILE]
    files.insert(index, url)

    assert validation_error(call, {"message": "Hi", "attachments": files}).argument == f"attachments[{index}]"


@EVERY_SEND
@pytest.mark.parametrize("value", [FILE, b"x", {"url": FILE}, 5, True])
def test_attachments_as_a_string_are_rejected(call: Call, value: object) -> None:
    assert validation_error(call, {"message": "Hi", "attachments": value}).argument == "attachments"


@EVERY_SEND
@pytest.mark.parametrize("value", [None, 5, b"x"])
def test_attachment_that_is_not_a_string_is_rejected_with_its_index(call: Call, value: object) -> None:
    assert validation_error(call, {"message": "Hi", "attachments": [FILE, value]}).argument == "attachments[1]"


FLAGS: Table = {
    "fast_track imessage.send": lambda c, v: c.imessage.send(to=PERSON, message="Hi", fast_track=v),
    "fast_track text.send": lambda c, v: c.text.send(to=PERSON, message="Hi", fast_track=v),
    "allow_from_me imessage.react": lambda c, v: c.imessage.react(
        "add", to=PERSON, from_=LINE, message="Hi", tapback="love", allow_from_me=v
    ),
    "failover leases.configure": lambda c, v: c.leases.configure(LINE, failover=v),
}
QUERY_FLAGS: Table = {
    "tracking imessage.get": lambda c, v: c.imessage.get("imsg_1", tracking=v),
    "tracking imessage.history": lambda c, v: c.imessage.history(to=PERSON, from_=LINE, tracking=v),
    "tracking text.history": lambda c, v: c.text.history(to=PERSON, from_=LINE, tracking=v),
    "imessage intelligence.look_up": lambda c, v: c.intelligence.look_up(PERSON, imessage=v),
    "facetime intelligence.look_up": lambda c, v: c.intelligence.look_up(PERSON, facetime=v),
}


@table({**FLAGS, **QUERY_FLAGS})
@given(value=st.integers() | st.sampled_from(["true", "false", "", 0, 1]))
def test_flag_that_is_not_a_bool_is_rejected(argument: str, call: Call, value: object) -> None:
    assert validation_error(call, value).argument == argument


@table(FLAGS)
@pytest.mark.parametrize("value", [True, False])
def test_flag_is_sent_in_the_body(argument: str, call: Call, value: bool) -> None:
    del argument

    assert value in sent_request(call, value).values


@table(QUERY_FLAGS)
def test_query_flag_is_sent_as_true_or_omitted(argument: str, call: Call) -> None:
    assert sent_request(call, True).wire[1].endswith(f"?{argument}=true")
    assert "?" not in sent_request(call, False).wire[1]


LIMITS: Table = {
    "limit imessage.history": lambda c, v: c.imessage.history(to=PERSON, from_=LINE, limit=v),
    "limit text.history": lambda c, v: c.text.history(to=PERSON, from_=LINE, limit=v),
}
NO_LIMITS = st.one_of(
    st.integers(max_value=0), st.integers(min_value=201), st.floats(), st.text(), st.booleans(), st.none()
)


@table(LIMITS)
@given(limit=st.integers(1, 200))
@example(1)
@example(200)
def test_limit_from_1_to_200_is_sent_in_the_path(argument: str, call: Call, limit: int) -> None:
    del argument

    assert sent_request(call, limit).segments[-1] == str(limit)


@table(LIMITS)
@given(value=NO_LIMITS)
def test_limit_out_of_range_or_not_an_integer_is_rejected(argument: str, call: Call, value: object) -> None:
    assert validation_error(call, value).argument == argument

"""What is to be sent: text, attachments, flags and limits, in both directions."""

from __future__ import annotations

from typing import Any

import pytest
from checking import FILE, LINE, PERSON, TEXTS, Call, Table, passes, refuses, table
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
def test_messages_pass(call: Call, message: str, files: list[str]) -> None:
    """Any text passes unchanged, with or without attachments."""
    sent = passes(call, {"message": message, "attachments": files}).json

    assert sent["message"] == message
    assert sent["attachments"] == files


@OPTIONAL_MESSAGE
@given(files=st.lists(FILES, min_size=1, max_size=3), message=st.sampled_from([None, ""]))
def test_attachments_alone_pass(call: Call, files: list[str], message: str | None) -> None:
    """A message without a text is one with attachments; the text is then left out."""
    sent = passes(call, {"message": message, "attachments": files}).json

    assert sent == {"to": PERSON, "attachments": files}


@OPTIONAL_MESSAGE
@pytest.mark.parametrize("nothing", [None, ""])
@pytest.mark.parametrize("attachments", [None, [], (), iter(())], ids=["none", "list", "tuple", "iterator"])
def test_nothing_is_no_message(call: Call, nothing: str | None, attachments: object) -> None:
    """Neither text nor attachments is nothing to send."""
    assert refuses(call, {"message": nothing, "attachments": attachments}).argument == "message"


@pytest.mark.parametrize("nothing", [None, ""])
def test_whatsapp_needs_a_text(nothing: str | None) -> None:
    """WhatsApp takes attachments only beside a text."""
    assert refuses(whatsapp, {"message": nothing, "attachments": [FILE]}).argument == "message"


@EVERY_SEND
@given(value=st.integers() | st.binary(min_size=1) | st.lists(st.text(), min_size=1) | st.just("half \ud83d"))
def test_messages_are_unicode(call: Call, value: object) -> None:
    """What is no text, or has no form in UTF-8, is refused."""
    assert refuses(call, {"message": value}).argument == "message"


@EVERY_SEND
@given(data=st.data())
def test_as_many_attachments_as_the_channel_takes(call: Call, data: st.DataObject) -> None:
    """Up to the channel's limit they pass; one more is refused."""
    files = data.draw(st.lists(FILES, min_size=MOST[call], max_size=MOST[call]))

    assert passes(call, {"message": "Hi", "attachments": tuple(files)}).json["attachments"] == files
    assert refuses(call, {"message": "Hi", "attachments": [*files, FILE]}).argument == "attachments"


@EVERY_SEND
@given(index=st.integers(0, 2), url=NO_FILES)
@example(0, "https:///map.png")
@example(1, "https://example.com/.png")
@example(2, "https://example.com/map.png\n")
@example(0, "https://[::1/map.png")
@example(0, "https://example.com/a b.png")
@example(0, "https://example.com/?file=map.png")
def test_attachments_are_files_over_https(call: Call, index: int, url: str) -> None:
    """What is no HTTPS URL with a file extension is refused, and the error says which one it is."""
    files = [FILE, FILE]
    files.insert(index, url)

    assert refuses(call, {"message": "Hi", "attachments": files}).argument == f"attachments[{index}]"


@EVERY_SEND
@pytest.mark.parametrize("value", [FILE, b"x", {"url": FILE}, 5, True])
def test_attachments_are_a_list(call: Call, value: object) -> None:
    """One URL alone is not a list of its characters."""
    assert refuses(call, {"message": "Hi", "attachments": value}).argument == "attachments"


@EVERY_SEND
@pytest.mark.parametrize("value", [None, 5, b"x"])
def test_each_attachment_is_a_string(call: Call, value: object) -> None:
    """What is no string is refused by its place."""
    assert refuses(call, {"message": "Hi", "attachments": [FILE, value]}).argument == "attachments[1]"


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
def test_flags_are_booleans(argument: str, call: Call, value: object) -> None:
    """A yes or no is True or False; a word or a number might mean the opposite."""
    assert refuses(call, value).argument == argument


@table(FLAGS)
@pytest.mark.parametrize("value", [True, False])
def test_flags_pass(argument: str, call: Call, value: bool) -> None:
    """Both reach the body."""
    del argument

    assert value in passes(call, value).values


@table(QUERY_FLAGS)
def test_query_flags_are_spelled_out_or_left_out(argument: str, call: Call) -> None:
    """A query says ``true``, or nothing at all."""
    assert passes(call, True).wire[1].endswith(f"?{argument}=true")
    assert "?" not in passes(call, False).wire[1]


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
def test_limits_pass(argument: str, call: Call, limit: int) -> None:
    """From 1 to 200, always in the path."""
    del argument

    assert passes(call, limit).segments[-1] == str(limit)


@table(LIMITS)
@given(value=NO_LIMITS)
def test_other_limits_do_not(argument: str, call: Call, value: object) -> None:
    """Less, more, or no whole number is refused."""
    assert refuses(call, value).argument == argument

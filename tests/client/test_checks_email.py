"""E-mail: recipients, senders, subjects and headers, in both directions."""

from __future__ import annotations

from typing import Any

import pytest
from checking import EMAILS, TEXTS, passes, refuses
from hypothesis import example, given
from hypothesis import strategies as st

MAIL = {"to": "ana@example.com", "from_": "shop@example.com", "subject": "Sizes", "text": "M?"}
LINES = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), min_size=1)
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="<>\r\n"), max_size=10)
NAMED = st.builds("{} <{}>".format, NAMES, EMAILS)


def mail(client: Any, arguments: dict[str, Any]) -> object:
    """Send an e-mail with these arguments instead of the usual ones."""
    return client.email.send(**{**MAIL, **arguments})


@pytest.mark.parametrize("argument", ["to", "cc", "bcc"])
@given(one=EMAILS | NAMED, several=st.lists(EMAILS | NAMED, min_size=1, max_size=10))
def test_recipients_pass(argument: str, one: str, several: list[str]) -> None:
    """One address as a string or up to ten as a list pass unchanged, with names or without."""
    assert passes(mail, {argument: one}).json[argument] == one
    assert passes(mail, {argument: several}).json[argument] == several


@pytest.mark.parametrize("argument", ["to", "cc", "bcc"])
@given(index=st.integers(0, 1), value=st.text(max_size=20).filter(lambda text: "@" not in text))
@example(0, "ana@example.com, bo@example.com")
@example(1, "Ana <ana@example.com>\nBcc: x@example.com")
@example(1, "Ana <ana@example.com>\n")
@example(1, "\nana@example.com")
@example(0, "half \ud83d <ana@example.com>")
@example(0, "Ana <ana>")
@example(0, "<<ana@example.com>>")
@example(0, "mailto:ana@example.com")
@example(1, "Ana <e:ana@example.com>")
def test_what_is_no_address_is_refused(argument: str, index: int, value: str) -> None:
    """Alone it is refused by the argument's name, in a list by its place."""
    several = ["ana@example.com"]
    several.insert(index, value)

    assert refuses(mail, {argument: value}).argument == argument
    assert refuses(mail, {argument: several}).argument == f"{argument}[{index}]"


@pytest.mark.parametrize("argument", ["to", "cc", "bcc"])
@pytest.mark.parametrize("value", [[], ["ana@example.com"] * 11, {"ana@example.com": 1}, 5])
def test_recipients_are_one_to_ten(argument: str, value: object) -> None:
    """No one, eleven, or something else is refused."""
    assert refuses(mail, {argument: value}).argument == argument


@given(from_=EMAILS | NAMED | st.just("Shop"), reply_to=EMAILS | NAMED, subject=LINES)
def test_senders_and_subjects_pass(from_: str, reply_to: str, subject: str) -> None:
    """Names, addresses and both together pass unchanged; so does any subject of one line."""
    sent = passes(mail, {"from_": from_, "reply_to": reply_to, "subject": subject}).json

    assert (sent["from"], sent["reply_to"], sent["subject"]) == (from_, reply_to, subject)


@pytest.mark.parametrize("argument", ["from_", "reply_to", "subject"])
@given(before=st.text(), after=st.text(), end=st.sampled_from("\r\n"))
def test_nothing_adds_a_line_to_the_head(argument: str, before: str, after: str, end: str) -> None:
    """A line break in what becomes a header is refused."""
    assert refuses(mail, {argument: before + end + after}).argument == argument


@pytest.mark.parametrize(
    "value", ["", None, 5, "Ana <ana>", "Ana <ana@example.com", "a > b", "mailto:ana@example.com", "ana@"]
)
def test_senders_look_like_senders(value: object) -> None:
    """What is neither a name nor an address is refused."""
    assert refuses(mail, {"from_": value}).argument == "from_"


@given(text=st.none() | TEXTS, html=st.none() | TEXTS)
@example(None, None)
def test_an_email_says_something(text: str | None, html: str | None) -> None:
    """Text, HTML or both pass unchanged; neither is refused."""
    content = {"text": text, "html": html}
    if text is None and html is None:
        assert refuses(mail, content).argument == "text"
    else:
        sent = passes(mail, content).json

        assert {name: sent.get(name) for name in content} == content


@given(headers=st.dictionaries(LINES, LINES, max_size=3))
def test_headers_pass_as_dict_or_list(headers: dict[str, str]) -> None:
    """Both documented forms are taken; the dict of today's API is sent."""
    listed = [{"name": name, "value": value} for name, value in headers.items()]

    assert passes(mail, {"headers": headers}).json["headers"] == headers
    assert passes(mail, {"headers": listed}).json["headers"] == headers


@pytest.mark.parametrize(
    "value", ["X: y", 5, ["X: y"], [{"X": "y"}], {"": "y"}, {"X": "y\nBcc: z"}, {"X\r\nBcc": "z"}, {"X": 5}, {5: "y"}]
)
def test_other_headers_are_refused(value: object) -> None:
    """Other shapes and line breaks are refused."""
    assert refuses(mail, {"headers": value}).argument.startswith("headers")

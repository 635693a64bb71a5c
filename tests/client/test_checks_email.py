"""Email: recipients, senders, subjects and headers, valid and invalid."""

from __future__ import annotations

from typing import Any

import pytest
from checking import EMAILS, TEXTS, sent_request, validation_error
from hypothesis import example, given
from hypothesis import strategies as st

MAIL = {"to": "ana@example.com", "from_": "shop@example.com", "subject": "Sizes", "text": "M?"}
LINES = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), min_size=1)
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="<>\r\n"), max_size=10)
NAMED = st.builds("{} <{}>".format, NAMES, EMAILS)


def mail(client: Any, arguments: dict[str, Any]) -> object:
    """Send an email, with some arguments replaced."""
    return client.email.send(**{**MAIL, **arguments})


@pytest.mark.parametrize("argument", ["to", "cc", "bcc"])
@given(one=EMAILS | NAMED, several=st.lists(EMAILS | NAMED, min_size=1, max_size=10))
def test_email_recipients_are_sent_unchanged(argument: str, one: str, several: list[str]) -> None:
    """One address as a string, or up to ten in a list, with or without display names."""
    assert sent_request(mail, {argument: one}).json[argument] == one
    assert sent_request(mail, {argument: several}).json[argument] == several


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
def test_email_recipient_invalid_is_rejected(argument: str, index: int, value: str) -> None:
    """The error has the index of an address in a list."""
    several = ["ana@example.com"]
    several.insert(index, value)

    assert validation_error(mail, {argument: value}).argument == argument
    assert validation_error(mail, {argument: several}).argument == f"{argument}[{index}]"


@pytest.mark.parametrize("argument", ["to", "cc", "bcc"])
@pytest.mark.parametrize("value", [[], ["ana@example.com"] * 11, {"ana@example.com": 1}, 5])
def test_email_recipients_none_or_more_than_ten_are_rejected(argument: str, value: object) -> None:
    assert validation_error(mail, {argument: value}).argument == argument


@given(from_=EMAILS | NAMED | st.just("Shop"), reply_to=EMAILS | NAMED, subject=LINES)
def test_email_sender_and_subject_are_sent_unchanged(from_: str, reply_to: str, subject: str) -> None:
    sent = sent_request(mail, {"from_": from_, "reply_to": reply_to, "subject": subject}).json

    assert (sent["from"], sent["reply_to"], sent["subject"]) == (from_, reply_to, subject)


@pytest.mark.parametrize("argument", ["from_", "reply_to", "subject"])
@given(before=st.text(), after=st.text(), end=st.sampled_from("\r\n"))
def test_email_header_value_with_a_line_break_is_rejected(argument: str, before: str, after: str, end: str) -> None:
    assert validation_error(mail, {argument: before + end + after}).argument == argument


@pytest.mark.parametrize(
    "value", ["", None, 5, "Ana <ana>", "Ana <ana@example.com", "a > b", "mailto:ana@example.com", "ana@"]
)
def test_email_sender_invalid_is_rejected(value: object) -> None:
    assert validation_error(mail, {"from_": value}).argument == "from_"


@given(text=st.none() | TEXTS, html=st.none() | TEXTS)
@example(None, None)
def test_email_without_text_and_html_is_rejected(text: str | None, html: str | None) -> None:
    """Either or both are sent unchanged."""
    content = {"text": text, "html": html}
    if text is None and html is None:
        assert validation_error(mail, content).argument == "text"
    else:
        sent = sent_request(mail, content).json

        assert {name: sent.get(name) for name in content} == content


@given(headers=st.dictionaries(LINES, LINES, max_size=3))
def test_email_headers_as_dict_or_list_are_sent_as_dict(headers: dict[str, str]) -> None:
    listed = [{"name": name, "value": value} for name, value in headers.items()]

    assert sent_request(mail, {"headers": headers}).json["headers"] == headers
    assert sent_request(mail, {"headers": listed}).json["headers"] == headers


@pytest.mark.parametrize(
    "value", ["X: y", 5, ["X: y"], [{"X": "y"}], {"": "y"}, {"X": "y\nBcc: z"}, {"X\r\nBcc": "z"}, {"X": 5}, {5: "y"}]
)
def test_email_headers_invalid_are_rejected(value: object) -> None:
    assert validation_error(mail, {"headers": value}).argument.startswith("headers")

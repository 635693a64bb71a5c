"""Argument errors of every Linq method and of the builder."""

from __future__ import annotations

from typing import Any

import pytest
from account_calls import ACCOUNT_CALLS
from argument_errors import INVALID, INVALID_TEXTS, check_call
from calls import CHAT, FILE, client_of
from chat_calls import CHAT_CALLS
from example_service import ExampleService
from hypothesis import given, settings

from contiguity.linq import Message

MODES = pytest.mark.parametrize("mode", ["sync", "async"])
COMPOSED: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("chats.typing.indicator", (CHAT,), {"interval": 5}),
]
CALLS = [*((call.method, tuple(call.arguments), call.options) for call in [*CHAT_CALLS, *ACCOUNT_CALLS]), *COMPOSED]
EVERY_CALL = pytest.mark.parametrize(("name", "args", "options"), CALLS, ids=[name for name, _, _ in CALLS])
STEPS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("text", (" there",), {"style": ["bold"], "mention": "+12025550143"}),
    ("text", (" there",), {"animation": "shake"}),
    ("style", ("bold", "Hi"), {"which": 0}),
    ("animate", ("shake", "Hi"), {}),
    ("mention", ("ana@example.com", "Hi"), {}),
    ("inline_sticker", ("Hi",), {"attachment_id": FILE}),
    ("media", (), {"url": "https://example.com/a.png", "sticker": True}),
    ("part", ({"type": "media", "attachment_id": FILE},), {}),
    ("reply_to", (CHAT, 1), {}),
    ("effect", ("slam",), {}),
    ("preferred_service", ("SMS",), {}),
    ("idempotency_key", ("k",), {}),
]
EVERY_STEP = pytest.mark.parametrize(("name", "args", "options"), STEPS, ids=[name for name, _, _ in STEPS])


@MODES
@EVERY_CALL
def test_invalid_argument_is_named_and_not_quoted(
    mode: str, name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    """Each parameter and each part of its value is replaced by each invalid value."""
    client = client_of(mode, ExampleService("linq_api"))
    errors = sum(check_call(client, name, args, options, invalid) for invalid in INVALID)

    assert errors or not (args or options)


@EVERY_CALL
@settings(max_examples=20)
@given(text=INVALID_TEXTS)
def test_any_text_is_sent_or_named_and_not_quoted(
    name: str, args: tuple[Any, ...], options: dict[str, Any], text: str
) -> None:
    """The texts contain a private part."""
    check_call(client_of("sync", ExampleService("linq_api")), name, args, options, text)


@EVERY_STEP
def test_builder_invalid_argument_is_named_and_not_quoted(
    name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    assert sum(check_call(Message("Hi"), name, args, options, invalid) for invalid in INVALID)


@EVERY_STEP
@settings(max_examples=20)
@given(text=INVALID_TEXTS)
def test_builder_any_text_is_accepted_or_named_and_not_quoted(
    name: str, args: tuple[Any, ...], options: dict[str, Any], text: str
) -> None:
    check_call(Message("Hi"), name, args, options, text)

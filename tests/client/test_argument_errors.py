"""Every argument of every method of Contiguity: an error for an invalid value names it and does not quote it."""

from __future__ import annotations

from typing import Any

import pytest
from argument_errors import INVALID, INVALID_TEXTS, Recorder, check_call
from clients import BOTH, client_of
from example_service import ExampleService
from hypothesis import given, settings
from method_calls import CASES, EVENT, LINE, PERSON

COMPOSED: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("imessage.typing_indicator", (), {"to": PERSON, "from_": LINE, "interval": 5}),
    ("whatsapp.typing_indicator", (), {"to": PERSON, "from_": LINE, "interval": 5}),
    ("reply", (EVENT,), {"message": "Hi"}),
    ("imessage.react", ("add",), {"tapback": "love", "message_id": "imsg_1"}),
    ("entitlements.accept", ("https://api.contiguity.com/entitlements/fast_track",), {}),
]
CALLS = [*(row.call(Recorder()) for row in CASES), *COMPOSED]
EVERY_CALL = pytest.mark.parametrize(("name", "args", "options"), CALLS, ids=[name for name, _, _ in CALLS])


@BOTH
@EVERY_CALL
def test_invalid_argument_is_named_and_not_quoted(
    mode: str, name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    """Each parameter, and each part of its value, is replaced by each invalid value."""
    client = client_of(mode, ExampleService())
    errors = sum(check_call(client, name, args, options, invalid) for invalid in INVALID)

    assert errors or not (args or options)


@EVERY_CALL
@settings(max_examples=20)
@given(text=INVALID_TEXTS)
def test_any_text_is_sent_or_named_and_not_quoted(
    name: str, args: tuple[Any, ...], options: dict[str, Any], text: str
) -> None:
    """The same for generated texts that contain a private part."""
    check_call(client_of("sync", ExampleService()), name, args, options, text)

"""The samples of docs/raw-client.md."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx
import pytest
from samples import Page, run_python, serve

from contiguity.sandbox import Sandbox
from contiguity_api import errors
from contiguity_api.api.imessage import send_imessage

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

PAGE = Page("docs/raw-client.md")
ANA, LINE = "+12025550143", "+13055550188"


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Start a sandbox."""
    with Sandbox() as sandbox:
        yield sandbox


def test_operation_is_sent_by_both_clients(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("Send an operation", "python"), sandbox, tmp_path)

    first, second = sandbox.phone(ANA).inbox
    assert first.id == output.splitlines()[0]
    assert output.splitlines()[1].endswith(second.id)


def test_functions_of_an_operation_are_listed() -> None:
    rows = "".join(re.findall(r"^\| (`.*?) \|", PAGE.text, re.MULTILINE))
    functions = {
        name
        for name, value in vars(send_imessage).items()
        if callable(value) and getattr(value, "__module__", "") == send_imessage.__name__
    }

    assert set(re.findall(r"`(\w+)`", rows)) == functions


def test_models_keep_unknown_fields(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("Models", "python"), sandbox, tmp_path)

    assert output.splitlines() == ["imsg_1 {'shiny': True}", '{"shiny": true, "message_id": "imsg_1"}']


def test_models_are_fields_and_responses(sandbox: Sandbox, tmp_path: Path) -> None:
    with serve(PAGE.sample("pydantic and FastAPI", "python"), sandbox, tmp_path) as url:
        greeting = httpx.post(f"{url}/greetings/{ANA}").json()
        history = httpx.get(f"{url}/history/{ANA}").json()

    [message] = sandbox.phone(ANA).inbox
    assert greeting == {"guest": ANA, "sent": {"message_id": message.id}}
    assert [(item["from"], item["message"]) for item in history["conversation"]] == [(LINE, "Hello")]


def test_named_errors_exist() -> None:
    named = re.findall(r"`errors\.(\w+)`", PAGE.text)

    assert named
    assert [name for name in named if not hasattr(errors, name)] == []

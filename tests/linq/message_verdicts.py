"""Helpers for validation: a message is accepted unchanged, or rejected with the name of the argument."""

from __future__ import annotations

from typing import Any

import pytest
from message_oracle import broken_rules

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of

APP: dict[str, Any] = {"bundle_id": "com.example.tables", "name": "Tables", "team_id": "A1B2C3D4E5"}
CARD: dict[str, Any] = {"type": "imessage_app", "app": APP, "layout": {"caption": "Table for four"}}
CLIP: dict[str, Any] = {"type": "app_clip", "value": "https://appclip.example.com/pay"}


def accepted_parts(message: Any, **more: Any) -> Any:
    """Return the parts that are sent, which must break no rule of the oracle."""
    content = content_of(message, **more).to_dict()
    assert broken_rules(content) == set()
    return content["parts"]


def rejected_rule(argument: str, message: Any, **more: Any) -> str:
    """Return the rule of the error that rejects a message and names this argument."""
    with pytest.raises(ValidationError) as raised:
        content_of(message, **more)
    assert raised.value.argument == argument
    return raised.value.rule


def text(value: str, **more: Any) -> dict[str, Any]:
    """Return a text part."""
    return {"type": "text", "value": value, **more}

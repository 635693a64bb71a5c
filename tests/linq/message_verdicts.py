"""What becomes of a message that is handed over: it goes out as it is, or is refused by name."""

from __future__ import annotations

from typing import Any

import pytest
from message_oracle import faults

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of

APP: dict[str, Any] = {"bundle_id": "com.example.tables", "name": "Tables", "team_id": "A1B2C3D4E5"}
CARD: dict[str, Any] = {"type": "imessage_app", "app": APP, "layout": {"caption": "Table for four"}}
CLIP: dict[str, Any] = {"type": "app_clip", "value": "https://appclip.example.com/pay"}


def sent(message: Any, **more: Any) -> Any:
    """Give the parts that go out; by the second set of rules they break none."""
    content = content_of(message, **more).to_dict()
    assert faults(content) == set()
    return content["parts"]


def refused(argument: str, message: Any, **more: Any) -> str:
    """Give the rule for which a message is refused, told of this argument."""
    with pytest.raises(ValidationError) as raised:
        content_of(message, **more)
    assert raised.value.argument == argument
    return raised.value.rule


def text(value: str, **more: Any) -> dict[str, Any]:
    """Make a text part."""
    return {"type": "text", "value": value, **more}

"""JSON for the wire: the one place that chooses the library."""

from __future__ import annotations

import json
from typing import Any

import orjson


def dumps(value: Any) -> bytes:
    """Encode a value.

    Raises:
        TypeError: The value has no JSON form: an unknown type, or text that is not Unicode.
    """
    return orjson.dumps(value)


def loads(body: bytes) -> Any:
    """Decode a body.

    Raises:
        ValueError: The body is not JSON in UTF-8.
    """
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        # Half a surrogate pair, which a service may cut out of an emoji, is valid JSON (RFC 8259, section 8.2). NaN and
        # Infinity are not, but one such number should not cost the rest of the body.
        return _patient_loads(body)


def _patient_loads(body: bytes) -> Any:
    try:
        return json.loads(body.decode())
    except RecursionError:
        raise ValueError("nested too deeply") from None

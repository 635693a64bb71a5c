"""JSON for the wire: the one place that chooses the library."""

from __future__ import annotations

import json
from typing import Any

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_decode = json.JSONDecoder().decode


def dumps(value: Any) -> bytes:
    """Encode a value.

    Raises:
        ValueError: The value has no JSON form: a NaN, or text that is not Unicode.
    """
    return _encode(value).encode()


def loads(body: bytes) -> Any:
    """Decode a body.

    Raises:
        ValueError: The body is not JSON in UTF-8.
    """
    try:
        return _decode(body.decode())
    except RecursionError:
        raise ValueError("nested too deeply") from None

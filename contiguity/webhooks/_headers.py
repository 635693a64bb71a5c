"""One header out of whatever a web framework calls its headers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from contiguity.errors import InvalidSignature

Headers: TypeAlias = (
    Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
)
"""A mapping or pairs, names in any case: a framework's headers, the list of an ASGI scope, a WSGI environment."""


def header(headers: Any, name: str) -> str | None:
    """Find the first header of a name, whatever its case.

    Args:
        headers: See `Headers`.
        name: In lower case.

    Raises:
        InvalidSignature: These are no headers.
    """
    try:
        # Most frameworks look up without regard to case, and a plain dict mostly has one of these two.
        get = getattr(headers, "get", None)
        found = (get(name) or get(name.title())) if get else None
        if found is None:
            found = _scanned(headers, name)
    except Exception as error:  # The object is the caller's, and so is what it raises.
        raise InvalidSignature(
            "the headers cannot be read: pass those of the request, as a mapping or as pairs of name and value"
        ) from error
    if isinstance(found, bytes):
        return found.decode("latin-1")
    if found is None or isinstance(found, str):
        return found
    raise InvalidSignature(f"the header {name} is neither text nor bytes: pass the headers of the request as they came")


def _scanned(headers: Any, name: str) -> Any:
    pairs = headers.items() if hasattr(headers, "items") else headers
    return next((value for key, value in pairs if _plain(key) == name), None)


def _plain(name: Any) -> str:
    """Give a name in lower case; WSGI spells ``Content-Type`` as ``HTTP_CONTENT_TYPE``."""
    text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    return text.lower().replace("_", "-").removeprefix("http-")

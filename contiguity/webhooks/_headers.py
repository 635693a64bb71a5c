"""Look up a header in the headers object of any web framework."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias, cast

from contiguity.errors import InvalidSignature

Headers: TypeAlias = (
    Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
)
"""A mapping or pairs, with names in any case: the headers of a framework, an ASGI scope or a WSGI
environment.

A WSGI environment also holds the variables of the process, so only its ``HTTP_…`` keys are headers.
"""

_LONGEST = 4096  # Characters. A genuine header has fewer than 300, and most servers reject more than 8 KiB.


def header(headers: Any, name: str) -> str | None:
    """Return the first header of a name, or None if it is missing.

    Args:
        headers: See `Headers`.
        name: The name in lower case.

    Raises:
        InvalidSignature: The headers cannot be read, or the value is not text or is too long.
    """
    try:
        found = _find(headers, name)
    except Exception as error:  # The object belongs to the caller, and may raise anything.
        raise InvalidSignature(
            "the headers cannot be read: pass those of the request, as a mapping or as pairs of name and value"
        ) from error
    if found is None:
        return None
    if not isinstance(found, (str, bytes)):
        raise InvalidSignature(
            f"the header {name} is neither text nor bytes: pass the headers of the request as received (those of an "
            "AWS event through contiguity.webhooks.from_aws)"
        )
    if len(found) > _LONGEST:
        raise InvalidSignature(f"the header {name} has more than {_LONGEST} characters: the service did not send it")
    return found.decode("latin-1") if isinstance(found, bytes) else found


def _find(headers: Any, name: str) -> Any:
    # An environment is always a plain dict (PEP 3333). Django's `request.META` has no `wsgi.version` under ASGI.
    if isinstance(headers, dict) and ("REQUEST_METHOD" in headers or "wsgi.version" in headers):
        return cast("dict[str, Any]", headers).get(_environment_key(name))
    # Most frameworks look up names in any case, and a plain dict usually has one of these two.
    given = cast("Any", headers)
    get = getattr(given, "get", None)
    found = (get(name) or get(_title(name))) if get else None
    if found is not None:
        return found
    pairs: list[tuple[Any, Any]] = list(given.items() if hasattr(given, "items") else given)
    found = next((value for key, value in pairs if _lower(key) == name), None)
    if found is not None:
        return found
    # The `HTTP_…` keys of an environment without the rest of it. `WEBHOOK_ID` is not the header `webhook-id`: servers
    # accept it as another header, which a proxy may have dropped or added.
    key_in_environment = _environment_key(name)
    return next((value for key, value in pairs if key == key_in_environment), None)


_title = cache(str.title)


def _environment_key(name: str) -> str:
    return f"HTTP_{name.upper().replace('-', '_')}"


def _lower(name: Any) -> str:
    return (name.decode("latin-1") if isinstance(name, bytes) else str(name)).lower()

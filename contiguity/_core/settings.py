"""The options of a client."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from contiguity._core.http import DEFAULT_CONNECT_TIMEOUT, Request
from contiguity._version import __version__
from contiguity.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Sequence

    from attrs import Attribute

    from contiguity._core.hooks import ResponseHook

AuthScheme = Literal["Bearer", "Token"]

DEADLINE = 60.0
LONGEST_TIMEOUT = 1_000_000.0
"""Seconds (11.5 days) that a longer timeout or deadline is shortened to: sockets do not accept more than 24 days."""
# Headers that the transport sets, because they depend on how the body is sent.
_FRAMING = frozenset({"connection", "content-length", "transfer-encoding"})


@frozen
class Provider:
    """What differs between the clients of the providers."""

    name: str
    """The name in error messages."""
    base_url: str
    """The default base URL."""
    key_variables: Sequence[str]
    """The environment variables of the API key; the first that is set counts."""
    base_url_variables: Sequence[str]
    """The environment variables of the base URL; the first that is set counts."""
    auth_schemes: Sequence[AuthScheme] = ("Bearer",)
    """The schemes of the ``Authorization`` header that the provider accepts."""
    transient_codes: Mapping[int, float] = field(factory=dict[int, float])
    """Error codes of states that end without action, and the seconds to wait before a send with an idempotency key is
    retried."""


def _in_seconds(value: float | timedelta | None) -> float | None:
    seconds = value.total_seconds() if isinstance(value, timedelta) else value
    too_long = isinstance(seconds, (int, float)) and LONGEST_TIMEOUT < seconds < math.inf
    return LONGEST_TIMEOUT if too_long else seconds


def _checked_seconds(name: str, value: float | timedelta) -> float:
    seconds = _in_seconds(value)
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 < seconds < math.inf:
        raise ConfigurationError(f"{name} must be a positive finite number of seconds")
    return float(seconds)


def _check_seconds(instance: Timeout, attribute: Attribute[float | None], value: float | None) -> None:
    del instance
    if value is not None:
        _checked_seconds(f"Timeout {attribute.name}", value)


@frozen
class Timeout:
    """Timeouts of one attempt, for the ``timeout=`` of a client.

    A part that is not given keeps its default; with an ``httpx.Client`` as ``transport=``, that client's own timeout.

    Args:
        connect: Seconds to wait for a connection; 5 by default.
        read: Seconds to wait for each part of a response; 30 by default.
        pool: Seconds to wait for a free connection slot; without limit by default. The deadline of a call does not
            include this time.

    Raises:
        ConfigurationError: A value is not a positive finite number of seconds.
    """

    connect: float | None = field(default=None, converter=_in_seconds, validator=_check_seconds)
    read: float | None = field(default=None, converter=_in_seconds, validator=_check_seconds)
    pool: float | None = field(default=None, converter=_in_seconds, validator=_check_seconds)


def _checked_timeout(timeout: float | timedelta | Timeout | None) -> Timeout | None:
    if timeout is None or isinstance(timeout, Timeout):
        return timeout
    seconds = _checked_seconds("timeout", timeout)
    return Timeout(connect=min(DEFAULT_CONNECT_TIMEOUT, seconds), read=seconds)


def _checked_max_retries(value: int) -> int:
    if not (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
        raise ConfigurationError("max_retries must be a non-negative integer")
    return value


def _checked_deadline(value: float | timedelta) -> float:
    return _checked_seconds("deadline", value)


@frozen
class Settings:
    """The validated options of a client."""

    base_url: str
    """Without a trailing slash."""
    headers: Mapping[str, str] = field(repr=False)
    """Headers of every request. ``authorization`` has the API key."""
    base_path: str = ""
    """The path at the end of the provider's base URLs."""
    transient_codes: Mapping[int, float] = field(factory=dict[int, float])
    """Those of the provider."""
    timeout: Timeout | None = field(default=None, converter=_checked_timeout)
    """Timeouts of one attempt; None if the caller set none."""
    max_retries: int = field(default=2, converter=_checked_max_retries)
    """Attempts after the first."""
    deadline: float = field(default=DEADLINE, converter=_checked_deadline)
    """Seconds for a call with all its attempts and waits."""
    on_response: ResponseHook | None = None
    """Called with every response."""

    def replace(self, *, headers: Mapping[str, str] | None = None, **options: Any) -> Settings:
        """Return settings with some options replaced. None leaves an option unchanged; headers are added.

        Raises:
            ConfigurationError: A value is invalid.
        """
        given = {name: value for name, value in options.items() if value is not None}
        if headers is not None:
            given["headers"] = {**self.headers, **_checked_headers(headers)}
        return evolve(self, **given)

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None,
        *,
        remaining: float,
    ) -> Request:
        """Return a request with these timeouts, for the seconds that remain until the deadline."""
        timeout = self.timeout or Timeout()
        return Request(
            method=method,
            url=url,
            headers=headers,
            body=body,
            connect_timeout=timeout.connect,
            read_timeout=timeout.read,
            total_timeout=remaining,
            pool_timeout=timeout.pool,
        )


def resolve_settings(
    provider: Provider,
    *,
    api_key: str | None,
    base_url: str | None,
    auth_scheme: AuthScheme,
    **options: Any,
) -> Settings:
    """Return the settings of a client from its arguments and the environment.

    Raises:
        ConfigurationError: The key is missing, or an option is invalid.
    """
    key = api_key if api_key is not None else _from_environment(provider.key_variables)
    if key is None:
        names = " or ".join(provider.key_variables)
        raise ConfigurationError(f"no API key for {provider.name}: pass api_key=, or set {names}")
    if not isinstance(key, str):
        raise ConfigurationError(f"the API key for {provider.name} must be a string")
    key = key.strip()
    if not key or not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigurationError(
            f"the API key for {provider.name} is empty or contains a space, a control character or a non-ASCII letter"
        )
    if auth_scheme not in provider.auth_schemes:
        allowed = " or ".join(f'"{scheme}"' for scheme in provider.auth_schemes)
        raise ConfigurationError(f"auth_scheme must be {allowed}")
    address = base_url if base_url is not None else _from_environment(provider.base_url_variables) or provider.base_url
    headers = {
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "authorization": f"{auth_scheme} {key}",
        "user-agent": f"contiguity-python/{__version__}",
    }
    settings = Settings(checked_base_url(address), headers, urlsplit(provider.base_url).path, provider.transient_codes)
    return settings.replace(**options)


def checked_base_url(given: object) -> str:
    """Return a base URL without surrounding white space and trailing slashes. URL objects are converted to strings.

    Raises:
        ConfigurationError: It is not an http or https URL of a host, or has a query, a fragment or a password.
    """
    rule = "base_url must look like https://api.example.com, without a query, a fragment or a user name"
    url = str(given).strip()
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
        # The resolver raises an error that is not a network error for a name that this codec rejects.
        (parts.hostname or "").encode("idna")
    except ValueError:
        raise ConfigurationError(rule) from None
    if not good or "@" in parts.netloc or not url.isprintable() or set(url) & set(" ?#\\"):
        raise ConfigurationError(rule)
    return url.rstrip("/")


def _checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    checked: dict[str, str] = {}
    if not isinstance(headers, Mapping):
        raise ConfigurationError("headers must be a mapping of names to values")
    for name, value in headers.items():
        if not (isinstance(name, str) and isinstance(value, str) and name.isascii() and value.isascii()):
            raise ConfigurationError("headers must be ASCII strings")
        if not name or not all(c.isalnum() or c in "!#$%&'*+-.^_`|~" for c in name) or not value.isprintable():
            raise ConfigurationError(f"headers has a name or a value that is invalid in HTTP: {name!r}")
        if name.lower() in _FRAMING:
            raise ConfigurationError(f"headers must not contain {name.lower()}: the transport sets it")
        checked[name.lower()] = value.strip()
    return checked


def _from_environment(names: Sequence[str]) -> str | None:
    return next((value for name in names if (value := os.environ.get(name, "").strip())), None)

"""Response hooks: a caller's functions that see every response and cannot change an outcome."""

from __future__ import annotations

import functools
import inspect
import logging
from typing import TYPE_CHECKING, Any, TypeAlias

from contiguity.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity._core.http import Response

ResponseHook: TypeAlias = "Callable[[Response], object]"

_log = logging.getLogger("contiguity")


def sync_hook(hook: ResponseHook | None) -> ResponseHook | None:
    """Return the hook of a synchronous client.

    Raises:
        ConfigurationError: It is not callable, or it is asynchronous.
    """
    if async_hook(hook) is not None and _is_async(hook):
        raise ConfigurationError("on_response must not be asynchronous: only the asynchronous client can await it")
    return hook


def async_hook(hook: ResponseHook | None) -> ResponseHook | None:
    """Return the hook of an asynchronous client, which may be asynchronous.

    Raises:
        ConfigurationError: It is not callable.
    """
    if hook is not None and not callable(hook):
        raise ConfigurationError("on_response must be a function that takes a response")
    return hook


def sync_notify(hook: ResponseHook, response: Response, name: str) -> None:
    """Call a hook; an exception is logged."""
    try:
        result = hook(response)
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            _log.error("%s: on_response returned an awaitable, which the synchronous client does not await", name)
    except Exception as error:  # noqa: BLE001 -- a hook cannot change the outcome of a call
        _report(error, name)


async def async_notify(hook: ResponseHook, response: Response, name: str) -> None:
    """Call a hook and await it if it is asynchronous; an exception is logged."""
    try:
        result = hook(response)
        if inspect.isawaitable(result):
            await result
    except Exception as error:  # noqa: BLE001 -- a hook cannot change the outcome of a call
        _report(error, name)


def _report(error: Exception, name: str) -> None:
    """Log where a hook failed. The text of its exception is left out, because it may quote the response."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place is not None else "unknown place"
    _log.error("%s: on_response raised %s at %s; the call continues", name, type(error).__name__, where)


def _is_async(hook: Any) -> bool:
    while isinstance(hook, functools.partial):
        hook = hook.func
    return inspect.iscoroutinefunction(hook) or inspect.iscoroutinefunction(type(hook).__call__)

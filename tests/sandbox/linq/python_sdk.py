"""The official Python SDK of Linq, synchronous or asynchronous, behind one interface."""

from __future__ import annotations

import asyncio
import inspect
from functools import reduce
from typing import Any, Self

from linq import AsyncLinqAPIV3, LinqAPIV3, types
from linq._compat import cached_property


class PythonSDK:
    """The SDK, configured by the environment. A response that does not match its models is an error."""

    def __init__(self, mode: str, webhook_secret: str) -> None:
        """Create the client without retries."""
        options: dict[str, Any] = {
            "max_retries": 0,
            "webhook_secret": webhook_secret,
            "_strict_response_validation": True,
        }
        self.runner = asyncio.Runner() if mode == "async" else None
        self.client: Any = AsyncLinqAPIV3(**options) if mode == "async" else LinqAPIV3(**options)

    def call(self, method: str, *arguments: Any, **options: Any) -> Any:
        """Call a method, such as ``chats.messages.send``, and return its result."""
        return self._run(reduce(getattr, method.split("."), self.client)(*arguments, **options))

    def listed(self, method: str, *arguments: Any, **options: Any) -> list[Any]:
        """Call a list method, and return the entries of all pages."""
        found = reduce(getattr, method.split("."), self.client)(*arguments, **options)

        async def collect() -> list[Any]:
            return [each async for each in found]

        return list(found) if self.runner is None else self.runner.run(collect())

    def _run(self, outcome: Any) -> Any:
        if inspect.isawaitable(outcome):
            assert self.runner is not None

            async def run() -> Any:
                return await outcome

            return self.runner.run(run())
        return outcome

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._run(self.client.close())
        if self.runner is not None:
            self.runner.close()


def event_class(type_: str) -> type[Any]:
    """Return the SDK's class of an event type, in the current payload version."""
    words = type_.replace("_", ".").split(".")
    cls: type[Any] = getattr(types, "".join(word.capitalize() for word in words) + "WebhookEvent")
    return cls


def methods(owner: Any | None = None, prefix: str = "") -> set[str]:
    """Return the name of every method of the SDK, such as ``chats.messages.send``."""
    top = owner is None
    with LinqAPIV3(api_key="none") as client:
        owner = client if owner is None else owner
        found: set[str] = set()
        for name in (name for name in dir(type(owner)) if not name.startswith(("_", "with_"))):
            value = inspect.getattr_static(type(owner), name)
            if isinstance(value, cached_property):
                found |= methods(getattr(owner, name), f"{prefix}{name}.")
            elif not top and inspect.isfunction(value):
                found.add(f"{prefix}{name}")
        return found

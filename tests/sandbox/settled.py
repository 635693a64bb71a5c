"""An asynchronous client that is used like a synchronous one, so that one test serves both."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from contiguity._async.client import AsyncResource

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator


class Settled:
    """A client, or one of its resources: every call of it is run to its end."""

    def __init__(self, subject: object, runner: asyncio.Runner) -> None:
        """Stand before a client or a resource."""
        self._subject = subject
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._subject, name)
        if isinstance(value, AsyncResource):
            return Settled(value, self._runner)
        if not inspect.ismethod(value):
            return value
        return lambda *arguments, **options: self._settle(value(*arguments, **options))

    def _settle(self, outcome: Any) -> Any:
        if inspect.iscoroutine(outcome):
            return self._runner.run(outcome)
        return self._entered(outcome) if hasattr(outcome, "__aenter__") else outcome

    @contextmanager
    def _entered(self, manager: Any) -> Iterator[Any]:
        entered = self._runner.run(manager.__aenter__())
        try:
            yield entered
        finally:
            self._runner.run(manager.__aexit__(None, None, None))

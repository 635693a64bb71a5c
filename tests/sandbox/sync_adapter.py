"""An adapter to use an asynchronous client like a synchronous one."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from contiguity._async.client import AsyncResource

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator


class SyncAdapter:
    """A client or resource whose calls run to completion."""

    def __init__(self, subject: object, runner: asyncio.Runner) -> None:
        self._subject = subject
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._subject, name)
        if isinstance(value, AsyncResource):
            return SyncAdapter(value, self._runner)
        if not inspect.ismethod(value):
            return value
        return lambda *arguments, **options: self._run(value(*arguments, **options))

    def _run(self, outcome: Any) -> Any:
        if inspect.iscoroutine(outcome):
            return self._runner.run(outcome)
        return self._enter(outcome) if hasattr(outcome, "__aenter__") else outcome

    @contextmanager
    def _enter(self, manager: Any) -> Iterator[Any]:
        entered = self._runner.run(manager.__aenter__())
        try:
            yield entered
        finally:
            self._runner.run(manager.__aexit__(None, None, None))

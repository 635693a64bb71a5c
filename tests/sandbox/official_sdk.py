"""The official JavaScript SDK of Contiguity, held in Python: a Node process that makes the calls it is told to."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Self

import javascript

from contiguity.sandbox.webhooks import SECRET

if TYPE_CHECKING:
    from contiguity.sandbox import Sandbox


class SDKError(Exception):
    """The SDK threw."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error["message"])
        self.name: str = error["name"]
        """The JavaScript class."""
        self.status: int | None = error.get("status")
        self.data: dict[str, Any] = error.get("data") or {}


class OfficialSDK:
    """The SDK, aimed at a sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start it; the sandbox's webhooks may go to `webhook_url`."""
        environment = {**os.environ, "SANDBOX_URL": sandbox.url, "WEBHOOK_SECRET": SECRET}
        self._process = javascript.start("contiguity_sdk.mjs", env=environment)
        self.webhook_url: str = self._read()
        """Takes webhooks, for `received`."""

    def call(self, method: str, *arguments: Any) -> Any:
        """Call a method, such as ``imessage.send``, and give what its promise became.

        Raises:
            SDKError: It threw.
        """
        return self._ask(method, *arguments)

    def methods(self) -> set[str]:
        """Name every method that the SDK has."""
        return set(self._ask("methods"))

    def received(self) -> list[dict[str, Any]]:
        """Give the webhooks that came since the last time: whether the SDK found each genuine, and how it read it."""
        received: list[dict[str, Any]] = self._ask("received")
        return received

    def _ask(self, method: str, *arguments: Any) -> Any:
        assert self._process.stdin is not None
        print(json.dumps({"method": method, "arguments": arguments}), file=self._process.stdin, flush=True)
        return self._read()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the JavaScript process ended"
        answer = json.loads(line)
        if "error" in answer:
            raise SDKError(answer["error"])
        return answer["value"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # Popen's own exit closes the pipes, at which the process ends, and waits for it.
        with self._process:
            pass

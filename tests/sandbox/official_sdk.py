"""The official JavaScript SDK of Contiguity in a Node process."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Self

import javascript

from contiguity.sandbox.webhooks import SECRET

if TYPE_CHECKING:
    from contiguity.sandbox import Sandbox


class SDKError(Exception):
    """The SDK threw an error."""

    def __init__(self, error: dict[str, Any]) -> None:
        """Start the process; the sandbox's webhooks can be posted to `webhook_url`."""
        super().__init__(error["message"])
        self.name: str = error["name"]
        """The JavaScript class."""
        self.status: int | None = error.get("status")
        self.data: dict[str, Any] = error.get("data") or {}


class OfficialSDK:
    """The SDK, configured for a sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start the process; the sandbox's webhooks can be posted to `webhook_url`."""
        environment = {**os.environ, "SANDBOX_URL": sandbox.url, "WEBHOOK_SECRET": SECRET}
        self._process = javascript.start("contiguity_sdk.mjs", env=environment)
        self.webhook_url: str = self._read()
        """Takes webhooks, for `received`."""

    def call(self, method: str, *arguments: Any) -> Any:
        """Call a method, such as ``imessage.send``, and return its result.

        Raises:
            SDKError: The method threw.
        """
        return self._request(method, *arguments)

    def methods(self) -> set[str]:
        """Return the names of all methods of the SDK."""
        return set(self._request("methods"))

    def received(self) -> list[dict[str, Any]]:
        """Return the webhooks since the previous call: whether the SDK verified each, and how it parsed it."""
        received: list[dict[str, Any]] = self._request("received")
        return received

    def _request(self, method: str, *arguments: Any) -> Any:
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
        # Popen.__exit__ closes the pipes, which ends the process, and waits for it.
        with self._process:
            pass

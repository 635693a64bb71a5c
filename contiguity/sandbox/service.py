"""What the emulator asks of an emulated service."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.http import Incoming
    from contiguity.sandbox.world import Channel
    from contiguity.transport import Response


class Service(Protocol):
    """An emulated service."""

    name: str
    prefix: str
    """Where in the sandbox its paths start."""

    @abstractmethod
    def operation_id(self, request: Incoming) -> str | None:
        """Name the operation of a request, if it has one."""

    @abstractmethod
    def handle(self, request: Incoming) -> Response:
        """Answer a request."""

    @abstractmethod
    def error(self, status: int, text: str, headers: Mapping[str, str] | None = None) -> Response:
        """Make an error reply."""

    @abstractmethod
    def sign(self, secret: str, body: bytes) -> Mapping[str, str]:
        """Make the headers that sign a webhook's body, with the real time: the receiver holds it against its own."""

    @abstractmethod
    def owns(self, line: str) -> bool:
        """Whether a line is one of the service's."""

    @abstractmethod
    def receive(
        self, *, channel: Channel, from_: str, to: str, text: str, attachments: list[str]
    ) -> dict[str, Any] | None:
        """Let a message come in."""

"""What the sandbox posts to webhook endpoints: the letters that wait, and the journal of every attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SECRET = "whsec_sandbox"  # noqa: S105 -- it guards nothing
"""The signing secret where none was given."""

LINQ_SECRET = "whsec_c2FuZGJveCBvZiB0d28gc2VydmljZXM="  # noqa: S105 -- it guards nothing
"""The same for Linq, whose secrets are Base64."""


@frozen
class Endpoint:
    """Where a service posts its events."""

    url: str
    secret: str = field(default=SECRET, repr=False)


@frozen(kw_only=True)
class Letter:
    """An event on its way to an endpoint."""

    service: str
    endpoint: Endpoint
    event: Mapping[str, Any] = field(repr=False)
    body: bytes = field(repr=False)
    """The event as it is signed and posted."""
    sign: Callable[[str, bytes], Mapping[str, str]] = field(repr=False, eq=False)
    """Makes the headers that sign a body with a secret."""
    journal: list[Delivery] = field(repr=False, eq=False)
    """Where its attempts are written down; a reset begins another, and drops what was for this one."""
    answered: Callable[[Mapping[str, str]], object] | None = field(default=None, repr=False, eq=False)
    """Called with the headers of the answer, once it was delivered."""

    @property
    def event_id(self) -> str:
        """The event's id."""
        id_: str = self.event["event_id"] if "event_id" in self.event else self.event["id"]
        return id_

    @property
    def type(self) -> str:
        """The event's type."""
        type_: str = self.event["event_type"] if "event_type" in self.event else self.event["type"]
        return type_


@define(kw_only=True)
class Delivery:
    """One attempt to post an event."""

    service: str
    event_id: str
    type: str
    attempt: int
    """1 for the first."""
    at: int
    """When it began, in Unix milliseconds of the sandbox's clock."""
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int | None = None
    """What the endpoint answered; None as long as it has not, or if it did not."""
    reply_headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    reply_body: bytes = field(default=b"", repr=False)
    error: str | None = None
    """Why there was no answer."""
    seconds: float = 0.0
    """How long it took."""

    @property
    def state(self) -> Literal["pending", "delivered", "failed"]:
        """How it went: delivered is what was answered with 2xx."""
        if self.status is None and self.error is None:
            return "pending"
        return "delivered" if self.status is not None and self.status // 100 == 2 else "failed"  # noqa: PLR2004

    def to_dict(self) -> dict[str, Any]:
        """Give its JSON form."""
        response = None
        if self.status is not None:
            text = self.reply_body.decode(errors="replace")
            response = {"status": self.status, "headers": dict(self.reply_headers), "body": text}
        return {
            "service": self.service,
            "event_id": self.event_id,
            "type": self.type,
            "attempt": self.attempt,
            "state": self.state,
            "at": self.at,
            "seconds": self.seconds,
            "request": {
                "method": "POST",
                "url": self.url,
                "headers": dict(self.headers),
                "body": self.body.decode(),
            },
            "response": response,
            "error": self.error,
        }

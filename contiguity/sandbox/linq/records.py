"""The records of a Linq account: lines, files, subscriptions, blocked handles and locations.

Timestamps are in Unix milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.webhooks import Endpoint


@define(eq=False)
class AccountLine:
    """A phone number of the account."""

    id: str
    number: str
    type: Literal["iMessage", "RCS"]
    forwarding_number: str | None = None


@define(eq=False, kw_only=True)
class File:
    """A stored file."""

    id: str
    filename: str
    content_type: str
    size_bytes: int
    created_at: int
    url: str
    """The download URL."""
    source: str | None = None
    """The public URL from which the file was downloaded."""
    expires_at: int = 0
    """When the upload URL expires."""
    body: bytes | None = field(default=None, repr=False)
    """The content; None until it is uploaded."""

    @property
    def ready(self) -> bool:
        """Whether the content is available."""
        return self.source is not None or self.body is not None

    def part_fields(self) -> dict[str, Any]:
        """Return the fields of a message part with the file."""
        return {
            "id": self.id,
            "filename": self.filename,
            "mime_type": self.content_type,
            "size_bytes": self.size_bytes,
            "url": self.url,
        }


@define(eq=False, kw_only=True)
class Subscription:
    """A webhook subscription."""

    id: str
    endpoint: Endpoint
    events: list[str]
    created_at: int
    updated_at: int
    is_active: bool = True
    phone_numbers: list[str] = field(factory=list[str])
    routing_key_header: str | None = None
    routing_id_header: str | None = None
    tokens: dict[str, str] = field(factory=dict[str, str])
    """The routing tokens in the latest responses of the receiver, by chat id."""

    @property
    def routing(self) -> tuple[str | None, str | None]:
        """The routing headers."""
        return self.routing_key_header, self.routing_id_header

    def remember_routing(self, chat: Chat | None, headers: Mapping[str, str]) -> None:
        """Store the routing token in the response to a delivery."""
        name = (self.routing_key_header or "").lower()
        token = next((value for each, value in headers.items() if each.lower() == name), None)
        if chat is not None and token is not None:
            self.tokens[chat.id] = token

    def matches(self, type_: str, line: str | None) -> bool:
        """Return whether the subscription includes an event of a line, or of the account if `line` is None."""
        includes_line = not self.phone_numbers or line is None or line in self.phone_numbers
        return self.is_active and type_ in self.events and includes_line


@define(eq=False)
class BlockedHandle:
    """A blocked handle."""

    handle: str
    at: int
    reason: str | None


@frozen(kw_only=True)
class Coordinates:
    """A location in degrees and meters."""

    longitude: float
    latitude: float
    altitude: float | None = None
    address: str | None = None
    locality: str | None = None


@define(eq=False, kw_only=True)
class LocationShare:
    """The location that a participant shares with a line."""

    handle: str
    line: str
    chat_id: str | None
    """The chat in which the share was started."""
    began_at: int
    ends_at: int | None
    coordinates: Coordinates
    updated_at: int

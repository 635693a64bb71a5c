"""A message of a chat, and the reactions to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field

if TYPE_CHECKING:
    from contiguity.sandbox import world
    from contiguity.sandbox.linq.chat import Chat, Member, Service

Status = Literal["pending", "queued", "sent", "delivered", "received", "read", "failed"]


@define(eq=False, kw_only=True)
class Reaction:
    """A tapback, an emoji or a sticker that somebody put on a part of a message."""

    id: str
    by: Member
    type: str
    part_index: int
    custom_emoji: str | None = None
    sticker: dict[str, Any] | None = None
    placement: dict[str, float] = field(factory=dict[str, float])


@define(eq=False, kw_only=True)
class Message:
    """A message, in either direction. Its times are Unix milliseconds."""

    id: str
    chat: Chat
    sender: Member
    parts: list[dict[str, Any]]
    """As replies have them, but without reactions."""
    created_at: int
    updated_at: int
    service: Service | None
    status: Status = "pending"
    sent_at: int | None = None
    delivered_at: int | None = None
    read_at: int | None = None
    effect: dict[str, Any] | None = None
    reply_to: dict[str, Any] | None = None
    preferred_service: Service | None = None
    idempotency_key: str | None = None
    trace_id: str
    """Of the request that sent it: its events repeat it."""
    edits: int = 0
    reactions: list[Reaction] = field(factory=list[Reaction])
    order: int = 0
    """The number of the message in the account."""
    thread: list[Message] = field(factory=list["Message"], repr=False)
    """The message that started the thread and the replies to it and to them, oldest first; shared by all of them."""
    copies: list[world.Message] = field(factory=list["world.Message"])
    """What the phones at the other end get of it, or what came from one."""

    def position(self) -> tuple[int]:
        """Return the sort key."""
        return (self.order,)

    @property
    def is_from_me(self) -> bool:
        """Whether the line sent it."""
        return self.sender.is_me

    @property
    def text(self) -> str:
        """What it says."""
        return plain_text(self.parts)


def plain_text(parts: list[dict[str, Any]]) -> str:
    """Give what parts say, as a phone without any style shows it."""
    said: list[str] = []
    for part in parts:
        match part["type"]:
            case "text" | "link" | "app_clip":
                said.append(part["value"])
            case "imessage_app":
                said.append(part.get("fallback_text") or part["layout"].get("caption") or "")
            case _:
                pass
    return "\n".join(filter(None, said))


def files(parts: list[dict[str, Any]]) -> list[str]:
    """Give the URLs of the files among parts."""
    return [part["url"] for part in parts if part["type"] == "media"]

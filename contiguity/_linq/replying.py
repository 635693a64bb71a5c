"""Which chat and which message to answer when an event of Linq comes in.

Only a message that someone else sent can be answered. Events about your own messages name a chat, too: an answer to
those would be an answer to yourself, and its own events would be answered in turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from contiguity._core import linq_checks
from contiguity._core.incoming import document_of, object_of, quoted
from contiguity.errors import ValidationError
from linq_api.models import ReplyTo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linq_api.models import MessageContent

_TYPE = "message.received"
_WANTED = f"must be a message that came in ({_TYPE})"


class Incoming(NamedTuple):
    """A message that came in."""

    chat_id: str
    message: Mapping[str, Any]
    """What holds its id and its parts."""
    path: str
    """Where that is in the event."""

    def inline(self, part_index: int | None) -> ReplyTo:
        """Give what makes an answer one to this very message.

        Raises:
            ValidationError: The event does not say which message it is, or the message has no such part.
        """
        index = 0 if part_index is None else linq_checks.index("part_index", part_index)
        parts = self.message.get("parts")
        # There are none on lines that store no content, whatever the message had.
        count = len(cast("list[object]", parts)) if isinstance(parts, list) else 0
        if 0 < count <= index:
            raise ValidationError.of("part_index", f"must be below {count}, since the message has no more parts")
        return ReplyTo(message_id=_id(f"{self.path}.id", self.message.get("id")), part_index=index)


def incoming_message(event: object) -> Incoming:
    """Find the chat and the message of an event, of either payload version.

    Args:
        event: What `LinqWebhook.unwrap` gave, or the JSON object of a body.

    Raises:
        ValidationError: The event is not a message that came in, or does not say in which chat.
    """
    document = document_of(event, "Linq")
    type_ = document.get("event_type")
    if type_ != _TYPE:
        raise ValidationError.of("event", f"{_WANTED}, and {_found('its event_type', type_)}")
    data = object_of(document.get("data"))
    if data is None:
        raise ValidationError.of("event", f"has no data, which {_TYPE} must have")
    # The version is told by what is there, so that an event of a later one is answered where it can be.
    if "chat" not in data and {"chat_id", "message"} & data.keys():
        _check_side("data.is_from_me", data.get("is_from_me"), inbound=False)
        return Incoming(_id("data.chat_id", data.get("chat_id")), object_of(data.get("message")) or {}, "data.message")
    _check_side("data.direction", data.get("direction"), inbound="inbound")
    return Incoming(_id("data.chat.id", (object_of(data.get("chat")) or {}).get("id")), data, "data")


def _check_side(path: str, value: object, *, inbound: str | bool) -> None:
    """Check who sent it: an answer to a message that may be one's own could go on for ever."""
    if type(value) is not type(inbound) or value != inbound:
        raise ValidationError.of("event", f"{_WANTED}, and {_found(path, value)}")


def answer(content: MessageContent, incoming: Incoming, *, inline: bool, part_index: int | None) -> MessageContent:
    """Make a message one that answers another inline, if that is asked for.

    Raises:
        ValidationError: That is not possible, or the message answers another one already.
    """
    if not inline:
        if part_index is not None:
            raise ValidationError.of("part_index", "needs inline=True beside it")
        return content
    if content.reply_to is not None:
        raise ValidationError.of("inline", "must not be given for a message that has a reply_to of its own")
    content.reply_to = incoming.inline(part_index)
    return content


def _found(what: str, value: object) -> str:
    return f"{what} is {'missing' if value is None else quoted(value)}"


def _id(path: str, value: object) -> str:
    if value is None:
        raise ValidationError.of("event", f"cannot be answered: {path} is missing")
    try:
        return linq_checks.uuid("event", value)
    except ValidationError as error:
        raise ValidationError.of("event", f"cannot be answered: {path} {error.rule}") from None


__all__ = ["Incoming", "answer", "incoming_message"]

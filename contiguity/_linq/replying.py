"""Derive the chat and the message of a reply from an incoming Linq event.

Only messages of others can be replied to. Events about your own messages contain a chat too, but a reply to them would
be a reply to yourself, whose events would cause further replies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from contiguity._core import validation
from contiguity._core.incoming import as_mapping, event_payload, quote
from contiguity.errors import ValidationError
from linq_api.models import ReplyTo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linq_api.models import MessageContent

_TYPE = "message.received"
_WANTED = f"must be an incoming message ({_TYPE})"


class Incoming(NamedTuple):
    """An incoming message."""

    chat_id: str
    message: Mapping[str, Any]
    """The object with its id and its parts."""
    path: str
    """The path of this object in the event."""

    def inline(self, part_index: int | None) -> ReplyTo:
        """Return the target of an inline reply to this message.

        Raises:
            ValidationError: The event has no message id, or the message has no such part.
        """
        index = 0 if part_index is None else validation.integer("part_index", part_index)
        parts = self.message.get("parts")
        # On lines that store no content the list is empty.
        count = len(cast("list[object]", parts)) if isinstance(parts, list) else 0
        if 0 < count <= index:
            raise ValidationError.of("part_index", f"must be less than {count}, the number of parts of the message")
        return ReplyTo(message_id=_id(f"{self.path}.id", self.message.get("id")), part_index=index)


def incoming_message(event: object) -> Incoming:
    """Return the chat and the message of an event, of either payload version.

    Args:
        event: The event that `LinqWebhook.unwrap` returned, or the JSON object of a body.

    Raises:
        ValidationError: The event is not an incoming message, or has no chat id.
    """
    document = event_payload(event)
    # The providers name the type of an event differently; an event with both names has an extra field.
    if "event_type" not in document and {"type", "crumbs"} & document.keys():
        raise ValidationError.of("event", "is a Contiguity event; use a Contiguity client to reply")
    type_ = document.get("event_type")
    if type_ != _TYPE:
        raise ValidationError.of("event", f"{_WANTED}, and {_found('its event_type', type_)}")
    data = as_mapping(document.get("data"))
    if data is None:
        raise ValidationError.of("event", f"has no data; {_WANTED}")
    # The fields decide the version, so that an event of a later version can be replied to where possible.
    if "chat" not in data and {"chat_id", "message"} & data.keys():
        _check_side("data.is_from_me", data.get("is_from_me"), inbound=False)
        return Incoming(_id("data.chat_id", data.get("chat_id")), as_mapping(data.get("message")) or {}, "data.message")
    _check_side("data.direction", data.get("direction"), inbound="inbound")
    return Incoming(_id("data.chat.id", (as_mapping(data.get("chat")) or {}).get("id")), data, "data")


def _check_side(path: str, value: object, *, inbound: str | bool) -> None:
    """Reject your own messages: replying to them could continue indefinitely."""
    if type(value) is not type(inbound) or value != inbound:
        raise ValidationError.of("event", f"{_WANTED}, and {_found(path, value)}")


def answer(content: MessageContent, incoming: Incoming, *, inline: bool, part_index: int | None) -> MessageContent:
    """Turn a message into an inline reply, if requested.

    Raises:
        ValidationError: That is not possible, or the message already replies to another one.
    """
    if not inline:
        if part_index is not None:
            raise ValidationError.of("part_index", "requires inline=True")
        return content
    if content.reply_to is not None:
        raise ValidationError.of("inline", "must not be True for a message that has a reply_to")
    content.reply_to = incoming.inline(part_index)
    return content


def _found(what: str, value: object) -> str:
    return f"{what} is {'missing' if value is None else quote(value)}"


def _id(path: str, value: object) -> str:
    if value is None:
        raise ValidationError.of("event", f"cannot be replied to: {path} is missing")
    if not validation.is_uuid(value):
        raise ValidationError.of("event", f"cannot be replied to: {path} is not a UUID")
    return validation.uuid("event", value)


__all__ = ["Incoming", "answer", "incoming_message"]

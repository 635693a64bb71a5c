"""Validation of a message against its destination: a new chat, or the recipients of the call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contiguity.errors import ValidationError
from linq_api.models import LinkPart, TextPart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from linq_api.models import MessageContent

# The API reference does not document which other texts count as a URL.
_ADDRESS = re.compile(r"\bhttps?://\S|\bwww\.\S+\.\S", re.IGNORECASE)
_IN_FIRST = "in the first message of a new chat; send it after the chat was created, or with messages.send"


def check_first(content: MessageContent, argument: str, place: Callable[[int, str], str]) -> None:
    """Reject links, a reply and an effect in the first message of a new chat.

    Args:
        content: The message.
        argument: The argument that holds the message.
        place: Returns the place of a field of a part; the field is empty for the part itself.
    """
    for index, part in enumerate(content.parts or []):
        if isinstance(part, LinkPart):
            raise ValidationError.of(place(index, ""), f"must not be a link {_IN_FIRST}")
        if isinstance(part, TextPart) and _ADDRESS.search(part.value):
            raise ValidationError.of(place(index, "value"), f"must not contain a URL {_IN_FIRST}")
    if content.reply_to is not None:
        raise ValidationError.of(f"{argument}.reply_to", f"must not be given {_IN_FIRST}")
    if content.effect is not None:
        raise ValidationError.of(f"{argument}.effect", f"must not be given {_IN_FIRST}")


def check_mentions(
    content: MessageContent, to: Iterable[str], from_: str | None, place: Callable[[int, str], str]
) -> None:
    """Check that each mention names a member of a group, as far as the call contains the members."""
    members = {handle.lower() for handle in to}
    for index, part in enumerate(content.parts or []):
        if isinstance(part, TextPart) and part.mention is not None:
            if len(members) == 1:
                raise ValidationError.of(place(index, "mention"), "must only be given in a group chat")
            if from_ is not None and part.mention.lower() not in {*members, from_}:
                raise ValidationError.of(place(index, "mention"), "must be a participant of the chat")


__all__ = ["check_first", "check_mentions"]

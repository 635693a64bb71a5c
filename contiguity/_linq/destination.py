"""The rules of a message that come from where it goes: into a new chat, or to people whom the call names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contiguity.errors import ValidationError
from linq_api.models import LinkPart, TextPart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linq_api.models import MessageContent

# What else the service takes for a URL is published nowhere.
_ADDRESS = re.compile(r"\bhttps?://\S|\bwww\.\S+\.\S", re.IGNORECASE)
_IN_FIRST = "in the first message of a new chat; send it when the chat is there, or with messages.send"


def check_first(content: MessageContent) -> None:
    """Check what a new chat's first message must not have."""
    for index, part in enumerate(content.parts or []):
        if isinstance(part, LinkPart):
            raise ValidationError.of(f"parts[{index}]", f"must not be a link {_IN_FIRST}")
        if isinstance(part, TextPart) and _ADDRESS.search(part.value):
            raise ValidationError.of(f"parts[{index}].value", f"must not have a URL {_IN_FIRST}")
    if content.reply_to is not None:
        raise ValidationError.of("reply_to", f"is not possible {_IN_FIRST}")
    if content.effect is not None:
        raise ValidationError.of("effect", f"is not possible {_IN_FIRST}")


def check_mentions(content: MessageContent, to: Iterable[str], from_: str | None) -> None:
    """Check that whom a text mentions is in the group, as far as the call tells who is."""
    members = {handle.lower() for handle in to}
    for index, part in enumerate(content.parts or []):
        if isinstance(part, TextPart) and part.mention is not None:
            where = f"parts[{index}].mention"
            if len(members) == 1:
                raise ValidationError.of(where, "is possible in groups, and this chat is direct")
            if from_ is not None and part.mention.lower() not in {*members, from_}:
                raise ValidationError.of(where, "must be one of the chat's participants")


__all__ = ["check_first", "check_mentions"]

"""React with tapbacks, emoji and stickers."""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq.models import TextPartResponse

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Send a message, and react to it in each way."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Your table is ready")
        message_id = chat.message.id

        linq.messages.react(message_id, "add", "love")
        linq.messages.react(message_id, "add", "custom", custom_emoji="🍝")  # Replaces the heart.
        linq.messages.react(message_id, "remove", "custom", custom_emoji="🍝")
        linq.messages.react(message_id, "add", "sticker", emoji="⭐", placement={"x": 0.9, "y": 0.1, "scale": 0.5})

        [part] = linq.messages.get(message_id).parts or []
        if isinstance(part, TextPartResponse):
            for reaction in part.reactions or []:
                print(reaction.type_, "by", reaction.handle.handle)


if __name__ == "__main__":
    main()

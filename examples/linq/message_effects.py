"""Send messages with a screen effect and a bubble effect."""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq import Message

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Send one message with each kind of effect."""
    with Linq() as linq:
        # The first message of a chat cannot have an effect.
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Hello Ana")
        for name in ("confetti", "slam"):
            sent = linq.chats.messages.send(chat.id, Message("Happy birthday!").effect(name))
            effect = sent.message.effect
            print(effect and f"{effect.name}, a {effect.type_} effect")


if __name__ == "__main__":
    main()

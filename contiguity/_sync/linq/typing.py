# Made from contiguity/_async/linq/typing.py by scripts/regenerate: edit that file.
"""The typing indicator of a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
from contiguity._sync.typing_indicator import TypingIndicator
from linq_api.api import typing as api

if TYPE_CHECKING:
    from contiguity._core.operation import Operation
    from contiguity._core.validation import Identifier, Seconds

TYPING_INTERVAL = 60.0
"""Seconds between the starts of a typing indicator, which expires after 85 to 90 seconds (API reference, typing)."""


class Typing(Resource):
    """The typing indicator of a chat (API reference, typing).

    It is shown only in iMessage chats, and reliably only within 5 minutes after a message in the chat.
    """

    def start(self, chat_id: Identifier) -> None:
        """Show the typing indicator for 85 to 90 seconds or until you send a message.

        Args:
            chat_id: The chat's id.
        """
        self._client.call(_start(chat_id), retry_safety=RetrySafety.IDEMPOTENT)

    def stop(self, chat_id: Identifier) -> None:
        """Hide the typing indicator. It is not an error if none is shown.

        Args:
            chat_id: The chat's id.
        """
        self._client.call(_stop(chat_id))

    def indicator(self, chat_id: Identifier, *, interval: Seconds = TYPING_INTERVAL) -> TypingIndicator:
        """Show the typing indicator while a block runs: started, kept alive, always stopped.

        ::

            with linq.chats.typing.indicator(chat.id):
                answer = think()

        The stop is also sent if the block is cancelled or raises, or if the response to the start was lost. It takes at
        most 5 seconds; a failure of it is logged.

        Args:
            chat_id: The chat's id.
            interval: Seconds between the calls that keep the indicator alive.
        """
        return TypingIndicator(self._client, _start(chat_id), _stop(chat_id), interval)


def _start(chat_id: Identifier) -> Operation[None]:
    return api.start_typing.operation(validation.uuid("chat_id", chat_id))


def _stop(chat_id: Identifier) -> Operation[None]:
    return api.stop_typing.operation(validation.uuid("chat_id", chat_id))

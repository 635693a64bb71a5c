# Made from contiguity/_async/linq/typing.py by scripts/regenerate: edit that file.
"""The typing indicator of a chat."""

from __future__ import annotations

from contiguity._core import linq_checks
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
from contiguity._sync.typing_indicator import TypingIndicator
from linq_api.api import typing as api

TYPING_INTERVAL = 60.0
"""Seconds between the starts of a typing indicator, which lives 85 to 90 (API reference, typing)."""


class Typing(Resource):
    """The typing indicator (API reference, typing).

    It shows on iMessage, not on RCS and SMS, and for certain only if something was sent in the chat within 5 minutes.
    """

    def start(self, chat_id: str) -> None:
        """Show that you are typing, for 85 to 90 seconds or until a message is sent.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = api.start_typing.operation(linq_checks.uuid("chat_id", chat_id))
        self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def stop(self, chat_id: str) -> None:
        """Show it no longer; if it does not show, that is no error.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        self._client.call(api.stop_typing.operation(linq_checks.uuid("chat_id", chat_id)))

    def indicator(self, chat_id: str, *, interval: float = TYPING_INTERVAL) -> TypingIndicator:
        """Show that you are typing for as long as a block runs: started, kept alive, always stopped.

        ::

            with linq.chats.typing.indicator(chat.id):
                answer = think()

        Args:
            chat_id: The chat's id.
            interval: Seconds between the calls that keep it alive.
        """
        return TypingIndicator(lambda: self.start(chat_id), lambda: self.stop(chat_id), interval)

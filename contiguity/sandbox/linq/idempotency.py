"""Idempotent sends: the response to an idempotency key, which is returned again if the key is repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from contiguity.sandbox.linq.errors import LinqError

if TYPE_CHECKING:
    from collections.abc import Container


@frozen
class SentMessage:
    """The message sent with an idempotency key."""

    message_id: str
    responses: dict[str, dict[str, Any]]
    """The response body of each sending operation, by operation id."""


@define(eq=False)
class SentMessages:
    """The messages of an account by idempotency key. Keys do not expire."""

    _by_key: dict[str, SentMessage] = field(factory=dict[str, SentMessage])

    def response(self, key: str | None, operation_id: str, messages: Container[str]) -> dict[str, Any] | None:
        """Return the stored response to a key, if there is one.

        Args:
            key: The idempotency key.
            operation_id: The sending operation.
            messages: The ids of the messages that are not deleted.

        Raises:
            LinqError: The message was deleted; it is not sent again.
        """
        sent = None if key is None else self._by_key.get(key)
        if sent is None:
            return None
        if sent.message_id not in messages:
            raise LinqError(2002, "Message not found: the message sent with this idempotency key was deleted")
        return sent.responses[operation_id]

    def store(self, key: str | None, message_id: str, responses: dict[str, dict[str, Any]]) -> None:
        """Store the responses to a key."""
        if key is not None:
            self._by_key[key] = SentMessage(message_id, responses)

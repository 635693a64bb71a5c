# Made from contiguity/_async/linq/polls.py by scripts/regenerate: edit that file.
"""Polls: sent into a chat, then known by the id of their message."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from linq_api import models
from linq_api.api import polls as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import Identifier
    from linq_api.models import PollMessage, PollVoteOperation

FEWEST_OPTIONS = 2


class ChatPolls(Resource):
    """Polls to send into a chat (API reference, polls)."""

    def create(
        self, chat_id: Identifier, options: Sequence[str], *, idempotency_key: Identifier | None = None
    ) -> PollMessage:
        """Send a poll into an iMessage chat that is there already. That it returns means accepted, not delivered.

        Every try carries the same idempotency key, so the poll is sent once however often the call is tried.

        Args:
            chat_id: The chat's id.
            options: The choices, at least 2. A poll has no title.
            idempotency_key: A key of your own, at most 255 characters, with which a later call is the same call.

        Returns:
            ``.message_id``, by which `messages.polls` knows it, and ``.poll``.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted; ``.idempotency_key`` makes another call the same one.
        """
        given = validation.optional(arguments.idempotency_key, "idempotency_key", idempotency_key)
        key = given or arguments.new_idempotency_key()
        draft = models.PollDraft(options=arguments.poll_options(options, least=FEWEST_OPTIONS), idempotency_key=key)
        operation = api.create_poll.operation(validation.uuid("chat_id", chat_id), body=models.PollCreate(poll=draft))
        return self._client.call(operation, retry_safety=RetrySafety.KEYED, key=key)


class Polls(Resource):
    """Polls that were sent (API reference, polls)."""

    def get(self, message_id: Identifier) -> PollMessage:
        """Get a poll with its votes.

        Args:
            message_id: The id of the poll's message.

        Raises:
            ValidationError: `message_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return self._client.call(api.get_poll.operation(validation.uuid("message_id", message_id)))

    def add_options(self, message_id: Identifier, options: Sequence[str]) -> PollMessage:
        """Add choices to a poll; none can be taken away.

        Args:
            message_id: The id of the poll's message.
            options: The choices to add. On a line that retains nothing, all that there are come first.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: They may or may not have been added; look with `get`.
        """
        body = models.PollOptionsAdd(options=arguments.poll_options(options, least=1))
        operation = api.add_poll_options.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    def vote(self, message_id: Identifier, operation: PollVoteOperation, *, option_id: Identifier) -> PollMessage:
        """Cast your line's vote for a choice, or take it back.

        Args:
            message_id: The id of the poll's message.
            operation: "add" or "remove".
            option_id: The choice's id, as the poll has it.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        body = models.PollVoteCast(
            operation=validation.choice("operation", operation, get_args(models.PollVoteOperation)),
            option_id=arguments.identifier("option_id", option_id),
        )
        call = api.cast_poll_vote.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(call, retry_safety=RetrySafety.IDEMPOTENT)

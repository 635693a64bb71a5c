# Made from contiguity/_async/linq/polls.py by scripts/regenerate: edit that file.
"""Polls, identified by the id of their message."""

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
    """Creation of polls (API reference, polls)."""

    def create(
        self, chat_id: Identifier, options: Sequence[str], *, idempotency_key: Identifier | None = None
    ) -> PollMessage:
        """Send a poll to an existing iMessage chat.

        All attempts carry one idempotency key, so that the poll is sent once.

        Args:
            chat_id: The chat's id.
            options: The options, at least 2. A poll has no title.
            idempotency_key: Identifies the call: a later call with the same key has no further effect. At most 255
                characters. Default: a new key for each call.

        Returns:
            ``.message_id``, for `messages.polls`, and ``.poll``.
        """
        given = validation.optional(arguments.idempotency_key, "idempotency_key", idempotency_key)
        key = given or arguments.new_idempotency_key()
        draft = models.PollDraft(options=arguments.poll_options(options, least=FEWEST_OPTIONS), idempotency_key=key)
        operation = api.create_poll.operation(validation.uuid("chat_id", chat_id), body=models.PollCreate(poll=draft))
        return self._client.call(operation, retry_safety=RetrySafety.KEYED, key=key)


class Polls(Resource):
    """Polls that were sent (API reference, polls)."""

    def get(self, message_id: Identifier) -> PollMessage:
        """Return a poll with its votes.

        Args:
            message_id: The id of the poll's message.
        """
        return self._client.call(api.get_poll.operation(validation.uuid("message_id", message_id)))

    def add_options(self, message_id: Identifier, options: Sequence[str]) -> PollMessage:
        """Add options to a poll. Options cannot be removed.

        Args:
            message_id: The id of the poll's message.
            options: The options to add. On a line without message retention, all existing options must come first.

        Raises:
            DeliveryUnknown: The options may have been added; check with `get`.
        """
        body = models.PollOptionsAdd(options=arguments.poll_options(options, least=1))
        operation = api.add_poll_options.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    def vote(self, message_id: Identifier, operation: PollVoteOperation, *, option_id: Identifier) -> PollMessage:
        """Vote for an option with your line, or remove the vote.

        Args:
            message_id: The id of the poll's message.
            operation: "add" or "remove".
            option_id: The id of the option, from the poll.
        """
        body = models.PollVoteCast(
            operation=validation.choice("operation", operation, get_args(models.PollVoteOperation)),
            option_id=arguments.identifier("option_id", option_id),
        )
        call = api.cast_poll_vote.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(call, retry_safety=RetrySafety.IDEMPOTENT)

# Made from contiguity/_async/linq/participants.py by scripts/regenerate: edit that file.
"""The members of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from linq_api import models
from linq_api.api import participants as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from linq_api.models import Ack


class Participants(Resource):
    """The members of a group (API reference, participants)."""

    def add(self, chat_id: Identifier, handle: str) -> Ack:
        """Add someone to a group; it happens later, and ``participant.added`` tells so.

        Args:
            chat_id: The group's id.
            handle: Whom: a phone number in E.164 format, or an e-mail address.

        Raises:
            ValidationError: An argument breaks a rule.
            Conflict: The group does not allow it, or your line left it (2013).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = models.ParticipantAdd(handle=arguments.handle("handle", handle))
        operation = api.add_participant.operation(validation.uuid("chat_id", chat_id), body=body)
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def remove(self, chat_id: Identifier, handle: str) -> Ack:
        """Remove someone from a group; it happens later, and ``participant.removed`` tells so.

        Args:
            chat_id: The group's id.
            handle: Whom: a phone number in E.164 format, or an e-mail address.

        Raises:
            ValidationError: An argument breaks a rule.
            Conflict: The group does not allow it, or your line left it (2013).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = models.ParticipantRemove(handle=arguments.handle("handle", handle))
        return self._client.call(api.remove_participant.operation(validation.uuid("chat_id", chat_id), body=body))

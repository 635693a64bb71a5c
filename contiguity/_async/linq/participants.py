"""Participants of a group chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from linq_api import models
from linq_api.api import participants as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from linq_api.models import Ack


class AsyncParticipants(AsyncResource):
    """Participants of a group chat (API reference, participants)."""

    async def add(self, chat_id: Identifier, handle: str) -> Ack:
        """Add a participant to a group. The change is asynchronous; the event ``participant.added`` reports it.

        Args:
            chat_id: The group's id.
            handle: The participant: a phone number in E.164 format or an email address.

        Raises:
            Conflict: The group does not allow the change, or the line has left it (2013).
        """
        body = models.ParticipantAdd(handle=arguments.handle("handle", handle))
        operation = api.add_participant.operation(validation.uuid("chat_id", chat_id), body=body)
        return await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    async def remove(self, chat_id: Identifier, handle: str) -> Ack:
        """Remove a participant from a group. The change is asynchronous; the event ``participant.removed`` reports it.

        Args:
            chat_id: The group's id.
            handle: The participant: a phone number in E.164 format or an email address.

        Raises:
            Conflict: The group does not allow the change, or the line has left it (2013).
        """
        body = models.ParticipantRemove(handle=arguments.handle("handle", handle))
        return await self._client.call(api.remove_participant.operation(validation.uuid("chat_id", chat_id), body=body))

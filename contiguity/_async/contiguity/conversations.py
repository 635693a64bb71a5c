"""What every channel of messages has: fetch one by its id, cancel one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity_api.api import conversations as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity_api.models import Message, MessageCancelled


class AsyncConversations(AsyncResource):
    """The base of iMessage, text and WhatsApp."""

    async def get(self, message_id: Identifier, *, tracking: bool = False) -> Message:
        """Get one message, sent or received, of any channel, by its id.

        Args:
            message_id: The id that a send gave, or the id of an incoming event.
            tracking: Give the steps of its delivery, too.

        Raises:
            ValidationError: `message_id` cannot be an id.
            NotFound: There is no such message.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        checked = arguments.identifier("message_id", message_id)
        operation = api.get_message.operation(checked, tracking=validation.query_flag("tracking", tracking))
        return (await self._client.call(operation)).data

    async def cancel(self, message_id: Identifier) -> MessageCancelled:
        """Cancel a send that is still queued; doing so twice is no error.

        Args:
            message_id: The id that the send gave.

        Raises:
            ValidationError: `message_id` cannot be an id.
            BadRequest: It was delivered already.
            NotFound: There is no such message of yours.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        operation = api.cancel_message.operation(arguments.identifier("message_id", message_id))
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

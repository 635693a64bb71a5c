# Made from contiguity/_async/contiguity/conversations.py by scripts/regenerate: edit that file.
"""Methods of all message channels: get and cancel a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
from contiguity_api.api import conversations as api

if TYPE_CHECKING:
    from contiguity._core.validation import Identifier
    from contiguity_api.models import Message, MessageCancelled


class Conversations(Resource):
    """The base class of iMessage, text and WhatsApp."""

    def get(self, message_id: Identifier, *, tracking: bool = False) -> Message:
        """Return a sent or received message of any channel.

        Args:
            message_id: The id that a send returned, or the id of an incoming event.
            tracking: Include the delivery steps.

        Raises:
            NotFound: The message does not exist.
        """
        checked = arguments.identifier("message_id", message_id)
        operation = api.get_message.operation(checked, tracking=validation.query_flag("tracking", tracking))
        return (self._client.call(operation)).data

    def cancel(self, message_id: Identifier) -> MessageCancelled:
        """Cancel a queued send. Cancelling it twice is not an error.

        Args:
            message_id: The id that the send returned.

        Raises:
            BadRequest: The message has been delivered.
            NotFound: You have not sent a message with this id.
        """
        operation = api.cancel_message.operation(arguments.identifier("message_id", message_id))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

# Made from contiguity/_async/contiguity/text.py by scripts/regenerate: edit that file.
"""Text: SMS and MMS."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._contiguity import arguments
from contiguity._contiguity.ordering import oldest_first
from contiguity._contiguity.reactions import text_reaction
from contiguity._contiguity.replying import reply_addresses
from contiguity._core import validation
from contiguity._sync.contiguity.conversations import Conversations
from contiguity.errors import ValidationError
from contiguity_api import constants, models
from contiguity_api.api import conversations
from contiguity_api.api import text as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier
    from contiguity.events import IncomingEvent
    from contiguity_api.models import MessageSent, ReactionAction, TextHistory, TextReaction


class Text(Conversations):
    """SMS and MMS (API reference, text)."""

    def send(
        self,
        *,
        to: str,
        message: str | None = None,
        from_: str | None = None,
        attachments: Sequence[URL] | None = None,
        fast_track: bool | None = None,
    ) -> MessageSent:
        """Send a text. It has been accepted when this returns, but not yet delivered.

        Args:
            to: The recipient, a phone number in E.164 format. The service also accepts North American numbers in
                national format.
            message: The text. Required unless there are attachments. More than 160 characters are sent in segments.
            from_: Your leased number. Default: a number that the service shares among customers.
            attachments: At most 3 HTTPS URLs with file extensions, together at most 5 MB.
            fast_track: Skip the recommended rate limit. Requires a leased number and the ``fast_track`` entitlement.
        """
        urls = arguments.attachments(attachments, constants.MAX_TEXT_ATTACHMENTS)
        body = models.TextSend(
            to=arguments.text_recipient("to", to),
            from_=validation.optional(arguments.phone, "from_", from_),
            message=arguments.message(message, urls),
            attachments=urls,
            fast_track=validation.optional(validation.boolean, "fast_track", fast_track),
        )
        return (self._client.call(api.send_text.operation(body=body))).data

    def reply(
        self,
        event: IncomingEvent,
        *,
        message: str | None = None,
        attachments: Sequence[URL] | None = None,
        fast_track: bool | None = None,
    ) -> MessageSent:
        """Reply to the sender of an incoming text, from the number that received it.

        Args:
            event: A ``text.incoming`` event that `webhooks.unwrap` returned, or the JSON object of the body; also of a
                v1 body whose type is sms.
            message: As for `send`.
            attachments: As for `send`.
            fast_track: As for `send`.

        Raises:
            ValidationError: The event is of another type, or has no address.
        """
        to, from_ = reply_addresses(event, "text")
        return self.send(to=to, from_=from_, message=message, attachments=attachments, fast_track=fast_track)

    def react(
        self,
        action: ReactionAction,
        *,
        reaction: TextReaction | str,
        message_id: Identifier | None = None,
        to: str | None = None,
        from_: str | None = None,
        message: str | None = None,
    ) -> MessageSent:
        """Add a reaction to a text, or remove it. Each costs as much as an SMS.

        Args:
            action: "add" or "remove".
            reaction: "love", "thumbsup", "thumbsdown", "haha", "emphasized" or "questioned", or another spelling of
                one, such as "like", "laugh" or the emoji.
            message_id: The id of the message. Required unless `to` and `message` are given.
            to: The other participant.
            from_: Your leased number.
            message: The whole text of the message.

        Returns:
            ``.message_id`` of the reaction, which is a separate message.
        """
        if message_id is None and (to is None or message is None):
            raise ValidationError.of("message_id", "must be given unless to and message are")
        body = models.TextReact(
            action=validation.choice("action", action, get_args(models.ReactionAction)),
            reaction=text_reaction("reaction", reaction),
            message_id=validation.optional(arguments.identifier, "message_id", message_id),
            to=validation.optional(arguments.text_recipient, "to", to),
            from_=validation.optional(arguments.phone, "from_", from_),
            message=validation.optional(validation.text, "message", message),
        )
        return (self._client.call(api.react_to_text.operation(body=body))).data

    def history(self, *, to: str, from_: str, limit: int = 20, tracking: bool = False) -> TextHistory:
        """Return the latest texts of a thread, oldest first, and its reactions.

        Args:
            to: The other participant.
            from_: Your leased number.
            limit: The maximum number of messages, 1 to 200.
            tracking: Include the delivery steps of each message.
        """
        operation = conversations.get_text_history.operation(
            arguments.phone("to", to),
            arguments.phone("from_", from_),
            arguments.history_limit(limit),
            tracking=validation.query_flag("tracking", tracking),
        )
        history = (self._client.call(operation)).data
        history.conversation = oldest_first(history.conversation)
        return history

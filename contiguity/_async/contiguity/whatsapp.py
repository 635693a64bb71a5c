"""WhatsApp: send, reply, typing indicators, reactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._async.contiguity.conversations import AsyncConversations
from contiguity._async.typing_indicator import AsyncTypingIndicator
from contiguity._contiguity import arguments
from contiguity._contiguity.replying import reply_addresses
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity.errors import ValidationError
from contiguity.fallback import fallback_for
from contiguity_api import constants, models
from contiguity_api.api import whatsapp as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier, Seconds
    from contiguity.events import IncomingEvent
    from contiguity.fallback import Fallback, FallbackDict
    from contiguity_api.models import MessageSent, ReactionAction, ReactionResult, TypingAction, TypingStatus

TYPING_INTERVAL = 20.0
"""Seconds between the starts of a typing indicator. The duration of one is not documented."""


class AsyncWhatsApp(AsyncConversations):
    """WhatsApp through your leased WhatsApp numbers (API reference, WhatsApp)."""

    async def send(
        self,
        *,
        to: str,
        message: str,
        from_: str | None = None,
        attachments: Sequence[URL] | None = None,
        fallback: Fallback | FallbackDict | None = None,
    ) -> MessageSent:
        """Send a WhatsApp message. It has been accepted when this returns, but not yet delivered.

        Args:
            to: The recipient in E.164 format.
            message: The text. Required even if there are attachments.
            from_: Your leased number. Default: the service chooses one of yours.
            attachments: At most 10 HTTPS URLs with file extensions, together at most 50 MB.
            fallback: When to send the message as SMS or RCS instead, and from which number.
        """
        given = fallback_for("whatsapp", fallback)
        body = models.WhatsAppSend(
            to=arguments.phone("to", to),
            message=validation.text("message", message),
            from_=validation.optional(arguments.phone, "from_", from_),
            attachments=arguments.attachments(attachments, constants.MAX_IMESSAGE_ATTACHMENTS),
            fallback=None if given is None else models.WhatsAppFallback.from_dict(given),
        )
        return (await self._client.call(api.send_whatsapp.operation(body=body))).data

    async def reply(
        self,
        event: IncomingEvent,
        *,
        message: str,
        attachments: Sequence[URL] | None = None,
        fallback: Fallback | FallbackDict | None = None,
    ) -> MessageSent:
        """Reply to the sender of an incoming WhatsApp message, from the number that received it.

        Args:
            event: An event with a v1 body whose type is whatsapp, or the JSON object of the body. v2 has no such event.
            message: As for `send`.
            attachments: As for `send`.
            fallback: As for `send`.

        Raises:
            ValidationError: The event is of another type, or has no address.
        """
        to, from_ = reply_addresses(event, "whatsapp")
        return await self.send(to=to, from_=from_, message=message, attachments=attachments, fallback=fallback)

    async def typing(self, *, to: str, action: TypingAction, from_: str | None = None) -> TypingStatus:
        """Show or hide the typing indicator.

        Args:
            to: The recipient, a phone number in E.164 format.
            action: "start" or "stop".
            from_: Your leased number. If it is not given, the service chooses one at random in each call.
        """
        operation = api.set_whatsapp_typing.operation(body=_typing(to=to, from_=from_, action=action))
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    def typing_indicator(
        self, *, to: str, from_: str | None = None, interval: Seconds = TYPING_INTERVAL
    ) -> AsyncTypingIndicator:
        """Show the typing indicator while a block runs: started, kept alive, always stopped.

        The stop is also sent if the block is cancelled or raises, or if the response to the start was lost. It takes at
        most 5 seconds; a failure of it is logged.

        Args:
            to: As for `typing`.
            from_: As for `typing`. Pass it if you have several numbers: otherwise the service chooses the number of
                each start and stop at random.
            interval: Seconds between the calls that keep the indicator alive.
        """
        return AsyncTypingIndicator(
            self._client,
            api.set_whatsapp_typing.operation(body=_typing(to=to, from_=from_, action="start")),
            api.set_whatsapp_typing.operation(body=_typing(to=to, from_=from_, action="stop")),
            interval,
        )

    async def react(
        self,
        action: ReactionAction,
        *,
        to: str,
        reaction: str | None = None,
        message: str | None = None,
        message_id: Identifier | None = None,
    ) -> ReactionResult:
        """Add a reaction to a message, or remove it.

        Args:
            action: "add" or "remove".
            to: The other participant, in E.164 format.
            reaction: An emoji or its ``:shortcode:``. Required to add.
            message: The whole text of the message.
            message_id: The id of the message, instead of its text. The API has one field for both.
        """
        if (message is None) == (message_id is None):
            raise ValidationError(arguments=("message", "message_id"), rule="exactly one must be given")
        checked_action = validation.choice("action", action, get_args(models.ReactionAction))
        if reaction is None and checked_action == "add":
            raise ValidationError.of("reaction", 'must be given with the action "add"')
        body = models.WhatsAppReact(
            to=arguments.phone("to", to),
            action=checked_action,
            reaction=validation.optional(validation.text, "reaction", reaction),
            message=validation.text("message", message)
            if message_id is None
            else arguments.identifier("message_id", message_id),
        )
        return (await self._client.call(api.react_to_whatsapp.operation(body=body))).data


def _typing(*, to: str, from_: str | None, action: TypingAction) -> models.Typing:
    return models.Typing(
        to=arguments.phone("to", to),
        action=validation.choice("action", action, get_args(models.TypingAction)),
        from_=validation.optional(arguments.phone, "from_", from_),
    )

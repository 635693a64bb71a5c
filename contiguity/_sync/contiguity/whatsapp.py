# Made from contiguity/_async/contiguity/whatsapp.py by scripts/regenerate: edit that file.
"""WhatsApp: send, reply, type, react."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._contiguity import arguments
from contiguity._contiguity.replying import reply_addresses
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._sync.contiguity.conversations import Conversations
from contiguity._sync.typing_indicator import TypingIndicator
from contiguity.errors import ValidationError
from contiguity.fallback import fallback_for
from contiguity_api import models
from contiguity_api.api import whatsapp as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier, Seconds
    from contiguity.events import IncomingEvent
    from contiguity.fallback import Fallback, FallbackDict
    from contiguity_api.models import MessageSent, ReactionAction, ReactionResult, TypingAction, TypingStatus

TYPING_INTERVAL = 20.0
"""Seconds between the starts of a typing indicator; how long one lasts is documented nowhere."""


class WhatsApp(Conversations):
    """WhatsApp through your leased numbers that can (API reference, WhatsApp)."""

    def send(
        self,
        *,
        to: str,
        message: str,
        from_: str | None = None,
        attachments: Sequence[URL] | None = None,
        fallback: Fallback | FallbackDict | None = None,
    ) -> MessageSent:
        """Send a WhatsApp message. That it returns means accepted, not delivered.

        Args:
            to: The recipient in E.164 format.
            message: The text; required, with attachments too.
            from_: Your leased number; the service picks one of yours if you do not.
            attachments: At most 10 HTTPS URLs with file extensions, together at most 50 MB.
            fallback: When to send as SMS or RCS instead, and from which number.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted.
        """
        given = fallback_for("whatsapp", fallback)
        body = models.WhatsAppSend(
            to=arguments.phone("to", to),
            message=validation.text("message", message),
            from_=validation.optional(arguments.phone, "from_", from_),
            attachments=arguments.attachments(attachments, arguments.MOST_IMESSAGE_ATTACHMENTS),
            fallback=None if given is None else models.WhatsAppFallback.from_dict(given),
        )
        return (self._client.call(api.send_whatsapp.operation(body=body))).data

    def reply(
        self,
        event: IncomingEvent,
        *,
        message: str,
        attachments: Sequence[URL] | None = None,
        fallback: Fallback | FallbackDict | None = None,
    ) -> MessageSent:
        """Answer an incoming WhatsApp message: to the one who sent it, from the number that received it.

        Args:
            event: A v1 body whose type is whatsapp, as `webhooks.unwrap` gave it or as a dict; v2 has no such event.
            message: As for `send`.
            attachments: As for `send`.
            fallback: As for `send`.

        Raises:
            ValidationError: The event is of another type, or lacks an address; the error names what is missing.
            ContiguityError: As for `send`.
        """
        to, from_ = reply_addresses(event, "whatsapp")
        return self.send(to=to, from_=from_, message=message, attachments=attachments, fallback=fallback)

    def typing(self, *, to: str, action: TypingAction, from_: str | None = None) -> TypingStatus:
        """Show or hide the typing indicator.

        Args:
            to: A phone number in E.164 format, of the person who sees it.
            action: "start" or "stop".
            from_: Your leased number. If it is not given, the service chooses one at random in each call.

        Raises:
            ValidationError: An argument is invalid.
            APIError: The service rejected the call.
            NetworkError: No response was received.
        """
        operation = api.set_whatsapp_typing.operation(body=_typing(to=to, from_=from_, action=action))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    def typing_indicator(
        self, *, to: str, from_: str | None = None, interval: Seconds = TYPING_INTERVAL
    ) -> TypingIndicator:
        """Show the typing indicator while a block runs: started, kept alive, always stopped.

        The stop is also sent if the block is cancelled or raises, or if the response to the start was lost. It takes at
        most 5 seconds; a failure of it is logged.

        Args:
            to: As for `typing`.
            from_: As for `typing`. Give it if you have several numbers: without it, the service chooses the number of
                each start and stop at random.
            interval: Seconds between the calls that keep the indicator alive.

        Raises:
            ValidationError: An argument is invalid.
        """
        return TypingIndicator(
            self._client,
            api.set_whatsapp_typing.operation(body=_typing(to=to, from_=from_, action="start")),
            api.set_whatsapp_typing.operation(body=_typing(to=to, from_=from_, action="stop")),
            interval,
        )

    def react(
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
            to: The other party, in E.164 format.
            reaction: An emoji, or its ``:shortcode:``; required to add.
            message: The whole text of the message.
            message_id: Its id, instead of its text; the API takes either in one field.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            DeliveryUnknown: It may or may not have been accepted.
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
        return (self._client.call(api.react_to_whatsapp.operation(body=body))).data


def _typing(*, to: str, from_: str | None, action: TypingAction) -> models.Typing:
    return models.Typing(
        to=arguments.phone("to", to),
        action=validation.choice("action", action, get_args(models.TypingAction)),
        from_=validation.optional(arguments.phone, "from_", from_),
    )

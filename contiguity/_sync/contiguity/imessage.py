# Made from contiguity/_async/contiguity/imessage.py by scripts/regenerate: edit that file.
"""iMessage: send, reply, typing indicators, reactions, read receipts, history."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._contiguity import arguments, reactions
from contiguity._contiguity.ordering import oldest_first
from contiguity._contiguity.replying import reply_addresses
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._sync.contiguity.conversations import Conversations
from contiguity._sync.typing_indicator import TypingIndicator
from contiguity.errors import ValidationError
from contiguity.fallback import fallback_for
from contiguity_api import constants, models
from contiguity_api.api import conversations
from contiguity_api.api import imessage as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier, Seconds
    from contiguity.events import IncomingEvent
    from contiguity.fallback import Fallback, FallbackDict
    from contiguity_api.models import (
        Availability,
        IMessageEffect,
        IMessageHistory,
        Message,
        MessageSent,
        ReactionAction,
        ReactionResult,
        ReadResult,
        Tapback,
        TypingAction,
        TypingStatus,
    )

TYPING_INTERVAL = 30.0
"""Seconds between the starts of a typing indicator. The duration of one is not documented; phones show it for about a
minute."""


class IMessage(Conversations):
    """iMessage through your leased numbers (API reference, iMessage)."""

    def send(
        self,
        *,
        to: str,
        message: str | None = None,
        from_: str | None = None,
        attachments: Sequence[URL] | None = None,
        fallback: Fallback | FallbackDict | None = None,
        fast_track: bool | None = None,
        effect: IMessageEffect | None = None,
    ) -> MessageSent:
        """Send an iMessage. It has been accepted when this returns, but not yet delivered.

        The API does not support idempotency keys, so a send is retried only if it was certainly not accepted: if no
        connection was made, and after 429.

        Args:
            to: The recipient: a phone number in E.164 format, or an email address. The service advises against email
                addresses and ignores `fallback` for them.
            message: The text. Required unless there are attachments. Supports ``**bold**``, ``_italic_``,
                ``~~strikethrough~~`` and ``__underline__``, also nested.
            from_: Your leased iMessage number. Default: the service chooses one of yours.
            attachments: At most 10 HTTPS URLs with file extensions, together at most 50 MB.
            fallback: When to send the message as SMS or RCS instead, and from which number.
            fast_track: Skip the recommended rate limit. Requires a leased number and the ``fast_track`` entitlement.
            effect: The bubble or screen effect.

        Returns:
            ``.message_id``, and ``.metadata`` with the id and the timestamp of the response.

        Raises:
            Forbidden: You lease no iMessage number, or `from_` is not one of yours.
        """
        urls = arguments.attachments(attachments, constants.MAX_IMESSAGE_ATTACHMENTS)
        given = fallback_for("imessage", fallback)
        body = models.IMessageSend(
            to=arguments.handle("to", to),
            from_=validation.optional(arguments.phone, "from_", from_),
            message=arguments.message(message, urls),
            attachments=urls,
            fallback=None if given is None else models.IMessageFallback.from_dict(given),
            fast_track=validation.optional(validation.boolean, "fast_track", fast_track),
            effect=None if effect is None else validation.choice("effect", effect, get_args(models.IMessageEffect)),
        )
        return (self._client.call(api.send_imessage.operation(body=body))).data

    def reply(
        self,
        event: IncomingEvent,
        *,
        message: str | None = None,
        attachments: Sequence[URL] | None = None,
        fallback: Fallback | FallbackDict | None = None,
        fast_track: bool | None = None,
        effect: IMessageEffect | None = None,
    ) -> MessageSent:
        """Reply to the sender of an incoming iMessage, from the number that received it.

        Args:
            event: The ``imessage.incoming`` event that `webhooks.unwrap` returned, or the JSON object of the body; also
                of a v1 body whose type is imessage.
            message: As for `send`.
            attachments: As for `send`.
            fallback: As for `send`.
            fast_track: As for `send`.
            effect: As for `send`.

        Raises:
            ValidationError: The event is of another type, or has no address.
        """
        to, from_ = reply_addresses(event, "imessage")
        return self.send(
            to=to,
            from_=from_,
            message=message,
            attachments=attachments,
            fallback=fallback,
            fast_track=fast_track,
            effect=effect,
        )

    def typing(self, *, to: str, action: TypingAction, from_: str | None = None) -> TypingStatus:
        """Show or hide the typing indicator.

        Args:
            to: The recipient: a phone number in E.164 format or an email address.
            action: "start" or "stop".
            from_: Your leased number. If it is not given, the service chooses one at random in each call.
        """
        operation = api.set_imessage_typing.operation(body=_typing(to=to, from_=from_, action=action))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    def typing_indicator(
        self, *, to: str, from_: str | None = None, interval: Seconds = TYPING_INTERVAL
    ) -> TypingIndicator:
        """Show the typing indicator while a block runs: started, kept alive, always stopped.

        The stop is also sent if the block is cancelled or raises, or if the response to the start was lost. It takes at
        most 5 seconds; a failure of it is logged.

        Args:
            to: As for `typing`.
            from_: As for `typing`. Pass it if you have several numbers: otherwise the service chooses the number of
                each start and stop at random.
            interval: Seconds between the calls that keep the indicator alive.
        """
        return TypingIndicator(
            self._client,
            api.set_imessage_typing.operation(body=_typing(to=to, from_=from_, action="start")),
            api.set_imessage_typing.operation(body=_typing(to=to, from_=from_, action="stop")),
            interval,
        )

    def react(
        self,
        action: ReactionAction,
        *,
        tapback: Tapback | str,
        to: str | None = None,
        from_: str | None = None,
        message: str | None = None,
        message_id: Identifier | None = None,
        allow_from_me: bool | None = None,
    ) -> ReactionResult:
        """Add a tapback to a message, or remove it.

        The API finds the message by its whole text: the latest match in the thread. With `message_id` alone, this
        method gets the message first, which has the text and both addresses. Your number is inferred from the id, or
        else from your leased numbers.

        Args:
            action: "add" or "remove".
            tapback: "love", "like", "dislike", "laugh", "emphasize" or "question", or another spelling of one, such as
                "loved", "heart", "thumbsup", "haha" or the emoji.
            to: The other participant.
            from_: Your leased number.
            message: The whole text of the sent message.
            message_id: The id of the message, instead of `to`, `from_` and `message`.
            allow_from_me: Also match messages that you sent. Default: True if `message_id` is a message that you sent.

        Raises:
            ValidationError: The message has no text, or your number cannot be inferred; pass `from_`.
            NotFound: The message does not exist.
            APIError: The service rejected the reaction, for example because no message matches.
        """
        checked_action = validation.choice("action", action, get_args(models.ReactionAction))
        checked_tapback = reactions.tapback("tapback", tapback)
        validation.optional(arguments.handle, "to", to)
        validation.optional(arguments.phone, "from_", from_)
        validation.optional(validation.boolean, "allow_from_me", allow_from_me)
        id_ = validation.optional(arguments.identifier, "message_id", message_id)
        if to is None or from_ is None or message is None:
            if id_ is None:
                missing = [
                    name for name, value in (("to", to), ("from_", from_), ("message", message)) if value is None
                ]
                raise ValidationError(arguments=missing, rule="must be given unless message_id is given")
            found = self.get(id_)
            if not found.message:
                raise ValidationError.of(
                    "message_id", "must be the id of a message with text, because the API finds it by its text"
                )
            from_ = self._line_of(found, id_, to, from_)
            to = found.to if found.from_ == from_ else found.from_
            if allow_from_me is None and found.from_ == from_:
                allow_from_me = True
            message, id_ = found.message, None
        body = models.IMessageReact(
            to=arguments.handle("to", to),
            from_=arguments.phone("from_", from_),
            action=checked_action,
            tapback=checked_tapback,
            message=validation.text("message", message),
            message_id=id_,
            allow_from_me=allow_from_me,
        )
        return (self._client.call(api.react_to_imessage.operation(body=body))).data

    def _line_of(self, message: Message, message_id: str, to: str | None, from_: str | None) -> str:
        """Return your number in a message, inferred from your leased numbers if necessary."""
        line = reactions.line_of(message, message_id, to=to, from_=from_)
        if line is not None:
            return line
        from contiguity._sync.contiguity.leases import Leases

        leased = Leases(self._client).leased()
        return reactions.leased_line_of(message, [number.id for number in leased.numbers])

    def read(self, *, to: str, from_: str) -> ReadResult:
        """Send a read receipt for the whole thread.

        Args:
            to: The other participant.
            from_: Your leased number.
        """
        body = models.IMessageRead(to=arguments.handle("to", to), from_=arguments.phone("from_", from_))
        return (
            self._client.call(api.mark_imessage_read.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)
        ).data

    def history(self, *, to: str, from_: str, limit: int = 20, tracking: bool = False) -> IMessageHistory:
        """Return the latest messages of a thread, oldest first, and its reactions.

        Args:
            to: The other participant.
            from_: Your leased number.
            limit: The maximum number of messages, 1 to 200.
            tracking: Include the delivery steps of each message.

        Returns:
            ``.conversation`` (times in Unix milliseconds), ``.reactions`` and ``.chat``.
        """
        operation = conversations.get_imessage_history.operation(
            arguments.handle("to", to),
            arguments.phone("from_", from_),
            arguments.history_limit(limit),
            tracking=validation.query_flag("tracking", tracking),
        )
        history = (self._client.call(operation)).data
        history.conversation = oldest_first(history.conversation)
        return history

    def availability(self, to: str) -> Availability:
        """Return whether a recipient can receive iMessages. Requires a leased iMessage number.

        Args:
            to: A phone number in E.164 format, or an email address.

        Returns:
            ``.available``.
        """
        operation = conversations.get_imessage_availability.operation(arguments.handle("to", to))
        return (self._client.call(operation)).data


def _typing(*, to: str, from_: str | None, action: TypingAction) -> models.Typing:
    return models.Typing(
        to=arguments.handle("to", to),
        action=validation.choice("action", action, get_args(models.TypingAction)),
        from_=validation.optional(arguments.phone, "from_", from_),
    )

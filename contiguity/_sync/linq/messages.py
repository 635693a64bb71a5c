# Made from contiguity/_async/linq/messages.py by scripts/regenerate: edit that file.
"""Messages by their ids, answers, and sends that leave line and chat to the service."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, get_args

from contiguity._core import validation
from contiguity._core.paging import by_cursor
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.app_card import app_identity, card_layout, card_url
from contiguity._linq.message import content_of
from contiguity._linq.reactions import reaction
from contiguity._sync.linq.pages import Pages
from contiguity._sync.linq.polls import Polls
from contiguity._sync.linq.replies import Replies
from contiguity.errors import ValidationError
from linq_api import models
from linq_api.api import messages as api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from contiguity._core.validation import URL, Identifier
    from contiguity._linq.message import AnyMessage
    from linq_api.models import (
        Ack,
        AppIdentity,
        CardLayout,
        ExperienceCall,
        Message,
        MessageCreateReply,
        MessageList,
        MessageOrder,
        MessageSendReply,
        ReactionOperation,
        ReactionType,
        StickerPlacement,
        StickerPlaceReply,
    )


class Messages(Replies):
    """Messages (API reference, messages)."""

    @cached_property
    def polls(self) -> Polls:
        """Polls that were sent."""
        return Polls(self._client)

    def send(
        self,
        *,
        to: Sequence[str],
        message: AnyMessage,
        continuation_message: str | None = None,
        exclude_from: Sequence[str] | None = None,
        override_optout: bool | None = None,
        idempotency_key: Identifier | None = None,
    ) -> MessageCreateReply:
        """Send a message and leave line and chat to the service. That it returns means accepted, not delivered.

        It takes the chat with exactly these people that was active last, on a line that can send; if all such lines
        are flagged, a new chat on another; else a new chat on the best. Links are allowed in a first message here.

        Every try carries the same idempotency key, so the message is sent once however often the call is tried.

        Args:
            to: Whom to write to: phone numbers in E.164 format or e-mail addresses; more than one is a group.
            message: The text, a list of parts, or a `Message`.
            continuation_message: The text to send instead where the conversation goes on from another line.
            exclude_from: Lines not to take for a new chat, in E.164 format.
            override_optout: Send although the recipient opted out; such calls are recorded.
            idempotency_key: A key of your own, at most 255 characters of printable ASCII, with which a later call is
                the same call.

        Returns:
            ``.message``, and where it went: ``.chat_id``, ``.from_``, ``.from_selection.reason``.

        Raises:
            ValidationError: An argument breaks one of these rules; it names the place in `to`.
            BadRequest: `exclude_from` leaves no line, or the service does not take the message.
            Conflict: No line can send (2015).
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted; ``.idempotency_key`` makes another call the same one.
        """
        handles = arguments.handles("to", to, most=None)
        content = content_of(message, to=handles, idempotency_key=idempotency_key)
        place = "message.idempotency_key" if idempotency_key is None else "idempotency_key"
        key = arguments.header_idempotency_key(place, content.idempotency_key)
        continuation = validation.optional(validation.text, "continuation_message", continuation_message)
        body = models.MessageCreate(
            to=handles,
            message=content,
            continuation_message=None if continuation is None else models.ContinuationMessage(text=continuation),
            exclude_from=validation.optional(arguments.phones, "exclude_from", exclude_from),
            override_optout=validation.optional(validation.boolean, "override_optout", override_optout),
        )
        # Either is documented for this call, in different places; both carry the key, so that one of them counts.
        operation = api.create_message.operation(body=body, idempotency_key=key)
        return self._client.call(operation, retry_safety=RetrySafety.KEYED, key=key)

    def get(self, message_id: Identifier) -> Message:
        """Get a message, sent or received.

        Args:
            message_id: The message's id.

        Raises:
            ValidationError: `message_id` cannot be an id.
            NotFound: There is no such message (2002), or it has expired.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        return self._client.call(api.get_message.operation(validation.uuid("message_id", message_id)))

    def edit(self, message_id: Identifier, text: str, *, part_index: int | None = None) -> Message:
        """Edit a text part of an iMessage that you sent: within 15 minutes, at most 5 times.

        Args:
            message_id: The message's id.
            text: The new text.
            part_index: Which part, from 0; the first by default.

        Raises:
            ValidationError: An argument breaks a rule.
            APIError: The service refused it: too late, too often, no text.
            NetworkError: There was no reply.
        """
        body = models.MessageEdit(
            text=validation.text("text", text),
            part_index=validation.optional(validation.integer, "part_index", part_index),
        )
        operation = api.edit_message.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def delete(self, message_id: Identifier) -> None:
        """Delete a message from Linq's records. Nothing is taken back: whoever has it keeps it.

        Args:
            message_id: The message's id.

        Raises:
            ValidationError: `message_id` cannot be an id.
            NotFound: There is no such message (2002).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        self._client.call(api.delete_message.operation(validation.uuid("message_id", message_id)))

    def react(
        self,
        message_id: Identifier,
        operation: ReactionOperation,
        type: ReactionType | str,
        *,
        custom_emoji: str | None = None,
        emoji: str | None = None,
        url: URL | None = None,
        attachment_id: Identifier | None = None,
        part_index: int | None = None,
        placement: StickerPlacement | Mapping[str, float] | None = None,
    ) -> Ack:
        """Add a tapback or a sticker to a message, or take a tapback back.

        A tapback replaces your last one on that part; stickers pile up and stay.

        Args:
            message_id: The message's id.
            operation: "add" or "remove".
            type: "love", "like", "dislike", "laugh", "emphasize", "question"; "custom" for any emoji; or "sticker",
                which only iMessage shows. To remove, the one that was added.
            custom_emoji: The emoji of "custom".
            emoji: What the sticker is, an emoji,
            url: or an image that Linq hosts,
            attachment_id: or an uploaded image, by its id.
            part_index: Which part, from 0; the first by default.
            placement: Where on the message the sticker lies.

        Raises:
            ValidationError: An argument breaks one of these rules.
            NotFound: There is no such message (2002).
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted.
        """
        body = reaction(
            operation,
            type,
            custom_emoji=custom_emoji,
            emoji=emoji,
            url=url,
            attachment_id=attachment_id,
            part_index=part_index,
            placement=placement,
        )
        call = api.send_reaction.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(call, retry_safety=RetrySafety.UNSAFE)

    def place_sticker(
        self, message_id: Identifier, reaction_id: Identifier, placement: StickerPlacement | Mapping[str, float]
    ) -> StickerPlaceReply:
        """Move, resize or turn a sticker of yours.

        Args:
            message_id: The message's id.
            reaction_id: The sticker's id, as the message's ``reactions`` have it.
            placement: Where it is to lie; what is left out stays as it is.

        Raises:
            ValidationError: An argument breaks a rule.
            NotFound: There is no such sticker, or it is too old.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        operation = api.place_sticker.operation(
            validation.uuid("message_id", message_id),
            arguments.identifier("reaction_id", reaction_id),
            body=models.StickerPlace(placement=arguments.model("placement", placement, models.StickerPlacement)),
        )
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def thread(
        self,
        message_id: Identifier,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        order: MessageOrder | None = None,
    ) -> Pages[Message, MessageList]:
        """List the thread that a message belongs to: what was answered, and the answers. Without one, the message.

        Args:
            message_id: The message's id.
            limit: How many messages a page holds, 1 to 100; 50 by default.
            cursor: The ``next_cursor`` of a page, to go on behind it.
            order: "asc", the default, or "desc" for the newest first.

        Returns:
            All of them, page after page as you iterate; its ``.pages()`` and ``.page()`` give pages.

        Raises:
            ValidationError: An argument breaks one of these rules.
        """
        operation = api.list_thread_messages.operation(
            validation.uuid("message_id", message_id),
            limit=arguments.page_size(limit),
            cursor=validation.optional(validation.text, "cursor", cursor),
            order=None if order is None else validation.choice("order", order, get_args(models.MessageOrder)),
        )
        return Pages(self._client, operation, lambda page: page.messages, by_cursor)

    def update_app_card(
        self,
        message_id: Identifier,
        layout: CardLayout | Mapping[str, object],
        *,
        url: URL | None = None,
        fallback_text: str | None = None,
        interactive: bool | None = None,
        app: AppIdentity | Mapping[str, object] | None = None,
        experience: ExperienceCall | Mapping[str, object] | None = None,
    ) -> MessageSendReply:
        """Replace an app card that was sent; the new one is a message of its own.

        Args:
            message_id: The id of the card's message.
            layout: What the card shows from now on.
            url: What the app gets: an HTTPS URL of at most 2048 characters, or a data URL of at most 16384.
            fallback_text: What shows where cards do not.
            interactive: Whether it can be touched; True by default, whatever the old one was.
            app: The app, which must be the same.
            experience: An experience to invoke, instead of `url`.

        Raises:
            ValidationError: An argument breaks one of these rules.
            BadRequest: It is no card of yours.
            Conflict: The card has not been sent yet.
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted.
        """
        if url is not None and experience is not None:
            raise ValidationError(arguments=("url", "experience"), rule="at most one must be given")
        body = models.AppCardUpdate(
            layout=card_layout("layout", layout),
            url=validation.optional(card_url, "url", url),
            fallback_text=validation.optional(validation.text, "fallback_text", fallback_text),
            interactive=validation.optional(validation.boolean, "interactive", interactive),
            app=validation.optional(app_identity, "app", app),
            experience=None if experience is None else arguments.model("experience", experience, models.ExperienceCall),
        )
        operation = api.update_app_card.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

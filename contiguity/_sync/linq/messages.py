# Made from contiguity/_async/linq/messages.py by scripts/regenerate: edit that file.
"""Messages: send, reply, edit, delete, reactions, threads, polls."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, get_args

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.app_card import app_identity, card_layout, card_url
from contiguity._linq.message import content_of
from contiguity._linq.paging import by_cursor
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
        MessageCreateResponse,
        MessageList,
        MessageOrder,
        MessageSendResponse,
        ReactionOperation,
        ReactionType,
        StickerPlacement,
        StickerPlaceResponse,
    )


class Messages(Replies):
    """Messages (API reference, messages)."""

    @cached_property
    def polls(self) -> Polls:
        """Sent polls."""
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
    ) -> MessageCreateResponse:
        """Send a message through the line and chat that the service chooses.

        The service uses the most recently active chat with exactly these recipients, on a line that can send. If all
        such lines are flagged, it creates a chat on another line; without such a chat, on the best line. Links are
        allowed in the first message. It has been accepted when this returns, but not yet delivered.

        All attempts carry one idempotency key, so that the message is sent once.

        Args:
            to: The recipients: phone numbers in E.164 format or email addresses. More than one is a group.
            message: The text, a list of parts, or a `Message`.
            continuation_message: The text to send instead if the conversation continues on another line.
            exclude_from: Lines that are not used for a new chat, in E.164 format.
            override_optout: Send even if the recipient has opted out. Such calls are recorded.
            idempotency_key: Identifies the call: a later call with the same key has no further effect. At most 255
                characters of printable ASCII. Default: a new key for each call.

        Returns:
            ``.message``, and the choice of the service: ``.chat_id``, ``.from_``, ``.from_selection.reason``.

        Raises:
            BadRequest: No line remains after `exclude_from`, or the message is invalid.
            Conflict: No line can send (2015).
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
        # The documentation has the key in the body in one place and in a header in another, so it is sent in both.
        operation = api.create_message.operation(body=body, idempotency_key=key)
        return self._client.call(operation, retry_safety=RetrySafety.KEYED, key=key)

    def get(self, message_id: Identifier) -> Message:
        """Return a sent or received message.

        Args:
            message_id: The message's id.

        Raises:
            NotFound: The message does not exist (2002) or has expired.
        """
        return self._client.call(api.get_message.operation(validation.uuid("message_id", message_id)))

    def edit(self, message_id: Identifier, text: str, *, part_index: int | None = None) -> Message:
        """Edit a text part of a sent iMessage, within 15 minutes and at most 5 times.

        Args:
            message_id: The message's id.
            text: The new text.
            part_index: The index of the part. Default: 0.

        Raises:
            APIError: The edit is too late, or one too many, or the part is not text.
        """
        body = models.MessageEdit(
            text=validation.text("text", text),
            part_index=validation.optional(validation.integer, "part_index", part_index),
        )
        operation = api.edit_message.operation(validation.uuid("message_id", message_id), body=body)
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def delete(self, message_id: Identifier) -> None:
        """Delete a message from Linq's records. It is not unsent: the recipients keep it.

        Args:
            message_id: The message's id.

        Raises:
            NotFound: The message does not exist (2002).
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
        """Add a tapback or a sticker to a message, or remove a tapback.

        A tapback replaces your previous one on the part. Stickers accumulate and cannot be removed.

        Args:
            message_id: The message's id.
            operation: "add" or "remove".
            type: "love", "like", "dislike", "laugh", "emphasize" or "question"; "custom" for any emoji; or "sticker"
                (iMessage only). To remove a tapback, the type that was added.
            custom_emoji: The emoji of a "custom" tapback.
            emoji: The sticker as an emoji. A sticker requires exactly one of `emoji`, `url` and `attachment_id`.
            url: The sticker as an image that Linq hosts.
            attachment_id: The sticker as an uploaded image, by its id.
            part_index: The index of the part. Default: 0.
            placement: The position, scale and rotation of the sticker on the message.

        Raises:
            NotFound: The message does not exist (2002).
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
    ) -> StickerPlaceResponse:
        """Move, resize or rotate one of your stickers.

        Args:
            message_id: The message's id.
            reaction_id: The sticker's id, from the ``reactions`` of the message.
            placement: The new position, scale and rotation. A missing value is not changed.

        Raises:
            NotFound: The sticker does not exist, or is too old.
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
        """List the thread of a message: the original message and its inline replies, or only the message.

        Args:
            message_id: The message's id.
            limit: The number of messages per page, 1 to 100. Default: 50.
            cursor: The ``next_cursor`` of a page, to continue after it.
            order: "asc" (default), or "desc" for the newest first.

        Returns:
            An iterable of all entries, which requests the pages as needed. ``.pages()`` iterates over pages,
            ``.page()`` returns the first.
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
    ) -> MessageSendResponse:
        """Replace a sent app card. The new card is a separate message.

        Args:
            message_id: The id of the card's message.
            layout: The new content of the card.
            url: The URL that is passed to the app: an HTTPS URL of at most 2048 characters, or a data URL of at most
                16384.
            fallback_text: The text that is shown where cards are not supported.
            interactive: Whether the card responds to taps. Default: True, also if the previous card did not.
            app: The app, which must be that of the previous card.
            experience: The experience to invoke, instead of `url`.

        Raises:
            BadRequest: The message is not an app card that you sent.
            Conflict: The card has not been sent yet.
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

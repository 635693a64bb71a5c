# Made from contiguity/_async/linq/chats.py by scripts/regenerate: edit that file.
"""Chats."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.paging import by_cursor
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.message import content_of
from contiguity._sync.client import Resource
from contiguity._sync.linq.background import Background
from contiguity._sync.linq.chat_messages import ChatMessages
from contiguity._sync.linq.location import Location
from contiguity._sync.linq.pages import Pages
from contiguity._sync.linq.participants import Participants
from contiguity._sync.linq.polls import ChatPolls
from contiguity._sync.linq.typing import Typing
from contiguity.errors import ValidationError
from linq_api import models
from linq_api.api import chats as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier
    from contiguity._linq.message import AnyMessage
    from linq_api.models import Ack, Chat, ChatList, ChatUpdateReply, CreatedChat, SentVoiceMemo


class Chats(Resource):
    """Chats: conversations of one of your lines with one person or a group (API reference, chats)."""

    @cached_property
    def participants(self) -> Participants:
        """The members of a group."""
        return Participants(self._client)

    @cached_property
    def typing(self) -> Typing:
        """The typing indicator."""
        return Typing(self._client)

    @cached_property
    def messages(self) -> ChatMessages:
        """The messages of a chat."""
        return ChatMessages(self._client)

    @cached_property
    def location(self) -> Location:
        """Where people are who share that with you."""
        return Location(self._client)

    @cached_property
    def background(self) -> Background:
        """What a chat looks like."""
        return Background(self._client)

    @cached_property
    def polls(self) -> ChatPolls:
        """Polls to send into a chat."""
        return ChatPolls(self._client)

    def create(
        self,
        *,
        from_: str,
        to: Sequence[str],
        message: AnyMessage,
        override_optout: bool | None = None,
        idempotency_key: Identifier | None = None,
    ) -> CreatedChat:
        """Start a chat with its first message. That it returns means accepted, not delivered.

        A chat of this line with exactly these people that is there already gets the message instead, unless it is a
        group that was named, whose members changed or that the line left. Every try carries the same idempotency key,
        so the message is sent once however often the call is tried.

        Args:
            from_: One of your lines, in E.164 format.
            to: Whom to write to, 1 to 31 phone numbers in E.164 format or e-mail addresses; more than one is a group.
            message: The text, a list of parts, or a `Message`. In the first message of a new chat the service takes no
                link (neither as a part nor in a text), no effect and no reply.
            override_optout: Send although the recipient opted out; such calls are recorded.
            idempotency_key: A key of your own, at most 255 characters, with which a later call is the same call.

        Returns:
            The chat, with the message that was sent in ``.message``.

        Raises:
            ValidationError: An argument breaks one of these rules; it names the place in `to`.
            BadRequest: The service does not take the message (codes 1002, 1004, 1005).
            Forbidden: The line is not yours (2006) or cannot send now (2027), or the recipient may not be written to
                (2008, 2024, 2026).
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted; ``.idempotency_key`` makes another call the same one.
        """
        line, handles = arguments.phone("from_", from_), arguments.handles("to", to)
        # Whether the chat is new, and takes no link, only the service knows.
        content = content_of(message, to=handles, from_=line, idempotency_key=idempotency_key)
        body = models.ChatCreate(
            from_=line,
            to=handles,
            message=content,
            override_optout=validation.optional(validation.boolean, "override_optout", override_optout),
        )
        operation = api.create_chat.operation(body=body)
        return (self._client.call(operation, retry_safety=RetrySafety.KEYED, key=content.idempotency_key)).chat

    def list(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> Pages[Chat, ChatList]:
        """List chats, those of groups that a line left included.

        Args:
            from_: Only chats of this line, in E.164 format.
            to: Only chats, groups included, with this handle.
            limit: How many chats a page holds, 1 to 100; 20 by default.
            cursor: The ``next_cursor`` of a page, to go on behind it.

        Returns:
            All of them, page after page as you iterate; its ``.pages()`` and ``.page()`` give pages.

        Raises:
            ValidationError: An argument breaks one of these rules.
        """
        operation = api.list_chats.operation(
            from_=validation.optional(arguments.phone, "from_", from_),
            to=validation.optional(arguments.handle, "to", to),
            limit=arguments.page_size(limit),
            cursor=validation.optional(validation.text, "cursor", cursor),
        )
        return Pages(self._client, operation, lambda page: page.chats, by_cursor)

    def get(self, chat_id: Identifier) -> Chat:
        """Get a chat.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            NotFound: There is no such chat (2001).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        return self._client.call(api.get_chat.operation(validation.uuid("chat_id", chat_id)))

    def update(
        self, chat_id: Identifier, *, display_name: str | None = None, group_chat_icon: URL | None = None
    ) -> ChatUpdateReply:
        """Name a group or give it an icon; it happens later, and ``chat.group_…`` events tell how it went.

        Args:
            chat_id: The chat's id.
            display_name: The name.
            group_chat_icon: The HTTPS URL of an image, which the service fetches before it replies.

        Raises:
            ValidationError: An argument breaks one of these rules, or neither of the two was given.
            BadRequest: The image could not be fetched (5007) or is none (5006).
            Conflict: It is no group (1006), or your line left it (2013).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        if display_name is None and group_chat_icon is None:
            raise ValidationError(arguments=("display_name", "group_chat_icon"), rule="at least one must be given")
        body = models.ChatUpdate(
            display_name=validation.optional(validation.text, "display_name", display_name),
            group_chat_icon=validation.optional(arguments.url, "group_chat_icon", group_chat_icon),
        )
        return self._client.call(api.update_chat.operation(validation.uuid("chat_id", chat_id), body=body))

    def leave(self, chat_id: Identifier) -> Ack:
        """Take your line out of an iMessage group of at least 4, it included; it happens later.

        Afterwards the chat can be read, and nothing more.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            Conflict: It is no such group, or your line left it before (2013).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        operation = api.leave_chat.operation(validation.uuid("chat_id", chat_id))
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def read(self, chat_id: Identifier) -> None:
        """Mark all messages of a chat as read, which sends a read receipt on iMessage and RCS.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = api.mark_chat_read.operation(validation.uuid("chat_id", chat_id))
        self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    def share_contact_card(self, chat_id: Identifier) -> None:
        """Share the name and photo of your line; at most once in 5 minutes for each chat.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            NotFound: There is no such chat (2001), or the line has no card (2012).
            RateLimited: It was shared less than 5 minutes ago.
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been shared.
        """
        operation = api.share_contact_card.operation(validation.uuid("chat_id", chat_id))
        self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    def send_voice_memo(
        self,
        chat_id: Identifier,
        *,
        voice_memo_url: URL | None = None,
        attachment_id: Identifier | None = None,
        override_optout: bool | None = None,
    ) -> SentVoiceMemo:
        """Send audio as a voice memo. That it returns means accepted, not delivered.

        The API knows no idempotency key for it, so it is tried again only when it was not accepted for certain.

        Args:
            chat_id: The chat's id.
            voice_memo_url: The HTTPS URL of the audio, at most 10 MB: MP3, M4A, AAC, CAF, WAV, AIFF or AMR.
            attachment_id: The id of an uploaded file instead, at most 100 MB.
            override_optout: Send although the recipient opted out; such calls are recorded.

        Raises:
            ValidationError: An argument breaks one of these rules, or not exactly one of URL and id was given.
            NotFound: There is no such chat or attachment, or the bytes of the attachment are not there yet (2007).
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted.
        """
        if (voice_memo_url is None) == (attachment_id is None):
            raise ValidationError(arguments=("voice_memo_url", "attachment_id"), rule="exactly one must be given")
        body = models.VoiceMemoSend(
            voice_memo_url=validation.optional(arguments.url, "voice_memo_url", voice_memo_url),
            attachment_id=validation.optional(validation.uuid, "attachment_id", attachment_id),
            override_optout=validation.optional(validation.boolean, "override_optout", override_optout),
        )
        operation = api.send_voice_memo.operation(validation.uuid("chat_id", chat_id), body=body)
        return (self._client.call(operation, retry_safety=RetrySafety.UNSAFE)).voice_memo

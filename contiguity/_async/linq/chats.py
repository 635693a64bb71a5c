"""Chats."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.background import AsyncBackground
from contiguity._async.linq.chat_messages import AsyncChatMessages
from contiguity._async.linq.location import AsyncLocation
from contiguity._async.linq.pages import AsyncPages
from contiguity._async.linq.participants import AsyncParticipants
from contiguity._async.linq.polls import AsyncChatPolls
from contiguity._async.linq.typing import AsyncTyping
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.message import content_of
from contiguity._linq.paging import by_cursor
from contiguity.errors import ValidationError
from linq_api import models
from linq_api.api import chats as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity._core.validation import URL, Identifier
    from contiguity._linq.message import AnyMessage
    from linq_api.models import Ack, Chat, ChatList, ChatUpdateResponse, CreatedChat, SentVoiceMemo


class AsyncChats(AsyncResource):
    """Chats between one of your lines and a participant or a group (API reference, chats)."""

    @cached_property
    def participants(self) -> AsyncParticipants:
        """Participants of a group chat."""
        return AsyncParticipants(self._client)

    @cached_property
    def typing(self) -> AsyncTyping:
        """The typing indicator."""
        return AsyncTyping(self._client)

    @cached_property
    def messages(self) -> AsyncChatMessages:
        """The messages of a chat."""
        return AsyncChatMessages(self._client)

    @cached_property
    def location(self) -> AsyncLocation:
        """Locations shared in a chat."""
        return AsyncLocation(self._client)

    @cached_property
    def background(self) -> AsyncBackground:
        """The background of a chat."""
        return AsyncBackground(self._client)

    @cached_property
    def polls(self) -> AsyncChatPolls:
        """Polls: create one in a chat."""
        return AsyncChatPolls(self._client)

    async def create(
        self,
        *,
        from_: str,
        to: Sequence[str],
        message: AnyMessage,
        override_optout: bool | None = None,
        idempotency_key: Identifier | None = None,
    ) -> CreatedChat:
        """Start a chat with its first message. It has been accepted when this returns, but not yet delivered.

        If the line already has a chat with exactly these recipients, the message is sent there, unless it is a group
        that has a name, has had other members, or has been left by the line. All attempts carry one idempotency key, so
        that the message is sent once.

        Args:
            from_: One of your lines, in E.164 format.
            to: The recipients: 1 to 31 phone numbers in E.164 format or email addresses. More than one is a group.
            message: The text, a list of parts, or a `Message`. The first message of a new chat must not have a link (as
                a part or in a text), an effect, or a reply.
            override_optout: Send even if the recipient has opted out. Such calls are recorded.
            idempotency_key: Identifies the call: a later call with the same key has no further effect. At most 255
                characters. Default: a new key for each call.

        Returns:
            The chat, with the sent message in ``.message``.

        Raises:
            BadRequest: The message is invalid (codes 1002, 1004, 1005).
            Forbidden: The line is not yours (2006) or cannot send now (2027), or sending to the recipient is not
                allowed (2008, 2024, 2026).
        """
        line, handles = arguments.phone("from_", from_), arguments.handles("to", to)
        # Links are not validated here: whether the chat is new is known only to the service.
        content = content_of(message, to=handles, from_=line, idempotency_key=idempotency_key)
        body = models.ChatCreate(
            from_=line,
            to=handles,
            message=content,
            override_optout=validation.optional(validation.boolean, "override_optout", override_optout),
        )
        operation = api.create_chat.operation(body=body)
        return (await self._client.call(operation, retry_safety=RetrySafety.KEYED, key=content.idempotency_key)).chat

    def list(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncPages[Chat, ChatList]:
        """List chats, including groups that the line has left.

        Args:
            from_: Only chats of this line, in E.164 format.
            to: Only chats, groups included, with this handle.
            limit: The number of chats per page, 1 to 100. Default: 20.
            cursor: The ``next_cursor`` of a page, to continue after it.

        Returns:
            An iterable of all entries, which requests the pages as needed. ``.pages()`` iterates over pages,
            ``.page()`` returns the first.
        """
        operation = api.list_chats.operation(
            from_=validation.optional(arguments.phone, "from_", from_),
            to=validation.optional(arguments.handle, "to", to),
            limit=arguments.page_size(limit),
            cursor=validation.optional(validation.text, "cursor", cursor),
        )
        return AsyncPages(self._client, operation, lambda page: page.chats, by_cursor)

    async def get(self, chat_id: Identifier) -> Chat:
        """Return a chat.

        Args:
            chat_id: The chat's id.

        Raises:
            NotFound: The chat does not exist (2001).
        """
        return await self._client.call(api.get_chat.operation(validation.uuid("chat_id", chat_id)))

    async def update(
        self, chat_id: Identifier, *, display_name: str | None = None, group_chat_icon: URL | None = None
    ) -> ChatUpdateResponse:
        """Set the name or the icon of a group. The change is asynchronous; ``chat.group_…`` events report the result.

        Args:
            chat_id: The chat's id.
            display_name: The name.
            group_chat_icon: The HTTPS URL of an image, which the service fetches during the call.

        Raises:
            BadRequest: The image could not be fetched (5007) or is invalid (5006).
            Conflict: The chat is not a group (1006), or the line has left it (2013).
        """
        if display_name is None and group_chat_icon is None:
            raise ValidationError(arguments=("display_name", "group_chat_icon"), rule="at least one must be given")
        body = models.ChatUpdate(
            display_name=validation.optional(validation.text, "display_name", display_name),
            group_chat_icon=validation.optional(arguments.url, "group_chat_icon", group_chat_icon),
        )
        return await self._client.call(api.update_chat.operation(validation.uuid("chat_id", chat_id), body=body))

    async def leave(self, chat_id: Identifier) -> Ack:
        """Leave an iMessage group of at least 4 members, including your line. The change is asynchronous.

        Afterwards the chat is read-only.

        Args:
            chat_id: The chat's id.

        Raises:
            Conflict: The chat is not such a group, or the line has left it (2013).
        """
        operation = api.leave_chat.operation(validation.uuid("chat_id", chat_id))
        return await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    async def read(self, chat_id: Identifier) -> None:
        """Mark all messages of a chat as read, which sends a read receipt on iMessage and RCS.

        Args:
            chat_id: The chat's id.
        """
        operation = api.mark_chat_read.operation(validation.uuid("chat_id", chat_id))
        await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    async def share_contact_card(self, chat_id: Identifier) -> None:
        """Share the contact card of your line in a chat. The limit is one share in 5 minutes for each chat.

        Args:
            chat_id: The chat's id.

        Raises:
            NotFound: The chat does not exist (2001), or the line has no card (2012).
            RateLimited: The card was shared less than 5 minutes ago.
        """
        operation = api.share_contact_card.operation(validation.uuid("chat_id", chat_id))
        await self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    async def send_voice_memo(
        self,
        chat_id: Identifier,
        *,
        voice_memo_url: URL | None = None,
        attachment_id: Identifier | None = None,
        override_optout: bool | None = None,
    ) -> SentVoiceMemo:
        """Send audio as a voice memo. It has been accepted when this returns, but not yet delivered.

        The API does not support idempotency keys for voice memos, so the call is retried only if it was certainly not
        accepted.

        Args:
            chat_id: The chat's id.
            voice_memo_url: The HTTPS URL of the audio, at most 10 MB: MP3, M4A, AAC, CAF, WAV, AIFF or AMR.
            attachment_id: The id of an uploaded file instead, at most 100 MB.
            override_optout: Send even if the recipient has opted out. Such calls are recorded.

        Raises:
            NotFound: The chat or the attachment does not exist, or the attachment is not uploaded yet (2007).
        """
        if (voice_memo_url is None) == (attachment_id is None):
            raise ValidationError(arguments=("voice_memo_url", "attachment_id"), rule="exactly one must be given")
        body = models.VoiceMemoSend(
            voice_memo_url=validation.optional(arguments.url, "voice_memo_url", voice_memo_url),
            attachment_id=validation.optional(validation.uuid, "attachment_id", attachment_id),
            override_optout=validation.optional(validation.boolean, "override_optout", override_optout),
        )
        operation = api.send_voice_memo.operation(validation.uuid("chat_id", chat_id), body=body)
        return (await self._client.call(operation, retry_safety=RetrySafety.UNSAFE)).voice_memo

"""Blocked handles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._async.linq.pages import AsyncPages
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from linq_api import models
from linq_api.api import blocked_handles as api

if TYPE_CHECKING:
    from linq_api.models import BlockedHandle, BlockedHandleList


class AsyncBlockedHandles(AsyncResource):
    """Blocked handles (API reference, blocked handles).

    Messages from a blocked handle are dropped without an event, and direct messages to it are rejected (2026). Groups
    that include it are not affected.
    """

    def list(self) -> AsyncPages[BlockedHandle, BlockedHandleList]:
        """List the blocked handles, newest first.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response.
        """
        return AsyncPages(self._client, api.list_blocked_handles.operation(), lambda page: page.blocked_handles)

    async def block(self, handle: str, *, reason: str | None = None) -> BlockedHandle:
        """Block a handle. Blocking it twice is not an error.

        Args:
            handle: A phone number in E.164 format, an email address, a short code of 3 to 8 digits, or an alphanumeric
                sender id.
            reason: A note that is stored with the block.
        """
        body = models.HandleBlock(
            handle=arguments.blocked_handle("handle", handle),
            reason=validation.optional(validation.unicode, "reason", reason),
        )
        return (
            await self._client.call(api.block_handle.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)
        ).blocked_handle

    async def unblock(self, handle: str) -> None:
        """Unblock a handle.

        Args:
            handle: The handle, in the format that it was blocked in.
        """
        body = models.HandleUnblock(handle=arguments.blocked_handle("handle", handle))
        await self._client.call(api.unblock_handle.operation(body=body))

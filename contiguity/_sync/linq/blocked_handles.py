# Made from contiguity/_async/linq/blocked_handles.py by scripts/regenerate: edit that file.
"""Whom you do not hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from linq_api import models
from linq_api.api import blocked_handles as api

if TYPE_CHECKING:
    from linq_api.models import BlockedHandle, BlockedHandleList


class BlockedHandles(Resource):
    """Whom you do not hear (API reference, blocked handles).

    What they send is dropped without an event, and sends to them alone are refused (2026). Groups with them work.
    """

    def list(self) -> Pages[BlockedHandle, BlockedHandleList]:
        """List them, the latest first.

        Returns:
            All of them as you iterate; its ``.page()`` gives the whole reply.
        """
        return Pages(self._client, api.list_blocked_handles.operation(), lambda page: page.blocked_handles)

    def block(self, handle: str, *, reason: str | None = None) -> BlockedHandle:
        """Block someone; to do so twice is no error.

        Args:
            handle: A phone number in E.164 format, an e-mail address, a short code of 3 to 8 digits, or a sender's
                name.
            reason: A note for yourself.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        body = models.HandleBlock(
            handle=arguments.blocked_handle("handle", handle),
            reason=validation.optional(validation.unicode, "reason", reason),
        )
        return (
            self._client.call(api.block_handle.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)
        ).blocked_handle

    def unblock(self, handle: str) -> None:
        """Hear someone again.

        Args:
            handle: As it was blocked.

        Raises:
            ValidationError: `handle` is none.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        body = models.HandleUnblock(handle=arguments.blocked_handle("handle", handle))
        self._client.call(api.unblock_handle.operation(body=body))

"""Files to send."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._core.upload import CHUNK, LARGEST, Upload, open_source
from contiguity._core.upload import filename as checked_name
from contiguity._linq.media_types import content_type as checked_type
from linq_api import models
from linq_api.api import attachments as api

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from contiguity._core.upload import FileSource, Progress, Source
    from contiguity._core.validation import Identifier, Seconds
    from linq_api.models import Attachment, AttachmentUpload, SupportedContentType

UPLOAD_DEADLINE = 900.0
"""Seconds that an address to upload to is good for (API reference, attachments)."""


class AsyncAttachments(AsyncResource):
    """Files to send (API reference, attachments). One that was uploaded can be sent any number of times."""

    async def upload(
        self,
        file: FileSource,
        *,
        filename: str | None = None,
        content_type: SupportedContentType | None = None,
        on_progress: Progress | None = None,
        deadline: Seconds = UPLOAD_DEADLINE,
    ) -> str:
        """Upload a file: ask for an address, and put the bytes there.

        ::

            id = await linq.attachments.upload("map.png")
            await linq.chats.messages.send(chat.id, Message("Here:").media(attachment_id=id))

        The file is read piece by piece. The bytes go to the storage host that the service names, without your key.

        Args:
            file: A path, bytes, or a file that is open for reading bytes, which is sent from where it stands; 1 byte to
                100 MB. What you opened, you close.
            filename: Its name, 1 to 255 characters; that of the path or the file by default, and needed for bytes.
            content_type: Its type; told by the name by default.
            on_progress: Called with the bytes that were sent so far and those that there are; it begins anew when the
                upload is tried again.
            deadline: Seconds for the upload with all its tries.

        Returns:
            The attachment's id.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused the file, or the storage its bytes.
            NetworkError: There was no reply.
            OSError: The file cannot be read.
        """
        client = self._client.with_options(deadline=validation.seconds("deadline", deadline))
        source = open_source(file)
        try:
            name = checked_name(filename, source)
            kind = checked_type(content_type, name)
            ticket = await self.create(filename=name, content_type=kind, size_bytes=source.size)
            required = ticket.required_headers.additional_properties
            operation = Upload(
                url=ticket.upload_url,
                headers={**required, "content-length": str(source.size)},
                chunks=lambda: _chunks(source, on_progress),
                method=ticket.http_method,
            )
            await client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)
        finally:
            source.close()
        return ticket.attachment_id

    async def create(self, *, filename: str, content_type: SupportedContentType, size_bytes: int) -> AttachmentUpload:
        """Ask for an address to upload a file to by other means than `upload`.

        Args:
            filename: The file's name, 1 to 255 characters.
            content_type: Its type.
            size_bytes: Its exact size in bytes, 1 to 104,857,600.

        Returns:
            ``.attachment_id``, and how to upload: within 15 minutes, with ``.http_method``, to ``.upload_url``, with
            exactly ``.required_headers``.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        body = models.AttachmentCreate(
            filename=checked_name(filename),
            content_type=checked_type(content_type, filename),
            size_bytes=validation.integer("size_bytes", size_bytes, least=1, most=LARGEST),
        )
        return await self._client.call(api.create_attachment.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)

    async def get(self, attachment_id: Identifier) -> Attachment:
        """Get what is known of a file, and a fresh address to download it from in ``.download_url``.

        Args:
            attachment_id: The attachment's id.

        Raises:
            ValidationError: `attachment_id` cannot be an id.
            NotFound: There is no such attachment of yours (2003).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        return await self._client.call(api.get_attachment.operation(validation.uuid("attachment_id", attachment_id)))

    async def delete(self, attachment_id: Identifier) -> None:
        """Delete a file for good. Messages with it stay, and their links to it end.

        Args:
            attachment_id: The attachment's id.

        Raises:
            ValidationError: `attachment_id` cannot be an id.
            NotFound: There is no such attachment of yours (2003).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        await self._client.call(api.delete_attachment.operation(validation.uuid("attachment_id", attachment_id)))


async def _chunks(source: Source, on_progress: Progress | None) -> AsyncIterator[bytes]:
    """Read a file from its beginning, and tell of each piece once the transport has taken it."""
    sent = 0
    source.file.seek(source.start)
    while sent < source.size:
        chunk = await asyncio.to_thread(source.file.read, min(CHUNK, source.size - sent))
        if not chunk:
            break
        yield chunk
        sent += len(chunk)
        if on_progress is not None:
            on_progress(sent, source.size)

"""Attachments."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._core import validation
from contiguity._core.repeater import async_shielded
from contiguity._core.retry import RetrySafety
from contiguity._core.upload import filename as checked_name
from contiguity._core.upload import open_source
from contiguity._linq.media_types import content_type as checked_type
from linq_api import constants, models
from linq_api.api import attachments as api
from linq_api.types import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from contiguity._core.upload import FileSource, Progress, Source
    from contiguity._core.validation import Identifier, Seconds
    from linq_api.models import Attachment, AttachmentUpload, SupportedContentType

CLOSE_TIMEOUT = 5.0
"""Seconds that a cancelled upload waits for a read of the file that is in progress."""


class AsyncAttachments(AsyncResource):
    """Files to send (API reference, attachments). An uploaded file can be sent any number of times."""

    async def upload(
        self,
        file: FileSource,
        *,
        filename: str | None = None,
        content_type: SupportedContentType | None = None,
        on_progress: Progress | None = None,
        deadline: Seconds = constants.UPLOAD_URL_SECONDS,
    ) -> str:
        """Upload a file: create an attachment, and send the bytes to the storage host that the service names.

        ::

            id = await linq.attachments.upload("map.png")
            await linq.chats.messages.send(chat.id, Message("Here:").media(attachment_id=id))

        The file is read and sent in chunks, without a copy in memory. The storage host does not receive your key.

        Args:
            file: A path; bytes, a bytearray or a memoryview; a file that is open for reading bytes; or an uploaded file
                of Starlette, FastAPI, Werkzeug, Flask or Django. 1 byte to 100 MB. An open file is sent from its
                position, which is restored afterwards for another upload; it is not closed.
            filename: The name, 1 to 255 characters. Default: that of the path or the file. Required for bytes and
                temporary files, which have no name.
            content_type: The content type. Default: that of an uploaded file if it is supported, or else determined by
                the extension of the name.
            on_progress: Called with the number of bytes sent so far and the size. It starts again at 0 in a further
                attempt.
            deadline: Seconds for the upload with all its attempts.

        Returns:
            The attachment's id.

        Raises:
            ValidationError: An argument is invalid; or the file became shorter or longer, or was closed, while it was
                sent. Nothing is uploaded then.
            APIError: The service rejected the file, or the storage host rejected its bytes.
            OSError: The file cannot be read.
        """
        client = self._client.with_options(deadline=validation.seconds("deadline", deadline))
        source = open_source(file, on_progress, largest=constants.MAX_FILE_BYTES)
        try:
            name = checked_name(filename, source, longest=constants.MAX_FILENAME_LENGTH)
            kind = checked_type(content_type, name, source.content_type)
            ticket = await self.create(filename=name, content_type=kind, size_bytes=source.size)
            required = ticket.required_headers.additional_properties
            operation = Operation(
                name="upload_attachment",
                method=ticket.http_method,
                template="{upload_url}",
                path="",
                decode=lambda _: None,
                headers={**required, "content-length": str(source.size)},
                url=ticket.upload_url,
                content=lambda: _chunks(source.check()),
            )
            await client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)
        except Exception:
            source.check()
            raise
        finally:
            await async_shielded(source.aclose, seconds=CLOSE_TIMEOUT, failed="an uploaded file could not be closed")
        return ticket.attachment_id

    async def create(self, *, filename: str, content_type: SupportedContentType, size_bytes: int) -> AttachmentUpload:
        """Create an attachment whose file you upload by other means than `upload`.

        Args:
            filename: The file's name, 1 to 255 characters.
            content_type: Its type.
            size_bytes: Its exact size in bytes, 1 to 104,857,600.

        Returns:
            The ``.attachment_id``. Upload the file within 15 minutes with ``.http_method`` to ``.upload_url``, with
            exactly the ``.required_headers``.
        """
        body = models.AttachmentCreate(
            filename=checked_name(filename, longest=constants.MAX_FILENAME_LENGTH),
            content_type=checked_type(content_type, filename),
            size_bytes=validation.integer("size_bytes", size_bytes, least=1, most=constants.MAX_FILE_BYTES),
        )
        return await self._client.call(api.create_attachment.operation(body=body), retry_safety=RetrySafety.IDEMPOTENT)

    async def get(self, attachment_id: Identifier) -> Attachment:
        """Return the details of an attachment, with a new ``.download_url``.

        Args:
            attachment_id: The attachment's id.

        Raises:
            NotFound: You have no attachment with this id (2003).
        """
        return await self._client.call(api.get_attachment.operation(validation.uuid("attachment_id", attachment_id)))

    async def delete(self, attachment_id: Identifier) -> None:
        """Delete an attachment permanently. Messages with it remain, but their links to it no longer work.

        Args:
            attachment_id: The attachment's id.

        Raises:
            NotFound: You have no attachment with this id (2003).
        """
        await self._client.call(api.delete_attachment.operation(validation.uuid("attachment_id", attachment_id)))


async def _chunks(source: Source) -> AsyncIterator[bytes]:
    """Read a file from its start, and report each chunk once the transport has taken it."""
    sent = 0
    while chunk := await asyncio.to_thread(source.read, sent):
        yield chunk
        sent += len(chunk)
        source.report(sent)

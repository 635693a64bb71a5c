"""Create an attachment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.attachment_create import AttachmentCreate
from ...models.attachment_upload import AttachmentUpload
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = AttachmentUpload | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: AttachmentUpload.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(*, body: AttachmentCreate) -> Operation[AttachmentUpload]:
    """Create an attachment.

    Returns an id and a presigned upload URL for a file. The upload itself is a PUT of the raw bytes to that URL,
    which is on another host and not part of this API. Errors: 400 (1001, 1005, 5004 type, 5005 size). The status
    200 is from older docs.

    Args:
        body (AttachmentCreate): A file to upload.
    """
    return Operation(
        name="create_attachment",
        method="POST",
        template="/v3/attachments",
        path="/v3/attachments",
        decode=AttachmentUpload.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(*, client: "AuthenticatedClient | Client", body: AttachmentCreate) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(body=body), _DECODERS)


def sync(*, client: "AuthenticatedClient | Client", body: AttachmentCreate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(body=body), _DECODERS).parsed


async def asyncio_detailed(*, client: "AuthenticatedClient | Client", body: AttachmentCreate) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(body=body), _DECODERS)


async def asyncio(*, client: "AuthenticatedClient | Client", body: AttachmentCreate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(body=body), _DECODERS)).parsed

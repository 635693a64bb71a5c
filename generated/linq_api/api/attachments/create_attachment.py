"""Create an attachment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.attachment_create import AttachmentCreate
from ...models.attachment_upload import AttachmentUpload
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], AttachmentUpload | ErrorResponse]] = {
    200: AttachmentUpload.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    *,
    body: AttachmentCreate,
) -> Operation[AttachmentUpload]:
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


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: AttachmentCreate,
) -> Response[AttachmentUpload | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    body: AttachmentCreate,
) -> AttachmentUpload | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    body: AttachmentCreate,
) -> Response[AttachmentUpload | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    body: AttachmentCreate,
) -> AttachmentUpload | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

"""Delete an attachment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...types import Operation, Response, nothing, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], None | ErrorResponse]] = {
    204: nothing,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    attachment_id: str,
) -> Operation[None]:
    """Delete an attachment.

    Deletes a file permanently. Messages that contain it are not deleted, but their URLs of the file return 404.

    Args:
        attachment_id (str): Id of the attachment, a UUID.
    """
    return Operation(
        name="delete_attachment",
        method="DELETE",
        template="/v3/attachments/{attachment_id}",
        path=f"/v3/attachments/{segment(attachment_id)}",
        decode=nothing,
    )


def sync_detailed(
    attachment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[None | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        attachment_id=attachment_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    attachment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        attachment_id=attachment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    attachment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[None | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        attachment_id=attachment_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    attachment_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            attachment_id=attachment_id,
            client=client,
        )
    ).parsed

"""Get an attachment."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.attachment import Attachment
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Attachment | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: Attachment.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(attachment_id: str) -> Operation[Attachment]:
    """Get an attachment.

    Returns the metadata and a new download URL of an attachment. Unknown: 404 with code 2003.

    Args:
        attachment_id (str): Id of the attachment, a UUID.
    """
    return Operation(
        name="get_attachment",
        method="GET",
        template="/v3/attachments/{attachment_id}",
        path=f"/v3/attachments/{segment(attachment_id)}",
        decode=Attachment.from_dict,
    )


def sync_detailed(attachment_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(attachment_id=attachment_id), _DECODERS)


def sync(attachment_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(attachment_id=attachment_id), _DECODERS).parsed


async def asyncio_detailed(attachment_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(attachment_id=attachment_id), _DECODERS)


async def asyncio(attachment_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(attachment_id=attachment_id), _DECODERS)).parsed

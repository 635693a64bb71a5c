"""Leave a group."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.ack import Ack
from ...models.error_response import ErrorResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], Ack | ErrorResponse]] = {
    202: Ack.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    409: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    chat_id: str,
) -> Operation[Ack]:
    """Leave a group.

    Removes your line from an iMessage group with at least four active participants, including your line;
    `participant.removed` follows. Afterwards every call that acts on the chat returns 409 with code 2013. Direct
    chats and smaller groups: 409 (code inferred: 1006 and 2015). The status 202 is inferred.

    Args:
        chat_id (str): Id of the chat, a UUID.
    """
    return Operation(
        name="leave_chat",
        method="POST",
        template="/v3/chats/{chat_id}/leave",
        path=f"/v3/chats/{segment(chat_id)}/leave",
        decode=Ack.from_dict,
    )


def sync_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Ack | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        chat_id=chat_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Ack | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        chat_id=chat_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Ack | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        chat_id=chat_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    chat_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Ack | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            chat_id=chat_id,
            client=client,
        )
    ).parsed

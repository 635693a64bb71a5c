"""Delete a webhook subscription."""

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
    subscription_id: str,
) -> Operation[None]:
    """Delete a webhook subscription.

    Deletes a webhook subscription permanently and stops its deliveries. Unknown: 404 with code 2010.

    Args:
        subscription_id (str): Id of the webhook subscription, a UUID.
    """
    return Operation(
        name="delete_webhook_subscription",
        method="DELETE",
        template="/v3/webhook-subscriptions/{subscription_id}",
        path=f"/v3/webhook-subscriptions/{segment(subscription_id)}",
        decode=nothing,
    )


def sync_detailed(
    subscription_id: str,
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
        subscription_id=subscription_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    subscription_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        subscription_id=subscription_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[None | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        subscription_id=subscription_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    subscription_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> None | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            subscription_id=subscription_id,
            client=client,
        )
    ).parsed

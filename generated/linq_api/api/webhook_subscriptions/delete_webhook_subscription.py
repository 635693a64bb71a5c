"""Delete a webhook subscription."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...types import Operation, Response, nothing, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = None | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    204: nothing,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(subscription_id: str) -> Operation[None]:
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


def sync_detailed(subscription_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(subscription_id=subscription_id), _DECODERS)


def sync(subscription_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(subscription_id=subscription_id), _DECODERS).parsed


async def asyncio_detailed(subscription_id: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(subscription_id=subscription_id), _DECODERS)


async def asyncio(subscription_id: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(subscription_id=subscription_id), _DECODERS)).parsed

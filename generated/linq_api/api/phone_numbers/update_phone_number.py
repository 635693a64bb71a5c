"""Set call forwarding."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.phone_number_update import PhoneNumberUpdate
from ...models.phone_number_update_response import PhoneNumberUpdateResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], PhoneNumberUpdateResponse | ErrorResponse]] = {
    200: PhoneNumberUpdateResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    phone_number_id: str,
    *,
    body: PhoneNumberUpdate,
) -> Operation[PhoneNumberUpdateResponse]:
    """Set call forwarding.

    Sets or removes the number that calls to a line are forwarded to. Unknown line: 404 with code 2019. The status
    200 is inferred.

    Args:
        phone_number_id (str): Id of the line, a UUID.
        body (PhoneNumberUpdate): The forwarding number to set or remove.
    """
    return Operation(
        name="update_phone_number",
        method="PUT",
        template="/v3/phone_numbers/{phone_number_id}",
        path=f"/v3/phone_numbers/{segment(phone_number_id)}",
        decode=PhoneNumberUpdateResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    phone_number_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PhoneNumberUpdate,
) -> Response[PhoneNumberUpdateResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        phone_number_id=phone_number_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    phone_number_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PhoneNumberUpdate,
) -> PhoneNumberUpdateResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        phone_number_id=phone_number_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    phone_number_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PhoneNumberUpdate,
) -> Response[PhoneNumberUpdateResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        phone_number_id=phone_number_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    phone_number_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PhoneNumberUpdate,
) -> PhoneNumberUpdateResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            phone_number_id=phone_number_id,
            client=client,
            body=body,
        )
    ).parsed

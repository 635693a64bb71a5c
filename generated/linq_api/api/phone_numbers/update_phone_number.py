"""Set call forwarding."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.phone_number_update import PhoneNumberUpdate
from ...models.phone_number_update_response import PhoneNumberUpdateResponse
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], PhoneNumberUpdateResponse | ErrorResponse]] = {
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
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        phone_number_id=phone_number_id,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    phone_number_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PhoneNumberUpdate,
) -> PhoneNumberUpdateResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        phone_number_id=phone_number_id,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    phone_number_id: str,
    *,
    client: "AuthenticatedClient | Client",
    body: PhoneNumberUpdate,
) -> PhoneNumberUpdateResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            phone_number_id=phone_number_id,
            client=client,
            body=body,
        )
    ).parsed

"""Set call forwarding."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.phone_number_update import PhoneNumberUpdate
from ...models.phone_number_update_response import PhoneNumberUpdateResponse
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = PhoneNumberUpdateResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: PhoneNumberUpdateResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(phone_number_id: str, *, body: PhoneNumberUpdate) -> Operation[PhoneNumberUpdateResponse]:
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
    phone_number_id: str, *, client: "AuthenticatedClient | Client", body: PhoneNumberUpdate
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(phone_number_id=phone_number_id, body=body), _DECODERS)


def sync(phone_number_id: str, *, client: "AuthenticatedClient | Client", body: PhoneNumberUpdate) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(phone_number_id=phone_number_id, body=body), _DECODERS).parsed


async def asyncio_detailed(
    phone_number_id: str, *, client: "AuthenticatedClient | Client", body: PhoneNumberUpdate
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(phone_number_id=phone_number_id, body=body), _DECODERS)


async def asyncio(phone_number_id: str, *, client: "AuthenticatedClient | Client", body: PhoneNumberUpdate) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(phone_number_id=phone_number_id, body=body), _DECODERS)).parsed

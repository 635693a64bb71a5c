"""Configure a number."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.number_configuration_response import NumberConfigurationResponse
from ...models.number_configure import NumberConfigure
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], NumberConfigurationResponse | ErrorResponse]] = {
    200: NumberConfigurationResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    number: str,
    *,
    body: NumberConfigure,
) -> Operation[NumberConfigurationResponse]:
    """Configure a number.

    Configures whether this number can replace your other numbers when one of them is unavailable. Since 7 March
    2026.

    Args:
        number (str): A phone number in E.164 format.
        body (NumberConfigure): The settings of a number to change.
    """
    return Operation(
        name="configure_number",
        method="POST",
        template="/numbers/{number}/configure",
        path=f"/numbers/{segment(number)}/configure",
        decode=NumberConfigurationResponse.from_dict,
        json=body.to_dict(),
    )


def sync_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: NumberConfigure,
) -> Response[NumberConfigurationResponse | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        number=number,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: NumberConfigure,
) -> NumberConfigurationResponse | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        number=number,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: NumberConfigure,
) -> Response[NumberConfigurationResponse | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        number=number,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: NumberConfigure,
) -> NumberConfigurationResponse | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            number=number,
            client=client,
            body=body,
        )
    ).parsed

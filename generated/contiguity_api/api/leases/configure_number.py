"""Configure a number."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.number_configuration_response import NumberConfigurationResponse
from ...models.number_configure import NumberConfigure
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], NumberConfigurationResponse | ErrorResponse]] = {
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
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        number=number,
        body=body,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: NumberConfigure,
) -> NumberConfigurationResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
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
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        number=number,
        body=body,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    body: NumberConfigure,
) -> NumberConfigurationResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            number=number,
            client=client,
            body=body,
        )
    ).parsed

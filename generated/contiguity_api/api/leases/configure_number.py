"""Configure a number."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.number_configuration_response import NumberConfigurationResponse
from ...models.number_configure import NumberConfigure
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = NumberConfigurationResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: NumberConfigurationResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(number: str, *, body: NumberConfigure) -> Operation[NumberConfigurationResponse]:
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


def sync_detailed(number: str, *, client: "AuthenticatedClient | Client", body: NumberConfigure) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(number=number, body=body), _DECODERS)


def sync(number: str, *, client: "AuthenticatedClient | Client", body: NumberConfigure) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(number=number, body=body), _DECODERS).parsed


async def asyncio_detailed(
    number: str, *, client: "AuthenticatedClient | Client", body: NumberConfigure
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(number=number, body=body), _DECODERS)


async def asyncio(number: str, *, client: "AuthenticatedClient | Client", body: NumberConfigure) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(number=number, body=body), _DECODERS)).parsed

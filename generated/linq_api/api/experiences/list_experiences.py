"""List experiences."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.experience_list import ExperienceList
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ExperienceList | ErrorResponse]] = {
    200: ExperienceList.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation() -> Operation[ExperienceList]:
    """List experiences.

    Returns the experiences that a message can invoke. The status 200 is inferred.
    """
    return Operation(
        name="list_experiences",
        method="GET",
        template="/v3/experiences",
        path="/v3/experiences",
        decode=ExperienceList.from_dict,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ExperienceList | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation()
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
) -> ExperienceList | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ExperienceList | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation()
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
) -> ExperienceList | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed

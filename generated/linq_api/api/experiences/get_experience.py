"""Get an experience."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.experience import Experience
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], Experience | ErrorResponse]] = {
    200: Experience.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    experience: str,
) -> Operation[Experience]:
    """Get an experience.

    Returns an experience with its actions and their fields. The status 200 is inferred.

    Args:
        experience (str): Name of the experience.
    """
    return Operation(
        name="get_experience",
        method="GET",
        template="/v3/experiences/{experience}",
        path=f"/v3/experiences/{segment(experience)}",
        decode=Experience.from_dict,
    )


def sync_detailed(
    experience: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Experience | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        experience=experience,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    experience: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Experience | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        experience=experience,
        client=client,
    ).parsed


async def asyncio_detailed(
    experience: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[Experience | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        experience=experience,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    experience: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Experience | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            experience=experience,
            client=client,
        )
    ).parsed

"""Get an experience."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.experience import Experience
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = Experience | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: Experience.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(experience: str) -> Operation[Experience]:
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


def sync_detailed(experience: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(experience=experience), _DECODERS)


def sync(experience: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(experience=experience), _DECODERS).parsed


async def asyncio_detailed(experience: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(experience=experience), _DECODERS)


async def asyncio(experience: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(experience=experience), _DECODERS)).parsed

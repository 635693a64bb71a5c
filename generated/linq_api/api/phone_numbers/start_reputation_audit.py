"""Start a reputation audit."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.reputation_audit_started import ReputationAuditStarted
from ...types import Operation, Response, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = ReputationAuditStarted | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    202: ReputationAuditStarted.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
}


def operation(phone_number: str) -> Operation[ReputationAuditStarted]:
    """Start a reputation audit.

    Starts a reputation audit of a line. Only one audit runs at a time: starting another one returns the id of the
    running audit. After an audit there is a waiting period of unpublished length (429).

    Args:
        phone_number (str): Number of the line in E.164 format, not its id; the plus sign is sent as `%2B`.
    """
    return Operation(
        name="start_reputation_audit",
        method="POST",
        template="/v3/phone_numbers/{phone_number}/reputation_audit",
        path=f"/v3/phone_numbers/{segment(phone_number)}/reputation_audit",
        decode=ReputationAuditStarted.from_dict,
    )


def sync_detailed(phone_number: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(phone_number=phone_number), _DECODERS)


def sync(phone_number: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(phone_number=phone_number), _DECODERS).parsed


async def asyncio_detailed(phone_number: str, *, client: "AuthenticatedClient | Client") -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(phone_number=phone_number), _DECODERS)


async def asyncio(phone_number: str, *, client: "AuthenticatedClient | Client") -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(phone_number=phone_number), _DECODERS)).parsed

"""Start a reputation audit."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.reputation_audit_started import ReputationAuditStarted
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], ReputationAuditStarted | ErrorResponse]] = {
    202: ReputationAuditStarted.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    phone_number: str,
) -> Operation[ReputationAuditStarted]:
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


def sync_detailed(
    phone_number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ReputationAuditStarted | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        phone_number=phone_number,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    phone_number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReputationAuditStarted | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        phone_number=phone_number,
        client=client,
    ).parsed


async def asyncio_detailed(
    phone_number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ReputationAuditStarted | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        phone_number=phone_number,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    phone_number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReputationAuditStarted | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            phone_number=phone_number,
            client=client,
        )
    ).parsed

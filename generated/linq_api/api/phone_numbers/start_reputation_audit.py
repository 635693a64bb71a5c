"""Start a reputation audit."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.reputation_audit_started import ReputationAuditStarted
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], ReputationAuditStarted | ErrorResponse]] = {
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
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        phone_number=phone_number,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    phone_number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReputationAuditStarted | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
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
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        phone_number=phone_number,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    phone_number: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReputationAuditStarted | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            phone_number=phone_number,
            client=client,
        )
    ).parsed

"""Get a reputation audit."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.reputation_audit import ReputationAudit
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], ReputationAudit | ErrorResponse]] = {
    200: ReputationAudit.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    phone_number: str,
    audit_id: str,
) -> Operation[ReputationAudit]:
    """Get a reputation audit.

    Returns a reputation audit. It is available for 24 hours. The audit of another line: 404.

    Args:
        phone_number (str): Number of the line in E.164 format, not its id; the plus sign is sent as `%2B`.
        audit_id (str): Id of the audit, an opaque string.
    """
    return Operation(
        name="get_reputation_audit",
        method="GET",
        template="/v3/phone_numbers/{phone_number}/reputation_audit/{audit_id}",
        path=f"/v3/phone_numbers/{segment(phone_number)}/reputation_audit/{segment(audit_id)}",
        decode=ReputationAudit.from_dict,
    )


def sync_detailed(
    phone_number: str,
    audit_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ReputationAudit | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation(
        phone_number=phone_number,
        audit_id=audit_id,
    )
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    phone_number: str,
    audit_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReputationAudit | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        phone_number=phone_number,
        audit_id=audit_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    phone_number: str,
    audit_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> Response[ReputationAudit | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation(
        phone_number=phone_number,
        audit_id=audit_id,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    phone_number: str,
    audit_id: str,
    *,
    client: "AuthenticatedClient | Client",
) -> ReputationAudit | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            phone_number=phone_number,
            audit_id=audit_id,
            client=client,
        )
    ).parsed

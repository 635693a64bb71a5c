"""Get a reputation audit."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_reply import ErrorReply
from ...models.reputation_audit import ReputationAudit
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], ReputationAudit | ErrorReply]] = {
    200: ReputationAudit.from_dict,
    400: ErrorReply.from_dict,
    401: ErrorReply.from_dict,
    403: ErrorReply.from_dict,
    404: ErrorReply.from_dict,
    429: ErrorReply.from_dict,
    500: ErrorReply.from_dict,
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
) -> Response[ReputationAudit | ErrorReply]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableReply: The reply's body is not what its status promises.
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
) -> ReputationAudit | ErrorReply:
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
) -> Response[ReputationAudit | ErrorReply]:
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
) -> ReputationAudit | ErrorReply:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            phone_number=phone_number,
            audit_id=audit_id,
            client=client,
        )
    ).parsed

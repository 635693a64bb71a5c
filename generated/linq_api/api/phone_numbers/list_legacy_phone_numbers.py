"""List your lines (deprecated)."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.legacy_phone_number_list import LegacyPhoneNumberList
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_REPLIES: Mapping[int, Callable[[Any], LegacyPhoneNumberList | ErrorResponse]] = {
    200: LegacyPhoneNumberList.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation() -> Operation[LegacyPhoneNumberList]:
    """List your lines (deprecated).

    The older version of `list_phone_numbers`.
    """
    return Operation(
        name="list_legacy_phone_numbers",
        method="GET",
        template="/v3/phonenumbers",
        path="/v3/phonenumbers",
        decode=LegacyPhoneNumberList.from_dict,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LegacyPhoneNumberList | ErrorResponse]:
    """Send `operation` and give the documented reply, error replies included, with its status and headers.

    Raises:
        errors.UnexpectedStatus: The reply's status is not documented.
        errors.UnreadableResponse: The reply's body is not what its status promises.
        httpx.RequestError: There was no reply, or none that HTTP explains.
    """
    call = operation()
    return read(client.get_httpx_client().request(**call.request()), _REPLIES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
) -> LegacyPhoneNumberList | ErrorResponse:
    """Send `operation` and give the body of the documented reply, error replies included.

    It raises as `sync_detailed` does.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
) -> Response[LegacyPhoneNumberList | ErrorResponse]:
    """Do as `sync_detailed` does, asynchronously."""
    call = operation()
    return read(await client.get_async_httpx_client().request(**call.request()), _REPLIES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
) -> LegacyPhoneNumberList | ErrorResponse:
    """Do as `sync` does, asynchronously."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed

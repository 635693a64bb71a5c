"""Select a line for a new contact."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.available_number import AvailableNumber
from ...models.error_response import ErrorResponse
from ...models.line_type import LineType
from ...types import Operation, Response, read

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], AvailableNumber | ErrorResponse]] = {
    200: AvailableNumber.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
    503: ErrorResponse.from_dict,
}


def operation(
    *,
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> Operation[AvailableNumber]:
    """Select a line for a new contact.

    Returns the best line for a new contact: the same line again for known handles, otherwise the healthy line
    that was used least recently. 400 if every line is excluded; 503 if no line of the type exists. Array
    parameters are repeated; the service also accepts comma-separated values.

    Args:
        to (list[str] | None): Handles of the contact.
        exclude_from (list[str] | None): Lines to exclude, in E.164 format.
        type_ (LineType | None): Type of a line: an `RCS` line sends RCS and SMS but never iMessage.
    """
    params: dict[str, Any] = {}

    json_to = to

    params["to"] = json_to

    json_exclude_from = exclude_from

    params["exclude_from"] = json_exclude_from

    json_type_: str | None = None
    if type_ is not None:
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="get_available_number",
        method="GET",
        template="/v3/available_number",
        path="/v3/available_number",
        decode=AvailableNumber.from_dict,
        query=params,
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> Response[AvailableNumber | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        to=to,
        exclude_from=exclude_from,
        type_=type_,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> AvailableNumber | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        client=client,
        to=to,
        exclude_from=exclude_from,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> Response[AvailableNumber | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        to=to,
        exclude_from=exclude_from,
        type_=type_,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> AvailableNumber | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            client=client,
            to=to,
            exclude_from=exclude_from,
            type_=type_,
        )
    ).parsed

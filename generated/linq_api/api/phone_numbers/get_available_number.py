"""Select a line for a new contact."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.available_number import AvailableNumber
from ...models.error_response import ErrorResponse
from ...models.line_type import LineType
from ...types import Operation, Response, given, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = AvailableNumber | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: AvailableNumber.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500, 503), ErrorResponse.from_dict),
}


def operation(
    *, to: list[str] | None = None, exclude_from: list[str] | None = None, type_: LineType | None = None
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
    return Operation(
        name="get_available_number",
        method="GET",
        template="/v3/available_number",
        path="/v3/available_number",
        decode=AvailableNumber.from_dict,
        query=given({"to": to, "exclude_from": exclude_from, "type": type_}),
    )


def sync_detailed(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(client, operation(to=to, exclude_from=exclude_from, type_=type_), _DECODERS)


def sync(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(client, operation(to=to, exclude_from=exclude_from, type_=type_), _DECODERS).parsed


async def asyncio_detailed(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(client, operation(to=to, exclude_from=exclude_from, type_=type_), _DECODERS)


async def asyncio(
    *,
    client: "AuthenticatedClient | Client",
    to: list[str] | None = None,
    exclude_from: list[str] | None = None,
    type_: LineType | None = None,
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (await send_async(client, operation(to=to, exclude_from=exclude_from, type_=type_), _DECODERS)).parsed

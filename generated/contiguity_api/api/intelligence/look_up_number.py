"""Look up a phone number."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ...models.error_response import ErrorResponse
from ...models.number_intelligence_response import NumberIntelligenceResponse
from ...models.query_flag import QueryFlag
from ...types import Operation, Response, read, segment

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_RESPONSES: Mapping[int, Callable[[Any], NumberIntelligenceResponse | ErrorResponse]] = {
    200: NumberIntelligenceResponse.from_dict,
    400: ErrorResponse.from_dict,
    401: ErrorResponse.from_dict,
    403: ErrorResponse.from_dict,
    404: ErrorResponse.from_dict,
    429: ErrorResponse.from_dict,
    500: ErrorResponse.from_dict,
}


def operation(
    number: str,
    *,
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> Operation[NumberIntelligenceResponse]:
    """Look up a phone number.

    Returns the carrier, caller name and porting data of a number, and optionally its iMessage and FaceTime
    availability and a risk score. Requires the number_intelligence entitlement. Limited to 6 requests per minute.
    Since v2026.9.27.

    Args:
        number (str): A phone number in E.164 format.
        imessage (QueryFlag | None): A boolean in a query string, sent as text (API reference,
            conversations).
        facetime (QueryFlag | None): A boolean in a query string, sent as text (API reference,
            conversations).
        contiguity_risk_scoring_beta (QueryFlag | None): A boolean in a query string, sent as text (API
            reference, conversations).
    """
    params: dict[str, Any] = {}

    json_imessage: str | None = None
    if imessage is not None:
        json_imessage = imessage

    params["imessage"] = json_imessage

    json_facetime: str | None = None
    if facetime is not None:
        json_facetime = facetime

    params["facetime"] = json_facetime

    json_contiguity_risk_scoring_beta: str | None = None
    if contiguity_risk_scoring_beta is not None:
        json_contiguity_risk_scoring_beta = contiguity_risk_scoring_beta

    params["contiguity_risk_scoring_beta"] = json_contiguity_risk_scoring_beta

    params = {k: v for k, v in params.items() if v is not None}

    return Operation(
        name="look_up_number",
        method="GET",
        template="/intelligence/{number}",
        path=f"/intelligence/{segment(number)}",
        decode=NumberIntelligenceResponse.from_dict,
        query=params,
    )


def sync_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> Response[NumberIntelligenceResponse | ErrorResponse]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    call = operation(
        number=number,
        imessage=imessage,
        facetime=facetime,
        contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
    )
    return read(client.get_httpx_client().request(**call.request()), _RESPONSES)


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> NumberIntelligenceResponse | ErrorResponse:
    """Send `operation` and return the parsed body of the response; error responses are parsed too.

    The exceptions are those of `sync_detailed`.
    """
    return sync_detailed(
        number=number,
        client=client,
        imessage=imessage,
        facetime=facetime,
        contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
    ).parsed


async def asyncio_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> Response[NumberIntelligenceResponse | ErrorResponse]:
    """Asynchronous version of `sync_detailed`."""
    call = operation(
        number=number,
        imessage=imessage,
        facetime=facetime,
        contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
    )
    return read(await client.get_async_httpx_client().request(**call.request()), _RESPONSES)


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> NumberIntelligenceResponse | ErrorResponse:
    """Asynchronous version of `sync`."""
    return (
        await asyncio_detailed(
            number=number,
            client=client,
            imessage=imessage,
            facetime=facetime,
            contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
        )
    ).parsed

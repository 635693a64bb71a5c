"""Look up a phone number."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...models.error_response import ErrorResponse
from ...models.number_intelligence_response import NumberIntelligenceResponse
from ...models.query_flag import QueryFlag
from ...types import Operation, Response, given, segment, send, send_async

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client

_Parsed: TypeAlias = NumberIntelligenceResponse | ErrorResponse

_DECODERS: Mapping[int, Callable[[Any], _Parsed]] = {
    200: NumberIntelligenceResponse.from_dict,
    **dict.fromkeys((400, 401, 403, 404, 429, 500), ErrorResponse.from_dict),
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
    return Operation(
        name="look_up_number",
        method="GET",
        template="/intelligence/{number}",
        path=f"/intelligence/{segment(number)}",
        decode=NumberIntelligenceResponse.from_dict,
        query=given(
            {"imessage": imessage, "facetime": facetime, "contiguity_risk_scoring_beta": contiguity_risk_scoring_beta}
        ),
    )


def sync_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> Response[_Parsed]:
    """Send `operation` and return the parsed response with its status and headers; error responses are parsed too.

    Raises:
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return send(
        client,
        operation(
            number=number,
            imessage=imessage,
            facetime=facetime,
            contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
        ),
        _DECODERS,
    )


def sync(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> _Parsed:
    """Send `operation` and return the parsed body. The exceptions are those of `sync_detailed`."""
    return send(
        client,
        operation(
            number=number,
            imessage=imessage,
            facetime=facetime,
            contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
        ),
        _DECODERS,
    ).parsed


async def asyncio_detailed(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> Response[_Parsed]:
    """Asynchronous version of `sync_detailed`."""
    return await send_async(
        client,
        operation(
            number=number,
            imessage=imessage,
            facetime=facetime,
            contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
        ),
        _DECODERS,
    )


async def asyncio(
    number: str,
    *,
    client: "AuthenticatedClient | Client",
    imessage: QueryFlag | None = None,
    facetime: QueryFlag | None = None,
    contiguity_risk_scoring_beta: QueryFlag | None = None,
) -> _Parsed:
    """Asynchronous version of `sync`."""
    return (
        await send_async(
            client,
            operation(
                number=number,
                imessage=imessage,
                facetime=facetime,
                contiguity_risk_scoring_beta=contiguity_risk_scoring_beta,
            ),
            _DECODERS,
        )
    ).parsed

"""Responses: any bytes end in a value or in one error of the package, and each error response in its class."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, evolve
from example_service import BASE_URL, error_response, json_response
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import JSON, load

from contiguity import Contiguity, errors
from contiguity.errors import (
    AgreementRequired,
    APIError,
    BadRequest,
    Conflict,
    ContiguityError,
    DeliveryUnknown,
    Forbidden,
    InvalidResponse,
    NotFound,
    RateLimited,
    ServerError,
    Unauthorized,
)
from contiguity.transport import Request, Response

if TYPE_CHECKING:
    from collections.abc import Callable

HTML = Response(502, {"content-type": "text/html"}, b"<h1>Bad Gateway</h1>")
PERSON, LINE = "+12025550143", "+13055550188"
CALLS: dict[str, Callable[[Contiguity], object]] = {
    "send": lambda c: c.imessage.send(to=PERSON, message="Hi"),
    "react": lambda c: c.imessage.react("add", message_id="msg_1", tapback="love"),
    "history": lambda c: c.imessage.history(to=PERSON, from_=LINE, tracking=True),
    "text history": lambda c: c.text.history(to=PERSON, from_=LINE),
    "get": lambda c: c.imessage.get("imsg_1"),
    "leased": lambda c: c.leases.leased(),
    "terminate": lambda c: c.leases.terminate(LINE),
    "domains": lambda c: c.domains.list(),
    "typing": lambda c: c.imessage.typing(to=PERSON, action="start"),
}
READS = {"history", "text history", "get", "leased", "terminate", "domains", "typing"}
REFUSALS = [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, APIError)]
EVERY_CALL = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)


@define
class FixedResponse:
    """A transport that always returns the same response."""

    response: Response

    def send(self, request: Request, /) -> Response:
        """Return the response."""
        del request
        return self.response

    def close(self) -> None:
        """Do nothing."""


def call_with(said: Response, call: Callable[[Contiguity], object] = CALLS["get"], **options: Any) -> object:
    """Run a call that gets this response, without retries."""
    transport = FixedResponse(said)
    return call(Contiguity(api_key="k", base_url=BASE_URL, transport=transport, max_retries=0, **options))


def error_of(said: Response, call: Callable[[Contiguity], object] = CALLS["get"]) -> APIError:
    """Return the error of a call that gets this error response."""
    with pytest.raises(APIError) as caught:
        call_with(said, call)
    return caught.value


HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "retry-after", "x-request-id"]),
    st.text(st.characters(codec="latin-1", exclude_categories=["Cc"])),
)
DOCUMENTS = st.one_of(
    JSON,
    st.sampled_from(
        ["IMessageHistoryResponse", "MessageResponse", "MessageSentResponse", "LeasedNumbersResponse", "ErrorResponse"]
    ).flatmap(lambda name: load("contiguity_api").component(name)),
    st.fixed_dictionaries({"data": JSON}),
    st.fixed_dictionaries({"error": JSON, "trace_id": JSON}),
    st.fixed_dictionaries({"message": JSON, "status": JSON}),
    st.fixed_dictionaries({"data": st.fixed_dictionaries({"error": st.text(), "agreement_url": JSON, "status": JSON})}),
)  # fmt: skip
BODIES = st.one_of(
    st.binary(),
    st.text().map(str.encode),
    DOCUMENTS.map(lambda document: json.dumps(document).encode()),
    DOCUMENTS.map(lambda document: json.dumps(document).encode()[:-1]),
)


def mixed_history() -> bytes:
    """Return a history whose timestamps cannot be compared."""
    item: dict[str, Any] = {
        "to": PERSON, "from": LINE, "message": "Hi", "read": 0, "attachments": [],
        "delivery": {"status": "delivered", "delayed": False, "timestamp": 1},
        "risk": {"auto_reported_as_spam": False, "marked_as_spam": False},
    }  # fmt: skip
    times: list[Any] = [1, None, "2026-01-01", [], {}]
    items = [{**item, "timestamp": timestamp} for timestamp in times]
    chat = {"filtered": False, "chat_marked_as_spam": False, "limit": 20, "total": 5, "count": 5}
    envelope = {"id": "req_1", "timestamp": 1, "api_version": "v2026.8.2", "object": "response"}
    return json.dumps({**envelope, "data": {"conversation": items, "reactions": [], "chat": chat}}).encode()


@EVERY_CALL
@given(status=st.integers(100, 999) | st.sampled_from([200, 204, 400, 403, 404, 429, 500, 502]), headers=HEADERS,
       body=BODIES, complete=st.booleans())  # fmt: skip
@example(200, {}, b"", True)
@example(200, {}, b"[" * 100_000, True)
@example(500, {}, b"[" * 100_000, True)
@example(200, {}, b"9" * 5000, True)
@example(200, {}, mixed_history(), True)
@example(403, {}, b'{"data": {"error": "No", "agreement_url": "http://["}}', True)
@example(200, {}, b'{"data": {"leased": 1, "numbers": [{"id": {}}]}}', True)
def test_call_with_any_response_returns_or_raises_contiguity_error(
    call: Callable[[Contiguity], object], status: int, headers: dict[str, str], body: bytes, complete: bool
) -> None:
    try:
        value = call_with(Response(status, headers, body, complete), call)
    except ContiguityError as error:
        text = str(error)
    else:
        text = repr(value)

    assert text


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, BadRequest),
        (401, Unauthorized),
        (402, APIError),
        (403, Forbidden),
        (404, NotFound),
        (409, Conflict),
        (418, APIError),
        (422, BadRequest),
        (429, RateLimited),
        (500, ServerError),
        (503, ServerError),
        (599, ServerError),
        (302, APIError),
        (799, ServerError),
    ],
)
def test_error_response_raises_the_class_of_its_status(status: int, cls: type[APIError]) -> None:
    """An unknown status raises `APIError`, or `ServerError` from 500."""
    error = error_of(error_response(status, "Not today"))

    assert type(error) is cls
    assert (error.status, error.request_id) == (status, "err_1234567890abcdef")
    assert error.operation == "get_message"
    assert "Not today" in str(error)
    assert error.retryable == (status == 429 or status >= 500)


def test_api_error_keeps_headers_and_body() -> None:
    said = error_response(429, headers={"retry-after": "7", "x-served-by": "b"})
    error = error_of(said)

    assert error.retry_after == 7
    assert error.headers is not None
    assert error.headers["x-served-by"] == "b"
    assert error.body == said.body


def test_error_response_with_agreement_url_raises_agreement_required() -> None:
    """The error has the URL, and names the method that accepts the agreement."""
    url = "https://api.contiguity.com/entitlements/fast_track"
    error = error_of(error_response(403, "fast_track entitlement required", agreement_url=url))

    assert isinstance(error, AgreementRequired)
    assert error.agreement_url == url
    assert url in str(error)
    assert "entitlements.accept" in str(error)


@pytest.mark.parametrize("url", [None, "", 5, {}])
def test_error_response_without_agreement_url_raises_forbidden(url: object) -> None:
    assert type(error_of(error_response(403, agreement_url=url))) is Forbidden


def test_api_error_status_is_that_of_the_response() -> None:
    """A different status in the body is ignored."""
    assert type(error_of(json_response(404, {"data": {"error": "No", "status": 500}}))) is NotFound


def test_linq_error_has_code_trace_id_and_doc_url() -> None:
    detail = {"status": 403, "code": 2024, "message": "Recipient opted out", "doc_url": "https://docs.test/2024"}
    error = error_of(json_response(403, {"success": False, "error": detail, "trace_id": "0af7"}))

    assert type(error) is Forbidden
    assert (error.code, error.trace_id, error.doc_url) == (2024, "0af7", "https://docs.test/2024")
    assert "Recipient opted out" in str(error)


def test_error_body_with_message_and_status_is_read() -> None:
    """The API documents ``{message, status}`` for a few errors."""
    error = error_of(json_response(400, {"message": "Bad number", "status": 400}))

    assert type(error) is BadRequest
    assert "Bad number" in str(error)


@pytest.mark.parametrize(
    "said", [Response(502, {"content-type": "text/html"}, b"<h1>Bad Gateway</h1>"), Response(503, {}, b"")]
)
def test_error_page_of_a_gateway_is_not_quoted(said: Response) -> None:
    """The error keeps the body as an attribute."""
    error = error_of(said)

    assert type(error) is ServerError
    assert "<h1>" not in str(error)
    assert "not an error message of the API" in str(error)
    assert error.body == said.body


SENDS: dict[str, Callable[[Any], Any]] = {
    "imessage.send": lambda c: c.imessage.send(to=PERSON, message="Hi"),
    "imessage.react": lambda c: c.imessage.react("add", to=PERSON, from_=LINE, message="Hi", tapback="love"),
    "text.send": lambda c: c.text.send(to=PERSON, message="Hi"),
    "whatsapp.send": lambda c: c.whatsapp.send(to=PERSON, message="Hi"),
    "email.send": lambda c: c.email.send(to="ana@example.com", from_="me@example.com", subject="Hi", text="Hi"),
    "otp.send": lambda c: c.otp.send(to=PERSON, name="Bistro"),
    "otp.resend": lambda c: c.otp.resend("otp_1"),
    "otp.verify": lambda c: c.otp.verify("otp_1", "123456"),
    "otp.reverse.initiate": lambda c: c.otp.reverse.initiate(number=PERSON),
    "leases.create": lambda c: c.leases.create(LINE),
    "domains.register": lambda c: c.domains.register("example.com", region="eu-west-1"),
    "facetime.dial": lambda c: c.facetime.dial(to=PERSON),
}
"""Calls without an idempotency key."""
UNUSABLE = [
    *(error_response(status) for status in (408, 500, 502, 503, 504, 599)),
    *(evolve(HTML, status=status) for status in (408, 500, 502, 503, 504)),
    Response(504, {"content-type": "application/json"}, b'{"message": "Endpoint request timed out"}'),
    Response(502, {}, b'{"error": {"code": 502, "message": "Bad gateway", "status": "UNAVAILABLE"}}'),
    Response(101, {}, b""),
    Response(799, {}, b""),
    Response(200, {}, b"<h1>Welcome</h1>"),
    Response(200, {}, b""),
    Response(204, {}, b""),
    Response(200, {}, b"{}", complete=False),
]
"""Responses after which a send may have been accepted."""


@pytest.mark.parametrize("said", UNUSABLE, ids=lambda said: f"{said.status} {said.body[:30]!r}")
@pytest.mark.parametrize("call", SENDS.values(), ids=SENDS)
def test_send_with_unusable_response_is_unknown(call: Callable[[Contiguity], object], said: Response) -> None:
    """After 408, 5xx, or an unreadable success, a send may have been accepted, even if a gateway responded."""
    with pytest.raises(DeliveryUnknown) as caught:
        call_with(said, call)

    assert (caught.value.status, caught.value.body) == (said.status, said.body)
    assert caught.value.idempotency_key is None
    assert "before you send again" in str(caught.value)


@pytest.mark.parametrize("status", [302, 400, 401, 402, 403, 404, 409, 422, 429])
@pytest.mark.parametrize("call", SENDS.values(), ids=SENDS)
def test_send_that_was_rejected_is_an_api_error(call: Callable[[Contiguity], object], status: int) -> None:
    """Any other error response is a rejection."""
    assert error_of(error_response(status), call).status == status


@pytest.mark.parametrize("name", sorted(READS))
def test_read_with_unreadable_success_raises_invalid_response(name: str) -> None:
    with pytest.raises(InvalidResponse) as caught:
        call_with(Response(200, {"content-type": "text/html"}, b"<h1>Welcome</h1>"), CALLS[name])

    assert (caught.value.status, caught.value.body) == (200, b"<h1>Welcome</h1>")
    assert "text/html" in str(caught.value)


def test_redirect_raises_an_error_that_names_base_url() -> None:
    """Credentials are not sent to another host."""
    assert "base_url" in str(error_of(Response(301, {"location": "https://elsewhere.test"}, b"")))


@given(text=st.text(min_size=1))
@example("x" * 100_000)
@example("\x1b[2J\n\r\u2028")
def test_error_text_is_one_short_printable_line(text: str) -> None:
    """Text from the service is safe to log."""
    shown = str(error_of(error_response(400, text)))

    assert shown.isprintable()
    assert len(shown) < 1000


@pytest.mark.parametrize(
    "cls", [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, APIError)]
)
def test_every_api_error_appends_advice_to_the_text_of_the_service(cls: type[APIError]) -> None:
    statuses = {BadRequest: 400, Unauthorized: 401, Forbidden: 403, AgreementRequired: 403, NotFound: 404,
                Conflict: 409, RateLimited: 429, ServerError: 500, APIError: 418}  # fmt: skip
    detail: dict[str, Any] = {"agreement_url": "https://x.test/entitlements/y"} if cls is AgreementRequired else {}
    error = error_of(error_response(statuses[cls], "Words", **detail))

    assert type(error) is cls
    assert "Words; " in str(error)

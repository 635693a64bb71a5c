"""Values of ``transport=``: clients and transports of httpx and httpx2, and classes with the same methods."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from example_service import AsyncExampleTransport, ExampleTransport, result_of
from rawserver import RawServer, http
from wire_responses import KEY, PERSON, SENT, always_reject, always_succeed, error_body

from contiguity import AsyncContiguity, Contiguity
from contiguity.errors import BadRequest, ConfigurationError, DeliveryUnknown, NetworkError
from contiguity.transport import AsyncHTTPXTransport, AsyncTransport, HTTPXTransport, Transport

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY_LIBRARY = pytest.mark.parametrize("library", [httpx, httpx2])


@pytest.fixture(name="server")
def _server() -> Iterator[RawServer]:
    with RawServer(always_succeed()) as server:
        yield server


@EVERY_LIBRARY
def test_httpx_client_keeps_its_configuration(library: Any, server: RawServer) -> None:
    """Its event hooks run, the headers of a call take precedence, and it is not closed."""
    seen: list[Any] = []
    given = library.Client(
        headers={"x-team": "front desk", "authorization": "Bearer other"},
        event_hooks={"request": [seen.append], "response": [seen.append]},
    )
    with Contiguity(api_key=KEY, base_url=server.url, transport=given) as client:
        assert client.imessage.send(to=PERSON, message="Hi").message_id == "imsg_1"
        assert client.imessage.availability(PERSON).available

    request, response, *_ = seen
    assert not given.is_closed
    assert len(seen) == 4
    assert response.status_code == 200
    assert request.headers["x-team"] == "front desk"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    given.close()


@EVERY_LIBRARY
def test_httpx_async_client_keeps_its_configuration(library: Any, server: RawServer) -> None:
    seen: list[Any] = []

    async def note(one: Any) -> None:
        seen.append(one)

    async def main() -> None:
        given = library.AsyncClient(event_hooks={"request": [note], "response": [note]})
        async with AsyncContiguity(api_key=KEY, base_url=server.url, transport=given) as client:
            assert (await client.imessage.send(to=PERSON, message="Hi")).message_id == "imsg_1"
        assert not given.is_closed
        await given.aclose()

    asyncio.run(main())

    assert [type(one).__name__ for one in seen] == ["Request", "Response"]


@EVERY_LIBRARY
@pytest.mark.parametrize("cls", [Contiguity, AsyncContiguity])
def test_httpx_mock_transport_serves_both_clients(library: Any, cls: Any) -> None:
    asked: list[Any] = []

    def answer(request: Any) -> Any:
        asked.append(request)
        return library.Response(200, json=SENT)

    client = cls(api_key=KEY, transport=library.MockTransport(answer))
    sent = result_of(client.imessage.send(to=PERSON, message="Hi"))

    assert sent.message_id == "imsg_1"
    assert str(asked[0].url) == "https://api.contiguity.com/send/imessage"


@EVERY_LIBRARY
def test_httpx_transport_is_used_and_not_closed(library: Any, server: RawServer) -> None:
    given = library.HTTPTransport()
    with Contiguity(api_key=KEY, base_url=server.url, transport=given) as client:
        client.imessage.availability(PERSON)

    assert server.open
    given.close()


@EVERY_LIBRARY
def test_httpx_async_transport_is_used_and_not_closed(library: Any, server: RawServer) -> None:
    async def main() -> bool:
        async with library.AsyncHTTPTransport() as given:
            client = AsyncContiguity(api_key=KEY, base_url=server.url, transport=given)
            return (await client.imessage.availability(PERSON)).available

    assert asyncio.run(main())


@pytest.mark.parametrize(("cls", "wire"), [(Contiguity, ExampleTransport), (AsyncContiguity, AsyncExampleTransport)])
def test_class_with_send_and_close_is_a_transport(cls: Any, wire: Any) -> None:
    client = cls(api_key=KEY, base_url="https://api.test", transport=wire())

    assert result_of(client.imessage.availability(PERSON)).available is True


def test_custom_transport_is_closed_with_the_client() -> None:
    closed: list[str] = []

    class Own(ExampleTransport):
        def close(self) -> None:
            closed.append("sync")

    class AsyncOwn(AsyncExampleTransport):
        async def aclose(self) -> None:
            closed.append("async")

    Contiguity(api_key=KEY, transport=Own()).close()
    asyncio.run(AsyncContiguity(api_key=KEY, transport=AsyncOwn()).aclose())

    assert closed == ["sync", "async"]


def test_transports_implement_their_protocols() -> None:
    assert isinstance(HTTPXTransport(), Transport)
    assert isinstance(AsyncHTTPXTransport(), AsyncTransport)


async def _close(given: Any) -> None:
    await given.aclose()


@pytest.mark.parametrize(
    ("cls", "make"),
    [
        (Contiguity, httpx.AsyncClient),
        (Contiguity, httpx2.AsyncClient),
        (Contiguity, httpx.AsyncHTTPTransport),
        (Contiguity, AsyncExampleTransport),
        (Contiguity, AsyncHTTPXTransport),
        (AsyncContiguity, httpx.Client),
        (AsyncContiguity, httpx2.Client),
        (AsyncContiguity, httpx.HTTPTransport),
        (AsyncContiguity, ExampleTransport),
        (AsyncContiguity, HTTPXTransport),
        (Contiguity, object),
        (AsyncContiguity, object),
        (Contiguity, lambda: ExampleTransport),
        (Contiguity, lambda: httpx.HTTPTransport),
        (AsyncContiguity, lambda: AsyncExampleTransport),
        (AsyncContiguity, lambda: httpx.AsyncHTTPTransport),
        (AsyncContiguity, lambda: "https://proxy.test"),
    ],
)
def test_unsuitable_transport_is_rejected_at_construction(cls: Any, make: Any) -> None:
    """The error names a suitable type."""
    given = make()
    with pytest.raises(ConfigurationError, match="transport must be"):
        cls(api_key=KEY, transport=given)
    if not isinstance(given, type) and hasattr(given, "aclose"):
        asyncio.run(_close(given))


@EVERY_LIBRARY
@pytest.mark.parametrize("read", [True, False])
def test_error_response_that_a_hook_raises_is_an_api_error(library: Any, read: bool) -> None:
    """The error has the text of the service if the hook read the body."""

    def check(response: Any) -> None:
        if read:
            response.read()
        response.raise_for_status()

    with (
        RawServer(always_reject(400)) as server,
        library.Client(event_hooks={"response": [check]}) as given,
        pytest.raises(BadRequest) as caught,
    ):
        Contiguity(api_key=KEY, base_url=server.url, transport=given).imessage.send(to=PERSON, message="Hi")

    assert ("400 No" in str(caught.value)) == read


@pytest.mark.parametrize("read", [True, False])
def test_server_error_that_a_hook_raises_leaves_a_send_unknown(read: bool) -> None:
    """The outcome does not depend on whether the hook read the body."""

    async def check(response: httpx.Response) -> None:
        if read:
            await response.aread()
        response.raise_for_status()

    async def main(url: str) -> None:
        async with httpx.AsyncClient(event_hooks={"response": [check]}) as given:
            await AsyncContiguity(api_key=KEY, base_url=url, transport=given).imessage.send(to=PERSON, message="Hi")

    with RawServer(always_reject(500)) as server, pytest.raises(DeliveryUnknown) as caught:
        asyncio.run(main(server.url))

    assert caught.value.status == 500
    assert bool(caught.value.body) == read


def test_httpx_error_that_a_hook_raises_is_converted() -> None:
    def lose(_: httpx.Response) -> None:
        raise httpx.TooManyRedirects("as a hook might")

    with RawServer(always_succeed()) as server, httpx.Client(event_hooks={"response": [lose]}) as given:
        client = Contiguity(api_key=KEY, base_url=server.url, transport=given, max_retries=0)
        with pytest.raises(NetworkError):
            client.imessage.availability(PERSON)
        with pytest.raises(DeliveryUnknown):
            client.imessage.send(to=PERSON, message="Hi")


@EVERY_LIBRARY
def test_closed_httpx_client_raises_configuration_error(library: Any) -> None:
    given = library.Client()
    given.close()
    with pytest.raises(ConfigurationError, match="handed in is closed"):
        Contiguity(api_key=KEY, transport=given).imessage.availability(PERSON)


def test_error_response_through_an_httpx_client_raises_its_class() -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(400, json=error_body(400)))) as given:
        client = Contiguity(api_key=KEY, transport=given)
        with pytest.raises(BadRequest):
            client.imessage.availability(PERSON)


def test_redirect_is_not_followed_by_a_client_that_follows_redirects() -> None:
    """The key is not sent to another host."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(307, headers={"location": "https://elsewhere.test/"})

    with httpx.Client(transport=httpx.MockTransport(answer), follow_redirects=True) as given:
        client = Contiguity(api_key=KEY, transport=given)
        with pytest.raises(Exception, match="base_url"):
            client.imessage.send(to=PERSON, message="Hi")

    assert [request.url.host for request in asked] == ["api.contiguity.com"]


def test_send_is_one_request_with_json_in_utf_8() -> None:
    heard: list[Any] = []

    async def listen(connection: Any) -> None:
        asked = await connection.request()
        heard.append(asked)
        await connection.send(http(200, SENT))

    with RawServer(listen) as server, Contiguity(api_key=KEY, base_url=server.url, headers={"X-Team": " a "}) as client:
        client.imessage.send(to=PERSON, message="Grüße 👋")
    (asked,) = heard

    assert (asked.method, asked.target) == ("POST", "/send/imessage")
    assert asked.body == '{"to":"+12025550143","message":"Grüße 👋"}'.encode()
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["user-agent"].startswith("contiguity-python/")
    assert asked.headers["x-team"] == "a"
    assert asked.headers["content-length"] == str(len(asked.body))

"""What may be handed in as ``transport=``: clients and transports of httpx and httpx2, and whatever does the same."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from described import AsyncWire, Wire, settle
from rawserver import RawServer, http
from replies import KEY, PERSON, SENT, refusal, refusing, well

from contiguity import AsyncContiguity, Contiguity
from contiguity.errors import BadRequest, ConfigurationError, DeliveryUnknown, NetworkError
from contiguity.transport import AsyncHTTPXTransport, AsyncTransport, HTTPXTransport, Transport

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY_LIBRARY = pytest.mark.parametrize("library", [httpx, httpx2])


@pytest.fixture(name="server")
def _server() -> Iterator[RawServer]:
    with RawServer(well()) as server:
        yield server


@EVERY_LIBRARY
def test_a_client_of_httpx_keeps_what_it_was_set_up_with(library: Any, server: RawServer) -> None:
    """Its event hooks and headers work, ours win, and it is not closed with our client."""
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
def test_an_asynchronous_client_of_httpx_does_too(library: Any, server: RawServer) -> None:
    """The same for the asynchronous client."""
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
def test_a_mock_transport(library: Any, cls: Any) -> None:
    """The mock transport of httpx serves both clients, so that tests of others need no server."""
    asked: list[Any] = []

    def answer(request: Any) -> Any:
        asked.append(request)
        return library.Response(200, json=SENT)

    client = cls(api_key=KEY, transport=library.MockTransport(answer))
    sent = settle(client.imessage.send(to=PERSON, message="Hi"))

    assert sent.message_id == "imsg_1"
    assert str(asked[0].url) == "https://api.contiguity.com/send/imessage"


@EVERY_LIBRARY
def test_a_transport_of_httpx(library: Any, server: RawServer) -> None:
    """A bare transport is used as it is and not closed."""
    given = library.HTTPTransport()
    with Contiguity(api_key=KEY, base_url=server.url, transport=given) as client:
        client.imessage.availability(PERSON)

    assert server.open
    given.close()


@EVERY_LIBRARY
def test_an_asynchronous_transport_of_httpx(library: Any, server: RawServer) -> None:
    """The same for the asynchronous client."""

    async def main() -> bool:
        async with library.AsyncHTTPTransport() as given:
            client = AsyncContiguity(api_key=KEY, base_url=server.url, transport=given)
            return (await client.imessage.availability(PERSON)).available

    assert asyncio.run(main())


@pytest.mark.parametrize(("cls", "wire"), [(Contiguity, Wire), (AsyncContiguity, AsyncWire)])
def test_anything_that_does_the_same(cls: Any, wire: Any) -> None:
    """A class of one's own with the two methods is a transport."""
    client = cls(api_key=KEY, base_url="https://api.test", transport=wire())

    assert settle(client.imessage.availability(PERSON)).available is True


def test_one_s_own_is_closed_with_the_client() -> None:
    """A transport of one's own belongs to the client that it is made for, and hears that it is over."""
    closed: list[str] = []

    class Own(Wire):
        def close(self) -> None:
            closed.append("sync")

    class AsyncOwn(AsyncWire):
        async def aclose(self) -> None:
            closed.append("async")

    Contiguity(api_key=KEY, transport=Own()).close()
    asyncio.run(AsyncContiguity(api_key=KEY, transport=AsyncOwn()).aclose())

    assert closed == ["sync", "async"]


def test_the_protocols_hold() -> None:
    """Our own transports are what the protocols say."""
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
        (Contiguity, AsyncWire),
        (Contiguity, AsyncHTTPXTransport),
        (AsyncContiguity, httpx.Client),
        (AsyncContiguity, httpx2.Client),
        (AsyncContiguity, httpx.HTTPTransport),
        (AsyncContiguity, Wire),
        (AsyncContiguity, HTTPXTransport),
        (Contiguity, object),
        (AsyncContiguity, object),
        (Contiguity, lambda: Wire),
        (Contiguity, lambda: httpx.HTTPTransport),
        (AsyncContiguity, lambda: AsyncWire),
        (AsyncContiguity, lambda: httpx.AsyncHTTPTransport),
        (AsyncContiguity, lambda: "https://proxy.test"),
    ],
)
def test_the_wrong_kind_is_refused_at_once(cls: Any, make: Any) -> None:
    """Asynchronous for synchronous, a class for an object, or something else: the error says what fits."""
    given = make()
    with pytest.raises(ConfigurationError, match="transport must be"):
        cls(api_key=KEY, transport=given)
    if not isinstance(given, type) and hasattr(given, "aclose"):
        asyncio.run(_close(given))


@EVERY_LIBRARY
@pytest.mark.parametrize("read", [True, False])
def test_hooks_that_raise_for_status(library: Any, read: bool) -> None:
    """A hook that makes an error of a refusal leaves it a refusal of ours, with its text if the hook read the body."""

    def check(response: Any) -> None:
        if read:
            response.read()
        response.raise_for_status()

    with (
        RawServer(refusing(400)) as server,
        library.Client(event_hooks={"response": [check]}) as given,
        pytest.raises(BadRequest) as caught,
    ):
        Contiguity(api_key=KEY, base_url=server.url, transport=given).imessage.send(to=PERSON, message="Hi")

    assert ("400 No" in str(caught.value)) == read


@pytest.mark.parametrize("read", [True, False])
def test_server_error_that_a_hook_raises_leaves_a_send_unknown(read: bool) -> None:
    """The outcome does not depend on whether the hook read the body; the error has the body if it did."""

    async def check(response: httpx.Response) -> None:
        if read:
            await response.aread()
        response.raise_for_status()

    async def main(url: str) -> None:
        async with httpx.AsyncClient(event_hooks={"response": [check]}) as given:
            await AsyncContiguity(api_key=KEY, base_url=url, transport=given).imessage.send(to=PERSON, message="Hi")

    with RawServer(refusing(500)) as server, pytest.raises(DeliveryUnknown) as caught:
        asyncio.run(main(server.url))

    assert caught.value.status == 500
    assert bool(caught.value.body) == read


def test_other_errors_of_hooks_are_failures() -> None:
    """What httpx raises for a hook's sake does not cross our border."""

    def lose(_: httpx.Response) -> None:
        raise httpx.TooManyRedirects("as a hook might")

    with RawServer(well()) as server, httpx.Client(event_hooks={"response": [lose]}) as given:
        client = Contiguity(api_key=KEY, base_url=server.url, transport=given, max_retries=0)
        with pytest.raises(NetworkError):
            client.imessage.availability(PERSON)
        with pytest.raises(DeliveryUnknown):
            client.imessage.send(to=PERSON, message="Hi")


@EVERY_LIBRARY
def test_a_closed_client_is_told(library: Any) -> None:
    """A client that its owner has closed cannot be used, and the error says so."""
    given = library.Client()
    given.close()
    with pytest.raises(ConfigurationError, match="handed in is closed"):
        Contiguity(api_key=KEY, transport=given).imessage.availability(PERSON)


def test_a_refusal_through_a_client_of_httpx() -> None:
    """Refusals are the same through a client that was handed in."""
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(400, json=refusal(400)))) as given:
        client = Contiguity(api_key=KEY, transport=given)
        with pytest.raises(BadRequest):
            client.imessage.availability(PERSON)


def test_redirects_are_not_followed() -> None:
    """Even a client that follows redirects does not carry the key elsewhere."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(307, headers={"location": "https://elsewhere.test/"})

    with httpx.Client(transport=httpx.MockTransport(answer), follow_redirects=True) as given:
        client = Contiguity(api_key=KEY, transport=given)
        with pytest.raises(Exception, match="base_url"):
            client.imessage.send(to=PERSON, message="Hi")

    assert [request.url.host for request in asked] == ["api.contiguity.com"]


def test_bytes_on_the_wire() -> None:
    """A send is one request: its method, path, headers and JSON in UTF-8."""
    heard: list[Any] = []

    async def listen(talk: Any) -> None:
        asked = await talk.request()
        heard.append(asked)
        await talk.say(http(200, SENT))

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

"""Environment variables: proxies and certificates are used, and invalid ones reported."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from example_service import result_of
from rawserver import RawServer, constant_response, http, per_request
from wire_responses import AVAILABLE, KEY, PERSON

from contiguity import AsyncContiguity, Contiguity
from contiguity.errors import ConfigurationError, NetworkError
from contiguity.transport import AiohttpTransport

BOTH = pytest.mark.parametrize("cls", [Contiguity, AsyncContiguity, AiohttpTransport])
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def get_availability(cls: Any, base_url: str) -> bool:
    """Call a method once."""

    async def asynchronously() -> Any:
        transport = AiohttpTransport() if cls is AiohttpTransport else None
        async with AsyncContiguity(api_key=KEY, base_url=base_url, max_retries=0, transport=transport) as client:
            return await client.imessage.availability(PERSON)

    if cls is not Contiguity:
        return bool(result_of(asynchronously()).available)
    with Contiguity(api_key=KEY, base_url=base_url, max_retries=0) as client:
        return client.imessage.availability(PERSON).available


@BOTH
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("form", ["http://127.0.0.1:{}", "127.0.0.1:{}", "http://ana:secret@127.0.0.1:{}"])
def test_proxy_of_the_environment_receives_the_whole_url(
    cls: Any, variable: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy's URL may have no scheme."""
    heard: list[Any] = []

    async def relay(connection: Any, request: Any) -> None:
        heard.append(request)
        await connection.send(http(200, AVAILABLE))

    with RawServer(per_request(relay)) as proxy:
        monkeypatch.setenv(variable, form.format(proxy.port))

        assert get_availability(cls, "http://api.test")
    assert heard[0].target == "http://api.test/conversations/availability/imessage/%2B12025550143"
    assert ("proxy-authorization" in heard[0].headers) == ("secret" in form)


@BOTH
@pytest.mark.parametrize("form", ["127.0.0.1", "127.0.0.1:{}", "*", "example.com, 127.0.0.1"])
def test_host_in_no_proxy_is_called_directly(cls: Any, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With or without its port."""
    with RawServer(constant_response(http(200, AVAILABLE))) as server, RawServer(constant_response(http(500))) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", form.format(server.port))

        assert get_availability(cls, server.url)
    assert proxy.connections == 0


@BOTH
def test_proxy_that_rejects_the_tunnel_is_a_network_error(cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was sent to the service."""
    with RawServer(constant_response(http(403))) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(NetworkError, match="nothing was accepted"):
            get_availability(cls, "https://api.test")


@BOTH
@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1", "socks5://127.0.0.1:1080"])
def test_unusable_proxy_is_a_configuration_error(cls: Any, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as an invalid URL, or SOCKS without its package."""
    monkeypatch.setitem(sys.modules, "socksio", None)  # type: ignore[arg-type] -- as if it were not installed
    monkeypatch.setenv("HTTP_PROXY", proxy)
    with pytest.raises(ConfigurationError, match=r"SOCKS proxy .* requires|invalid proxy URL"):
        get_availability(cls, "http://api.test")


@BOTH
def test_unreadable_certificates_are_a_configuration_error(
    cls: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "wrong.pem").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "wrong.pem"))
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        get_availability(cls, "https://127.0.0.1:1")


@BOTH
@pytest.mark.parametrize("scheme", ["https", "HTTPS"])
def test_server_without_a_valid_certificate_receives_nothing(cls: Any, scheme: str) -> None:
    with (
        RawServer(lambda connection: connection.send(http(200, AVAILABLE))) as server,
        pytest.raises(NetworkError, match="nothing was accepted"),
    ):
        get_availability(cls, server.url.replace("http", scheme))

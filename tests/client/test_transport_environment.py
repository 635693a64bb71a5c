"""The environment: its proxies and certificates are honoured, and what is wrong with them is told."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from described import settle
from rawserver import RawServer, always, each, http
from replies import AVAILABLE, KEY, PERSON

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


def ask(cls: Any, base_url: str) -> bool:
    """Ask for something, once."""

    async def asynchronously() -> Any:
        transport = AiohttpTransport() if cls is AiohttpTransport else None
        async with AsyncContiguity(api_key=KEY, base_url=base_url, max_retries=0, transport=transport) as client:
            return await client.imessage.availability(PERSON)

    if cls is not Contiguity:
        return bool(settle(asynchronously()).available)
    with Contiguity(api_key=KEY, base_url=base_url, max_retries=0) as client:
        return client.imessage.availability(PERSON).available


@BOTH
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("form", ["http://127.0.0.1:{}", "127.0.0.1:{}", "http://ana:secret@127.0.0.1:{}"])
def test_proxies_are_asked(cls: Any, variable: str, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the environment gets the whole URL, whether its own URL has a scheme or not."""
    heard: list[Any] = []

    async def relay(talk: Any, asked: Any) -> None:
        heard.append(asked)
        await talk.say(http(200, AVAILABLE))

    with RawServer(each(relay)) as proxy:
        monkeypatch.setenv(variable, form.format(proxy.port))

        assert ask(cls, "http://api.test")
    assert heard[0].target == "http://api.test/conversations/availability/imessage/%2B12025550143"
    assert ("proxy-authorization" in heard[0].headers) == ("secret" in form)


@BOTH
@pytest.mark.parametrize("form", ["127.0.0.1", "127.0.0.1:{}", "*", "example.com, 127.0.0.1"])
def test_no_proxy_is_honoured(cls: Any, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What NO_PROXY names, with its port or without, is asked directly."""
    with RawServer(always(http(200, AVAILABLE))) as server, RawServer(always(http(500))) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", form.format(server.port))

        assert ask(cls, server.url)
    assert proxy.connections == 0


@BOTH
def test_a_proxy_that_refuses_is_a_network_error(cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the proxy makes no tunnel, nothing was sent to the service."""
    with RawServer(always(http(403))) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(NetworkError, match="nothing was accepted"):
            ask(cls, "https://api.test")


@BOTH
@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1", "socks5://127.0.0.1:1080"])
def test_proxies_that_cannot_be_used_are_told(cls: Any, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An invalid proxy URL, and a SOCKS proxy without its package, are configuration errors."""
    monkeypatch.setitem(sys.modules, "socksio", None)  # type: ignore[arg-type] -- as if it were not installed
    monkeypatch.setenv("HTTP_PROXY", proxy)
    with pytest.raises(ConfigurationError, match=r"SOCKS proxy .* requires|invalid proxy URL"):
        ask(cls, "http://api.test")


@BOTH
def test_certificates_that_cannot_be_loaded_are_told(cls: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """So are certificates that are none."""
    (tmp_path / "wrong.pem").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "wrong.pem"))
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        ask(cls, "https://127.0.0.1:1")


@BOTH
@pytest.mark.parametrize("scheme", ["https", "HTTPS"])
def test_certificates_are_verified(cls: Any, scheme: str) -> None:
    """A server that speaks no TLS, or has no good certificate, gets nothing."""
    with (
        RawServer(lambda talk: talk.say(http(200, AVAILABLE))) as server,
        pytest.raises(NetworkError, match="nothing was accepted"),
    ):
        ask(cls, server.url.replace("http", scheme))

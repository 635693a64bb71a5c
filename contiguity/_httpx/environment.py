"""Proxies and certificates of the environment, as httpx's own clients use them."""

from __future__ import annotations

import ssl
from importlib.util import find_spec

import httpx

from contiguity._core.environment import INVALID_PROXY, proxy_address
from contiguity.errors import ConfigurationError


def proxy_for(url: str) -> httpx.Proxy | None:
    """Return the proxy that the environment names for a URL; none for a loopback address.

    Raises:
        ConfigurationError: The proxy's URL is invalid, or the proxy needs a package that is not installed.
    """
    address = proxy_address(url)
    if address is None:
        return None
    try:
        proxy = httpx.Proxy(address)
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError(INVALID_PROXY) from None
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError('the SOCKS proxy in ALL_PROXY or HTTPS_PROXY requires: pip install "httpx[socks]"')
    return proxy


def tls_context(*, needed: bool) -> ssl.SSLContext:
    """Return the context that verifies servers, or one without certificates, which is quick to create, if not needed.

    Raises:
        ConfigurationError: The environment names certificates that cannot be loaded.
    """
    if not needed:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        raise ConfigurationError("the certificates in SSL_CERT_FILE or SSL_CERT_DIR cannot be loaded") from error

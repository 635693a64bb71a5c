"""Proxies and certificates of the environment, as httpx's own clients use them."""

from __future__ import annotations

import ssl
from importlib.util import find_spec
from ipaddress import ip_address
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from contiguity.errors import ConfigurationError


def proxy_for(url: str) -> httpx.Proxy | None:
    """Return the proxy that the environment names for a URL; none for a loopback address.

    Raises:
        ConfigurationError: The proxy's URL is invalid, or the proxy needs a package that is not installed.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    proxies = getproxies()
    address = proxies.get(parts.scheme) or proxies.get("all")
    if not address or is_loopback(host) or proxy_bypass(parts.netloc) or proxy_bypass(host):
        return None
    try:
        proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError("invalid proxy URL in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY") from None
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError('the SOCKS proxy in ALL_PROXY or HTTPS_PROXY requires: pip install "httpx[socks]"')
    return proxy


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is this machine's own."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")  # RFC 6761, section 6.3.


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

"""Proxies from environment variables."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from contiguity.errors import ConfigurationError

INVALID_PROXY = "invalid proxy URL in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY"
_SCHEMES = ("http", "https", "socks5", "socks5h")


def proxy_address(url: str) -> str | None:
    """Return the URL of the proxy for a URL from the environment variables; None for a loopback address.

    Raises:
        ConfigurationError: The proxy's URL is invalid.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    proxies = getproxies()
    address = proxies.get(parts.scheme) or proxies.get("all")
    if not address or is_loopback(host) or proxy_bypass(parts.netloc) or proxy_bypass(host):
        return None
    address = address if "://" in address else f"http://{address}"
    try:
        proxy = urlsplit(address)
        is_valid = proxy.scheme in _SCHEMES and bool(proxy.hostname) and proxy.port != 0
    except ValueError:
        is_valid = False
    if not is_valid:
        raise ConfigurationError(INVALID_PROXY)
    return address


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is this machine's own."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")  # RFC 6761, section 6.3.


def is_address(host: str) -> bool:
    """Return whether a host is an IP address, not a name."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True

"""Clients of either kind over a service without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from described import BASE_URL, AsyncWire, Wire

from contiguity import AsyncContiguity, Contiguity

if TYPE_CHECKING:
    from described import Service

BOTH = pytest.mark.parametrize("mode", ["sync", "async"])


def client_of(mode: str, service: Service, **options: Any) -> Any:
    """Make a client of either kind."""
    if mode == "sync":
        return Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=Wire(service), **options)
    return AsyncContiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=AsyncWire(service), **options)

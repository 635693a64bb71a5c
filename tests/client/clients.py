"""Clients of both kinds with an example service as transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from example_service import BASE_URL, AsyncExampleTransport, ExampleTransport

from contiguity import AsyncContiguity, Contiguity

if TYPE_CHECKING:
    from example_service import ExampleService

BOTH = pytest.mark.parametrize("mode", ["sync", "async"])


def client_of(mode: str, service: ExampleService, **options: Any) -> Any:
    """Create a synchronous or an asynchronous client of a service."""
    if mode == "sync":
        return Contiguity(api_key="contiguity_sk_x", base_url=BASE_URL, transport=ExampleTransport(service), **options)
    return AsyncContiguity(
        api_key="contiguity_sk_x", base_url=BASE_URL, transport=AsyncExampleTransport(service), **options
    )

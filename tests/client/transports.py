"""The asynchronous transports of this package, for tests that run over each of them."""

from __future__ import annotations

import pytest

from contiguity.transport import AiohttpTransport, AsyncHTTPXTransport

ASYNC_TRANSPORTS = {"httpx": AsyncHTTPXTransport, "aiohttp": AiohttpTransport}
EVERY_ASYNC_TRANSPORT = pytest.mark.parametrize("transport", ASYNC_TRANSPORTS.values(), ids=ASYNC_TRANSPORTS)

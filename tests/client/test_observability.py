"""Tracing tools that patch httpx record the calls of the clients; each program runs in a new interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from rawserver import RawServer, http, per_request
from running import environment
from wire_responses import KEY, SENT, error_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rawserver import Connection, ReceivedRequest

CALLS = """
import asyncio
from contiguity import APIError, AsyncContiguity, Contiguity

def call_sync(url, *, between=None, **options):
    with Contiguity(api_key="$KEY", base_url=url, max_retries=0, **options) as client:
        if between is not None:
            client.imessage.send(to="+12025550143", message="Hello")
            between()
        for _ in range(2):
            client.imessage.send(to="+12025550143", message="Hello")
        try:
            client.imessage.availability("+12025550143")
        except APIError:
            pass

async def call_async(url, *, between=None, **options):
    async with AsyncContiguity(api_key="$KEY", base_url=url, max_retries=0, **options) as client:
        if between is not None:
            await client.imessage.send(to="+12025550143", message="Hello")
            between()
        await asyncio.gather(*(client.imessage.send(to="+12025550143", message="Hello") for _ in range(2)))
        try:
            await client.imessage.availability("+12025550143")
        except APIError:
            pass

def call(mode, url, **options):
    call_sync(url, **options) if mode == "sync" else asyncio.run(call_async(url, **options))
""".replace("$KEY", KEY)
"""Two sends and a read that is rejected; if `between` is given, it runs after another send of the same client."""

OPENTELEMETRY = """
import json, sys
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))

def instrument():
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)

url, mode, when = sys.argv[1:]
if when == "before import":
    instrument()
{calls}
if when == "after import":
    instrument()
call(mode, url, between=instrument if when == "after a first call" else None)
print(json.dumps([
    [
        span.attributes["http.method"], span.attributes["http.status_code"], span.kind.name,
        format(span.context.trace_id, "032x"),
    ]
    for span in exporter.get_finished_spans()
]))
"""

SENTRY = """
import json, sys
import httpx, sentry_sdk
from sentry_sdk.integrations.httpx import HttpxIntegration

transactions = []
sentry_sdk.init(
    dsn="http://key@127.0.0.1:9/1", traces_sample_rate=1.0, default_integrations=False,
    integrations=[HttpxIntegration()],
    before_send_transaction=lambda event, hint: transactions.append(event),  # Returns None, so nothing is sent.
)
{calls}
url, mode = sys.argv[1:]
with sentry_sdk.start_transaction(name="test"):
    call(mode, url, transport=httpx.Client() if mode == "sync" else httpx.AsyncClient())
print(json.dumps([
    [span["data"]["http.method"], span["data"]["http.response.status_code"]]
    for span in transactions[0]["spans"] if span["op"] == "http.client"
]))
"""

STATUSES = {"POST": 200, "GET": 404}
"""How the server responds to the sends and to the read."""
EXPECTED = sorted([["GET", 404], ["POST", 200], ["POST", 200]])

MODES = pytest.mark.parametrize("mode", ["sync", "async"])


@pytest.fixture(name="traces")
def _traces() -> list[str]:
    """Trace ids of the requests that reached the server."""
    return []


@pytest.fixture(name="url")
def _url(traces: list[str]) -> Iterator[str]:
    async def respond(connection: Connection, request: ReceivedRequest) -> None:
        if "traceparent" in request.headers:
            traces.append(request.headers["traceparent"].split("-")[1])
        body = SENT if request.method == "POST" else error_body(404)
        await connection.send(http(STATUSES[request.method], body))

    with RawServer(per_request(respond)) as server:
        yield server.url


def run(program: str, *arguments: str) -> Any:
    """Run a program and return the JSON that it prints."""
    command = [sys.executable, "-c", program.replace("{calls}", CALLS), *arguments]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@MODES
@pytest.mark.parametrize("when", ["before import", "after import", "after a first call"])
def test_opentelemetry_records_every_call_of_a_default_client(
    url: str, traces: list[str], mode: str, when: str
) -> None:
    """Each request has one client span with its method and status, and carries its trace context."""
    spans = run(OPENTELEMETRY, url, mode, when)

    assert sorted(span[:2] for span in spans) == EXPECTED
    assert {span[2] for span in spans} == {"CLIENT"}
    assert sorted(span[3] for span in spans) == sorted(traces)


@MODES
def test_sentry_records_every_call_of_a_handed_in_client(url: str, mode: str) -> None:
    """Sentry patches `httpx.Client`, so it needs a client that is handed in, as the README shows."""
    assert sorted(run(SENTRY, url, mode)) == EXPECTED

"""Processes that fork: the child never uses a connection of its parent."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trustme
from rawserver import RawServer, http, per_request
from transports import EVERY_ASYNC_TRANSPORT
from wire_responses import AVAILABLE, ENVELOPE, KEY, PERSON

from contiguity import AsyncContiguity, Contiguity

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from rawserver import Connection, ReceivedRequest

ROUNDS = 40


async def echo(connection: Connection, asked: ReceivedRequest) -> None:
    """Respond with the text of the message as its id, after a moment in which others can read."""
    await asyncio.sleep(0.002)
    body = {**ENVELOPE, "data": {"message_id": asked.json["message"]}} if asked.body else AVAILABLE
    await connection.send(http(200, body))


@pytest.fixture(name="url", params=["http", "https"])
def _url(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[str]:
    context = None
    if request.param == "https":
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
    with RawServer(per_request(echo), context=context) as server:
        yield server.url


def foreign(client: Contiguity, name: str, times: int = 10) -> list[str]:
    """Send messages, and return the responses that belong to other messages."""
    texts = [f"{name}-{number}" for number in range(times)]
    ids = [client.imessage.send(to=PERSON, message=text).message_id for text in texts]
    return [one for one, text in zip(ids, texts, strict=True) if one != text]


async def foreign_to_async(client: AsyncContiguity, name: str, times: int = 10) -> list[str]:
    """Send messages at once, and return the responses that belong to other messages."""
    texts = [f"{name}-{number}" for number in range(times)]
    sent = await asyncio.gather(*(client.imessage.send(to=PERSON, message=text) for text in texts))
    return [one.message_id for one, text in zip(sent, texts, strict=True) if one.message_id != text]


@contextmanager
def child(work: Callable[[], object]) -> Generator[None]:
    """Run a function in a forked process while the block runs; its result must be false."""
    pid = os.fork()
    if not pid:
        status = 2
        # End a child that is blocked by the lock of a thread of the parent.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(30)
        try:
            status = 1 if work() else 0
        finally:
            os._exit(status)
    yield
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_fork_child_of_sync_client_gets_only_its_own_responses(url: str) -> None:
    """Parent and child send at the same time with one client, used before the fork."""
    with Contiguity(api_key=KEY, base_url=url, max_retries=0) as client:
        assert foreign(client, "before") == []
        for number in range(ROUNDS):
            with child(lambda number=number: foreign(client, f"child-{number}")):
                assert foreign(client, f"parent-{number}") == []


def test_fork_while_other_threads_send_leaves_both_processes_usable(url: str) -> None:
    """Neither a lock nor a slot that another thread holds during the fork blocks the child."""
    with Contiguity(api_key=KEY, base_url=url, max_retries=0) as client, ThreadPoolExecutor(8) as pool:
        for number in range(ROUNDS // 4):
            calls = [pool.submit(foreign, client, f"thread-{number}-{thread}") for thread in range(8)]
            with child(lambda number=number: foreign(client, f"child-{number}")):
                assert [one.result() for one in calls] == [[]] * 8


@EVERY_ASYNC_TRANSPORT
def test_fork_child_of_async_client_gets_only_its_own_responses(url: str, transport: Any) -> None:
    """Parent and child each run a separate loop after the fork."""
    client = AsyncContiguity(api_key=KEY, base_url=url, transport=transport(), max_retries=0)

    def in_child(number: int) -> list[str]:
        return asyncio.run(foreign_to_async(client, f"child-{number}"))

    with asyncio.Runner() as runner:
        assert runner.run(foreign_to_async(client, "before")) == []
        for number in range(ROUNDS // 2):
            with child(lambda number=number: in_child(number)):
                assert runner.run(foreign_to_async(client, f"parent-{number}")) == []
        runner.run(client.aclose())


def test_fork_child_that_closes_the_client_leaves_the_parents_connection(url: str) -> None:
    """Closing in the child, and its exit, close none of the parent's sockets."""
    with Contiguity(api_key=KEY, base_url=url, max_retries=0) as client:
        assert foreign(client, "before", 1) == []
        (before,) = client._shared.transport._pool._connections.open  # type: ignore[attr-defined]
        with child(client.close):
            pass
        assert foreign(client, "after") == []
        assert client._shared.transport._pool._connections.open == {before}  # type: ignore[attr-defined]


_client: Contiguity


def _in_worker(name: str) -> list[str]:
    return foreign(_client, name)


def test_multiprocessing_pool_that_forks_gets_only_its_own_responses(url: str) -> None:
    """Workers of multiprocessing inherit a client that was used."""
    global _client
    with Contiguity(api_key=KEY, base_url=url, max_retries=0) as _client:
        assert foreign(_client, "before") == []
        with multiprocessing.get_context("fork").Pool(4) as pool:
            results = pool.map_async(_in_worker, [f"worker-{number}" for number in range(ROUNDS)])
            assert foreign(_client, "parent", 40) == []
            assert results.get(60) == [[]] * ROUNDS


APP = """
import json
from contiguity import Contiguity

client = Contiguity()
client.imessage.send(to="+12025550143", message="preloaded")  # before gunicorn forks its workers


def app(environ, start_response):
    text = environ["QUERY_STRING"]
    sent = client.imessage.send(to="+12025550143", message=text)
    start_response("200 OK", [("content-type", "application/json")])
    return [json.dumps([text, sent.message_id]).encode()]
"""


def test_gunicorn_with_preload_gets_only_its_own_responses(url: str, tmp_path: Path) -> None:
    """Prefork workers of a preloaded application share the client that it used while it was loaded."""
    (tmp_path / "preloaded.py").write_text(APP)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "--preload", "--workers", "4", "--bind", f"127.0.0.1:{port}"]
    env = {**os.environ, "CONTIGUITY_API_KEY": KEY, "CONTIGUITY_BASE_URL": url, "PYTHONPATH": str(tmp_path)}
    process = subprocess.Popen([*command, "preloaded:app"], env=env, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as asker:
            until = time.monotonic() + 30
            while time.monotonic() < until and process.poll() is None:
                try:
                    asker.get("/?ready")
                except httpx.TransportError:
                    time.sleep(0.05)
                else:
                    break

            def ask(number: int) -> Any:
                # A connection for each request spreads them over the workers.
                return json.loads(httpx.get(f"http://127.0.0.1:{port}/?text-{number}", trust_env=False).text)

            with ThreadPoolExecutor(8) as pool:
                pairs = list(pool.map(ask, range(80)))
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)

    assert [pair for pair in pairs if pair[0] != pair[1]] == []

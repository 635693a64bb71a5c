"""Logs contain the operation and its outcome, and no private data."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from rawserver import RawServer, http, per_request
from wire_responses import ENVELOPE, SENT, error_body

from contiguity import AsyncContiguity, Contiguity
from contiguity.errors import ContiguityError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rawserver import Connection, ReceivedRequest

KEY = "contiguity_sk_5ecret5ecret"
PERSON, LINE = "+12025550143", "+13055550188"
WORDS = "The eagle has landed"
MAIL = "ana@example.com"
PRIVATE = (KEY, PERSON[1:], LINE[1:], WORDS, MAIL, "eagle", "whsec_", "Bearer", "ana%40")
OPTIONS: dict[str, Any] = {"api_key": KEY, "timeout": 0.3, "max_retries": 1, "webhook_secret": "whsec_5ecret"}


async def trouble(connection: Connection, request: ReceivedRequest) -> None:
    """Respond to consecutive calls in different ways, each of which quotes private data."""
    echo = f"{PERSON} {LINE} {WORDS} {MAIL} {request.headers['authorization']}"
    said = [
        http(200, SENT),
        http(429, error_body(429, echo), {"retry-after": "0"}),
        http(400, error_body(400, echo)),
        http(500, error_body(500, echo)),
        http(502, echo.encode()),
        http(200, echo.encode()),
        http(200, {**ENVELOPE, "data": {"echo": echo}}),
        b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n" + echo.encode(),
        b"",
    ]
    turn = int(request.headers["x-turn"])
    await connection.send(said[turn])
    if turn >= 7:
        connection.close()


CALLS: list[Callable[[Any], Any]] = [
    lambda c: c.imessage.send(to=PERSON, from_=LINE, message=WORDS),
    lambda c: c.imessage.history(to=MAIL, from_=LINE),
    lambda c: c.imessage.availability(PERSON),
    lambda c: c.email.send(to=MAIL, from_=MAIL, subject=WORDS, text=WORDS),
    lambda c: c.leases.get(LINE),
    lambda c: c.otp.verify("otp_1", WORDS),
]


def call_everything(url: str) -> None:
    """Call methods so that each outcome occurs."""
    with Contiguity(base_url=url, **OPTIONS) as client:
        for turn in range(9):
            for call in CALLS:
                with suppress(ContiguityError):
                    call(client.with_options(headers={"x-turn": str(turn)}))


async def call_everything_asynchronously(url: str) -> None:
    """Do the same with the asynchronous client."""
    async with AsyncContiguity(base_url=url, **OPTIONS) as client:
        for turn in range(9):
            other = client.with_options(headers={"x-turn": str(turn)})
            await asyncio.gather(*(call(other) for call in CALLS), return_exceptions=True)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_debug_logs_omit_keys_addresses_and_texts(
    mode: str, caplog: pytest.LogCaptureFixture, monkeypatch: Any
) -> None:
    """This is true of every logger of the process."""
    monkeypatch.setattr("contiguity._core.retry.FIRST_WAIT", 0.01)
    caplog.set_level(logging.DEBUG)
    with RawServer(per_request(trouble)) as server:
        if mode == "sync":
            call_everything(server.url)
        else:
            asyncio.run(call_everything_asynchronously(server.url))
    told = [f"{record.name} {record.getMessage()} {record.exc_text or ''}" for record in caplog.records]
    ours = [line for line in told if line.startswith("contiguity ")]

    assert [line for line in told for word in PRIVATE if word in line] == []
    assert any("POST /send/imessage: 200" in line for line in ours)
    assert any("GET /conversations/history/imessage/{to}/{from_}/{limit}: 502" in line for line in ours)
    assert any("next attempt in" in line for line in ours)
    assert any("RemoteProtocolError" in line for line in ours)


def test_default_logging_prints_nothing_for_successes_and_retries(capfd: pytest.CaptureFixture[str]) -> None:
    with RawServer(per_request(trouble)) as server:
        call_everything(server.url)
    out, err = capfd.readouterr()

    assert (out, err) == ("", "")

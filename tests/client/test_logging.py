"""The log tells what was called and how it ended, and nothing that is private."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from rawserver import RawServer, each, http
from replies import ENVELOPE, SENT, refusal

from contiguity import AsyncContiguity, Contiguity
from contiguity.errors import ContiguityError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rawserver import Asked, Talk

KEY = "contiguity_sk_5ecret5ecret"
PERSON, LINE = "+12025550143", "+13055550188"
WORDS = "The eagle has landed"
MAIL = "ana@example.com"
PRIVATE = (KEY, PERSON[1:], LINE[1:], WORDS, MAIL, "eagle", "whsec_", "Bearer", "ana%40")
OPTIONS: dict[str, Any] = {"api_key": KEY, "timeout": 0.3, "max_retries": 1, "webhook_secret": "whsec_5ecret"}


async def trouble(talk: Talk, asked: Asked) -> None:
    """Answer one call after the other in another way, and say the private things back in every one."""
    echo = f"{PERSON} {LINE} {WORDS} {MAIL} {asked.headers['authorization']}"
    said = [
        http(200, SENT),
        http(429, refusal(429, echo), {"retry-after": "0"}),
        http(400, refusal(400, echo)),
        http(500, refusal(500, echo)),
        http(502, echo.encode()),
        http(200, echo.encode()),
        http(200, {**ENVELOPE, "data": {"echo": echo}}),
        b"HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n" + echo.encode(),
        b"",
    ]
    turn = int(asked.headers["x-turn"])
    await talk.say(said[turn])
    if turn >= 7:
        talk.hang_up()


CALLS: list[Callable[[Any], Any]] = [
    lambda c: c.imessage.send(to=PERSON, from_=LINE, message=WORDS),
    lambda c: c.imessage.history(to=MAIL, from_=LINE),
    lambda c: c.imessage.availability(PERSON),
    lambda c: c.email.send(to=MAIL, from_=MAIL, subject=WORDS, text=WORDS),
    lambda c: c.leases.get(LINE),
    lambda c: c.otp.verify("otp_1", WORDS),
]


def call_everything(url: str) -> None:
    """Call everything, in every way that it can end."""
    with Contiguity(base_url=url, **OPTIONS) as client:
        for turn in range(9):
            for call in CALLS:
                with suppress(ContiguityError):
                    call(client.with_options(headers={"x-turn": str(turn)}))


async def call_everything_asynchronously(url: str) -> None:
    """The same with the asynchronous client."""
    async with AsyncContiguity(base_url=url, **OPTIONS) as client:
        for turn in range(9):
            other = client.with_options(headers={"x-turn": str(turn)})
            await asyncio.gather(*(call(other) for call in CALLS), return_exceptions=True)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_nothing_private_is_logged(mode: str, caplog: pytest.LogCaptureFixture, monkeypatch: Any) -> None:
    """At the most talkative level, no logger of the process tells a key, an address or a word of a message."""
    monkeypatch.setattr("contiguity._core.retry.FIRST_WAIT", 0.01)
    caplog.set_level(logging.DEBUG)
    with RawServer(each(trouble)) as server:
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


def test_nothing_is_said_unasked(capfd: pytest.CaptureFixture[str]) -> None:
    """With logging as Python sets it up, successes and retries print nothing."""
    with RawServer(each(trouble)) as server:
        call_everything(server.url)
    out, err = capfd.readouterr()

    assert (out, err) == ("", "")

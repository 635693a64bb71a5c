"""The sandbox as a whole: over a socket, with the clients, several at once, and its end."""

from __future__ import annotations

import asyncio
import gc
import socket
import subprocess
import sys
import threading
import time

import httpx
import pytest
from harness import ANA, BOB, LINE, START, TEXT_LINE

from contiguity import AsyncContiguity, Contiguity, Fallback
from contiguity.sandbox import AsyncInProcessTransport, Clock, Emulator, InProcessTransport, Options, Sandbox


def test_a_send_arrives_and_is_in_the_history(sandbox: Sandbox) -> None:
    """What a client sends is in the recipient's inbox, and in the history of the thread."""
    ana = sandbox.phone(ANA)
    with sandbox.contiguity() as client:
        sent = client.imessage.send(to=ana.handle, from_=LINE, message="Your table is **ready**")

        history = client.imessage.history(to=ana.handle, from_=LINE)
        assert [message.id for message in ana.inbox] == [sent.message_id]
        assert [item.message for item in history.conversation] == ["Your table is **ready**"]


def test_a_conversation_from_both_sides(sandbox: Sandbox) -> None:
    """A person writes, the client types, answers, reacts and reads, and both sides see it."""
    ana, bob = sandbox.phone(ANA), sandbox.phone(BOB, imessage=False)
    client = sandbox.contiguity()
    event = ana.text("Is my order ready?", to=LINE)

    client.imessage.typing(to=ANA, from_=LINE, action="start")
    assert ana.typing == [LINE]
    client.imessage.reply(event, message="On its way")
    client.imessage.react("add", to=ANA, from_=LINE, message="Is my order ready?", tapback="love")
    client.imessage.read(to=ANA, from_=LINE)
    client.imessage.send(to=BOB, from_=LINE, message="Hi", fallback=Fallback.always(from_=TEXT_LINE))

    assert ([message.text for message in ana.inbox], list(ana.typing)) == (["On its way"], [])
    assert [(message.channel, message.from_) for message in bob.inbox] == [("text", TEXT_LINE)]
    history = client.imessage.history(to=ANA, from_=LINE)
    assert [item.read != 0 for item in history.conversation] == [True, False]
    assert [reaction.reaction for reaction in history.reactions] == ["love"]


def test_asynchronous_clients(sandbox: Sandbox) -> None:
    """Many asynchronous calls at once are all answered, and none twice."""

    async def send() -> list[str]:
        async with sandbox.async_contiguity() as client:
            sent = await asyncio.gather(*(client.text.send(to=ANA, message=f"{number}") for number in range(40)))
            return [each.message_id for each in sent]

    ids = asyncio.run(send())

    assert sorted(message.id for message in sandbox.phone(ANA).inbox) == sorted(ids)


def test_clients_without_a_socket() -> None:
    """An emulator serves both clients in this process, without a thread or a port."""
    emulator = Emulator()
    threads = threading.active_count()

    with Contiguity(api_key="contiguity_sk_x", transport=InProcessTransport(emulator)) as client:
        first = client.text.send(to=ANA, message="one").message_id

    async def send() -> str:
        transport = AsyncInProcessTransport(emulator)
        async with AsyncContiguity(api_key="contiguity_sk_x", transport=transport) as client:
            return (await client.text.send(to=ANA, message="two")).message_id

    second = asyncio.run(send())
    assert [message.id for message in emulator.state.messages] == [first, second]
    assert threading.active_count() == threads


def test_a_sandbox_has_its_own_transports(sandbox: Sandbox) -> None:
    """The transports of a sandbox reach the same world as its server."""
    with sandbox.contiguity(transport=sandbox.transport) as client:
        client.text.send(to=ANA, message="one")

    async def send() -> None:
        async with sandbox.async_contiguity(transport=sandbox.async_transport) as client:
            await client.text.send(to=ANA, message="two")

    asyncio.run(send())
    assert [message.text for message in sandbox.phone(ANA).inbox] == ["one", "two"]


def test_several_at_once() -> None:
    """Sandboxes beside each other have their own ports and worlds."""
    with Sandbox() as one, Sandbox() as other:
        assert one.url != other.url
        with one.contiguity() as client:
            client.text.send(to=ANA, message="Hi")

        assert (len(one.messages), len(other.messages)) == (1, 0)


def test_the_world_moves_by_itself() -> None:
    """What falls due happens in real time, without anybody asking."""
    with Sandbox() as sandbox, sandbox.contiguity() as client:
        sandbox.phone(ANA, delay=0.2)
        client.text.send(to=ANA, message="Hi")
        assert sandbox.emulator.events == []

        until = time.monotonic() + 5
        while not sandbox.emulator.events and time.monotonic() < until:
            time.sleep(0.01)

        assert [event["type"] for event in sandbox.emulator.events] == ["text.delivery.confirmed"]


def test_a_clock_that_stands_still_is_advanced() -> None:
    """A frozen clock moves when it is told to, and is back at its start after a reset."""
    with Sandbox(clock=Clock(frozen_at=START)) as sandbox, sandbox.contiguity() as client:
        ana = sandbox.phone(ANA, delay=3600)
        client.text.send(to=ANA, message="Hi")
        assert ana.inbox == []
        sandbox.advance(3600)

        assert [message.delivered_at for message in ana.inbox] == [(START + 3600) * 1000]
        sandbox.reset()
        assert sandbox.clock.now_ms == START * 1000


def test_a_running_clock_is_advanced_too() -> None:
    """A running clock that is set forward stays ahead."""
    clock = Clock()
    before = clock.now_ms
    clock.advance_ms(3_600_000)

    assert clock.now_ms - before >= 3_600_000
    with pytest.raises(ValueError, match="must not be negative"):
        clock.advance_ms(-1)


def test_lines_and_their_changes(sandbox: Sandbox) -> None:
    """The lines are those that are leased; one that cannot send is replaced."""
    assert sandbox.lines == [LINE, TEXT_LINE]
    with sandbox.contiguity() as client:
        client.leases.create("+13055550121")
        sandbox.set_line(LINE, available=False)
        client.imessage.send(to=ANA, from_=LINE, message="Hi")

    assert sandbox.lines == [LINE, TEXT_LINE, "+13055550121"]
    assert [message.from_ for message in sandbox.messages] == ["+13055550121"]


def test_it_listens_where_it_is_told() -> None:
    """The address is this machine's alone by default; a port that is taken is an error, and leaves nothing running."""
    threads = threading.active_count()
    with Sandbox() as sandbox:
        host, _, port = sandbox.url.removeprefix("http://").partition(":")
        assert host == "127.0.0.1"
        with pytest.raises(OSError, match="in use"):
            Sandbox(port=int(port))

    with Sandbox(port=int(port)) as again:
        assert again.url == f"http://127.0.0.1:{port}"
    assert threading.active_count() == threads


@pytest.mark.skipif(not socket.has_ipv6, reason="needs IPv6")
def test_ipv6() -> None:
    """An IPv6 address is served, and written as URLs have it."""
    try:
        sandbox = Sandbox(host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    with sandbox:
        assert sandbox.url.startswith("http://[::1]:")
        assert httpx.get(f"{sandbox.url}/_sandbox/health", trust_env=False).status_code == 200


def test_a_closed_sandbox_is_gone() -> None:
    """After its end nothing listens, no thread is left, a second end does no harm, and clients were closed with it."""
    threads = threading.active_count()
    sandbox = Sandbox(webhook_url="http://127.0.0.1:1")
    client = sandbox.contiguity()
    client.text.send(to=ANA, message="Hi")
    sandbox.close()
    sandbox.close()

    with pytest.raises(httpx.ConnectError):
        httpx.get(sandbox.url, trust_env=False)
    assert threading.active_count() == threads
    del client
    gc.collect()  # A socket that was left open would warn now, which is an error here.


def test_options_reach_the_server() -> None:
    """Options hold over HTTP as in the process."""
    with Sandbox(options=Options(api_version="v2030.1.1")) as sandbox, sandbox.contiguity() as client:
        assert client.entitlements.list().metadata.api_version == "v2030.1.1"


def test_a_sandbox_that_is_left_open_does_not_keep_its_process() -> None:
    """A program that forgets to close its sandbox still ends."""
    program = "from contiguity.sandbox import Sandbox; Sandbox(); print('done')"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)

    assert (result.returncode, result.stdout) == (0, "done\n")

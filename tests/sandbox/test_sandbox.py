"""The sandbox over a socket: clients, several sandboxes, clock, close."""

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


def test_sent_message_is_in_inbox_and_history(sandbox: Sandbox) -> None:
    ana = sandbox.phone(ANA)
    with sandbox.contiguity() as client:
        sent = client.imessage.send(to=ana.handle, from_=LINE, message="Your table is **ready**")

        history = client.imessage.history(to=ana.handle, from_=LINE)
        assert [message.id for message in ana.inbox] == [sent.message_id]
        assert [item.message for item in history.conversation] == ["Your table is **ready**"]


def test_conversation_is_visible_on_both_sides(sandbox: Sandbox) -> None:
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


def test_concurrent_async_sends_are_each_delivered_once(sandbox: Sandbox) -> None:
    async def send() -> list[str]:
        async with sandbox.async_contiguity() as client:
            sent = await asyncio.gather(*(client.text.send(to=ANA, message=f"{number}") for number in range(40)))
            return [each.message_id for each in sent]

    ids = asyncio.run(send())

    assert sorted(message.id for message in sandbox.phone(ANA).inbox) == sorted(ids)


def test_in_process_transports_serve_both_clients() -> None:
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


def test_transports_of_sandbox_share_state_with_server(sandbox: Sandbox) -> None:
    with sandbox.contiguity(transport=sandbox.transport) as client:
        client.text.send(to=ANA, message="one")

    async def send() -> None:
        async with sandbox.async_contiguity(transport=sandbox.async_transport) as client:
            await client.text.send(to=ANA, message="two")

    asyncio.run(send())
    assert [message.text for message in sandbox.phone(ANA).inbox] == ["one", "two"]


def test_several_sandboxes_have_separate_ports_and_state() -> None:
    with Sandbox() as one, Sandbox() as other:
        assert one.url != other.url
        with one.contiguity() as client:
            client.text.send(to=ANA, message="Hi")

        assert (len(one.messages), len(other.messages)) == (1, 0)


def test_scheduled_action_runs_without_request() -> None:
    with Sandbox() as sandbox, sandbox.contiguity() as client:
        sandbox.phone(ANA, delay=0.2)
        client.text.send(to=ANA, message="Hi")
        assert sandbox.emulator.events == []

        until = time.monotonic() + 5
        while not sandbox.emulator.events and time.monotonic() < until:
            time.sleep(0.01)

        assert [event["type"] for event in sandbox.emulator.events] == ["text.delivery.confirmed"]


def test_frozen_clock_is_advanced_and_reset() -> None:
    with Sandbox(clock=Clock(frozen_at=START)) as sandbox, sandbox.contiguity() as client:
        ana = sandbox.phone(ANA, delay=3600)
        client.text.send(to=ANA, message="Hi")
        assert ana.inbox == []
        sandbox.advance(3600)

        assert [message.delivered_at for message in ana.inbox] == [(START + 3600) * 1000]
        sandbox.reset()
        assert sandbox.clock.now_ms == START * 1000


def test_running_clock_is_advanced() -> None:
    clock = Clock()
    before = clock.now_ms
    clock.advance_ms(3_600_000)

    assert clock.now_ms - before >= 3_600_000
    with pytest.raises(ValueError, match="must not be negative"):
        clock.advance_ms(-1)


def test_unavailable_line_is_substituted(sandbox: Sandbox) -> None:
    assert sandbox.lines == [LINE, TEXT_LINE]
    with sandbox.contiguity() as client:
        client.leases.create("+13055550121")
        sandbox.set_line(LINE, available=False)
        client.imessage.send(to=ANA, from_=LINE, message="Hi")

    assert sandbox.lines == [LINE, TEXT_LINE, "+13055550121"]
    assert [message.from_ for message in sandbox.messages] == ["+13055550121"]


def test_sandbox_listens_on_loopback_and_port_in_use_is_rejected() -> None:
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
def test_sandbox_listens_on_ipv6() -> None:
    try:
        sandbox = Sandbox(host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    with sandbox:
        assert sandbox.url.startswith("http://[::1]:")
        assert httpx.get(f"{sandbox.url}/_sandbox/health", trust_env=False).status_code == 200


def test_closed_sandbox_leaves_no_socket_and_no_thread() -> None:
    """Closing again does nothing."""
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
    gc.collect()  # An unclosed socket would cause a ResourceWarning, which is an error.


def test_options_apply_to_server() -> None:
    with Sandbox(options=Options(api_version="v2030.1.1")) as sandbox, sandbox.contiguity() as client:
        assert client.entitlements.list().metadata.api_version == "v2030.1.1"


def test_process_exits_without_closing_sandbox() -> None:
    program = "from contiguity.sandbox import Sandbox; Sandbox(); print('done')"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)

    assert (result.returncode, result.stdout) == (0, "done\n")

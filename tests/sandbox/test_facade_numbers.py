"""`Contiguity` and `AsyncContiguity` against the sandbox: leases, FaceTime and lookups."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contiguity import Contiguity
    from contiguity.sandbox import Phone, Sandbox
    from contiguity.sandbox.contiguity.account import Account

LINE = "+13055550188"
TEXT_LINE = "+13055550199"
FREE = "+13055550110"


def test_leases_available(client: Contiguity, sandbox: Sandbox) -> None:
    offered = client.leases.available()

    assert {number.id for number in offered.numbers} == {*_account(sandbox).listings} - {*sandbox.lines}


def test_leases_leased(client: Contiguity, sandbox: Sandbox) -> None:
    assert [number.id for number in client.leases.leased().numbers] == [*sandbox.lines]

    for number in sandbox.lines:
        client.leases.terminate(number)

    assert client.leases.leased().numbers == []


def test_leases_get(client: Contiguity) -> None:
    assert [client.leases.get(number).status for number in (LINE, FREE)] == ["leased", "available"]


def test_leases_create(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    lease = client.leases.create(FREE, billing_method="monthly")

    assert (lease.lease_id, FREE in sandbox.lines) == (_account(sandbox).leases[FREE].id, True)
    client.text.send(to=ana.handle, from_=FREE, message="Hi")
    assert [message.from_ for message in ana.inbox] == [FREE]


def test_leases_terminate(client: Contiguity, sandbox: Sandbox) -> None:
    assert client.leases.terminate(LINE).status == "terminated"

    assert LINE not in sandbox.lines


def test_leases_configure(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    """The substitution is an event."""
    client.leases.configure(LINE, failover=True, mode="selective", numbers=[TEXT_LINE])
    sandbox.set_line(TEXT_LINE, available=False)

    client.text.send(to=ana.handle, from_=TEXT_LINE, message="Hi")

    assert [message.from_ for message in ana.inbox] == [LINE]
    assert "numbers.substitution" in [event.type_ for event in sandbox.events]


def test_leases_forwarding_enable(client: Contiguity, sandbox: Sandbox) -> None:
    assert client.leases.forwarding.enable(LINE, to="+12025550178").call_forwarding.enabled is True

    assert _account(sandbox).leases[LINE].forwards_to == "+12025550178"


def test_leases_forwarding_disable(client: Contiguity, sandbox: Sandbox) -> None:
    client.leases.forwarding.enable(LINE, to="+12025550178")

    client.leases.forwarding.disable(LINE)

    assert _account(sandbox).leases[LINE].forwards_to is None


def test_leases_forwarding_get(client: Contiguity) -> None:
    assert client.leases.forwarding.get(LINE).call_forwarding.enabled is False

    client.leases.forwarding.enable(LINE, to="+12025550178")

    assert client.leases.forwarding.get(LINE).call_forwarding.to == "+12025550178"


def test_facetime_availability(client: Contiguity, ana: Phone) -> None:
    ana.set(facetime=False)

    assert client.facetime.availability(ana.handle).available is False


def test_facetime_dial(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    call = client.facetime.dial(to=ana.handle, from_=LINE, caller_id="Trattoria")

    assert (call.status, call.caller_id) == ("queued", "Trattoria")
    calls = [event.type_.rpartition(".")[2] for event in sandbox.events]
    assert calls == ["initiated", "ringing", "answered"]


def test_facetime_get(client: Contiguity, ana: Phone) -> None:
    call = client.facetime.get(ana.call(to=LINE))

    assert (call.from_, call.to, call.status) == (ana.handle, LINE, "ringing")


def test_facetime_answer(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    call = client.facetime.answer(ana.call(to=LINE), caller_id="Trattoria")

    assert (call.status, call.caller_id) == ("in_progress", "Trattoria")
    assert sandbox.events[-1].type_ == "facetime.call.answered"


def test_facetime_reject(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    call = client.facetime.reject(ana.call(to=LINE))

    assert (call.status, call.cause) == ("failed", "rejected")
    assert sandbox.events[-1].type_ == "facetime.call.rejected"


def test_facetime_hang_up(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    call = client.facetime.hang_up(client.facetime.dial(to=ana.handle).call_id)

    assert (call.status, call.cause) == ("completed", "dialer_hungup")
    assert sandbox.events[-1].type_ == "facetime.call.ended"


def test_intelligence_look_up(client: Contiguity, ana: Phone) -> None:
    ana.set(imessage=False)
    client.entitlements.apply("number_intelligence")

    found = client.intelligence.look_up(ana.handle, imessage=True, facetime=True, contiguity_risk_scoring_beta=True)

    assert (found.number, found.imessage, found.facetime) == (ana.handle, False, True)
    assert found.contiguity_risk_scoring_beta


def _account(sandbox: Sandbox) -> Account:
    return sandbox.emulator.contiguity.account

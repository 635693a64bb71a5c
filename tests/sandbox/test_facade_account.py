"""`Contiguity` and `AsyncContiguity` against the sandbox: email, OTP, domains, entitlements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from contiguity.errors import AgreementRequired

if TYPE_CHECKING:
    from contiguity import Contiguity
    from contiguity.sandbox import Phone, Sandbox
    from contiguity.sandbox.contiguity.account import Account

LINE = "+13055550188"


def test_email_send(client: Contiguity, sandbox: Sandbox) -> None:
    sent = client.email.send(
        to=["ana@example.com", "ben@example.com"],
        from_="Trattoria <hello@trattoria.example>",
        subject="Your table",
        text="It is ready.",
        html="<p>It is ready.</p>",
        reply_to="tables@trattoria.example",
        cc="cleo@example.com",
        headers={"X-Table": "12"},
    )

    (email,) = sandbox.emails
    assert (email.id, email.subject, email.text) == (sent.email_id, "Your table", "It is ready.")
    assert (email.to, email.cc) == (["ana@example.com", "ben@example.com"], ["cleo@example.com"])
    assert (email.html, email.reply_to) == ("<p>It is ready.</p>", "tables@trattoria.example")
    assert email.headers == {"X-Table": "12"}


def test_otp_send(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    sent = client.otp.send(to=ana.handle, language="de", name="Trattoria")

    code = _account(sandbox).otps[sent.otp_id].code
    assert [message.text for message in ana.inbox] == [f"Ihr Trattoria-Code lautet {code}."]


def test_otp_verify(client: Contiguity, ana: Phone) -> None:
    """A code can be used once."""
    otp_id = client.otp.send(to=ana.handle).otp_id
    found = re.search("[0-9]{6}", ana.inbox[0].text)
    assert found
    wrong = f"{(int(found[0]) + 1) % 1_000_000:06}"

    assert [client.otp.verify(otp_id, otp).verified for otp in (wrong, found[0], found[0])] == [False, True, False]


def test_otp_resend(client: Contiguity, ana: Phone) -> None:
    otp_id = client.otp.send(to=ana.handle).otp_id

    assert client.otp.resend(otp_id).resent is True

    first, second = (message.text for message in ana.inbox)
    assert first == second


def test_otp_reverse_initiate(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    reverse = client.otp.reverse.initiate(
        number=ana.handle, factor="Luna", to=LINE, service="imessage", language="it", success_url="https://a.example/ok"
    )

    awaited = _account(sandbox).reverse_otps[reverse.otp_id]
    assert (awaited.number, awaited.factor, awaited.to, awaited.service) == (ana.handle, "Luna", LINE, "imessage")
    assert (awaited.success_url, reverse.factor) == ("https://a.example/ok", "Luna")


def test_otp_reverse_verify(client: Contiguity, ana: Phone) -> None:
    reverse = client.otp.reverse.initiate(number=ana.handle, to=LINE)
    assert client.otp.reverse.verify(reverse.otp_id).status == "pending"

    ana.text(reverse.factor, to=LINE, channel="text")

    assert client.otp.reverse.verify(reverse.otp_id).status == "verified"


def test_otp_reverse_cancel(client: Contiguity, sandbox: Sandbox, ana: Phone) -> None:
    """A cancelled code is ignored."""
    reverse = client.otp.reverse.initiate(number=ana.handle, to=LINE)

    assert client.otp.reverse.cancel(reverse.otp_id).status == "cancelled"

    ana.text(reverse.factor, to=LINE, channel="text")
    assert _account(sandbox).reverse_otps[reverse.otp_id].state == "cancelled"


def test_domains_register(client: Contiguity, sandbox: Sandbox) -> None:
    domain = client.domains.register("trattoria.example", custom_return_path="bounces")

    assert _account(sandbox).domains["trattoria.example"].return_path == "bounces"
    assert (domain.status, {record.type_ for record in domain.records}) == ("pending_verification", {"TXT", "MX"})


def test_domains_list(client: Contiguity) -> None:
    client.domains.register("trattoria.example")

    assert [domain.domain for domain in client.domains.list().domains] == ["trattoria.example"]


def test_domains_get(client: Contiguity, sandbox: Sandbox) -> None:
    client.domains.register("trattoria.example")
    sandbox.emulator.contiguity.account.domains["trattoria.example"].verified = True

    assert client.domains.get("trattoria.example").sending_allowed is True


def test_domains_delete(client: Contiguity, sandbox: Sandbox) -> None:
    client.domains.register("trattoria.example")

    client.domains.delete("trattoria.example")

    assert _account(sandbox).domains == {}


def test_entitlements_list(client: Contiguity, sandbox: Sandbox) -> None:
    listed = {each.name: each.status for each in client.entitlements.list().entitlements}

    assert listed == {name: held.status for name, held in _account(sandbox).entitlements.items()}


def test_entitlements_get(client: Contiguity, sandbox: Sandbox) -> None:
    assert client.entitlements.get("imessage").entitlement_id == _account(sandbox).entitlements["imessage"].id


def test_entitlements_apply(client: Contiguity, sandbox: Sandbox) -> None:
    """Available entitlements are granted; others are unchanged."""
    assert [client.entitlements.apply(name).granted for name in ("whatsapp", "identity")] == [True, False]

    assert _account(sandbox).entitlements["whatsapp"].status == "granted"


def test_entitlements_accept(client: Contiguity, ana: Phone) -> None:
    """After `AgreementRequired` is accepted, the same send succeeds."""
    with pytest.raises(AgreementRequired) as caught:
        client.imessage.send(to=ana.handle, message="Hi", fast_track=True)

    client.entitlements.accept(caught.value)

    sent = client.imessage.send(to=ana.handle, message="Hi", fast_track=True)
    assert [message.id for message in ana.inbox] == [sent.message_id]


def test_entitlements_revoke(client: Contiguity, sandbox: Sandbox) -> None:
    assert client.entitlements.revoke("imessage").revoked is True

    assert _account(sandbox).entitlements["imessage"].status == "available"


def _account(sandbox: Sandbox) -> Account:
    return sandbox.emulator.contiguity.account

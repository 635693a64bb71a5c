"""The official JavaScript SDK of Contiguity against the sandbox: email, OTP, domains, leases, entitlements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from official_sdk import SDKError

if TYPE_CHECKING:
    from official_sdk import OfficialSDK

    from contiguity.sandbox import Phone, Sandbox
    from contiguity.sandbox.contiguity.records import Entitlement

LINE = "+13055550188"
FREE = "+13055550110"


def test_email_send(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    """Fields in the older format are stored, too."""
    sent = sdk.call(
        "email.send",
        {
            "to": ["ana@example.com", "ben@example.com"],
            "from": "Trattoria <hello@trattoria.example>",
            "subject": "Your table",
            "body": {"text": "It is ready."},
            "cc": "cleo@example.com",
            "headers": [{"name": "X-Table", "value": "12"}],
        },
    )

    (email,) = sandbox.emails
    assert (email.id, email.text, email.html) == (sent["email_id"], "It is ready.", None)
    assert (email.to, email.cc) == (["ana@example.com", "ben@example.com"], ["cleo@example.com"])
    assert email.headers == {"X-Table": "12"}


def test_otp_send(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    sent = sdk.call("otp.send", {"to": ana.handle, "language": "de", "name": "Trattoria"})

    code = sandbox.emulator.contiguity.account.otps[sent["otp_id"]].code
    assert [message.text for message in ana.inbox] == [f"Ihr Trattoria-Code lautet {code}."]


def test_otp_new(sdk: OfficialSDK, ana: Phone) -> None:
    """The deprecated name of `send`."""
    sdk.call("otp.new", {"to": ana.handle, "language": "en"})

    assert len(ana.inbox) == 1


def test_otp_verify(sdk: OfficialSDK, ana: Phone) -> None:
    """A code can be used once."""
    otp_id = sdk.call("otp.send", {"to": ana.handle, "language": "en"})["otp_id"]
    code = _code(ana)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"

    verdicts = [sdk.call("otp.verify", {"otp_id": otp_id, "otp": otp})["verified"] for otp in (wrong, code, code)]

    assert verdicts == [False, True, False]


def test_otp_resend(sdk: OfficialSDK, ana: Phone) -> None:
    otp_id = sdk.call("otp.send", {"to": ana.handle, "language": "en"})["otp_id"]

    assert sdk.call("otp.resend", {"otp_id": otp_id})["resent"] is True

    first, second = (message.text for message in ana.inbox)
    assert first == second


def test_otp_reverse_initiate(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    """The event is posted to the given URL."""
    sandbox.set_webhook(None)

    reverse = sdk.call("otp.reverse.initiate", _reverse(ana, success_url=sdk.webhook_url))

    awaited = sandbox.emulator.contiguity.account.reverse_otps[reverse["otp_id"]]
    assert (reverse["factor"], reverse["to"], reverse["number"]) == (awaited.factor, LINE, ana.handle)
    ana.text(reverse["factor"], to=LINE, channel="text")
    assert sandbox.wait_for_deliveries()
    (webhook,) = sdk.received()
    assert (webhook["event"]["type"], webhook["event"]["data"]["otp_id"]) == ("otp.reverse.verified", awaited.id)


def test_otp_reverse_verify(sdk: OfficialSDK, ana: Phone) -> None:
    reverse = sdk.call("otp.reverse.initiate", _reverse(ana))
    assert sdk.call("otp.reverse.verify", reverse["otp_id"])["status"] == "pending"

    ana.text(reverse["factor"], to=LINE, channel="text")

    assert sdk.call("otp.reverse.verify", reverse["otp_id"])["status"] == "verified"


def test_otp_reverse_cancel(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    """A cancelled code is ignored."""
    reverse = sdk.call("otp.reverse.initiate", _reverse(ana))

    assert sdk.call("otp.reverse.cancel", reverse["otp_id"])["status"] == "cancelled"

    ana.text(reverse["factor"], to=LINE, channel="text")
    assert sandbox.emulator.contiguity.account.reverse_otps[reverse["otp_id"]].state == "cancelled"


def test_domains_register(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    plain = sdk.call("domains.register", "trattoria.example")
    other = sdk.call("domains.register", "ristorante.example", {"custom_return_path": "bounces"})

    domains = sandbox.emulator.contiguity.account.domains
    assert {name: domain.return_path for name, domain in domains.items()} == {
        "trattoria.example": "contiguity",
        "ristorante.example": "bounces",
    }
    assert plain["status"] == other["status"] == "pending_verification"
    assert {record["type"] for record in plain["records"]} == {"TXT", "MX"}


def test_domains_list(sdk: OfficialSDK) -> None:
    assert sdk.call("domains.list")["domains"] == []

    sdk.call("domains.register", "trattoria.example")

    assert [domain["domain"] for domain in sdk.call("domains.list")["domains"]] == ["trattoria.example"]


def test_domains_get(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    sdk.call("domains.register", "trattoria.example")
    sandbox.emulator.contiguity.account.domains["trattoria.example"].verified = True

    domain = sdk.call("domains.get", "trattoria.example")

    assert (domain["status"], domain["sending_allowed"]) == ("verified", True)


def test_domains_delete(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    sdk.call("domains.register", "trattoria.example")

    sdk.call("domains.delete", "trattoria.example")

    assert sandbox.emulator.contiguity.account.domains == {}


def test_lease_available(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    offered = sdk.call("lease.available")

    assert {number["id"] for number in offered["numbers"]} == {*sandbox.emulator.contiguity.account.listings} - {
        *sandbox.lines
    }
    assert offered["available"] == len(offered["numbers"])


def test_lease_leased(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    leased = sdk.call("lease.leased")

    assert [number["id"] for number in leased["numbers"]] == [*sandbox.lines]


def test_lease_get(sdk: OfficialSDK) -> None:
    assert [sdk.call("lease.get", number)["status"] for number in (LINE, FREE)] == ["leased", "available"]


def test_lease_create(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    lease = sdk.call("lease.create", FREE, {"billing_method": "monthly"})

    assert (lease["status"], FREE in sandbox.lines) == ("active", True)
    sdk.call("text.send", {"to": ana.handle, "from": FREE, "message": "Hi"})
    assert [message.from_ for message in ana.inbox] == [FREE]


def test_lease_terminate(sdk: OfficialSDK, sandbox: Sandbox, ana: Phone) -> None:
    assert sdk.call("lease.terminate", LINE)["status"] == "terminated"

    assert LINE not in sandbox.lines
    with pytest.raises(SDKError) as caught:
        sdk.call("imessage.send", {"to": ana.handle, "from": LINE, "message": "Hi"})
    assert (caught.value.name, caught.value.status, ana.inbox) == ("ContiguityError", 403, [])


def test_lease_details(sdk: OfficialSDK) -> None:
    """The API has removed this operation; the SDK can parse the error."""
    with pytest.raises(SDKError) as caught:
        sdk.call("lease.details", LINE)

    assert (caught.value.name, caught.value.status) == ("ContiguityError", 405)


def test_entitlements_list(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    listed = {each["name"]: each["status"] for each in sdk.call("entitlements.list")["entitlements"]}

    assert listed == {name: held.status for name, held in _entitlements(sandbox).items()}


def test_entitlements_get(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    got = sdk.call("entitlements.get", "imessage")

    assert (got["status"], got["entitlement_id"]) == ("granted", _entitlements(sandbox)["imessage"].id)


def test_entitlements_apply(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    """Available entitlements are granted; others are unchanged."""
    granted = [sdk.call("entitlements.apply", name)["granted"] for name in ("whatsapp", "identity")]

    assert granted == [True, False]
    assert [_entitlements(sandbox)[name].status for name in ("whatsapp", "identity")] == ["granted", "ineligible"]


def test_entitlements_revoke(sdk: OfficialSDK, sandbox: Sandbox) -> None:
    assert sdk.call("entitlements.revoke", "imessage")["revoked"] is True

    assert _entitlements(sandbox)["imessage"].status == "available"


def test_agreements_accept(sdk: OfficialSDK, ana: Phone) -> None:
    """After the agreement is accepted, the same send succeeds."""
    body = {"to": ana.handle, "from": LINE, "message": "Hi", "fast_track": True}
    with pytest.raises(SDKError) as caught:
        sdk.call("imessage.send", body)
    assert (caught.value.name, caught.value.status, ana.inbox) == ("ContiguityError", 403, [])

    assert sdk.call("agreements.accept", caught.value.data["agreement_url"])["granted"] is True

    sent = sdk.call("imessage.send", body)
    assert [message.id for message in ana.inbox] == [sent["message_id"]]


def _code(ana: Phone) -> str:
    found = re.search("[0-9]{6}", ana.inbox[-1].text)
    assert found is not None
    return found[0]


def _reverse(ana: Phone, **options: str) -> dict[str, str]:
    return {"number": ana.handle, "to": LINE, "service": "sms", **options}


def _entitlements(sandbox: Sandbox) -> dict[str, Entitlement]:
    return sandbox.emulator.contiguity.account.entitlements

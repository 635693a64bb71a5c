"""Leases, call forwarding, domains, entitlements, lookups and calls of the emulated Contiguity account."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harness import ANA, BOB, IMESSAGE_OFFER, LINE, START, TEXT_LINE, Harness

PLAIN_OFFER = "+13055550110"


def numbers(harness: Harness, path: str) -> list[str]:
    """Return the numbers of a list."""
    return [each["id"] for each in harness.get(path)["numbers"]]


def test_number_after_lease_sends_until_terminated() -> None:
    harness = Harness()
    assert PLAIN_OFFER in numbers(harness, "/numbers/leases")

    lease = harness.call("POST", f"/numbers/lease/{PLAIN_OFFER}")
    assert (lease["number"], lease["status"]) == (PLAIN_OFFER, "active")
    assert lease["billing"]["period"] == {"start": START, "end": None}
    assert numbers(harness, "/numbers/leased") == [LINE, TEXT_LINE, PLAIN_OFFER]
    assert PLAIN_OFFER not in numbers(harness, "/numbers/leases")
    details = harness.get(f"/numbers/{PLAIN_OFFER}")
    assert (details["lease_id"], details["status"], details["lease_status"]) == (lease["lease_id"], "leased", "active")
    assert details["number"]["formatted"] == "+1 (305) 555-0110"
    harness.post("/send/text", to=ANA, from_=PLAIN_OFFER, message="Hi")

    ended = harness.call("DELETE", f"/numbers/leased/{PLAIN_OFFER}")
    assert ended == {
        "lease_id": lease["lease_id"],
        "status": "terminated",
        "number_id": PLAIN_OFFER,
        "terminated_at": START,
    }
    assert PLAIN_OFFER in numbers(harness, "/numbers/leases")
    assert "lease_id" not in harness.get(f"/numbers/{PLAIN_OFFER}")
    assert harness.error("POST", "/send/text", to=ANA, from_=PLAIN_OFFER, message="Hi")[0] == 403


@pytest.mark.parametrize(
    ("number", "body", "refused"),
    [
        (LINE, {}, (400, "Bad Request: the number is already leased")),
        ("+13055550000", {}, (404, "Not Found")),
        ("+13055550132", {}, (403, "Forbidden: whatsapp entitlement required")),
        ("+13055550143", {}, (403, "Forbidden: an enterprise plan is required")),
        (
            PLAIN_OFFER,
            {"billing_method": "service_contract"},
            (400, "Bad Request: this number has no service contract"),
        ),
        (
            PLAIN_OFFER,
            {"billing_method": "cash"},
            (400, 'Bad Request: "billing_method" must be one of monthly, service_contract'),
        ),
    ],
)
def test_lease_of_unavailable_number_is_rejected(number: str, body: dict[str, Any], refused: tuple[int, str]) -> None:
    assert Harness().error("POST", f"/numbers/lease/{number}", **body) == refused


def test_lease_after_accepted_agreement_succeeds() -> None:
    harness = Harness()
    refused = json.loads(harness.request("POST", "/numbers/lease/+13055550132").body)["data"]
    path = refused["agreement_url"].removeprefix("https://api.contiguity.com")

    assert harness.call("POST", path)["granted"]
    assert harness.call("POST", "/numbers/lease/+13055550132")["status"] == "active"


@pytest.mark.parametrize(("empty_leases", "status"), [("list", 200), ("not_found", 404)])
def test_empty_lease_list_is_returned_or_404_by_option(empty_leases: str, status: int) -> None:
    harness = Harness(empty_leases=empty_leases)
    for number in (LINE, TEXT_LINE):
        harness.call("DELETE", f"/numbers/leased/{number}")

    assert harness.request("GET", "/numbers/leased").status == status


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("DELETE", "/numbers/leased/{}"),
        ("POST", "/numbers/{}/configure"),
        ("GET", "/numbers/lease/{}/call_forwarding"),
        ("POST", "/numbers/lease/{}/call_forwarding/disable"),
    ],
)
def test_management_of_number_without_lease_is_rejected(method: str, path: str) -> None:
    harness = Harness()

    refused = harness.error(method, path.format(PLAIN_OFFER))

    assert refused == (403, 'Forbidden: "number" is not a number you lease')
    assert harness.error(method, path.format("+13055550000")) == (404, "Not Found")


def test_failover_configuration_is_stored() -> None:
    harness = Harness()
    failover = {"enabled": True, "mode": "selective", "numbers": [TEXT_LINE]}

    for body in ({"failover": failover}, {}):
        assert harness.call("POST", f"/numbers/{LINE}/configure", body) == {
            "number": LINE,
            "failover": failover,
        }
    refused = harness.error("POST", f"/numbers/{LINE}/configure", failover={**failover, "numbers": [BOB]})
    assert refused == (403, 'Forbidden: "failover.numbers" is not a number you lease')


def test_call_forwarding_is_enabled_and_disabled() -> None:
    harness = Harness()
    path = f"/numbers/lease/{LINE}/call_forwarding"
    off = {"enabled": False, "to": None, "status": "active", "estimated_completion": None}

    assert harness.get(path)["call_forwarding"] == off
    on = harness.post(f"{path}/enable", to=ANA)["call_forwarding"]
    assert on == {"enabled": True, "to": ANA, "status": "active", "estimated_completion": None}
    assert harness.call("POST", f"{path}/disable")["call_forwarding"] == off


def test_domain_is_registered_verified_and_deleted() -> None:
    harness = Harness()
    registered = harness.call("POST", "/domains/Shop.example", {"custom_return_path": "bounce"})
    assert (registered["domain"], registered["status"], registered["sending_allowed"]) == (
        "shop.example",
        "pending_verification",
        False,
    )
    assert any(record["name"] == "bounce.shop.example" for record in registered["records"])
    assert harness.error("POST", "/domains/shop.example")[0] == 400

    harness.emulator.contiguity.account.domains["shop.example"].verified = True
    details = harness.get("/domains/shop.example")
    assert (details["status"], details["sending_allowed"], details["verifications"]["dkim"]) == (
        "verified",
        True,
        "verified",
    )
    assert [each["domain"] for each in harness.get("/domains/")["domains"]] == ["shop.example"]

    assert harness.call("DELETE", "/domains/shop.example")["success"]
    assert harness.error("GET", "/domains/shop.example") == (404, "Not Found")
    assert harness.get("/domains") == {"domains": []}


def test_domain_in_other_region_is_rejected() -> None:
    refused = Harness().error("POST", "/domains/shop.example", region="eu-west-1")

    assert refused == (400, 'Bad Request: "region" must be us-east-1')


def test_entitlement_is_granted_and_revoked_idempotently() -> None:
    harness = Harness()
    granted = [harness.call("POST", "/entitlements/fast_track") for _ in range(2)]

    assert granted[0] == granted[1]
    assert harness.get("/entitlements/fast_track") == {
        "name": "fast_track",
        "status": "granted",
        "description": "Send past the recommended rate limit of a line.",
        "entitlement_id": granted[0]["entitlement_id"],
        "granted_at": "2026-01-01T00:00:00.000Z",
    }
    assert [harness.call("DELETE", "/entitlements/fast_track")["revoked"] for _ in range(2)] == [True, False]
    states = {each["name"]: each["status"] for each in harness.get("/entitlements/")["entitlements"]}
    assert states["fast_track"] == "available"
    assert states["imessage"] == "granted"


def test_ineligible_or_unknown_entitlement_is_not_granted() -> None:
    harness = Harness()

    assert harness.call("POST", "/entitlements/identity") == {"granted": False}
    assert harness.error("POST", "/entitlements/flying") == (404, "Not Found")


def test_send_without_imessage_entitlement_is_rejected() -> None:
    harness = Harness()
    harness.call("DELETE", "/entitlements/imessage")

    assert harness.error("POST", "/send/imessage", to=ANA, message="Hi") == (
        403,
        "Forbidden: imessage entitlement required",
    )


def test_lookup_returns_requested_fields_within_rate_limit() -> None:
    harness = Harness()
    assert harness.error("GET", f"/intelligence/{ANA}")[0] == 403
    harness.call("POST", "/entitlements/number_intelligence")
    harness.phone(imessage=False)

    first, second = (harness.get(f"/intelligence/{ANA}") for _ in range(2))
    flags = "imessage=true&facetime=true&contiguity_risk_scoring_beta=true"
    full = harness.get(f"/intelligence/{ANA}?{flags}")

    assert first == second
    assert (first["imessage"], first["facetime"], first["contiguity_risk_scoring_beta"]) == (None, None, None)
    assert (full["imessage"], full["facetime"], full["contiguity_risk_scoring_beta"]["level"]) == (False, True, "low")
    assert harness.error("GET", f"/intelligence/{ANA}?contiguity_risk_scoring_beta=true")[0] == 400
    for _ in range(3):
        harness.get(f"/intelligence/{ANA}")
    assert harness.error("GET", f"/intelligence/{ANA}") == (429, "Too Many Requests")


def test_outgoing_call_emits_event_for_each_step() -> None:
    harness = Harness()

    call = harness.post("/facetime/dial", to=ANA)
    assert (call["status"], call["direction"], call["from"], call["duration"]) == ("queued", "outbound", LINE, None)
    path = f"/facetime/{call['call_id']}"
    assert harness.get(path)["status"] == "in_progress"
    harness.emulator.advance(4)
    ended = harness.call("POST", f"{path}/hangup")

    assert (ended["status"], ended["cause"], ended["duration"]) == ("completed", "dialer_hungup", 4)
    assert harness.error("POST", f"{path}/hangup")[0] == 400
    assert [(event["type"], event["timestamp"]) for event in harness.events()] == [
        ("facetime.call.initiated", START * 1000),
        ("facetime.call.ringing", START * 1000),
        ("facetime.call.answered", START * 1000),
        ("facetime.call.ended", (START + 4) * 1000),
    ]


def test_call_to_phone_without_facetime_fails() -> None:
    harness = Harness()
    harness.phone(facetime=False)
    assert harness.get(f"/facetime/availability/{ANA}") == {"available": False}

    call = harness.post("/facetime/dial", to=ANA)

    assert harness.get(f"/facetime/{call['call_id']}")["status"] == "failed"
    assert [event["type"] for event in harness.events()][-1] == "facetime.call.failed"


@pytest.mark.parametrize(
    ("act", "status", "event"), [("answer", "in_progress", "answered"), ("reject", "failed", "rejected")]
)
def test_incoming_call_is_answered_or_rejected_once(act: str, status: str, event: str) -> None:
    harness = Harness()
    call_id = harness.phone().call(to=LINE)
    assert harness.get(f"/facetime/{call_id}")["status"] == "ringing"

    assert harness.post(f"/facetime/{call_id}/{act}")["status"] == status
    assert harness.error("POST", f"/facetime/{call_id}/{act}")[0] == 400
    assert [each["type"] for each in harness.events()] == ["facetime.call.ringing", f"facetime.call.{event}"]


def test_call_to_line_without_facetime_is_rejected() -> None:
    with pytest.raises(ValueError, match="not a line with FaceTime"):
        Harness().phone().call(to=TEXT_LINE)


def test_reset_restores_account_state_and_ids() -> None:
    harness, fresh = Harness(seed=3), Harness(seed=3)
    harness.call("POST", f"/numbers/lease/{IMESSAGE_OFFER}")
    harness.send()
    harness.emulator.advance(100)

    harness.emulator.reset()

    for path in ("/numbers/leased", "/entitlements", f"/conversations/history/imessage/{ANA}/{LINE}/20"):
        assert harness.request("GET", path).body == fresh.request("GET", path).body

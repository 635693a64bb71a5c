"""What an account has in the sandbox: leases, call forwarding, domains, entitlements, lookups, calls."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harness import ANA, BOB, IMESSAGE_OFFER, LINE, START, TEXT_LINE, Harness

PLAIN_OFFER = "+13055550110"


def numbers(harness: Harness, path: str) -> list[str]:
    """Give the numbers of a list."""
    return [each["id"] for each in harness.get(path)["numbers"]]


def test_a_number_is_leased_and_given_up() -> None:
    """A leased number moves from one list to the other, and sends; given up, it moves back, and does not."""
    harness = Harness()
    assert PLAIN_OFFER in numbers(harness, "/numbers/leases")

    lease = harness.ask("POST", f"/numbers/lease/{PLAIN_OFFER}")
    assert (lease["number"], lease["status"]) == (PLAIN_OFFER, "active")
    assert lease["billing"]["period"] == {"start": START, "end": None}
    assert numbers(harness, "/numbers/leased") == [LINE, TEXT_LINE, PLAIN_OFFER]
    assert PLAIN_OFFER not in numbers(harness, "/numbers/leases")
    details = harness.get(f"/numbers/{PLAIN_OFFER}")
    assert (details["lease_id"], details["status"], details["lease_status"]) == (lease["lease_id"], "leased", "active")
    assert details["number"]["formatted"] == "+1 (305) 555-0110"
    harness.post("/send/text", to=ANA, from_=PLAIN_OFFER, message="Hi")

    ended = harness.ask("DELETE", f"/numbers/leased/{PLAIN_OFFER}")
    assert ended == {
        "lease_id": lease["lease_id"],
        "status": "terminated",
        "number_id": PLAIN_OFFER,
        "terminated_at": START,
    }
    assert PLAIN_OFFER in numbers(harness, "/numbers/leases")
    assert "lease_id" not in harness.get(f"/numbers/{PLAIN_OFFER}")
    assert harness.refusal("POST", "/send/text", to=ANA, from_=PLAIN_OFFER, message="Hi")[0] == 403


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
def test_what_cannot_be_leased(number: str, body: dict[str, Any], refused: tuple[int, str]) -> None:
    """A number that is taken, unknown, or whose requirements are not met is not leased."""
    assert Harness().refusal("POST", f"/numbers/lease/{number}", **body) == refused


def test_a_requirement_is_met_by_its_agreement() -> None:
    """A number that needs an entitlement can be leased once the agreement is accepted at the URL that was named."""
    harness = Harness()
    refused = json.loads(harness.request("POST", "/numbers/lease/+13055550132").body)["data"]
    path = refused["agreement_url"].removeprefix("https://api.contiguity.com")

    assert harness.ask("POST", path)["granted"]
    assert harness.ask("POST", "/numbers/lease/+13055550132")["status"] == "active"


@pytest.mark.parametrize(("empty_leases", "status"), [("list", 200), ("not_found", 404)])
def test_an_empty_list_of_leases(empty_leases: str, status: int) -> None:
    """With nothing leased the list is empty, or, with the option, not found."""
    harness = Harness(empty_leases=empty_leases)
    for number in (LINE, TEXT_LINE):
        harness.ask("DELETE", f"/numbers/leased/{number}")

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
def test_only_own_numbers_are_managed(method: str, path: str) -> None:
    """What is not leased is neither given up nor configured nor forwarded; an unknown number is not found."""
    harness = Harness()

    refused = harness.refusal(method, path.format(PLAIN_OFFER))

    assert refused == (403, 'Forbidden: "number" is not a number you lease')
    assert harness.refusal(method, path.format("+13055550000")) == (404, "Not Found")


def test_failover_is_kept() -> None:
    """What was configured is answered, and an empty configuration changes nothing."""
    harness = Harness()
    failover = {"enabled": True, "mode": "selective", "numbers": [TEXT_LINE]}

    for body in ({"failover": failover}, {}):
        assert harness.ask("POST", f"/numbers/{LINE}/configure", body) == {"number": LINE, "failover": failover}
    refused = harness.refusal("POST", f"/numbers/{LINE}/configure", failover={**failover, "numbers": [BOB]})
    assert refused == (403, 'Forbidden: "failover.numbers" is not a number you lease')


def test_calls_are_forwarded_or_not() -> None:
    """Forwarding is on with a number, or off with null; nothing is queued."""
    harness = Harness()
    path = f"/numbers/lease/{LINE}/call_forwarding"
    off = {"enabled": False, "to": None, "status": "active", "estimated_completion": None}

    assert harness.get(path)["call_forwarding"] == off
    on = harness.post(f"{path}/enable", to=ANA)["call_forwarding"]
    assert on == {"enabled": True, "to": ANA, "status": "active", "estimated_completion": None}
    assert harness.ask("POST", f"{path}/disable")["call_forwarding"] == off


def test_a_domain_lives_until_it_is_deleted() -> None:
    """A domain is registered with the records to publish, is found, is verified, and is gone after its deletion."""
    harness = Harness()
    registered = harness.ask("POST", "/domains/Shop.example", {"custom_return_path": "bounce"})
    assert (registered["domain"], registered["status"], registered["sending_allowed"]) == (
        "shop.example",
        "pending_verification",
        False,
    )
    assert any(record["name"] == "bounce.shop.example" for record in registered["records"])
    assert harness.refusal("POST", "/domains/shop.example")[0] == 400

    harness.emulator.contiguity.account.domains["shop.example"].verified = True
    details = harness.get("/domains/shop.example")
    assert (details["status"], details["sending_allowed"], details["verifications"]["dkim"]) == (
        "verified",
        True,
        "verified",
    )
    assert [each["domain"] for each in harness.get("/domains/")["domains"]] == ["shop.example"]

    assert harness.ask("DELETE", "/domains/shop.example")["success"]
    assert harness.refusal("GET", "/domains/shop.example") == (404, "Not Found")
    assert harness.get("/domains") == {"domains": []}


def test_there_is_one_region() -> None:
    """Another region than the one there is, is refused."""
    refused = Harness().refusal("POST", "/domains/shop.example", region="eu-west-1")

    assert refused == (400, 'Bad Request: "region" must be us-east-1')


def test_entitlements_come_and_go() -> None:
    """An entitlement is granted on application, told with its time, and given up; again is no error."""
    harness = Harness()
    granted = [harness.ask("POST", "/entitlements/fast_track") for _ in range(2)]

    assert granted[0] == granted[1]
    assert harness.get("/entitlements/fast_track") == {
        "name": "fast_track",
        "status": "granted",
        "description": "Send past the recommended rate limit of a line.",
        "entitlement_id": granted[0]["entitlement_id"],
        "granted_at": "2026-01-01T00:00:00.000Z",
    }
    assert [harness.ask("DELETE", "/entitlements/fast_track")["revoked"] for _ in range(2)] == [True, False]
    states = {each["name"]: each["status"] for each in harness.get("/entitlements/")["entitlements"]}
    assert states["fast_track"] == "available"
    assert states["imessage"] == "granted"


def test_some_entitlements_are_not_to_be_had() -> None:
    """Who is not eligible is not granted; what does not exist is not found."""
    harness = Harness()

    assert harness.ask("POST", "/entitlements/identity") == {"granted": False}
    assert harness.refusal("POST", "/entitlements/flying") == (404, "Not Found")


def test_giving_imessage_up_stops_it() -> None:
    """Without the iMessage entitlement no iMessage is sent."""
    harness = Harness()
    harness.ask("DELETE", "/entitlements/imessage")

    assert harness.refusal("POST", "/send/imessage", to=ANA, message="Hi") == (
        403,
        "Forbidden: imessage entitlement required",
    )


def test_a_lookup_tells_what_was_asked_for() -> None:
    """A lookup needs its entitlement, is the same each time, tells of iMessage only when asked, and has a limit."""
    harness = Harness()
    assert harness.refusal("GET", f"/intelligence/{ANA}")[0] == 403
    harness.ask("POST", "/entitlements/number_intelligence")
    harness.phone(imessage=False)

    first, second = (harness.get(f"/intelligence/{ANA}") for _ in range(2))
    flags = "imessage=true&facetime=true&contiguity_risk_scoring_beta=true"
    full = harness.get(f"/intelligence/{ANA}?{flags}")

    assert first == second
    assert (first["imessage"], first["facetime"], first["contiguity_risk_scoring_beta"]) == (None, None, None)
    assert (full["imessage"], full["facetime"], full["contiguity_risk_scoring_beta"]["level"]) == (False, True, "low")
    assert harness.refusal("GET", f"/intelligence/{ANA}?contiguity_risk_scoring_beta=true")[0] == 400
    for _ in range(3):
        harness.get(f"/intelligence/{ANA}")
    assert harness.refusal("GET", f"/intelligence/{ANA}") == (429, "Too Many Requests")


def test_a_call_out_is_answered_and_ends() -> None:
    """A call is queued, rings, is answered, and is hung up; each step is an event, in milliseconds."""
    harness = Harness()

    call = harness.post("/facetime/dial", to=ANA)
    assert (call["status"], call["direction"], call["from"], call["duration"]) == ("queued", "outbound", LINE, None)
    path = f"/facetime/{call['call_id']}"
    assert harness.get(path)["status"] == "in_progress"
    harness.emulator.advance(4)
    ended = harness.ask("POST", f"{path}/hangup")

    assert (ended["status"], ended["cause"], ended["duration"]) == ("completed", "dialer_hungup", 4)
    assert harness.refusal("POST", f"{path}/hangup")[0] == 400
    assert [(event["type"], event["timestamp"]) for event in harness.events()] == [
        ("facetime.call.initiated", START * 1000),
        ("facetime.call.ringing", START * 1000),
        ("facetime.call.answered", START * 1000),
        ("facetime.call.ended", (START + 4) * 1000),
    ]


def test_a_call_to_nobody_fails() -> None:
    """Without FaceTime at the other end, the call fails; whether it is there can be asked."""
    harness = Harness()
    harness.phone(facetime=False)
    assert harness.get(f"/facetime/availability/{ANA}") == {"available": False}

    call = harness.post("/facetime/dial", to=ANA)

    assert harness.get(f"/facetime/{call['call_id']}")["status"] == "failed"
    assert [event["type"] for event in harness.events()][-1] == "facetime.call.failed"


@pytest.mark.parametrize(
    ("act", "status", "event"), [("answer", "in_progress", "answered"), ("reject", "failed", "rejected")]
)
def test_a_call_in_is_answered_or_rejected(act: str, status: str, event: str) -> None:
    """A call that comes in rings until it is answered or rejected, once."""
    harness = Harness()
    call_id = harness.phone().call(to=LINE)
    assert harness.get(f"/facetime/{call_id}")["status"] == "ringing"

    assert harness.post(f"/facetime/{call_id}/{act}")["status"] == status
    assert harness.refusal("POST", f"/facetime/{call_id}/{act}")[0] == 400
    assert [each["type"] for each in harness.events()] == ["facetime.call.ringing", f"facetime.call.{event}"]


def test_lines_without_facetime_are_not_called() -> None:
    """A phone can only call a line that has FaceTime."""
    with pytest.raises(ValueError, match="not a line with FaceTime"):
        Harness().phone().call(to=TEXT_LINE)


def test_reset_brings_everything_back() -> None:
    """After a reset the account, the world and the ids are as at the start."""
    harness, fresh = Harness(seed=3), Harness(seed=3)
    harness.ask("POST", f"/numbers/lease/{IMESSAGE_OFFER}")
    harness.send()
    harness.emulator.advance(100)

    harness.emulator.reset()

    for path in ("/numbers/leased", "/entitlements", f"/conversations/history/imessage/{ANA}/{LINE}/20"):
        assert harness.request("GET", path).body == fresh.request("GET", path).body

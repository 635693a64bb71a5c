"""Leases: find, take, look at, configure and give up numbers, and forward their calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.contiguity.formatting import formatted
from contiguity.sandbox.contiguity.holdings import Lease
from contiguity.sandbox.contiguity.replies import with_nulls
from contiguity.sandbox.http import Refusal
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.catalogue import Listing
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call

CREATED_AT = 1735689600
"""When the numbers came into being, Unix seconds."""


def list_available_numbers(account: Account, _: Call) -> models.AvailableNumbers:
    """List the numbers that may be leased."""
    numbers = [
        models.NumberInfo(**_info(account, listing))
        for listing in account.listings.values()
        if account.current_lease(listing.number) is None
    ]
    _refuse_empty(account, numbers)
    return models.AvailableNumbers(len(numbers), numbers)


def list_leased_numbers(account: Account, _: Call) -> models.LeasedNumbers:
    """List the account's numbers."""
    numbers = [
        models.LeasedNumber(**_info(account, listing), **_lease_fields(account, lease))
        for listing in account.listings.values()
        if (lease := account.current_lease(listing.number)) is not None
    ]
    _refuse_empty(account, numbers)
    return models.LeasedNumbers(len(numbers), numbers)


def get_number(account: Account, call: Call) -> models.NumberDetails:
    """Look at a number; of the account's own, at its lease too."""
    listing = _find(account, call)
    lease = account.current_lease(listing.number)
    fields = {} if lease is None else _lease_fields(account, lease)
    return models.NumberDetails(**_info(account, listing), **fields)


def lease_number(account: Account, call: Call) -> models.Lease:
    """Lease a number."""
    body = models.LeaseRequest.from_dict(call.body)
    listing = _find(account, call)
    account.require("lease")
    if "enterprise_plan_required" in listing.requirements:
        raise Refusal(403, "Forbidden: an enterprise plan is required")
    for requirement in listing.requirements:
        account.require(requirement.removesuffix("_entitlement_required"))
    if body.billing_method == "service_contract":
        raise Refusal(400, "Bad Request: there is no service contract for this number")
    if account.current_lease(listing.number) is not None:
        raise Refusal(400, "Bad Request: the number is leased already")
    lease = Lease(account.ids.new("lsd_"), listing, body.billing_method or "monthly", account.world.clock.now)
    account.leases[listing.number] = lease
    charges = models.LeaseCharges(method=lease.method, price=_pricing(listing), period=_period(lease))
    return models.Lease(lease.id, lease.number, "active", billing=charges)


def terminate_lease(account: Account, call: Call) -> models.LeaseTermination:
    """Give a number up, at once."""
    lease = _own(account, call)
    lease.terminated = True
    return models.LeaseTermination(
        lease.id, "terminated", number_id=lease.number, terminated_at=account.world.clock.seconds
    )


def configure_number(account: Account, call: Call) -> models.NumberConfiguration:
    """Say for which of the account's numbers one may stand in."""
    body = models.NumberConfigure.from_dict(call.body)
    lease = _own(account, call)
    if body.failover is not None:
        numbers = body.failover.numbers or []
        for number in numbers:
            account.lease_of(number, named="failover.numbers")
        lease.failover = models.Failover(body.failover.enabled, mode=body.failover.mode or "all", numbers=numbers)
    return models.NumberConfiguration(lease.number, failover=lease.failover)


def get_call_forwarding(account: Account, call: Call) -> models.NumberCallForwarding:
    """Tell where a number's calls go."""
    return _forwarding(_own(account, call))


def enable_call_forwarding(account: Account, call: Call) -> models.NumberCallForwarding:
    """Forward a number's calls."""
    lease = _own(account, call)
    lease.forwards_to = models.CallForwardingEnable.from_dict(call.body).to
    return _forwarding(lease)


def disable_call_forwarding(account: Account, call: Call) -> models.NumberCallForwarding:
    """Forward a number's calls no more."""
    lease = _own(account, call)
    lease.forwards_to = None
    return _forwarding(lease)


def _forwarding(lease: Lease) -> models.NumberCallForwarding:
    state = models.CallForwarding(lease.forwards_to is not None, to=lease.forwards_to, status="active")
    return models.NumberCallForwarding(lease.number, with_nulls(state, "to", "estimated_completion"))


def _info(account: Account, listing: Listing) -> dict[str, Any]:
    leased = account.current_lease(listing.number) is not None
    return {
        "id": listing.number,
        "status": "leased" if leased else "available",
        "number": models.NumberFormats(e164=listing.number, formatted=formatted(listing.number)),
        "location": models.NumberLocation(country=listing.country, region=listing.region, city=listing.city),
        "carrier": listing.carrier,
        "capabilities": models.NumberCapabilities([*account.world.lines[listing.number].channels], intl_sms=True),
        "health": models.NumberHealth(reputation=listing.reputation, previous_owners=listing.previous_owners),
        "data": models.NumberData(requirements=[*listing.requirements], e911_capable=False),
        "created_at": CREATED_AT,
        "pricing": _pricing(listing),
    }


def _lease_fields(account: Account, lease: Lease) -> dict[str, Any]:
    return {
        "lease_id": lease.id,
        "lease_status": "active" if account.world.lines[lease.number].available else "paused",
        "billing": models.LeaseBilling(method=lease.method, period=_period(lease)),
    }


def _pricing(listing: Listing) -> models.Pricing:
    return models.Pricing(currency="USD", upfront_fee=listing.upfront_fee, monthly_rate=listing.monthly_rate)


def _period(lease: Lease) -> models.BillingPeriod:
    return with_nulls(models.BillingPeriod(start=lease.start // 1000), "end")


def _find(account: Account, call: Call) -> Listing:
    listing = account.listings.get(call.parameters["number"])
    if listing is None:
        raise Refusal(404, "Not Found")
    return listing


def _own(account: Account, call: Call) -> Lease:
    return account.lease_of(_find(account, call).number, named="number")


def _refuse_empty(account: Account, numbers: list[Any]) -> None:
    if not numbers and account.options.empty_leases == "not_found":
        raise Refusal(404, "Not Found")


HANDLERS: Handlers = {
    "list_available_numbers": list_available_numbers,
    "list_leased_numbers": list_leased_numbers,
    "get_number": get_number,
    "lease_number": lease_number,
    "terminate_lease": terminate_lease,
    "configure_number": configure_number,
    "get_call_forwarding": get_call_forwarding,
    "enable_call_forwarding": enable_call_forwarding,
    "disable_call_forwarding": disable_call_forwarding,
}

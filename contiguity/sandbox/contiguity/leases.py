"""Leases: find, lease, configure and terminate numbers, and forward their calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.contiguity.account import with_nulls
from contiguity.sandbox.contiguity.formatting import format_international
from contiguity.sandbox.contiguity.records import Lease
from contiguity.sandbox.http import HTTPError
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.contiguity.records import Listing
    from contiguity.sandbox.openapi import Call

CREATED_AT = 1735689600
"""The creation time of the numbers in Unix seconds."""


def list_available_numbers(account: Account, _: Call) -> models.AvailableNumbers:
    """List the numbers that can be leased."""
    numbers = [
        models.NumberInfo(**_info(account, listing))
        for listing in account.listings.values()
        if account.current_lease(listing.number) is None
    ]
    _check_not_empty(account, numbers)
    return models.AvailableNumbers(len(numbers), numbers)


def list_leased_numbers(account: Account, _: Call) -> models.LeasedNumbers:
    """List the account's numbers."""
    numbers = [
        models.LeasedNumber(**_info(account, listing), **_lease_fields(account, lease))
        for listing in account.listings.values()
        if (lease := account.current_lease(listing.number)) is not None
    ]
    _check_not_empty(account, numbers)
    return models.LeasedNumbers(len(numbers), numbers)


def get_number(account: Account, call: Call) -> models.NumberDetails:
    """Return a number, with its lease if the account leases it."""
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
        raise HTTPError(403, "Forbidden: an enterprise plan is required")
    for requirement in listing.requirements:
        account.require(requirement.removesuffix("_entitlement_required"))
    if body.billing_method == "service_contract":
        raise HTTPError(400, "Bad Request: this number has no service contract")
    if account.current_lease(listing.number) is not None:
        raise HTTPError(400, "Bad Request: the number is already leased")
    lease = Lease(account.ids.new("lsd_"), listing, body.billing_method or "monthly", account.now_ms)
    account.leases[listing.number] = lease
    charges = models.LeaseCharges(method=lease.method, price=_pricing(listing), period=_period(lease))
    return models.Lease(lease.id, lease.number, "active", billing=charges)


def terminate_lease(account: Account, call: Call) -> models.LeaseTermination:
    """Terminate a lease immediately."""
    lease = _require_lease(account, call)
    lease.terminated = True
    return models.LeaseTermination(
        lease.id, "terminated", number_id=lease.number, terminated_at=account.state.clock.now
    )


def configure_number(account: Account, call: Call) -> models.NumberConfiguration:
    """Configure for which of the account's numbers a number is a substitute."""
    body = models.NumberConfigure.from_dict(call.body)
    lease = _require_lease(account, call)
    if body.failover is not None:
        numbers = body.failover.numbers or []
        for number in numbers:
            account.require_lease(number, field="failover.numbers")
        lease.failover = models.Failover(body.failover.enabled, mode=body.failover.mode or "all", numbers=numbers)
    return models.NumberConfiguration(lease.number, failover=lease.failover)


def get_call_forwarding(account: Account, call: Call) -> models.NumberCallForwarding:
    """Return the call forwarding of a number."""
    return _forwarding(_require_lease(account, call))


def enable_call_forwarding(account: Account, call: Call) -> models.NumberCallForwarding:
    """Forward the calls of a number."""
    lease = _require_lease(account, call)
    lease.forwards_to = models.CallForwardingEnable.from_dict(call.body).to
    return _forwarding(lease)


def disable_call_forwarding(account: Account, call: Call) -> models.NumberCallForwarding:
    """Stop forwarding the calls of a number."""
    lease = _require_lease(account, call)
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
        "number": models.NumberFormats(e164=listing.number, formatted=format_international(listing.number)),
        "location": models.NumberLocation(country=listing.country, region=listing.region, city=listing.city),
        "carrier": listing.carrier,
        "capabilities": models.NumberCapabilities([*account.state.lines[listing.number].capabilities], intl_sms=True),
        "health": models.NumberHealth(reputation=listing.reputation, previous_owners=listing.previous_owners),
        "data": models.NumberData(requirements=[*listing.requirements], e911_capable=False),
        "created_at": CREATED_AT,
        "pricing": _pricing(listing),
    }


def _lease_fields(account: Account, lease: Lease) -> dict[str, Any]:
    return {
        "lease_id": lease.id,
        "lease_status": "active" if account.state.lines[lease.number].available else "paused",
        "billing": models.LeaseBilling(method=lease.method, period=_period(lease)),
    }


def _pricing(listing: Listing) -> models.Pricing:
    return models.Pricing(currency="USD", upfront_fee=listing.upfront_fee, monthly_rate=listing.monthly_rate)


def _period(lease: Lease) -> models.BillingPeriod:
    return with_nulls(models.BillingPeriod(start=lease.start // 1000), "end")


def _find(account: Account, call: Call) -> Listing:
    listing = account.listings.get(call.parameters["number"])
    if listing is None:
        raise HTTPError(404, "Not Found")
    return listing


def _require_lease(account: Account, call: Call) -> Lease:
    return account.require_lease(_find(account, call).number, field="number")


def _check_not_empty(account: Account, numbers: list[Any]) -> None:
    if not numbers and account.options.empty_leases == "not_found":
        raise HTTPError(404, "Not Found")


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

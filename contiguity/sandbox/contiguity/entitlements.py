"""Entitlements: see, accept and give up what the account may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.clock import iso
from contiguity.sandbox.http import Refusal
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.holdings import Entitlement
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call


def list_entitlements(account: Account, _: Call) -> models.EntitlementList:
    """List the entitlements."""
    return models.EntitlementList(
        [
            models.Entitlement(each.name, each.status, description=each.description, entitlement_id=each.id)
            for each in account.entitlements.values()
        ]
    )


def get_entitlement(account: Account, call: Call) -> models.EntitlementDetails:
    """Look at an entitlement."""
    held = _find(account, call)
    return models.EntitlementDetails(
        held.name,
        held.status,
        description=held.description,
        entitlement_id=held.id,
        granted_at=None if held.granted_at is None else iso(held.granted_at),
    )


def apply_for_entitlement(account: Account, call: Call) -> models.EntitlementGrant:
    """Accept the agreement of an entitlement, which grants it to whoever is eligible."""
    held = _find(account, call)
    if held.status == "available":
        held.status, held.id, held.granted_at = "granted", account.ids.new("ent_"), account.world.clock.now
    return models.EntitlementGrant(granted=held.status == "granted", entitlement_id=held.id)


def revoke_entitlement(account: Account, call: Call) -> models.EntitlementRevocation:
    """Give an entitlement up."""
    held = _find(account, call)
    revoked = held.status == "granted"
    if revoked:
        held.status, held.id, held.granted_at = "available", None, None
    return models.EntitlementRevocation(revoked=revoked)


def _find(account: Account, call: Call) -> Entitlement:
    held = account.entitlements.get(call.parameters["name"])
    if held is None:
        raise Refusal(404, "Not Found")
    return held


HANDLERS: Handlers = {
    "list_entitlements": list_entitlements,
    "get_entitlement": get_entitlement,
    "apply_for_entitlement": apply_for_entitlement,
    "revoke_entitlement": revoke_entitlement,
}

"""Entitlements: list, get, apply, revoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.http import HTTPError
from contiguity.sandbox.state import iso_timestamp
from contiguity_api import models

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.contiguity.records import Entitlement
    from contiguity.sandbox.openapi import Call


def list_entitlements(account: Account, _: Call) -> models.EntitlementList:
    """List the entitlements."""
    return models.EntitlementList(
        [
            models.Entitlement(each.name, each.status, description=each.description, entitlement_id=each.id)
            for each in account.entitlements.values()
        ]
    )


def get_entitlement(account: Account, call: Call) -> models.EntitlementDetails:
    """Return an entitlement."""
    entitlement = _find(account, call)
    return models.EntitlementDetails(
        entitlement.name,
        entitlement.status,
        description=entitlement.description,
        entitlement_id=entitlement.id,
        granted_at=None if entitlement.granted_at is None else iso_timestamp(entitlement.granted_at),
    )


def apply_for_entitlement(account: Account, call: Call) -> models.EntitlementGrant:
    """Accept the agreement of an entitlement. This grants it if the account is eligible."""
    entitlement = _find(account, call)
    if entitlement.status == "available":
        entitlement.status, entitlement.id, entitlement.granted_at = "granted", account.ids.new("ent_"), account.now_ms
    return models.EntitlementGrant(granted=entitlement.status == "granted", entitlement_id=entitlement.id)


def revoke_entitlement(account: Account, call: Call) -> models.EntitlementRevocation:
    """Revoke an entitlement."""
    entitlement = _find(account, call)
    revoked = entitlement.status == "granted"
    if revoked:
        entitlement.status, entitlement.id, entitlement.granted_at = "available", None, None
    return models.EntitlementRevocation(revoked=revoked)


def _find(account: Account, call: Call) -> Entitlement:
    entitlement = account.entitlements.get(call.parameters["name"])
    if entitlement is None:
        raise HTTPError(404, "Not Found")
    return entitlement


HANDLERS: Handlers = {
    "list_entitlements": list_entitlements,
    "get_entitlement": get_entitlement,
    "apply_for_entitlement": apply_for_entitlement,
    "revoke_entitlement": revoke_entitlement,
}

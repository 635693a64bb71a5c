# Made from contiguity/_async/contiguity/entitlements.py by scripts/regenerate: edit that file.
"""Entitlements of the account, and their agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._contiguity import arguments
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
from contiguity_api.api import entitlements as api

if TYPE_CHECKING:
    from contiguity._core.validation import URL
    from contiguity.errors import AgreementRequired
    from contiguity_api.models import EntitlementDetails, EntitlementGrant, EntitlementList, EntitlementRevocation


class Entitlements(Resource):
    """Entitlements of the account (API reference, entitlements)."""

    def list(self) -> EntitlementList:
        """List all entitlements, with the status of the account for each."""
        return (self._client.call(api.list_entitlements.operation())).data

    def get(self, name: str) -> EntitlementDetails:
        """Return an entitlement.

        Args:
            name: The name of the entitlement, such as "fast_track".
        """
        return (self._client.call(api.get_entitlement.operation(arguments.entitlement("name", name)))).data

    def apply(self, name: str) -> EntitlementGrant:
        """Apply for an entitlement and accept its agreement.

        Args:
            name: The name of the entitlement, such as "fast_track".

        Returns:
            ``.granted``: False if the service denies the application.
        """
        operation = api.apply_for_entitlement.operation(arguments.entitlement("name", name))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    def accept(self, agreement: AgreementRequired | URL) -> EntitlementGrant:
        """Accept the agreement that an `AgreementRequired` error requests. The call can then be repeated.

        ::

            try:
                client.imessage.send(to=to, message=text, fast_track=True)
            except AgreementRequired as error:
                client.entitlements.accept(error)
                client.imessage.send(to=to, message=text, fast_track=True)

        Only the name of the entitlement is read from the URL. The request is sent to the client's base URL.

        Args:
            agreement: The error, or its ``agreement_url``.

        Returns:
            ``.granted``: False if the service denies the application.

        Raises:
            ValidationError: The URL does not name an entitlement.
        """
        name = arguments.agreed_entitlement("agreement", agreement)
        operation = api.apply_for_entitlement.operation(name)
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    def revoke(self, name: str) -> EntitlementRevocation:
        """Revoke an entitlement.

        Args:
            name: The name of the entitlement, such as "fast_track".
        """
        return (self._client.call(api.revoke_entitlement.operation(arguments.entitlement("name", name)))).data

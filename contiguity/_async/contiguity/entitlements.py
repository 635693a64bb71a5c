"""What the account may do, and the agreements that it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._contiguity import arguments
from contiguity._core.retry import RetrySafety
from contiguity_api.api import entitlements as api

if TYPE_CHECKING:
    from contiguity._core.validation import URL
    from contiguity.errors import AgreementRequired
    from contiguity_api.models import EntitlementDetails, EntitlementGrant, EntitlementList, EntitlementRevocation


class AsyncEntitlements(AsyncResource):
    """What the account may do (API reference, entitlements)."""

    async def list(self) -> EntitlementList:
        """List the entitlements that there are, and how the account stands to each.

        Raises:
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.list_entitlements.operation())).data

    async def get(self, name: str) -> EntitlementDetails:
        """Get one entitlement.

        Args:
            name: Its name, such as "fast_track".

        Raises:
            ValidationError: `name` cannot be a name.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.get_entitlement.operation(arguments.entitlement("name", name)))).data

    async def apply(self, name: str) -> EntitlementGrant:
        """Apply for an entitlement, which accepts its agreement.

        Args:
            name: Its name, such as "fast_track".

        Returns:
            ``.granted``: False when the service refuses this case.

        Raises:
            ValidationError: `name` cannot be a name.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = api.apply_for_entitlement.operation(arguments.entitlement("name", name))
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    async def accept(self, agreement: AgreementRequired | URL) -> EntitlementGrant:
        """Accept the agreement that an error asks for, so that the call can be made again.

        ::

            try:
                client.imessage.send(to=to, message=text, fast_track=True)
            except AgreementRequired as error:
                client.entitlements.accept(error)
                client.imessage.send(to=to, message=text, fast_track=True)

        Only the entitlement's name is taken from the URL: nothing is ever sent to another host than the client's own.

        Args:
            agreement: The error, or its ``agreement_url``.

        Returns:
            ``.granted``: False when the service refuses this case.

        Raises:
            ValidationError: The URL does not name an entitlement.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        name = arguments.agreed_entitlement("agreement", agreement)
        operation = api.apply_for_entitlement.operation(name)
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    async def revoke(self, name: str) -> EntitlementRevocation:
        """Give an entitlement up.

        Args:
            name: Its name, such as "fast_track".

        Raises:
            ValidationError: `name` cannot be a name.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.revoke_entitlement.operation(arguments.entitlement("name", name)))).data

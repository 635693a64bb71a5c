"""The domains that you send e-mail from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity_api import models
from contiguity_api.api import domains as api

if TYPE_CHECKING:
    from contiguity_api.models import DomainDeletion, DomainDetails, DomainList, DomainRegistration


class AsyncDomains(AsyncResource):
    """The domains that you send e-mail from (API reference, domains)."""

    async def list(self) -> DomainList:
        """List your domains.

        Raises:
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.list_domains.operation())).data

    async def get(self, domain: str) -> DomainDetails:
        """Get a domain's details, with the DNS records that it needs.

        Args:
            domain: The domain's name.

        Raises:
            ValidationError: `domain` is not a domain name.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.get_domain.operation(arguments.domain("domain", domain)))).data

    async def register(
        self, domain: str, *, region: str | None = None, custom_return_path: str | None = None
    ) -> DomainRegistration:
        """Register a domain; it sends once the DNS records of the reply are in place.

        Args:
            domain: The domain's name.
            region: Where it is sent from; only "us-east-1", the default, is known to work.
            custom_return_path: The subdomain for bounces; "contiguity" by default.

        Raises:
            ValidationError: An argument breaks a rule.
            APIError: The service refused it.
            DeliveryUnknown: It may or may not have been registered; look with `get`.
        """
        body = models.DomainRegister(
            region=validation.optional(validation.text, "region", region),
            custom_return_path=validation.optional(validation.text, "custom_return_path", custom_return_path),
        )
        return (
            await self._client.call(api.register_domain.operation(arguments.domain("domain", domain), body=body))
        ).data

    async def delete(self, domain: str) -> DomainDeletion:
        """Delete a domain; nothing is sent from it from then on.

        Args:
            domain: The domain's name.

        Raises:
            ValidationError: `domain` is not a domain name.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.delete_domain.operation(arguments.domain("domain", domain)))).data

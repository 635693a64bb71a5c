# Made from contiguity/_async/contiguity/domains.py by scripts/regenerate: edit that file.
"""Sending domains of email."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._sync.client import Resource
from contiguity_api import models
from contiguity_api.api import domains as api

if TYPE_CHECKING:
    from contiguity_api.models import DomainDeletion, DomainDetails, DomainList, DomainRegistration


class Domains(Resource):
    """Sending domains of email (API reference, domains)."""

    def list(self) -> DomainList:
        """List your domains."""
        return (self._client.call(api.list_domains.operation())).data

    def get(self, domain: str) -> DomainDetails:
        """Return the details of a domain, with the DNS records that it requires.

        Args:
            domain: The domain's name.
        """
        return (self._client.call(api.get_domain.operation(arguments.domain("domain", domain)))).data

    def register(
        self, domain: str, *, region: str | None = None, custom_return_path: str | None = None
    ) -> DomainRegistration:
        """Register a domain. Add the DNS records of the response before you send from it.

        Args:
            domain: The domain's name.
            region: The sending region. Default: "us-east-1", the only documented one.
            custom_return_path: The subdomain for bounces. Default: "contiguity".

        Raises:
            DeliveryUnknown: The domain may have been registered; check with `get`.
        """
        body = models.DomainRegister(
            region=validation.optional(validation.text, "region", region),
            custom_return_path=validation.optional(validation.text, "custom_return_path", custom_return_path),
        )
        return (self._client.call(api.register_domain.operation(arguments.domain("domain", domain), body=body))).data

    def delete(self, domain: str) -> DomainDeletion:
        """Delete a domain. Email can no longer be sent from it.

        Args:
            domain: The domain's name.
        """
        return (self._client.call(api.delete_domain.operation(arguments.domain("domain", domain)))).data

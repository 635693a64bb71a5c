"""Numbers: those you may lease, those you lease, and how they are set up."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, get_args

from contiguity._async.client import AsyncResource
from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity.errors import NotFound, ValidationError
from contiguity_api import models
from contiguity_api.api import leases as api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity_api.models import (
        AvailableNumbers,
        FailoverMode,
        Lease,
        LeaseBillingMethod,
        LeasedNumbers,
        LeaseTermination,
        NumberCallForwarding,
        NumberConfiguration,
        NumberDetails,
    )


class AsyncLeases(AsyncResource):
    """The numbers that you lease (API reference, numbers)."""

    @cached_property
    def forwarding(self) -> AsyncCallForwarding:
        """Where calls to a leased number go."""
        return AsyncCallForwarding(self._client)

    async def available(self) -> AvailableNumbers:
        """List the numbers that you may lease; none is an empty list.

        Returns:
            ``.numbers``, and how many in ``.available``.

        Raises:
            Forbidden: The account has no access to leasing.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        try:
            return (await self._client.call(api.list_available_numbers.operation())).data
        except NotFound:  # The service says so where the list would be empty.
            return models.AvailableNumbers(available=0, numbers=[])

    async def leased(self) -> LeasedNumbers:
        """List the numbers that you lease; none is an empty list.

        Returns:
            ``.numbers``, and how many in ``.leased``.

        Raises:
            Forbidden: The account has no access to leasing.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        try:
            return (await self._client.call(api.list_leased_numbers.operation())).data
        except NotFound:  # The service says so where the list would be empty.
            return models.LeasedNumbers(leased=0, numbers=[])

    async def get(self, number: str) -> NumberDetails:
        """Get a number's details; those of its lease are there if it is yours.

        Args:
            number: The number in E.164 format.

        Raises:
            ValidationError: `number` is not in that format.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.get_number.operation(arguments.phone("number", number)))).data

    async def create(self, number: str, *, billing_method: LeaseBillingMethod | None = None) -> Lease:
        """Lease a number.

        Args:
            number: The number in E.164 format.
            billing_method: "monthly", or "service_contract" if you have one.

        Raises:
            ValidationError: An argument breaks one of these rules.
            AgreementRequired: An entitlement is missing; see `entitlements.accept`.
            APIError: The service refused it otherwise.
            DeliveryUnknown: It may or may not have been leased; look with `leased`.
        """
        body = None
        if billing_method is not None:
            methods = get_args(models.LeaseBillingMethod)
            body = models.LeaseRequest(billing_method=validation.choice("billing_method", billing_method, methods))
        return (await self._client.call(api.lease_number.operation(arguments.phone("number", number), body=body))).data

    async def terminate(self, number: str) -> LeaseTermination:
        """End a lease, at once.

        Args:
            number: The number in E.164 format.

        Raises:
            ValidationError: `number` is not in that format.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.terminate_lease.operation(arguments.phone("number", number)))).data

    async def configure(
        self,
        number: str,
        *,
        failover: bool,
        mode: FailoverMode | None = None,
        numbers: Sequence[str] | None = None,
    ) -> NumberConfiguration:
        """Say whether a number may stand in for others of yours that are not available.

        Args:
            number: The number that would stand in, in E.164 format.
            failover: Whether it may.
            mode: "all" for all of your numbers, "selective" for those in `numbers`.
            numbers: The numbers that it may stand in for; required with "selective".

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        listed = None if numbers is None else validation.items("numbers", numbers, arguments.phone, of="phone numbers")
        if mode == "selective" and not listed:
            raise ValidationError.of("numbers", 'must be given with the mode "selective"')
        settings = models.FailoverSettings(
            enabled=validation.boolean("failover", failover),
            mode=None if mode is None else validation.choice("mode", mode, get_args(models.FailoverMode)),
            numbers=listed,
        )
        body = models.NumberConfigure(failover=settings)
        operation = api.configure_number.operation(arguments.phone("number", number), body=body)
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data


class AsyncCallForwarding(AsyncResource):
    """Where calls to a leased number go (API reference, call forwarding)."""

    async def get(self, number: str) -> NumberCallForwarding:
        """Tell where calls to a number go now.

        Args:
            number: Your leased number in E.164 format.

        Raises:
            ValidationError: `number` is not in that format.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return (await self._client.call(api.get_call_forwarding.operation(arguments.phone("number", number)))).data

    async def enable(self, number: str, *, to: str) -> NumberCallForwarding:
        """Forward calls; it may take a while, which ``.call_forwarding.status`` tells.

        Args:
            number: Your leased number in E.164 format.
            to: Where calls go, in E.164 format.

        Raises:
            ValidationError: An argument is not in that format.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        body = models.CallForwardingEnable(to=arguments.phone("to", to))
        operation = api.enable_call_forwarding.operation(arguments.phone("number", number), body=body)
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    async def disable(self, number: str) -> NumberCallForwarding:
        """Stop forwarding.

        Args:
            number: Your leased number in E.164 format.

        Raises:
            ValidationError: `number` is not in that format.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = api.disable_call_forwarding.operation(arguments.phone("number", number))
        return (await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

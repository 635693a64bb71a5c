# Made from contiguity/_async/contiguity/leases.py by scripts/regenerate: edit that file.
"""Leased numbers: list, lease, configure, forward calls."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, get_args

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
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


class Leases(Resource):
    """Leased numbers (API reference, numbers)."""

    @cached_property
    def forwarding(self) -> CallForwarding:
        """Call forwarding of leased numbers."""
        return CallForwarding(self._client)

    def available(self) -> AvailableNumbers:
        """List the numbers that are available to lease.

        Returns:
            ``.numbers``, which may be empty, and their count in ``.available``.

        Raises:
            Forbidden: The account has no access to leasing.
        """
        try:
            return (self._client.call(api.list_available_numbers.operation())).data
        except NotFound:  # The response to an empty list.
            return models.AvailableNumbers(available=0, numbers=[])

    def leased(self) -> LeasedNumbers:
        """List your leased numbers.

        Returns:
            ``.numbers``, which may be empty, and their count in ``.leased``.

        Raises:
            Forbidden: The account has no access to leasing.
        """
        try:
            return (self._client.call(api.list_leased_numbers.operation())).data
        except NotFound:  # The response to an empty list.
            return models.LeasedNumbers(leased=0, numbers=[])

    def get(self, number: str) -> NumberDetails:
        """Return the details of a number; with those of the lease if it is yours.

        Args:
            number: The number in E.164 format.
        """
        return (self._client.call(api.get_number.operation(arguments.phone("number", number)))).data

    def create(self, number: str, *, billing_method: LeaseBillingMethod | None = None) -> Lease:
        """Lease a number.

        Args:
            number: The number in E.164 format.
            billing_method: "monthly", or "service_contract" if you have one.

        Raises:
            DeliveryUnknown: The number may have been leased; check with `leased`.
        """
        body = None
        if billing_method is not None:
            methods = get_args(models.LeaseBillingMethod)
            body = models.LeaseRequest(billing_method=validation.choice("billing_method", billing_method, methods))
        return (self._client.call(api.lease_number.operation(arguments.phone("number", number), body=body))).data

    def terminate(self, number: str) -> LeaseTermination:
        """End a lease immediately.

        Args:
            number: The number in E.164 format.
        """
        return (self._client.call(api.terminate_lease.operation(arguments.phone("number", number)))).data

    def configure(
        self,
        number: str,
        *,
        failover: bool,
        mode: FailoverMode | None = None,
        numbers: Sequence[str] | None = None,
    ) -> NumberConfiguration:
        """Configure whether a number replaces other numbers of yours that are not available.

        Args:
            number: The replacement, in E.164 format.
            failover: Whether it replaces others.
            mode: "all", or "selective" for those in `numbers`.
            numbers: The numbers that it replaces. Required with "selective".
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
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data


class CallForwarding(Resource):
    """Call forwarding of leased numbers (API reference, call forwarding)."""

    def get(self, number: str) -> NumberCallForwarding:
        """Return the call forwarding of a number.

        Args:
            number: Your leased number in E.164 format.
        """
        return (self._client.call(api.get_call_forwarding.operation(arguments.phone("number", number)))).data

    def enable(self, number: str, *, to: str) -> NumberCallForwarding:
        """Forward calls to another number. ``.call_forwarding.status`` shows when it takes effect.

        Args:
            number: Your leased number in E.164 format.
            to: The number that receives the calls, in E.164 format.
        """
        body = models.CallForwardingEnable(to=arguments.phone("to", to))
        operation = api.enable_call_forwarding.operation(arguments.phone("number", number), body=body)
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

    def disable(self, number: str) -> NumberCallForwarding:
        """Stop forwarding calls.

        Args:
            number: Your leased number in E.164 format.
        """
        operation = api.disable_call_forwarding.operation(arguments.phone("number", number))
        return (self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)).data

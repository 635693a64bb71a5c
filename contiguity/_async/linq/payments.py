"""Payments that you make on behalf of customers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from contiguity._async.client import AsyncResource
from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from linq_api import models
from linq_api.api import payments as api

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity._core.validation import URL, Identifier
    from linq_api.models import (
        Payment,
        PaymentCredentials,
        PaymentHandleConnection,
        PaymentMerchant,
        PaymentProvider,
        PaymentProviderConnectResponse,
    )


class AsyncPayments(AsyncResource):
    """Payments that you make on behalf of customers, with single-use cards (API reference, payments)."""

    @cached_property
    def handles(self) -> AsyncPaymentHandles:
        """Connections to customers that authorize payments."""
        return AsyncPaymentHandles(self._client)

    @cached_property
    def providers(self) -> AsyncPaymentProviders:
        """Connections to payment providers."""
        return AsyncPaymentProviders(self._client)

    async def create(
        self,
        *,
        handle: str,
        amount_cents: int,
        currency: str,
        description: str | None = None,
        merchant: PaymentMerchant | Mapping[str, str] | None = None,
        metadata: Mapping[str, str] | None = None,
        idempotency_key: Identifier | None = None,
    ) -> Payment:
        """Pay on behalf of a customer. All attempts carry one idempotency key.

        If the customer must approve first, repeat the call after the approval with the same arguments and the same key.
        Pass an `idempotency_key` for this.

        Args:
            handle: The customer: a phone number in E.164 format, or an email address.
            amount_cents: The amount in cents.
            currency: The currency, such as "usd".
            description: The description of the purchase.
            merchant: The merchant that the card is issued for.
            metadata: Key-value pairs that are stored with the payment.
            idempotency_key: Identifies the call: a later call with the same key has no further effect. At most 255
                characters of printable ASCII. Default: a new key for each call.

        Returns:
            The payment. ``.status`` indicates the next step; ``.approval_url`` is the page where the customer approves.
        """
        key = arguments.header_idempotency_key("idempotency_key", idempotency_key)
        own = None if metadata is None else models.PaymentMetadata.from_dict(arguments.metadata(metadata))
        body = models.PaymentCreate(
            handle=arguments.handle("handle", handle),
            amount_cents=validation.integer("amount_cents", amount_cents, least=1),
            currency=validation.text("currency", currency),
            description=validation.optional(validation.text, "description", description),
            merchant=None if merchant is None else arguments.model("merchant", merchant, models.PaymentMerchant),
            metadata=own,
        )
        operation = api.create_payment.operation(body=body, idempotency_key=key)
        return await self._client.call(operation, retry_safety=RetrySafety.KEYED, key=key)

    async def get(self, payment_id: Identifier) -> Payment:
        """Return a payment.

        Args:
            payment_id: The id of the payment.
        """
        return await self._client.call(api.get_payment.operation(arguments.identifier("payment_id", payment_id)))

    async def cancel(self, payment_id: Identifier) -> Payment:
        """Cancel a payment that is not completed.

        Args:
            payment_id: The id of the payment.
        """
        operation = api.cancel_payment.operation(arguments.identifier("payment_id", payment_id))
        return await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    async def credentials(self, payment_id: Identifier) -> PaymentCredentials:
        """Return the short-lived credentials for retrieving the card. Do not log them.

        Args:
            payment_id: The payment's id.
        """
        return await self._client.call(
            api.get_payment_credentials.operation(arguments.identifier("payment_id", payment_id))
        )


class AsyncPaymentHandles(AsyncResource):
    """Connections to customers that authorize payments (API reference, payment connections)."""

    async def connect(self, handle: str) -> PaymentHandleConnection:
        """Start the connection of a customer, who receives a code.

        Args:
            handle: The customer: a phone number in E.164 format, or an email address.

        Returns:
            ``.connect_id``, for `verify`.
        """
        operation = api.connect_payment_handle.operation(arguments.handle("handle", handle))
        return await self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    async def verify(self, handle: str, *, code: str, connect_id: Identifier) -> PaymentHandleConnection:
        """Complete the connection of a customer.

        Args:
            handle: The customer.
            code: The code that the customer received.
            connect_id: The id that `connect` returned.

        Raises:
            APIError: The code is wrong.
            DeliveryUnknown: The code may have been used; check with `get`.
        """
        body = models.PaymentHandleVerify(
            code=validation.text("code", code), connect_id=arguments.body_identifier("connect_id", connect_id)
        )
        operation = api.verify_payment_handle.operation(arguments.handle("handle", handle), body=body)
        return await self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    async def get(self, handle: str) -> PaymentHandleConnection:
        """Return the connection of a customer.

        Args:
            handle: The customer.
        """
        return await self._client.call(api.get_payment_connection.operation(arguments.handle("handle", handle)))

    async def revoke(self, handle: str) -> PaymentHandleConnection:
        """Disconnect a customer.

        Args:
            handle: The customer.
        """
        return await self._client.call(api.revoke_payment_connection.operation(arguments.handle("handle", handle)))


class AsyncPaymentProviders(AsyncResource):
    """Connections to payment providers (API reference, payment providers)."""

    async def connect(self, provider: str, *, return_url: URL) -> PaymentProviderConnectResponse:
        """Start the connection of your account to a provider.

        Args:
            provider: The provider's name, such as "stripe".
            return_url: The URL that the provider returns to.

        Returns:
            ``.hosted_url``, the page that completes the connection.
        """
        body = models.PaymentProviderConnect(return_url=arguments.url("return_url", return_url, https=False))
        operation = api.connect_payment_provider.operation(arguments.identifier("provider", provider), body=body)
        return await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    async def get(self, provider: str) -> PaymentProvider:
        """Return the status of the connection to a provider.

        Args:
            provider: The provider's name, such as "stripe".
        """
        return await self._client.call(api.get_payment_provider.operation(arguments.identifier("provider", provider)))

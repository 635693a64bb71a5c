"""Payments that you make for customers."""

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
        PaymentProviderConnectReply,
    )


class AsyncPayments(AsyncResource):
    """Payments that you make for customers, with cards for a single use (API reference, payments)."""

    @cached_property
    def handles(self) -> AsyncPaymentHandles:
        """The customers that let you pay for them."""
        return AsyncPaymentHandles(self._client)

    @cached_property
    def providers(self) -> AsyncPaymentProviders:
        """The providers that carry payments."""
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
        """Pay for a customer. Every try carries the same idempotency key.

        If the customer has to agree first, call again afterwards, with the same arguments and the same key: give one of
        your own.

        Args:
            handle: The customer: a phone number in E.164 format, or an e-mail address.
            amount_cents: How much, in cents.
            currency: The currency, such as "usd".
            description: What is paid for.
            merchant: Whom the card is made for.
            metadata: Values of your own that come back.
            idempotency_key: A key of your own, at most 255 characters of printable ASCII, with which a later call is
                the same call.

        Returns:
            The payment; its ``.status`` tells what comes next, and ``.approval_url`` where the customer agrees.

        Raises:
            ValidationError: An argument breaks one of these rules.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted; ``.idempotency_key`` makes another call the same one.
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
        """Get a payment.

        Args:
            payment_id: Its id.

        Raises:
            ValidationError: `payment_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return await self._client.call(api.get_payment.operation(arguments.identifier("payment_id", payment_id)))

    async def cancel(self, payment_id: Identifier) -> Payment:
        """Cancel a payment that has not been made.

        Args:
            payment_id: Its id.

        Raises:
            ValidationError: `payment_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        operation = api.cancel_payment.operation(arguments.identifier("payment_id", payment_id))
        return await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    async def credentials(self, payment_id: Identifier) -> PaymentCredentials:
        """Get what the card is fetched with, good for a short time. Keep it out of logs.

        Args:
            payment_id: The payment's id.

        Raises:
            ValidationError: `payment_id` cannot be an id.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return await self._client.call(
            api.get_payment_credentials.operation(arguments.identifier("payment_id", payment_id))
        )


class AsyncPaymentHandles(AsyncResource):
    """The customers that let you pay for them (API reference, payment connections)."""

    async def connect(self, handle: str) -> PaymentHandleConnection:
        """Begin to connect a customer, who is sent a code.

        Args:
            handle: The customer: a phone number in E.164 format, or an e-mail address.

        Returns:
            ``.connect_id``, which `verify` takes with the code.

        Raises:
            ValidationError: `handle` is neither.
            APIError: The service refused it.
            NetworkError: It did not reach the service.
            DeliveryUnknown: The code may or may not have been sent.
        """
        operation = api.connect_payment_handle.operation(arguments.handle("handle", handle))
        return await self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    async def verify(self, handle: str, *, code: str, connect_id: Identifier) -> PaymentHandleConnection:
        """Finish connecting a customer.

        Args:
            handle: The customer.
            code: The code that they were sent.
            connect_id: The id that `connect` gave.

        Raises:
            ValidationError: An argument breaks a rule.
            APIError: The service refused it: the code is wrong.
            NetworkError: It did not reach the service.
            DeliveryUnknown: The code may or may not have been used up; look with `get`.
        """
        body = models.PaymentHandleVerify(
            code=validation.text("code", code), connect_id=arguments.body_identifier("connect_id", connect_id)
        )
        operation = api.verify_payment_handle.operation(arguments.handle("handle", handle), body=body)
        return await self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    async def get(self, handle: str) -> PaymentHandleConnection:
        """Tell whether a customer is connected.

        Args:
            handle: The customer.

        Raises:
            ValidationError: `handle` is no handle.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return await self._client.call(api.get_payment_connection.operation(arguments.handle("handle", handle)))

    async def revoke(self, handle: str) -> PaymentHandleConnection:
        """Disconnect a customer.

        Args:
            handle: The customer.

        Raises:
            ValidationError: `handle` is no handle.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return await self._client.call(api.revoke_payment_connection.operation(arguments.handle("handle", handle)))


class AsyncPaymentProviders(AsyncResource):
    """The providers that carry payments (API reference, payment providers)."""

    async def connect(self, provider: str, *, return_url: URL) -> PaymentProviderConnectReply:
        """Begin to connect your account with a provider.

        Args:
            provider: The provider's name, such as "stripe".
            return_url: Where to come back to afterwards.

        Returns:
            ``.hosted_url``, the page to go on with.

        Raises:
            ValidationError: An argument breaks a rule.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        body = models.PaymentProviderConnect(return_url=arguments.url("return_url", return_url, https=False))
        operation = api.connect_payment_provider.operation(arguments.identifier("provider", provider), body=body)
        return await self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

    async def get(self, provider: str) -> PaymentProvider:
        """Tell how far the connection with a provider is.

        Args:
            provider: The provider's name, such as "stripe".

        Raises:
            ValidationError: `provider` cannot be a name.
            APIError: The service refused it.
            NetworkError: There was no reply.
        """
        return await self._client.call(api.get_payment_provider.operation(arguments.identifier("provider", provider)))

# Made from contiguity/_async/linq/payment_requests.py by scripts/regenerate: edit that file.
"""Payments that you ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._core import validation
from contiguity._core.paging import by_offset
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.payments import payment_request
from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from linq_api import models
from linq_api.api import payment_requests as api

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from contiguity._core.validation import Identifier
    from linq_api.models import (
        PaymentCurrency,
        PaymentDiscount,
        PaymentMode,
        PaymentRail,
        PaymentRequest,
        PaymentRequestList,
        PaymentRequestStatus,
    )


class PaymentRequests(Resource):
    """Payments that you ask for, with a page to pay on (API reference, payment requests)."""

    def create(
        self,
        *,
        mode: PaymentMode | None = None,
        amount: int | None = None,
        currency: PaymentCurrency | None = None,
        price_id: Identifier | None = None,
        quantity: int | None = None,
        customer_id: Identifier | None = None,
        description: str | None = None,
        discount: PaymentDiscount | Mapping[str, str] | None = None,
        metadata: Mapping[str, str] | None = None,
        trial_end: datetime | None = None,
        trial_period_days: int | None = None,
        rail: PaymentRail | None = None,
        from_: str | None = None,
        payer_handle: str | None = None,
        idempotency_key: Identifier | None = None,
    ) -> PaymentRequest:
        """Ask for a payment, or for a subscription. Every try carries the same idempotency key.

        Args:
            mode: "payment", the default, or "subscription".
            amount: Payment: how much, in the smallest unit (cents), at least 50.
            currency: Payment: "usd".
            price_id: Subscription: the id of a recurring price of your Stripe account.
            quantity: Subscription: how many units.
            customer_id: The id of a customer of your Stripe account, instead of a new one.
            description: What the payer sees.
            discount: Subscription: a coupon or a promotion code.
            metadata: Values of your own that come back: at most 49, no name beginning with ``linq_``.
            trial_end: Subscription: when a free trial ends, with its time zone,
            trial_period_days: or how many days it takes.
            rail: "stripe" or "natural".
            from_: Your line, in E.164 format; needed with "natural".
            payer_handle: Who pays, in E.164 format; needed with "natural".
            idempotency_key: A key of your own, at most 255 characters of printable ASCII, with which a later call is
                the same call.

        Returns:
            The request; ``.checkout_url`` is where to pay.

        Raises:
            ValidationError: An argument breaks one of these rules.
            Forbidden: The connected account cannot be paid yet.
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: It may or may not have been accepted; ``.idempotency_key`` makes another call the same one.
        """
        key = arguments.header_idempotency_key("idempotency_key", idempotency_key)
        body = payment_request(
            mode=mode,
            amount=amount,
            currency=currency,
            price_id=price_id,
            quantity=quantity,
            customer_id=customer_id,
            description=description,
            discount=discount,
            metadata=metadata,
            trial_end=trial_end,
            trial_period_days=trial_period_days,
            rail=rail,
            from_=from_,
            payer_handle=payer_handle,
        )
        operation = api.create_payment_request.operation(body=body, idempotency_key=key)
        return self._client.call(operation, retry_safety=RetrySafety.KEYED, key=key)

    def list(
        self, *, limit: int | None = None, offset: int | None = None, status: PaymentRequestStatus | None = None
    ) -> Pages[PaymentRequest, PaymentRequestList]:
        """List payment requests, the newest first.

        Args:
            limit: How many a page holds, 1 to 100; 20 by default.
            offset: How many to skip.
            status: Only those that are so far.

        Returns:
            All of them, page after page as you iterate; its ``.pages()`` and ``.page()`` give pages.

        Raises:
            ValidationError: An argument breaks one of these rules.
        """
        operation = api.list_payment_requests.operation(
            limit=arguments.page_size(limit),
            offset=validation.optional(validation.integer, "offset", offset),
            status=None
            if status is None
            else validation.choice("status", status, get_args(models.PaymentRequestStatus)),
        )
        return Pages(self._client, operation, lambda page: page.data, by_offset)

    def get(self, payment_request_id: Identifier) -> PaymentRequest:
        """Get a payment request.

        Args:
            payment_request_id: Its id.

        Raises:
            ValidationError: `payment_request_id` cannot be an id.
            NotFound: There is no such request (2021).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        checked = arguments.identifier("payment_request_id", payment_request_id)
        return self._client.call(api.get_payment_request.operation(checked))

    def cancel(self, payment_request_id: Identifier) -> PaymentRequest:
        """Cancel a request that is not paid.

        Args:
            payment_request_id: Its id.

        Raises:
            ValidationError: `payment_request_id` cannot be an id.
            Conflict: It is paid, canceled or expired.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        operation = api.cancel_payment_request.operation(arguments.identifier("payment_request_id", payment_request_id))
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

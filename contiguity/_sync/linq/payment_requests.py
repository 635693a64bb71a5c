# Made from contiguity/_async/linq/payment_requests.py by scripts/regenerate: edit that file.
"""Payment requests: payments that you receive."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.paging import by_offset
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
    """Payment requests: payments that you receive through a checkout page (API reference, payment requests)."""

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
        """Request a payment or a subscription. All attempts carry one idempotency key.

        Args:
            mode: "payment" (default) or "subscription".
            amount: Payment: the amount in cents, at least 50.
            currency: Payment: the currency, "usd".
            price_id: Subscription: the id of a recurring price of your Stripe account.
            quantity: Subscription: the number of units.
            customer_id: The id of an existing customer of your Stripe account. Default: a new customer.
            description: The description that the payer sees.
            discount: Subscription: a coupon or a promotion code.
            metadata: Key-value pairs that are stored with the request: at most 49, and no name that starts with
                ``linq_``.
            trial_end: Subscription: the end of a free trial, as an aware datetime. Not with `trial_period_days`.
            trial_period_days: Subscription: the length of a free trial in days.
            rail: "stripe" or "natural".
            from_: Your line, in E.164 format. Required with "natural".
            payer_handle: The payer's phone number, in E.164 format. Required with "natural".
            idempotency_key: Identifies the call: a later call with the same key has no further effect. At most 255
                characters of printable ASCII. Default: a new key for each call.

        Returns:
            The request. ``.checkout_url`` is the checkout page.

        Raises:
            Forbidden: The connected account cannot receive payments yet.
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
        """List payment requests, newest first.

        Args:
            limit: The number of requests per page, 1 to 100. Default: 20.
            offset: The number of requests to skip.
            status: Only requests with this status.

        Returns:
            An iterable of all entries, which requests the pages as needed. ``.pages()`` iterates over pages,
            ``.page()`` returns the first.
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
        """Return a payment request.

        Args:
            payment_request_id: The id of the request.

        Raises:
            NotFound: The request does not exist (2021).
        """
        checked = arguments.identifier("payment_request_id", payment_request_id)
        return self._client.call(api.get_payment_request.operation(checked))

    def cancel(self, payment_request_id: Identifier) -> PaymentRequest:
        """Cancel an unpaid request.

        Args:
            payment_request_id: The id of the request.

        Raises:
            Conflict: The request is already paid, cancelled or expired.
        """
        operation = api.cancel_payment_request.operation(arguments.identifier("payment_request_id", payment_request_id))
        return self._client.call(operation, retry_safety=RetrySafety.IDEMPOTENT)

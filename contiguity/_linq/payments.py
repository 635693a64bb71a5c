"""Validation of a payment request."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from contiguity._core import validation
from contiguity._linq import arguments
from contiguity._linq.arguments import metadata, model
from contiguity.errors import ValidationError
from linq_api import constants, models

_OF_SUBSCRIPTIONS = ("price_id", "quantity", "discount", "trial_end", "trial_period_days")
_OF_PAYMENTS = ("amount", "currency")


def payment_request(**given: object) -> models.PaymentRequestCreate:
    """Build a payment request from the arguments of `payment_requests.create`."""
    _check_mode(given)
    for name in ("from_", "payer_handle"):
        if given.get("rail") == "natural" and given.get(name) is None:
            raise ValidationError.of(name, 'must be given with the rail "natural"')
    if given.get("trial_end") is not None and given.get("trial_period_days") is not None:
        raise ValidationError(arguments=("trial_end", "trial_period_days"), rule="at most one must be given")

    def get(name: str) -> object:
        return given.get(name)

    mode, currency, rail, own = get("mode"), get("currency"), get("rail"), get("metadata")
    return models.PaymentRequestCreate(
        mode=None if mode is None else validation.choice("mode", mode, get_args(models.PaymentMode)),
        amount=validation.optional(_amount, "amount", get("amount")),
        currency=None
        if currency is None
        else validation.choice("currency", currency, get_args(models.PaymentCurrency)),
        price_id=validation.optional(arguments.identifier, "price_id", get("price_id")),
        quantity=validation.optional(_count, "quantity", get("quantity")),
        customer_id=validation.optional(arguments.identifier, "customer_id", get("customer_id")),
        description=validation.optional(validation.text, "description", get("description")),
        discount=validation.optional(_discount, "discount", get("discount")),
        metadata=None if own is None else models.PaymentMetadata.from_dict(metadata(own)),
        trial_end=validation.optional(_aware_datetime, "trial_end", get("trial_end")),
        trial_period_days=validation.optional(_count, "trial_period_days", get("trial_period_days")),
        rail=None if rail is None else validation.choice("rail", rail, get_args(models.PaymentRail)),
        from_=validation.optional(arguments.phone, "from_", get("from_")),
        payer_handle=validation.optional(arguments.phone, "payer_handle", get("payer_handle")),
    )


def _check_mode(given: dict[str, object]) -> None:
    subscribes = given.get("mode") == "subscription"
    needed, foreign = (("price_id",), _OF_PAYMENTS) if subscribes else (_OF_PAYMENTS, _OF_SUBSCRIPTIONS)
    mode = "subscription" if subscribes else "payment"
    for name in needed:
        if given.get(name) is None:
            raise ValidationError.of(name, f'must be given with the mode "{mode}"')
    for name in foreign:
        if given.get(name) is not None:
            raise ValidationError.of(name, f'must not be given with the mode "{mode}"')


def _amount(argument: str, value: object) -> int:
    return validation.integer(argument, value, least=constants.MIN_PAYMENT_AMOUNT)


def _count(argument: str, value: object) -> int:
    return validation.integer(argument, value, least=1)


def _discount(argument: str, value: object) -> models.PaymentDiscount:
    discount = model(argument, value, models.PaymentDiscount)
    if discount.coupon is not None and discount.promotion_code is not None:
        raise ValidationError.of(argument, "must have either coupon or promotion_code, not both")
    return discount


def _aware_datetime(argument: str, value: object) -> datetime:
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise ValidationError.of(argument, "must be a datetime with a time zone")
    return value

"""The numbers that exist at the start: two that are leased, and some to lease."""

from __future__ import annotations

from attrs import field, frozen

SHARED_NUMBER = "+18335550100"
"""Texts without a sender of their own come from here."""


@frozen(kw_only=True)
class Listing:
    """A number as it is offered."""

    number: str
    channels: list[str]
    city: str = "Miami"
    region: str = "FL"
    country: str = "US"
    carrier: str = "Contiguity"
    reputation: float = 0.95
    previous_owners: int = 0
    requirements: list[str] = field(factory=list[str])
    monthly_rate: float = 10.0
    upfront_fee: float = 0.0


LEASED = (
    Listing(number="+13055550188", channels=["sms", "mms", "imessage", "whatsapp"], monthly_rate=100.0),
    Listing(number="+13055550199", channels=["sms", "mms"]),
)
"""What the account leases at the start."""

OFFERED = (
    Listing(number="+13055550110", channels=["sms", "mms", "rcs"], carrier="T-Mobile", previous_owners=1),
    Listing(
        number="+13055550121",
        channels=["sms", "mms", "imessage"],
        requirements=["imessage_entitlement_required"],
        monthly_rate=100.0,
        upfront_fee=50.0,
    ),
    Listing(
        number="+13055550132",
        channels=["sms", "whatsapp"],
        requirements=["whatsapp_entitlement_required"],
        carrier="International Partner",
    ),
    Listing(number="+13055550143", channels=["sms", "mms"], requirements=["enterprise_plan_required"], carrier="AT&T"),
)
"""What it may lease, where it meets the requirements."""

"""The initial data of a Contiguity account: phone numbers and entitlements."""

from __future__ import annotations

from typing import Literal

from contiguity.sandbox.contiguity.records import Listing

SHARED_NUMBER = "+18335550100"
"""The sender of texts without ``from``."""

LEASED = (
    Listing(number="+13055550188", capabilities=["sms", "mms", "imessage", "whatsapp"], monthly_rate=100.0),
    Listing(number="+13055550199", capabilities=["sms", "mms"]),
)
"""The numbers that the account leases."""

AVAILABLE = (
    Listing(number="+13055550110", capabilities=["sms", "mms", "rcs"], carrier="T-Mobile", previous_owners=1),
    Listing(
        number="+13055550121",
        capabilities=["sms", "mms", "imessage"],
        requirements=["imessage_entitlement_required"],
        monthly_rate=100.0,
        upfront_fee=50.0,
    ),
    Listing(
        number="+13055550132",
        capabilities=["sms", "whatsapp"],
        requirements=["whatsapp_entitlement_required"],
        carrier="International Partner",
    ),
    Listing(
        number="+13055550143", capabilities=["sms", "mms"], requirements=["enterprise_plan_required"], carrier="AT&T"
    ),
)
"""The numbers that the account can lease if it meets their requirements."""

ENTITLEMENTS: tuple[tuple[str, str, Literal["granted", "available", "ineligible"]], ...] = (
    ("lease", "Lease phone numbers.", "granted"),
    ("imessage", "Send and receive iMessages on leased numbers.", "granted"),
    ("whatsapp", "Lease numbers for WhatsApp.", "available"),
    ("fast_track", "Send past the recommended rate limit of a line.", "available"),
    ("number_intelligence", "Look up phone numbers.", "available"),
    ("identity", "Verify the identity of people.", "ineligible"),
)
"""The name, the description and the status of each entitlement."""

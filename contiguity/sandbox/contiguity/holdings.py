"""What an account may do and has: entitlements and leases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define, field

from contiguity_api.models import Failover

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.catalogue import Listing

ENTITLEMENTS: tuple[tuple[str, str, Literal["granted", "available", "ineligible"]], ...] = (
    ("lease", "Lease phone numbers.", "granted"),
    ("imessage", "Send and receive iMessages on leased numbers.", "granted"),
    ("whatsapp", "Lease numbers for WhatsApp.", "available"),
    ("fast_track", "Send past the recommended rate limit of a line.", "available"),
    ("number_intelligence", "Look up phone numbers.", "available"),
    ("identity", "Verify the identity of people.", "ineligible"),
)
"""What there is, by name, and how it stands at the start."""


@define(eq=False)
class Lease:
    """A number that the account leases, or leased."""

    id: str
    listing: Listing
    method: str
    start: int
    terminated: bool = False
    failover: Failover = field(factory=lambda: Failover(enabled=False, mode="all", numbers=[]))
    forwards_to: str | None = None

    @property
    def number(self) -> str:
        """The number."""
        return self.listing.number

    def takes_over_for(self, number: str) -> bool:
        """Whether it was configured to send in the place of another number."""
        return self.failover.enabled and (self.failover.mode == "all" or number in (self.failover.numbers or ()))


@define(eq=False)
class Entitlement:
    """Something that an account may be allowed to do."""

    name: str
    description: str
    status: Literal["granted", "available", "ineligible"]
    id: str | None = None
    granted_at: int | None = None

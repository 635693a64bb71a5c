"""The records of a Contiguity account: leases, entitlements, one-time passwords, domains, emails and calls.

Timestamps are in Unix milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define, field, frozen

from contiguity_api.models import Failover

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@frozen(kw_only=True)
class Listing:
    """A phone number that can be leased."""

    number: str
    capabilities: list[str]
    city: str = "Miami"
    region: str = "FL"
    country: str = "US"
    carrier: str = "Contiguity"
    reputation: float = 0.95
    previous_owners: int = 0
    requirements: list[str] = field(factory=list[str])
    monthly_rate: float = 10.0
    upfront_fee: float = 0.0


@define(eq=False)
class Lease:
    """A current or terminated lease of a phone number."""

    id: str
    listing: Listing
    method: str
    start: int
    terminated: bool = False
    failover: Failover = field(factory=lambda: Failover(enabled=False, mode="all", numbers=[]))
    forwards_to: str | None = None

    @property
    def number(self) -> str:
        """The phone number."""
        return self.listing.number

    def takes_over_for(self, number: str) -> bool:
        """Return whether the number is configured to send in place of another one."""
        return self.failover.enabled and (self.failover.mode == "all" or number in (self.failover.numbers or ()))


@define(eq=False)
class Entitlement:
    """A permission that an account can have."""

    name: str
    description: str
    status: Literal["granted", "available", "ineligible"]
    id: str | None = None
    granted_at: int | None = None


@define(eq=False)
class OTP:
    """A one-time password sent to a recipient."""

    code: str
    to: str
    language: str
    name: str | None
    expires_at: int
    used: bool = False


@define(eq=False, kw_only=True)
class ReverseOTP:
    """A one-time password expected from a phone."""

    id: str
    number: str
    factor: str
    to: str
    service: str
    success_url: str | None
    expires_at: int
    state: Literal["pending", "verified", "cancelled"] = "pending"

    def state_at(self, now_ms: int) -> str:
        """Return the state at a time."""
        return "expired" if self.state == "pending" and now_ms >= self.expires_at else self.state


@define(eq=False)
class Domain:
    """A registered email domain."""

    id: str
    name: str
    return_path: str
    created_at: int
    verified: bool = False


@frozen(kw_only=True)
class Email:
    """A sent email."""

    id: str
    from_: str
    to: Sequence[str]
    cc: Sequence[str]
    bcc: Sequence[str]
    reply_to: str | None
    subject: str
    text: str | None
    html: str | None
    headers: Mapping[str, str]
    at: int
    """When it was accepted, in Unix milliseconds."""


@define(eq=False, kw_only=True)
class FaceTimeCall:
    """A FaceTime Audio call."""

    id: str
    line: str
    other: str
    inbound: bool
    caller_id: str | None
    created_at: int
    status: str = "queued"
    cause: str | None = None
    answered_at: int | None = None
    ended_at: int | None = None

    @property
    def ended(self) -> bool:
        """Whether the call has ended."""
        return self.status in ("completed", "failed")

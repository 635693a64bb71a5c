"""The account of every API key of the sandbox, and the rules that several operations share."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from attrs import define, field

from contiguity.sandbox.contiguity.records import Entitlement, Lease
from contiguity.sandbox.contiguity.seed import AVAILABLE, ENTITLEMENTS, LEASED, SHARED_NUMBER
from contiguity.sandbox.http import HTTPError
from contiguity.sandbox.state import Line, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.contiguity.records import OTP, Domain, Email, FaceTimeCall, Listing, ReverseOTP
    from contiguity.sandbox.openapi import Call
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.state import Channel, Ids, State

    Handlers = Mapping[str, Callable[["Account", Call], "Model"]]
    """The handler of each operation, by operation id."""

NAMES: Mapping[Channel, str] = {"imessage": "iMessage", "text": "SMS", "whatsapp": "WhatsApp"}
PREFIXES: Mapping[Channel, str] = {"imessage": "imsg_", "text": "text_", "whatsapp": "wapp_"}
PROVIDER = "contiguity"
LOOKUPS_PER_MINUTE = 6

M = TypeVar("M", bound="Model")


class Model(Protocol):
    """A generated model, which handlers return."""

    additional_properties: dict[str, Any]

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """Serialize to JSON."""


def with_nulls(model: M, *names: str) -> M:
    """Serialize missing fields as ``null``, where models omit them."""
    model.additional_properties.update(dict.fromkeys(names))
    return model


class Emit(Protocol):
    """Emits a webhook event."""

    def __call__(self, event: Mapping[str, Any], *, url: str | None = None) -> object:
        """Post an event to a URL, or to the endpoint of the account."""


class RateLimiter:
    """A sustained rate with a burst (generic cell rate algorithm)."""

    def __init__(self, per_second: float, burst: int) -> None:
        """Create a limiter with a full burst."""
        self._interval_ms = 1000 / per_second
        self._slack_ms = self._interval_ms * (burst - 1)
        self._due_ms = 0.0

    def wait_ms(self, now_ms: int) -> int:
        """Return the milliseconds until the next event is within the rate."""
        return max(0, round(self._due_ms - self._slack_ms - now_ms))

    def take(self, now_ms: int) -> None:
        """Count an event."""
        self._due_ms = max(self._due_ms, now_ms) + self._interval_ms


def too_many_requests(wait_ms: int) -> HTTPError:
    """Return the error response of an exceeded rate."""
    return HTTPError(429, "Too Many Requests", headers={"retry-after": str(-(-wait_ms // 1000))})


@define(eq=False)
class Account:
    """A Contiguity account."""

    state: State
    ids: Ids
    options: Options
    post: Emit
    listings: dict[str, Listing] = field(factory=dict[str, "Listing"])
    """Phone numbers by number."""
    leases: dict[str, Lease] = field(factory=dict[str, Lease])
    """Leases by number. A terminated one remains until the number is leased again."""
    entitlements: dict[str, Entitlement] = field(factory=dict[str, Entitlement])
    """Entitlements by name."""
    otps: dict[str, OTP] = field(factory=dict[str, "OTP"])
    """Sent one-time passwords by id."""
    reverse_otps: dict[str, ReverseOTP] = field(factory=dict[str, "ReverseOTP"])
    """Reverse one-time passwords by id."""
    reverse_otps_by_number: dict[str, list[ReverseOTP]] = field(factory=dict[str, "list[ReverseOTP]"])
    domains: dict[str, Domain] = field(factory=dict[str, "Domain"])
    """Email domains by name."""
    emails: list[Email] = field(factory=list["Email"])
    """Sent emails, oldest first."""
    calls: dict[str, FaceTimeCall] = field(factory=dict[str, "FaceTimeCall"])
    """FaceTime calls by id."""
    lookup_rate: RateLimiter = field(factory=lambda: RateLimiter(LOOKUPS_PER_MINUTE / 60, LOOKUPS_PER_MINUTE))
    """The rate of number lookups."""
    _line_rates: dict[str, RateLimiter] = field(factory=dict[str, RateLimiter])

    def __attrs_post_init__(self) -> None:
        for name, description, status in ENTITLEMENTS:
            entitlement = Entitlement(name, description, status)
            if status == "granted":
                entitlement.id, entitlement.granted_at = self.ids.new("ent_"), self.now_ms
            self.entitlements[name] = entitlement
        for listing in (*LEASED, *AVAILABLE):
            self.listings[listing.number] = listing
            self.state.lines[listing.number] = Line(listing.number, list(listing.capabilities))
        for listing in LEASED:
            self.leases[listing.number] = Lease(self.ids.new("lsd_"), listing, "monthly", self.now_ms)
        self.state.lines[SHARED_NUMBER] = Line(SHARED_NUMBER, ["sms", "mms"])

    @property
    def now_ms(self) -> int:
        """The time in Unix milliseconds."""
        return self.state.clock.now_ms

    def require(self, entitlement: str) -> None:
        """Require an entitlement.

        Raises:
            HTTPError: The account does not have it.
        """
        found = self.entitlements.get(entitlement)
        if found is None or found.status != "granted":
            raise HTTPError(
                403, f"Forbidden: {entitlement} entitlement required", agreement_url=agreement_url(entitlement)
            )

    def current_lease(self, number: str) -> Lease | None:
        """Return the current lease of a number, if the account leases it."""
        lease = self.leases.get(number)
        return None if lease is None or lease.terminated else lease

    def require_lease(self, number: str, *, field: str = "from") -> Lease:
        """Return the current lease of a number.

        Raises:
            HTTPError: The account does not lease the number. The text names `field`.
        """
        lease = self.current_lease(number)
        if lease is None:
            raise HTTPError(403, f'Forbidden: "{field}" is not a number you lease')
        return lease

    def require_line(self, number: str, channel: Channel) -> Line:
        """Return the line of a leased number that supports a channel.

        Raises:
            HTTPError: The account does not lease the number, or the line does not support the channel.
        """
        line = self.state.lines[self.require_lease(number).number]
        if not line.supports(channel):
            raise HTTPError(403, f'Forbidden: "from" does not support {NAMES[channel]}')
        return line

    def available_lines(self, channel: Channel) -> list[Line]:
        """Return the leased lines that can currently send on a channel."""
        lines = [self.state.lines[number] for number, lease in self.leases.items() if not lease.terminated]
        return [line for line in lines if line.available and line.supports(channel)]

    def choose_line(self, channel: Channel, from_: str | None, to: str) -> Line:
        """Choose the line that sends a message: the requested one, a substitute, or any.

        Raises:
            HTTPError: No line can send.
        """
        if channel == "text" and from_ is None and self.options.shared_text_number:
            return self.state.lines[SHARED_NUMBER]
        candidates = self.available_lines(channel)
        if from_ is not None:
            line = self.require_line(from_, channel)
            if line in candidates:
                return line
            candidates = [each for each in candidates if self.leases[each.number].takes_over_for(from_)] or candidates
        if not candidates:
            article = "an" if channel == "imessage" else "a"
            raise HTTPError(
                403,
                f"Forbidden: {article} {NAMES[channel]}-capable leased number is required",
                agreement_url=agreement_url("lease"),
            )
        if from_ is None and self.options.prefer_known_line:
            known = [message.line for message in self.state.thread(channel, None, to)[-1:]]
            candidates = [line for line in candidates if line.number in known] or candidates
        return self.ids.random.choice(candidates)

    def pace_ms(self, line: Line) -> int:
        """Count a message of a line, and return the milliseconds that it remains queued.

        Raises:
            HTTPError: The line exceeds its rate, and the options reject this.
        """
        if self.options.rate_limit == "off":
            return 0
        limiter = RateLimiter(self.options.messages_per_second, self.options.burst)
        rate = self._line_rates.setdefault(line.number, limiter)
        wait_ms = rate.wait_ms(self.now_ms)
        if wait_ms and self.options.rate_limit == "reject":
            raise too_many_requests(wait_ms)
        rate.take(self.now_ms)
        return wait_ms

    def add_message(
        self,
        channel: Channel,
        *,
        from_: str,
        to: str,
        text: str | None,
        attachments: list[str] | None,
        effect: str | None = None,
    ) -> Message:
        """Add an outgoing message."""
        message = Message(
            id=self.ids.new(PREFIXES[channel]),
            provider=PROVIDER,
            channel=channel,
            from_=from_,
            to=to,
            text=text or "",
            at=self.now_ms,
            attachments=list(attachments or ()),
            effect=effect,
        )
        message.add_step("queued", "Message Queued", message.at)
        self.state.add(message)
        return message

    def require_message(self, id_: str) -> Message:
        """Return a message by its id; ``imessage_…`` is equivalent to ``imsg_…``.

        Raises:
            HTTPError: The message does not exist.
        """
        prefix, _, rest = id_.partition("_")
        message = self.state.message(f"imsg_{rest}" if prefix == "imessage" else id_)
        if message is None:
            raise HTTPError(404, "Not Found")
        return message

    def emit(
        self,
        type_: str,
        data: Mapping[str, Any],
        *,
        at: int | None = None,
        id_: str | None = None,
        url: str | None = None,
        timestamp: bool = True,
    ) -> None:
        """Emit a webhook event.

        Args:
            type_: The type.
            data: The data.
            at: The time in Unix milliseconds; by default now.
            id_: The id; by default a new one.
            url: Where to post the event; by default the endpoint of the account.
            timestamp: Whether the data contains the time, too.
        """
        event = self.build_event(type_, data, at=self.now_ms if at is None else at, id_=id_, timestamp=timestamp)
        self.post(event, url=url)

    def build_event(
        self, type_: str, data: Mapping[str, Any], *, at: int, id_: str | None = None, timestamp: bool = True
    ) -> dict[str, Any]:
        """Return a webhook event. Its time is in seconds, for FaceTime in milliseconds."""
        time = at if type_.startswith("facetime.") else at // 1000
        return {
            "id": id_ or self.ids.new("evt_", 10),
            "type": type_,
            "timestamp": time,
            "api_version": self.options.api_version,
            "data": {**data, "timestamp": time} if timestamp else data,
        }


def agreement_url(entitlement: str) -> str:
    """Return the URL at which the agreement of an entitlement is accepted."""
    return f"https://api.contiguity.com/entitlements/{entitlement}"

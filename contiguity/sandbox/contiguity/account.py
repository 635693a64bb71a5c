"""The account that every key of the sandbox belongs to: what it holds, and the rules that many operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from attrs import define, field

from contiguity.sandbox.contiguity.catalogue import LEASED, OFFERED, SHARED_NUMBER, Listing
from contiguity.sandbox.contiguity.holdings import ENTITLEMENTS, Entitlement, Lease
from contiguity.sandbox.contiguity.rate import Rate
from contiguity.sandbox.http import Refusal
from contiguity.sandbox.world import Channel, Line, Message, World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.ids import Ids
    from contiguity.sandbox.options import Options

NAMES: Mapping[Channel, str] = {"imessage": "iMessage", "text": "SMS", "whatsapp": "WhatsApp"}
PREFIXES: Mapping[Channel, str] = {"imessage": "imsg_", "text": "text_", "whatsapp": "wapp_"}
SERVICE = "contiguity"


P = TypeVar("P")


class Post(Protocol):
    """Sends a webhook event."""

    def __call__(self, service: str, event: Mapping[str, Any], *, url: str | None = None) -> object:
        """Send it to a URL of its own, or to the endpoint of the service."""


@define(eq=False)
class Account:
    """What the account holds."""

    world: World
    ids: Ids
    options: Options
    post: Post
    listings: dict[str, Listing] = field(factory=dict[str, Listing])
    leases: dict[str, Lease] = field(factory=dict[str, Lease])
    """By number; a terminated one stays until the number is leased again."""
    entitlements: dict[str, Entitlement] = field(factory=dict[str, Entitlement])
    _parts: dict[type, Any] = field(factory=dict[type, Any])
    _rates: dict[str, Rate] = field(factory=dict[str, Rate])

    def __attrs_post_init__(self) -> None:
        now = self.world.clock.now
        for name, description, status in ENTITLEMENTS:
            held = Entitlement(name, description, status)
            if status == "granted":
                held.id, held.granted_at = self.ids.new("ent_"), now
            self.entitlements[name] = held
        for listing in (*LEASED, *OFFERED):
            self.list_number(listing)
        for listing in LEASED:
            self.leases[listing.number] = Lease(self.ids.new("lsd_"), listing, "monthly", now)
        self.world.lines[SHARED_NUMBER] = Line(SHARED_NUMBER, ["sms", "mms"])

    def part(self, cls: type[P]) -> P:
        """Give the account's one value of a class, in which a group of operations keeps what it must."""
        if cls not in self._parts:
            self._parts[cls] = cls()
        found: P = self._parts[cls]
        return found

    def list_number(self, listing: Listing) -> None:
        """Let a number exist."""
        self.listings[listing.number] = listing
        self.world.lines[listing.number] = Line(listing.number, list(listing.channels))

    def require(self, entitlement: str) -> None:
        """Refuse what the account is not entitled to.

        Raises:
            Refusal: It is not.
        """
        held = self.entitlements.get(entitlement)
        if held is None or held.status != "granted":
            raise Refusal(
                403, f"Forbidden: {entitlement} entitlement required", agreement_url=agreement_url(entitlement)
            )

    def current_lease(self, number: str) -> Lease | None:
        """Give the lease of a number, if it is one of the account's."""
        lease = self.leases.get(number)
        return None if lease is None or lease.terminated else lease

    def lease_of(self, number: str, *, named: str = "from") -> Lease:
        """Give the lease of one of the account's numbers.

        Raises:
            Refusal: It is not leased.
        """
        lease = self.current_lease(number)
        if lease is None:
            raise Refusal(403, f'Forbidden: "{named}" is not a number you lease')
        return lease

    def own_line(self, number: str, channel: Channel) -> Line:
        """Give one of the account's lines that has a channel.

        Raises:
            Refusal: It is not the account's, or has not.
        """
        line = self.world.lines[self.lease_of(number).number]
        if not line.carries(channel):
            raise Refusal(403, f'Forbidden: "from" does not support {NAMES[channel]}')
        return line

    def lines(self, channel: Channel) -> list[Line]:
        """Give the account's lines that can send on a channel now."""
        lines = [self.world.lines[number] for number, lease in self.leases.items() if not lease.terminated]
        return [line for line in lines if line.available and line.carries(channel)]

    def sender(self, channel: Channel, from_: str | None, to: str) -> Line:
        """Choose the line that sends: the one that was asked for, or one that takes its place, or any.

        Raises:
            Refusal: There is none.
        """
        if channel == "text" and from_ is None and self.options.shared_text_number:
            return self.world.lines[SHARED_NUMBER]
        candidates = self.lines(channel)
        if from_ is not None:
            line = self.own_line(from_, channel)
            if line in candidates:
                return line
            candidates = [each for each in candidates if self.leases[each.number].takes_over_for(from_)] or candidates
        if not candidates:
            article = "an" if channel == "imessage" else "a"
            raise Refusal(
                403,
                f"Forbidden: {article} {NAMES[channel]}-capable leased number is required",
                agreement_url=agreement_url("lease"),
            )
        if from_ is None and self.options.prefer_known_line:
            known = [message.line for message in self.world.thread(channel, None, to)[-1:]]
            candidates = [line for line in candidates if line.number in known] or candidates
        return self.ids.random.choice(candidates)

    def pace(self, line: Line) -> int:
        """Give the milliseconds that a message waits for its turn on a line.

        Raises:
            Refusal: The line is over its rate, and the sandbox is to say so.
        """
        if self.options.rate_limit == "off":
            return 0
        rate = self._rates.setdefault(line.number, Rate(self.options.messages_per_second, self.options.burst))
        wait = rate.wait(self.world.clock.now)
        if wait and self.options.rate_limit == "refuse":
            raise Refusal(429, "Too Many Requests", headers={"retry-after": str(-(-wait // 1000))})
        rate.take(self.world.clock.now)
        return wait

    def accept(
        self,
        channel: Channel,
        *,
        from_: str,
        to: str,
        text: str | None,
        attachments: list[str] | None,
        effect: str | None = None,
    ) -> Message:
        """Remember a message that is to be sent."""
        message = Message(
            id=self.ids.new(PREFIXES[channel]),
            service=SERVICE,
            channel=channel,
            from_=from_,
            to=to,
            text=text or "",
            at=self.world.clock.now,
            attachments=list(attachments or ()),
            effect=effect,
        )
        message.step("queued", "Message Queued", message.at)
        self.world.add(message)
        return message

    def substituted(self, requested: str | None, message: Message) -> None:
        """Tell that another number was used than was asked for, if so."""
        if requested is not None and requested != message.from_:
            self.emit(
                "numbers.substitution",
                {
                    "original_number": requested,
                    "used_number": message.from_,
                    "reason": "requested_unavailable_random_used",
                    "message_id": message.id,
                },
            )

    def emit(
        self,
        type_: str,
        data: Mapping[str, Any],
        *,
        at: int | None = None,
        id_: str | None = None,
        url: str | None = None,
        timed: bool = True,
    ) -> None:
        """Send a webhook event.

        Args:
            type_: Its type.
            data: What happened.
            at: When, in Unix milliseconds; by default now.
            id_: Its id, if it has one already.
            url: Where to post it, if not to the endpoint of the account.
            timed: Whether its data tells the time too.
        """
        event = self.event(type_, data, at=self.world.clock.now if at is None else at, id_=id_, timed=timed)
        self.post(SERVICE, event, url=url)

    def event(
        self, type_: str, data: Mapping[str, Any], *, at: int, id_: str | None = None, timed: bool = True
    ) -> dict[str, Any]:
        """Make a webhook event without sending it. Times are in seconds, but for FaceTime, in milliseconds."""
        timestamp = at if type_.startswith("facetime.") else at // 1000
        return {
            "id": id_ or self.ids.new("evt_", 10),
            "type": type_,
            "timestamp": timestamp,
            "api_version": self.options.api_version,
            "data": {**data, "timestamp": timestamp} if timed else data,
        }


def agreement_url(entitlement: str) -> str:
    """Give the URL at which an entitlement's agreement is accepted."""
    return f"https://api.contiguity.com/entitlements/{entitlement}"

"""Where the account's webhook events go: to its subscriptions, and to the endpoint that the sandbox was told."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Literal, Protocol
from urllib.parse import parse_qsl, urlsplit

from attrs import define, field

from contiguity.webhooks import LinqWebhook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.webhooks import Endpoint

Version = Literal["2026-02-03", "2025-01-01"]
PRESENT: Version = "2026-02-03"
OLDER: Version = "2025-01-01"


class PostOffice(Protocol):
    """What takes the events of a service away."""

    @property
    @abstractmethod
    def webhooks(self) -> Mapping[str, Endpoint]:
        """Where each service posts its events, as the sandbox was told."""

    @abstractmethod
    def record(self, event: Mapping[str, Any]) -> None:
        """Keep an event."""

    @abstractmethod
    def send(
        self,
        service: str,
        endpoint: Endpoint,
        event: Mapping[str, Any],
        sign: Callable[[str, bytes], Mapping[str, str]],
        answered: Callable[[Mapping[str, str]], object] | None = None,
    ) -> None:
        """Post an event to an endpoint, and tell the headers of its answer."""


class Post(Protocol):
    """Posts an event in whichever payload version each endpoint has."""

    def __call__(
        self, event: Mapping[str, Any], *, older: Mapping[str, Any] | None, chat: Chat | None, line: str | None
    ) -> object:
        """Post it; where there is no older form, endpoints of the older version do not get it."""


@define(eq=False, kw_only=True)
class Subscription:
    """A subscription to webhook events."""

    id: str
    endpoint: Endpoint
    events: list[str]
    created_at: int
    updated_at: int
    is_active: bool = True
    phone_numbers: list[str] = field(factory=list[str])
    routing_key_header: str | None = None
    routing_id_header: str | None = None
    tokens: dict[str, str] = field(factory=dict[str, str])
    """What the receiver answered in its routing header last, by the chat's id."""

    @property
    def routing(self) -> tuple[str | None, str | None]:
        """The headers of delivery affinity."""
        return self.routing_key_header, self.routing_id_header

    def learn(self, chat: Chat | None, headers: Mapping[str, str]) -> None:
        """Note what the receiver answered to a delivery of a chat."""
        name = (self.routing_key_header or "").lower()
        token = next((value for each, value in headers.items() if each.lower() == name), None)
        if chat is not None and token is not None:
            self.tokens[chat.id] = token

    def wants(self, type_: str, line: str | None) -> bool:
        """Whether it is for an event on a line, or on none."""
        of_line = not self.phone_numbers or line is None or line in self.phone_numbers
        return self.is_active and type_ in self.events and of_line


@define(eq=False)
class Subscriptions:
    """The account's subscriptions, by id."""

    by_id: dict[str, Subscription] = field(factory=dict[str, Subscription])


def version_of(url: str) -> str:
    """Tell the payload version that a URL asks for."""
    return dict(parse_qsl(urlsplit(url).query)).get("version", PRESENT)


def signer(
    event: Mapping[str, Any], subscription: Subscription | None, chat: Chat | None
) -> Callable[[str, bytes], Mapping[str, str]]:
    """Give what makes the headers of an event's delivery."""

    def sign(secret: str, body: bytes) -> Mapping[str, str]:
        headers = {
            **LinqWebhook(secret).sign(body, message_id=event["event_id"]),
            "X-Webhook-Event": event["event_type"],
        }
        if subscription is not None:
            headers["X-Webhook-Subscription-ID"] = subscription.id
            if subscription.routing_key_header and chat is not None:
                headers[subscription.routing_id_header or "Linq-Chat-Id"] = chat.id
                if chat.id in subscription.tokens:
                    headers[subscription.routing_key_header] = subscription.tokens[chat.id]
        return headers

    return sign

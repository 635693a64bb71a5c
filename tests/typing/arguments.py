"""Types of ids, URLs and durations. Checked by mypy and pyright, never run."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from contiguity.linq import Message

if TYPE_CHECKING:
    import httpx
    import yarl
    from pydantic import AnyUrl, HttpUrl
    from starlette.datastructures import URL

    from contiguity import AsyncLinq, Contiguity, Linq

ID = UUID(int=1)


def ids(client: Contiguity, linq: Linq, async_linq: AsyncLinq) -> None:
    """An id is a string or a UUID."""
    client.imessage.get(ID)
    client.otp.resend(ID)
    linq.chats.messages.send(ID, Message().media(attachment_id=ID).reply_to(ID), idempotency_key=ID)
    linq.messages.react("id", "add", "heart")
    async_linq.chats.list(cursor="20")
    client.imessage.get(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def urls(clients: tuple[Contiguity, Linq], one: httpx.URL, two: yarl.URL, three: AnyUrl | HttpUrl, four: URL) -> None:
    """A URL is a string or a URL object."""
    client, linq = clients
    client.imessage.send(to="+1", attachments=[one, two, three, four, "https://example.com/a.png"])
    client.otp.reverse.initiate(number="+1", success_url=two)
    linq.chats.update("id", group_chat_icon=one)
    linq.webhook_subscriptions.create(target_url=three, subscribed_events=["message.received"])
    Message().media(four).link(one)
    linq.chats.update("id", group_chat_icon=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    linq.chats.update("id", group_chat_icon=b"https://example.com")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def durations(client: Contiguity, linq: Linq) -> None:
    """A duration is a number of seconds or a timedelta."""
    client.imessage.typing_indicator(to="+1", from_="+1", interval=timedelta(seconds=30))
    linq.chats.typing.indicator(ID, interval=timedelta(minutes=1))
    linq.chats.location.watch(ID, interval=15)
    linq.chats.location.watch(ID, interval="15")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

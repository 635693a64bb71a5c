"""A simulated phone, for tests and demos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from contiguity.sandbox.linq.records import Coordinates
from contiguity_api.events import event_class
from linq_api.events import event_class as linq_event_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from contiguity.events import Event, IMessageIncoming, TextIncomingMMS, TextIncomingSMS
    from contiguity.linq.events import Event as LinqEvent
    from contiguity.linq.events import MessageReceived
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.state import Channel, Message, Support

    IncomingEvent = IMessageIncoming | TextIncomingSMS | TextIncomingMMS | MessageReceived


class Phone:
    """A simulated phone: send messages from it, read messages on it, and inspect its inbox."""

    def __init__(self, emulator: Emulator, handle: str) -> None:
        self._emulator = emulator
        self.handle = handle
        """The phone number, or the e-mail address of the owner."""

    def set(
        self,
        *,
        imessage: Support | None = None,
        text: Support | None = None,
        whatsapp: Support | None = None,
        facetime: Support | None = None,
        rcs: bool | None = None,
        delay: float | None = None,
        reads_after: float | None = None,
    ) -> None:
        """Change properties of the phone. Omitted ones are not changed.

        Args:
            imessage: Whether it supports iMessage; ``"fails"``: it is reported as supported, and deliveries fail.
            text: The same for SMS and MMS.
            whatsapp: The same for WhatsApp.
            facetime: The same for FaceTime.
            rcs: Whether texts to it use RCS, if the provider supports RCS as Linq does.
            delay: Seconds that a message to it remains queued.
            reads_after: Seconds after which it reads a received message.
        """
        given: dict[str, object] = {
            "imessage": imessage,
            "text": text,
            "whatsapp": whatsapp,
            "facetime": facetime,
            "rcs": rcs,
            "delay": delay,
            "reads_after": reads_after,
        }
        with self._emulator.lock:
            device = self._emulator.state.device(self.handle)
            for name, value in given.items():
                if value is not None:
                    setattr(device, name, value)

    @property
    def inbox(self) -> Sequence[Message]:
        """The received messages, oldest first."""
        with self._emulator.lock:
            self._emulator.run_due()
            return list(self._emulator.state.device(self.handle).inbox)

    @property
    def typing(self) -> Sequence[str]:
        """The lines whose typing indicator is shown."""
        with self._emulator.lock:
            return self._emulator.state.lines_typing_to(self.handle)

    def text(
        self,
        text: str = "",
        *,
        to: str,
        attachments: Iterable[str] = (),
        channel: Channel | None = None,
        others: Iterable[str] = (),
        chat: str | None = None,
    ) -> IncomingEvent:
        """Send a message to a line, and return its event, which is also posted to the webhook endpoint.

        Args:
            text: The text.
            to: The line. It determines the provider.
            attachments: URLs of files.
            channel: ``imessage`` or ``text``; by default iMessage if both sides support it.
            others: On Linq, the handles of the other members of the group; the group is created if needed.
            chat: On Linq, the id of the chat.

        Raises:
            ValueError: The line or the chat does not exist, a side does not support the channel, or the account has
                blocked the phone.
        """
        if channel == "whatsapp":
            raise ValueError("WhatsApp has no event; use whatsapp()")
        event = self._emulator.send_from_phone(
            self.handle, to=to, text=text, attachments=attachments, channel=channel, others=others, chat=chat
        )
        if event is None:
            raise ValueError("the account has blocked this phone, so the message has no event")
        return cast("IncomingEvent", parse_event(event))

    def whatsapp(self, text: str, *, to: str) -> None:
        """Send a WhatsApp message to a line. It has no event.

        Raises:
            ValueError: The line does not exist, or does not support WhatsApp.
        """
        self._emulator.send_from_phone(self.handle, to=to, text=text, channel="whatsapp")

    def react(self, reaction: str, *, to: str, message: str, add: bool = True) -> None:
        """Add or remove a reaction to the latest message with a text in the thread with a line.

        Raises:
            ValueError: The message does not exist.
        """
        self._emulator.react(self.handle, reaction, to=to, message=message, add=add)

    def read(self, *, to: str) -> None:
        """Read the messages from a line, which sends it a read receipt."""
        self._emulator.read(self.handle, to=to)

    def call(self, *, to: str) -> str:
        """Call a line by FaceTime, and return the id of the ringing call.

        Raises:
            ValueError: The line does not exist, or does not support FaceTime.
        """
        return self._emulator.call(self.handle, to=to)

    def start_typing(self, *, to: str, chat: str | None = None) -> None:
        """Start to type to a line of Linq, in the direct chat or another one. Typing stops after a while.

        Raises:
            ValueError: The chat does not exist.
        """
        with self._emulator.transaction():
            self._emulator.linq.set_typing(self.handle, to=to, typing=True, chat_id=chat)

    def stop_typing(self, *, to: str, chat: str | None = None) -> None:
        """Stop typing to a line of Linq.

        Raises:
            ValueError: The chat does not exist.
        """
        with self._emulator.transaction():
            self._emulator.linq.set_typing(self.handle, to=to, typing=False, chat_id=chat)

    def share_location(
        self,
        longitude: float,
        latitude: float,
        *,
        with_: str,
        altitude: float | None = None,
        address: str | None = None,
        locality: str | None = None,
        seconds: float | None = None,
        chat: str | None = None,
    ) -> None:
        """Start to share the location with a line of Linq.

        Args:
            longitude: Degrees east.
            latitude: Degrees north.
            with_: The line.
            altitude: Meters.
            address: Street and number.
            locality: City.
            seconds: The duration of the share; None: until it is stopped.
            chat: The id of the chat; by default the direct chat with the line, if it exists.

        Raises:
            ValueError: The line is not a line of Linq.
        """
        where = Coordinates(
            longitude=longitude, latitude=latitude, altitude=altitude, address=address, locality=locality
        )
        with self._emulator.transaction():
            linq = self._emulator.linq
            if not linq.owns(with_):
                raise ValueError(f"{with_} is not a line to share a location with; see Sandbox.linq_lines")
            linq.share_location(self.handle, where, line=with_, seconds=seconds, chat_id=chat)

    def move(
        self,
        longitude: float,
        latitude: float,
        *,
        altitude: float | None = None,
        address: str | None = None,
        locality: str | None = None,
    ) -> None:
        """Move the phone and update its active location shares.

        Raises:
            ValueError: The phone shares its location with no line.
        """
        where = Coordinates(
            longitude=longitude, latitude=latitude, altitude=altitude, address=address, locality=locality
        )
        with self._emulator.transaction():
            self._emulator.linq.move(self.handle, where)

    def stop_sharing(self, *, with_: str | None = None) -> None:
        """Stop sharing the location with one line, or with all."""
        with self._emulator.transaction():
            self._emulator.linq.stop_sharing(self.handle, line=with_)

    def accept_location_requests(
        self,
        longitude: float,
        latitude: float,
        *,
        altitude: float | None = None,
        address: str | None = None,
        locality: str | None = None,
    ) -> None:
        """Accept every future location request by sharing this location."""
        where = Coordinates(
            longitude=longitude, latitude=latitude, altitude=altitude, address=address, locality=locality
        )
        with self._emulator.transaction():
            self._emulator.linq.set_location_response(self.handle, where)

    def ignore_location_requests(self) -> None:
        """Ignore every future location request."""
        with self._emulator.transaction():
            self._emulator.linq.set_location_response(self.handle, None)

    @property
    def location_requests(self) -> Sequence[str]:
        """The lines that requested the location, oldest first."""
        with self._emulator.transaction():
            return self._emulator.linq.location_requests(self.handle)

    def __repr__(self) -> str:
        """Show the handle."""
        return f"Phone({self.handle!r})"


def parse_event(event: Mapping[str, Any]) -> Event | LinqEvent:
    """Parse a webhook event of either provider."""
    if "event_type" in event:
        return cast("LinqEvent", linq_event_class(event["event_type"]).from_dict(event))
    return cast("Event", event_class(event["type"]).from_dict(event))

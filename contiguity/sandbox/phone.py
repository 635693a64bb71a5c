"""A person's phone, as tests and demos hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from contiguity.sandbox.linq.location import Place
from contiguity_api.events import event_class
from linq_api.events import event_class as linq_event_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from contiguity.events import Event, IMessageIncoming, TextIncomingMMS, TextIncomingSMS
    from contiguity.linq.events import Event as LinqEvent
    from contiguity.linq.events import MessageReceived
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.world import Channel, Message, Support

    Incoming = IMessageIncoming | TextIncomingSMS | TextIncomingMMS | MessageReceived


class Phone:
    """A phone that you hold in your hand: write from it, read on it, see what came in."""

    def __init__(self, emulator: Emulator, handle: str) -> None:
        """Take the phone of a handle."""
        self._emulator = emulator
        self.handle = handle
        """Its number, or the e-mail address of its owner."""

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
        """Say what it is like; what is not given stays as it is.

        Args:
            imessage: Whether it has iMessage; ``"fails"``: it seems so, and deliveries fail.
            text: The same for SMS and MMS.
            whatsapp: The same for WhatsApp.
            facetime: The same for FaceTime.
            rcs: Whether its texts go by RCS where the service has that, as Linq does.
            delay: Seconds that a message to it waits in the queue.
            reads_after: Seconds after which it reads what comes in.
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
            phone = self._emulator.world.phone(self.handle)
            for name, value in given.items():
                if value is not None:
                    setattr(phone, name, value)

    @property
    def inbox(self) -> Sequence[Message]:
        """What came in, oldest first."""
        with self._emulator.lock:
            self._emulator.settle()
            return list(self._emulator.world.phone(self.handle).inbox)

    @property
    def typing(self) -> Sequence[str]:
        """The lines whose typing bubble it sees now."""
        with self._emulator.lock:
            return self._emulator.world.typing_to(self.handle)

    def text(
        self,
        text: str = "",
        *,
        to: str,
        attachments: Iterable[str] = (),
        channel: Channel | None = None,
        others: Iterable[str] = (),
        chat: str | None = None,
    ) -> Incoming:
        """Write to a line, which fires the signed webhook, and give its event.

        Args:
            text: What to write.
            to: The line, and with it the service that has it.
            attachments: URLs of files.
            channel: ``imessage`` or ``text``; by default iMessage where both sides have it.
            others: On Linq, the handles of others: it goes into the group of them all, which begins if there is none.
            chat: On Linq, the id of the chat that it goes into.

        Raises:
            ValueError: Nobody has that line, or it has not that channel or chat, or it does not hear this phone.
        """
        if channel == "whatsapp":
            raise ValueError("there is no event for WhatsApp: use whatsapp()")
        event = self._emulator.text(
            self.handle, to=to, text=text, attachments=attachments, channel=channel, others=others, chat=chat
        )
        if event is None:
            raise ValueError("the account has blocked this phone: nothing comes in, and there is no event")
        return cast("Incoming", typed(event))

    def whatsapp(self, text: str, *, to: str) -> None:
        """Write to a line by WhatsApp, for which there is no event.

        Raises:
            ValueError: Nobody has that line, or it has no WhatsApp.
        """
        self._emulator.text(self.handle, to=to, text=text, channel="whatsapp")

    def react(self, reaction: str, *, to: str, message: str, add: bool = True) -> None:
        """React to the latest message with that text in the thread with a line.

        Raises:
            ValueError: There is none.
        """
        self._emulator.react(self.handle, reaction, to=to, message=message, add=add)

    def read(self, *, to: str) -> None:
        """Read what came in from a line, so that it gets a read receipt."""
        self._emulator.read(self.handle, to=to)

    def call(self, *, to: str) -> str:
        """Call a line by FaceTime, and give the id of the call that rings now.

        Raises:
            ValueError: Nobody has that line, or it has no FaceTime.
        """
        return self._emulator.call(self.handle, to=to)

    def start_typing(self, *, to: str, chat: str | None = None) -> None:
        """Begin to type to a line of Linq, in the chat of the two or in that of an id; it ends after a while.

        Raises:
            ValueError: There is no such chat.
        """
        with self._emulator.acting() as linq:
            linq.type(self.handle, to=to, on=True, chat_id=chat)

    def stop_typing(self, *, to: str, chat: str | None = None) -> None:
        """Stop typing to a line of Linq.

        Raises:
            ValueError: There is no such chat.
        """
        with self._emulator.acting() as linq:
            linq.type(self.handle, to=to, on=False, chat_id=chat)

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
        """Share where it is with a line of Linq.

        Args:
            longitude: Degrees east.
            latitude: Degrees north.
            with_: The line.
            altitude: Metres.
            address: The street and number there.
            locality: The city there.
            seconds: After how long it ends by itself; None: never.
            chat: The id of the chat in which it begins; by default that of the two, if there is one.

        Raises:
            ValueError: It is no line of Linq's.
        """
        place = Place(longitude=longitude, latitude=latitude, altitude=altitude, address=address, locality=locality)
        with self._emulator.acting() as linq:
            if not linq.owns(with_):
                raise ValueError(f"{with_} is no line that locations can be shared with; see Sandbox.linq_lines")
            linq.share_location(self.handle, place, line=with_, seconds=seconds, chat_id=chat)

    def move(
        self,
        longitude: float,
        latitude: float,
        *,
        altitude: float | None = None,
        address: str | None = None,
        locality: str | None = None,
    ) -> None:
        """Be elsewhere, for every line that it shares its location with.

        Raises:
            ValueError: It shares it with none.
        """
        place = Place(longitude=longitude, latitude=latitude, altitude=altitude, address=address, locality=locality)
        with self._emulator.acting() as linq:
            linq.move(self.handle, place)

    def stop_sharing(self, *, with_: str | None = None) -> None:
        """Share its location no more, with one line or with all."""
        with self._emulator.acting() as linq:
            linq.stop_sharing(self.handle, line=with_)

    def accept_location_requests(
        self,
        longitude: float,
        latitude: float,
        *,
        altitude: float | None = None,
        address: str | None = None,
        locality: str | None = None,
    ) -> None:
        """Answer every request for its location from now on: it shares that it is here."""
        place = Place(longitude=longitude, latitude=latitude, altitude=altitude, address=address, locality=locality)
        with self._emulator.acting() as linq:
            linq.answer_requests(self.handle, place)

    def ignore_location_requests(self) -> None:
        """Answer no request for its location any more."""
        with self._emulator.acting() as linq:
            linq.answer_requests(self.handle, None)

    @property
    def location_requests(self) -> Sequence[str]:
        """The lines that asked where it is, oldest first."""
        with self._emulator.acting() as linq:
            return linq.requests_to(self.handle)

    def __repr__(self) -> str:
        """Show the handle."""
        return f"Phone({self.handle!r})"


def typed(event: Mapping[str, Any]) -> Event | LinqEvent:
    """Make the typed event of its document, whichever service's it is."""
    if "event_type" in event:
        return cast("LinqEvent", linq_event_class(event["event_type"]).from_dict(event))
    return cast("Event", event_class(event["type"]).from_dict(event))

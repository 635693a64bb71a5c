"""A person's phone, as tests and demos hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from contiguity_api.events import event_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from contiguity.events import Event, IMessageIncoming, TextIncomingMMS, TextIncomingSMS
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.world import Channel, Message, Support

    Incoming = IMessageIncoming | TextIncomingSMS | TextIncomingMMS


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
        delay: float | None = None,
        reads_after: float | None = None,
    ) -> None:
        """Say what it is like; what is not given stays as it is.

        Args:
            imessage: Whether it has iMessage; ``"fails"``: it seems so, and deliveries fail.
            text: The same for SMS and MMS.
            whatsapp: The same for WhatsApp.
            facetime: The same for FaceTime.
            delay: Seconds that a message to it waits in the queue.
            reads_after: Seconds after which it reads what comes in.
        """
        given: dict[str, object] = {
            "imessage": imessage,
            "text": text,
            "whatsapp": whatsapp,
            "facetime": facetime,
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
        self, text: str = "", *, to: str, attachments: Iterable[str] = (), channel: Channel | None = None
    ) -> Incoming:
        """Write to a line, which fires the signed webhook, and give its event.

        Args:
            text: What to write.
            to: The line.
            attachments: URLs of files.
            channel: ``imessage`` or ``text``; by default iMessage where both sides have it.

        Raises:
            ValueError: Nobody has that line, or it has not that channel.
        """
        if channel == "whatsapp":
            raise ValueError("there is no event for WhatsApp: use whatsapp()")
        event = self._emulator.text(self.handle, to=to, text=text, attachments=attachments, channel=channel)
        assert event is not None  # noqa: S101 -- both channels have events
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

    def __repr__(self) -> str:
        """Show the handle."""
        return f"Phone({self.handle!r})"


def typed(event: Mapping[str, Any]) -> Event:
    """Make the typed event of its document."""
    return cast("Event", event_class(event["type"]).from_dict(event))

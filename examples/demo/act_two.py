"""Act two, Linq: a group arranges a dinner; one of the guests shares her location."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from rich.console import Group
from rich.text import Text

from contiguity.linq import Message, Point
from contiguity.linq.events import LocationSharingStarted, MessageReceived, ParticipantAdded
from examples.demo.phone import BLUE, GREY, Bubble, Note
from examples.demo.receiver import PATH, Receiver
from examples.demo.stage import Difference, outcome

if TYPE_CHECKING:
    from rich.console import RenderableType

    from contiguity import Linq
    from contiguity.linq import Feature
    from contiguity.linq.models import CreatedChat
    from contiguity.sandbox import Sandbox
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.linq.chat import ChatMessage as SentMessage
    from examples.demo.stage import Stage

E = TypeVar("E", LocationSharingStarted, MessageReceived, ParticipantAdded)

ANA, CHLOE, DAN, EVE = "+12025550143", "chloe@example.com", "+12025550146", "+12025550147"
LINE = "+14155550100"
INVITATION = "Dinner tonight at eight?"
QUESTION = "Yes please! Where?"
MESSAGE = (
    "message = (",
    'Message("Here, the pasta is great! 🍝")',
    '.style("bold", "great")',
    '.effect("confetti")',
)
"""The source of the message that `talk` sends."""
URL = "https://example.com/menu"
TABLE = Point(-80.1300, 25.7826)
ADDRESS, LOCALITY = "1001 Ocean Drive", "Miami Beach"
WHERE = Point(-80.1311, 25.7809)
MARKS = {"bold": "**", "italic": "_", "underline": "__", "strikethrough": "~~"}


def play(stage: Stage, sandbox: Sandbox) -> None:
    """Play the act."""
    stage.act("Linq: a group arranges a dinner", line=LINE, ana=ANA, chloe=CHLOE, dan=DAN, eve=EVE, url=URL)
    with sandbox.linq(transport=stage.recorder) as linq, Receiver(linq.webhooks) as receiver:
        sandbox.set_webhook(receiver.url, provider="linq")
        group = gather(stage, sandbox, linq, receiver)
        talk(stage, sandbox, linq, receiver, group)
        stage.act("Linq: a guest shares her location")
        locate(stage, sandbox, linq, receiver)
        sandbox.set_webhook(None, provider="linq")


def gather(stage: Stage, sandbox: Sandbox, linq: Linq, receiver: Receiver) -> CreatedChat:
    """Start a group of three, and add a fourth."""
    stage.pick_up("Ana", ANA, "group")
    people = [ANA, CHLOE, DAN]
    group, call = stage.call("linq.chats.create", linq.chats.create, from_=LINE, to=people, message=INVITATION)
    stage.named("group.id", group.id)
    stage.check("that it is a group", group.is_group, state(sandbox, group.id).is_group)
    stage.check("the people of the group", people, members(sandbox, group.id))
    for handle in people:
        stage.check(f"the message on the phone of {handle}", (group.message.id, INVITATION), newest(sandbox, handle))
    stage.row(Group(call, outcome(".is_group", group.is_group)), Bubble(text=INVITATION, side="left", colour=BLUE))
    stage.pause(1)

    added, call = stage.call("linq.chats.participants.add", linq.chats.participants.add, group.id, EVE)
    event, request = next_event(stage, sandbox, receiver, ParticipantAdded)
    stage.check("who was added", event.data.handle, members(sandbox, group.id)[-1])
    stage.check("the people of the group", [*people, EVE], members(sandbox, group.id))
    stage.row(Group(call, outcome(".status", added.status), request), Note(f"{EVE} joined", "left"))
    stage.pause(1)
    return group


def talk(stage: Stage, sandbox: Sandbox, linq: Linq, receiver: Receiver, group: CreatedChat) -> None:
    """Receive a question, react to it, show a typing indicator, and reply with styles and a link."""
    ana = sandbox.phone(ANA)
    ana.text(QUESTION, to=LINE, chat=group.id)
    event, request = next_event(stage, sandbox, receiver, MessageReceived)
    asked = state(sandbox, group.id).messages[-1]
    stage.check("the message of the event", event.data.id, asked.id)
    stage.check("who wrote it", event.data.sender_handle.handle, asked.sender.handle)
    stage.row(
        Group(request, outcome(".data.chat.is_group", event.data.chat.is_group)),
        Bubble(text=QUESTION, side="right", colour=BLUE),
    )
    stage.named("event.data.id", event.data.id)
    stage.pause(1)

    _, call = stage.call("linq.messages.react", linq.messages.react, event.data.id, "add", "love")
    sandbox.emulator.run_due()
    stage.check("the tapback on the question", [("love", LINE)], [(one.type, one.by.handle) for one in asked.reactions])
    stage.row(call, Bubble(text=asked.text, side="right", colour=BLUE, tapback="♥"))
    stage.pause(1)

    _, call = stage.call("linq.chats.typing.start", linq.chats.typing.start, group.id)
    stage.check("the typing bubble on Ana's phone", [LINE], ana.typing)
    stage.typing(call, 1.5)

    message = stage.named("message", Message("Here, the pasta is great! 🍝").style("bold", "great").effect("confetti"))
    source = Text("\n    ".join(MESSAGE) + "\n)")
    _, call = stage.call("linq.chats.messages.send", linq.chats.messages.send, group.id, message)
    stage.check("the typing bubble on Ana's phone", [], ana.typing)
    sent = state(sandbox, group.id).messages[-1]
    stage.check("the message on Ana's phone", (sent.id, sent.text), newest(sandbox, ANA))
    stage.check("the styles that it has", "Here, the pasta is **great**! 🍝", as_marked(sent))
    stage.check("the effect that it has", "confetti", ana.inbox[-1].effect)
    stage.row(
        Group(source, call),
        *confetti(),
        Bubble(text=as_marked(sent), side="left", colour=BLUE),
        Note("Sent with confetti", "left"),
    )
    stage.pause(1.5)

    link = stage.named("Message().link(url)", Message().link(URL))
    _, call = stage.call("linq.chats.messages.send", linq.chats.messages.send, group.id, link)
    sent = state(sandbox, group.id).messages[-1]
    stage.check("the parts of the message", [("link", URL)], [(part["type"], part["value"]) for part in sent.parts])
    stage.check("the link on Ana's phone", (sent.id, URL), newest(sandbox, ANA))
    address = urlsplit(sent.text)
    stage.row(
        call, Bubble(text=f"▤ {address.hostname}\n  {address.path}", side="left", colour=GREY), Note("Preview", "left")
    )
    stage.hang_up()
    stage.pause(1)


def locate(stage: Stage, sandbox: Sandbox, linq: Linq, receiver: Receiver) -> None:
    """Request Ana's location and compute the distance."""
    ana = sandbox.phone(ANA)
    stage.pick_up("Ana", ANA, "iMessage")
    text = "We are here. And you?"
    chat, call = stage.call("linq.chats.create", linq.chats.create, from_=LINE, to=[ANA], message=text)
    stage.named("chat.id", chat.id)
    stage.check("the message on Ana's phone", (chat.message.id, text), newest(sandbox, ANA))
    stage.row(call, Bubble(text=text, side="left", colour=BLUE))

    _, call = stage.call("linq.chats.location.request", linq.chats.location.request, chat.id)
    stage.check("who asked Ana where she is", [LINE], ana.location_requests)
    stage.row(call, Note("Your location was requested", "left"))
    stage.pause(1)

    ana.share_location(WHERE.longitude, WHERE.latitude, with_=LINE, chat=chat.id, address=ADDRESS, locality=LOCALITY)
    event, request = next_event(stage, sandbox, receiver, LocationSharingStarted)
    stage.check("who shares with whom", [(event.data.shared_by, event.data.shared_with)], list(shared(sandbox)))
    stage.row(
        Group(request, outcome(".data.shared_by", event.data.shared_by)), Note("You share your location", "right")
    )
    stage.pause(1)

    places, call = stage.call("linq.chats.location.get", linq.chats.location.get, chat.id)
    stage.check("who is where", {(place.handle, LINE): spot(place) for place in places}, shared(sandbox))
    [place] = places
    distance = Text.assemble(("  .point.distance_to(table)", "cyan"), f" {place.point.distance_to(TABLE):.0f} m")
    details: list[RenderableType] = [
        outcome(".address", place.address),
        outcome(".locality", place.locality),
        outcome(".point.coordinates", place.point.coordinates),
        distance,
    ]
    stage.row(
        Group(Text(f"table = Point{TABLE.coordinates}"), call, *details),
        Bubble(text=f"◉ {place.address}\n  {place.locality}", side="right", colour=GREY),
    )
    stage.pause(2)

    _, call = stage.call("linq.chats.location.stop", linq.chats.location.stop, chat.id, ANA)
    left, look = stage.call("linq.chats.location.get", linq.chats.location.get, chat.id)
    stage.check("who is where", {(place.handle, LINE): spot(place) for place in left}, shared(sandbox))
    stage.row(Group(call, look, outcome("len(places)", len(left))), Note("You stopped sharing your location", "right"))
    stage.hang_up()
    stage.pause(1)


def next_event(stage: Stage, sandbox: Sandbox, receiver: Receiver, kind: type[E]) -> tuple[E, Text]:
    """Return the next event of a class and its display. Other events are ignored, as in an app.

    Raises:
        Difference: No event was received, or the delivery log of the sandbox does not have it.
    """
    stage.doing = "the webhook"
    while True:
        received = receiver.next()
        if received is None:
            raise Difference(f"a signed {kind.__name__} was expected, and none was received")
        stage.webhooks += 1
        event = received.event
        if isinstance(event, kind):
            break
    sandbox.wait_for_deliveries()
    logged = [(each.event_id, each.status) for each in sandbox.deliveries if each.event_id == event.event_id]
    stage.check("the response to the webhook", [(event.event_id, 204)], logged)
    shown = Text.assemble(
        ("← ", "dim"), ("204", "bold green"), (f"  POST {PATH}\n", "dim"),
        (f"  webhook-signature: {received.signature[:12]}…\n", "dim"),
        ("linq.webhooks.unwrap", "bold magenta"), "(body, headers)\n",
        ("  event", "cyan"), ": ", (kind.__name__, "bold"),
    )  # fmt: skip
    return event, shown


def state(sandbox: Sandbox, chat_id: str) -> Chat:
    """Return the sandbox's state of a chat, after running all due tasks."""
    sandbox.emulator.run_due()
    return sandbox.emulator.linq.account.chats[chat_id]


def members(sandbox: Sandbox, chat_id: str) -> list[str]:
    """Return the participants of a chat, without the line, from the state of the sandbox."""
    return [member.handle for member in state(sandbox, chat_id).participants]


def newest(sandbox: Sandbox, handle: str) -> tuple[str, str] | None:
    """Return the id and the text of the last message on a phone, or None."""
    inbox = sandbox.phone(handle).inbox
    return (inbox[-1].id, inbox[-1].text) if inbox else None


Spot = tuple[tuple[float, ...], str | None, str | None]


def spot(place: Feature) -> Spot:
    """Return the position, the address and the locality of a location."""
    return place.point.coordinates, place.address, place.locality


def shared(sandbox: Sandbox) -> dict[tuple[str, str], Spot]:
    """Return the shared locations in the sandbox, by participant and line."""
    sandbox.emulator.run_due()
    return {
        (share.handle, share.line): (
            (share.coordinates.longitude, share.coordinates.latitude),
            share.coordinates.address,
            share.coordinates.locality,
        )
        for share in sandbox.emulator.linq.account.location_shares.values()
    }


def as_marked(message: SentMessage) -> str:
    """Return the text of a message in the sandbox, with marks for its styles."""
    [part] = message.parts
    units = part["value"].encode("utf-16-le")
    # From the last to the first, so that insertions do not shift the ranges, which count UTF-16 code units.
    for one in sorted(part["text_decorations"] or [], key=lambda each: each["range"], reverse=True):
        start, end = (2 * index for index in one["range"])
        mark = MARKS[one["style"]].encode("utf-16-le")
        units = units[:start] + mark + units[start:end] + mark + units[end:]
    return str(units.decode("utf-16-le"))


def confetti() -> list[Text]:
    """Draw confetti."""
    colours = ("#ff375f", "#ffd60a", "#30d158", "#0a84ff", "#bf5af2")
    rows = ("  ▖  ✦   ▗   •  ▝  ✦", " •   ▘   ✦  ▖    •  ")
    return [
        Text.assemble(*((sign, colours[(index + row) % len(colours)]) for index, sign in enumerate(line)))
        for row, line in enumerate(rows)
    ]

"""Act one, Contiguity: a customer asks for her table; another customer has no iMessage."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from rich.console import Group
from rich.table import Table
from rich.text import Text

from contiguity import Fallback
from contiguity.events import IMessageIncoming, TextDeliveryConfirmed
from examples.demo.phone import COLOURS, NAMES, Bubble, Note, styled
from examples.demo.receiver import PATH, Receiver
from examples.demo.stage import Difference, outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity import Contiguity
    from contiguity.sandbox import Message, Sandbox
    from examples.demo.stage import Stage

E = TypeVar("E", IMessageIncoming, TextDeliveryConfirmed)

ANA, BEN = "+12025550143", "+12025550177"
LINE, SMS_LINE = "+13055550188", "+13055550199"
QUESTION = "Hi! Is our table ready?"
ANSWER = "Yes! It is **ready**, Ana."
NEWS = "Your table is **ready**."


def play(stage: Stage, sandbox: Sandbox) -> None:
    """Play the act."""
    stage.act("Contiguity: an incoming message and a reply", line=LINE, ana=ANA)
    with sandbox.contiguity(transport=stage.recorder) as client, Receiver(client.webhooks) as receiver:
        sandbox.set_webhook(receiver.url)
        answer(stage, sandbox, client, receiver)
        stage.act("Contiguity: a customer without iMessage receives an SMS", sms=SMS_LINE, ben=BEN)
        fall_back(stage, sandbox, client, receiver)
        stage.act("Contiguity: the history of a conversation")
        look_back(stage, sandbox, client)
        sandbox.set_webhook(None)


def answer(stage: Stage, sandbox: Sandbox, client: Contiguity, receiver: Receiver) -> None:
    """Reply to Ana: typing indicator, reply, tapback, read receipt."""
    ana = sandbox.phone(ANA, imessage=True)
    stage.pick_up("Ana", ANA, "iMessage")

    found, call = stage.call("client.imessage.availability", client.imessage.availability, ANA)
    stage.check("that Ana has iMessage", found.available, sandbox.emulator.state.device(ANA).imessage)
    stage.row(Group(call, outcome(".available", found.available)))
    stage.pause(1)

    sent = ana.text(QUESTION, to=LINE)
    event, request = next_webhook(stage, sandbox, receiver, IMessageIncoming)
    stage.check("the event's id", event.id, sent.id)
    asked = sandbox.messages[-1]
    stage.check("what Ana wrote", event.data.text, asked.text)
    stage.check("who wrote to whom", (event.data.from_, event.data.to), (asked.from_, asked.to))
    bubble = Bubble(text=QUESTION, side="right", colour=COLOURS["imessage"])
    details = [outcome(".data.from_", event.data.from_), outcome(".data.text", event.data.text)]
    stage.row(Group(request, *details), bubble, Note("Delivered", "right"))
    stage.named("event", event)
    stage.pause(1.5)

    _, call = stage.call("client.imessage.typing", client.imessage.typing, to=ANA, from_=LINE, action="start")
    stage.check("the typing bubble on Ana's phone", [LINE], ana.typing)
    stage.typing(call, 2)
    _, call = stage.call("client.imessage.typing", client.imessage.typing, to=ANA, from_=LINE, action="stop")
    stage.check("the typing bubble on Ana's phone", [], ana.typing)
    stage.row(call)

    reply, call = stage.call("client.imessage.reply", client.imessage.reply, event, message=ANSWER)
    message = arrived(stage, ana.inbox, reply.message_id)
    stage.check("the answer on Ana's phone", (ANSWER, LINE, "imessage"), (message.text, message.from_, message.channel))
    bubble = Bubble(text=message.text, side="left", colour=COLOURS[message.channel])
    stage.row(Group(call, outcome(".message_id", reply.message_id)), bubble)
    stage.pause(1.5)

    _, call = stage.call(
        "client.imessage.react", client.imessage.react, "add", to=ANA, from_=LINE, message=QUESTION, tapback="love"
    )
    stage.check("the tapback on Ana's message", "love", sandbox.emulator.state.current_reaction(asked, LINE))
    bubble = Bubble(text=asked.text, side="right", colour=COLOURS["imessage"], tapback="♥")
    stage.row(call, bubble)
    stage.pause(1.5)

    receipt, call = stage.call("client.imessage.read", client.imessage.read, to=ANA, from_=LINE)
    stage.check("that Ana's message is marked as read", True, asked.read_at > 0)
    stage.row(Group(call, outcome(".status", receipt.status)), Note(f"Read {clock(asked.read_at)}", "right"))
    stage.hang_up()
    stage.pause(1)


def fall_back(stage: Stage, sandbox: Sandbox, client: Contiguity, receiver: Receiver) -> None:
    """Notify Ben, who has no iMessage, by SMS and from another number."""
    ben = sandbox.phone(BEN, imessage=False)
    stage.pick_up("Ben", BEN, "no iMessage")

    found, call = stage.call("client.imessage.availability", client.imessage.availability, BEN)
    stage.check("that Ben has iMessage", found.available, sandbox.emulator.state.device(BEN).imessage)
    stage.row(Group(call, outcome(".available", found.available)))
    stage.pause(1)

    fallback = stage.named("Fallback.if_unsupported(sms)", Fallback.if_unsupported(SMS_LINE))
    sent, call = stage.call(
        "client.imessage.send", client.imessage.send, to=BEN, from_=LINE, message=NEWS, fallback=fallback
    )
    message = arrived(stage, ben.inbox, sent.message_id)
    stage.check("how and from where Ben got it", ("text", SMS_LINE), (message.channel, message.from_))
    bubble = Bubble(text=message.text, side="left", colour=COLOURS[message.channel])
    note = Note(f"{NAMES[message.channel]} from {message.from_}", "left")
    stage.row(Group(call, outcome(".message_id", sent.message_id)), bubble, note)
    stage.pause(1.5)

    event, request = next_webhook(stage, sandbox, receiver, TextDeliveryConfirmed)
    stage.check("the message that was confirmed", sent.message_id, event.data.message_id)
    stage.row(Group(request, outcome(".data.message_id", event.data.message_id)), Note("Delivered", "left"))
    stage.hang_up()
    stage.pause(1)


def look_back(stage: Stage, sandbox: Sandbox, client: Contiguity) -> None:
    """Read Ana's thread."""
    history, call = stage.call("client.imessage.history", client.imessage.history, to=ANA, from_=LINE, limit=50)
    held = [message for message in sandbox.messages if ANA in (message.from_, message.to)]
    stage.check(
        "the history",
        [(item.from_, item.to, item.message, item.timestamp, item.read) for item in history.conversation],
        [(message.from_, message.to, message.text, message.at, message.read_at) for message in held],
    )
    stage.check(
        "the tapbacks",
        [(one.action, one.reaction, one.on, one.from_) for one in history.reactions],
        [(one.action, one.reaction, one.message.text, one.from_) for one in sandbox.emulator.state.reactions],
    )
    table = Table(box=None, pad_edge=False, header_style="dim", expand=True)
    for name in ("at", "from", "message", "delivery", "read", "tapback"):
        table.add_column(name, ratio=1 if name == "message" else None, no_wrap=name != "message")
    tapbacks = {one.on: one.reaction for one in history.reactions if one.action == "added"}
    for item in history.conversation:
        table.add_row(
            clock(item.timestamp),
            "you" if item.from_ == LINE else "Ana",
            styled(item.message, ""),
            item.delivery.status if item.delivery else "",
            clock(item.read) if item.read else "-",
            tapbacks.get(item.message, "-"),
        )
    stage.console.print()
    stage.console.print(Group(call, "", table))


def next_webhook(stage: Stage, sandbox: Sandbox, receiver: Receiver, kind: type[E]) -> tuple[E, Text]:
    """Return the next event and its display, after comparing it with the delivery log of the sandbox.

    Raises:
        Difference: No event was received, or one of another class.
    """
    stage.doing = "the webhook"
    received = receiver.next()
    if received is None:
        raise Difference("a signed event was expected, and none was received")
    event = received.event
    if not isinstance(event, kind):
        raise Difference(f"the event should be of the class {kind.__name__}, and is of {type(event).__name__}")
    sandbox.wait_for_deliveries()
    delivery = sandbox.deliveries[-1]
    stage.check("the response to the webhook", 204, delivery.status)
    stage.check("the event that was posted", event.id, delivery.event_id)
    stage.webhooks += 1
    shown = Text.assemble(
        ("← ", "dim"), ("204", "bold green"), (f"  POST {PATH}\n", "dim"),
        (f"  Contiguity-Signature: {received.signature[:16]}…\n", "dim"),
        ("client.webhooks.unwrap", "bold magenta"), "(body, headers)\n",
        ("  event", "cyan"), ": ", (kind.__name__, "bold"),
    )  # fmt: skip
    return event, shown


def arrived(stage: Stage, inbox: Sequence[Message], message_id: str) -> Message:
    """Return the last message of an inbox, which must be the one that was sent.

    Raises:
        Difference: The message was not received.
    """
    stage.check("the last message on the phone", message_id, inbox[-1].id if inbox else None)
    return inbox[-1]


def clock(milliseconds: int) -> str:
    """Format a time as hours and minutes."""
    return f"{datetime.fromtimestamp(milliseconds / 1000).astimezone():%H:%M}"

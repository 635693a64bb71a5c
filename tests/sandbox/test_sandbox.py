"""The sandbox as a whole: over a socket, with a client, and back again."""

from __future__ import annotations

from contiguity.sandbox import Sandbox

LINE = "+13055550188"


def test_a_send_arrives_and_is_in_the_history() -> None:
    """What a client sends is in the recipient's inbox, and in the history of the thread."""
    with Sandbox() as sandbox, sandbox.contiguity() as client:
        ana = sandbox.phone("+12025550143")

        sent = client.imessage.send(to=ana.handle, from_=LINE, message="Your table is **ready**")

        history = client.imessage.history(to=ana.handle, from_=LINE)
        assert [sent.message_id] == [message.id for message in ana.inbox]
        assert [item.message for item in history.conversation] == ["Your table is **ready**"]

"""The participants of a group: add, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.chat import same
from contiguity.sandbox.linq.chats import require_group
from contiguity.sandbox.linq.documents import handle_document
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.replies import require_handle
from contiguity.sandbox.linq.sending import service_for

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.replies import Handlers

FEWEST = 3
"""Participants, your line counted, that a group must have: before one is added, and after one is removed."""
MOST = 32


def add_participant(account: Account, call: Call) -> dict[str, Any]:
    """Add somebody to a group; that is done later, and an event tells."""
    chat = account.chat(call.parameters["chat_id"])
    handle = require_handle("handle", call.body["handle"])
    account.usable_chat(chat.id)
    require_group(chat)
    if chat.member(handle) is not None:
        raise LinqRefusal(2015, "The handle is a participant already")
    if not FEWEST <= len(chat.people) + 1 < MOST:
        raise LinqRefusal(1005, f"A group to add to must have {FEWEST} to {MOST - 1} participants")
    if chat.service == "iMessage" and service_for(account, chat.line, [handle], None) != "iMessage":
        raise LinqRefusal(2017, "The handle does not support the service of the group")
    trace_id = account.trace_id

    def add(at: int) -> None:
        if chat.member(handle) is None:
            member = account.new_member(handle, chat.service)
            with account.chat_lists.changing(chat):
                chat.others = [each for each in chat.others if not same(each.handle, handle)]
                chat.others.append(member)
                chat.updated_at = at
            data = {
                "chat_id": chat.id,
                "handle": handle,
                "added_at": iso(at),
                "participant": handle_document(member),
            }
            account.emit("participant.added", data, chat=chat, trace_id=trace_id)

    account.world.agenda.at(account.now, add)
    return account.ack("Participant addition queued")


def remove_participant(account: Account, call: Call) -> dict[str, Any]:
    """Remove somebody from a group; that is done later, and an event tells."""
    chat = account.chat(call.parameters["chat_id"])
    handle = require_handle("handle", call.body["handle"])
    account.usable_chat(chat.id)
    require_group(chat)
    if same(handle, chat.line):
        raise LinqRefusal(1005, "To remove your own line, leave the chat")
    member = chat.member(handle)
    if member is None:
        raise LinqRefusal(2001, "The handle is not a participant of the chat")
    if len(chat.people) < FEWEST:
        raise LinqRefusal(1005, f"A group must keep {FEWEST} participants")
    trace_id = account.trace_id

    def remove(at: int) -> None:
        if member.status == "active":
            with account.chat_lists.changing(chat):
                member.status, member.left_at, chat.updated_at = "removed", at, at
            data = {
                "chat_id": chat.id,
                "handle": member.handle,
                "removed_at": iso(at),
                "participant": handle_document(member),
            }
            account.emit("participant.removed", data, chat=chat, trace_id=trace_id)

    account.world.agenda.at(account.now, remove)
    return account.ack("Participant removal queued")


HANDLERS: Handlers = {
    "add_participant": add_participant,
    "remove_participant": remove_participant,
}

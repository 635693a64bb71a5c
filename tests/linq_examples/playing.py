"""The participants of the Linq examples, and functions that read the state of the sandbox."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

from running import ROOT

if TYPE_CHECKING:
    from contiguity.sandbox import Sandbox
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat, ChatMessage

EXAMPLES = ROOT / "examples" / "linq"
ANA, BEN, CHLOE, DAN = "+12025550143", "+12025550144", "chloe@example.com", "+12025550146"
LINE = "+14155550100"


class Address(TypedDict):
    """The address of a location."""

    address: str
    locality: str


HARBOUR = Address(address="100 Ocean Drive", locality="Miami")


def command(name: str) -> list[str]:
    """Return the command that runs an example."""
    return [sys.executable, str(EXAMPLES / f"{name}.py")]


def account(sandbox: Sandbox) -> Account:
    """Return the Linq account, after all due tasks have run."""
    sandbox.emulator.run_due()
    return sandbox.emulator.linq.account


def chat_with(sandbox: Sandbox, *handles: str) -> Chat:
    """Return the only chat with exactly these participants, including former ones."""
    [chat] = [
        chat for chat in account(sandbox).chats.values() if {member.handle for member in chat.others} == set(handles)
    ]
    return chat


def texts(chat: Chat) -> list[str]:
    """Return the texts of a chat's messages, oldest first."""
    return [message.text for message in chat.messages]


def last_message(sandbox: Sandbox, *handles: str) -> ChatMessage:
    """Return the last message of the chat with these participants."""
    return chat_with(sandbox, *handles).messages[-1]


def event_types(sandbox: Sandbox) -> list[str]:
    """Return the types of all events."""
    account(sandbox)
    return [event["event_type"] for event in sandbox.emulator.events]

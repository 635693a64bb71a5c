"""Who plays in the examples of Linq, and what the sandbox knows of it afterwards."""

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
    """What is known of a place besides its position."""

    address: str
    locality: str


HARBOUR = Address(address="100 Ocean Drive", locality="Miami")


def command(name: str) -> list[str]:
    """Give the command that runs an example."""
    return [sys.executable, str(EXAMPLES / f"{name}.py")]


def account(sandbox: Sandbox) -> Account:
    """Give the account at Linq, after everything that is due has happened."""
    sandbox.emulator.run_due()
    return sandbox.emulator.linq.account


def chat_with(sandbox: Sandbox, *handles: str) -> Chat:
    """Give the one chat that has exactly these people, those who are gone included."""
    [chat] = [
        chat for chat in account(sandbox).chats.values() if {member.handle for member in chat.others} == set(handles)
    ]
    return chat


def texts(chat: Chat) -> list[str]:
    """Give what the messages of a chat say, oldest first."""
    return [message.text for message in chat.messages]


def last(sandbox: Sandbox, *handles: str) -> ChatMessage:
    """Give the last message of the chat of these people."""
    return chat_with(sandbox, *handles).messages[-1]


def happened(sandbox: Sandbox) -> list[str]:
    """Give the types of the events so far."""
    account(sandbox)
    return [event["event_type"] for event in sandbox.emulator.events]

"""Operations: create_chat, get_chat, leave_chat, list_chats, mark_chat_read, send_voice_memo, share_contact_card, update_chat."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_chat as create_chat
    from . import get_chat as get_chat
    from . import leave_chat as leave_chat
    from . import list_chats as list_chats
    from . import mark_chat_read as mark_chat_read
    from . import send_voice_memo as send_voice_memo
    from . import share_contact_card as share_contact_card
    from . import update_chat as update_chat

__all__ = (
    "create_chat",
    "get_chat",
    "leave_chat",
    "list_chats",
    "mark_chat_read",
    "send_voice_memo",
    "share_contact_card",
    "update_chat",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

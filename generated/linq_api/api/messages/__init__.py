"""Operations: create_message, delete_message, edit_message, get_message, list_thread_messages, place_sticker, send_reaction, update_app_card."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_message as create_message
    from . import delete_message as delete_message
    from . import edit_message as edit_message
    from . import get_message as get_message
    from . import list_thread_messages as list_thread_messages
    from . import place_sticker as place_sticker
    from . import send_reaction as send_reaction
    from . import update_app_card as update_app_card

__all__ = (
    "create_message",
    "delete_message",
    "edit_message",
    "get_message",
    "list_thread_messages",
    "place_sticker",
    "send_reaction",
    "update_app_card",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

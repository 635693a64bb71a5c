"""Operations: list_messages, send_message."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import list_messages as list_messages
    from . import send_message as send_message

__all__ = (
    "list_messages",
    "send_message",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

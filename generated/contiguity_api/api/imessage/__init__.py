"""Operations: mark_imessage_read, react_to_imessage, send_imessage, set_imessage_typing."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import mark_imessage_read as mark_imessage_read
    from . import react_to_imessage as react_to_imessage
    from . import send_imessage as send_imessage
    from . import set_imessage_typing as set_imessage_typing

__all__ = (
    "mark_imessage_read",
    "react_to_imessage",
    "send_imessage",
    "set_imessage_typing",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

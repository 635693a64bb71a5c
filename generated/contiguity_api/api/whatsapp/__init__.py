"""Operations: react_to_whatsapp, send_whatsapp, set_whatsapp_typing."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import react_to_whatsapp as react_to_whatsapp
    from . import send_whatsapp as send_whatsapp
    from . import set_whatsapp_typing as set_whatsapp_typing

__all__ = (
    "react_to_whatsapp",
    "send_whatsapp",
    "set_whatsapp_typing",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

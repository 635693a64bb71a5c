"""Operations: react_to_text, send_text."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import react_to_text as react_to_text
    from . import send_text as send_text

__all__ = (
    "react_to_text",
    "send_text",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

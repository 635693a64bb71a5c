"""Operations: start_typing, stop_typing."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import start_typing as start_typing
    from . import stop_typing as stop_typing

__all__ = (
    "start_typing",
    "stop_typing",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

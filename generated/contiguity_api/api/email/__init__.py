"""Operations: send_email."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import send_email as send_email

__all__ = ("send_email",)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

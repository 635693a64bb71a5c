"""Operations: reset_background, set_background."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import reset_background as reset_background
    from . import set_background as set_background

__all__ = (
    "reset_background",
    "set_background",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

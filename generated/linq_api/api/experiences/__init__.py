"""Operations: get_experience, list_experiences."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_experience as get_experience
    from . import list_experiences as list_experiences

__all__ = (
    "get_experience",
    "list_experiences",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

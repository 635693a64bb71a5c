"""Operations: check_imessage, check_rcs."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import check_imessage as check_imessage
    from . import check_rcs as check_rcs

__all__ = (
    "check_imessage",
    "check_rcs",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

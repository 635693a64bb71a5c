"""Operations: create_attachment, delete_attachment, get_attachment."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_attachment as create_attachment
    from . import delete_attachment as delete_attachment
    from . import get_attachment as get_attachment

__all__ = (
    "create_attachment",
    "delete_attachment",
    "get_attachment",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

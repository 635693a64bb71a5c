"""Operations: block_handle, list_blocked_handles, unblock_handle."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import block_handle as block_handle
    from . import list_blocked_handles as list_blocked_handles
    from . import unblock_handle as unblock_handle

__all__ = (
    "block_handle",
    "list_blocked_handles",
    "unblock_handle",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

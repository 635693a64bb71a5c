"""Operations: get_location, request_location, stop_location."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_location as get_location
    from . import request_location as request_location
    from . import stop_location as stop_location

__all__ = (
    "get_location",
    "request_location",
    "stop_location",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

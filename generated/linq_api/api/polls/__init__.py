"""Operations: add_poll_options, cast_poll_vote, create_poll, get_poll."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import add_poll_options as add_poll_options
    from . import cast_poll_vote as cast_poll_vote
    from . import create_poll as create_poll
    from . import get_poll as get_poll

__all__ = (
    "add_poll_options",
    "cast_poll_vote",
    "create_poll",
    "get_poll",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

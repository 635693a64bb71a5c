"""Operations: cancel_message, get_imessage_availability, get_imessage_history, get_message, get_text_history."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_message as cancel_message
    from . import get_imessage_availability as get_imessage_availability
    from . import get_imessage_history as get_imessage_history
    from . import get_message as get_message
    from . import get_text_history as get_text_history

__all__ = (
    "cancel_message",
    "get_imessage_availability",
    "get_imessage_history",
    "get_message",
    "get_text_history",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

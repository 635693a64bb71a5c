"""Operations: answer_facetime_call, dial_facetime, get_facetime_availability, get_facetime_call, hang_up_facetime_call, reject_facetime_call."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import answer_facetime_call as answer_facetime_call
    from . import dial_facetime as dial_facetime
    from . import get_facetime_availability as get_facetime_availability
    from . import get_facetime_call as get_facetime_call
    from . import hang_up_facetime_call as hang_up_facetime_call
    from . import reject_facetime_call as reject_facetime_call

__all__ = (
    "answer_facetime_call",
    "dial_facetime",
    "get_facetime_availability",
    "get_facetime_call",
    "hang_up_facetime_call",
    "reject_facetime_call",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

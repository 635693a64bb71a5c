"""Operations: cancel_payment_request, create_payment_request, get_payment_request, list_payment_requests."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_payment_request as cancel_payment_request
    from . import create_payment_request as create_payment_request
    from . import get_payment_request as get_payment_request
    from . import list_payment_requests as list_payment_requests

__all__ = (
    "cancel_payment_request",
    "create_payment_request",
    "get_payment_request",
    "list_payment_requests",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

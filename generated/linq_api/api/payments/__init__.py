"""Operations: cancel_payment, connect_payment_handle, connect_payment_provider, create_payment, get_payment, get_payment_connection, get_payment_credentials, get_payment_provider, revoke_payment_connection, verify_payment_handle."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_payment as cancel_payment
    from . import connect_payment_handle as connect_payment_handle
    from . import connect_payment_provider as connect_payment_provider
    from . import create_payment as create_payment
    from . import get_payment as get_payment
    from . import get_payment_connection as get_payment_connection
    from . import get_payment_credentials as get_payment_credentials
    from . import get_payment_provider as get_payment_provider
    from . import revoke_payment_connection as revoke_payment_connection
    from . import verify_payment_handle as verify_payment_handle

__all__ = (
    "cancel_payment",
    "connect_payment_handle",
    "connect_payment_provider",
    "create_payment",
    "get_payment",
    "get_payment_connection",
    "get_payment_credentials",
    "get_payment_provider",
    "revoke_payment_connection",
    "verify_payment_handle",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

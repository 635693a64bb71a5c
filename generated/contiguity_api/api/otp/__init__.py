"""Operations: cancel_reverse_otp, get_reverse_otp, initiate_reverse_otp, resend_otp, send_otp, verify_otp."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_reverse_otp as cancel_reverse_otp
    from . import get_reverse_otp as get_reverse_otp
    from . import initiate_reverse_otp as initiate_reverse_otp
    from . import resend_otp as resend_otp
    from . import send_otp as send_otp
    from . import verify_otp as verify_otp

__all__ = (
    "cancel_reverse_otp",
    "get_reverse_otp",
    "initiate_reverse_otp",
    "resend_otp",
    "send_otp",
    "verify_otp",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

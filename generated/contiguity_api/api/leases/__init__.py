"""Operations: configure_number, disable_call_forwarding, enable_call_forwarding, get_call_forwarding, get_number, lease_number, list_available_numbers, list_leased_numbers, terminate_lease."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import configure_number as configure_number
    from . import disable_call_forwarding as disable_call_forwarding
    from . import enable_call_forwarding as enable_call_forwarding
    from . import get_call_forwarding as get_call_forwarding
    from . import get_number as get_number
    from . import lease_number as lease_number
    from . import list_available_numbers as list_available_numbers
    from . import list_leased_numbers as list_leased_numbers
    from . import terminate_lease as terminate_lease

__all__ = (
    "configure_number",
    "disable_call_forwarding",
    "enable_call_forwarding",
    "get_call_forwarding",
    "get_number",
    "lease_number",
    "list_available_numbers",
    "list_leased_numbers",
    "terminate_lease",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

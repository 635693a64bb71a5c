"""Operations: get_available_number, get_reputation_audit, list_legacy_phone_numbers, list_phone_numbers, start_reputation_audit, update_phone_number."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_available_number as get_available_number
    from . import get_reputation_audit as get_reputation_audit
    from . import list_legacy_phone_numbers as list_legacy_phone_numbers
    from . import list_phone_numbers as list_phone_numbers
    from . import start_reputation_audit as start_reputation_audit
    from . import update_phone_number as update_phone_number

__all__ = (
    "get_available_number",
    "get_reputation_audit",
    "list_legacy_phone_numbers",
    "list_phone_numbers",
    "start_reputation_audit",
    "update_phone_number",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

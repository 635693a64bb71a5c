"""Operations: apply_for_entitlement, get_entitlement, list_entitlements, revoke_entitlement."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import apply_for_entitlement as apply_for_entitlement
    from . import get_entitlement as get_entitlement
    from . import list_entitlements as list_entitlements
    from . import revoke_entitlement as revoke_entitlement

__all__ = (
    "apply_for_entitlement",
    "get_entitlement",
    "list_entitlements",
    "revoke_entitlement",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

"""Operations: delete_domain, get_domain, list_domains, register_domain."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import delete_domain as delete_domain
    from . import get_domain as get_domain
    from . import list_domains as list_domains
    from . import register_domain as register_domain

__all__ = (
    "delete_domain",
    "get_domain",
    "list_domains",
    "register_domain",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

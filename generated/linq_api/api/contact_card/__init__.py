"""Operations: create_contact_card, list_contact_cards, update_contact_card."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_contact_card as create_contact_card
    from . import list_contact_cards as list_contact_cards
    from . import update_contact_card as update_contact_card

__all__ = (
    "create_contact_card",
    "list_contact_cards",
    "update_contact_card",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

"""What Contiguity takes and gives, as classes: the generated models under a public name, each loaded on first use.

The methods of the client make and give them; you need this module for annotations, for building a body by hand, and for
reading stored JSON back::

    from contiguity.models import IMessageHistoryItem, MessageSent

    def unread(item: IMessageHistoryItem) -> bool:
        return not item.read

Every class has ``from_dict`` and ``to_dict``. Events are in `contiguity.events`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import contiguity_api.models as _models

if TYPE_CHECKING:
    from contiguity_api.models import *  # noqa: F403


def __getattr__(name: str) -> object:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return dir(_models)

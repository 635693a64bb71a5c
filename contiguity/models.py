"""Models of Contiguity's requests and responses.

The client creates and returns them. Import them for annotations, to build a request body, or to read stored JSON::

    from contiguity.models import IMessageHistoryItem, MessageSent

    def unread(item: IMessageHistoryItem) -> bool:
        return not item.read

Every class has ``from_dict`` and ``to_dict``. The classes are generated from the API description and imported on first
use. Events are in `contiguity.events`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import contiguity_api.models as _models
from contiguity._core import lazy_modules

if TYPE_CHECKING:
    from contiguity_api.models import *  # noqa: F403
else:
    __all__ = _models.__all__
    __getattr__, __dir__ = lazy_modules.attach(__name__, dict.fromkeys(__all__, "contiguity_api.models"))

"""Models of Linq's requests and responses.

The client creates and returns them. Import them for annotations, to build a request body, or to read stored JSON. Every
class has ``from_dict`` and ``to_dict``. The classes are generated from the API description and imported on first use.
Events are in `contiguity.linq.events`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import linq_api.models as _models
from contiguity._core import lazy_modules

if TYPE_CHECKING:
    from linq_api.models import *  # noqa: F403
else:
    __all__ = _models.__all__
    __getattr__, __dir__ = lazy_modules.attach(__name__, dict.fromkeys(__all__, "linq_api.models"))

"""What Linq takes and gives, as classes: the generated models under a public name, each loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import linq_api.models as _models

if TYPE_CHECKING:
    from linq_api.models import *  # noqa: F403


def __getattr__(name: str) -> object:
    return getattr(_models, name)


def __dir__() -> list[str]:
    return dir(_models)

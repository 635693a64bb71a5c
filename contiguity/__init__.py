"""Programmable iMessage: typed clients of the Contiguity and Linq APIs.

Everything public is listed here and loads on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from contiguity._version import __version__ as __version__

if TYPE_CHECKING:
    from contiguity._async.contiguity import AsyncContiguity as AsyncContiguity
    from contiguity._async.linq import AsyncLinq as AsyncLinq
    from contiguity._core.settings import Timeout as Timeout
    from contiguity._sync.contiguity import Contiguity as Contiguity
    from contiguity._sync.linq import Linq as Linq
    from contiguity.errors import APIError as APIError
    from contiguity.errors import ContiguityError as ContiguityError
    from contiguity.errors import DeliveryUnknown as DeliveryUnknown
    from contiguity.fallback import Fallback as Fallback

_HOME = {
    "APIError": "contiguity.errors",
    "AsyncContiguity": "contiguity._async.contiguity",
    "AsyncLinq": "contiguity._async.linq",
    "Contiguity": "contiguity._sync.contiguity",
    "ContiguityError": "contiguity.errors",
    "DeliveryUnknown": "contiguity.errors",
    "Fallback": "contiguity.fallback",
    "Linq": "contiguity._sync.linq",
    "Timeout": "contiguity._core.settings",
}

__all__ = [
    "APIError",
    "AsyncContiguity",
    "AsyncLinq",
    "Contiguity",
    "ContiguityError",
    "DeliveryUnknown",
    "Fallback",
    "Linq",
    "Timeout",
    "__version__",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

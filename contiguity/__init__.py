"""Programmable iMessage: typed clients of the Contiguity and Linq APIs.

Everything public is listed here and loads on first use.
"""

from __future__ import annotations

import os
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


def _warn_if_overwritten() -> None:
    """Warn if the distribution ``contiguity``, which has the same import name, is installed in the same directory."""
    try:
        # Importing importlib.metadata would take longer than importing this package.
        names = os.listdir(os.path.dirname(__path__[0]))  # noqa: PTH120, PTH208 -- pathlib is slow to import
    except (OSError, IndexError):
        return  # A zip archive or a frozen application has no directory to list.
    other = [
        name for name in names if name[:11].lower() == "contiguity-" and name.endswith((".dist-info", ".egg-info"))
    ]
    if other:
        from warnings import warn  # noqa: PLC0415 -- seldom needed

        warn(
            f"the distributions contiguity ({other[0]}) and contiguity-imessage are both installed, and have the same "
            "import name: one has overwritten files of the other. To fix this, run: pip uninstall contiguity "
            "contiguity-imessage; then install contiguity-imessage again",
            stacklevel=3,
        )


_warn_if_overwritten()

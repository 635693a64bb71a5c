"""Programmable iMessage: typed clients of the Contiguity and Linq APIs.

Public names and submodules are imported on first use.
"""

from __future__ import annotations

import os

from contiguity._core import lazy_modules
from contiguity._version import __version__ as __version__

TYPE_CHECKING = False  # Importing `typing` takes longer than the rest of this package.

_LAZY_IMPORTS = {
    "APIError": "contiguity.errors",
    "AgreementRequired": "contiguity.errors",
    "AsyncContiguity": "contiguity._async.contiguity",
    "AsyncLinq": "contiguity._async.linq",
    "BadRequest": "contiguity.errors",
    "ConfigurationError": "contiguity.errors",
    "Conflict": "contiguity.errors",
    "Contiguity": "contiguity._sync.contiguity",
    "ContiguityError": "contiguity.errors",
    "DeliveryUnknown": "contiguity.errors",
    "Fallback": "contiguity.fallback",
    "Forbidden": "contiguity.errors",
    "InvalidPayload": "contiguity.errors",
    "InvalidResponse": "contiguity.errors",
    "InvalidSignature": "contiguity.errors",
    "Linq": "contiguity._sync.linq",
    "NetworkError": "contiguity.errors",
    "NotFound": "contiguity.errors",
    "Operation": "contiguity._core.operation",
    "RateLimited": "contiguity.errors",
    "RequestTimeout": "contiguity.errors",
    "Response": "contiguity._core.http",
    "RetrySafety": "contiguity._core.retry",
    "ServerError": "contiguity.errors",
    "StaleTimestamp": "contiguity.errors",
    "Timeout": "contiguity._core.settings",
    "Unauthorized": "contiguity.errors",
    "ValidationError": "contiguity.errors",
    "WebhookError": "contiguity.errors",
    "errors": "contiguity.errors",
    "events": "contiguity.events",
    "fallback": "contiguity.fallback",
    "geojson": "contiguity.geojson",
    "linq": "contiguity.linq",
    "models": "contiguity.models",
    "transport": "contiguity.transport",
    "webhooks": "contiguity.webhooks",
}

if TYPE_CHECKING:
    from contiguity._async.contiguity import AsyncContiguity as AsyncContiguity
    from contiguity._async.linq import AsyncLinq as AsyncLinq
    from contiguity._core.http import Response as Response
    from contiguity._core.operation import Operation as Operation
    from contiguity._core.retry import RetrySafety as RetrySafety
    from contiguity._core.settings import Timeout as Timeout
    from contiguity._sync.contiguity import Contiguity as Contiguity
    from contiguity._sync.linq import Linq as Linq
    from contiguity.errors import AgreementRequired as AgreementRequired
    from contiguity.errors import APIError as APIError
    from contiguity.errors import BadRequest as BadRequest
    from contiguity.errors import ConfigurationError as ConfigurationError
    from contiguity.errors import Conflict as Conflict
    from contiguity.errors import ContiguityError as ContiguityError
    from contiguity.errors import DeliveryUnknown as DeliveryUnknown
    from contiguity.errors import Forbidden as Forbidden
    from contiguity.errors import InvalidPayload as InvalidPayload
    from contiguity.errors import InvalidResponse as InvalidResponse
    from contiguity.errors import InvalidSignature as InvalidSignature
    from contiguity.errors import NetworkError as NetworkError
    from contiguity.errors import NotFound as NotFound
    from contiguity.errors import RateLimited as RateLimited
    from contiguity.errors import RequestTimeout as RequestTimeout
    from contiguity.errors import ServerError as ServerError
    from contiguity.errors import StaleTimestamp as StaleTimestamp
    from contiguity.errors import Unauthorized as Unauthorized
    from contiguity.errors import ValidationError as ValidationError
    from contiguity.errors import WebhookError as WebhookError
    from contiguity.fallback import Fallback as Fallback

    from . import errors as errors
    from . import events as events
    from . import fallback as fallback
    from . import geojson as geojson
    from . import linq as linq
    from . import models as models
    from . import transport as transport
    from . import webhooks as webhooks
else:
    __getattr__, __dir__ = lazy_modules.attach(__name__, _LAZY_IMPORTS)

__all__ = [
    "APIError",
    "AgreementRequired",
    "AsyncContiguity",
    "AsyncLinq",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "Contiguity",
    "ContiguityError",
    "DeliveryUnknown",
    "Fallback",
    "Forbidden",
    "InvalidPayload",
    "InvalidResponse",
    "InvalidSignature",
    "Linq",
    "NetworkError",
    "NotFound",
    "Operation",
    "RateLimited",
    "RequestTimeout",
    "Response",
    "RetrySafety",
    "ServerError",
    "StaleTimestamp",
    "Timeout",
    "Unauthorized",
    "ValidationError",
    "WebhookError",
    "__version__",
    "errors",
    "events",
    "fallback",
    "geojson",
    "linq",
    "models",
    "transport",
    "webhooks",
]


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

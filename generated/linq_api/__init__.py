"""A client library for accessing Linq Partner API."""

from typing import TYPE_CHECKING

from ._lazy_modules import attach

_LAZY_IMPORTS = {
    "AuthenticatedClient": ".client",
    "Client": ".client",
}

if TYPE_CHECKING:
    from .client import AuthenticatedClient as AuthenticatedClient
    from .client import Client as Client
else:
    __getattr__, __dir__ = attach(__name__, _LAZY_IMPORTS)

__all__ = ("AuthenticatedClient", "Client")

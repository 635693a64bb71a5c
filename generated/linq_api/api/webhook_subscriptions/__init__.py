"""Operations: create_webhook_subscription, delete_webhook_subscription, get_webhook_subscription, list_webhook_subscriptions, update_webhook_subscription."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_webhook_subscription as create_webhook_subscription
    from . import delete_webhook_subscription as delete_webhook_subscription
    from . import get_webhook_subscription as get_webhook_subscription
    from . import list_webhook_subscriptions as list_webhook_subscriptions
    from . import update_webhook_subscription as update_webhook_subscription

__all__ = (
    "create_webhook_subscription",
    "delete_webhook_subscription",
    "get_webhook_subscription",
    "list_webhook_subscriptions",
    "update_webhook_subscription",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(__all__)

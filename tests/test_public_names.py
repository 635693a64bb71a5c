"""Public names: `__all__`, documented forms of import, and docstrings."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from sources import modules

if TYPE_CHECKING:
    from types import ModuleType

PUBLIC = sorted(
    name
    for name in modules()
    if name.startswith("contiguity.")
    and not any(part.startswith("_") for part in name.split("."))
    and not name.startswith(("contiguity.sandbox.", "contiguity.cli."))
)
"""The public modules of the package; for the sandbox and the command line, only the top-level modules."""

REEXPORTED = {"contiguity.models", "contiguity.linq.models"}
"""Modules that only reexport the generated models."""

SHARED = {"fallback_for", "sync_transport_for", "async_transport_for"}
"""Undocumented functions of public modules that only our own modules call."""

FORMS = [
    "from contiguity import Contiguity, AsyncContiguity, Fallback",
    "from contiguity import APIError, ContiguityError, DeliveryUnknown",
    "from contiguity import errors; errors.AgreementRequired",
    "from contiguity import models; models.MessageSent",
    "from contiguity import *; Contiguity, Fallback",
    "from contiguity import Linq, AsyncLinq, Timeout",
    "from contiguity import RateLimited, WebhookError, RetrySafety, Operation, Response",
    "from contiguity.errors import *; RateLimited",
    "from contiguity.errors import AgreementRequired, NetworkError, ValidationError",
    "from contiguity.events import IMessageIncoming, Event, IncomingEvent",
    "from contiguity.events import *; IMessageIncoming, UnknownEvent, Event",
    "from contiguity.models import IMessageHistoryItem, MessageSent",
    "from contiguity.models import *; Tapback, MessageSent",
    "from contiguity.fallback import Fallback",
    "from contiguity.geojson import Feature, FeatureCollection, Point",
    "from contiguity.linq import Message, Point, Change, Pages, AsyncPages",
    "from contiguity.linq import *; Message, FeatureCollection",
    "from contiguity.linq import models; models.Chat",
    "from contiguity.linq.events import *; MessageReceived, UnknownPart, DocumentedEvent, Event, EVENTS",
    "from contiguity.linq.models import *; Chat, TextPartResponse",
    "from contiguity_api.events import *; IMessageIncoming, DocumentedEvent, EVENTS",
    "from contiguity.linq.events import MessageReceived, MessageReceivedV2025, Event, IncomingEvent, UnknownEvent",
    "from contiguity.linq.message import Message",
    "from contiguity.linq.models import Chat, TextPartResponse",
    "from contiguity.transport import Transport, AsyncTransport, Request, Response, TransportError",
    "from contiguity.webhooks import LinqWebhook, Webhook, WebhookError",
    "from contiguity_api import AuthenticatedClient",
    "from contiguity_api.api.imessage import send_imessage; send_imessage.sync, send_imessage.operation",
    "from contiguity_api.models import ErrorResponse, IMessageSend",
    "from linq_api import AuthenticatedClient",
    "from linq_api.api.chats import create_chat; create_chat.sync, create_chat.operation",
    "from linq_api.models import ChatCreate, ErrorResponse, MessageContent, TextPart",
    "import contiguity; contiguity.Contiguity, contiguity.__version__",
    "import contiguity; contiguity.errors.RateLimited, contiguity.events.IMessageIncoming, contiguity.geojson.Point",
    "import contiguity; contiguity.webhooks.Webhook, contiguity.models.MessageSent, contiguity.transport.Request",
    "import contiguity; contiguity.linq.events.MessageReceived, contiguity.linq.models.Chat, contiguity.fallback",
    "import contiguity; contiguity.Fallback.always(from_='+13055550199')",
    "import contiguity.errors; contiguity.errors.RateLimited",
]


def public(module: ModuleType) -> list[str]:
    """Return the public names of a module: `__all__`, or `dir()` for modules with lazy names."""
    return list(getattr(module, "__all__", None) or dir(module))


@pytest.mark.parametrize("name", ["contiguity", *PUBLIC])
def test_all_lists_every_public_name(name: str) -> None:
    """Each listed name exists, and each public name that the module defines is listed."""
    module = import_module(name)
    listed = public(module)
    own = {
        key
        for key, value in vars(module).items()
        if not key.startswith("_") and getattr(value, "__module__", None) == name and key not in SHARED
    }

    assert [one for one in listed if not hasattr(module, one)] == []
    assert own <= set(listed)
    assert set(listed) <= set(dir(module))
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("name", ["contiguity", *PUBLIC])
def test_public_names_have_docstrings(name: str) -> None:
    """Includes modules, classes, functions and methods."""
    module = import_module(name)
    missing = [name] if not module.__doc__ else []
    for key in public(module):
        value = getattr(module, key)
        if name in REEXPORTED or not (inspect.isclass(value) or inspect.isfunction(value)):
            continue
        if not value.__module__.startswith("contiguity"):
            continue
        parts = vars(value).items() if inspect.isclass(value) else ()
        members = [(f"{key}.{one}", part) for one, part in parts if not one.startswith("_") and callable(part)]
        missing += [path for path, part in [(key, value), *members] if not inspect.getdoc(part)]

    assert missing == []


@pytest.mark.parametrize("code", FORMS)
def test_documented_import_forms_succeed_without_warning(code: str) -> None:
    """Each form is the first import of a program."""
    env = {**os.environ, "PYTHONWARNINGS": "error"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", sorted(REEXPORTED))
def test_models_are_generated_models(name: str) -> None:
    generated = import_module("contiguity_api.models" if name == "contiguity.models" else "linq_api.models")
    module = import_module(name)

    assert set(module.__all__) == set(generated.__all__)
    assert all(getattr(module, key) is getattr(generated, key) for key in module.__all__)


@pytest.mark.parametrize("name", ["contiguity.events", "contiguity.linq.events"])
def test_events_star_import_binds_every_event(name: str) -> None:
    """This includes the union of all events."""
    generated = import_module("contiguity_api.events" if name == "contiguity.events" else "linq_api.events")
    namespace: dict[str, object] = {}
    exec(f"from {name} import *", namespace)  # noqa: S102 -- a star import outside a module

    assert {*generated.EVENTS.values(), "Event", "IncomingEvent", "UnknownEvent"} <= set(namespace)
    assert all(namespace[one] is getattr(generated, one) for one in generated.__all__)


def test_errors_are_importable_from_package() -> None:
    errors, package = import_module("contiguity.errors"), import_module("contiguity")

    assert set(errors.__all__) <= set(package.__all__)
    assert all(getattr(package, one) is getattr(errors, one) for one in errors.__all__)

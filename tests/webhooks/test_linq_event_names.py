"""The modules of events have the same names at run time and for type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
import typing
from collections.abc import Mapping
from importlib import import_module
from types import UnionType
from typing import Any

import pytest
from sources import imported, modules, type_checking_blocks

from contiguity.webhooks import UnknownEvent

UNIONS = {"Event", "IncomingEvent"}
GENERATED = {"contiguity.events": "contiguity_api.events", "contiguity.linq.events": "linq_api.events"}
MODULES = pytest.mark.parametrize("name", GENERATED)
AFTER = """
import json, sys
import {module} as events
{then}
print(json.dumps([name for name in sys.modules if ".models." in name]))
"""


@MODULES
def test_dir_lists_every_class_and_union(name: str) -> None:
    """The unions have every documented class."""
    module, documented = import_module(name), import_module(GENERATED[name])
    classes = {*documented.EVENTS.values(), "UnknownEvent"}

    more = {"DocumentedEvent", "EVENTS", "event_class"}
    more |= {"UnknownPart"} if name == "contiguity.linq.events" else set()
    assert dir(module) == sorted({*classes, *UNIONS, *more})
    assert isinstance(module.Event, UnionType)
    assert set(typing.get_args(module.Event)) == {getattr(module, one) for one in classes}
    assert set(typing.get_args(module.IncomingEvent)) == {*typing.get_args(module.Event), Mapping[str, Any]}
    assert set(typing.get_args(module.DocumentedEvent)) == {*typing.get_args(module.Event)} - {UnknownEvent}


@MODULES
def test_every_name_of_type_checkers_can_be_imported(name: str) -> None:
    """It is the same object each time."""
    module, documented = import_module(name), import_module(GENERATED[name])
    hidden = [node for block in type_checking_blocks(modules()[name]) for node in block.body]
    reexported = imported(hidden)
    assert "*" in reexported
    seen = {*documented.__all__, *(one for one, again in reexported.items() if again and one != "*"), *UNIONS}

    assert set(dir(module)) <= seen
    for one in seen:
        assert getattr(module, one) is getattr(module, one)
        assert getattr(module, one) == getattr(documented, one, getattr(module, one))


@MODULES
def test_generated_union_has_every_class(name: str) -> None:
    """It has the same classes for type checkers and at run time."""
    tree = modules()[GENERATED[name]]
    documented = import_module(GENERATED[name])
    (block,) = type_checking_blocks(tree)
    classes = {one for one, again in imported(block.body).items() if again}

    assert classes == set(documented.EVENTS.values())
    assert {*documented.__all__} - {"DocumentedEvent", "EVENTS", "event_class"} == classes


@MODULES
def test_unknown_name_is_an_attribute_error(name: str) -> None:
    """The error has the name."""
    with pytest.raises(AttributeError, match="no_such_event"):
        _ = import_module(name).no_such_event


@MODULES
@pytest.mark.parametrize(
    ("then", "most"),
    [
        pytest.param("", 0, id="import"),
        pytest.param("dir(events); events.EVENTS; events.UnknownEvent", 0, id="look around"),
        pytest.param("events.{first}", 10, id="one class"),
    ],
)
def test_models_are_imported_on_first_use(name: str, then: str, most: int) -> None:
    """A class imports only the models that it has fields of."""
    first = {"contiguity.events": "IMessageIncoming", "contiguity.linq.events": "LocationSharingStarted"}[name]
    script = AFTER.format(module=name, then=then.format(first=first))
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    loaded = json.loads(done.stdout)

    assert bool(loaded) == bool(most)
    assert len(loaded) <= most


RECEIVED = """
import json, sys
from contiguity.webhooks import LinqWebhook
webhook = LinqWebhook("whsec_AAAA")
data = {"shared_by": "a", "shared_with": "b", "began_at": "2026-04-01T10:00:00Z"}
body = json.dumps({"event_id": "x", "event_type": "location.sharing.started", "data": data}).encode()
event = webhook.unwrap(body, webhook.sign(body))
assert type(event).__name__ == "LocationSharingStarted"
print(json.dumps(sorted(sys.modules)))
"""


def test_unwrap_imports_only_the_models_of_the_event() -> None:
    """It imports no HTTP library."""
    done = subprocess.run([sys.executable, "-c", RECEIVED], check=True, capture_output=True, text=True)
    names = set(json.loads(done.stdout))
    models = {name for name in names if name.startswith("linq_api.models.")}

    assert not names & {"httpx", "httpcore", "anyio", "asyncio", "contiguity.transport", "linq_api.client"}
    assert "linq_api.models.location_sharing_started" in models
    assert len(models) <= 4

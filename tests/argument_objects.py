"""Calls with `uuid.UUID`, `timedelta` and URL objects in place of strings and numbers."""

from __future__ import annotations

import inspect
import re
from datetime import timedelta
from functools import reduce
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx
import yarl
from example_service import ExampleService, result_of
from pydantic import AnyUrl, HttpUrl
from starlette.datastructures import URL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from example_service import ReceivedRequest

ID = "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"
ADDRESS = "https://example.com/entitlements/map.png?size=2"
OBJECTS: dict[str, list[Any]] = {
    "Identifier": [UUID(ID)],
    "URL": [httpx.URL(ADDRESS), yarl.URL(ADDRESS), AnyUrl(ADDRESS), HttpUrl(ADDRESS), URL(ADDRESS)],
    "Seconds": [timedelta(seconds=7.5), 7.5],
}
PLAIN: dict[str, Any] = {"Identifier": ID, "URL": ADDRESS, "Seconds": 7.5}
# A caller id is a name.
NAMES = {
    "Identifier": re.compile(r"(?!caller_id)\w+_id|idempotency_key"),
    "URL": re.compile(r"(\w+_)?url|group_chat_icon|attachments|agreement"),
    "Seconds": re.compile(r"interval|deadline"),
}


def kind_of(annotation: str) -> str | None:
    """Return which of the three kinds an annotation contains."""
    return next((kind for kind in OBJECTS if re.search(rf"\b{kind}\b", annotation)), None)


def unannotated(method: Callable[..., object]) -> Iterator[str]:
    """Name the parameters whose name suggests another type than their annotation."""
    for name, parameter in inspect.signature(method).parameters.items():
        for kind, names in NAMES.items():
            if names.fullmatch(name) and kind_of(str(parameter.annotation)) != kind:
                yield name


def check_objects(
    client_of: Callable[[ExampleService], Any], package: str, name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    """Check that a call with an object sends the same request as the call with the string or number."""
    method = reduce(getattr, name.split("."), client_of(ExampleService(package)))
    parameters = inspect.signature(method).parameters
    for position, (parameter, declared) in enumerate(parameters.items()):
        kind = kind_of(str(declared.annotation))
        given = args[position] if position < len(args) else options.get(parameter)
        if kind is None or given is None:
            continue

        def sent(value: Any, at: int = position, key: str = parameter, old: Any = given) -> ReceivedRequest | None:
            service = ExampleService(package)
            called = reduce(getattr, name.split("."), client_of(service))
            new = [value] if isinstance(old, list) else value
            if at < len(args):
                result = called(*args[:at], new, *args[at + 1 :], **options)
            else:
                result = called(*args, **{**options, key: new})
            result_of(result.page() if hasattr(result, "page") else result)
            return service.last if service.requests else None

        expected = sent(PLAIN[kind])
        for one in OBJECTS[kind]:
            other = sent(one)
            assert (other and other.wire) == (expected and expected.wire), (parameter, one)
            assert (other and other.request.headers) == (expected and expected.request.headers)

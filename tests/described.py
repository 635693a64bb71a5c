"""A service without a network: a transport that answers as the API's description says, and keeps what it was asked."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from attrs import define, field
from strategies import load

from contiguity.transport import Request, Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

BASE_URL = "https://api.test"
METHODS = ("get", "post", "put", "patch", "delete")


def settle(value: Any) -> Any:
    """Give the value of a call of either client: an asynchronous one is run first."""
    return asyncio.run(_awaited(value)) if inspect.isawaitable(value) else value


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


def reply(status: int, document: object = None, headers: Mapping[str, str] | None = None) -> Response:
    """Make a JSON reply."""
    body = b"" if document is None else json.dumps(document).encode()
    return Response(status, {"content-type": "application/json", **(headers or {})}, body)


def refusal(status: int, text: str = "No", *, headers: Mapping[str, str] | None = None, **detail: object) -> Response:
    """Make an error reply as Contiguity does."""
    envelope = {"id": "err_1234567890abcdef", "timestamp": 1, "api_version": "v2026.8.2", "object": "error"}
    return reply(status, {**envelope, "data": {"error": text, "status": status, **detail}}, headers)


@define
class Asked:
    """One request, with the operation of the description that it is."""

    operation: str
    request: Request

    @property
    def json(self) -> Any:
        """The JSON body."""
        return json.loads(self.request.body) if isinstance(self.request.body, bytes) else None

    @property
    def segments(self) -> list[str]:
        """The path's segments, as they are on the wire."""
        return urlsplit(self.request.url).path.split("/")[1:]

    @property
    def values(self) -> list[Any]:
        """Every value that a caller's argument can have become: leaves of the body, segments of the path."""
        return [*map(unquote, self.segments), *_leaves(self.json)]

    @property
    def wire(self) -> tuple[str, str, Any]:
        """Method, path with query, and body."""
        parts = urlsplit(self.request.url)
        return self.request.method, parts.path + (f"?{parts.query}" if parts.query else ""), self.json


@define
class Service:
    """Answers every operation of a description with the example of its reply, unless told otherwise."""

    package: str = "contiguity_api"
    answers: dict[str, Response | Callable[[Request], Response]] = field(factory=dict)
    """Other answers, by operation."""
    asked: list[Asked] = field(factory=list)

    def answer(self, request: Request) -> Response:
        """Answer one request."""
        name, example = self._find(request)
        self.asked.append(Asked(name, request))
        other = self.answers.get(name)
        if other is None:
            return example
        return other if isinstance(other, Response) else other(request)

    def _find(self, request: Request) -> tuple[str, Response]:
        path = urlsplit(request.url).path
        assert request.url.startswith(BASE_URL), "a request went to another host"
        for pattern, methods in _routes(self.package):
            if request.method in methods and pattern.fullmatch(path):
                return methods[request.method]
        raise AssertionError(f"no operation of the description is {request.method} {path}")

    @property
    def last(self) -> Asked:
        """The last request."""
        return self.asked[-1]


@define
class Wire:
    """The synchronous transport to a service."""

    service: Service = field(factory=Service)

    def send(self, request: Request, /) -> Response:
        """Answer at once."""
        return self.service.answer(request)

    def close(self) -> None:
        """There is nothing to close."""


@define
class AsyncWire:
    """The asynchronous transport to a service."""

    service: Service = field(factory=Service)

    async def send(self, request: Request, /) -> Response:
        """Answer after the other tasks had their turn."""
        await asyncio.sleep(0)
        return self.service.answer(request)

    async def aclose(self) -> None:
        """There is nothing to close."""


def operations(package: str) -> set[str]:
    """Name every operation of a description."""
    return {name for _, methods in _routes(package) for name, _ in methods.values()}


@cache
def _routes(package: str) -> list[tuple[re.Pattern[str], dict[str, tuple[str, Response]]]]:
    """Give each path as a pattern, those without parameters first, and by method its operation and example."""
    paths = load(package).document["paths"]
    return [
        (
            re.compile(re.sub(r"\{\w+\}", "[^/]+", template)),
            {
                method.upper(): (item[method]["operationId"], _example(package, item[method]["responses"]))
                for method in METHODS
                if method in item
            },
        )
        for template, item in sorted(paths.items(), key=lambda one: one[0].count("{"))
    ]


def _example(package: str, responses: Mapping[str, Any]) -> Response:
    status, response = next((code, one) for code, one in responses.items() if code.startswith("2"))
    content = response.get("content", {}).get("application/json")
    if content is None:
        return reply(int(status))
    name = content["schema"]["$ref"].rpartition("/")[2]
    return reply(int(status), load(package).schemas[name]["examples"][0])


def _leaves(value: Any) -> Sequence[Any]:
    if isinstance(value, dict):
        return [leaf for one in value.values() for leaf in _leaves(one)]
    if isinstance(value, list):
        return [leaf for one in value for leaf in _leaves(one)]
    return [value]

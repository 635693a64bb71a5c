"""A service without a network: it responds with the examples of an OpenAPI document and records the requests."""

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


def result_of(value: Any) -> Any:
    """Return the result of a call of either client; an awaitable is run first."""
    return asyncio.run(_awaited(value)) if inspect.isawaitable(value) else value


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


def json_response(status: int, document: object = None, headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON response."""
    body = b"" if document is None else json.dumps(document).encode()
    return Response(status, {"content-type": "application/json", **(headers or {})}, body)


def error_response(
    status: int, text: str = "No", *, headers: Mapping[str, str] | None = None, **detail: object
) -> Response:
    """Return an error response of Contiguity."""
    envelope = {"id": "err_1234567890abcdef", "timestamp": 1, "api_version": "v2026.8.2", "object": "error"}
    return json_response(status, {**envelope, "data": {"error": text, "status": status, **detail}}, headers)


@define
class ReceivedRequest:
    """A request and the name of its operation."""

    operation: str
    request: Request

    @property
    def json(self) -> Any:
        """Return the body, decoded as JSON."""
        return json.loads(self.request.body) if isinstance(self.request.body, bytes) else None

    @property
    def segments(self) -> list[str]:
        """Return the segments of the path, as sent."""
        return urlsplit(self.request.url).path.split("/")[1:]

    @property
    def values(self) -> list[Any]:
        """Return the leaves of the body and the decoded segments of the path."""
        return [*map(unquote, self.segments), *_leaves(self.json)]

    @property
    def wire(self) -> tuple[str, str, Any]:
        """Return the method, the path with its query, and the body."""
        parts = urlsplit(self.request.url)
        return self.request.method, parts.path + (f"?{parts.query}" if parts.query else ""), self.json


@define
class ExampleService:
    """Responds to each operation with its example, unless `responses` contains another response."""

    package: str = "contiguity_api"
    responses: dict[str, Response | Callable[[Request], Response]] = field(factory=dict)
    """Other responses, by operation."""
    requests: list[ReceivedRequest] = field(factory=list)

    def respond(self, request: Request) -> Response:
        """Return the response to a request."""
        name, example = self._find(request)
        self.requests.append(ReceivedRequest(name, request))
        other = self.responses.get(name)
        if other is None:
            return example
        return other if isinstance(other, Response) else other(request)

    def _find(self, request: Request) -> tuple[str, Response]:
        path = urlsplit(request.url).path
        assert request.url.startswith(BASE_URL), "a request went to another host"
        for pattern, methods in _routes(self.package):
            if request.method in methods and pattern.fullmatch(path):
                return methods[request.method]
        raise AssertionError(f"the OpenAPI document has no operation {request.method} {path}")

    @property
    def last(self) -> ReceivedRequest:
        """Return the last request."""
        return self.requests[-1]


@define
class ExampleTransport:
    """The synchronous transport to an example service."""

    service: ExampleService = field(factory=ExampleService)

    def send(self, request: Request, /) -> Response:
        """Send a request to the service."""
        return self.service.respond(request)

    def close(self) -> None:
        """Do nothing."""


@define
class AsyncExampleTransport:
    """The asynchronous transport to an example service."""

    service: ExampleService = field(factory=ExampleService)

    async def send(self, request: Request, /) -> Response:
        """Send a request to the service after a switch to other tasks."""
        await asyncio.sleep(0)
        return self.service.respond(request)

    async def aclose(self) -> None:
        """Do nothing."""


def operations(package: str) -> set[str]:
    """Return the names of the operations of a package."""
    return {name for _, methods in _routes(package) for name, _ in methods.values()}


@cache
def _routes(package: str) -> list[tuple[re.Pattern[str], dict[str, tuple[str, Response]]]]:
    """Return each path as a pattern, static paths first, with its operations and examples by method."""
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
        return json_response(int(status))
    name = content["schema"]["$ref"].rpartition("/")[2]
    return json_response(int(status), load(package).schemas[name]["examples"][0])


def _leaves(value: Any) -> Sequence[Any]:
    if isinstance(value, dict):
        return [leaf for one in value.values() for leaf in _leaves(one)]
    if isinstance(value, list):
        return [leaf for one in value for leaf in _leaves(one)]
    return [value]

"""The protocol of the operations of the generated clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T_co = TypeVar("T_co", covariant=True)


class Operation(Protocol[T_co]):
    """A call of an API as a value, such as ``Operation`` of the generated ``types``."""

    @property
    def name(self) -> str:
        """The operationId."""
        ...

    @property
    def method(self) -> str:
        """The HTTP method."""
        ...

    @property
    def template(self) -> str:
        """The path with its {placeholders}, which may be logged."""
        ...

    @property
    def path(self) -> str:
        """The path with its parameters, quoted."""
        ...

    @property
    def query(self) -> Mapping[str, Any]:
        """The query parameters."""
        ...

    @property
    def json(self) -> Mapping[str, Any] | None:
        """The JSON body."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The additional headers of this operation."""
        ...

    @property
    def url(self) -> str | None:
        """The absolute URL of a request to another host, which receives `headers` alone; None for a path of the API."""
        ...

    @property
    def content(self) -> Callable[[], Any] | None:
        """A function that returns the chunks of a body that is not JSON, from the start for each attempt."""
        ...

    @property
    def decode(self) -> Callable[[Any], T_co]:
        """A function that returns the model for the JSON of a success response."""
        ...

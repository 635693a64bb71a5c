"""What every operation and every model of this package shares."""

from collections.abc import Callable, Iterator, KeysView, Mapping, MutableMapping
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from http import HTTPStatus
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, get_type_hints
from urllib.parse import quote

from attrs import NOTHING, define, field, fields

from . import errors

if TYPE_CHECKING:
    import httpx

    from .client import AuthenticatedClient, Client

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Model:
    """Base of the models: conversion to and from JSON objects, and support for pydantic.

    ``dict(model)`` and ``{**model}`` are ``model.to_dict()``. pydantic and FastAPI accept every model as the type of a
    field, a parameter or a response. They read with `from_dict` and write with `to_dict`, in every mode.
    """

    __slots__ = ()

    _json_names: ClassVar[Mapping[str, str]] = {}
    """The JSON name of each field whose Python name differs."""

    __iter__: ClassVar[None] = None
    """Not iterable, so that a loop over a page instead of its list is an error."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object. Absent fields are left out, unknown fields are included."""
        document: dict[str, Any] = {}
        for name, value in getattr(self, "additional_properties", {}).items():
            document[name] = value.to_dict() if isinstance(value, Model) else value
        model: Any = type(self)
        for name, json_name, required in _documented_fields(model):
            value = getattr(self, name)
            if value is not None:
                document[json_name] = value if type(value) in _PLAIN_TYPES else _encode(value)
            elif required:
                document.setdefault(json_name, None)  # The raw value of an unreadable timestamp is there already.
        return document

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Create the model from a JSON object. Unknown fields are kept.

        Raises:
            KeyError: A required field is missing.
            TypeError, ValueError or AttributeError: A field has another shape.
        """
        raise NotImplementedError

    def keys(self) -> KeysView[str]:
        """Return the field names of the JSON object."""
        return self.to_dict().keys()

    def __getitem__(self, name: str) -> Any:
        return self.to_dict()[name]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        # The inner schema is there for the JSON schema only: `from_dict` is more lenient.
        return core_schema.no_info_wrap_validator_function(
            lambda value, _: cls._validate(value),
            cls._documented_schema(handler),
            ref=f"{cls.__module__}.{cls.__qualname__}:{id(cls)}",
            serialization=_pydantic_serialization(),
        )

    @classmethod
    def _documented_schema(cls, handler: Any) -> Any:
        """Return pydantic's schema of the documented fields."""
        from pydantic_core import core_schema

        hints = get_type_hints(cls)
        properties = {
            cls._json_names.get(one.name, one.name): core_schema.typed_dict_field(
                handler.generate_schema(hints[one.name]), required=one.default is NOTHING
            )
            for one in fields(cls)  # type: ignore[arg-type,misc,unused-ignore]
            if one.init and not one.kw_only
        }
        return core_schema.typed_dict_schema(properties)

    @property
    def __pydantic_serializer__(self) -> Any:
        """The serializer that pydantic uses where the annotation is `Any`."""
        return _pydantic_serializer()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from inspect import cleandoc

        json_schema = handler(schema)
        target = handler.resolve_ref_schema(json_schema)
        target["title"] = cls.__name__
        if cls.__doc__:
            target["description"] = cleandoc(cls.__doc__)
        for name, description in _descriptions(_schemas().get(cls.__name__, {})):
            if name in target.get("properties", {}):
                target["properties"][name]["description"] = description
        return json_schema

    @classmethod
    def _validate(cls, value: Any) -> Self:
        """Return the model unchanged, or create one from a JSON object.

        Raises:
            ValueError: Any other value; pydantic expects no other exception.
        """
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"must be a {cls.__name__} or a JSON object")
        try:
            return cls.from_dict(value)
        except KeyError as error:
            raise ValueError(f"not a {cls.__name__}: {error} is missing") from error
        except (TypeError, ValueError, AttributeError, RecursionError) as error:
            raise ValueError(f"not a {cls.__name__}: {error}") from error


@define
class OpenModel(Model):
    """Base of the models that keep fields which are not documented."""

    additional_properties: dict[str, Any] = field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""


_PLAIN_TYPES = frozenset({str, int, bool, float, dict})


@cache
def _documented_fields(cls: Any) -> tuple[tuple[str, str, bool], ...]:
    """Return the name, the JSON name and the necessity of each documented field."""
    return tuple(
        (one.name, cls._json_names.get(one.name, one.name), one.default is NOTHING)
        for one in fields(cls)
        if one.init and not one.kw_only
    )


def _encode(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [item.to_dict() if isinstance(item, Model) else item for item in value]
    return value.isoformat() if isinstance(value, datetime) else value


def _pydantic_serialization() -> Any:
    from pydantic_core import core_schema

    return core_schema.plain_serializer_function_ser_schema(
        lambda value: value.to_dict() if isinstance(value, Model) else value
    )


@cache
def _pydantic_serializer() -> Any:
    """Create the serializer.

    Raises:
        AttributeError: pydantic is not installed.
    """
    try:
        from pydantic_core import SchemaSerializer, core_schema
    except ImportError:
        raise AttributeError("__pydantic_serializer__") from None
    return SchemaSerializer(core_schema.any_schema(serialization=_pydantic_serialization()))


@cache
def _schemas() -> Mapping[str, Any]:
    """Load the schemas of the API's description by their names, which are those of the models."""
    import json
    from importlib.resources import files

    schemas: dict[str, Any] = json.loads((files(__package__) / "openapi.json").read_bytes())["components"]["schemas"]
    return schemas


def _descriptions(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the descriptions of a schema's properties; a later one of the same property replaces an earlier one."""
    if "$ref" in schema:
        schema = _schemas()[schema["$ref"].rpartition("/")[2]]
    for part in schema.get("allOf", ()):
        yield from _descriptions(part)
    for name, property in schema.get("properties", {}).items():
        if "description" in property:
            yield name, property["description"]


@define(frozen=True)
class Operation(Generic[T_co]):
    """One call of the API: the request and the decoder of its response. It does no I/O."""

    name: str
    """The operationId."""
    method: str
    template: str
    """The path with its {placeholders}. It contains no private data and may be logged."""
    path: str
    """The path to call, with each parameter quoted as one segment."""
    decode: Callable[[Any], T_co]
    """Creates the model from the JSON of a successful response."""
    query: Mapping[str, Any] = field(factory=dict)
    json: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    url: str | None = field(default=None, repr=False)
    """The absolute URL of a request to another host, which receives these headers alone; None for a path of the API."""
    content: Callable[[], Any] | None = field(default=None, repr=False)
    """Returns the chunks of a body that is not JSON, from the start for each attempt."""

    def request(self) -> dict[str, Any]:
        """Return the arguments of ``httpx.Client.request``.

        Raises:
            errors.InvalidValue: The body or the query has a value without a JSON form, such as NaN.
        """
        _check(self.query)
        _check(self.json)
        arguments: dict[str, Any] = {"method": self.method, "url": self.url or self.path, "headers": dict(self.headers)}
        if self.query:
            arguments["params"] = dict(self.query)
        if self.json is not None:
            arguments["json"] = self.json
        if self.content is not None:
            arguments["content"] = self.content()
        return arguments


@define
class Response(Generic[T]):
    """A documented response of an operation."""

    status_code: HTTPStatus
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T


def send(
    client: "AuthenticatedClient | Client", operation: Operation[Any], decoders: Mapping[int, Callable[[Any], T]]
) -> Response[T]:
    """Send an operation and return the documented response, error responses included.

    Raises:
        errors.InvalidValue: A value of the request is not JSON-serializable. Nothing was sent.
        errors.UnexpectedStatus: The status of the response is not documented.
        errors.UnreadableResponse: The body of the response does not match the schema of its status.
        httpx.RequestError: No valid HTTP response was received.
    """
    return _read(client.get_httpx_client().request(**operation.request()), decoders)


async def send_async(
    client: "AuthenticatedClient | Client", operation: Operation[Any], decoders: Mapping[int, Callable[[Any], T]]
) -> Response[T]:
    """Asynchronous version of `send`."""
    return _read(await client.get_async_httpx_client().request(**operation.request()), decoders)


def _read(response: "httpx.Response", decoders: Mapping[int, Callable[[Any], T]]) -> Response[T]:
    decode = decoders.get(response.status_code)
    if decode is None:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    try:
        parsed = decode(response.json() if response.content else None)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise errors.UnreadableResponse(response.status_code, response.content) from error
    return Response(HTTPStatus(response.status_code), response.content, response.headers, parsed)


def _check(value: Any, place: str = "", depth: int = 0) -> None:
    """Check that a value is JSON-serializable.

    Raises:
        errors.InvalidValue: It is not.
    """
    rule = None
    if isinstance(value, str):
        if not _is_unicode(value):
            rule = "must not contain a lone surrogate"
    elif isinstance(value, int):
        if not -(2**63) <= value < 2**64:
            rule = "must be an integer of at most 64 bits"
    elif isinstance(value, float):
        if not isfinite(value):
            rule = "must be a finite number"
    elif isinstance(value, (Mapping, list, tuple)):
        if depth >= 254:
            rule = "must not be nested this deeply"
        elif isinstance(value, Mapping) and not all(isinstance(key, str) for key in value):
            rule = "must have only keys of type str"
        elif isinstance(value, Mapping) and not all(map(_is_unicode, value)):
            rule = "must not have a key with a lone surrogate"
    elif value is not None:
        rule = f"must be a JSON value, not of type {type(value).__name__}"
    if rule is not None:
        raise errors.InvalidValue(place.removeprefix(".")[:120] or "the request", rule)
    if isinstance(value, Mapping):
        for number, (key, inner) in enumerate(value.items()):
            # A key that is not a name is not quoted, since it may be private.
            step = f".{key}" if key.isidentifier() else f"[key {number}]"
            _check(inner, f"{place}{step}", depth + 1)
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            _check(inner, f"{place}[{number}]", depth + 1)


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def parse_timestamp(value: Any) -> datetime | None:
    """Parse an ISO 8601 timestamp, as UTC if it has no offset. Return None for anything else.

    Digits beyond microseconds are dropped.
    """
    try:
        time = datetime.fromisoformat(value)
    except TypeError:
        return None
    except ValueError:
        # Imported here because few timestamps need it.
        from dateutil.parser import isoparse  # type: ignore[import-untyped,unused-ignore]

        try:
            time = isoparse(value.upper())
            time = time.replace(tzinfo=timezone(time.utcoffset() or timedelta()))
        except (ValueError, OverflowError):
            return None
    return time if time.tzinfo is not None else time.replace(tzinfo=UTC)


def keep_timestamp(document: dict[str, Any], name: str, raw: Any) -> datetime | None:
    """Parse a timestamp that was removed from a JSON object, and put it back there if it cannot be read."""
    if raw is None:
        return None
    time = parse_timestamp(raw)
    if time is None:
        document[name] = raw
    return time


def given(values: Mapping[str, T | None]) -> dict[str, T]:
    """Return the parameters that have a value."""
    return {name: value for name, value in values.items() if value is not None}


def nothing(_: Any) -> None:
    """Parse a response without a body."""


def segment(value: object) -> str:
    """Quote a path parameter into exactly one segment.

    Raises:
        ValueError: It is empty, `.` or `..`, so that the path would name another resource, or not Unicode text.
    """
    text = str(value)
    if not _is_unicode(text):
        raise ValueError("a path parameter must not contain a lone surrogate")
    if text in {"", ".", ".."}:
        raise ValueError(f"a path parameter cannot be {text!r}: the path would name another resource")
    return quote(text, safe="")


__all__ = [
    "Model",
    "OpenModel",
    "Operation",
    "Response",
    "given",
    "keep_timestamp",
    "nothing",
    "parse_timestamp",
    "segment",
    "send",
    "send_async",
]

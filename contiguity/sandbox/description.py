"""An OpenAPI document put to work: it finds the operation of a request and judges requests, replies and events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl

from attrs import field, frozen
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from contiguity.sandbox._explanation import culprit, explain
from contiguity.sandbox._schemas import validator
from contiguity.sandbox.http import Incoming, Refusal, read_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jsonschema.exceptions import ValidationError

_URI = "urn:description"
_METHODS = ("get", "post", "put", "patch", "delete")


class NonconformingReply(AssertionError):  # noqa: N818 -- it is about the reply.
    """The sandbox made a reply or an event that its API's description does not have: a bug of the sandbox."""


class Mismatch(Refusal):
    """A part of a request does not fit the document."""

    def __init__(
        self, text: str, *, path: Sequence[str] = (), rule: str, value: Any = None, parameter: bool = False
    ) -> None:
        super().__init__(400, f"Bad Request: {text}")
        self.parameter = parameter
        """Whether it is a parameter, and not the body."""
        self.path: tuple[str, ...] = tuple(path)
        """Where it does not fit."""
        self.rule = rule
        """The keyword of JSON Schema that it breaks; ``json`` if it is no JSON object."""
        self.value: Any = value
        """The keyword's value."""


@frozen
class Parameter:
    """A parameter of an operation."""

    name: str
    location: str
    required: bool
    schema: Mapping[str, Any]


@frozen
class Operation:
    """One operation of the API."""

    id: str
    method: str
    template: str
    parameters: tuple[Parameter, ...]
    body: Mapping[str, Any] | None
    """The schema of its JSON body, if it takes one."""
    body_required: bool
    replies: Mapping[int, Mapping[str, Any]]
    """The schema of each documented status's JSON body."""


@frozen
class Call:
    """A request that is in order: which operation, with what."""

    operation: Operation
    parameters: Mapping[str, Any] = field(repr=False)
    """Path and query parameters; those that were not given are absent."""
    body: Mapping[str, Any] = field(repr=False)
    """The JSON body; empty where there is none."""


class Description:
    """An OpenAPI 3.1 document."""

    def __init__(self, document: Mapping[str, Any], *, unknown_keys: str = "refuse") -> None:
        """Read a document.

        Args:
            document: The document.
            unknown_keys: ``ignore`` to let requests carry keys that the document does not know.
        """
        self.document: Mapping[str, Any] = _rebased(document, opened=unknown_keys == "ignore")
        self._registry = Registry[Any]().with_resource(_URI, DRAFT202012.create_resource(self.document))
        self._routes = sorted(self._read_routes(), key=_specificity)
        self.operations: Mapping[str, Operation] = {
            operation.id: operation for _, methods in self._routes for operation in methods.values()
        }

    def find(self, request: Incoming) -> tuple[Operation, Mapping[str, str]]:
        """Find the operation of a request, and the raw values of its path parameters.

        Raises:
            Refusal: There is no such path, or it has no such method.
        """
        try:
            segments = request.segments
        except UnicodeDecodeError:
            raise Refusal(404, "Not Found") from None
        for template, methods in self._routes:
            values = _match(template, segments)
            if values is None:
                continue
            if request.method in methods:
                return methods[request.method], values
            # The most specific path is the one that is meant, even if a method is only another's that fits.
            raise Refusal(405, "Method Not Allowed", headers={"allow": ", ".join(sorted(methods))})
        raise Refusal(404, "Not Found")

    def read_body(self, operation: Operation, request: Incoming) -> dict[str, Any] | None:
        """Read the JSON object of a request whose operation takes one; None where none was sent.

        Raises:
            Refusal: It is not a JSON object.
        """
        if operation.body is None or not request.body.strip():
            return None
        kind = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
        if kind != "application/json" and not kind.endswith("+json"):
            raise Refusal(400, 'Bad Request: "content-type" must be application/json')
        try:
            body = read_json(request.body)
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise Mismatch("body must be a JSON object", rule="json")
        return cast("dict[str, Any]", body)

    def check(self, operation: Operation, path: Mapping[str, str], query: str, body: Mapping[str, Any] | None) -> Call:
        """Hold the parts of a request against the document.

        Raises:
            Refusal: One does not fit; its text names it.
        """
        values = dict(self._parameters(operation, path, query))
        if operation.body is not None:
            if body is not None:
                self._judge(body, operation.body)
            elif operation.body_required:
                raise Mismatch("body must be a JSON object", rule="required")
        return Call(operation, values, body or {})

    def _parameters(self, operation: Operation, path: Mapping[str, str], query: str) -> Iterator[tuple[str, Any]]:
        queried = parse_qsl(query, keep_blank_values=True)
        for parameter in operation.parameters:
            name = parameter.name
            if parameter.location == "path":
                raw = [path[name]] if name in path else []
            elif parameter.location == "query":
                raw = [value for key, value in queried if key == name]
            else:
                continue
            schema = self._resolved(parameter.schema)
            if raw and schema.get("type") == "array":
                # Repeated or with commas between them, as clients have it.
                value: Any = [one for several in raw for one in several.split(",") if one]
                self._judge(value, parameter.schema, name)
                yield name, value
                continue
            if len(raw) > 1:
                raise Refusal(400, f'Bad Request: "{name}" must be given once')
            if raw:
                value = _coerced(raw[0], schema)
                self._judge(value, parameter.schema, name)
                yield name, value
            elif "default" in parameter.schema:
                yield name, parameter.schema["default"]
            elif parameter.required:
                raise Mismatch(f'"{name}" is required', path=[name], rule="required", parameter=True)

    def check_reply(self, operation: Operation, status: int, document: Any) -> None:
        """Hold a reply against the document.

        Raises:
            NonconformingReply: It does not fit.
        """
        schema = operation.replies.get(status)
        if schema is None:
            raise NonconformingReply(f"{operation.id} has no {status}")
        for error in self._errors(document, schema):
            raise NonconformingReply(f"{operation.id} {status}: {error.json_path} {error.message}")

    def check_model(self, name: str, document: Any) -> None:
        """Hold a document against a named schema.

        Raises:
            NonconformingReply: It does not fit.
        """
        for error in self._errors(document, {"$ref": f"{_URI}#/components/schemas/{name}"}):
            raise NonconformingReply(f"{name}: {error.json_path} {error.message}")

    def _judge(self, value: Any, schema: Mapping[str, Any], name: str | None = None) -> None:
        errors = list(self._errors(value, schema))
        if errors:
            error = culprit(errors)
            path = ([name] if name else []) + [part for part in error.absolute_path if isinstance(part, str)]
            rule, broken = str(error.validator), error.validator_value
            raise Mismatch(explain(error, name), path=path, rule=rule, value=broken, parameter=name is not None)

    def _errors(self, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
        judge = validator(schema, self._registry)
        return judge.iter_errors(value)  # pyright: ignore[reportUnknownMemberType] -- of the other overload

    def _resolved(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            found: Any = self.document
            for part in node["$ref"].removeprefix(f"{_URI}#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def _read_routes(self) -> Iterator[tuple[tuple[str, ...], dict[str, Operation]]]:
        for template, item in self.document["paths"].items():
            methods: dict[str, Operation] = {}
            for method in _METHODS:
                if method in item:
                    methods[method.upper()] = self._read_operation(template, method, item)
            segments = tuple(template.strip("/").split("/"))
            yield segments, methods
            # A parameter with a default at the end of a path may be left out, with its slash.
            last = segments[-1]
            parameters = next(iter(methods.values())).parameters
            if any("default" in each.schema and last == f"{{{each.name}}}" for each in parameters):
                yield segments[:-1], methods

    def _read_operation(self, template: str, method: str, item: Mapping[str, Any]) -> Operation:
        node = item[method]
        parameters = [self._resolved(each) for each in (*item.get("parameters", ()), *node.get("parameters", ()))]
        body = self._resolved(node.get("requestBody", {}))
        replies = {int(status): self._resolved(reply) for status, reply in node["responses"].items()}
        return Operation(
            id=node["operationId"],
            method=method.upper(),
            template=template,
            parameters=tuple(
                Parameter(each["name"], each["in"], each.get("required", False), each.get("schema", {}))
                for each in parameters
            ),
            body=body["content"]["application/json"]["schema"] if body else None,
            body_required=body.get("required", False),
            replies={status: _json_schema(reply) for status, reply in replies.items()},
        )


def _json_schema(reply: Mapping[str, Any]) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = reply.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def _rebased(node: Any, *, opened: bool) -> Any:
    """Copy a document so that each of its schemas stands alone.

    References become absolute. If asked, objects that are closed are opened.
    """
    if isinstance(node, list):
        return [_rebased(each, opened=opened) for each in cast("Sequence[Any]", node)]
    if not isinstance(node, dict):
        return node
    copy = {key: _rebased(value, opened=opened) for key, value in cast("dict[str, Any]", node).items()}
    if isinstance(copy.get("$ref"), str):
        copy["$ref"] = _URI + copy["$ref"]
    if opened and copy.get("additionalProperties") is False:
        del copy["additionalProperties"]
    return copy


def _specificity(route: tuple[tuple[str, ...], object]) -> list[bool]:
    """Put fixed segments before parameters: ``/numbers/leased`` is not a number."""
    return [segment.startswith("{") for segment in route[0]]


def _match(template: tuple[str, ...], segments: list[str]) -> dict[str, str] | None:
    if len(template) != len(segments):
        return None
    values: dict[str, str] = {}
    for part, segment in zip(template, segments, strict=True):
        if part.startswith("{"):
            values[part[1:-1]] = segment
        elif part != segment:
            return None
    return values


def _coerced(raw: str, schema: Mapping[str, Any]) -> Any:
    if schema.get("type") == "integer" and re.fullmatch(r"-?[0-9]{1,18}", raw):
        return int(raw)
    if schema.get("type") == "boolean" and raw in ("true", "false"):
        return raw == "true"
    return raw

"""OpenAPI documents: find the operation of a request, and validate requests, responses and events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl

from attrs import field, frozen
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from contiguity.sandbox._json_schema import best_error, explain, validator
from contiguity.sandbox.http import HTTPError, loads, path_segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from jsonschema.exceptions import ValidationError

    from contiguity.sandbox.http import ReceivedRequest

_URI = "urn:openapi"
_METHODS = ("get", "post", "put", "patch", "delete")


class NonconformingResponse(AssertionError):  # noqa: N818 -- named like InvalidResponse.
    """A response or an event of the sandbox does not conform to the API's OpenAPI document. This is a bug."""


class InvalidRequest(HTTPError):  # noqa: N818 -- named like InvalidResponse.
    """A part of a request does not conform to the OpenAPI document."""

    def __init__(
        self, text: str, *, path: Sequence[str] = (), rule: str, value: Any = None, parameter: bool = False
    ) -> None:
        super().__init__(400, f"Bad Request: {text}")
        self.parameter = parameter
        """Whether the part is a parameter, not the body."""
        self.path: tuple[str, ...] = tuple(path)
        """The path of the invalid value."""
        self.rule = rule
        """The violated JSON Schema keyword; ``json`` if the body is not a JSON object."""
        self.value: Any = value
        """The value of the keyword."""


@frozen
class Parameter:
    """A parameter of an operation."""

    name: str
    location: str
    required: bool
    schema: Mapping[str, Any]


@frozen
class Operation:
    """An operation of an OpenAPI document."""

    id: str
    method: str
    template: str
    parameters: tuple[Parameter, ...]
    body: Mapping[str, Any] | None
    """The schema of the JSON body; None if the operation has no body."""
    body_required: bool
    responses: Mapping[int, Mapping[str, Any]]
    """The schema of the JSON body of each documented status."""


@frozen
class Route:
    """The operation of a request with its raw path parameters, or an error response."""

    operation: Operation | None = None
    path: Mapping[str, str] = field(factory=dict[str, str])
    error: HTTPError | None = None

    @property
    def operation_id(self) -> str | None:
        """The id of the operation."""
        return None if self.operation is None else self.operation.id

    def require(self) -> Operation:
        """Return the operation.

        Raises:
            HTTPError: There is no operation.
        """
        if self.operation is None:
            raise self.error or HTTPError(404, "Not Found")
        return self.operation


@frozen
class Call:
    """A validated request."""

    operation: Operation
    parameters: Mapping[str, Any] = field(repr=False)
    """Path and query parameters; omitted ones are absent."""
    body: Mapping[str, Any] = field(repr=False)
    """The JSON body; empty without one."""


class OpenAPISpec:
    """An OpenAPI 3.1 document."""

    def __init__(self, document: Mapping[str, Any], *, unknown_keys: str = "reject") -> None:
        """Parse a document.

        Args:
            document: The document.
            unknown_keys: ``ignore`` to accept request bodies with keys that the document does not define.
        """
        self.document: Mapping[str, Any] = _rebase(document, ignore_unknown=unknown_keys == "ignore")
        self._registry = Registry[Any]().with_resource(_URI, DRAFT202012.create_resource(self.document))
        self._templates = sorted(self._parse_paths(), key=_specificity)
        self.operations: Mapping[str, Operation] = {
            operation.id: operation for _, methods in self._templates for operation in methods.values()
        }

    def route(self, method: str, path: str) -> Route:
        """Find the operation of a method and a raw path."""
        try:
            segments = path_segments(path)
        except UnicodeDecodeError:
            return Route(error=HTTPError(404, "Not Found"))
        for template, methods in self._templates:
            values = _match(template, segments)
            if values is None:
                continue
            if method in methods:
                return Route(methods[method], values)
            # The most specific path decides, even if a less specific one has the method.
            allowed = ", ".join(sorted(methods))
            return Route(error=HTTPError(405, "Method Not Allowed", headers={"allow": allowed}))
        return Route(error=HTTPError(404, "Not Found"))

    def parse(
        self,
        route: Route,
        request: ReceivedRequest,
        *,
        normalize_path: Callable[[Mapping[str, str]], Mapping[str, str]] | None = None,
        normalize_body: Callable[[dict[str, Any]], dict[str, Any]] | None = None,
    ) -> Call:
        """Parse and validate a request.

        Args:
            route: Its route.
            request: The request.
            normalize_path: Called with the path parameters before they are validated.
            normalize_body: Called with the JSON body, if there is one, before it is validated.

        Raises:
            HTTPError: The request is invalid; the text names the invalid part.
        """
        operation = route.require()
        body = _parse_body(operation, request)
        path = route.path if normalize_path is None else normalize_path(route.path)
        if body is not None and normalize_body is not None:
            body = normalize_body(body)
        parameters = dict(self._parse_parameters(operation, path, request.query))
        if operation.body is not None:
            if body is not None:
                self._validate(body, operation.body)
            elif operation.body_required:
                raise InvalidRequest("body must be a JSON object", rule="required")
        return Call(operation, parameters, body or {})

    def _parse_parameters(self, operation: Operation, path: Mapping[str, str], query: str) -> Iterator[tuple[str, Any]]:
        queried = parse_qsl(query, keep_blank_values=True)
        for parameter in operation.parameters:
            name = parameter.name
            if parameter.location == "path":
                raw = [path[name]] if name in path else []
            elif parameter.location == "query":
                raw = [value for key, value in queried if key == name]
            else:
                continue
            schema = self._resolve(parameter.schema)
            if raw and schema.get("type") == "array":
                # Clients repeat the parameter, or separate the values by commas.
                value: Any = [one for several in raw for one in several.split(",") if one]
                self._validate(value, parameter.schema, name)
                yield name, value
                continue
            if len(raw) > 1:
                raise HTTPError(400, f'Bad Request: "{name}" must be given once')
            if raw:
                value = _coerce(raw[0], schema)
                self._validate(value, parameter.schema, name)
                yield name, value
            elif "default" in parameter.schema:
                yield name, parameter.schema["default"]
            elif parameter.required:
                raise InvalidRequest(f'"{name}" is required', path=[name], rule="required", parameter=True)

    def check_response(self, operation: Operation, status: int, body: Any) -> None:
        """Validate the JSON body of a response.

        Raises:
            NonconformingResponse: It does not conform.
        """
        schema = operation.responses.get(status)
        if schema is None:
            raise NonconformingResponse(f"{operation.id} does not document status {status}")
        for error in self._errors(body, schema):
            raise NonconformingResponse(f"{operation.id} {status}: {error.json_path} {error.message}")

    def check_model(self, name: str, value: Any) -> None:
        """Validate a JSON value against a named schema.

        Raises:
            NonconformingResponse: It does not conform.
        """
        for error in self._errors(value, {"$ref": f"{_URI}#/components/schemas/{name}"}):
            raise NonconformingResponse(f"{name}: {error.json_path} {error.message}")

    def _validate(self, value: Any, schema: Mapping[str, Any], name: str | None = None) -> None:
        errors = list(self._errors(value, schema))
        if errors:
            error = best_error(errors)
            path = ([name] if name else []) + [part for part in error.absolute_path if isinstance(part, str)]
            rule, expected = str(error.validator), error.validator_value
            raise InvalidRequest(explain(error, name), path=path, rule=rule, value=expected, parameter=name is not None)

    def _errors(self, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
        checker = validator(schema, self._registry)
        return checker.iter_errors(value)  # pyright: ignore[reportUnknownMemberType] -- of another overload

    def _resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            found: Any = self.document
            for part in node["$ref"].removeprefix(f"{_URI}#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def _parse_paths(self) -> Iterator[tuple[tuple[str, ...], dict[str, Operation]]]:
        for template, item in self.document["paths"].items():
            methods: dict[str, Operation] = {}
            for method in _METHODS:
                if method in item:
                    methods[method.upper()] = self._parse_operation(template, method, item)
            segments = tuple(template.strip("/").split("/"))
            yield segments, methods
            # A parameter with a default at the end of a path can be omitted together with its slash.
            last = segments[-1]
            parameters = next(iter(methods.values())).parameters
            if any("default" in each.schema and last == f"{{{each.name}}}" for each in parameters):
                yield segments[:-1], methods

    def _parse_operation(self, template: str, method: str, item: Mapping[str, Any]) -> Operation:
        node = item[method]
        parameters = [self._resolve(each) for each in (*item.get("parameters", ()), *node.get("parameters", ()))]
        body = self._resolve(node.get("requestBody", {}))
        responses = {int(status): self._resolve(response) for status, response in node["responses"].items()}
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
            responses={status: _json_schema(response) for status, response in responses.items()},
        )


def _parse_body(operation: Operation, request: ReceivedRequest) -> dict[str, Any] | None:
    """Parse the JSON body of a request; None without one, or if the operation has none."""
    if operation.body is None or not request.body.strip():
        return None
    media_type = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise HTTPError(400, 'Bad Request: "content-type" must be application/json')
    try:
        body = loads(request.body)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise InvalidRequest("body must be a JSON object", rule="json")
    return cast("dict[str, Any]", body)


def _json_schema(response: Mapping[str, Any]) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = response.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def _rebase(node: Any, *, ignore_unknown: bool) -> Any:
    """Copy a document with absolute references, so that each of its schemas can be used alone.

    With `ignore_unknown`, closed objects become open.
    """
    if isinstance(node, list):
        return [_rebase(each, ignore_unknown=ignore_unknown) for each in cast("Sequence[Any]", node)]
    if not isinstance(node, dict):
        return node
    items = cast("dict[str, Any]", node).items()
    copy = {key: _rebase(value, ignore_unknown=ignore_unknown) for key, value in items}
    if isinstance(copy.get("$ref"), str):
        copy["$ref"] = _URI + copy["$ref"]
    if ignore_unknown and copy.get("additionalProperties") is False:
        del copy["additionalProperties"]
    return copy


def _specificity(template: tuple[tuple[str, ...], object]) -> list[bool]:
    """Sort fixed segments before parameters, so that ``/numbers/leased`` is not read as a number."""
    return [segment.startswith("{") for segment in template[0]]


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


def _coerce(raw: str, schema: Mapping[str, Any]) -> Any:
    if schema.get("type") == "integer" and re.fullmatch(r"-?[0-9]{1,18}", raw):
        return int(raw)
    if schema.get("type") == "boolean" and raw in ("true", "false"):
        return raw == "true"
    return raw

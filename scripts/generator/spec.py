"""Read and lint a specification.

Every problem is one line: the file, the line, the place, the mistake and its correction.

The accepted vocabulary is the part of OpenAPI 3.1 that the templates support. Anything else is rejected here, because
the generator would ignore it or fail with a message that names no line.
"""

from __future__ import annotations

import builtins
import difflib
import keyword
import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Place: TypeAlias = "tuple[str | int, ...]"

# The keys of each kind of object, and the kind of their values. `!` marks a required key, `[kind]` a list, `{kind}` an
# object with free keys, and `kind|kind` a choice. Keys are matched as a whole, so that a misspelled one is found.
GRAMMAR: dict[str, dict[str, str]] = {
    "document": {
        "openapi!": "text",
        "info!": "info",
        "servers": "[server]",
        "security": "[{any}]",
        "tags!": "[tag]",
        "paths!": "{path}",
        "webhooks": "{path}",
        "components!": "components",
        "x-constants": "{constant}",
    },
    "constant": {"description!": "text", "schema": "any", "value!": "any"},
    "info": {"title!": "text", "version!": "text", "summary": "text", "description": "text", "contact": "{text}"},
    "server": {"url!": "text", "description": "text"},
    "tag": {"name!": "text", "description!": "text"},
    "path": {
        "parameters": "[parameter]",
        **dict.fromkeys(("get", "put", "post", "delete", "patch"), "operation"),
    },
    "operation": {
        "operationId!": "text",
        "tags!": "[text]",
        "summary!": "text",
        "description!": "text",
        "deprecated": "bool",
        "security": "[{any}]",
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses!": "{response}",
    },
    "body": {"description": "text", "required": "bool", "content!": "{media}"},
    "response": {"description!": "text", "headers": "{header}", "content": "{media}"},
    "header": {"description!": "text", "required": "bool", "schema!": "schema"},
    "media": {"schema!": "schema"},
    "parameter": {
        "name!": "text",
        "in!": "text",
        "required": "bool",
        "deprecated": "bool",
        "description!": "text",
        "schema!": "schema",
    },
    "components": {
        "schemas!": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
        "headers": "{header}",
        "securitySchemes": "{scheme}",
    },
    "scheme": {"type!": "text", "scheme": "text", "bearerFormat": "text", "description!": "text"},
    "schema": {
        "type": "text|[text]",
        "description": "text",
        "title": "text",
        "examples": "[any]",
        "deprecated": "bool",
        "default": "any",
        "format": "text",
        "pattern": "text",
        "enum": "[text]",
        "const": "text",
        "properties": "{schema}",
        "required": "[text]",
        "additionalProperties": "bool|schema",
        "items": "schema",
        "allOf": "[schema]",
        "anyOf": "[schema]",
        "oneOf": "[schema]",
        "discriminator": "discriminator",
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), "count"),
        **dict.fromkeys(("minimum", "maximum"), "number"),
        "uniqueItems": "bool",
        "x-aliases": "{text}",
        "x-raw": "bool",
        "x-response-metadata": "bool",
    },
    "discriminator": {"propertyName!": "text", "mapping": "{text}"},
}
FOLDERS = {"schema": "schemas", "parameter": "parameters", "response": "responses", "header": "headers"}
"""Where the targets of a reference of each kind are, below `components`."""
SIBLINGS = {"description", "examples", "deprecated"}
"""The only keys that may be next to a `$ref`; the generator ignores every other one."""
TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
FORMATS = ("date-time", "uri")
METHODS = ("get", "put", "post", "delete", "patch")
JSON_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null")}
COMBINATIONS = {"allOf", "anyOf", "oneOf"}
FEW = 8
"""The largest number of choices that a message lists."""
RESERVED = {"additional_properties", "from_dict", "keys", "to_dict"}
"""Names that every model has."""
UNTYPED_EVENT = "v1"
"""The one event without a type: Contiguity's legacy format."""


@dataclass(frozen=True, order=True)
class Problem:
    """Something in a specification that must be corrected before anything is generated."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {' '.join(self.text.split())}"


@dataclass
class Spec:
    """A specification, with the line of each of its parts."""

    file: str
    document: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    root: yaml.Node | None = None

    def problem(self, place: Place, text: str) -> None:
        """Add a problem with the part of the document at a place."""
        where = ".".join(map(str, place)) or "the document"
        self.problems.append(Problem(self.file, self.line(place), f"{where}: {text}"))

    def line(self, place: Place) -> int:
        """Return the line of a part, or of the nearest part around it that exists."""
        node, line = self.root, 1
        for step in place:
            found = None
            if isinstance(node, yaml.MappingNode):
                found = next(((key, value) for key, value in node.value if key.value == str(step)), None)
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                found = (node.value[step], node.value[step])
            if found is None:
                break
            line, node = found[0].start_mark.line + 1, found[1]
        return line


def load(path: Path, file: str) -> Spec:
    """Read and lint a specification."""
    spec = Spec(file)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        spec.problems.append(Problem(file, 1, f"the file cannot be read ({error}): save it as UTF-8"))
        return spec
    loader = None
    try:
        loader = yaml.CSafeLoader(text)
        spec.root = loader.get_single_node()
        if spec.root is not None:
            spec.document = _construct(spec, loader, spec.root, (), set())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        context = f" {error.context}" if error.context else ""
        reason = f"not valid YAML: {error.problem or 'unreadable'}{context}"
        line = mark.line + 1 if mark else 1
        advice = "check the indentation, brackets and quotes here and just above"
        spec.problems.append(Problem(file, line, f"{reason}: {advice}"))
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position) + 1
        spec.problems.append(Problem(file, line, f"not valid YAML: {error}: remove the unreadable character"))
    except RecursionError:
        spec.problems.append(Problem(file, 1, "nested too deeply: check for an unbalanced bracket"))
    finally:
        if loader is not None:
            loader.dispose()
    if not spec.problems:
        _Grammar(spec).check("document", spec.document, ())
    if not spec.problems:
        _Meaning(spec).check()
    return spec


def _construct(spec: Spec, loader: yaml.CSafeLoader, node: yaml.Node, place: Place, seen: set[int]) -> Any:
    """Return the JSON value of a node. Non-JSON values, duplicate keys and aliases of parts are problems."""
    if not isinstance(node, yaml.ScalarNode):
        if id(node) in seen:
            spec.problem(place, "an alias of another part: repeat the value, or move it to components and use a $ref")
            return None
        seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_construct(spec, loader, item, (*place, index), seen) for index, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        value: dict[str, Any] = {}
        for key, inner in node.value:
            line = key.start_mark.line + 1
            if key.tag != "tag:yaml.org,2002:str":
                text = f"{'.'.join(map(str, place))}: a key that is not a string: put it in quotes"
                spec.problems.append(Problem(spec.file, line, text))
            elif key.value in value:
                text = f"{'.'.join(map(str, (*place, key.value)))}: a duplicate key: remove one of the two"
                spec.problems.append(Problem(spec.file, line, text))
            else:
                value[key.value] = _construct(spec, loader, inner, (*place, key.value), seen)
        return value
    return _construct_scalar(spec, loader, node, place)


def _construct_scalar(spec: Spec, loader: yaml.CSafeLoader, node: yaml.Node, place: Place) -> Any:
    if node.tag not in JSON_TAGS:
        spec.problem(
            place, f"{node.value!r} is a YAML {node.tag.rpartition(':')[2]}, not a JSON value: put it in quotes"
        )
        return None
    try:
        scalar = loader.construct_object(node)
    except (ValueError, KeyError):
        scalar = math.nan
    if isinstance(scalar, float) and not math.isfinite(scalar):
        spec.problem(place, "not a number that JSON can hold: write a finite number, or put it in quotes")
    return scalar


class _Grammar:
    """Checks the keys and the kinds of values of every part."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def check(self, kind: str, value: Any, place: Place) -> None:
        """Check a value of a kind."""
        if "|" in kind:
            first, second = kind.split("|")
            kind = first if self._fits(first, value) else second
        if not self._fits(kind, value):
            self._spec.problem(place, f"must be {_article(kind)}, not {_describe(value)}")
        elif kind.startswith("["):
            for index, item in enumerate(value):
                self.check(kind[1:-1], item, (*place, index))
        elif kind.startswith("{"):
            for key, item in value.items():
                self.check(kind[1:-1], item, (*place, key))
        elif kind in GRAMMAR:
            self._check_keys(kind, value, place)

    def _check_keys(self, kind: str, value: dict[str, Any], place: Place) -> None:
        if "$ref" in value and kind in FOLDERS:
            self._check_reference(kind, value, place)
            return
        known = {key.removesuffix("!"): inner for key, inner in GRAMMAR[kind].items()}
        for key, item in value.items():
            if key in known:
                self.check(known[key], item, (*place, key))
            else:
                self._spec.problem((*place, key), f"unknown key of {_article(kind)}: {_suggest(key, known)}")
        for key in GRAMMAR[kind]:
            if key.endswith("!") and key[:-1] not in value:
                self._spec.problem(place, f"no `{key[:-1]}`: add it to this {kind}")
            elif key.endswith("!") and known[key[:-1]] == "text" and not str(value[key[:-1]]).strip():
                self._spec.problem((*place, key[:-1]), "must not be empty: write it")

    def _check_reference(self, kind: str, value: dict[str, Any], place: Place) -> None:
        target, folder = value["$ref"], f"#/components/{FOLDERS[kind]}/"
        for key in value.keys() - {"$ref"}:
            if kind != "schema" or key not in SIBLINGS:
                self._spec.problem(
                    (*place, key), "ignored next to a `$ref`: move both into `allOf`, or change the target"
                )
            else:
                self.check(GRAMMAR["schema"][key], value[key], (*place, key))
        components = self._spec.document.get("components")
        names = components.get(FOLDERS[kind]) if isinstance(components, dict) else None
        names = names if isinstance(names, dict) else {}
        if not isinstance(target, str) or not target.startswith(folder):
            self._spec.problem((*place, "$ref"), f"must start with {folder}, not {_describe(target)}")
        elif target.removeprefix(folder) not in names:
            name = target.removeprefix(folder)
            self._spec.problem((*place, "$ref"), f"no {kind} is called {name!r}: {_suggest(name, names)}")

    @staticmethod
    def _fits(kind: str, value: Any) -> bool:
        if kind == "any":
            return True
        if kind == "text":
            return isinstance(value, str)
        if kind == "bool":
            return isinstance(value, bool)
        if kind == "count":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        if kind == "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        return isinstance(value, list if kind.startswith("[") else dict)


class _Meaning:
    """Checks the names, references and types. The grammar is valid, and every reference has a target."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._document = spec.document
        self._schemas: dict[str, Any] = spec.document["components"]["schemas"]

    def check(self) -> None:
        """Check the whole document."""
        if not self._document["openapi"].startswith("3.1"):
            self._spec.problem(("openapi",), 'must be a version 3.1: write "3.1.0"')
        for name in self._schemas:
            self._check_circle(name)
        if self._spec.problems:
            return  # A schema that includes itself cannot be followed below.
        self._check_names()
        for name, schema in self._schemas.items():
            self._check_schema(schema, ("components", "schemas", name), named=True)
        self._check_operations()
        for folder in ("parameters", "headers"):
            for name, part in self._document["components"].get(folder, {}).items():
                if "schema" in part:
                    self._check_schema(part["schema"], ("components", folder, name, "schema"))
        self._check_security()

    def _check_names(self) -> None:
        """Check the names from which files and classes are made."""
        for name in self._schemas:
            if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) or keyword.iskeyword(name):
                self._spec.problem(
                    ("components", "schemas", name), "not a class name: use letters and digits, such as `ChatMessage`"
                )
        self._check_unique({("components", "schemas", name): name.lower() for name in self._schemas}, "schema")
        for index, tag in enumerate(self._document["tags"]):
            if not re.fullmatch(r"[a-z][a-z0-9_]*", tag["name"]) or keyword.iskeyword(tag["name"]):
                self._spec.problem(("tags", index), "not a module name: use lower case and underscores")
        self._check_unique({("tags", index): tag["name"] for index, tag in enumerate(self._document["tags"])}, "tag")

    def _check_unique(self, names: dict[Place, str], kind: str) -> None:
        first: dict[str, Place] = {}
        for place, name in names.items():
            other = first.setdefault(name, place)
            if other != place:
                line = self._spec.line(other)
                self._spec.problem(place, f"a duplicate of the {kind} on line {line}: rename or remove one of the two")

    def _check_circle(self, name: str) -> None:
        """Check that a schema does not include itself by `$ref` and `allOf` alone."""
        ahead, seen = [self._schemas[name]], set()
        while ahead:
            schema = ahead.pop()
            ahead += [member for key in ("allOf", "anyOf", "oneOf") for member in schema.get(key, ())]
            target = _target(schema)
            if target == name:
                self._spec.problem(("components", "schemas", name), "includes itself: remove the circle of references")
                return
            if target and target not in seen:
                seen.add(target)
                ahead.append(self._schemas[target])

    def _check_schema(self, schema: dict[str, Any], place: Place, *, named: bool = False) -> None:
        """Check a schema, a property, or a member of a combination."""
        if named:
            if not schema.get("description", "").strip():
                self._spec.problem(place, "no `description`: add one; it becomes the docstring")
            if not schema.get("examples"):
                self._spec.problem(place, "no `examples`: add a list with at least one valid value")
        if "$ref" in schema:
            return
        self._check_type(schema, place)
        self._check_values(schema, place)
        self._check_properties(schema, place)
        for key in COMBINATIONS & schema.keys():
            self._check_combination(key, schema[key], place)
        for inner, where in _inner(schema, place):
            self._check_schema(inner, where, named=where[-2] == "properties")

    def _check_type(self, schema: dict[str, Any], place: Place) -> None:
        types = schema.get("type", [])
        for kind in [types] if isinstance(types, str) else types:
            if kind not in TYPES:
                self._spec.problem((*place, "type"), f"unknown type {kind!r}: {_suggest(kind, TYPES)}")
        combined = bool(COMBINATIONS & schema.keys())
        if not types and not combined and not {"enum", "const"} & schema.keys() and not self._is_any(schema):
            self._spec.problem(place, "no `type`: add one, or a `$ref`")
        if "array" in types and "items" not in schema:
            self._spec.problem(place, "an array without `items`: add the schema of its members")
        parts = {"properties", "required", "additionalProperties"} & schema.keys()
        if parts and "object" not in types and not combined:
            self._spec.problem(place, "has properties, but is not an object: write `type: object`")

    @staticmethod
    def _is_any(schema: dict[str, Any]) -> bool:
        return not schema.keys() - SIBLINGS - {"title", "default"}

    def _check_values(self, schema: dict[str, Any], place: Place) -> None:
        if "enum" in schema:
            if not schema["enum"] or len(set(schema["enum"])) != len(schema["enum"]):
                self._spec.problem((*place, "enum"), "must have values, each of them once: remove the duplicates")
            if "" in schema["enum"]:
                self._spec.problem((*place, "enum"), "must not have an empty value: remove it")
        for key in ("enum", "const"):
            types = schema.get("type", "string")
            if key in schema and "string" not in ([types] if isinstance(types, str) else types):
                self._spec.problem((*place, key), "only strings are supported: write `type: string`")
        if "format" in schema and schema["format"] not in FORMATS:
            self._spec.problem(
                (*place, "format"), f"unknown format {schema['format']!r}: {_suggest(schema['format'], FORMATS)}"
            )
        if "pattern" in schema:
            try:
                re.compile(schema["pattern"])
            except (re.error, RecursionError, OverflowError) as error:
                self._spec.problem((*place, "pattern"), f"not a regular expression ({error}): correct it")

    def _check_properties(self, schema: dict[str, Any], place: Place) -> None:
        properties = self._properties(schema)
        for index, name in enumerate(schema.get("required", ())):
            if name not in properties:
                self._spec.problem(
                    (*place, "required", index), f"no property is called {name!r}: {_suggest(name, properties)}"
                )
        if len(set(schema.get("required", ()))) != len(schema.get("required", ())):
            self._spec.problem((*place, "required"), "names a property twice: remove one of the two")
        names = {}
        for name in schema.get("properties", {}):
            python_name = _snake(name)
            if not name.strip() or not re.sub(r"\W", "", name):
                self._spec.problem((*place, "properties", name), "not a property name: use letters and digits")
            if python_name in RESERVED:
                self._spec.problem(
                    (*place, "properties", name), f"every model has a method or field `{python_name}`: rename it"
                )
            names[*place, "properties", name] = python_name
        self._check_unique(names, "property")
        for alias, name in schema.get("x-aliases", {}).items():
            if name not in properties:
                self._spec.problem(
                    (*place, "x-aliases", alias), f"no property is called {name!r}: {_suggest(name, properties)}"
                )
            if (
                not alias.isidentifier()
                or keyword.iskeyword(alias)
                or alias in RESERVED
                or alias in map(_snake, properties)
            ):
                self._spec.problem((*place, "x-aliases", alias), "not a free Python name: choose another alias")

    def _check_combination(self, key: str, members: list[dict[str, Any]], place: Place) -> None:
        """Check that `allOf` has objects to merge, and that a union of objects is decided by a const property."""
        place = (*place, key)
        if not members:
            self._spec.problem(place, "must have members: add them or remove it")
            return
        if key == "allOf":
            for index, member in enumerate(members):
                if len(members) > 1 and not self._is_object(member):
                    self._spec.problem((*place, index), "only objects can be merged: use a schema of `type: object`")
            return
        objects = [member for member in members if self._is_object(member)]
        tags = [
            {(name, inner["const"]) for name, inner in self._properties(member).items() if "const" in inner}
            for member in objects
        ]
        if sum(not tag for tag in tags) > 1:
            self._spec.problem(place, "two objects without a `const` property: add one, so that they can be told apart")
        elif (
            len({name for tag in tags for name, _ in tag}) > 1
            and len(tags) > 1
            and not set.intersection(*({name for name, _ in tag} for tag in tags if tag))
        ):
            self._spec.problem(place, "the `const` properties have different names: use one name in every member")
        if len(members) == 1:
            self._spec.problem(place, "a single member: write it without the combination")

    def _check_operations(self) -> None:
        ids: dict[Place, str] = {}
        for section, key, item in self._items():
            methods = [method for method in METHODS if method in item]
            if not methods:
                self._spec.problem((section, key), f"no operation: add one of {', '.join(METHODS)}")
            for method in methods:
                place = (section, key, method)
                ids[*place, "operationId"] = item[method]["operationId"]
                self._check_operation(item[method], place)
            if section == "paths":
                self._check_path(key, item, methods)
            elif "post" in item:
                self._check_event(key, item["post"], (section, key, "post"))
            else:
                self._spec.problem((section, key), "an event without `post`: add it")
        self._check_unique(ids, "operationId")
        for where, name in ids.items():
            if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) or keyword.iskeyword(name):
                self._spec.problem(where, f"{name!r} is not a function name: use lower case and underscores")

    def _items(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Yield the path items and the webhooks."""
        for section in ("paths", "webhooks"):
            for key, item in self._document.get(section, {}).items():
                yield section, key, item

    def _check_security(self) -> None:
        schemes = self._document["components"].get("securitySchemes", {})
        for index, rule in enumerate(self._document.get("security", ())):
            for name in rule:
                if name not in schemes:
                    advice = _suggest(name, schemes)
                    self._spec.problem(("security", index, name), f"no security scheme has this name: {advice}")

    def _check_operation(self, operation: dict[str, Any], place: Place) -> None:
        tags = [tag["name"] for tag in self._document["tags"]]
        if len(operation["tags"]) != 1:
            self._spec.problem((*place, "tags"), "must be one tag: it becomes the module of the operation")
        for index, tag in enumerate(operation["tags"]):
            if tag not in tags:
                self._spec.problem((*place, "tags", index), f"no tag is called {tag!r}: {_suggest(tag, tags)}")
        if "requestBody" in operation:
            self._check_content(operation["requestBody"]["content"], (*place, "requestBody", "content"), body=True)
        successes = set()
        for status, response in operation["responses"].items():
            where = (*place, "responses", status)
            if not re.fullmatch(r"[2-5](\d\d|XX)" if place[0] == "webhooks" else r"[2-5]\d\d", status):
                self._spec.problem(where, 'not a status: write a number in quotes, such as "200"')
            elif status.startswith("2"):
                successes.add(status)
            target = self._resolve("responses", response)
            if target.get("content"):
                self._check_content(target["content"], (*where, "content"))
        if len(successes) != 1:
            self._spec.problem((*place, "responses"), 'must have exactly one success: a "200", "201", "202" or "204"')

    def _check_content(self, content: dict[str, Any], place: Place, *, body: bool = False) -> None:
        if list(content) != ["application/json"]:
            self._spec.problem(place, "must be `application/json` alone: nothing else is supported")
            return
        schema = content["application/json"]["schema"]
        members = self._resolve("schemas", schema).get("oneOf", [schema]) if body else [schema]
        if "$ref" not in schema or not all(map(self._is_object, members)):
            where = (*place, "application/json", "schema")
            self._spec.problem(
                where, "must be a `$ref` to an object: add the schema to components, so that its class has a name"
            )

    def _check_path(self, path: str, item: dict[str, Any], methods: list[str]) -> None:
        names = re.findall(r"{(.*?)}", path)
        if not re.fullmatch(r"(/([^/{}\s\"\\]|{[a-zA-Z]\w*})*)+", path) or len(set(names)) != len(names):
            self._spec.problem(("paths", path), "not a path: write it as `/things/{id}`")
            return
        for method in methods:
            place = ("paths", path, method)
            parameters = [
                self._resolve("parameters", one)
                for one in [*item.get("parameters", ()), *item[method].get("parameters", ())]
            ]
            found = {one["name"] for one in parameters if one["in"] == "path"}
            for name in set(names) - found:
                self._spec.problem(place, f"no path parameter {name!r}: add it to `parameters`")
            for name in found - set(names):
                self._spec.problem(place, f"the path has no {{{name}}}: {_suggest(name, names)}")
            python_names = [_snake(one["name"]) for one in parameters]
            if len(set(python_names)) != len(python_names) or {"client", "body"} & set(python_names):
                self._spec.problem(
                    place, "two parameters have the same Python name, or one is `client` or `body`: rename it"
                )
            for one in parameters:
                self._check_parameter(one, place)
            for owner, where in ((item, ("paths", path)), (item[method], place)):
                for index, one in enumerate(owner.get("parameters", ())):
                    if "schema" in one:
                        self._check_schema(one["schema"], (*where, "parameters", index, "schema"))

    def _check_parameter(self, parameter: dict[str, Any], place: Place) -> None:
        name = parameter["name"]
        if parameter["in"] not in {"path", "query", "header"}:
            self._spec.problem(
                place, f"parameter {name!r}: `in` must be path, query or header, not {parameter['in']!r}"
            )
        if parameter["in"] == "path" and not parameter.get("required"):
            self._spec.problem(place, f"parameter {name!r}: a path parameter must have `required: true`")
        if not re.fullmatch(r"[A-Za-z][\w-]*", name):
            self._spec.problem(place, f"parameter {name!r}: not a parameter name: use letters, digits, `_` and `-`")
        if self._is_object(parameter["schema"]):
            self._spec.problem(place, f"parameter {name!r}: an object has no place in a URL or header: use a string")

    def _check_event(self, key: str, operation: dict[str, Any], place: Place) -> None:
        """Check that an event has a class, and that a const names its type."""
        if "requestBody" not in operation:
            self._spec.problem(place, "an event without `requestBody`: add it")
            return
        schema = operation["requestBody"]["content"].get("application/json", {}).get("schema", {})
        if "$ref" not in schema or key == UNTYPED_EVENT:
            return
        properties = self._properties(schema)
        name = next((name for name in ("event_type", "type") if name in properties), None)
        where = ("components", "schemas", _target(schema) or "")
        if name is None or "const" not in properties[name]:
            self._spec.problem(where, f"an event without a const type: add `type` with `const: {key}`")
        elif properties[name]["const"] != key.partition("@")[0]:
            self._spec.problem(
                where, f"`{name}` is {properties[name]['const']!r}, but the event is {key!r}: make them equal"
            )

    def _resolve(self, folder: str, part: dict[str, Any]) -> dict[str, Any]:
        """Follow the references of a part."""
        seen: list[str] = []
        while "$ref" in part and part["$ref"] not in seen:
            seen.append(part["$ref"])
            part = self._document["components"][folder][part["$ref"].rpartition("/")[2]]
        return part

    def _is_object(self, schema: dict[str, Any]) -> bool:
        if "$ref" in schema:
            schema = self._resolve("schemas", schema)
        if "allOf" in schema:
            return bool(schema["allOf"]) and all(map(self._is_object, schema["allOf"]))
        return bool(
            schema.get("type") == "object" or (isinstance(schema.get("type"), list) and "object" in schema["type"])
        )

    def _properties(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the properties of a schema, those of its `$ref` and `allOf` included."""
        found: dict[str, Any] = {}
        if "$ref" in schema:
            schema = self._resolve("schemas", schema)
        for member in schema.get("allOf", ()):
            found |= self._properties(member)
        return found | schema.get("properties", {})


def _inner(schema: dict[str, Any], place: Place) -> Iterator[tuple[dict[str, Any], Place]]:
    """Yield the schemas inside a schema."""
    for name, inner in schema.get("properties", {}).items():
        yield inner, (*place, "properties", name)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema[key], (*place, key)
    for key in ("allOf", "anyOf", "oneOf"):
        for index, inner in enumerate(schema.get(key, ())):
            yield inner, (*place, key, index)


def _target(schema: dict[str, Any]) -> str | None:
    reference: str | None = schema.get("$ref")
    return reference.rpartition("/")[2] if reference else None


def _snake(name: str) -> str:
    """Return the Python name that the generator makes of a JSON name."""
    snake = re.sub(r"\W+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)).lower().strip("_")
    return f"{snake}_" if keyword.iskeyword(snake) or hasattr(builtins, snake) else snake


def _suggest(name: str, known: Any) -> str:
    """Return what to do about an unknown name."""
    close = difflib.get_close_matches(name, list(known), n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"use one of {', '.join(known)}" if 0 < len(known) <= FEW else "correct the spelling, or add it"


def _describe(value: Any) -> str:
    """Name a value without quoting a long one."""
    names = {dict: "an object", list: "a list", type(None): "null", bool: "a boolean"}
    return names.get(type(value)) or repr(value)[:60]


def _article(kind: str) -> str:
    if kind.startswith("["):
        return "a list"
    if kind.startswith("{"):
        return "an object"
    names = {
        "text": "a string (put it in quotes)",
        "bool": "true or false",
        "count": "a non-negative integer",
        "number": "a number",
    }
    return names.get(kind) or f"{'an' if kind[0] in 'aeio' else 'a'} {kind} object"

"""The generated packages: their models, and the operations of their specifications with the generated modules."""

from __future__ import annotations

import asyncio
import pkgutil
from functools import cache
from importlib import import_module
from inspect import signature
from typing import TYPE_CHECKING, Any

import attrs
import strategies

if TYPE_CHECKING:
    from types import ModuleType

PACKAGES = sorted(path.parent.name for path in (strategies.ROOT / "generated").glob("*/openapi.json"))
METHODS = ("get", "post", "put", "patch", "delete")
CALLS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


@attrs.define(frozen=True, eq=False)
class OperationSpec:
    """One operation of a specification."""

    package: str
    method: str
    template: str
    definition: dict[str, Any]

    @property
    def name(self) -> str:
        """The operationId."""
        return str(self.definition["operationId"])

    @property
    def module(self) -> ModuleType:
        """The generated module."""
        return modules(self.package)[self.name]

    @property
    def parameters(self) -> list[dict[str, Any]]:
        """The parameters, with references resolved."""
        return [self._resolve(parameter) for parameter in self.definition.get("parameters", [])]

    @property
    def responses(self) -> dict[int, tuple[str | None, Any]]:
        """The name of the response's schema and an example, by status. Both are None if the response has no body."""
        found: dict[int, tuple[str | None, Any]] = {}
        for status, response in self.definition["responses"].items():
            content = self._resolve(response).get("content")
            schema = content["application/json"]["schema"]["$ref"].rpartition("/")[2] if content else None
            found[int(status)] = schema, self._schemas[schema]["examples"][0] if schema else None
        return found

    @property
    def body(self) -> tuple[str, Any] | None:
        """The name of the body's schema and an example; for a union, those of its first member."""
        if "requestBody" not in self.definition:
            return None
        schema = self.definition["requestBody"]["content"]["application/json"]["schema"]
        while "oneOf" in (named := self._resolve(schema)):
            schema = named["oneOf"][0]
        return schema["$ref"].rpartition("/")[2], named["examples"][0]

    def example(self, parameter: dict[str, Any]) -> Any:
        """Return an example of a parameter."""
        return {**self._resolve(parameter["schema"]), **parameter["schema"]}["examples"][0]

    def arguments(self, *, optional: bool = True) -> dict[str, Any]:
        """Return arguments for the generated functions, built from the examples."""
        names = {normalized(name): name for name in signature(self.module.operation).parameters}
        values = {
            names[normalized(parameter["name"])]: self.example(parameter)
            for parameter in self.parameters
            if optional or parameter.get("required")
        }
        if self.body is not None and (optional or self.definition["requestBody"].get("required")):
            schema, example = self.body
            values["body"] = model(self.package, schema).from_dict(example)
        return values

    @property
    def _schemas(self) -> dict[str, Any]:
        return strategies.load(self.package).schemas

    def _resolve(self, part: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in part:
            return part
        _, _, kind, name = part["$ref"].split("/")
        found: dict[str, Any] = strategies.load(self.package).document["components"][kind][name]
        return found


@cache
def operation_specs(package: str) -> list[OperationSpec]:
    """Return the operations of a package's specification."""
    paths = strategies.load(package).document["paths"].items()
    return [
        OperationSpec(package, method, path, item[method])
        for path, item in paths
        for method in METHODS
        if method in item
    ]


@cache
def modules(package: str) -> dict[str, ModuleType]:
    """Return the generated module of every operation, by its name."""
    api = import_module(f"{package}.api")
    found = [item.name for item in pkgutil.walk_packages(api.__path__, f"{api.__name__}.") if not item.ispkg]
    return {name.rpartition(".")[2]: import_module(name) for name in found}


def model(package: str, name: str) -> Any:
    """Return a generated model."""
    return getattr(import_module(f"{package}.models"), name)


def object_models(package: str) -> list[str]:
    """Return the names of all models that are JSON objects."""
    return [name for name in import_module(f"{package}.models").__all__ if attrs.has(model(package, name))]


def normalized(name: str) -> str:
    """Remove the differences between a name in HTTP and in Python."""
    return name.replace("-", "_").strip("_").lower()


def call(module: ModuleType, kind: str, url: str, arguments: dict[str, Any]) -> Any:
    """Call an operation in one of the four ways, with a new client."""
    package = import_module(module.__name__.partition(".")[0])
    # Plain HTTP needs no certificates, and loading them would take longer than the call.
    client = package.AuthenticatedClient(base_url=url, token="contiguity_sk_test", verify_ssl=False)
    if kind.startswith("sync"):
        with client:
            return getattr(module, kind)(client=client, **arguments)

    async def run() -> Any:
        async with client:
            return await getattr(module, kind)(client=client, **arguments)

    return asyncio.run(run())

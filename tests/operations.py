"""The operations of a specification, beside the generated modules that make them."""

from __future__ import annotations

import asyncio
import pkgutil
from functools import cache
from importlib import import_module
from inspect import signature
from typing import TYPE_CHECKING, Any

import strategies
from attrs import define

if TYPE_CHECKING:
    from types import ModuleType

METHODS = ("get", "post", "put", "patch", "delete")
CALLS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


@define(frozen=True, eq=False)
class Described:
    """One operation as its specification has it."""

    package: str
    method: str
    template: str
    told: dict[str, Any]

    @property
    def name(self) -> str:
        """The operationId."""
        return str(self.told["operationId"])

    @property
    def module(self) -> ModuleType:
        """The generated module."""
        return modules(self.package)[self.name]

    @property
    def parameters(self) -> list[dict[str, Any]]:
        """The parameters, references followed."""
        return [self._resolved(parameter) for parameter in self.told.get("parameters", [])]

    @property
    def replies(self) -> dict[int, tuple[str | None, Any]]:
        """By status: the name of the reply's schema and an example of it, None and None where there is no body."""
        found: dict[int, tuple[str | None, Any]] = {}
        for status, response in self.told["responses"].items():
            content = self._resolved(response).get("content")
            schema = content["application/json"]["schema"]["$ref"].rpartition("/")[2] if content else None
            found[int(status)] = schema, self._schemas[schema]["examples"][0] if schema else None
        return found

    @property
    def body(self) -> tuple[str, Any] | None:
        """The name of the body's schema and an example of it; of a union, its first member's."""
        if "requestBody" not in self.told:
            return None
        schema = self.told["requestBody"]["content"]["application/json"]["schema"]
        while "oneOf" in (named := self._resolved(schema)):
            schema = named["oneOf"][0]
        return schema["$ref"].rpartition("/")[2], named["examples"][0]

    def example(self, parameter: dict[str, Any]) -> Any:
        """Give an example of a parameter."""
        return {**self._resolved(parameter["schema"]), **parameter["schema"]}["examples"][0]

    def arguments(self, *, optional: bool = True) -> dict[str, Any]:
        """Give the arguments of the generated functions, made from the examples; all of them unless told otherwise."""
        taken = {plain(name): name for name in signature(self.module.operation).parameters}
        given = {
            taken[plain(parameter["name"])]: self.example(parameter)
            for parameter in self.parameters
            if optional or parameter.get("required")
        }
        if self.body is not None and (optional or self.told["requestBody"].get("required")):
            schema, example = self.body
            given["body"] = model(self.package, schema).from_dict(example)
        return given

    @property
    def _schemas(self) -> dict[str, Any]:
        return strategies.load(self.package).schemas

    def _resolved(self, part: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in part:
            return part
        _, _, kind, name = part["$ref"].split("/")
        found: dict[str, Any] = strategies.load(self.package).document["components"][kind][name]
        return found


@cache
def described(package: str) -> list[Described]:
    """List the operations of a package's specification."""
    paths = strategies.load(package).document["paths"].items()
    return [
        Described(package, method, path, item[method]) for path, item in paths for method in METHODS if method in item
    ]


@cache
def modules(package: str) -> dict[str, ModuleType]:
    """Find the generated module of every operation, by its name."""
    api = import_module(f"{package}.api")
    found = [item.name for item in pkgutil.walk_packages(api.__path__, f"{api.__name__}.") if not item.ispkg]
    return {name.rpartition(".")[2]: import_module(name) for name in found}


def model(package: str, name: str) -> Any:
    """Give a generated model."""
    return getattr(import_module(f"{package}.models"), name)


def plain(name: str) -> str:
    """Strip a name of what differs between HTTP and Python."""
    return name.replace("-", "_").strip("_").lower()


def call(module: ModuleType, kind: str, url: str, arguments: dict[str, Any]) -> Any:
    """Make one of the four calls of an operation with a client of its own."""
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

"""Every operation, over a real server: its request and its documented responses."""

from __future__ import annotations

from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlsplit

import attrs
import operations
import pytest
import strategies
from loopback import Loopback
from operations import CALLS, PACKAGES, OperationSpec, operation_specs

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY_PACKAGE = pytest.mark.parametrize("package", PACKAGES)
EVERY_CALL = pytest.mark.parametrize("kind", CALLS)


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    """Run the server."""
    with Loopback() as server:
        yield server


@EVERY_PACKAGE
def test_package_has_a_module_for_every_operation(package: str) -> None:
    """Each module has the pure function and the four calls."""
    modules = operations.modules(package)

    assert set(modules) == {spec.name for spec in operation_specs(package)}
    assert [name for name, module in modules.items() if not {"operation", *CALLS} <= set(vars(module))] == []


@EVERY_PACKAGE
def test_operation_equals_one_with_equal_arguments(package: str, subtests: pytest.Subtests) -> None:
    """It has the name, method and path of the specification."""
    for spec in operation_specs(package):
        with subtests.test(spec.name):
            operation = spec.module.operation(**spec.arguments())

            assert (operation.name, operation.method) == (spec.name, spec.method.upper())
            template = operations.normalized(spec.template).replace("{from}", "{from_}")
            assert operations.normalized(operation.template) == template
            assert operation == spec.module.operation(**spec.arguments())


@EVERY_PACKAGE
@EVERY_CALL
def test_request_has_every_argument_in_its_place(
    loopback: Loopback, package: str, kind: str, subtests: pytest.Subtests
) -> None:
    """The method, path, query, headers and body are those of the specification."""
    for spec in operation_specs(package):
        with subtests.test(spec.name):
            check_request(loopback, spec, kind)


def check_request(loopback: Loopback, spec: OperationSpec, kind: str) -> None:
    """Call an operation with all arguments and check the request."""
    status, (_, example) = next(iter(spec.responses.items()))
    loopback.reply(status, example or b"")
    values: dict[str, dict[str, object]] = {"path": {}, "query": {}, "header": {}}
    for parameter in spec.parameters:
        values[parameter["in"]][parameter["name"]] = spec.example(parameter)
    path = spec.template
    for name, value in values["path"].items():
        path = path.replace("{" + name + "}", quote(str(value), safe=""))
    query = [
        (name, str(member))
        for name, value in values["query"].items()
        for member in (value if isinstance(value, list) else [value])
    ]

    operations.call(spec.module, kind, loopback.url, spec.arguments())

    sent = loopback.last
    target = urlsplit(sent.target)
    assert (sent.method, target.path) == (spec.method.upper(), path)
    assert sorted(parse_qsl(target.query)) == sorted(query)
    assert {name: sent.headers.get(name.lower()) for name in values["header"]} == values["header"]
    assert sent.headers["authorization"] == "Bearer contiguity_sk_test"
    assert sent.json == (spec.body[1] if spec.body else None)


@EVERY_PACKAGE
def test_operation_with_required_arguments_has_nothing_else(package: str, subtests: pytest.Subtests) -> None:
    """There are no optional query parameters, headers or bodies."""
    for spec in operation_specs(package):
        with subtests.test(spec.name):
            operation = spec.module.operation(**spec.arguments(optional=False))
            required = {one["name"] for one in spec.parameters if one.get("required") and one["in"] == "query"}

            assert set(operation.query) == required
            assert dict(operation.headers) == {}
            assert (operation.json is None) == (not spec.definition.get("requestBody", {}).get("required", False))


@EVERY_PACKAGE
def test_data_of_a_response_has_the_metadata_of_its_envelope(package: str, subtests: pytest.Subtests) -> None:
    """This includes error responses. The metadata has the id, the timestamp and the API version."""
    for spec in operation_specs(package):
        with subtests.test(spec.name):
            check_metadata(spec)


def check_metadata(spec: OperationSpec) -> None:
    """Check the metadata in the examples of all responses."""
    for schema, example in spec.responses.values():
        if schema is None or not isinstance(example.get("data"), dict) or "api_version" not in example:
            continue
        data = operations.model(spec.package, schema).from_dict(example).data

        found = data.metadata.id, data.metadata.timestamp, data.metadata.api_version
        assert found == (example["id"], example["timestamp"], example["api_version"])
        assert "metadata" not in data.to_dict()


@EVERY_PACKAGE
@EVERY_CALL
def test_documented_response_is_parsed_as_its_model(
    loopback: Loopback, package: str, kind: str, subtests: pytest.Subtests
) -> None:
    """This includes error responses. Nothing is lost."""
    for spec in operation_specs(package):
        with subtests.test(spec.name):
            check_responses(loopback, spec, kind)


def check_responses(loopback: Loopback, spec: OperationSpec, kind: str) -> None:
    """Call an operation once for each documented status and check the result."""
    for status, (schema, example) in spec.responses.items():
        loopback.reply(status, b"" if schema is None else example)

        response = operations.call(spec.module, kind, loopback.url, spec.arguments())

        if kind.endswith("detailed"):
            assert (response.status_code, response.content) == (HTTPStatus(status), loopback.body if schema else b"")
            assert response.headers["content-type"] == "application/json"
            response = response.parsed
        if schema is None:
            assert response is None
        else:
            assert type(response) is operations.model(spec.package, schema)
            assert response == operations.model(spec.package, schema).from_dict(example)


@EVERY_PACKAGE
def test_events_has_a_class_for_every_webhook(package: str) -> None:
    """They are in the order of the specification."""
    events = import_module(f"{package}.events")
    hooks = strategies.load(package).document.get("webhooks", {})

    assert list(events.EVENTS) == list(hooks)
    assert [type_ for type_ in events.EVENTS if not attrs.has(events.event_class(type_))] == []

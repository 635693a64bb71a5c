"""pydantic and FastAPI accept every generated model as a value and as a type."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import attrs
import pydantic
import pytest
import strategies
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from operations import PACKAGES, model, object_models
from pydantic import BaseModel, TypeAdapter

import contiguity.events
import contiguity.linq.events
from contiguity.models import IMessageHistory, IMessageSend, MessageSent, Metadata
from contiguity_api.models import MessageSentResponse

if TYPE_CHECKING:
    from collections.abc import Callable

PHASES = set(Phase) - {Phase.explain}


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.timeout(600)  # Each test checks all models of a package.
def test_round_trip_through_pydantic_is_lossless(package: str, subtests: pytest.Subtests) -> None:
    """Pydantic validates with `from_dict` and dumps `to_dict()` in both modes; the dump conforms to the JSON schema."""
    for name in object_models(package):
        with subtests.test(name):
            check_round_trip(package, name)


def check_round_trip(package: str, name: str) -> None:
    """Validate and dump payloads of a schema with a `TypeAdapter` of its model."""
    cls = model(package, name)
    specification = strategies.load(package)
    adapter: TypeAdapter[Any] = TypeAdapter(cls)
    schemas = {mode: adapter.json_schema(mode=mode) for mode in ("validation", "serialization")}
    validators = [Draft202012Validator(schema) for schema in schemas.values()]
    documented = specification.merged(specification.schemas[name]).get("properties", {})

    for schema in schemas.values():
        assert schema["title"] == name
        assert schema["type"] == "object"
        assert set(schema["properties"]) == set(documented)
        for property_, documentation in documented.items():
            if "description" in documentation:
                assert schema["properties"][property_]["description"]

    @settings(max_examples=5, deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))
    @given(specification.component(name))
    def check(payload: dict[str, Any]) -> None:
        value = cls.from_dict(payload)
        written = value.to_dict()

        assert adapter.validate_python(value) is value
        assert adapter.validate_python(payload) == value
        assert adapter.dump_python(value) == adapter.dump_python(value, mode="json") == written == dict(value)
        assert cls.from_dict(adapter.dump_python(value)) == value
        assert adapter.validate_json(adapter.dump_json(value)) == value
        for validator in validators:
            assert [error.message for error in validator.iter_errors(written)] == []

    check()


SENT = MessageSentResponse.from_dict(
    {
        "id": "req_1",
        "timestamp": 1785700000123,
        "api_version": "v2026.8.2",
        "object": "response",
        "data": {"message_id": "imsg_1", "queue": "fast"},
    }
).data
"""What `client.imessage.send` returns, with a field that is not documented."""
WIRE = {"message_id": "imsg_1", "queue": "fast"}

HISTORY: dict[str, Any] = {
    "conversation": [
        {"to": "+12025550143", "from": "+13055550188", "message": "Hello", "timestamp": 1785700000123},
    ],
    "reactions": [],
    "chat": {"limit": 20, "total": 1, "count": 1},
}


def endpoint(annotation: Any = None, response_model: Any = None, value: Any = SENT) -> Any:
    """Serve a value from a FastAPI endpoint and return the JSON that a client receives."""
    app = FastAPI()

    async def get() -> Any:
        return value

    if annotation is not None:
        get.__annotations__["return"] = annotation
    else:
        del get.__annotations__["return"]
    options = {} if response_model is None else {"response_model": response_model}
    app.get("/", **options)(get)
    with TestClient(app) as client:
        assert client.get("/openapi.json").json()["openapi"].startswith("3.")
        return client.get("/").json()


class Sent(BaseModel):
    """A pydantic model with a generated one in it."""

    sent: MessageSent
    earlier: list[MessageSent] = []
    last: MessageSent | None = None


@dataclasses.dataclass
class SentRecord:
    """A dataclass with a generated model in it."""

    sent: MessageSent


WAYS: dict[str, Callable[[], Any]] = {
    "FastAPI without an annotation": endpoint,
    "FastAPI with an annotation": lambda: endpoint(MessageSent),
    "FastAPI with a list": lambda: endpoint(list[MessageSent], value=[SENT])[0],
    "FastAPI with an optional": lambda: endpoint(MessageSent | None),
    "FastAPI with Any": lambda: endpoint(Any),
    "FastAPI with response_model": lambda: endpoint(response_model=MessageSent),
    "FastAPI with a dataclass": lambda: endpoint(SentRecord, value=SentRecord(SENT))["sent"],
    "FastAPI with a dict of models": lambda: endpoint(dict[str, MessageSent], value={"it": SENT})["it"],
    "FastAPI with a dict of Any": lambda: endpoint(dict[str, Any], value={"it": SENT})["it"],
    "a list without an annotation": lambda: endpoint(value=[SENT])[0],
    "a field, model_dump": lambda: Sent(sent=SENT).model_dump()["sent"],
    "a field, model_dump of JSON": lambda: Sent(sent=SENT).model_dump(mode="json")["sent"],
    "a field, model_dump_json": lambda: json.loads(Sent(sent=SENT).model_dump_json())["sent"],
    "a list field": lambda: Sent(sent=SENT, earlier=[SENT]).model_dump()["earlier"][0],
    "an optional field": lambda: Sent(sent=SENT, last=SENT).model_dump()["last"],
    "a field from a dict": lambda: Sent.model_validate({"sent": WIRE}).sent.to_dict(),  # noqa: PLW0108 -- the model is created when it is called.
    "a field from JSON": lambda: Sent.model_validate_json(json.dumps({"sent": WIRE})).sent.to_dict(),  # noqa: PLW0108
    "TypeAdapter": lambda: TypeAdapter(MessageSent).dump_python(SENT),
    "TypeAdapter of a dataclass": lambda: json.loads(TypeAdapter(SentRecord).dump_json(SentRecord(SENT)))["sent"],
    "json.dumps with default": lambda: json.loads(json.dumps(SENT, default=dict)),
    "dict": lambda: dict(SENT),
    "unpacking": lambda: {**SENT},
    "to_dict": SENT.to_dict,
}


@pytest.mark.parametrize("way", WAYS)
def test_response_serializes_to_its_json_object(way: str) -> None:
    """Each way to serialize a response returns its JSON object, unknown fields included."""
    assert WAYS[way]() == WIRE


def test_metadata_is_kept_and_serialized_separately() -> None:
    """Validation keeps the instance with its `.metadata`, which is a model like any other."""
    assert Sent(sent=SENT).sent.metadata.id == "req_1"
    assert endpoint(Metadata, value=SENT.metadata) == {
        "id": "req_1", "timestamp": 1785700000123, "api_version": "v2026.8.2", "object": "response",
    }  # fmt: skip


def test_attrs_asdict_uses_the_names_of_python() -> None:
    """`attrs.asdict` and `dataclasses.asdict` work as for any class; they do not return the JSON object."""
    history = IMessageHistory.from_dict(HISTORY)

    assert attrs.asdict(history)["conversation"][0]["from_"] == "+13055550188"
    assert dataclasses.asdict(SentRecord(SENT))["sent"] == SENT


def test_a_model_is_not_iterable() -> None:
    """A loop over a response instead of its list is an error."""
    with pytest.raises(TypeError, match="not iterable"):
        iter(IMessageHistory.from_dict(HISTORY))  # type: ignore[call-overload]


def test_fastapi_describes_and_reads_a_request_model() -> None:
    """A model as a request body is parsed, documented with references, and rejected with the reason."""
    app = FastAPI()

    @app.post("/")
    async def post(
        body: Annotated[IMessageSend, Body()], history: Annotated[IMessageHistory, Body()]
    ) -> IMessageHistory:
        assert isinstance(body, IMessageSend)
        return history

    with TestClient(app) as client:
        document = client.get("/openapi.json").json()
        good = client.post("/", json={"body": {"to": "+12025550143", "from": "+13055550188"}, "history": HISTORY})
        bad = client.post("/", json={"body": {"message": "Hello"}, "history": HISTORY})

    schemas = document["components"]["schemas"]
    assert {"IMessageSend", "IMessageHistory", "IMessageHistoryItem", "IMessageFallback"} <= set(schemas)
    assert schemas["IMessageSend"]["required"] == ["to"]
    assert schemas["IMessageHistory"]["properties"]["conversation"]["items"] == {
        "$ref": "#/components/schemas/IMessageHistoryItem"
    }
    assert good.json() == HISTORY
    assert bad.status_code == 422
    assert bad.json()["detail"][0]["loc"] == ["body", "body"]
    assert "'to' is missing" in bad.json()["detail"][0]["msg"]


@pytest.mark.parametrize(
    "wrong", [None, 1, "text", [], {}, {"conversation": 1}, pytest.param(object(), id="object")], ids=repr
)
def test_invalid_value_raises_pydantic_validation_error(wrong: object) -> None:
    """Every exception of `from_dict` becomes a `ValidationError` that names the model."""
    with pytest.raises(pydantic.ValidationError, match="IMessageHistory"):
        TypeAdapter(IMessageHistory).validate_python(wrong)


@pytest.mark.parametrize(
    ("package", "events"), [("contiguity_api", contiguity.events), ("linq_api", contiguity.linq.events)]
)
def test_a_union_of_events_is_decided_by_the_type(package: str, events: Any) -> None:
    """A documented event is validated as its class and dumped unchanged."""
    adapter: TypeAdapter[Any] = TypeAdapter(list[events.Event])
    hooks = strategies.load(package).document["webhooks"]
    classes = {name: import_module(f"{package}.events").event_class(name) for name in hooks}

    @settings(max_examples=3 * len(hooks), deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))
    @given(
        st.sampled_from(sorted(hooks)).flatmap(
            lambda name: st.tuples(st.just(name), strategies.load(package).event(name))
        )
    )
    def check(drawn: tuple[str, Any]) -> None:
        name, payload = drawn
        expected = classes[name].from_dict(payload)

        [event] = adapter.validate_python([payload])

        assert type(event) is classes[name]
        assert event == expected
        assert adapter.validate_python([expected])[0] is expected
        assert adapter.dump_python([event]) == [expected.to_dict()]
        assert json.loads(adapter.dump_json([event])) == [expected.to_dict()]

    check()
    assert len(adapter.json_schema()["$defs"]) >= len(set(classes.values()))


@pytest.mark.parametrize(
    ("events", "payload"),
    [
        (contiguity.events, {"type": "imessage.new", "id": "evt_1", "timestamp": 1785700000, "data": {"a": None}}),
        (
            contiguity.linq.events,
            {"event_type": "message.new", "event_id": "evt_1", "created_at": "2026-08-02T19:46:40Z"},
        ),
    ],
)
def test_an_unknown_event_is_one_of_the_union(events: Any, payload: dict[str, Any]) -> None:
    """An event of another type is an `UnknownEvent`, which is kept and dumped as received."""
    adapter: TypeAdapter[Any] = TypeAdapter(events.Event)

    event = adapter.validate_python(payload)

    assert isinstance(event, events.UnknownEvent)
    assert (event.type, event.id, event.timestamp) == (
        payload.get("type") or payload["event_type"],
        "evt_1",
        1785700000,
    )
    assert adapter.validate_python(event) is event
    assert adapter.dump_python(event) == adapter.dump_python(event, mode="json") == dict(event) == payload
    assert endpoint(events.Event, value=event) == payload
    assert adapter.json_schema()["$defs"]["UnknownEvent"]["type"] == "object"


@pytest.mark.parametrize("package", PACKAGES)
def test_models_do_not_load_pydantic(package: str) -> None:
    """The models can be imported without pydantic."""
    script = f"""
import sys
sys.modules["pydantic"] = sys.modules["pydantic_core"] = None
import {package}.models as models
for name in models.__all__:
    getattr(models, name)
"""

    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")

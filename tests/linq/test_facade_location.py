"""Locations, the location watch and the typing indicator of a chat."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
import strategies
from calls import ADA, BEN, CHAT, client_of
from example_service import BASE_URL, AsyncExampleTransport, ExampleService, ExampleTransport, json_response, result_of
from hypothesis import given
from hypothesis import strategies as st

from contiguity import AsyncLinq, Linq
from contiguity.errors import InvalidResponse, NotFound, ValidationError
from contiguity.transport import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from contiguity.linq import Change
    from contiguity.transport import Request

modes = pytest.mark.parametrize("mode", ["sync", "async"])

Places = dict[str, tuple[float, float]]
LOCATIONS = st.dictionaries(
    st.sampled_from([ADA, BEN, "+14155550177"]), st.sampled_from([(0.0, 0.0), (-122.4, 37.8), (8.5, 47.4)]), max_size=3
)


def locations_response(places: Places) -> Response:
    """Return a response with the locations of the handles."""
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": list(position)},
            "properties": {"handle": handle},
        }
        for handle, position in places.items()
    ]
    return json_response(200, {"success": True, "data": {"type": "FeatureCollection", "features": features}})


@modes
def test_get_keeps_unknown_members_and_precision(mode: str) -> None:
    data = {
        "type": "FeatureCollection",
        "bbox": [-122.419416, 37.774929, -122.419416, 37.774929],
        "features": [
            {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [-122.41941600000001, 37.774929, 16]},
                "properties": {"handle": ADA, "updated_at": "2026-04-01T12:03:20.000Z", "floor": 2},
                "source": "gps",
            }
        ],
    }
    service = ExampleService("linq_api", {"get_location": json_response(200, {"success": True, "data": data})})
    places = result_of(client_of(mode, service).chats.location.get(CHAT))

    assert places.to_geojson() == data
    assert places[0].point.altitude == 16


def data_response(data: bytes) -> Response:
    """Return a success response with bytes that need not be valid JSON."""
    return Response(200, {"content-type": "application/json"}, b'{"success": true, "data": %b}' % data)


POSITION = b'{"type": "Feature", "geometry": {"type": "Point", "coordinates": %b}, "properties": {"handle": "a"}}'
VALID = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"handle": ADA}}


@modes
@pytest.mark.parametrize(
    "feature",
    [
        b"null",
        b"1",
        b'"x"',
        b"[]",
        b"{}",
        b"NaN",
        b'{"type": "Feature", "id": null, "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {}}',
        POSITION % b"[NaN, 2]",
        POSITION % b"[1e999, 2]",
        POSITION % b"[1, 2, null]",
        b"[" * 300 + b"]" * 300,
    ],
)
def test_get_with_invalid_feature_returns_others(mode: str, feature: bytes) -> None:
    """The body need not be strictly valid JSON."""
    body = b'{"type": "FeatureCollection", "features": [%b, %b]}' % (feature, json.dumps(VALID).encode())
    service = ExampleService("linq_api", {"get_location": data_response(body)})
    places = result_of(client_of(mode, service).chats.location.get(CHAT))

    assert [place.handle for place in places] == [ADA]
    assert len(places.unreadable) == 1
    if len(feature) < 600:
        assert json.dumps(places.to_geojson()) == json.dumps(json.loads(body))


@modes
@given(data=strategies.JSON | st.fixed_dictionaries({"features": st.lists(strategies.JSON)}))
def test_get_with_any_data_never_raises(mode: str, data: Any) -> None:
    """The result is a collection whose unreadable items are raw JSON."""
    service = ExampleService("linq_api", {"get_location": json_response(200, {"success": True, "data": data})})
    places = result_of(client_of(mode, service).chats.location.get(CHAT))

    assert len(places) == 0
    assert len(places.unreadable) == (
        len(data["features"])
        if isinstance(data, dict) and isinstance(data.get("features"), list)
        else "features" in data
        if isinstance(data, dict)
        else 1
    )


@modes
@pytest.mark.parametrize("body", [{}, [], None, {"error": {"status": 500, "message": "no"}}])
def test_get_without_data_raises_invalid_response(mode: str, body: Any) -> None:
    """A response without the documented envelope does not mean that no one shares a location."""
    service = ExampleService("linq_api", {"get_location": json_response(200, body)})
    with pytest.raises(InvalidResponse):
        result_of(client_of(mode, service).chats.location.get(CHAT))


@modes
def test_watch_unreadable_location_is_not_reported_as_stopped(mode: str) -> None:
    """A location that is invalid in one poll neither stops nor starts again."""
    broken = {**VALID, "geometry": {"type": "Point", "coordinates": [200, 2]}}
    polls = [[VALID], [broken], [None], [VALID], []]
    bodies = iter([{"type": "FeatureCollection", "features": features} for features in polls])
    responses = (json_response(200, {"success": True, "data": body}) for body in bodies)
    service = ExampleService("linq_api", {"get_location": lambda _: next(responses, None) or json_response(404)})
    watch = client_of(mode, service).chats.location.watch(CHAT, interval=1e-9)
    seen = list(_until_not_found(watch)) if mode == "sync" else asyncio.run(_collected(watch))

    assert [change.kind for change in seen] == ["started", "stopped"]
    assert len(service.requests) == len(polls) + 1


def watch_changes(mode: str, polls: Sequence[Places]) -> list[Change]:
    """Return the changes of a watch over these polls; a 404 response ends it."""
    rest = iter(polls)

    def poll(_: Request) -> Response:
        places = next(rest, None)
        return json_response(404) if places is None else locations_response(places)

    service = ExampleService("linq_api", {"get_location": poll})
    watch = client_of(mode, service).chats.location.watch(CHAT, interval=1e-9)
    seen = list(_until_not_found(watch)) if mode == "sync" else asyncio.run(_collected(watch))
    assert len(service.requests) == len(polls) + 1
    return seen


def _until_not_found(watch: Iterator[Change]) -> Iterator[Change]:
    with suppress(NotFound):
        yield from watch


async def _collected(watch: AsyncIterator[Change]) -> list[Change]:
    seen: list[Change] = []
    with suppress(NotFound):
        async for change in watch:
            seen.append(change)  # noqa: PERF401 -- a comprehension would lose them when NotFound is raised
    return seen


@modes
@given(st.lists(LOCATIONS, max_size=6))
def test_watch_changes_reproduce_locations(mode: str, polls: list[Places]) -> None:
    """Applied in order to an empty state, the changes result in the last locations; each has an effect."""
    known: Places = {}
    for change in watch_changes(mode, polls):
        before = dict(known)
        if change.kind == "stopped":
            del known[change.handle]
        else:
            assert (change.handle in known) == (change.kind == "moved")
            known[change.handle] = (change.feature.point.longitude, change.feature.point.latitude)

        assert known != before
    assert known == (polls[-1] if polls else {})


def test_watch_waits_15_seconds_between_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first poll is immediate."""
    waits: list[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    polls = iter([{ADA: (0.0, 0.0)}, {ADA: (0.0, 0.0)}, {ADA: (1.0, 0.0)}, {ADA: (1.0, 0.0)}, {}])
    service = ExampleService("linq_api", {"get_location": lambda _: locations_response(next(polls))})
    linq = Linq(api_key="key", base_url=BASE_URL, transport=ExampleTransport(service))
    changes = list(islice(linq.chats.location.watch(CHAT), 3))

    assert [change.kind for change in changes] == ["started", "moved", "stopped"]
    assert waits == [15.0] * 4


@modes
@pytest.mark.parametrize("interval", [0, -1, float("nan"), True, "1"])
def test_watch_invalid_interval_is_rejected(mode: str, interval: Any) -> None:
    """An interval must be a positive number of seconds."""
    service = ExampleService("linq_api")
    watch = client_of(mode, service).chats.location.watch(CHAT, interval=interval)
    with pytest.raises(ValidationError, match="interval"):
        next(watch) if mode == "sync" else asyncio.run(anext(watch))

    assert service.requests == []


async def _type(service: ExampleService, seconds: float, fault: Exception | None) -> None:
    linq = AsyncLinq(api_key="key", base_url=BASE_URL, transport=AsyncExampleTransport(service))
    async with linq.chats.typing.indicator(CHAT, interval=0.01):
        await asyncio.sleep(seconds)
        if fault is not None:
            raise fault


def operations_while_typing(mode: str, seconds: float, fault: Exception | None = None) -> list[str]:
    """Show the typing indicator for some seconds, optionally raise an error, and return the operations requested."""
    service = ExampleService("linq_api")
    try:
        if mode == "async":
            asyncio.run(_type(service, seconds, fault))
        else:
            linq = Linq(api_key="key", base_url=BASE_URL, transport=ExampleTransport(service))
            with linq.chats.typing.indicator(CHAT, interval=0.01):
                time.sleep(seconds)
                if fault is not None:
                    raise fault
    except KeyError as error:
        assert error is fault  # noqa: PT017 -- it must be raised unchanged
    return [asked.operation for asked in service.requests]


@modes
def test_typing_indicator_is_started_kept_alive_and_stopped_once(mode: str) -> None:
    asked = operations_while_typing(mode, 0.1)

    assert asked[0] == "start_typing"
    assert asked[-1] == "stop_typing"
    assert len(asked) > 3
    assert asked.count("stop_typing") == 1


@modes
def test_typing_indicator_error_in_block_stops_it(mode: str) -> None:
    """The error is raised unchanged."""
    assert operations_while_typing(mode, 0, KeyError("mine")) == ["start_typing", "stop_typing"]


def test_typing_indicator_is_restarted_before_it_expires() -> None:
    """It expires after 85 seconds (API reference, typing)."""
    from contiguity._sync.linq.typing import TYPING_INTERVAL  # noqa: PLC0415 -- a constant that is not public

    assert TYPING_INTERVAL == 60

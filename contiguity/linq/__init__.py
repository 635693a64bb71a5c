"""Linq: the message builder, locations, events and models.

`Message` builds messages; `Change` and the GeoJSON types describe locations. The models of the API are in
`contiguity.linq.models`, and the events of its webhooks in `contiguity.linq.events`. All names are imported on first
use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._core import lazy_modules

_LAZY_IMPORTS = {
    "AnyMessage": "contiguity.linq.message",
    "AsyncPages": "contiguity._async.linq.pages",
    "BoundingBox": "contiguity.geojson",
    "Change": "contiguity.geojson",
    "Feature": "contiguity.geojson",
    "FeatureCollection": "contiguity.geojson",
    "Geometry": "contiguity.geojson",
    "Message": "contiguity.linq.message",
    "Pages": "contiguity._sync.linq.pages",
    "Part": "contiguity.linq.message",
    "Point": "contiguity.geojson",
    "events": "contiguity.linq.events",
    "models": "contiguity.linq.models",
}

if TYPE_CHECKING:
    from contiguity._async.linq.pages import AsyncPages as AsyncPages
    from contiguity._sync.linq.pages import Pages as Pages
    from contiguity.geojson import BoundingBox as BoundingBox
    from contiguity.geojson import Change as Change
    from contiguity.geojson import Feature as Feature
    from contiguity.geojson import FeatureCollection as FeatureCollection
    from contiguity.geojson import Geometry as Geometry
    from contiguity.geojson import Point as Point
    from contiguity.linq.message import AnyMessage as AnyMessage
    from contiguity.linq.message import Message as Message
    from contiguity.linq.message import Part as Part

    from . import events as events
    from . import models as models
else:
    __getattr__, __dir__ = lazy_modules.attach(__name__, _LAZY_IMPORTS)

__all__ = [
    "AnyMessage",
    "AsyncPages",
    "BoundingBox",
    "Change",
    "Feature",
    "FeatureCollection",
    "Geometry",
    "Message",
    "Pages",
    "Part",
    "Point",
    "events",
    "models",
]

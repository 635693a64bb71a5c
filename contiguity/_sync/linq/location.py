# Made from contiguity/_async/linq/location.py by scripts/regenerate: edit that file.
"""Shared locations."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from contiguity._core import validation
from contiguity._core.retry import RetrySafety
from contiguity._linq import arguments
from contiguity._linq.locations import locations_of
from contiguity._sync.client import Resource
from contiguity.geojson import FeatureCollection, changes
from linq_api import models
from linq_api.api import location as api

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contiguity._core.validation import Identifier, Seconds
    from contiguity.geojson import Change, Feature
    from linq_api.models import LocationAck

WATCH_INTERVAL = 15.0
"""Seconds between polls. Positions change without an event, and Linq does not document how often they may be polled."""


class Location(Resource):
    """Locations that participants share with your line over iMessage (API reference, location).

    A participant shares with a line, not with a chat: the location is in every chat of that line with the participant.
    The events ``location.sharing.started`` and ``location.sharing.stopped`` report the start and the end.
    """

    def request(self, chat_id: Identifier) -> LocationAck:
        """Ask the participant of a direct iMessage chat to share their location. They accept on their phone.

        Args:
            chat_id: The chat's id.

        Raises:
            Conflict: The chat is a group (2016) or not iMessage (2017), or the location is already shared.
            RateLimited: The previous request was too recent.
            Forbidden: The account does not have this feature (2011).
        """
        operation = api.request_location.operation(validation.uuid("chat_id", chat_id))
        return self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    def get(self, chat_id: Identifier) -> FeatureCollection:
        """Return the locations shared in a chat; empty if no one shares.

        A location that is not valid is in `FeatureCollection.unreadable` as raw JSON, and the others are returned.

        Args:
            chat_id: The chat's id.

        Returns:
            A feature for each participant, with a handle and a point: longitude first, then latitude, in degrees, and
            the altitude in metres if known.

        Raises:
            Forbidden: The account does not have this feature (2011).
        """
        return self._client.call(locations_of(api.get_location.operation(validation.uuid("chat_id", chat_id))))

    def stop(self, chat_id: Identifier, handle: str) -> LocationAck:
        """End a participant's share with your line, in every chat.

        Args:
            chat_id: A chat with the participant.
            handle: The participant: a phone number in E.164 format or an email address.

        Raises:
            NotFound: The participant does not share a location.
        """
        body = models.LocationStop(handle=arguments.handle("handle", handle))
        return self._client.call(api.stop_location.operation(validation.uuid("chat_id", chat_id), body=body))

    def watch(self, chat_id: Identifier, *, interval: Seconds = WATCH_INTERVAL) -> Iterator[Change]:
        """Poll the locations shared in a chat and return the changes: who started, moved or stopped.

        ::

            for change in linq.chats.location.watch(chat.id):
                print(change.handle, change.kind, change.feature.point.coordinates)

        The first poll reports every location as started. A location that is temporarily not valid does not count as
        stopped. The iterator continues until the caller breaks or an error is raised.

        Args:
            chat_id: The chat's id.
            interval: Seconds between polls.
        """
        seconds = validation.seconds("interval", interval)
        known: dict[str, Feature] = {}
        while True:
            places = self.get(chat_id)
            for change in changes(FeatureCollection(known.values()), places):
                if change.kind == "stopped":
                    del known[change.handle]
                yield change
            known |= {place.handle: place for place in places}
            time.sleep(seconds)

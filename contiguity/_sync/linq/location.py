# Made from contiguity/_async/linq/location.py by scripts/regenerate: edit that file.
"""Where people are who share that with you."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from contiguity._core import checks, linq_checks
from contiguity._core.locations import locations_of
from contiguity._core.retry import RetrySafety
from contiguity._sync.client import Resource
from contiguity.geojson import FeatureCollection, changes
from linq_api import models
from linq_api.api import location as api

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contiguity.geojson import Change
    from linq_api.models import LocationAck

WATCH_INTERVAL = 15.0
"""Seconds between looks; positions change without an event, and how often the service may be asked is not published."""


class Location(Resource):
    """Where people are who share that with you, over iMessage (API reference, location).

    Someone who shares does so with your line, not with a chat: it shows in every chat of that line with them.
    ``location.sharing.started`` and ``location.sharing.stopped`` tell when it begins and ends.
    """

    def request(self, chat_id: str) -> LocationAck:
        """Ask the other person of an iMessage chat to share where they are; they have to agree on their phone.

        Args:
            chat_id: The chat's id.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            Conflict: It is a group (2016), not iMessage (2017), or they share already.
            RateLimited: They were asked a moment ago.
            Forbidden: The account has no such feature (2011).
            APIError: The service refused it otherwise.
            NetworkError: It did not reach the service.
            DeliveryUnknown: They may or may not have been asked.
        """
        operation = api.request_location.operation(linq_checks.uuid("chat_id", chat_id))
        return self._client.call(operation, retry_safety=RetrySafety.UNSAFE)

    def get(self, chat_id: str) -> FeatureCollection:
        """Get where the people of a chat are who share that; nobody is an empty collection.

        Args:
            chat_id: The chat's id.

        Returns:
            A feature for each, as GeoJSON has it: longitude first, then latitude, in degrees, and maybe altitude.

        Raises:
            ValidationError: `chat_id` cannot be an id.
            Forbidden: The account has no such feature (2011).
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        return self._client.call(locations_of(api.get_location.operation(linq_checks.uuid("chat_id", chat_id))))

    def stop(self, chat_id: str, handle: str) -> LocationAck:
        """End that someone shares with your line, in every chat.

        Args:
            chat_id: A chat with them.
            handle: Who shares: a phone number in E.164 format, or an e-mail address.

        Raises:
            ValidationError: An argument breaks a rule.
            NotFound: They do not share.
            APIError: The service refused it otherwise.
            NetworkError: There was no reply.
        """
        body = models.LocationStop(handle=linq_checks.handle("handle", handle))
        return self._client.call(api.stop_location.operation(linq_checks.uuid("chat_id", chat_id), body=body))

    def watch(self, chat_id: str, *, interval: float = WATCH_INTERVAL) -> Iterator[Change]:
        """Look again and again, and give what changed since the last look: who started, moved or stopped.

        ::

            for change in linq.chats.location.watch(chat.id):
                print(change.handle, change.kind, change.feature.point.coordinates)

        At the first look everyone who shares has started. It goes on until you break or an error comes.

        Args:
            chat_id: The chat's id.
            interval: Seconds between looks.

        Raises:
            ValidationError: `chat_id` cannot be an id, or `interval` is no number of seconds above 0.
            ContiguityError: As for `get`.
        """
        seconds = checks.positive("interval", interval)
        known = FeatureCollection()
        while True:
            places = self.get(chat_id)
            yield from changes(known, places)
            known = places
            time.sleep(seconds)

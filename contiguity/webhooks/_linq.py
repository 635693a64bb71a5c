"""The webhooks of Linq."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity._core import json
from contiguity.errors import InvalidPayload, ValidationError
from contiguity.webhooks._moments import seconds
from contiguity.webhooks._reading import Kind, kind_of, read
from contiguity.webhooks._receiver import Receiver, checked_body, checked_moment
from contiguity.webhooks._scheme import OlderLinqScheme, StandardScheme
from contiguity.webhooks._unknown import UnknownEvent
from linq_api.events import EVENTS, event_class

if TYPE_CHECKING:
    from contiguity.linq.events import Event

_STANDARD = StandardScheme()
_OLDER = OlderLinqScheme()
_VERSIONS = ("2026-02-03", "2025-01-01")

_kinds: dict[str, Kind] = {}
"""The classes of the types that came so far: each loads on first use."""


class LinqWebhook(Receiver["Event"]):
    """The webhooks of Linq: verify and read them, or sign them.

    A delivery is signed twice, as Standard Webhooks has it and in Linq's older way. The standard signature counts where
    its headers are there; a wrong one is not made good by the other.

    Every documented type has its class, in `contiguity.linq.events`. The four message events that had another shape in
    the payload version 2025-01-01 have another class for it. Any other type is an `UnknownEvent`, and so is a
    documented one of a later payload version that does not fit its class. Times are aware datetimes; one that cannot be
    read is None, and stays among the ``additional_properties``.

    Deliveries come at least once, in no order: an event that was delivered before has the same ``id``. A message whose
    ``data.reconciled_at`` is set was recovered late, and is no news.

    Args:
        secret: The signing secret (``whsec_…``) that the subscription gave when it was created, or several: any may
            fit, the first signs.
        tolerance: How many seconds the time of a signature may be off.
        clock: Gives the Unix time in seconds.

    Raises:
        ConfigurationError: The secret is empty or malformed, or the tolerance is no number of seconds.
    """

    __slots__ = ()

    _schemes = (_STANDARD, _OLDER)
    _variable = "LINQ_WEBHOOK_SECRET"

    def sign(self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None) -> dict[str, str]:
        """Sign a body as the service does, both ways, for tests and the sandbox.

        Args:
            body: The body to send.
            timestamp: The Unix time in seconds to sign for; now, if not given.
            message_id: The ``webhook-id``; the event's id, if not given.

        Returns:
            The headers to send with it.

        Raises:
            ValidationError: The body is not bytes, the timestamp is no Unix time, or the id is missing or cannot be in
                a header.
        """
        moment = checked_moment(self._clock() if timestamp is None else timestamp)
        raw = checked_body(body)
        id_ = _checked_id(_event_id(raw) if message_id is None else message_id)
        (_, standard), (_, older) = self._ways
        return {**_STANDARD.sign(standard[0], raw, moment, id_), **_OLDER.sign(older[0], raw, moment)}

    def _read(self, document: dict[str, Any]) -> Event:
        type_, version = document.get("event_type"), document.get("webhook_version")
        if not isinstance(type_, str):
            raise InvalidPayload("the signature is right, but the body has no event_type, so it is no event")
        # The table's own spelling of the older shapes is no type.
        kind = None if "@" in type_ else _documented(f"{type_}@{version}") or _documented(type_)
        if kind is None:
            return _unknown(type_, document)
        try:
            return read(kind, document)  # type: ignore[no-any-return]
        except InvalidPayload:
            if isinstance(version, str) and version not in _VERSIONS:
                return _unknown(type_, document)
            raise


def _event_id(body: bytes) -> object:
    try:
        id_: object = json.loads(body)["event_id"]
    except (ValueError, TypeError, KeyError):
        id_ = None
    if id_ is None:
        raise ValidationError.of("message_id", "must be given, because the body has no event_id")
    return id_


def _checked_id(id_: object) -> str:
    if not isinstance(id_, str) or not id_ or not id_.isascii() or not id_.isprintable():
        raise ValidationError.of("message_id", "must be text that a header can hold: printable ASCII")
    return id_


def _documented(name: str) -> Kind | None:
    kind = _kinds.get(name)
    if kind is None and name in EVENTS:
        kind = _kinds[name] = kind_of(event_class(name))
    return kind


def _unknown(type_: str, document: dict[str, Any]) -> UnknownEvent:
    id_, api_version = document.get("event_id"), document.get("api_version")
    return UnknownEvent(
        type_=type_,
        id=id_ if isinstance(id_, str) else None,
        timestamp=seconds(document.get("created_at")),
        api_version=api_version if isinstance(api_version, str) else None,
        raw=document,
    )

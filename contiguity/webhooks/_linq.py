"""Webhooks of Linq."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity._core import json
from contiguity.errors import InvalidPayload, ValidationError
from contiguity.webhooks._decoding import DecodingError, decode_exactly, decode_leniently
from contiguity.webhooks._receiver import Receiver, checked_body, checked_timestamp
from contiguity.webhooks._signatures import LegacyLinqScheme, StandardScheme
from contiguity.webhooks._timestamps import seconds
from contiguity.webhooks._unknown import UnknownEvent
from linq_api.events import EVENTS, event_class

if TYPE_CHECKING:
    from contiguity.linq.events import Event

_STANDARD = StandardScheme()
_LEGACY = LegacyLinqScheme()
_OLD_VERSION = "2025-01-01"

_classes: dict[str, tuple[type[Any], ...]] = {}
"""The classes of each type that has been received, the current one first. They are imported on first use."""


class LinqWebhook(Receiver["Event"]):
    """Verify and decode webhooks of Linq, or sign them.

    A delivery has two signatures: that of Standard Webhooks and Linq's older one. If the standard headers are present,
    they decide: an invalid signature is not overridden by a valid legacy signature.

    Every documented type has a class in `contiguity.linq.events`. The four message events that had another shape in the
    payload version 2025-01-01 have a second class for it; if the version is missing or another one, the shape of the
    body decides. Any other type is an `UnknownEvent`.

    A field that the service changed does not lose the event. A message part that cannot be decoded is an `UnknownPart`
    with its JSON in ``.raw``, and an optional field that cannot be decoded is None. An item of any other list of
    objects is left out if it cannot be decoded, and a required list that cannot be decoded is empty. The JSON is kept
    in the ``additional_properties`` of the object that it was in. If any other required field is missing or has another
    type, the event is an `UnknownEvent`, whose `problem` names the field and whose `raw` has everything. For a message,
    these fields are the ids of the event, the message and the chat, and the handle of the sender.

    Times are aware datetimes.

    Deliveries are at least once and in any order: redeliveries have the same ``id``. A message whose
    ``data.reconciled_at`` is set was recovered late and is not new.

    Args:
        secret: The signing secret (``whsec_…``) that was returned when the subscription was created, or several during
            a rotation: any of them verifies, the first one signs.
        tolerance: The maximum difference between the time of a signature and now, in seconds.
        clock: Returns the Unix time in seconds. If not given, `time.time` is looked up at each call.

    Raises:
        ConfigurationError: The secret is empty or malformed, or the tolerance is not a number of seconds.
    """

    __slots__ = ()

    _schemes = (_STANDARD, _LEGACY)
    _variable = "LINQ_WEBHOOK_SECRET"

    def sign(self, body: bytes, *, timestamp: float | None = None, message_id: str | None = None) -> dict[str, str]:
        """Sign a body as the service does, with both signatures, for tests and the sandbox.

        Args:
            body: The body to send.
            timestamp: The Unix time of the signature in seconds. Defaults to now.
            message_id: The ``webhook-id``. Defaults to the id of the event.

        Returns:
            The headers to send with the body.

        Raises:
            ValidationError: The body is not bytes, the timestamp is not a Unix time, or the id is missing or cannot be
                sent in a header.
        """
        checked = checked_timestamp(self._now() if timestamp is None else timestamp)
        raw = checked_body(body)
        id_ = _checked_id(_event_id(raw) if message_id is None else message_id)
        (_, standard), (_, legacy) = self._schemes_with_signers
        return {**_STANDARD.sign(standard[0], raw, checked, id_), **_LEGACY.sign(legacy[0], raw, checked)}

    def _decode(self, document: dict[str, Any]) -> Event:
        type_ = document.get("event_type")
        if type(type_) is not str:
            raise InvalidPayload("the signature is valid, but the body has no event_type")
        classes = _classes.get(type_) or _documented(type_)
        if not classes:
            return _unknown(type_, document)
        if document.get("webhook_version") == _OLD_VERSION:
            classes = classes[::-1]
        event: Any = decode_exactly(classes, document)
        if event is None:
            try:
                event = decode_leniently(classes, document)
            except DecodingError as error:
                event = _unknown(type_, document, problem=str(error))
        return event  # type: ignore[no-any-return]


def _documented(type_: str) -> tuple[type[Any], ...]:
    names = [type_, f"{type_}@{_OLD_VERSION}"]
    # With the version, a name of the table is not a type.
    classes = tuple(event_class(name) for name in names if name in EVENTS and "@" not in type_)
    if classes:
        _classes[type_] = classes
    return classes


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
        raise ValidationError.of("message_id", "must be printable ASCII text")
    return id_


def _unknown(type_: str, document: dict[str, Any], problem: str | None = None) -> UnknownEvent:
    id_, api_version = document.get("event_id"), document.get("api_version")
    return UnknownEvent(
        type_=type_,
        id=id_ if isinstance(id_, str) else None,
        timestamp=seconds(document.get("created_at")),
        api_version=api_version if isinstance(api_version, str) else None,
        raw=document,
        problem=problem,
    )

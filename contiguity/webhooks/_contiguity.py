"""Webhooks of Contiguity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from contiguity.errors import InvalidPayload
from contiguity.webhooks._decoding import DecodingError, decode_exactly, decode_leniently
from contiguity.webhooks._receiver import Receiver, checked_body, checked_timestamp
from contiguity.webhooks._signatures import ContiguityScheme
from contiguity.webhooks._timestamps import MILLISECONDS_FROM, seconds
from contiguity.webhooks._unknown import UnknownEvent
from contiguity_api.events import EVENTS, event_class

if TYPE_CHECKING:
    from contiguity.events import Event

_SCHEME = ContiguityScheme()
_OLD_FORMAT = "v1"  # The key of the old format in the table of events. It is not a type.

_classes: dict[str, tuple[type[Any]]] = {}
"""The class of each type that has been received. It is imported on first use."""


class Webhook(Receiver["Event"]):
    """Verify and decode webhooks of Contiguity, or sign them.

    Every documented type has a class in `contiguity.events`, and a body in the old format is a `LegacyIncoming`. Any
    other type is an `UnknownEvent`.

    A field that the service changed does not lose the event. An optional field that cannot be decoded is None, and an
    attachment that cannot be decoded is left out; the JSON is kept in the ``additional_properties`` of the object that
    it was in. If a required field is missing or has another type, the event is an `UnknownEvent`, whose `problem` names
    the field and whose `raw` has everything.

    Timestamps of events and of their data are in Unix seconds. They may be received in milliseconds or as ISO
    8601 text.

    Args:
        secret: The signing secret (``whsec_…``), or several during a rotation: any of them verifies, the first one
            signs.
        tolerance: The maximum difference between the time of a signature and now, in seconds.
        clock: Returns the Unix time in seconds. If not given, `time.time` is looked up at each call.

    Raises:
        ConfigurationError: The secret is empty, or the tolerance is not a number of seconds.
    """

    __slots__ = ()

    _schemes = (_SCHEME,)
    _variable = "CONTIGUITY_WEBHOOK_SECRET"

    def sign(self, body: bytes, *, timestamp: float | None = None) -> dict[str, str]:
        """Sign a body as the service does, for tests and the sandbox.

        Args:
            body: The body to send.
            timestamp: The Unix time of the signature in seconds. Defaults to now.

        Returns:
            The headers to send with the body.

        Raises:
            ValidationError: The body is not bytes, or the timestamp is not a Unix time.
        """
        checked = checked_timestamp(self._now() if timestamp is None else timestamp)
        _, signers = self._schemes_with_signers[0]
        return _SCHEME.sign(signers[0], checked_body(body), checked)

    def _decode(self, document: dict[str, Any]) -> Event:
        type_ = document.get("type")
        if type(type_) is str and (classes := _classes.get(type_) or _documented(type_)):
            has_data = True
        elif "crumbs" in document and "data" not in document:
            type_, classes, has_data = type_ if type(type_) is str else _OLD_FORMAT, (event_class(_OLD_FORMAT),), False
        elif type(type_) is str:
            return _unknown(type_, document)
        else:
            raise InvalidPayload("the signature is valid, but the body has no type")
        event: Any = decode_exactly(classes, document)
        if event is None:
            try:
                event = decode_leniently(classes, _with_attachments(document))
            except DecodingError as error:
                return _unknown(type_, document, problem=str(error))
        for part in (event, event.data if has_data else event.crumbs):
            given = getattr(part, "timestamp", None)
            if type(given) is not int or not 0 <= given < MILLISECONDS_FROM:
                _convert_timestamp(part, given)
        return event  # type: ignore[no-any-return]


def _documented(type_: str) -> tuple[type[Any]] | None:
    if type_ not in EVENTS or type_ == _OLD_FORMAT:
        return None
    classes = _classes[type_] = (event_class(type_),)
    return classes


def _with_attachments(document: dict[str, Any]) -> dict[str, Any]:
    """Return an event whose attachments are objects. They may be plain URLs, as in the history."""
    data = cast("dict[str, object] | None", document.get("data"))
    attachments = data.get("attachments") if type(data) is dict else None
    if type(attachments) is not list:
        return document
    objects = [{"url": one} if type(one) is str else one for one in cast("list[object]", attachments)]
    return {**document, "data": {**cast("dict[str, object]", data), "attachments": objects}}


def _convert_timestamp(part: Any, given: object) -> None:
    """Convert the timestamp of an event, or of its data, to seconds."""
    if given is None:
        # The field is a number, so that a timestamp that is text is among the additional properties.
        given = part.additional_properties.get("timestamp")
        if given is None or not hasattr(part, "timestamp"):
            return
    part.timestamp = seconds(given)
    if part.timestamp is None:
        part.additional_properties["timestamp"] = given
    else:
        part.additional_properties.pop("timestamp", None)


def _unknown(type_: str, document: dict[str, Any], problem: str | None = None) -> UnknownEvent:
    id_, api_version = document.get("id"), document.get("api_version")
    return UnknownEvent(
        type_=type_,
        id=id_ if isinstance(id_, str) else None,
        timestamp=seconds(document.get("timestamp")),
        api_version=api_version if isinstance(api_version, str) else None,
        raw=document,
        problem=problem,
    )

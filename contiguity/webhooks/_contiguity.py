"""The webhooks of Contiguity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.errors import InvalidPayload, ValidationError
from contiguity.webhooks import _reading
from contiguity.webhooks._moments import seconds
from contiguity.webhooks._receiver import Receiver, moment_of
from contiguity.webhooks._scheme import ContiguityScheme
from contiguity.webhooks._unknown import UnknownEvent
from contiguity_api.events import EVENTS, event_class

if TYPE_CHECKING:
    from contiguity.events import Event

_SCHEME = ContiguityScheme()
_OLD_FORMAT = "v1"  # Its class stands in the table under this name, which no event has for its type.

_classes: dict[str, type[Any]] = {}
"""The classes that were needed so far: they load on first use."""


class Webhook(Receiver["Event"]):
    """The webhooks of Contiguity: verify and read them, or sign them.

    Every documented type has its class, in `contiguity.events`; bodies in the old format are `LegacyIncoming`, and any other
    type is an `UnknownEvent`. Timestamps of events and of their data are in seconds, in whatever form they came; one that
    cannot be read is None and stays among the ``additional_properties``.

    Args:
        secret: The signing secret (``whsec_…``), or several while one is being replaced: any may fit, the first signs.
        tolerance: How many seconds the signature's time may be off.
        clock: Gives the Unix time in seconds.

    Raises:
        ConfigurationError: The secret is empty, or the tolerance is no number of seconds.
    """

    __slots__ = ()

    _schemes = (_SCHEME,)
    _variable = "CONTIGUITY_WEBHOOK_SECRET"

    def sign(self, body: bytes, *, timestamp: float | None = None) -> dict[str, str]:
        """Sign a body as the service does, for tests and the sandbox.

        Args:
            body: The body to send.
            timestamp: The Unix time in seconds to sign for; now, if not given.

        Returns:
            The headers to send with it.

        Raises:
            ValidationError: The body is not bytes, or the timestamp is no Unix time.
        """
        if not isinstance(body, (bytes, bytearray, memoryview)):
            raise ValidationError.of("body", "must be bytes")
        try:
            moment = moment_of(timestamp, self._clock)
        except (TypeError, ValueError, OverflowError):
            raise ValidationError.of("timestamp", "must be a Unix time in seconds") from None
        return _SCHEME.sign(self._keys[0][0], bytes(body), moment)

    def _read(self, document: dict[str, Any]) -> Event:
        type_ = document.get("type")
        cls = _class_of(type_) if isinstance(type_, str) else None
        if cls is not None:
            event = _reading.read(cls, _mended(document))
            _settle(event)
            _settle(event.data)
            return event  # type: ignore[no-any-return]
        if isinstance(document.get("crumbs"), dict) and "data" not in document:
            event = _reading.read(_known(_OLD_FORMAT), document)
            _settle(event.crumbs)
            return event  # type: ignore[no-any-return]
        if isinstance(type_, str):
            return _unknown(type_, document)
        raise InvalidPayload("the signature is right, but the body has no type, so it is no event")


def _class_of(type_: str) -> type[Any] | None:
    return _classes.get(type_) or (_known(type_) if type_ in EVENTS and type_ != _OLD_FORMAT else None)


def _known(type_: str) -> type[Any]:
    cls = _classes[type_] = _classes.get(type_) or event_class(type_)
    return cls


def _mended(document: dict[str, Any]) -> dict[str, Any]:
    """Make attachments that are plain URLs, as in the history, objects as documented."""
    data = document.get("data")
    attachments = data.get("attachments") if isinstance(data, dict) else None
    if attachments and isinstance(attachments, list):
        data["attachments"] = [{"url": one} if isinstance(one, str) else one for one in attachments]
    return document


def _settle(part: Any) -> None:
    """Give a part of an event its timestamp in seconds."""
    given = getattr(part, "timestamp", None)
    if given is None:
        return
    part.timestamp = seconds(given)
    if part.timestamp is None:
        part.additional_properties["timestamp"] = given


def _unknown(type_: str, document: dict[str, Any]) -> UnknownEvent:
    id_, api_version = document.get("id"), document.get("api_version")
    return UnknownEvent(
        type_=type_,
        id=id_ if isinstance(id_, str) else None,
        timestamp=seconds(document.get("timestamp")),
        api_version=api_version if isinstance(api_version, str) else None,
        raw=document,
    )

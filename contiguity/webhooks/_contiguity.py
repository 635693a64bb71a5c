"""The webhooks of Contiguity."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from contiguity.errors import InvalidPayload
from contiguity.webhooks._moments import MILLISECONDS_FROM, seconds
from contiguity.webhooks._reading import Kind, kind_of, read
from contiguity.webhooks._receiver import Receiver, checked_body, checked_moment
from contiguity.webhooks._scheme import ContiguityScheme
from contiguity.webhooks._unknown import UnknownEvent
from contiguity_api.events import EVENTS, event_class

if TYPE_CHECKING:
    from contiguity.events import Event

_SCHEME = ContiguityScheme()
_OLD_FORMAT = "v1"  # Its class stands in the table under this name, which is no event's type.

_kinds: dict[str, Kind] = {}
"""The classes of the types that came so far: each loads on first use."""


class Webhook(Receiver["Event"]):
    """The webhooks of Contiguity: verify and read them, or sign them.

    Every documented type has its class, in `contiguity.events`; a body in the old format is a `LegacyIncoming`, and any
    other type is an `UnknownEvent`. The timestamp of an event, and that of its data, is in seconds, in whatever form it
    came; one that cannot be read is None, and stays among the ``additional_properties``.

    Args:
        secret: The signing secret (``whsec_…``), or several while one replaces another: any may fit, the first signs.
        tolerance: How many seconds the time of a signature may be off.
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
        moment = checked_moment(self._clock() if timestamp is None else timestamp)
        _, signers = self._ways[0]
        return _SCHEME.sign(signers[0], checked_body(body), moment)

    def _read(self, document: dict[str, Any]) -> Event:
        type_ = document.get("type")
        if type(type_) is str and (kind := _kinds.get(type_) or _documented(type_)):
            event = read(kind, _mended(document))
            _settle(event)
            _settle(event.data)
        elif isinstance(document.get("crumbs"), dict) and "data" not in document:
            event = read(_old_format(), document)
            _settle(event.crumbs)
        elif isinstance(type_, str):
            event = _unknown(type_, document)
        else:
            raise InvalidPayload("the signature is right, but the body has no type, so it is no event")
        return event  # type: ignore[no-any-return]


def _documented(type_: str) -> Kind | None:
    if type_ not in EVENTS or type_ == _OLD_FORMAT:
        return None
    kind = _kinds[type_] = kind_of(event_class(type_))
    return kind


@cache
def _old_format() -> Kind:
    return kind_of(event_class(_OLD_FORMAT))


def _mended(document: dict[str, Any]) -> dict[str, Any]:
    """Make attachments that are plain URLs, as the history has them, objects as documented."""
    data = cast("dict[str, object] | None", document.get("data"))
    if type(data) is dict and type(attachments := data.get("attachments")) is list:
        data["attachments"] = [{"url": one} if type(one) is str else one for one in cast("list[object]", attachments)]
    return document


def _settle(part: Any) -> None:
    """Give a part of an event its timestamp in seconds."""
    given = getattr(part, "timestamp", None)
    if given is None or (type(given) is int and 0 <= given < MILLISECONDS_FROM):
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

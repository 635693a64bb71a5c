"""Fallbacks: when a message is sent as a text instead, and from which number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict, cast

from attrs import field, frozen

from contiguity._contiguity import arguments
from contiguity._core import validation
from contiguity.errors import ValidationError

Condition = Literal["imessage_unsupported", "imessage_fails", "whatsapp_unsupported", "whatsapp_fails"]
Channel = Literal["imessage", "whatsapp"]

_CONDITIONS: tuple[Condition, ...] = (
    "imessage_unsupported",
    "imessage_fails",
    "whatsapp_unsupported",
    "whatsapp_fails",
)
_UNSUPPORTED, _FAILS = "unsupported", "fails"

FallbackDict = TypedDict("FallbackDict", {"when": Sequence[Condition], "from": NotRequired[str | None]})
"""The fallback in the form of the API: ``{"when": ["imessage_unsupported"], "from": "+13055550199"}``."""


def _known(conditions: Iterable[str]) -> tuple[str, ...]:
    words = (*_CONDITIONS, _UNSUPPORTED, _FAILS)
    return tuple(
        dict.fromkeys(validation.choice(f"conditions[{index}]", one, words) for index, one in enumerate(conditions))
    )


def _sender(number: str | None) -> str | None:
    return validation.optional(arguments.phone, "from_", number)


@frozen
class Fallback:
    """The conditions under which a message is sent as a text (SMS or RCS) instead, and the number to send it from.

    Use `always`, `if_unsupported` or `if_fails`, which apply to the channel of the message, iMessage or WhatsApp; or
    `when` with the conditions of the API. Without a fallback, or with ``Fallback.when()``, no text is sent.

    ``from_`` is a leased number that can send texts; a number that cannot is an error. By default, the service uses the
    line of the message if it can send texts, else another number of yours.
    """

    conditions: tuple[str, ...] = field(converter=_known)
    """Conditions of the API, or "unsupported" and "fails" for the channel of the message."""
    from_: str | None = field(default=None, converter=_sender)
    """The number to send the text from."""

    @classmethod
    def when(cls, *conditions: Condition, from_: str | None = None) -> Fallback:
        """Fall back under the given conditions of the API.

        Raises:
            ValidationError: A condition is unknown, or `from_` is not a phone number.
        """
        known = tuple(
            validation.choice(f"conditions[{index}]", one, _CONDITIONS) for index, one in enumerate(conditions)
        )
        return cls(known, from_)

    @classmethod
    def always(cls, from_: str | None = None) -> Fallback:
        """Fall back if the recipient does not have the channel, and if delivery fails."""
        return cls((_UNSUPPORTED, _FAILS), from_)

    @classmethod
    def if_unsupported(cls, from_: str | None = None) -> Fallback:
        """Fall back if the recipient does not have the channel."""
        return cls((_UNSUPPORTED,), from_)

    @classmethod
    def if_fails(cls, from_: str | None = None) -> Fallback:
        """Fall back if delivery fails."""
        return cls((_FAILS,), from_)

    def to_dict(self, channel: Channel = "imessage") -> dict[str, Any]:
        """Return the JSON object for a channel.

        Raises:
            ValidationError: A condition belongs to the other channel.
        """
        when = [one if "_" in one else f"{channel}_{one}" for one in self.conditions]
        for index, one in enumerate(when):
            if not one.startswith(f"{channel}_"):
                raise ValidationError.of(f"fallback.when[{index}]", f"must be {channel}_unsupported or {channel}_fails")
        return {"when": when} if self.from_ is None else {"when": when, "from": self.from_}


def fallback_for(channel: Channel, given: object) -> dict[str, Any] | None:
    """Build the JSON object from the argument ``fallback``.

    Raises:
        ValidationError: The value is not a fallback, or it has a condition of the other channel.
    """
    if given is None:
        return None
    if isinstance(given, Fallback):
        return given.to_dict(channel)
    if not isinstance(given, Mapping):
        raise ValidationError.of("fallback", "must be a Fallback, or a dict with when and from")
    fallback = cast("Mapping[str, Any]", given)
    if "when" not in fallback or set(fallback) - {"when", "from"}:
        raise ValidationError.of(
            "fallback", 'must be a Fallback, or a dict with the key "when" and optionally the key "from"'
        )
    when = [
        validation.choice(f"fallback.when[{index}]", one, [c for c in _CONDITIONS if c.startswith(channel)])
        for index, one in enumerate(
            validation.items("fallback.when", fallback["when"], validation.string, of="conditions")
        )
    ]
    return Fallback(when, validation.optional(arguments.phone, "fallback.from", fallback.get("from"))).to_dict(channel)


__all__ = ["Condition", "Fallback", "FallbackDict"]

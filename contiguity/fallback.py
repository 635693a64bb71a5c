"""When a message is to go out as a text instead, and from which number."""

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
"""The same as the API spells it: ``{"when": ["imessage_unsupported"], "from": "+13055550199"}``."""


def _known(conditions: Iterable[str]) -> tuple[str, ...]:
    words = (*_CONDITIONS, _UNSUPPORTED, _FAILS)
    return tuple(
        dict.fromkeys(validation.choice(f"conditions[{index}]", one, words) for index, one in enumerate(conditions))
    )


def _sender(number: str | None) -> str | None:
    return validation.optional(arguments.phone, "from_", number)


@frozen
class Fallback:
    """When to send as a text (SMS or RCS) instead, and from which of your numbers.

    The builders name the conditions: `always`, `if_unsupported`, `if_fails`, and `when` for those of the API by name.
    The first three mean the channel that they are used with, iMessage or WhatsApp. Without a fallback, or with
    ``Fallback.when()``, nothing falls back.

    ``from_`` is a leased number that can send texts; without it the service takes the line itself if it can, else
    another number of yours (changelog, 1 March 2026: a number that cannot is an error).
    """

    conditions: tuple[str, ...] = field(converter=_known)
    """Conditions of the API, or "unsupported" and "fails" for whichever channel the fallback is used with."""
    from_: str | None = field(default=None, converter=_sender)
    """The number to send the text from."""

    @classmethod
    def when(cls, *conditions: Condition, from_: str | None = None) -> Fallback:
        """Fall back under the named conditions of the API.

        Raises:
            ValidationError: A condition is unknown, or `from_` is not a phone number.
        """
        known = tuple(
            validation.choice(f"conditions[{index}]", one, _CONDITIONS) for index, one in enumerate(conditions)
        )
        return cls(known, from_)

    @classmethod
    def always(cls, from_: str | None = None) -> Fallback:
        """Fall back when the recipient does not have the channel, and when delivery fails."""
        return cls((_UNSUPPORTED, _FAILS), from_)

    @classmethod
    def if_unsupported(cls, from_: str | None = None) -> Fallback:
        """Fall back when the recipient does not have the channel."""
        return cls((_UNSUPPORTED,), from_)

    @classmethod
    def if_fails(cls, from_: str | None = None) -> Fallback:
        """Fall back when delivery fails."""
        return cls((_FAILS,), from_)

    def to_dict(self, channel: Channel = "imessage") -> dict[str, Any]:
        """Make the API's object for a channel.

        Raises:
            ValidationError: A condition belongs to the other channel.
        """
        when = [one if "_" in one else f"{channel}_{one}" for one in self.conditions]
        for index, one in enumerate(when):
            if not one.startswith(f"{channel}_"):
                raise ValidationError.of(f"fallback.when[{index}]", f"must be {channel}_unsupported or {channel}_fails")
        return {"when": when} if self.from_ is None else {"when": when, "from": self.from_}


def fallback_for(channel: Channel, given: object) -> dict[str, Any] | None:
    """Make the API's object from what a caller gave as ``fallback=``.

    Raises:
        ValidationError: It is not a fallback, or not one of this channel.
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

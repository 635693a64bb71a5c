"""Faults as data: which requests go wrong, how, and how often."""

from __future__ import annotations

from fnmatch import fnmatchcase
from random import Random
from typing import TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import unquote

from attrs import asdict, define, field, fields_dict, frozen
from attrs.validators import ge, in_, le, optional

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.http import Incoming

Kind = Literal["status", "html", "empty", "garbage", "close_before", "close_after", "stall_before", "stall_after"]
"""What goes wrong.

``status``: an error of the API, before the request is handled. ``html``: a gateway's page, before too. ``empty`` and
``garbage``: the request is handled, and a 200 comes back with no body, or with HTML. ``close_before`` and
``close_after``: the connection is closed without a reply, before or after the request is handled. ``stall_before`` and
``stall_after``: all goes well, but for some seconds nothing happens, before or after the request is handled.
"""

BEFORE = frozenset({"status", "html", "close_before"})
"""The kinds with which a request is not handled."""


@frozen(kw_only=True)
class Match:
    """Which requests a fault is for; by default all of the emulated APIs."""

    method: str | None = None
    path: str | None = None
    """An operation's id, or a path in which ``*`` stands for anything."""


def _match(value: Match | Mapping[str, Any]) -> Match:
    return value if isinstance(value, Match) else Match(**value)


@define(kw_only=True)
class Fault:
    """A rule by which requests go wrong. Of several that fit a request, the first one that strikes is taken."""

    kind: Kind = field(validator=in_(get_args(Kind)))
    match: Match = field(factory=Match, converter=_match)
    probability: float = field(default=1.0, validator=[ge(0), le(1)])
    """How often it strikes."""
    next: int | None = field(default=None, validator=optional(ge(0)))
    """How many times it strikes before it is used up; None: for ever."""
    seed: int = 0
    """Which sequence of chances it follows."""
    status: int | None = None
    """Of ``status`` (default 500) and ``html`` (default 502)."""
    error: str | None = None
    """The text of ``status``; by default the status's own name."""
    retry_after: float | None = field(default=None, validator=optional(ge(0)))
    """Seconds that ``status`` and ``html`` ask to wait."""
    seconds: float = field(default=1.0, validator=ge(0))
    """How long a stall lasts."""
    _random: Random = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        self._random = Random(self.seed)  # noqa: S311 -- repeatable on purpose

    @classmethod
    def of(cls, value: Fault | Mapping[str, Any]) -> Fault:
        """Make a fault of its JSON form.

        Raises:
            ValueError: It is none.
        """
        if isinstance(value, Fault):
            return value
        unknown = value.keys() - {name for name in fields_dict(cls) if not name.startswith("_")}
        if unknown:
            raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
        try:
            return cls(**value)
        except TypeError as error:
            raise ValueError(str(error)) from None

    def to_dict(self) -> dict[str, Any]:
        """Give its JSON form."""
        return asdict(self, filter=lambda attribute, value: not attribute.name.startswith("_") and value is not None)

    def strikes(self, request: Incoming, operation_id: str | None) -> bool:
        """Decide whether a request goes wrong by this rule, and count it."""
        if self.next == 0 or not self._fits(request, operation_id) or self._random.random() >= self.probability:
            return False
        if self.next is not None:
            self.next -= 1
        return True

    def _fits(self, request: Incoming, operation_id: str | None) -> bool:
        method, path = self.match.method, self.match.path
        if method is not None and method.upper() != request.method:
            return False
        return path is None or path == operation_id or fnmatchcase(unquote(request.path), path)

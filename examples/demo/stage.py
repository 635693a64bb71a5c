"""The display of the demo: calls on the left, the phone on the right."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, ParamSpec, TypeVar, cast
from urllib.parse import urlsplit

from attrs import define, field, frozen
from rich.console import Group
from rich.highlighter import ReprHighlighter
from rich.live import Live
from rich.rule import Rule
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from contiguity.transport import HTTPXTransport
from examples.demo.phone import Dots

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    from contiguity.transport import Request, Response

P = ParamSpec("P")
T = TypeVar("T")

FRAME = Style(color="grey50")
BEAT = 0.25
"""Seconds that one typing dot is highlighted."""


class Difference(Exception):  # noqa: N818 -- not an error of the program
    """A fact differs from the state of the sandbox."""


@frozen
class Exchange:
    """A request and the status of its response."""

    method: str
    path: str
    status: int


class Recorder:
    """A transport that records all exchanges."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._inner = HTTPXTransport()
        self.exchanges: list[Exchange] = []

    def send(self, request: Request, /) -> Response:
        """Send a request."""
        reply = self._inner.send(request)
        self.exchanges.append(Exchange(request.method, urlsplit(request.url).path, reply.status))
        return reply

    def close(self) -> None:
        """Close the connections. Each client closes its transport, and the next act uses the recorder again."""
        self._inner.close()
        self._inner = HTTPXTransport()


@frozen
class Row:
    """A row of the display: calls on the left, the phone on the right."""

    left: RenderableType
    right: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw both columns with the same height, and the frame of the phone."""
        phone = phone_width(options.max_width)
        code = options.max_width - phone - 1
        left = console.render_lines(self.left, options.update(width=code, height=None), pad=True)
        right = console.render_lines(self.right, options.update(width=phone - 4, height=None), pad=True)
        for index in range(max(len(left), len(right))):
            yield from left[index] if index < len(left) else [Segment(" " * code)]
            yield Segment(" ")
            yield Segment("│ ", FRAME)
            yield from right[index] if index < len(right) else [Segment(" " * (phone - 4))]
            yield Segment(" │", FRAME)
            yield Segment.line()


def phone_width(width: int) -> int:
    """Return the width of the phone, including its frame."""
    return width * 45 // 100


@define
class Stage:
    """Displays the demo, and stops it at the first difference."""

    console: Console
    fast: bool = field(kw_only=True)
    doing: str = field(default="the demo", init=False)
    """The current step, for the error message."""
    recorder: Recorder = field(factory=Recorder, init=False)
    webhooks: int = field(default=0, init=False)
    _facts: int = field(default=0, init=False)
    _start: float = field(factory=time.perf_counter, init=False)
    _names: dict[str, object] = field(factory=dict[str, object], init=False)
    _phone_open: bool = field(default=False, init=False)

    def open(self, url: str) -> None:
        """Print the title."""
        self.console.print()
        self.console.print(Text.assemble("  ", ("contiguity", "bold"), "  conversations through the typed clients"))
        self.console.print(Text(f"  over HTTP, against the sandbox at {url}", style="dim"))

    def act(self, title: str, **names: str) -> None:
        """Start an act, with names for its recurring values."""
        self._names |= names
        self.console.print()
        self.console.print(Rule(Text(title, style="bold"), style=FRAME, align="left"))
        for name, value in names.items():
            self.console.print(ReprHighlighter()(Text(f"{name} = {code(value)}")))

    def close(self) -> None:
        """Print the summary."""
        calls, seconds = len(self.recorder.exchanges), time.perf_counter() - self._start
        self.console.print()
        self.console.print(
            Text.assemble(
                ("  ✓ ", "bold green"),
                f"{calls} calls and {self.webhooks} signed webhooks in {seconds:.1f} s,\n",
                f"    {self._facts} facts compared with the sandbox's own state: no difference",
            )
        )
        self.console.print()

    def break_off(self) -> None:
        """End the display after an error."""
        if self._phone_open:
            self.hang_up()
        self.console.print()

    def pick_up(self, name: str, handle: str, kind: str) -> None:
        """Show a phone, next to the following rows."""
        inner = phone_width(self.console.width) - 2
        left = " " * (self.console.width - inner - 2)
        title = Text.assemble(" ", (name, "bold"), f"  {handle}")
        title.append(kind.rjust(inner - title.cell_len - 1), style="dim")
        title.append(" ")
        self.console.print()
        self.console.print(Text.assemble(left, ("╭" + "─" * inner + "╮", FRAME)))
        self.console.print(Text.assemble(left, ("│", FRAME), title, ("│", FRAME)))
        self.console.print(Text.assemble(left, ("├" + "─" * inner + "┤", FRAME)))
        self._phone_open = True

    def hang_up(self) -> None:
        """Close the phone."""
        inner = phone_width(self.console.width) - 2
        left = " " * (self.console.width - inner - 2)
        self.console.print(Text.assemble(left, ("╰" + "─" * inner + "╯", FRAME)))
        self._phone_open = False

    def row(self, left: RenderableType = "", *right: RenderableType) -> None:
        """Show a call, and its effect on the phone."""
        self.console.print(Row(Group(left, ""), Group(*right, "") if right else ""))

    def typing(self, left: RenderableType, seconds: float) -> None:
        """Show the animated typing bubble for some seconds."""
        if self.fast:
            self.row(left, Dots())
            return
        with Live(console=self.console, auto_refresh=False) as live:
            for beat in range(round(seconds / BEAT)):
                live.update(Row(Group(left, ""), Group(Dots(beat), "")), refresh=True)
                time.sleep(BEAT)

    def pause(self, seconds: float) -> None:
        """Wait, unless the demo is fast."""
        if not self.fast:
            time.sleep(seconds)

    def named(self, name: str, value: T) -> T:
        """Return a value, and display it by a name from now on."""
        self._names[name] = value
        return value

    def call(self, name: str, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> tuple[T, RenderableType]:
        """Call a method. Return its result and the display of the call."""
        self.doing = name
        before = len(self.recorder.exchanges)
        result = method(*args, **kwargs)
        written = [self._code(value) for value in args]
        written += [f"{key}={self._code(value)}" for key, value in kwargs.items()]
        shown: list[RenderableType] = [ReprHighlighter()(Text(self._fitted(name, written)))]
        for exchange in self.recorder.exchanges[before:]:
            line = Text.assemble(("→ ", "dim"), (str(exchange.status), "bold green"))
            room = self._room - len(f"→ 200  {exchange.method} ")
            line.append(f"  {exchange.method} {shortened(exchange.path, room)}", style="dim")
            shown.append(line)
        return result, Group(*shown)

    def check(self, fact: str, expected: object, actual: object) -> None:
        """Compare a fact with the state of the sandbox.

        Raises:
            Difference: They differ.
        """
        self._facts += 1
        if expected != actual:
            raise Difference(f"{fact} should be {expected!r}, and is {actual!r} in the sandbox")

    def _code(self, value: object) -> str:
        if isinstance(value, list):
            return f"[{', '.join(map(self._code, cast('list[object]', value)))}]"
        return next((name for name, known in self._names.items() if known is value), None) or code(value)

    @property
    def _room(self) -> int:
        """The maximum width of a line of code."""
        return self.console.width - (phone_width(self.console.width) + 2 if self._phone_open else 0)

    def _fitted(self, name: str, arguments: list[str]) -> str:
        """Format a call as source code, wrapped to the available width."""
        line = f"{name}({', '.join(arguments)})"
        if len(line) <= self._room:
            return line
        lines = ["   "]
        for argument in arguments:
            if len(lines[-1]) + len(argument) + 2 > self._room and lines[-1].strip():
                lines.append("   ")
            lines[-1] += f" {argument},"
        return "\n".join([f"{name}(", *lines, ")"])


def shortened(path: str, room: int) -> str:
    """Return a path without its first segments if it is too long."""
    shown = path
    while len(shown) > room and "/" in path[1:]:
        path = path[path.index("/", 1) :]
        shown = f"…{path}"
    return shown


def outcome(name: str, value: object) -> Text:
    """Format a value of a result."""
    return Text.assemble(("  " + name, "cyan"), " ", ReprHighlighter()(Text(code(value))))


def code(value: object) -> str:
    """Format a value as source code."""
    return '"' + value.replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)

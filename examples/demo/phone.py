"""The display of a phone: bubbles, typing dots, tapbacks, notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from attrs import frozen
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions, RenderResult

Side = Literal["left", "right"]

BLUE, GREEN, GREY, PINK = "#0a7cff", "#248a3d", "#48484a", "#ff375f"
COLOURS = {"imessage": BLUE, "text": GREEN}
NAMES = {"imessage": "iMessage", "text": "SMS"}

_STYLES = {"**": "bold", "__": "underline", "~~": "strike", "_": "italic", "*": "italic"}
_MARKED = re.compile(r"(?P<mark>\*\*|__|~~|_|\*)(?=\S)(?P<text>.+?)(?<=\S)(?P=mark)", re.DOTALL)


@frozen(kw_only=True)
class Bubble:
    """A message on a phone: on the right those of its owner, on the left those of others."""

    text: str
    side: Side
    colour: str
    tapback: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw the bubble, at most five sixths of the phone wide."""
        widest = options.max_width * 5 // 6 - 4
        lines = list(styled(self.text, f"#ffffff on {self.colour}").wrap(console, widest))
        width = max(line.cell_len for line in lines)
        edge = self.colour
        top = Text.assemble(("▗", edge), ("▄" * (width + 2), edge), ("▖", edge))
        if self.tapback:
            badge = Text(f" {self.tapback} ", style=f"bold #ffffff on {PINK}")
            top = Text.assemble(badge, ("▄" * (width + 3 - badge.cell_len), edge), ("▖", edge))
        yield _placed(top, self.side, options.max_width)
        for line in lines:
            line.rstrip()
            line.pad_right(width - line.cell_len)
            middle = Text.assemble(("▐", edge), (" ", f"on {edge}"), line, (" ", f"on {edge}"), ("▌", edge))
            yield _placed(middle, self.side, options.max_width)
        bottom = Text.assemble(("▝", edge), ("▀" * (width + 2), edge), ("▘", edge))
        yield _placed(bottom, self.side, options.max_width)


@frozen
class Note:
    """A note below a bubble."""

    text: str
    side: Side

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw the note."""
        del console
        yield _placed(Text(f" {self.text} ", style="dim"), self.side, options.max_width)


@frozen
class Dots:
    """The typing bubble. `beat` is the number of the highlighted dot."""

    beat: int = 1

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw the bubble on the left."""
        del console
        dots = Text(" ").join(
            Text("●", style=f"{'#ffffff' if index == self.beat % 3 else '#8e8e93'} on {GREY}") for index in range(3)
        )
        yield _placed(Text("▗▄▄▄▄▄▄▄▖", style=GREY), "left", options.max_width)
        gap = (" ", f"on {GREY}")
        joined = Text.assemble(("▐", GREY), gap, dots, gap, ("▌", GREY))
        joined.stylize(f"on {GREY}", 1, len(joined) - 1)
        yield _placed(joined, "left", options.max_width)
        yield _placed(Text("▝▀▀▀▀▀▀▀▘", style=GREY), "left", options.max_width)


def styled(text: str, style: str) -> Text:
    """Return a text with the styles of its marks."""
    whole = Text(style=style)
    for part, part_style in _parts(text):
        whole.append(part, style=part_style)
    return whole


def _parts(text: str, style: str = "") -> Iterator[tuple[str, str]]:
    done = 0
    for match in _MARKED.finditer(text):
        yield text[done : match.start()], style
        yield from _parts(match["text"], f"{style} {_STYLES[match['mark']]}".strip())
        done = match.end()
    yield text[done:], style


def _placed(line: Text, side: Side, width: int) -> Text:
    if side == "right":
        line.pad_left(width - line.cell_len)
    else:
        line.pad_right(width - line.cell_len)
    return line

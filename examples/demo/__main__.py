"""Play all acts. Exit with 1 if a fact differs from the state of the sandbox."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from contiguity.errors import ContiguityError
from contiguity.sandbox import Sandbox
from examples.demo import act_one, act_two
from examples.demo.stage import Difference, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

ACTS = [act_one.play, act_two.play]
NARROWEST, WIDEST = 80, 110


def main(arguments: Sequence[str] | None = None) -> int:
    """Play the demo and return the exit status."""
    parser = argparse.ArgumentParser(prog="scripts/demo", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="skip the pauses (default without a terminal)")
    fast = parser.parse_args(arguments).fast
    console = Console(highlight=False)
    console.width = min(max(console.width, NARROWEST), WIDEST)
    try:
        with Sandbox() as sandbox:
            return perform(Stage(console, fast=fast or not console.is_terminal), sandbox)
    except KeyboardInterrupt:
        return 130


def perform(stage: Stage, sandbox: Sandbox) -> int:
    """Play the acts in a sandbox and return the exit status."""
    stage.open(sandbox.url)
    try:
        for act in ACTS:
            act(stage, sandbox)
    except (Difference, ContiguityError) as problem:
        stage.break_off()
        errors = Console(stderr=True, highlight=False, soft_wrap=True)
        errors.print(Text.assemble(("✗ ", "bold red"), f"{stage.doing}: {problem}"))
        return 1
    stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

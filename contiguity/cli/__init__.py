"""The command line: ``contiguity …``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line, or say in one line what it lacks."""
    try:
        from contiguity.cli.group import cli  # noqa: PLC0415 -- it needs an extra, which may not be there
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.exit('contiguity: the command line needs an extra: pip install "contiguity-imessage[sandbox]"')
    cli(prog_name="contiguity")


__all__ = ["main"]

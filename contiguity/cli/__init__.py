"""The command line: ``contiguity …``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line. Exit with an install hint if an extra is missing."""
    try:
        from contiguity.cli.group import cli  # noqa: PLC0415 -- click may be missing
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.exit('contiguity: the command line requires click; install it with: pip install "contiguity-imessage[cli]"')
    cli(prog_name="contiguity")


__all__ = ["main"]

"""The command group. Each command is in its own module, which is imported when the command is used."""

from __future__ import annotations

from importlib import import_module

import click

from contiguity import __version__

COMMANDS = {
    "sandbox": "contiguity.cli.sandbox",
}
"""The module of each command. It contains the command under the same name."""


class LazyGroup(click.Group):
    """A group that imports commands on first use."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Return the names of the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """Import a command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command


@click.group(cls=LazyGroup)
@click.version_option(__version__, prog_name="contiguity")
def cli() -> None:
    """Programmable iMessage."""

"""The commands, each in a file of its own that loads when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from contiguity import __version__

COMMANDS = {
    "sandbox": "contiguity.cli.sandbox",
}
"""Where each command is; its module has it under the command's name."""


class LazyGroup(click.Group):
    """A group whose commands load when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Name the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """Load a command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command


@click.group(cls=LazyGroup)
@click.version_option(__version__, prog_name="contiguity")
def cli() -> None:
    """Programmable iMessage."""

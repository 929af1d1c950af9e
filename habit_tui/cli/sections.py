"""The help of the whole command line: the commands by what they are for, in the order of a day."""

from collections.abc import Iterable
from typing import Any

import click


class SectionedGroup(click.Group):
    """A group whose help lists its commands in sections, in the order in which they were added."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._sections: dict[str, list[click.Command]] = {}

    def add_section(self, title: str, commands: Iterable[click.Command]) -> None:
        """Add commands under a title."""
        for command in commands:
            self.add_command(command)
            self._sections.setdefault(title, []).append(command)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; an interrupt is an Abort, before click prints a line of its own for it."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise click.Abort from None

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(self.commands)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the sections, their columns in line with each other."""
        widest = max(len(name) for name in self.commands)
        room = formatter.width - widest - 6
        for title, commands in self._sections.items():
            with formatter.section(title):
                formatter.write_dl(
                    [((one.name or "").ljust(widest), one.get_short_help_str(room)) for one in commands]
                )

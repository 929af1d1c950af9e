"""A file as the readers are given it, whatever each of them looks at worked out once."""

from dataclasses import dataclass
from functools import cached_property

from habit_tui.exchange.decoding import decoded
from habit_tui.exchange.table import Table, table_in


@dataclass(frozen=True)
class Source:
    """The bytes of a file, and the encoding if the user named one."""

    data: bytes
    encoding: str | None = None

    @cached_property
    def text(self) -> str:
        """The text; raises Unreadable where it cannot be decoded."""
        return decoded(self.data, self.encoding)

    @cached_property
    def table(self) -> Table | None:
        """The table with headings in it, None where there is none."""
        return table_in(self.text)

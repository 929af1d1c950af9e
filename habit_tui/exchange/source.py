"""A file as the readers are given it, whatever each of them looks at worked out once."""

from dataclasses import dataclass
from functools import cached_property

from habit_tui.exchange.decoding import decoded, doubt, marked_encoding
from habit_tui.exchange.found import Remark
from habit_tui.exchange.legacy import legacy_encoding
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
    def doubts(self) -> tuple[Remark, ...]:
        """What is to be known of how the text was decoded."""
        found = doubt(self.data, self.encoding)
        return (found,) if found else ()

    @cached_property
    def whole_encoding(self) -> str:
        """The encoding that holds for all of the file, "" where each value may have one of its own."""
        if self.encoding:
            return self.encoding
        return "utf-8" if marked_encoding(self.data) else ""

    @cached_property
    def as_utf8(self) -> bytes:
        """The bytes; of a file in one encoding as a whole, in UTF-8. Raises Unreadable."""
        return self.text.encode(errors="replace") if self.whole_encoding else self.data

    @cached_property
    def legacy_encoding(self) -> str:
        """The old encoding of what is not in UTF-8 and names no encoding itself."""
        return legacy_encoding(self.data)

    @cached_property
    def table(self) -> Table | None:
        """The table with headings in it, None where there is none."""
        return table_in(self.text)

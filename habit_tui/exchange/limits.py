"""How much a file may hold: beyond it, a file is no list of contacts and is refused before it costs time."""

from collections.abc import Iterator

from habit_tui.exchange.found import Remark, Unreadable

LARGEST = 50 << 20
"""Bytes of a file. Ten thousand contacts take some four million; only photographs make a file this large."""
MOST_PEOPLE = 60_000
"""Rows or cards of a file: twice as many as LinkedIn lets anybody connect with."""
MOST_LINES = 2_000_000
"""Lines of a file: room for the most people with thirty lines each."""
LONGEST_VALUE = 1 << 20
"""Bytes of one value of a card; a note on somebody is far below."""
MOST_REMARKS = 1_000
"""Remarks kept of each kind; what was noticed beyond them is counted in one more."""


def check_size(size: int) -> None:
    """Raise Unreadable where a file has too many bytes."""
    if size > LARGEST:
        raise Unreadable(
            f"line 1: it is larger than {LARGEST >> 20} MiB; bring it in without photographs, or in parts"
        )


def check_lines(lines: int) -> None:
    """Raise Unreadable where a file has too many lines."""
    if lines > MOST_LINES:
        raise Unreadable(f"line {MOST_LINES + 1}: no list of contacts has more than {MOST_LINES:,} lines")


def check_people(people: int, line: int) -> None:
    """Raise Unreadable where a file has too many people; `line` is where the last one stands."""
    if people > MOST_PEOPLE:
        raise Unreadable(f"line {line}: more than {MOST_PEOPLE:,} people; bring them in in parts")


class Remarks:
    """What was noticed in a file, up to a number, and how much more there was."""

    def __init__(self) -> None:
        self._kept: list[Remark] = []
        self._more = 0

    def add(self, line: int, reason: str) -> None:
        """Keep a remark, or count it."""
        if len(self._kept) < MOST_REMARKS:
            self._kept.append(Remark(line, reason))
        else:
            self._more += 1

    def __iter__(self) -> Iterator[Remark]:
        yield from self._kept
        if self._more:
            yield Remark(self._kept[-1].line, f"and {self._more} more places after this one")

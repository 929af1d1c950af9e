"""Every file that can be read: told by what is in it, never by its name."""

from collections.abc import Sequence
from typing import Protocol

from habit_tui.exchange import any_table, google, linkedin, outlook, own, own_table, thunderbird, vcard
from habit_tui.exchange.found import Found, Unmapped, Unreadable
from habit_tui.exchange.limits import LARGEST, check_size
from habit_tui.exchange.mapping import Columns, is_table, read_mapped
from habit_tui.exchange.refusal import refusal
from habit_tui.exchange.source import Source


class Reader(Protocol):
    """A module that reads one format."""

    FORMAT: str
    """Its name, as commands give it."""

    def recognises(self, source: Source) -> bool:
        """Tell whether the file is of this format."""

    def read(self, source: Source) -> Found:
        """Return what is in a file of this format; raises Unreadable."""


READERS: Sequence[Reader] = (own, vcard, linkedin, own_table, google, thunderbird, outlook, any_table)
"""In the order in which they are asked: the one with the surest sign first."""


def read_file(path: str, encoding: str | None = None, columns: Columns | None = None) -> Found:
    """Return what is in a file; raises Unreadable, and OSError where there is none that can be opened."""
    return read_bytes(bytes_of(path), encoding, columns)


def bytes_of(path: str) -> bytes:
    """Return what a file holds; raises Unreadable where it is too large, and OSError."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except ValueError:
        raise Unreadable("no file can have this name") from None
    check_size(len(data))
    return data


def read_bytes(data: bytes, encoding: str | None = None, columns: Columns | None = None) -> Found:
    """Return what is in the bytes of a file; raises Unreadable, with a sentence that names the line.

    `columns` says which column of a table is what, whatever its headings; Unmapped asks for them.
    """
    if wrong := refusal(data):
        raise Unreadable(f"line 1: {wrong}")
    check_size(len(data))
    source = Source(data, encoding)
    if columns is not None:
        return read_mapped(source, columns)
    for reader in READERS:
        if reader.recognises(source):
            return reader.read(source)
    if not is_table(source):
        raise Unreadable("line 1: this is no list of contacts that is known here")
    raise Unmapped(
        "line 1: no headings that are known here; say which column is what: --columns name=1,organisation=3"
    )

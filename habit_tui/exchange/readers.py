"""Every file that can be read: told by what is in it, never by its name."""

from collections.abc import Sequence
from typing import Protocol

from habit_tui.exchange import linkedin, own
from habit_tui.exchange.found import Found, Unreadable
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


READERS: Sequence[Reader] = (own, linkedin)
"""In the order in which they are asked: the one with the surest sign first."""
LARGEST = 256 << 20
"""Bytes of a file that are read at most: some two million contacts."""


def read_file(path: str, encoding: str | None = None) -> Found:
    """Return what is in a file; raises Unreadable, and OSError where there is none that can be opened."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except ValueError:
        raise Unreadable("no file can have this name") from None
    if len(data) > LARGEST:
        raise Unreadable(f"it is larger than {LARGEST >> 20} MiB: no list of contacts is")
    return read_bytes(data, encoding)


def read_bytes(data: bytes, encoding: str | None = None) -> Found:
    """Return what is in the bytes of a file; raises Unreadable, with a sentence that names the line."""
    if wrong := refusal(data):
        raise Unreadable(f"line 1: {wrong}")
    source = Source(data, encoding)
    for reader in READERS:
        if reader.recognises(source):
            return reader.read(source)
    raise Unreadable(
        "line 1: no headings of LinkedIn's Connections.csv are found, and it is no export of habit-tui"
    )

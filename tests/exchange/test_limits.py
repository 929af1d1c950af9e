"""Files beyond all measure are refused or read in bounded time and memory."""

import time
import tracemalloc
from contextlib import suppress

import pytest

from habit_tui.exchange.found import Unreadable
from habit_tui.exchange.limits import LARGEST, MOST_LINES, MOST_PEOPLE, MOST_REMARKS
from habit_tui.exchange.readers import read_bytes

CARD = b"BEGIN:VCARD\nFN:Ann\nEND:VCARD\n"
SECONDS = 20
"""A guard against what grows with the square of the file, not a measure of speed."""


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"Name\n" + b"a" * LARGEST, 1),
        (b"BEGIN:VCARD\n" + b"\n" * MOST_LINES, MOST_LINES + 1),
        (CARD * (MOST_PEOPLE + 1), 3 * MOST_PEOPLE + 1),
        (b"Name,Phone\n" + b"Ann,1\n" * (MOST_PEOPLE + 1), MOST_PEOPLE + 2),
        (b"First Name,Last Name,Connected On\n" + b"A,B,\n" * (MOST_PEOPLE + 1), MOST_PEOPLE + 2),
        (b"Name,Phone\n" + b'"\n",' * (3 << 20), 2 + (1 << 20)),
    ],
    ids=["bytes", "lines", "cards", "rows", "connections", "one row"],
)
def test_more_than_any_list_of_contacts_holds_is_refused(data: bytes, line: int) -> None:
    with pytest.raises(Unreadable, match=rf"^line {line}: [^\n]+$"):
        read_bytes(data)


def test_as_many_as_are_allowed_are_read() -> None:
    assert len(read_bytes(b"Name,Phone\n" + b"Ann,1\n" * MOST_PEOPLE).contacts) == MOST_PEOPLE


SLOW = {
    "lines that are nothing": b"BEGIN:VCARD\nFN:Ann\n" + b"nothing\n" * 50_000,
    "folds": b"BEGIN:VCARD\nNOTE:" + b"x\n " * 300_000,
    "soft breaks": b"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + b"=41=\n" * 200_000,
    "quotation marks": b"BEGIN:VCARD\nTEL;" + b'"a;' * 300_000,
    "a head that goes on": b"BEGIN:VCARD\nTEL;" + b"\n a" * 300_000,
    "backslashes": b"BEGIN:VCARD\nCATEGORIES:" + b"\\" * 1_000_000,
    "cards within cards": b"BEGIN:VCARD\n" * 5_000,
    "a cell that never closes": b'Name,Phone\n"' + b"a,b\n" * 200_000,
    "one word": b"x" * 2_000_000,
    "an old encoding at the end": b"x" * 2_000_000 + b"\xff",
    "an old encoding throughout": b"Name,Phone\n" + b"\xc0" * 900_000,
    "cells": b"," * 2_000_000,
}


@pytest.mark.parametrize("name", SLOW)
def test_a_file_made_to_be_slow_is_not(name: str) -> None:
    data = SLOW[name]
    began = time.monotonic()
    tracemalloc.start()
    with suppress(Unreadable):
        assert len(read_bytes(data).warnings) <= MOST_REMARKS + 1
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert time.monotonic() - began < SECONDS
    assert most < 40 * len(data) + (20 << 20)

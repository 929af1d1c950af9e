"""What a command says: one JSON document, or text fit for any terminal; and the one line where it fails."""

import json
import os
import sys
from collections.abc import Callable
from typing import TextIO

from habit_tui.domain.change import CannotDo
from habit_tui.domain.plain import plain
from habit_tui.glance.status import say

LONGEST_ERROR = 1_000
"""Characters of an error line; candidates beyond it are cut."""


class OutputLost(Exception):
    """What a command had to say could not be written; its text says why."""


def tell(as_json: bool, shape: object, text: str) -> None:
    """Print the shape as one JSON document, or the text; raises OutputLost where nobody takes it.

    The JSON is ASCII: right in every encoding, and no control character of anybody's name is left in it.
    """
    tell_text(json.dumps(shape) if as_json else text)


def tell_text(text: str) -> None:
    """Print a text; raises OutputLost where nobody takes it."""
    _tell(lambda: say(text))


def standard_input() -> bytes:
    """Return what standard input gives until its end."""
    given: TextIO | None = sys.stdin
    if given is None:
        raise CannotDo("standard input is closed")
    return given.buffer.read()


def tell_bytes(content: bytes) -> None:
    """Give the bytes of a file to standard output; raises OutputLost where nobody takes them."""

    def give() -> None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()

    _tell(give)


def flush() -> None:
    """Give away what a library has printed; raises OutputLost where nobody takes it."""
    if sys.stdout is not None:
        _tell(sys.stdout.flush)


def _tell(give: Callable[[], None]) -> None:
    out: TextIO | None = sys.stdout
    if out is None:
        raise OutputLost("standard output is closed")
    try:
        give()
    except OSError as error:
        _take_no_more()
        raise OutputLost(os.strerror(error.errno or 0)) from error


def complain(message: str) -> None:
    """Print one line on standard error that begins with the program's name."""
    print(f"habit-tui: {plain(message, LONGEST_ERROR)}", file=sys.stderr, flush=True)


def _take_no_more() -> None:
    """Keep the interpreter's last flush from failing, loudly, on the same closed pipe."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return

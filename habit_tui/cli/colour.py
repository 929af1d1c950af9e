"""Colour on a terminal that wants it, and none anywhere else."""

import os
import sys
from typing import TextIO

_END = "\x1b[0m"


def wants_colour() -> bool:
    """Tell whether standard output is a terminal, and nothing asks for plain text.

    `NO_COLOR`, set to anything but nothing, asks for it (no-color.org), and so does a terminal called dumb.
    """
    out: TextIO | None = sys.stdout
    return bool(
        out is not None
        and out.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


def coloured(text: str, codes: str) -> str:
    """Return a text in a colour, by the numbers of SGR ("1;33"); as it is where there are none."""
    return f"\x1b[{codes}m{text}{_END}" if codes else text

"""One measurement each: milliseconds of one run."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tests.end_to_end.terminal import Terminal

QUIET = 0.25
"""Seconds without output after which a repaint is over."""
LOADED = 1.5
"""Seconds without output after which the data behind a first frame is loaded, however much it is."""
PATIENCE = 60.0
"""Seconds to wait for a first frame."""


class Paint(NamedTuple):
    """From the write of a key, in milliseconds."""

    first: float
    """To the read that changed the first cell."""
    last: float
    """To the last byte of the repaint."""


def user_environment(home: str) -> dict[str, str]:
    """Return what a user's terminal sets. PYTHON* and TEXTUAL* of a build machine slow a program down."""
    dropped = ("PYTHON", "TEXTUAL", "HABIT_TUI", "XDG_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    for name in ("COLUMNS", "LINES"):
        kept.pop(name, None)
    return {**kept, "HOME": home, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def first_frame(command: Sequence[str], environment: Mapping[str, str], shown: Sequence[str]) -> float:
    """Return how long it takes from the start to the read that completes a screen with all that is shown."""
    with Terminal(command, environment) as terminal:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            # Drawing waits for a silence: it would take the processor from the program.
            terminal.settle(QUIET)
            for number in range(terminal.drawn, len(terminal.chunks)):
                terminal.draw(number + 1)
                if terminal.shows(*shown):
                    return _milliseconds(terminal.started, terminal.chunks[number].at)
    raise AssertionError(f"{shown} never came; the screen:\n{terminal.text}")


def key_paint(
    command: Sequence[str],
    environment: Mapping[str, str],
    shown: Sequence[str],
    before: Sequence[str],
    keys: Sequence[str],
) -> Paint:
    """Return how long each of the keys takes to be painted, the median of them.

    `before`: keys that lead to where it is measured, each of which is left to settle.
    """
    with Terminal(command, environment) as terminal:
        terminal.wait_for(*shown)
        terminal.settle(LOADED)
        for key in before:
            terminal.press(key)
            terminal.settle(2 * QUIET)
        paints = [_paint(terminal, key) for key in keys]
    return Paint(
        statistics.median(paint.first for paint in paints), statistics.median(paint.last for paint in paints)
    )


def run_time(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Return how long a command takes to its end, its output captured as a prompt does."""
    started = time.perf_counter_ns()
    subprocess.run(command, env=dict(environment), stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return _milliseconds(started, time.perf_counter_ns())


def _paint(terminal: Terminal, key: str) -> Paint:
    terminal.draw()
    cells, seen = terminal.cells(), len(terminal.chunks)
    pressed = terminal.press(key)
    terminal.read(PATIENCE)
    terminal.settle(QUIET)
    for number, chunk in enumerate(terminal.chunks[seen:], seen + 1):
        terminal.draw(number)
        if terminal.cells() != cells:
            return Paint(_milliseconds(pressed, chunk.at), _milliseconds(pressed, terminal.chunks[-1].at))
    raise AssertionError(f"{key} changed nothing on this screen:\n{terminal.text}")


def _milliseconds(start: int, end: int) -> float:
    return (end - start) / 1e6

"""A terminal to run a program in: sends keys, stamps what comes back, and reads the screen."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

import pyte

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType

KEYS = {
    "enter": "\r",
    "tab": "\t",
    "escape": "\x1b",
    "space": " ",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "ctrl+q": "\x11",
    "ctrl+s": "\x13",
}
"""What a terminal sends for the keys that are no character."""
_UNDRAWN = re.compile(
    rb"\x1b\[[?<=>][0-9;]*\$?[a-zA-Z]|\x1b[P_^][^\x1b]*\x1b\\|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
)
"""Requests to the terminal, which the emulation would draw as text or misread."""
_DRAWN_PRIVATE = re.compile(rb"\x1b\[\?[0-9;]*[hl]")
_BEGUN = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|[P_^\]][^\x07\x1b]*\x1b?)?\Z")
"""The beginning of a sequence that the next chunk ends."""


class Chunk(NamedTuple):
    """What one read gave, and when: nanoseconds of `time.perf_counter_ns`."""

    at: int
    data: bytes


class NotSeen(AssertionError):
    """What was awaited did not come in time; the text holds the screen as it was."""


class Terminal:
    """One program in a pseudo-terminal. Reading stamps and stores only; drawing is done when asked for.

    Use it as a context manager: a program that still runs at the end is killed.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        *,
        columns: int = 100,
        rows: int = 30,
        folder: str | None = None,
    ) -> None:
        self.chunks: list[Chunk] = []
        self.drawn = 0
        """How many of the chunks are on the screen already."""
        self._pending = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        # The other end stays open here too, so that its settings can be read after the program is gone.
        self._master, self._slave = pty.openpty()
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.settings_before = termios.tcgetattr(self._slave)
        self.started = time.perf_counter_ns()
        self._process = subprocess.Popen(
            command,
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            env=dict(environment),
            cwd=folder,
            start_new_session=True,
        )

    def __enter__(self) -> Terminal:
        """Return the terminal itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the program, if it still runs, and close the terminal."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._master)
        os.close(self._slave)

    @property
    def process_id(self) -> int:
        """The id of the program's process."""
        return self._process.pid

    @property
    def settings(self) -> list[object]:
        """The terminal's settings as they are now."""
        return termios.tcgetattr(self._slave)

    @property
    def text(self) -> str:
        """What stands on the screen, of all that was drawn so far."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    @property
    def written(self) -> bytes:
        """Everything that the program wrote."""
        return b"".join(chunk.data for chunk in self.chunks)

    def press(self, *keys: str) -> int:
        """Send keys, by name or as characters, and return when the last of them went."""
        at = time.perf_counter_ns()
        for key in keys:
            at = time.perf_counter_ns()
            os.write(self._master, KEYS.get(key, key).encode())
        return at

    def read(self, seconds: float) -> bool:
        """Wait up to `seconds` for output, store it, and tell whether there was any."""
        if not select.select([self._master], [], [], seconds)[0]:
            return False
        data = b""
        with suppress(OSError):  # how Linux tells that the program has closed its end
            data = os.read(self._master, 65536)
        if data:
            self.chunks.append(Chunk(time.perf_counter_ns(), data))
        return bool(data)

    def settle(self, quiet: float, at_most: float = 30.0) -> None:
        """Read until nothing was written for `quiet` seconds."""
        end = time.monotonic() + at_most
        while self.read(quiet):
            if time.monotonic() > end:
                self.draw()
                raise NotSeen(f"it never stopped writing within {at_most} s; the screen:\n{self.text}")

    def wait_for(self, *patterns: str, seconds: float = 20.0) -> None:
        """Read until every pattern, a regular expression, is found on one screen."""
        self._until(lambda: self.shows(*patterns), f"{patterns}", seconds)

    def wait_gone(self, pattern: str, seconds: float = 20.0) -> None:
        """Read until a pattern is no longer on the screen."""
        self._until(lambda: not self.shows(pattern), f"the end of {pattern!r}", seconds)

    def wait_end(self, seconds: float = 20.0) -> int:
        """Read until the program is gone, and return its exit code."""
        self._until(lambda: self._process.poll() is not None, "the program's end", seconds)
        self.settle(0.05)
        return self._process.wait()

    def shows(self, *patterns: str) -> bool:
        """Tell whether every pattern is on the screen as drawn so far."""
        return all(re.search(pattern, self.text) for pattern in patterns)

    def draw(self, until: int | None = None) -> None:
        """Draw the chunks up to the number `until`, all of them where none is given."""
        for chunk in self.chunks[self.drawn : until]:
            data = self._pending + chunk.data
            begun = _BEGUN.search(data)
            self._pending = begun.group() if begun else b""
            self._stream.feed(_UNDRAWN.sub(_kept, data[: begun.start()] if begun else data))
            self.drawn += 1

    def cells(self) -> tuple[object, ...]:
        """Return every cell as drawn so far, with its colours, to be compared."""
        rows, columns = range(self._screen.lines), range(self._screen.columns)
        return tuple(self._screen.buffer[row][column] for row in rows for column in columns)

    def _until(self, reached: Callable[[], bool], what: str, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not reached():
            gone = self._process.poll() is not None
            if not self.read(0.05) and (gone or time.monotonic() > end):
                why = "before the program ended" if gone else f"within {seconds} s"
                raise NotSeen(f"{what} did not come {why}; the screen:\n{self.text}")
            self.draw()


def _kept(sequence: re.Match[bytes]) -> bytes:
    """Keep the modes that the emulation knows: the alternate screen, the cursor."""
    return sequence.group() if _DRAWN_PRIVATE.fullmatch(sequence.group()) else b""

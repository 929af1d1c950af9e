"""Child processes that work on a database, and can be ended at any moment."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass
class Child:
    """A child process, and the pipe that it writes its progress into."""

    pid: int
    pipe: int
    code: int | None = None
    """The exit code, once it was waited for."""

    def next(self) -> str:
        """Wait for the next line; "" once the child has ended."""
        line = b""
        while (letter := os.read(self.pipe, 1)) not in (b"", b"\n"):
            line += letter
        return line.decode()

    def rest(self) -> list[str]:
        """Return every line until the child ends."""
        return list(iter(self.next, ""))

    def kill(self) -> None:
        """End the child as a power cut would end it."""
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)

    def ended(self) -> int:
        """Wait for the end and return the exit code, minus the number of the signal that ended it."""
        if self.code is None:
            self.code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.code


Say = Callable[[object], object]


def begin(work: Callable[[Say], None]) -> Child:
    """Start a child that does the work, which is given a function to tell of its progress."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        code = 1
        try:
            work(lambda line: os.write(writing, f"{line}\n".encode()))
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    return Child(pid, reading)


@contextmanager
def child(work: Callable[[Say], None]) -> Iterator[Child]:
    """Run a child for as long as the context lasts."""
    begun = begin(work)
    try:
        yield begun
    finally:
        begun.kill()
        begun.ended()
        os.close(begun.pipe)

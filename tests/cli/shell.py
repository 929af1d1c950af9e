"""A shell in which the commands are run, in this process."""

import io
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

from habit_tui.cli.main import run
from tests.screens.pages.people import CONTROLS

MONDAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Answer:
    """What a command line gave."""

    code: int
    out: bytes
    errors: str

    @property
    def text(self) -> str:
        """What was printed."""
        return self.out.decode()


@dataclass
class Shell:
    """Runs commands on one database, on one day."""

    database: Path
    day: date | None = MONDAY
    opened: list[tuple[str, date | None]] = field(default_factory=list)
    """What the app was opened on; the demo counts as a database called "demo"."""
    is_terminal: bool = False

    def run(self, *arguments: str, stdin: bytes = b"") -> Answer:
        """Run a command line."""
        named = () if self.day is None else ("--today", self.day.isoformat())
        return self.run_just("--db", str(self.database), *named, *arguments, stdin=stdin)

    def run_just(self, *arguments: str, stdin: bytes = b"") -> Answer:
        """Run a command line without naming the database and the day."""
        out, errors = _Stream(is_terminal=self.is_terminal), _Stream()
        with _streams(_Stream(stdin, self.is_terminal), out, errors):
            code = run(arguments, self._open_app, self._open_demo)
        return Answer(code, out.given, errors.given.decode())

    def ok(self, *arguments: str, stdin: bytes = b"") -> str:
        """Run a command that succeeds and complains of nothing; return what it printed."""
        answer = self.run(*arguments, stdin=stdin)
        assert (answer.code, answer.errors) == (0, ""), (arguments, answer)
        return answer.text

    def json(self, *arguments: str, stdin: bytes = b"") -> Any:
        """Run a command that succeeds; return its one JSON document."""
        return json.loads(self.ok(*arguments, "--json", stdin=stdin))

    def fails(self, *arguments: str) -> str:
        """Run a command that cannot be carried out; return the one line that says why."""
        return self._complains(1, arguments)

    def misused(self, *arguments: str) -> str:
        """Run a command line that is wrong; return the one line that says why."""
        return self._complains(2, arguments)

    def _complains(self, code: int, arguments: tuple[str, ...]) -> str:
        answer = self.run(*arguments)
        assert (answer.code, answer.out) == (code, b""), (arguments, answer)
        return the_line(answer.errors)

    def _open_app(self, database: str, day: date | None) -> int:
        self.opened.append((database, day))
        return 7

    def _open_demo(self, day: date | None) -> int:
        self.opened.append(("demo", day))
        return 8


def the_line(errors: str) -> str:
    """Return the one line of a complaint, without the program's name."""
    assert errors.startswith("habit-tui: "), errors
    assert errors.endswith("\n"), errors
    line = errors.removeprefix("habit-tui: ").removesuffix("\n")
    assert not set(line) & set(CONTROLS), errors
    assert "Traceback" not in line
    return line


class _Stream(io.TextIOWrapper):
    def __init__(self, held: bytes = b"", is_terminal: bool = False) -> None:
        self._bytes = io.BytesIO(held)
        self._is_terminal = is_terminal
        super().__init__(self._bytes, encoding="utf-8", write_through=True)

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def given(self) -> bytes:
        self.flush()
        return self._bytes.getvalue()


@contextmanager
def _streams(stdin: _Stream, out: _Stream, errors: _Stream) -> Iterator[None]:
    with (
        patch.object(sys, "stdin", stdin),
        patch.object(sys, "stdout", out),
        patch.object(sys, "stderr", errors),
    ):
        yield

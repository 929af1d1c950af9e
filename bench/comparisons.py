"""What is compared with what."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bench.data import Data, DataSets
from bench.measures import first_frame, key_paint, run_time
from bench.table import Case, Comparison, Measure

BARE = (sys.executable, "-m", "bench.bare")
BARE_COMPLETE = ("ready",)
TODAY_COMPLETE = ("You wrote", "today is", "Done", "Undo")
"""Parts of Today from its top to its bottom."""
DEMO, SMALL, LARGE = "the demo's data", "100 contacts and a month", "10,000 contacts and ten years"


class Bench(NamedTuple):
    """What the measurements need."""

    data: DataSets
    today: date
    environment: dict[str, str]
    folder: Path
    """For databases that are written to."""

    def comparisons(self) -> Iterator[Comparison]:
        """Yield the comparisons, in the order in which they are printed."""
        demo, small, large = self.data
        yield Comparison(
            ("first complete frame",),
            (
                Case("a bare Textual app", self._frame(BARE, BARE_COMPLETE)),
                Case(f"Today, {DEMO}", self._frame(self.command(demo.path), self.complete(demo))),
                Case(f"Today, {LARGE}", self._frame(self.command(large.path), self.complete(large))),
            ),
        )
        yield Comparison(("status",), tuple(self._status()))
        yield Comparison(
            ("tick-off, enter to the first changed cell", "tick-off, enter to the last byte"),
            (
                Case("a bare Textual app, one text updated", self._bare_key),
                Case("a bare Textual app, a question closed", self._bare_question),
                Case(DEMO, self._tick_off(demo)),
                Case(LARGE, self._tick_off(large)),
            ),
        )
        for title, before, keys in (
            ("People opened", (), ("2",)),
            ("People, a letter typed in its search", ("2", "/"), ("a", "n")),
            ("History opened", (), ("3",)),
            ("History, its review opened", ("3",), ("r",)),
            ("History, its cursor moved by a day", ("3",), ("up", "up", "up", "down")),
        ):
            yield Comparison(
                (f"{title}, key to the first changed cell", f"{title}, key to the last byte"),
                (
                    Case(SMALL, self._keys(small, before, keys)),
                    Case(LARGE, self._keys(large, before, keys)),
                ),
            )

    def command(self, database: Path) -> tuple[str, ...]:
        """Return how the app is started on a database."""
        named = ("--db", str(database), "--today", self.today.isoformat())
        return (sys.executable, "-m", "habit_tui", *named)

    def complete(self, data: Data) -> tuple[str, ...]:
        """Return what a complete Today shows."""
        return (*TODAY_COMPLETE, data.suggested)

    def _frame(self, command: Sequence[str], shown: Sequence[str]) -> Measure:
        return lambda: (first_frame(command, self.environment, shown),)

    def _bare_key(self) -> tuple[float, ...]:
        return key_paint(BARE, self.environment, BARE_COMPLETE, (), ("a", "b"))

    def _bare_question(self) -> tuple[float, ...]:
        return key_paint(BARE, self.environment, BARE_COMPLETE, ("m",), ("enter",))

    def _tick_off(self, data: Data) -> Measure:
        def measure() -> tuple[float, ...]:
            command = self.command(data.copy(self.folder))
            return key_paint(command, self.environment, self.complete(data), ("d",), ("enter",))

        return measure

    def _keys(self, data: Data, before: Sequence[str], keys: Sequence[str]) -> Measure:
        command, shown = self.command(data.path), self.complete(data)
        return lambda: key_paint(command, self.environment, shown, before, keys)

    def _status(self) -> Iterator[Case]:
        yield Case("python -c pass", self._run((sys.executable, "-c", "pass")))
        script = Path(sys.executable).with_name("habit-tui")
        for size, data in ((DEMO, self.data.demo), (LARGE, self.data.large)):
            module = (*self.command(data.path), "status")
            if script.exists():
                yield Case(f"habit-tui status, {size}", self._run((str(script), *module[3:])))
            yield Case(f"python -m habit_tui status, {size}", self._run(module))

    def _run(self, command: Sequence[str]) -> Measure:
        return lambda: (run_time(command, self.environment),)

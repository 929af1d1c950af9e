"""Cases measured in turn, and printed side by side."""

import statistics
from collections.abc import Callable, Iterator
from typing import NamedTuple

Measure = Callable[[], tuple[float, ...]]
"""Runs once and returns its milliseconds, one for each title of the comparison."""


class Case(NamedTuple):
    """One line of a comparison."""

    name: str
    measure: Measure


class Comparison(NamedTuple):
    """Cases that are measured in turn; the ratios are to the first."""

    titles: tuple[str, ...]
    """What each of a measurement's figures is: a table each."""
    cases: tuple[Case, ...]

    def run(self, rounds: int) -> Iterator[str]:
        """Measure, and yield the lines of the tables.

        Case after case, round after round: other work on the machine hits all of them alike.
        """
        times: list[list[tuple[float, ...]]] = [[] for _ in self.cases]
        for _ in range(rounds):
            for case, found in zip(self.cases, times, strict=True):
                found.append(case.measure())
        for part, title in enumerate(self.titles):
            yield from self._table(title, [[figures[part] for figures in found] for found in times])

    def _table(self, title: str, times: list[list[float]]) -> Iterator[str]:
        medians, bests = [statistics.median(found) for found in times], [min(found) for found in times]
        yield ""
        yield f"| {title} | median ms | ratio | best ms | ratio |"
        yield "| --- | ---: | ---: | ---: | ---: |"
        for case, median, best in zip(self.cases, medians, bests, strict=True):
            figures = f"{median:.1f} | {median / medians[0]:.2f} | {best:.1f} | {best / bests[0]:.2f}"
            yield f"| {case.name} | {figures} |"

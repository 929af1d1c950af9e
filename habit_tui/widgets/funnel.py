"""The way through: a row for each stage, as long as its share of the people asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.reviewing.way_through import silence_in_words
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import ACCENT, QUIET, phrase
from habit_tui.widgets.weekday_bars import bar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from habit_tui.domain.reviewing.way_through import WayThrough

NAME = 17
COUNT = 14
NOBODY = "Nobody was asked in this time."


class Funnel(Lines):
    """People asked, talked with, and those of them who named somebody; then what silence means."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._way: WayThrough | None = None

    def show(self, way: WayThrough) -> None:
        """Show this way."""
        self._way = way
        self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return the stages and the sentence about those who have not answered."""
        if (way := self._way) is None:
            return
        if not way.asked:
            yield phrase(NOBODY, QUIET)
            return
        stages = [("asked", way.asked), ("talked with", way.talked), ("named somebody", way.named)]
        if way.tells_answers:
            stages.insert(1, ("answered", way.answered))
        for name, count in stages:
            if not count:
                continue  # what has not happened yet is no nought
            share = "" if name == "asked" else f"{way.share(count):>5} %"
            yield Content.assemble(
                phrase(f"{name:<{NAME}}", QUIET),
                phrase(f"{f'{count:>4}{share}':<{COUNT}}"),
                bar(count, way.asked, max(1, width - NAME - COUNT)),
            )
        yield from self._in_words(way, width)

    @staticmethod
    def _in_words(way: WayThrough, width: int) -> Iterator[Content]:
        if way.referrals:
            names = "1 name" if way.referrals == 1 else f"{way.referrals} names"
            yield from indented(phrase(f"They gave you {names}.", ACCENT), width)
        if silence := silence_in_words(way):
            yield from indented(phrase(silence, QUIET), width)

"""The chronicle: every day of the history, judged."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import is_

from habit_tui.domain.book import Book
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.logical_day import week_start
from habit_tui.domain.streaks.runs import Run, runs_in
from habit_tui.domain.streaks.schedule import Schedule, schedule_of
from habit_tui.domain.streaks.tally import BEFORE_HISTORY, Tally, judged
from habit_tui.domain.streaks.weeks import weekly_goal
from habit_tui.domain.today import Streak
from habit_tui.domain.words import DayState

StepsOn = Mapping[date, tuple[Step, ...]]


@dataclass(frozen=True)
class Chronicle:
    """The judged days from the beginning of history to today.

    History begins with the first plan or the first step, whichever is earlier; what is dated after today is
    not part of it yet. Every day holds where the streak stood at its end, so that a change re-judges only
    the days from its own on.
    """

    today: date
    begin: date | None
    """The first day of history, None where there is none yet."""
    schedule: Schedule = field(repr=False)
    locale_weekday: int
    """First day of the calendar week where the plan names none, as `date.weekday()` numbers it."""
    tallies: tuple[Tally, ...] = field(repr=False)
    """One a day, from `begin` to `today`."""

    @property
    def first_weekday(self) -> int:
        """First day of the calendar week by today's plan, or the locale's."""
        plan = self.schedule.plan_on(self.today)
        if plan is None or plan.first_weekday is None:
            return self.locale_weekday
        return plan.first_weekday

    @cached_property
    def streak(self) -> Streak:
        """The streak as it stands today."""
        tally = self.tallies[-1] if self.tallies else BEFORE_HISTORY
        week = week_start(self.today, self.first_weekday)
        return Streak(
            current=tally.current,
            best=tally.best,
            today=tally.state,
            freezes=tally.freezes,
            total=tally.conversations,
            conversations=self.conversations_between(week, week + 6),
            goal=weekly_goal(self.schedule, week, self.today),
        )

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs of the whole history, oldest first."""
        first = self.begin.toordinal() if self.begin else 1
        return runs_in((date.fromordinal(day), tally) for day, tally in enumerate(self.tallies, first))

    def state_on(self, day: date) -> DayState | None:
        """Return the state of a day, None before history and after today."""
        return self.state_at(day.toordinal())

    def state_at(self, ordinal: int) -> DayState | None:
        """Return the state of the day of an ordinal, which need not be one that a date can have."""
        if self.begin is None or not 0 <= (number := ordinal - self.begin.toordinal()) < len(self.tallies):
            return None
        return self.tallies[number].state

    def days(self, start: date, end: date) -> Iterator[tuple[date, DayState]]:
        """Yield each day of history from `start` to `end`, both included, with its state; oldest first."""
        if self.begin is None:
            return
        begin = self.begin.toordinal()
        first, last = max(start.toordinal(), begin), min(end, self.today).toordinal()
        for ordinal in range(first, last + 1):
            yield date.fromordinal(ordinal), self.tallies[ordinal - begin].state

    def conversations_between(self, first: int, last: int) -> int:
        """Return how many conversations there were up to today between two ordinals, both included."""
        return self._conversations_until(last) - self._conversations_until(first - 1)

    def after(self, before: Book, book: Book, today: date) -> "Chronicle":
        """Return the chronicle of `book` on `today`; what did not change since `before` is not judged again.

        `before` is the book that this chronicle was made of. The result is that of `chronicle_of`.
        """
        if self.begin is None or before.plans != book.plans or before.time_off != book.time_off:
            return chronicle_of(book, today, self.locale_weekday)
        stale = min(self.today, first_changed_day(before.steps_on, book.steps_on, today))
        if stale <= self.begin:
            return chronicle_of(book, today, self.locale_weekday)
        sound = self.tallies[: (stale - self.begin).days]
        tallies = sound + _tallied(self.schedule, book.steps_on, sound[-1], stale, today)
        return Chronicle(today, self.begin, self.schedule, self.locale_weekday, tallies)

    def _conversations_until(self, ordinal: int) -> int:
        if self.begin is None or ordinal < self.begin.toordinal():
            return 0
        return self.tallies[min(ordinal - self.begin.toordinal(), len(self.tallies) - 1)].conversations


def chronicle_of(book: Book, today: date, locale_weekday: int = 0) -> Chronicle:
    """Return the chronicle of a book on a day.

    `locale_weekday` is the first day of the calendar week where the plan names none, 0 for Monday.
    """
    schedule = schedule_of(book)
    begin = min((*book.steps_on, *schedule.sinces), default=None)
    if begin is None or begin > today:
        return Chronicle(today, None, schedule, locale_weekday, ())
    tallies = _tallied(schedule, book.steps_on, BEFORE_HISTORY, begin, today)
    return Chronicle(today, begin, schedule, locale_weekday, tallies)


def first_changed_day(before: StepsOn, after: StepsOn, today: date) -> date:
    """Return the earliest day whose steps differ; today where none before it does.

    A day's steps are the same if they are the same value: a book hands on what a change does not touch.
    """
    if before is after:
        return today
    expected = dict(before)  # what a tick-off gives: all else alone, and in order
    if today in after:
        expected[today] = after[today]
    else:
        expected.pop(today, None)
    # A day's steps name their day, so where the values agree the keys agree as well.
    if len(expected) == len(after) and all(map(is_, expected.values(), after.values())):
        return today
    changed = [day for day in before.keys() | after.keys() if before.get(day) is not after.get(day)]
    return min([today, *changed])


def _tallied(
    schedule: Schedule, steps_on: StepsOn, last: Tally, first: date, today: date
) -> tuple[Tally, ...]:
    """Return the tallies of the days from `first` to `today`, `last` being that of the day before."""
    tallies: list[Tally] = []
    for ordinal in range(first.toordinal(), today.toordinal() + 1):
        day = date.fromordinal(ordinal)
        steps = steps_on.get(day, ())
        talks = [step.kind for step in steps].count("talked")
        last = judged(last, _state_of(schedule, day, today, len(steps), talks), talks)
        tallies.append(last)
    return tuple(tallies)


def _state_of(schedule: Schedule, day: date, today: date, steps: int, talks: int) -> DayState:
    """Return the state of a day taken by itself: `missed` says that a freeze is needed."""
    plan = schedule.plan_on(day)
    if talks or (steps and (plan is None or plan.counts == "steps")):
        return "kept"
    if plan is None:
        return "rest"
    if schedule.off_until(day) is not None:
        return "off"
    if day.weekday() not in plan.days:
        return "rest"
    return "open" if day == today else "missed"

"""The schedule: which days are planned, by the plans' history and the time off."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.plan import Plan, TimeOff


@dataclass(frozen=True, slots=True)
class Schedule:
    """Every plan with the date from which it holds, and the time off as spans that do not overlap."""

    plans: tuple[Plan, ...]
    """Oldest first; of two of the same date the one that holds comes last."""
    sinces: tuple[date, ...]
    off_starts: tuple[date, ...]
    off_ends: tuple[date, ...]
    """Last days of the spans, included."""

    @classmethod
    def of(cls, plans: Iterable[Plan], time_off: Iterable[TimeOff]) -> "Schedule":
        """Return the schedule of these plans and this time off, both in any order."""
        in_order = tuple(sorted(plans, key=lambda plan: (plan.since, plan.at)))
        spans = _merged(time_off)
        return cls(
            in_order,
            tuple(plan.since for plan in in_order),
            tuple(start for start, _ in spans),
            tuple(end for _, end in spans),
        )

    def plan_on(self, day: date) -> Plan | None:
        """Return the plan that holds on a day, None before the first."""
        count = bisect_right(self.sinces, day)
        return self.plans[count - 1] if count else None

    def off_until(self, day: date) -> date | None:
        """Return the last day of the time off that a day lies in, None where it lies in none."""
        count = bisect_right(self.off_starts, day)
        if count and day <= self.off_ends[count - 1]:
            return self.off_ends[count - 1]
        return None

    def is_planned(self, day: date) -> bool:
        """Tell whether the plan of that day asks for it: one of its weekdays, and no time off."""
        plan = self.plan_on(day)
        return plan is not None and day.weekday() in plan.days and self.off_until(day) is None


def schedule_of(book: Book) -> Schedule:
    """Return the schedule that a book holds."""
    return Schedule.of(book.plans.values(), book.time_off.values())


def _merged(time_off: Iterable[TimeOff]) -> list[tuple[date, date]]:
    """Return the spans oldest first, overlapping ones as one; a span that ends before it starts is none."""
    spans: list[tuple[date, date]] = []
    for start, end in sorted((off.start, off.end) for off in time_off if off.start <= off.end):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans

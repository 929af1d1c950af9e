"""Histories made by hypothesis: three months around days of the calendar that are awkward."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.words import COUNTS
from tests.domain.streaks.making import EVERY_DAY, WORKING_DAYS, steps_of

LENGTH = 70
BEGINNINGS = (date(2026, 11, 20), date(2028, 2, 1), date(2026, 3, 2))
"""Before a week 53 and the turn of a year, before a 29 February, before a clock change."""

WEEKDAYS = st.one_of(
    st.just(EVERY_DAY), st.just(WORKING_DAYS), st.frozensets(st.integers(0, 6)), st.just(frozenset[int]())
)


@dataclass(frozen=True)
class History:
    """What the rules are given."""

    steps: Sequence[Step]
    plans: Sequence[Plan]
    time_off: Sequence[TimeOff]
    today: date

    @property
    def book(self) -> Book:
        return Book.of((*self.steps, *self.plans, *self.time_off))


@st.composite
def plans_from(draw: st.DrawFn, start: date) -> list[Plan]:
    sinces = draw(st.lists(st.one_of(st.just(0), st.integers(-5, LENGTH)), max_size=4))
    return [
        Plan(
            id=f"p{number}",
            since=start + timedelta(days=since),
            days=draw(WEEKDAYS),
            goal=draw(st.integers(0, 7)),
            counts=draw(st.sampled_from(COUNTS)),
            first_weekday=draw(st.sampled_from((None, 0, 5, 6))),
            at=f"{9 - number}",
        )
        for number, since in enumerate(sinces)
    ]


@st.composite
def time_off_from(draw: st.DrawFn, start: date) -> list[TimeOff]:
    spans = draw(st.lists(st.tuples(st.integers(-5, LENGTH), st.integers(-1, 20)), max_size=3))
    return [
        TimeOff(f"o{number}", start + timedelta(days=first), start + timedelta(days=first + length))
        for number, (first, length) in enumerate(spans)
    ]


@st.composite
def histories(draw: st.DrawFn) -> History:
    start = draw(st.sampled_from(BEGINNINGS))
    pattern = draw(
        st.one_of(
            st.text("-abht", max_size=LENGTH),
            st.text("aaat-", min_size=20, max_size=LENGTH),  # long enough to earn, spend and lose freezes
        )
    )
    return History(
        steps=steps_of(pattern, start),
        plans=draw(plans_from(start)),
        time_off=draw(time_off_from(start)),
        today=start + timedelta(days=draw(st.integers(-3, LENGTH + 3))),
    )

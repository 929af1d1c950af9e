"""The rules at the edges of the calendar and of the clock, through the service where the clock matters."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.steps import LogStep
from habit_tui.domain.moment import Moment
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.reviewing.last_weeks import last_weeks, weeks_in_words
from habit_tui.domain.reviewing.talks import talks_of
from habit_tui.domain.reviewing.weekdays import weekdays_of
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.weeks import weeks_of
from habit_tui.journal.journal import Journal
from habit_tui.storage.memory_store import MemoryStore
from habit_tui.wiring import read_objection
from tests.domain.streaks.making import EVERY_DAY, MONDAY, book_of, daily, on, states, told, working
from tests.screens.pages.host import texts

BERLIN, AUCKLAND, HONOLULU = (
    ZoneInfo(name) for name in ("Europe/Berlin", "Pacific/Auckland", "Pacific/Honolulu")
)


@dataclass
class Wall:
    """A clock that shows what it is set to."""

    time: datetime
    seeds: int = 0

    def now(self) -> datetime:
        return self.time

    def fixed_day(self) -> date | None:
        return None

    def seed(self) -> str:
        self.seeds += 1
        return str(self.seeds)


def journal_at(wall: Wall, since: date) -> Journal:
    """Return a service for somebody with one contact, whose every day is planned since a date."""
    records: tuple[Record, ...] = (Contact("maya", "Maya Okonkwo"), daily(since))
    store = MemoryStore()
    store.commit(lambda _: Change("", quietly=records), Moment(since, f"{since}T00:00:00+00:00", "first"))
    return Journal(store, wall, texts(), read_objection)


def ask_at(journal: Journal, wall: Wall, *times: datetime) -> str:
    """Ask at each of these times; return the days up to the last one."""
    for time in times:
        wall.time = time
        journal.refresh()
        journal.perform(LogStep("asked", "maya"))
    return states(journal.snapshot.chronicle)


def test_29_february_counts_in_its_month_its_week_and_its_year() -> None:
    chronicle = told("t" * 5, start=date(2028, 2, 26))

    assert (talks_of(chronicle).month, talks_of(chronicle).year) == (1, 5)
    assert [week.conversations for week in last_weeks(chronicle)] == [2, 3]
    assert chronicle.runs[0].length == 5
    on_the_day = chronicle_of(
        book_of("t" * 5, [daily(date(2028, 2, 26))], start=date(2028, 2, 26)), date(2028, 2, 29)
    )
    assert talks_of(on_the_day).month == 4


def test_at_the_turn_of_the_year_the_year_begins_anew_and_neither_week_nor_streak_does() -> None:
    chronicle = told("t" * 5, start=date(2026, 12, 29))

    assert chronicle.today == date(2027, 1, 2)
    assert (talks_of(chronicle).ever, talks_of(chronicle).year, talks_of(chronicle).week) == (5, 2, 5)
    assert chronicle.streak.current == 5


def test_week_53_is_there_and_the_26_weeks_run_through_it_without_a_gap() -> None:
    weeks = last_weeks(told("t" * 200, start=date(2026, 9, 7)))

    assert len(weeks) == 26
    assert date(2026, 12, 28) in [week.start for week in weeks]
    assert {after.start - week.start for week, after in pairwise(weeks)} == {timedelta(7)}
    assert {week.conversations for week in weeks[:-1]} == {7}


@pytest.mark.parametrize(
    ("first_weekday", "weeks"), [(6, [(on(-1), 6), (on(6), 2)]), (0, [(on(0), 7), (on(7), 1)])]
)
def test_a_week_of_sunday_to_saturday_and_one_of_monday_to_sunday_hold_their_own_days(
    first_weekday: int, weeks: list[tuple[date, int]]
) -> None:
    plan = Plan("p", MONDAY, EVERY_DAY, goal=7, first_weekday=first_weekday)
    book = book_of("t" * 8, [plan])
    chronicle = chronicle_of(book, on(7))

    assert [(week.start, week.conversations) for week in last_weeks(chronicle)] == weeks
    assert weekdays_of(book, chronicle)[0].weekday == first_weekday
    assert chronicle.streak.conversations == weeks[-1][1]
    assert states(chronicle) == "K" * 8


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)], ids=["23 hours", "25 hours"])
def test_a_day_from_four_to_four_is_one_day_across_a_clock_change(change: date) -> None:
    def at(days: int, hour: int, minute: int = 0, fold: int = 0) -> datetime:
        day = change + timedelta(days=days)
        return datetime(day.year, day.month, day.day, hour, minute, fold=fold, tzinfo=BERLIN)

    wall = Wall(at(-1, 12))
    journal = journal_at(wall, change - timedelta(days=1))

    # The night in which the clocks change belongs to the evening before it.
    assert (
        ask_at(journal, wall, at(-1, 23, 59), at(0, 1, 30), at(0, 2, 30), at(0, 2, 30, 1), at(0, 3, 59))
        == "K"
    )
    assert ask_at(journal, wall, at(0, 4), at(1, 3, 59)) == "KK"
    assert ask_at(journal, wall, at(1, 4)) == "KKK"
    assert [len(steps) for _, steps in sorted(journal.snapshot.book.steps_on.items())] == [5, 2, 1]


def test_a_flight_over_the_date_line_gives_one_date_two_mornings_and_takes_another_away() -> None:
    wall = Wall(datetime(2026, 11, 4, 9, tzinfo=AUCKLAND))
    journal = journal_at(wall, date(2026, 11, 4))

    # East: the same date again. West: a date that never was, for which a freeze stands in.
    east = ask_at(journal, wall, wall.time, datetime(2026, 11, 4, 12, tzinfo=HONOLULU))
    assert (east, journal.snapshot.chronicle.streak.current) == ("K", 1)
    west = ask_at(journal, wall, datetime(2026, 11, 6, 9, tzinfo=AUCKLAND))
    assert (west, journal.snapshot.chronicle.streak.current) == ("KFK", 2)


def test_landing_on_the_day_before_takes_nothing_from_what_was_done() -> None:
    wall = Wall(datetime(2026, 11, 5, 9, tzinfo=AUCKLAND))
    journal = journal_at(wall, date(2026, 11, 4))
    ask_at(
        journal, wall, datetime(2026, 11, 4, 9, tzinfo=AUCKLAND), datetime(2026, 11, 5, 9, tzinfo=AUCKLAND)
    )

    wall.time = datetime(2026, 11, 4, 11, tzinfo=HONOLULU)
    journal.refresh()
    assert (states(journal.snapshot.chronicle), len(journal.snapshot.book.steps)) == ("K", 2)
    wall.time += timedelta(days=1)
    journal.refresh()
    assert states(journal.snapshot.chronicle) == "KK"


def test_a_plan_of_no_days_keeps_what_is_done_breaks_nothing_and_still_has_its_goal() -> None:
    chronicle = told("t--a" + "-" * 30 + "t", [Plan("p", MONDAY, frozenset(), goal=2)])

    assert states(chronicle) == "KrrK" + "r" * 30 + "K"
    assert (chronicle.streak.current, chronicle.streak.freezes) == (3, 2)
    assert {week.goal for week in last_weeks(chronicle)} == {2}
    assert sum(one.days for one in weekdays_of(book_of(""), chronicle)) == 3


def test_time_off_over_a_whole_week_asks_for_nothing_and_the_streak_goes_on_after_it() -> None:
    pattern = "ttt----" + "-------" + "ttt"
    chronicle = told(pattern, [working()], [TimeOff("o", on(3), on(13))])

    assert states(chronicle) == "KKK" + "o" * 11 + "KKK"
    assert [(week.conversations, week.goal) for week in last_weeks(chronicle)] == [(3, 1), (0, 0), (3, 3)]
    assert weeks_in_words(last_weeks(chronicle)).endswith(
        "The goal was reached in 2 of 2 weeks that had one."
    )
    assert (chronicle.streak.current, chronicle.streak.freezes) == (6, 2)


def test_forty_years_are_judged_rightly_and_fast() -> None:
    days = 40 * 365 + 10
    start = date(1990, 1, 1)
    steps = [
        Step(f"s{number}", "talked", start + timedelta(days=number), "maya", "1")
        for number in range(days)
        if number % 10 != 9  # every tenth day is missed, and nine kept ones earn its freeze back
    ]
    book = Book.of([daily(start), *steps])
    today = start + timedelta(days=days - 1)

    begun = perf_counter()
    chronicle = chronicle_of(book, today)
    talks, weeks = talks_of(chronicle), weeks_of(chronicle, start, today, 0)
    weekdays = weekdays_of(book, chronicle)
    took = perf_counter() - begun

    assert chronicle.streak.current == len(steps) == talks.ever
    assert states(chronicle) == ("K" * 9 + "F") * (days // 10 - 1) + "K" * 9 + "?"
    assert (
        sum(week.conversations for week in weeks) == sum(one.conversations for one in weekdays) == len(steps)
    )
    assert took < 3, "seconds, where it takes some hundredths: a quadratic pass would take minutes"


def test_a_step_more_after_forty_years_judges_one_day() -> None:
    start = date(1990, 1, 1)
    today = start + timedelta(days=40 * 365)
    steps = [Step(f"s{day}", "asked", start + timedelta(days=day), "maya", "1") for day in range(40 * 365)]
    book = Book.of([daily(start), *steps])
    before = chronicle_of(book, today)
    after_book = book.apply(Change("", put=(Step("new", "asked", today, "maya", "2"),)))
    after = before.after(book, after_book, today)

    assert after.streak.current == before.streak.current + 1
    assert all(old is new for old, new in zip(before.tallies[:-1], after.tallies[:-1], strict=True))

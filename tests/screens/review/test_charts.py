"""The charts by themselves: marks that can be counted, and no line wider than its place."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.contact import Contact
from habit_tui.domain.reviewing.felt import Approach, Felt
from habit_tui.domain.reviewing.way_through import WayThrough
from habit_tui.domain.reviewing.weekdays import Weekday
from habit_tui.domain.streaks.weeks import Week
from habit_tui.widgets.felt_chart import FeltChart
from habit_tui.widgets.funnel import Funnel
from habit_tui.widgets.lines import Lines
from habit_tui.widgets.week_bars import WeekBars
from habit_tui.widgets.weekday_bars import WeekdayBars, bar

MONDAY = date(2026, 6, 1)
WIDTHS = st.integers(56, 200)


def drawn(widget: Lines, width: int = 76) -> list[str]:
    return [line.plain for line in widget.lines(width)]


def week_bars(*weeks: tuple[int, int]) -> WeekBars:
    """Return the bars of weeks, each with its conversations and its goal."""
    bars = WeekBars()
    starts = (MONDAY + timedelta(weeks=number) for number in range(len(weeks)))
    bars.show([Week(start, *week) for start, week in zip(starts, weeks, strict=True)])
    return bars


def test_a_mark_is_a_conversation_and_the_line_runs_through_the_goal() -> None:
    lines = drawn(week_bars((1, 2), (2, 2), (3, 2), (0, 1), (0, 0)))

    assert lines[:4] == [
        "          ▪        ",
        "  2 ───▪──▪──      ",
        "  1 ▪  ▪  ▪  ───·  ",
        "    Jun         Jul",
    ]


def test_where_there_are_too_many_a_mark_stands_for_several_and_says_so() -> None:
    lines = drawn(week_bars((13, 4), (1, 4)))

    assert lines[:5] == [
        " 15 ▪     ",
        " 12 ▪     ",
        "  9 ▪     ",
        "  6 ▪─────",
        "  3 ▪  ▪  ",
    ]
    assert lines[6].startswith("Each ▪ is up to 3 conversations")


def test_the_turn_of_the_year_is_named_by_the_year() -> None:
    weeks = [Week(date(2026, 12, 7) + timedelta(weeks=number), 1, 0) for number in range(6)]
    bars = WeekBars()
    bars.show(weeks)

    assert "Dec" in drawn(bars)[1]
    assert "2027" in drawn(bars)[1]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=26), WIDTHS)
def test_every_conversation_of_half_a_year_has_its_mark_at_any_width(
    weeks: Sequence[tuple[int, int]], width: int
) -> None:
    lines = drawn(week_bars(*weeks), width)
    chart = lines[: next(number for number, line in enumerate(lines) if line.startswith("Each")) - 1]

    assert max(map(len, lines)) <= width
    assert sum(line.count("▪") for line in chart) == sum(talks for talks, _ in weeks)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 90)), min_size=7, max_size=7), WIDTHS)
def test_the_days_of_the_week_keep_their_order_of_size(days: Sequence[tuple[int, int]], width: int) -> None:
    bars = WeekdayBars()
    bars.show([Weekday(number, talks, kept, kept + 2) for number, (talks, kept) in enumerate(days)])
    lines = drawn(bars, width)
    marks = [line.count("▪") for line in lines]

    assert max(map(len, lines)) <= width
    for one, (talks, _) in zip(marks, days, strict=True):
        assert (one > 0) == (talks > 0)
        assert all(one >= other for other, (fewer, _) in zip(marks, days, strict=True) if talks >= fewer)


@pytest.mark.parametrize(("count", "marks"), [(0, 0), (1, 1), (5, 1), (100, 10)])
def test_a_bar_that_would_not_fit_is_shortened_in_proportion_and_never_to_nothing(
    count: int, marks: int
) -> None:
    assert len(bar(count, 100, 10)) == marks


def felt_chart(*pairs: tuple[int, int], name: str = "Maya Okonkwo") -> FeltChart:
    chart = FeltChart()
    some = tuple(
        Approach(MONDAY + timedelta(days=number), Contact("x", name), *pair)
        for number, pair in enumerate(pairs)
    )
    chart.show(Felt("mind", some, None, None), date(2026, 12, 1))
    return chart


def test_expected_and_felt_stand_on_one_scale_told_apart_by_shape() -> None:
    rows = drawn(felt_chart((7, 2), (1, 4), (5, 5)), 56)[1:4]

    assert [row[20:].strip() for row in rows] == [
        "· · · · · ◉ · · · · ·    5 → 5",
        "· ○─────● · · · · · ·    1 → 4",
        "· · ●─────────○ · · ·    7 → 2",
    ]
    assert rows[0].startswith("3 Jun  Maya Okonkwo")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=20), WIDTHS, st.text(max_size=40))
def test_no_row_is_wider_than_its_place_whatever_the_name(
    pairs: Sequence[tuple[int, int]], width: int, name: str
) -> None:
    chart = felt_chart(*pairs, name=name)
    lines = list(chart.lines(width))

    assert max(line.cell_length for line in lines) <= width
    assert sum("→" in line.plain[-10:] for line in lines) >= min(len(pairs), 12)


def test_the_way_is_told_by_counts_shares_and_length() -> None:
    funnel = Funnel()
    funnel.show(WayThrough(8, 5, 4, 1, 3))

    assert drawn(funnel)[:5] == [
        "asked               8          ▪▪▪▪▪▪▪▪",
        "answered            5   63 %   ▪▪▪▪▪",
        "talked with         4   50 %   ▪▪▪▪",
        "named somebody      1   13 %   ▪",
        "They gave you 3 names.",
    ]
    assert "costs nothing" in " ".join(drawn(funnel))


def test_where_nobody_was_asked_there_is_no_row_of_noughts() -> None:
    funnel = Funnel()
    funnel.show(WayThrough(0, 0, 0, 0, 0))

    assert drawn(funnel) == ["Nobody was asked in this time."]

    funnel.show(WayThrough(1, 0, 0, 0, 0))
    assert drawn(funnel)[1].startswith("Nothing has come from them so far.")

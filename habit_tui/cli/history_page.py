"""The streak history, the plan and time off as plain text."""

from collections.abc import Sequence

from habit_tui.cli.days_page import day_sentences
from habit_tui.cli.heatmap_page import heatmap_lines
from habit_tui.cli.layout import count, paragraph, sections, short_date
from habit_tui.domain.drafting.wording import WEEKDAY_NAMES
from habit_tui.domain.history_words import streak_in_words, totals_in_words, week_in_words
from habit_tui.domain.period import Period
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.streaks.runs import Run
from habit_tui.domain.streaks.weeks import Week

WEEKS_SHOWN = 8
RUNS_SHOWN = 10
DAYS_TOLD = 28
"""Days told in sentences where no first day is named."""
NO_PLAN = "No plan yet: every day is a rest day. Make one: habit-tui plan --days mon,tue,wed,thu,fri"


def history_page(
    period: Period, review: Sequence[Sequence[str]], first_weekday: int, in_colour: bool = False
) -> str:
    """Return the streak, the last months as marks, the streaks, the last weeks, and the review."""
    return sections(
        _opening(period),
        heatmap_lines(period.days, first_weekday, in_colour),
        *_lists(period),
        *review,
    )


def history_sentences(period: Period, review: Sequence[Sequence[str]], most_days: int | None) -> str:
    """Return the same without a mark, for a screen reader; the days one by one, at most so many."""
    days = period.days[-most_days:] if most_days else period.days
    return sections(
        _opening(period), ["Days", *day_sentences(days)] if days else [], *_lists(period), *review
    )


def plan_page(plan: Plan | None, effect: str = "") -> str:
    """Return what a change of it does, then the plan in two sentences."""
    if plan is None:
        return NO_PLAN
    days = ", ".join(WEEKDAY_NAMES[day] for day in sorted(plan.days)) or "no day"
    keeps = "any step keeps a day" if plan.counts == "steps" else "only a conversation keeps a day"
    return sections(
        paragraph(effect),
        paragraph(
            f"On {days}; {keeps}. Goal: {count(plan.goal, 'conversation')} a week. "
            f"The day starts at {plan.day_starts}. In force since {short_date(plan.since)}."
        ),
    )


def time_off_page(taken: Sequence[TimeOff], effect: str = "") -> str:
    """Return what a change of it does, then a line for each holiday or illness."""
    lines = [
        short_date(one.start) if one.start == one.end else f"{short_date(one.start)} to {short_date(one.end)}"
        for one in taken
    ]
    return sections(paragraph(effect), lines or ["No time off."])


def _opening(period: Period) -> list[str]:
    """Return the streak and what was done in all; after a break what was done comes first."""
    done = totals_in_words(period.totals)
    in_all = f"In all: {done}." if done else ""
    streak = f"{streak_in_words(period.streak)}."
    first, second = (in_all, streak) if period.streak.current == 0 else (streak, in_all)
    week = week_in_words(period.streak)
    return [line for text in (first, second, f"{week}." if week else "") for line in paragraph(text)]


def _lists(period: Period) -> list[list[str]]:
    runs, weeks = period.runs[: -RUNS_SHOWN - 1 : -1], period.weeks[: -WEEKS_SHOWN - 1 : -1]
    return [
        ["Streaks", *(f"  {_run(run, period)}" for run in runs)] if runs else ["No streak yet."],
        ["Weeks", *(f"  {_week(week)}" for week in weeks)] if weeks else [],
    ]


def _run(run: Run, period: Period) -> str:
    length = count(run.length, "day")
    best = ", the best" if run.length == period.streak.best and len(period.runs) > 1 else ""
    if run.start == run.end:
        return f"{length}, {short_date(run.start)}{best}"
    return f"{length}, {short_date(run.start)} to {short_date(run.end)}{best}"


def _week(week: Week) -> str:
    if not week.conversations:
        talks = f"none yet, {week.goal} aimed at" if week.goal else "no conversation"
    else:
        talks = count(week.conversations, "conversation") + (f" of {week.goal} aimed at" if week.goal else "")
    return f"from {short_date(week.start)}: {talks}"

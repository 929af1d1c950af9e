"""The streak history, the plan and time off as plain text."""

from collections.abc import Sequence

from habit_tui.cli.layout import count, paragraph, sections, short_date
from habit_tui.cli.page import streak_lines
from habit_tui.domain.drafting.wording import WEEKDAY_NAMES
from habit_tui.domain.period import Period
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.streaks.runs import Run
from habit_tui.domain.streaks.totals import Totals
from habit_tui.domain.streaks.weeks import Week

WEEKS_SHOWN = 8
RUNS_SHOWN = 10
NO_PLAN = "No plan yet: every day is a rest day. Make one: habit-tui plan --days mon,tue,wed,thu,fri"


def history_page(period: Period) -> str:
    """Return the streak, what was done in all, the streaks and the last weeks, the newest first."""
    runs, weeks = period.runs[: -RUNS_SHOWN - 1 : -1], period.weeks[: -WEEKS_SHOWN - 1 : -1]
    return sections(
        [*streak_lines(period.streak), f"Longest streak: {count(period.streak.best, 'day')}."],
        paragraph(f"In all: {_totals(period.totals)}."),
        ["Streaks", *(f"  {_run(run)}" for run in runs)] if runs else ["No streak yet."],
        ["Weeks", *(f"  {_week(week)}" for week in weeks)] if weeks else [],
    )


def plan_page(plan: Plan | None) -> str:
    """Return the plan in two sentences."""
    if plan is None:
        return NO_PLAN
    days = ", ".join(WEEKDAY_NAMES[day] for day in sorted(plan.days)) or "no day"
    keeps = "any step keeps a day" if plan.counts == "steps" else "only a conversation keeps a day"
    return sections(
        paragraph(
            f"On {days}; {keeps}. Goal: {count(plan.goal, 'conversation')} a week. "
            f"The day starts at {plan.day_starts}. In force since {short_date(plan.since)}."
        )
    )


def time_off_page(taken: Sequence[TimeOff]) -> str:
    """Return a line for each holiday or illness."""
    lines = [
        short_date(one.start) if one.start == one.end else f"{short_date(one.start)} to {short_date(one.end)}"
        for one in taken
    ]
    return "\n".join(lines) or "No time off."


def _totals(totals: Totals) -> str:
    return (
        f"{totals.asked} asked, {totals.talked} talked, {totals.thanked} thanked, {totals.told} told, "
        f"{count(totals.referrals, 'referral')}"
    )


def _run(run: Run) -> str:
    length = count(run.length, "day")
    if run.start == run.end:
        return f"{length}, {short_date(run.start)}"
    return f"{length}, {short_date(run.start)} to {short_date(run.end)}"


def _week(week: Week) -> str:
    talks = count(week.conversations, "conversation")
    goal = f" of {week.goal} aimed at" if week.goal else ""
    return f"from {short_date(week.start)}: {talks}{goal}"

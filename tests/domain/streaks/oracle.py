"""The rules of the streak once more: slow, day by day from scratch, and knowing nothing of the package.

The history is a word with one letter a day: K kept, P planned and not kept, r rest, o off, ? open; then
every P is made F (frozen) or M (missed) by asking what was in hand on that morning.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from habit_tui.domain.plan import Plan
from tests.domain.streaks.histories import History

ONE_DAY = timedelta(days=1)


def plan_in_force(history: History, day: date) -> Plan | None:
    held = None
    for plan in history.plans:
        if plan.since <= day and (held is None or (held.since, held.at) < (plan.since, plan.at)):
            held = plan
    return held


def is_off(history: History, day: date) -> bool:
    return any(off.start <= day <= off.end for off in history.time_off)


def kinds_on(history: History, day: date) -> list[str]:
    return [step.kind for step in history.steps if step.on == day]


def is_kept(history: History, day: date) -> bool:
    plan = plan_in_force(history, day)
    if plan is not None and plan.counts == "conversations":
        return "talked" in kinds_on(history, day)
    return kinds_on(history, day) != []


def letter(history: History, day: date) -> str:
    plan = plan_in_force(history, day)
    if is_kept(history, day):
        return "K"
    if plan is None:
        return "r"
    if is_off(history, day):
        return "o"
    if day.weekday() not in plan.days:
        return "r"
    return "?" if day == history.today else "P"


def dates(history: History) -> list[date]:
    known = [step.on for step in history.steps] + [plan.since for plan in history.plans]
    past = [day for day in known if day <= history.today]
    if not past:
        return []
    return [min(past) + ONE_DAY * number for number in range((history.today - min(past)).days + 1)]


def word(history: History) -> str:
    return "".join(letter(history, day) for day in dates(history))


def in_hand(days: str) -> int:
    """Return the freezes in hand after these days: two, and from then on one day at a time."""
    if days == "":
        return 2
    evening_before, last = in_hand(days[:-1]), days[-1]
    if last == "P":
        return max(0, evening_before - 1)
    if last == "K" and days.count("K") % 5 == 0:
        return min(2, evening_before + 1)
    return evening_before


def judged(days: str) -> str:
    return "".join(
        ("F" if in_hand(days[:number]) > 0 else "M") if letter == "P" else letter
        for number, letter in enumerate(days)
    )


def walked_back(states: str) -> int:
    """Return how many kept days lie behind, up to the last break."""
    behind = states[::-1]
    return behind.split("M")[0].count("K")


def best(states: str) -> int:
    return max((walked_back(states[: number + 1]) for number in range(len(states))), default=0)


def runs(history: History, states: str) -> list[tuple[date, date, int]]:
    days = dates(history)
    found = []
    for run in re.finditer(r"K(?:[^M]*K)?", states):
        found.append((days[run.start()], days[run.end() - 1], run.group().count("K")))
    return found


def conversations(history: History, days: Sequence[date]) -> int:
    return sum(kinds_on(history, day).count("talked") for day in days if day <= history.today)


def week_around(day: date, first_weekday: int) -> list[date]:
    start = day
    while start.weekday() != first_weekday:
        start -= ONE_DAY
    return [start + ONE_DAY * number for number in range(7)]


def goal_of(history: History, week: Sequence[date]) -> int:
    plan = plan_in_force(history, min(week[-1], history.today))
    if plan is None:
        return 0
    planned = [day for day in week if day.weekday() in plan.days] if plan.days else list(week)
    left = [day for day in planned if not is_off(history, day)]
    for goal in range(plan.goal, 0, -1):
        if left and (goal == 1 or goal / plan.goal <= len(left) / len(planned) + 1e-9):
            return goal
    return 0

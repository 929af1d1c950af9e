"""A plan as it is typed into a form, made into a change of plan."""

from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents.plans import ChangePlan, check_day_start
from habit_tui.domain.plain import plain
from habit_tui.domain.plan import Plan
from habit_tui.domain.words import Counts

MOST_CONVERSATIONS = 100
"""The highest weekly goal there can be."""


def plan_entered(
    held: Plan | None, days: frozenset[int], goal: str, counts: Counts, day_starts: str
) -> ChangePlan:
    """Return the change from the plan that is held to what was entered.

    Raises CannotDo where a part makes no sense, or where nothing is different from the plan held.
    """
    starts = day_starts.strip()
    starts = f"0{starts}" if len(starts) == 4 and starts[1] == ":" else starts
    check_day_start(starts)
    change = ChangePlan(days, _goal(goal), counts, starts)
    if held and change == ChangePlan(held.days, held.goal, held.counts, held.day_starts):
        raise CannotDo("nothing is different yet; Escape leaves the plan as it is")
    return change


def _goal(text: str) -> int:
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit()) or int(digits[:9]) > MOST_CONVERSATIONS:
        raise CannotDo(
            f"{plain(digits, 20)!r} is no weekly goal: give a number from 0 to {MOST_CONVERSATIONS}"
        )
    return int(digits)

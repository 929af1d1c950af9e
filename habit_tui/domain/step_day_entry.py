"""The day of a step as it is typed into a form: over, or today."""

from datetime import date

from habit_tui.domain.change import CannotDo
from habit_tui.domain.entry import day_entered
from habit_tui.domain.intents.steps import EARLIEST


def step_day_entered(text: str, today: date) -> date:
    """Return the day that a text names, today if it is empty.

    Raises CannotDo for what names no day, for a day to come and for one before `EARLIEST`: the form says so
    while everything typed into it is still there.
    """
    day = day_entered(text, today)
    if day > today:
        raise CannotDo("that day is still to come; a step is entered once it is done")
    if day < EARLIEST:
        raise CannotDo(f"{day.isoformat()} is too long ago; give a date since {EARLIEST.isoformat()}")
    return day

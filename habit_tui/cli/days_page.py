"""Days told one after another in sentences, for whoever is read to."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from habit_tui.cli.layout import count, long_date, paragraph
from habit_tui.domain.history_words import IS
from habit_tui.domain.period import Day, Taken
from habit_tui.domain.standing import DONE_WITH, SOMEBODY
from habit_tui.domain.words import DayState

LONGEST_NAME = 60


def day_sentences(days: Sequence[Day]) -> list[str]:
    """Return the days, the latest first; those without a step that are alike are told at once."""
    lines: list[str] = []
    for (state, alone), group in groupby(reversed(days), key=lambda day: (day.state, _number_alone(day))):
        alike = list(group)
        if alone:
            lines += paragraph(f"{long_date(alike[0].date)}: {', '.join(_told(alike[0]))}.")
        else:
            lines += paragraph(_alike(alike, state))
    return lines


def _number_alone(day: Day) -> int:
    """Return a number that no other day has where there were steps, 0 for all others."""
    return day.date.toordinal() if day.taken else 0


def _told(day: Day) -> Iterator[str]:
    yield IS[day.state]
    for taken in day.taken:
        yield _done(taken)


def _alike(days: Sequence[Day], state: DayState) -> str:
    if len(days) == 1:
        return f"{long_date(days[0].date)}: {IS[state]}."
    dates = f"{long_date(days[-1].date)} to {long_date(days[0].date)}"
    return f"{dates}, {count(len(days), 'day')}: {IS[state]}."


def _done(taken: Taken) -> str:
    return DONE_WITH[taken.step.kind].format(taken.contact.name[:LONGEST_NAME] if taken.contact else SOMEBODY)

"""The conversations counted: in all, this year, this month, this week against the goal."""

from dataclasses import dataclass

from habit_tui.domain.history_words import week_in_words
from habit_tui.domain.streaks.chronicle import Chronicle


@dataclass(frozen=True, slots=True)
class Talks:
    """How many conversations there have been up to today."""

    ever: int
    year: int
    """Since 1 January of today's year."""
    month: int
    """Since the first of today's month."""
    week: int
    """In the calendar week under way."""
    goal: int
    """What is aimed at in that week, from 0."""


def talks_of(chronicle: Chronicle) -> Talks:
    """Return the conversations of a history."""
    today, streak = chronicle.today, chronicle.streak

    def since(month: int) -> int:
        return chronicle.conversations_between(
            today.replace(month=month, day=1).toordinal(), today.toordinal()
        )

    return Talks(streak.total, since(1), since(today.month), streak.conversations, streak.goal)


def talks_in_words(chronicle: Chronicle, with_week: bool = True) -> str:
    """Return the counts, then this week's; what has not happened yet is left out, "" where nothing has."""
    talks = talks_of(chronicle)
    if not talks.ever:
        return ""
    counts = [_conversations(talks.ever) + " in all"]
    counts += [f"{talks.year} this year"] if talks.year else []
    counts += [f"{talks.month} this month"] if talks.month else []
    week = week_in_words(chronicle.streak) if with_week else ""
    return f"{', '.join(counts)}. {week}." if week else f"{', '.join(counts)}."


def _conversations(count: int) -> str:
    return f"{count} conversation{'s' if count != 1 else ''}"

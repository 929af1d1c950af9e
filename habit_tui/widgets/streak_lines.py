"""The streak: its number, the last five weeks, today's state, the week against its goal."""

from collections.abc import Iterator

from textual.content import Content

from habit_tui.domain.follow_ups.wording import DONE, WHAT
from habit_tui.domain.marks import MARKS
from habit_tui.domain.plain import plain
from habit_tui.domain.today import Due, Streak, Today
from habit_tui.domain.words import DayState
from habit_tui.widgets.lines import indented
from habit_tui.widgets.phrase import ACCENT, FAINT, QUIET, STRONG, link, phrase, spread

STYLES: dict[DayState, str] = {
    "kept": ACCENT,
    "open": f"{ACCENT} bold",
    "missed": QUIET,
    "frozen": ACCENT,
    "rest": FAINT,
    "off": FAINT,
}
TODAY_IS: dict[DayState, str] = {
    "kept": "today is kept",
    "open": "today is open",
    "missed": "today is missed",
    "frozen": "today is frozen",
    "rest": "today is a rest day",
    "off": "today is off",
}
LABEL = 11
"""Width of the column that holds the number of days."""
LONGEST_NAME = 24
"""Characters of a name in front of what is due."""
MOST_DUE = 2
"""Follow-ups that Today names; the others are counted, and come up as these are done."""


def due_lines(today: Today, width: int) -> Iterator[Content]:
    """Return what is due, a line each, the first one with its keys; never more than two lines."""
    for number, due in enumerate(today.due[:MOST_DUE]):
        last = number == MOST_DUE - 1
        end = phrase(_more(len(today.due) - MOST_DUE), QUIET) if last else _keys(due)
        label = phrase("Due" if number == 0 else "", QUIET)
        yield _one_line(Content.assemble(label.pad_right(LABEL - label.cell_length), _due(due)), end, width)


def streak_lines(today: Today, width: int) -> Iterator[Content]:
    """Return the number with the strip, and this week."""
    number = _number(today.streak)
    strip = Content.assemble(phrase(number, STRONG).pad_right(LABEL - len(number)), _strip(today.weeks))
    yield from spread(strip, phrase(_in_hand(today.streak), QUIET), width).split("\n")
    yield from indented(phrase(_week(today), QUIET), width, LABEL)


def _due(due: Due) -> Content:
    name = phrase(f"{WHAT[due.kind]} {plain(due.contact.name, LONGEST_NAME)}")
    return Content.assemble(name, phrase(f" · {due.why}", QUIET)) if due.why else name


def _keys(due: Due) -> Content:
    done = link("t ", "screen.follow", f"{ACCENT} bold") + link(DONE[due.kind], "screen.follow", QUIET)
    drop = link("x ", "screen.drop", f"{ACCENT} bold") + link("drop", "screen.drop", QUIET)
    return Content("  ").join([done, drop])


def _more(count: int) -> str:
    return f"and {count} more" if count > 0 else ""


def _one_line(left: Content, right: Content, width: int) -> Content:
    """Return one line, its left end cut where both have no room."""
    room = max(0, width - (right.cell_length + 2 if right.cell_length else 0))
    return (
        spread(left.truncate(room, ellipsis=True), right, width)
        if right.cell_length
        else left.truncate(width, ellipsis=True)
    )


def _number(streak: Streak) -> str:
    """Return the number in words; a run that has yet to begin is called so, and not 0."""
    if streak.current == 0:
        return "A new run"
    return f"{streak.current} day{'s' if streak.current != 1 else ''}"


def _strip(weeks: tuple[tuple[DayState | None, ...], ...]) -> Content:
    return Content("  ").join(
        Content("").join(phrase(MARKS[state], STYLES[state]) if state else Content(" ") for state in week)
        for week in weeks
    )


def _in_hand(streak: Streak) -> str:
    freezes = f"{streak.freezes} freeze{'s' if streak.freezes != 1 else ''}"
    return f"{freezes} · {streak.total} talk{'s' if streak.total != 1 else ''}"


def _week(today: Today) -> str:
    streak = today.streak
    goal = f"this week {streak.conversations} of {streak.goal} talks"
    if streak.goal == 0:
        goal = f"this week {streak.conversations} talk{'s' if streak.conversations != 1 else ''}"
    parts = [goal, TODAY_IS[streak.today]]
    if today.names_added >= 2:
        parts.append(f"{today.names_added:,} names added, a small step")
    return " · ".join(parts)

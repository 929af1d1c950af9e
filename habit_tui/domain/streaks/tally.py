"""Where the streak stands at the end of a day, and how one more day moves it.

The figures are the product's: two freezes at the start, one earned by every fifth kept day, two held at most.
"""

from typing import NamedTuple

from habit_tui.domain.words import DayState

FREEZES_AT_START = 2
FREEZES_HELD = 2
KEPT_DAYS_A_FREEZE = 5


class Tally(NamedTuple):
    """How a day was judged, and where the streak stands when it ends."""

    state: DayState
    current: int
    """Kept days of the run that goes on."""
    best: int
    """Kept days of the longest run so far."""
    freezes: int
    """Freezes in hand, 0 to 2."""
    kept: int
    """Kept days ever."""
    conversations: int
    """Conversations ever."""


BEFORE_HISTORY = Tally("rest", 0, 0, FREEZES_AT_START, 0, 0)


def judged(before: Tally, state: DayState, conversations: int) -> Tally:
    """Return the tally after a day of this state, on which there were so many conversations.

    A day given as `missed` is forgiven, and comes out as `frozen`, where a freeze is in hand.
    """
    talks = before.conversations + conversations
    if state == "kept":
        return _kept(before, talks)
    if state == "missed":
        if before.freezes:
            return Tally("frozen", before.current, before.best, before.freezes - 1, before.kept, talks)
        return Tally("missed", 0, before.best, 0, before.kept, talks)
    return Tally(state, before.current, before.best, before.freezes, before.kept, talks)


def _kept(before: Tally, talks: int) -> Tally:
    kept, current, freezes = before.kept + 1, before.current + 1, before.freezes
    if kept % KEPT_DAYS_A_FREEZE == 0 and freezes < FREEZES_HELD:
        freezes += 1
    return Tally("kept", current, max(current, before.best), freezes, kept, talks)

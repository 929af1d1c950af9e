"""How a thread moves: the state that follows from a state and an event."""

from habit_tui.domain.words import SignKind, StepKind, ThreadState

Event = StepKind | SignKind
"""What moves a thread: a step of the user's, or a sign."""

_STAYS: frozenset[tuple[ThreadState, Event]] = frozenset(
    {("arranged", "answered"), ("arranged", "thanked"), ("arranged", "told")}
)
"""What is arranged stays arranged, whatever is written about it, until the two talk or it is closed."""


def moved(state: ThreadState, event: Event) -> ThreadState:
    """Return the state of a thread after an event: the last one tells, and any of them opens a closed one."""
    return state if (state, event) in _STAYS else event


NEXT: dict[ThreadState, Event] = {
    "none": "asked",
    "asked": "answered",
    "answered": "arranged",
    "arranged": "talked",
    "talked": "thanked",
    "thanked": "told",
    "told": "closed",
    "closed": "asked",
}
"""What usually comes next: what one key proposes."""

"""Small histories to review."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from habit_tui.domain.contact import Contact
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.words import StepKind

TODAY = date(2026, 11, 23)
"""A Monday."""
NOW = "2026-11-23T09:00:00+00:00"


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def step(kind: StepKind, days_ago: int, who: str, mind: int | None = None, own: int | None = None) -> Step:
    """Return a step with a number for how much they mind, and one for the user's own discomfort."""
    on, feeling = ago(days_ago), Feeling(own, mind)
    expected = feeling if kind == "asked" else Feeling()
    felt = feeling if kind == "talked" else Feeling()
    return Step(f"{kind}-{days_ago}-{who}", kind, on, who, f"{on}T09:00", expected=expected, felt=felt)


_FEELINGS = st.builds(Feeling, st.none() | st.integers(0, 10), st.none() | st.integers(0, 10))


@st.composite
def approaches(draw: st.DrawFn) -> Sequence[Step]:
    """Return asked and talked steps with four people over a month or so, some of them still to come."""
    steps = []
    for number in range(draw(st.integers(0, 25))):
        kind: StepKind = draw(st.sampled_from(("asked", "talked", "thanked")))
        who = draw(st.sampled_from(("ada", "ben", "cy", "di")))
        on = ago(draw(st.integers(-3, 40)))
        feeling = draw(_FEELINGS)
        expected, felt = (feeling, Feeling()) if kind == "asked" else (Feeling(), feeling)
        steps.append(Step(f"s{number}", kind, on, who, f"{number:02}", expected=expected, felt=felt))
    return steps


@st.composite
def people(draw: st.DrawFn) -> Sequence[Contact]:
    """Return the four, some of them forgotten, and people whom they named."""
    named = draw(st.lists(st.tuples(st.sampled_from(("ada", "ben", "cy", "di")), st.integers(-3, 40))))
    there = draw(st.sets(st.sampled_from(("ada", "ben", "cy", "di"))))
    return [
        *(Contact(who, who.title()) for who in there),
        *(
            Contact(f"n{number}", "N", introduced_by=who, added_on=ago(days) if days >= 0 else None)
            for number, (who, days) in enumerate(named)
        ),
    ]

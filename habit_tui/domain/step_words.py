"""A step in words, beyond what was done with whom: by which way, for what reason, how it felt."""

from collections.abc import Iterator

from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.words import Channel

BY: dict[Channel, str] = {
    "email": "by email",
    "linkedin": "on LinkedIn",
    "text": "by text message",
    "phone": "by phone",
    "video": "by video",
    "in-person": "in person",
}
"""How the user reached or talked to somebody."""


def how_in_words(step: Step) -> str:
    """Return the way and the reason: "by phone, for advice"; "" where neither was said."""
    parts = (BY[step.channel] if step.channel else "", f"for {step.reason}" if step.reason else "")
    return ", ".join(part for part in parts if part)


def numbers_in_words(step: Step) -> str:
    """Return the user's own numbers, those that they gave: "expected: uncomfortable 7, minding 6 of 10"."""
    return "; ".join(
        f"{when}: {', '.join(told)} of 10"
        for when, feeling in (("expected", step.expected), ("felt", step.felt))
        if (told := list(_numbers(feeling)))
    )


def details_in_words(step: Step) -> str:
    """Return everything said of a step but its note; "" where nothing was."""
    return " · ".join(part for part in (how_in_words(step), numbers_in_words(step)) if part)


def _numbers(feeling: Feeling) -> Iterator[str]:
    told: tuple[tuple[str, int | None], ...] = (
        ("uncomfortable", feeling.discomfort),
        ("minding", feeling.mind),
    )
    return (f"{what} {number}" for what, number in told if number is not None)

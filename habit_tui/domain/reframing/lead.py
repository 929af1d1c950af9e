"""The user's own numbers in sentences: what Today leads with once there are enough of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from habit_tui.domain.reframing.own_numbers import Measure, Pair, summary
from habit_tui.domain.today import Yours
from habit_tui.domain.words import ObjectionKind

ENOUGH = 3
"""From this number of pairs on, the user's own numbers lead."""

_ABOUT_ONESELF: frozenset[ObjectionKind] = frozenset({"introvert", "no-words", "ashamed", "no-time"})
"""The kinds of objection that are less about the others' feelings than about one's own."""

_TOLD: dict[Measure, tuple[str, ...]] = {
    "mind": (
        "{Count} times you asked and then talked. You expected them to mind {expected} in 10; it was {felt}.",
        "You expected people to mind {expected} in 10. In the {count} talks that followed, it was {felt}.",
        "By your own notes from {count} talks, people minded {felt} in 10, where you expected {expected}.",
    ),
    "discomfort": (
        "{Count} times you asked and then talked. Discomfort was {felt} in 10; you expected {expected}.",
        "You expected discomfort of {expected} in 10. In the {count} talks that followed, it was {felt}.",
        "By your own notes from {count} talks, discomfort was {felt} in 10, where you expected {expected}.",
    ),
}
_NUMBERS = ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@dataclass(frozen=True, slots=True)
class Lead:
    """The user's own numbers, told plainly, and over the same pairs as numbers."""

    text: str
    yours: Yours
    as_feared: bool
    """It was no better than expected, or in half of the talks or more the other minded."""


def lead_for(kind: ObjectionKind, pairs: Sequence[Pair], today: date) -> Lead | None:
    """Return what the user's own numbers say, None while no measure has three pairs.

    The measure told is the one that the kind of objection is about, unless the other one turned out as feared
    and it did not: then the bad news is told. The wording changes with the date.
    """
    measures: tuple[Measure, Measure] = ("mind", "discomfort")
    told = [_Told.of(m, pairs) for m in (measures[::-1] if kind in _ABOUT_ONESELF else measures)]
    enough = [one for one in told if one.yours.n >= ENOUGH]
    if not enough:
        return None
    worst = next((one for one in enough if one.verdict), enough[0])
    return Lead(worst.text(today), worst.yours, as_feared=bool(worst.verdict))


@dataclass(frozen=True, slots=True)
class _Told:
    """One measure over the pairs in which both of its numbers were said."""

    measure: Measure
    yours: Yours
    rated: int
    """The pairs in which the user said how much the other minded."""

    @classmethod
    def of(cls, measure: Measure, pairs: Sequence[Pair]) -> "_Told":
        some = [pair for pair in pairs if pair.both(measure)]
        return cls(measure, summary(some), sum(pair.felt.mind is not None for pair in some))

    @property
    def averages(self) -> tuple[float, float]:
        yours = self.yours
        if self.measure == "mind":
            return yours.expected_mind or 0.0, yours.felt_mind or 0.0
        return yours.expected_discomfort or 0.0, yours.felt_discomfort or 0.0

    @property
    def verdict(self) -> str:
        """What to say when the numbers bear the objection out, empty when they do not."""
        expected, felt = self.averages
        if felt > expected:
            return "So the worry was fair."
        if felt == expected:
            return "So it was as you thought."
        if self.rated and 2 * self.yours.minded >= self.rated:
            return "That is often enough to go gently."
        return ""

    def text(self, today: date) -> str:
        expected, felt = self.averages
        wordings = _TOLD[self.measure]
        count = _in_words(self.yours.n)
        told = wordings[today.toordinal() % len(wordings)].format(
            Count=count.capitalize(), count=count, expected=f"{expected:g}", felt=f"{felt:g}"
        )
        return " ".join(part for part in (told, _minded(self.yours.minded), self.verdict) if part)


def _minded(times: int) -> str:
    if not times:
        return ""
    often = {1: "Once", 2: "Twice"}.get(times) or f"{_in_words(times).capitalize()} times"
    return f"{often} they did mind."


def _in_words(number: int) -> str:
    """Return a number from three in words, in figures above twelve."""
    return _NUMBERS[number - 3] if number - 3 < len(_NUMBERS) else str(number)

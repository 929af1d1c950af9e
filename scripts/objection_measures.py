"""How well a model reads wordings that it has not learned from."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from habit_tui.domain.objection_kinds.classify import Reading, classify
from habit_tui.domain.objection_kinds.model import ObjectionModel
from habit_tui.domain.words import OBJECTION_KINDS, ObjectionKind
from scripts.objection_examples import Example

Judged = tuple[Example, Reading]
"""A wording, the kind it has, and how it was read."""


def read_all(examples: Iterable[Example], model: ObjectionModel) -> list[Judged]:
    """Return how the model reads each example."""
    return [(example, classify(example.wording, model)) for example in examples]


@dataclass(frozen=True, slots=True)
class Measures:
    """Shares of readings, from 0 to 1."""

    right: float
    """All wordings, of the thirteen kinds."""
    objections_right: float
    """The objections read as their own kind."""
    among_two: float
    """The objections whose kind is among the two likeliest, `unclear` left out."""
    among_three: float
    """The same among the three likeliest."""
    balanced: float
    """The mean of the F1 scores of the thirteen kinds."""
    wrongly_taken: float
    """What is no objection and was taken for one: to be at most a tenth."""
    taken_surely: float
    """What is no objection and was taken for one without asking."""
    missed: float
    """The objections read as `unclear`."""
    sure: float
    """The readings that the program is sure of."""
    sure_right: float
    """Those of the sure ones that are right."""


def measure(judged: Sequence[Judged]) -> Measures:
    """Return what the readings are worth."""
    objections = [one for one in judged if one[0].kind != "unclear"]
    others = [one for one in judged if one[0].kind == "unclear"]
    sure = [one for one in judged if one[1].sure]
    return Measures(
        right=_share(judged, _is_right),
        objections_right=_share(objections, _is_right),
        among_two=_share(objections, lambda one: one[0].kind in _likeliest(one[1], 2)),
        among_three=_share(objections, lambda one: one[0].kind in _likeliest(one[1], 3)),
        balanced=sum(f1_of(judged, kind) for kind in OBJECTION_KINDS) / len(OBJECTION_KINDS),
        wrongly_taken=_share(others, lambda one: not _is_right(one)),
        taken_surely=_share(others, lambda one: not _is_right(one) and one[1].sure),
        missed=_share(objections, lambda one: one[1].kind == "unclear"),
        sure=len(sure) / max(1, len(judged)),
        sure_right=_share(sure, _is_right),
    )


def precision_of(judged: Sequence[Judged], kind: ObjectionKind) -> float:
    """Return which share of what was read as a kind is of that kind."""
    return _share([one for one in judged if one[1].kind == kind], _is_right)


def recall_of(judged: Sequence[Judged], kind: ObjectionKind) -> float:
    """Return which share of what is of a kind was read as that kind."""
    return _share([one for one in judged if one[0].kind == kind], _is_right)


def f1_of(judged: Sequence[Judged], kind: ObjectionKind) -> float:
    """Return the harmonic mean of precision and recall."""
    precision, recall = precision_of(judged, kind), recall_of(judged, kind)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def confusion(judged: Iterable[Judged]) -> Counter[tuple[ObjectionKind, ObjectionKind]]:
    """Return how many of each kind were read as each kind."""
    return Counter((example.kind, reading.kind) for example, reading in judged)


def _likeliest(reading: Reading, number: int) -> Sequence[ObjectionKind]:
    return [candidate.kind for candidate in reading.candidates if candidate.kind != "unclear"][:number]


def _is_right(one: Judged) -> bool:
    return one[0].kind == one[1].kind


def _share(judged: Sequence[Judged], holds: Callable[[Judged], bool]) -> float:
    return sum(map(holds, judged)) / max(1, len(judged))

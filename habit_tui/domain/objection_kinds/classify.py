"""Read which kind of objection a wording is."""

from dataclasses import dataclass
from math import exp

from habit_tui.domain.objection_kinds.features import features_of
from habit_tui.domain.objection_kinds.model import ObjectionModel
from habit_tui.domain.words import ObjectionKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A kind that a wording may be, and how likely it is, from 0 to 1."""

    kind: ObjectionKind
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a wording was taken for.

    `candidates` are all thirteen, `unclear` among them, the likeliest first; their scores add up to 1. Where
    the reading is not `sure`, the user is asked which of the likeliest it is.
    """

    kind: ObjectionKind
    candidates: tuple[Candidate, ...]
    sure: bool


def classify(words: str, model: ObjectionModel) -> Reading:
    """Return which kind of objection to networking any text at all is most likely to be.

    `unclear` is what is no objection to networking, and what holds no word or idea that the model knows.
    """
    scores = _scores(words, model)
    if scores is None:
        return _nothing_to_go_by(model)
    order = sorted(range(len(scores)), key=lambda number: -scores[number])
    candidates = tuple(Candidate(model.kinds[number], scores[number]) for number in order)
    sure = candidates[0].score - candidates[1].score >= model.sureness
    return Reading(candidates[0].kind, candidates, sure)


def _scores(words: str, model: ObjectionModel) -> list[float] | None:
    size = len(model.kinds)
    weights = memoryview(model.weights).cast("b")
    sums = [0.0] * size
    known = False
    for feature, amount in features_of(words).items():
        row = model.rows.get(feature)
        if row is None:
            continue
        known = known or feature[0] in "wi"
        for number, weight in enumerate(weights[row * size : row * size + size]):
            sums[number] += amount * weight
    if not known:
        return None
    return _softmax([model.scale * total + offset for total, offset in zip(sums, model.offsets, strict=True)])


def _softmax(logits: list[float]) -> list[float]:
    highest = max(logits)
    powers = [exp(logit - highest) for logit in logits]
    total = sum(powers)
    return [power / total for power in powers]


def _nothing_to_go_by(model: ObjectionModel) -> Reading:
    others = [kind for kind in model.kinds if kind != "unclear"]
    rest = tuple(Candidate(kind, 0.1 / len(others)) for kind in others)
    return Reading("unclear", (Candidate("unclear", 0.9), *rest), True)

"""Multinomial logistic regression with an L2 penalty, learned by AdaGrad, the same each time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from random import Random

from habit_tui.domain.objection_kinds.features import features_of
from habit_tui.domain.objection_kinds.model import ObjectionModel
from habit_tui.domain.words import OBJECTION_KINDS
from scripts.objection_examples import Example, digest_of

_EIGHT_BITS = 127
_SIZE = len(OBJECTION_KINDS)
_OFFSET = "o"
"""The feature that every wording has: its weights are the model's offsets."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a model is learned.

    `rarest` is in how many examples a feature must be, `penalty` the strength of L2 over all examples,
    `rounds` how often all examples are seen, `rate` the first step of AdaGrad.
    """

    rarest: int = 3
    penalty: float = 0.1
    rounds: int = 20
    rate: float = 0.5


Row = tuple[list[float], list[float]]
"""A feature's weights, one a kind, and the sums of the squares of their gradients."""


def learn(examples: Sequence[Example], recipe: Recipe, sureness: float) -> ObjectionModel:
    """Return what the examples teach; `sureness` is handed on into the model."""
    read = [features_of(example.wording) for example in examples]
    counts = Counter(feature for features in read for feature in features)
    known = {feature: count for feature, count in counts.items() if count >= recipe.rarest}
    rows = {feature: ([0.0] * _SIZE, [1e-8] * _SIZE) for feature in [_OFFSET, *sorted(known)]}
    shares = {feature: recipe.penalty / count for feature, count in known.items()} | {_OFFSET: 0.0}
    lessons = [
        ([(rows[f], amount, shares[f]) for f, amount in _with_offset(features) if f in rows], kind)
        for features, kind in zip(read, _numbers(examples), strict=True)
    ]
    chance = Random(0)
    for _ in range(recipe.rounds):
        chance.shuffle(lessons)
        for features, kind in lessons:
            _step(features, kind, recipe.rate)
    return _pressed(rows, sureness, digest_of([*examples]))


def _with_offset(features: Mapping[str, float]) -> list[tuple[str, float]]:
    return [(_OFFSET, 1.0), *sorted(features.items())]


def _numbers(examples: Sequence[Example]) -> list[int]:
    return [OBJECTION_KINDS.index(example.kind) for example in examples]


def _step(features: list[tuple[Row, float, float]], kind: int, rate: float) -> None:
    """Move the weights of one example's features a step towards its kind.

    Each feature pays its share of the penalty whenever it is seen, so that it has paid all of it in a round.
    """
    misses = _misses(features, kind)
    for (weights, squares), amount, share in features:
        for number, miss in enumerate(misses):
            slope = miss * amount + share * weights[number]
            squares[number] += slope * slope
            weights[number] -= rate * slope / sqrt(squares[number])


def _misses(features: list[tuple[Row, float, float]], kind: int) -> list[float]:
    sums = [0.0] * _SIZE
    for (weights, _), amount, _ in features:
        sums = [total + amount * weight for total, weight in zip(sums, weights, strict=True)]
    highest = max(sums)
    powers = [exp(total - highest) for total in sums]
    whole = sum(powers)
    return [power / whole - (number == kind) for number, power in enumerate(powers)]


def _pressed(rows: Mapping[str, Row], sureness: float, examples: str) -> ObjectionModel:
    """Return the weights as bytes, without the features that say nothing in eight bits."""
    offsets = tuple(round(weight, 4) for weight in rows[_OFFSET][0])
    weights = {feature: row[0] for feature, row in rows.items() if feature != _OFFSET}
    scale = max(abs(weight) for row in weights.values() for weight in row) / _EIGHT_BITS
    pressed = {
        feature: bytes(round(weight / scale) % 256 for weight in row) for feature, row in weights.items()
    }
    told = {feature: row for feature, row in pressed.items() if any(row)}
    names = {feature: number for number, feature in enumerate(told)}
    return ObjectionModel(OBJECTION_KINDS, offsets, names, b"".join(told.values()), scale, sureness, examples)

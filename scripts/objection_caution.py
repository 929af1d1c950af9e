"""How far a model leans towards `unclear`, and how sure it must be: chosen on readings, not on weights."""

from collections.abc import Sequence
from dataclasses import replace
from math import exp

from habit_tui.domain.objection_kinds.classify import Candidate, Reading
from habit_tui.domain.objection_kinds.model import ObjectionModel
from scripts.objection_measures import Judged, measure

MOST_WRONGLY_TAKEN = 0.1
"""Which share of what is no objection may be taken for one."""
SURE_IS_RIGHT = 0.9
"""Which share of the readings that nobody is asked about must be right."""
_STEP = 0.05


def caution_of(judged: Sequence[Judged]) -> float:
    """Return the smallest lean towards `unclear` that keeps to MOST_WRONGLY_TAKEN."""
    steps = 0
    while measure(with_caution(judged, steps * _STEP)).wrongly_taken > MOST_WRONGLY_TAKEN:
        steps += 1
    return steps * _STEP


def sureness_of(judged: Sequence[Judged]) -> float:
    """Return the smallest lead of the likeliest kind from which SURE_IS_RIGHT of the readings are right."""
    leads = [(_lead_of(reading), example.kind == reading.kind) for example, reading in judged]
    enough = 1.0
    right = 0
    for number, (lead, is_right) in enumerate(sorted(leads, reverse=True), 1):
        right += is_right
        if right / number >= SURE_IS_RIGHT:
            enough = lead
    return round(enough, 3)


def with_caution(judged: Sequence[Judged], caution: float) -> list[Judged]:
    """Return the readings of a model that leans that far towards `unclear`."""
    return [(example, _leaning(reading, caution)) for example, reading in judged]


def with_sureness(judged: Sequence[Judged], sureness: float) -> list[Judged]:
    """Return the readings of a model that is sure from that lead on."""
    return [(example, replace(reading, sure=_lead_of(reading) >= sureness)) for example, reading in judged]


def leaning(model: ObjectionModel, caution: float) -> ObjectionModel:
    """Return the model with its offset of `unclear` raised."""
    offsets = (
        offset + caution * (kind == "unclear")
        for kind, offset in zip(model.kinds, model.offsets, strict=True)
    )
    return replace(model, offsets=tuple(round(offset, 4) for offset in offsets))


def _leaning(reading: Reading, caution: float) -> Reading:
    scores = {one.kind: one.score * exp(caution * (one.kind == "unclear")) for one in reading.candidates}
    whole = sum(scores.values())
    order = sorted(scores, key=lambda kind: -scores[kind])
    candidates = tuple(Candidate(kind, scores[kind] / whole) for kind in order)
    return Reading(order[0], candidates, reading.sure)


def _lead_of(reading: Reading) -> float:
    first, second = reading.candidates[:2]
    return first.score - second.score

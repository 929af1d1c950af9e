"""Somebody who was asked for an objection has most likely given one."""

from habit_tui.domain.objection_kinds.answer import read_as_answer
from habit_tui.domain.objection_kinds.classify import Candidate, Reading
from habit_tui.domain.words import ObjectionKind


def reading(*scores: tuple[ObjectionKind, float], sure: bool = False) -> Reading:
    candidates = tuple(Candidate(kind, score) for kind, score in scores)
    return Reading(candidates[0].kind, candidates, sure)


def test_that_it_may_be_no_objection_is_no_reason_to_ask() -> None:
    assert read_as_answer(reading(("bother", 0.55), ("unclear", 0.4), ("fake", 0.05))).sure


def test_another_kind_close_behind_is() -> None:
    close = reading(("bother", 0.45), ("rejection", 0.4), ("unclear", 0.15), sure=True)
    assert not read_as_answer(close).sure


def test_what_is_read_as_no_objection_stays_as_it_was() -> None:
    for sure in (True, False):
        unclear = reading(("unclear", 0.6), ("bother", 0.4), sure=sure)
        assert read_as_answer(unclear) == unclear

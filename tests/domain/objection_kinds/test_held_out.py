"""The model on wordings that were kept apart before it was made, and are used for nothing else."""

from functools import cache

from habit_tui.texts.objection_model import load_objection_model
from scripts.objection_examples import held_out_examples, said_alike, training_examples
from scripts.objection_measures import Judged, measure, read_all, recall_of
from scripts.objection_page import PAGE, figures_of, kinds_of, page_with


@cache
def judged() -> list[Judged]:
    return read_all(held_out_examples(), load_objection_model())


def test_most_wordings_are_read_as_their_kind() -> None:
    measures = measure(judged())
    assert measures.right >= 0.83
    assert measures.objections_right >= 0.81
    assert measures.balanced >= 0.82


def test_the_right_kind_is_almost_always_among_the_likeliest() -> None:
    measures = measure(judged())
    assert measures.among_two >= 0.93
    assert measures.among_three >= 0.96


def test_what_is_no_objection_is_seldom_taken_for_one_and_objections_are_seldom_missed() -> None:
    measures = measure(judged())
    assert measures.wrongly_taken <= 0.1
    assert measures.taken_surely <= 0.03
    assert measures.missed <= 0.07


def test_what_it_is_sure_of_is_right() -> None:
    measures = measure(judged())
    assert measures.sure_right >= 0.94
    assert measures.sure >= 0.6


def test_no_kind_is_left_behind() -> None:
    assert {example.kind for example, _ in judged() if recall_of(judged(), example.kind) < 0.6} == set()


def test_no_wording_to_measure_by_was_learned_from() -> None:
    learned = {said_alike(example.wording) for example in training_examples()}
    apart = {said_alike(example.wording) for example in held_out_examples()}
    assert learned & apart == set()


def test_the_page_in_docs_tells_what_is_measured() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == page_with("figures", figures_of(judged()), page)
    assert page == page_with("kinds", kinds_of(judged()), page)

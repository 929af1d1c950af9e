"""The answer to an objection, with the user's own numbers once there are enough."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.page import Page
from habit_tui.domain.reframing.lead import lead_for
from habit_tui.domain.reframing.own_numbers import Pair
from habit_tui.domain.reframing.reframe import reframe_for, reframe_of_words
from habit_tui.domain.reframing.texts import View
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.words import ObjectionKind
from habit_tui.texts.reframes import load_reframe_texts
from tests.domain.reframing.making import (
    MONDAY,
    SMALLER,
    asked,
    book_of,
    day,
    objection,
    page,
    talked,
    texts_of,
)

TEXTS = texts_of(["v1", "v2", "v3"])
PLAIN = "times you asked and then talked."


def history(*minds: tuple[int, int]) -> list[Step]:
    """Return one approach and one conversation for each number expected and found, all before Monday."""
    return [
        step
        for n, (expected, felt) in enumerate(minds)
        for step in (asked(-20, f"c{n}", expected), talked(-10, f"c{n}", felt))
    ]


def text_on(number: int, *steps: Step, kind: ObjectionKind = "bother") -> str:
    reframe = reframe_for(book_of(objection(kind), *steps), day(number), TEXTS)
    assert reframe is not None
    return reframe.text


def lead(kind: ObjectionKind, *pairs: tuple[Feeling, Feeling], number: int = 0) -> str:
    """Return the lead on the first date from Monday on whose wording counts the times, or empty."""
    some = [Pair(expected, felt) for expected, felt in pairs]
    leads = [lead_for(kind, some, day(number + n)) for n in range(3)]
    return next((one.text for one in leads if one and PLAIN in one.text), "")


def minds(*numbers: tuple[int, int]) -> list[tuple[Feeling, Feeling]]:
    return [(Feeling(mind=expected), Feeling(mind=felt)) for expected, felt in numbers]


def test_without_an_objection_there_is_nothing_to_answer() -> None:
    assert reframe_for(book_of(*history((7, 2))), MONDAY, TEXTS) is None


def test_before_three_pairs_the_view_is_shown_and_a_finding_on_every_other_day() -> None:
    book = book_of(objection(), *history((7, 2), (7, 2)))
    shown = [reframe_for(book, day(n), TEXTS) for n in range(2)]
    assert all(one and one.text.startswith("A thought on") and one.yours is None for one in shown)
    found = [one.evidence for one in shown if one and one.evidence]
    assert len(found) == 1
    assert found[0].source
    assert found[0].limit


def test_the_view_named_by_the_page_stays_all_day_also_after_a_step() -> None:
    book = book_of(objection(), page(MONDAY, "v3"), *history((7, 2), (7, 2)))
    before = reframe_for(book, MONDAY, TEXTS)
    after = reframe_for(book_of(*book.objections.values(), page(MONDAY, "v3")), MONDAY, TEXTS)
    assert before == after
    assert before is not None
    assert before.id == "v3"


def test_a_step_during_the_day_changes_the_numbers_and_not_the_small_step() -> None:
    steps = history((7, 2), (7, 2), (7, 2))
    before = text_on(0, *steps)
    after = text_on(0, *steps, asked(-2, "new", 7), talked(0, "new", 3))
    assert before != after
    assert before.split(". ")[-1] == after.split(". ")[-1]


def test_from_three_pairs_on_the_own_numbers_lead_and_the_views_small_step_follows() -> None:
    book = book_of(objection(), page(MONDAY, "v2"), *history((7, 2), (7, 3), (7, 1)))
    reframe = reframe_for(book, MONDAY, TEXTS)
    assert reframe is not None
    assert reframe.yours is not None
    assert (reframe.yours.n, reframe.yours.expected_mind, reframe.yours.felt_mind) == (3, 7.0, 2.0)
    assert reframe.text.endswith(" Ask one person about v2 today.")
    assert "A thought" not in reframe.text
    assert reframe.evidence is None


def test_own_numbers_are_told_in_one_plain_sentence_or_two() -> None:
    assert lead("bother", *minds((7, 2), (7, 2), (7, 2), (7, 2), (7, 2), (7, 2))) == (
        "Six times you asked and then talked. You expected them to mind 7 in 10; it was 2."
    )


@pytest.mark.parametrize(("times", "said"), [(3, "Three"), (12, "Twelve"), (13, "13"), (120, "120")])
def test_up_to_twelve_times_are_told_in_words(times: int, said: str) -> None:
    assert lead("bother", *minds(*[(7, 2)] * times)).startswith(f"{said} times you asked")


def test_the_wording_changes_from_day_to_day_and_the_numbers_do_not() -> None:
    some = [Pair(*numbers) for numbers in minds((7, 2), (7, 2), (7, 2))]
    leads = [lead_for("bother", some, day(n)) for n in range(3)]
    assert len({one.text for one in leads if one}) == 3
    assert all(one and "7" in one.text and "2" in one.text and "hree" in one.text for one in leads)


@pytest.mark.parametrize(("felt", "said"), [(5, "Once they did mind."), (4, "")])
def test_whoever_did_mind_is_never_left_out(felt: int, said: str) -> None:
    text = lead("bother", *minds((7, 2), (7, 2), (7, felt)))
    assert text.endswith(said)
    assert ("did mind" in text) == bool(said)


def test_several_who_minded_are_counted() -> None:
    text = lead("bother", *minds((9, 6), (9, 6), (9, 1), (9, 1), (9, 1)))
    assert text.endswith("Twice they did mind.")
    more = lead("bother", *minds(*[(9, 6)] * 4, *[(9, 1)] * 5))
    assert more.endswith("Four times they did mind.")


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        (((2, 6), (2, 6), (2, 1)), "So the worry was fair."),
        (((3, 3), (3, 3), (3, 3)), "So it was as you thought."),
        (((9, 6), (9, 6), (9, 1), (9, 1)), "That is often enough to go gently."),
    ],
)
def test_numbers_that_bear_the_objection_out_are_told_so_and_a_smaller_step_follows(
    numbers: tuple[tuple[int, int], ...], said: str
) -> None:
    text = text_on(0, *history(*numbers))
    assert said in text
    assert text.endswith(SMALLER)
    assert "A thought" not in text
    assert "Ask one person about" not in text


def test_the_smaller_step_is_another_one_the_next_day() -> None:
    steps = history((2, 6), (2, 6), (2, 6))
    assert text_on(0, *steps).endswith(SMALLER[day(0).toordinal() % 2])
    assert text_on(1, *steps).endswith(SMALLER[day(1).toordinal() % 2])


def test_an_objection_about_oneself_is_answered_with_the_discomfort() -> None:
    both = [(Feeling(8, 7), Feeling(3, 2))] * 3
    assert "Discomfort was 3 in 10; you expected 8." in lead("introvert", *both)
    assert "expected them to mind 7 in 10; it was 2." in lead("bother", *both)


def test_where_one_measure_came_out_badly_it_is_the_one_told() -> None:
    calm_but_minded = [(Feeling(8, 2), Feeling(3, 4))] * 3
    assert "expected them to mind 2 in 10; it was 4. So the worry was fair." in lead(
        "introvert", *calm_but_minded
    )
    welcome_but_hard = [(Feeling(3, 7), Feeling(8, 1))] * 3
    assert "Discomfort was 8 in 10; you expected 3. So the worry was fair." in lead(
        "bother", *welcome_but_hard
    )


def test_the_number_told_counts_only_those_with_both_numbers() -> None:
    pairs = [*minds((7, 2), (7, 2), (7, 2)), (Feeling(8), Feeling(3))]
    some = [Pair(*numbers) for numbers in pairs]
    one = lead_for("bother", some, MONDAY)
    assert one is not None
    assert one.yours.n == 3


def test_three_pairs_that_share_no_measure_do_not_lead() -> None:
    pairs = [*minds((7, 2), (7, 2)), (Feeling(8), Feeling(3)), (Feeling(8), Feeling(3))]
    assert lead_for("bother", [Pair(*numbers) for numbers in pairs], MONDAY) is None


def test_an_unclear_objection_is_asked_about_whatever_the_numbers() -> None:
    assert text_on(0, *history((7, 2), (7, 2), (7, 2)), kind="unclear").startswith("A thought.")


def test_on_an_earlier_date_later_conversations_are_not_known() -> None:
    steps = [step for n in range(3) for step in (asked(0, f"c{n}", 7), talked(1, f"c{n}", 2))]
    assert text_on(0, *steps).startswith("A thought on")
    assert "7" in text_on(1, *steps)


def test_words_alone_are_answered_with_a_view_and_a_finding_every_day() -> None:
    shown = [reframe_of_words("bother", TEXTS, day(n)) for n in range(3)]
    assert {one.id for one in shown} == {"v1", "v2", "v3"}
    assert all(one.evidence and one.yours is None for one in shown)
    assert reframe_of_words("unclear", TEXTS, MONDAY).evidence is None


def test_the_small_step_is_the_views_last_sentence() -> None:
    assert View("v", "fake", "Is it so? It may be. Ask one person today.").step == "Ask one person today."
    assert View("v", "fake", "Ask one person today.").step == "Ask one person today."


feelings = st.builds(Feeling, st.none() | st.integers(0, 10), st.none() | st.integers(0, 10))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.builds(Pair, feelings, feelings), max_size=12),
    st.sampled_from(["bother", "introvert"]),
    st.integers(0, 6),
    st.sampled_from([1, 40]),
)
def test_a_lead_fits_with_any_step_and_never_hides_who_minded(
    some: list[Pair], kind: ObjectionKind, number: int, times: int
) -> None:
    texts = load_reframe_texts()
    one = lead_for(kind, some * times, day(number))
    if one is None:
        return
    steps = texts.smaller if one.as_feared else [view.step for view in texts.views[kind]]
    assert all(len(f"{one.text} {step}") <= 260 for step in steps)
    assert ("they did mind." in one.text) == (one.yours.minded > 0)
    if one.yours.felt_mind is not None and one.yours.minded * 2 >= one.yours.n:
        assert one.as_feared


def test_the_page_keeps_the_reframe_of_each_objection_of_a_day() -> None:
    both = Page(MONDAY.isoformat(), MONDAY, {"bother": "v2", "fake": "only-fake"})
    for kind, view_id in both.reframes.items():
        reframe = reframe_for(book_of(objection(kind), both), MONDAY, TEXTS)
        assert reframe is not None
        assert reframe.id == view_id

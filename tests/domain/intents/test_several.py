"""Several people in one change, and a step that is said to be otherwise."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.intents.several import RestSeveral, TagSeveral
from habit_tui.domain.intents.step_details import EditStep
from habit_tui.domain.moment import Moment
from habit_tui.domain.step import UNSAID, Feeling, Step
from habit_tui.domain.target import Insight
from habit_tui.domain.words import StepKind

MOMENT = Moment(date(2026, 11, 23), "2026-11-23T09:00:00+00:00", "seed")
ANN, BEN = Contact("ann", "Ann", tags=("Rail",)), Contact("ben", "Ben", resting=True)
STEP = Step("s", "asked", MOMENT.today, "ann", "1", "advice", "email", Feeling(7, 6), note="rota")
INSIGHT = Insight("i", MOMENT.today, "Trams are old", contact="ann", step="s")
BOOK = Book.of([ANN, BEN, STEP, INSIGHT])
SAME = EditStep("s", "ann", "advice", "email", Feeling(7, 6), "rota")
TAGS = st.lists(st.sampled_from(["rail", "Rail", "RAÏL", "bus", " ", "a b"]), max_size=3).map(tuple)
FELT: tuple[tuple[StepKind, Feeling], ...] = (("talked", Feeling(1, 2)), ("thanked", UNSAID))


def put(change: Change) -> list[object]:
    return list(change.put)


def test_those_who_rest_already_are_left_as_they_are() -> None:
    change = RestSeveral(("ann", "ben")).change(BOOK, MOMENT)
    assert (change.text, put(change)) == ("rested 1 person", [replace(ANN, resting=True)])
    awake = RestSeveral(("ann", "ben"), resting=False).change(BOOK, MOMENT)
    assert (awake.text, put(awake)) == ("woke 1 person", [replace(BEN, resting=False)])


def test_nobody_to_rest_is_said() -> None:
    with pytest.raises(CannotDo, match="they are all resting already"):
        RestSeveral(("ben",)).change(BOOK, MOMENT)
    with pytest.raises(CannotDo, match="no longer in your list"):
        RestSeveral(("ann", "gone")).change(BOOK, MOMENT)


def test_tags_are_given_and_taken_in_one_change() -> None:
    change = TagSeveral(("ann", "ben"), give=("depot",), take=("RAIL",)).change(BOOK, MOMENT)
    assert [one.tags for one in change.put if isinstance(one, Contact)] == [("depot",), ("depot",)]
    assert change.text == "tagged 2 people"


def test_a_tag_that_is_there_however_it_is_written_is_no_change() -> None:
    with pytest.raises(CannotDo, match="tagged so already"):
        TagSeveral(("ann",), give=("rail",)).change(BOOK, MOMENT)


@given(TAGS, TAGS)
def test_afterwards_they_have_what_was_given_and_not_what_was_only_taken(
    give: tuple[str, ...], take: tuple[str, ...]
) -> None:
    try:
        book = BOOK.apply(TagSeveral(("ann", "ben"), give, take).change(BOOK, MOMENT))
    except CannotDo:
        book = BOOK
    for contact in book.contacts.values():
        tags = [fold(tag) for tag in contact.tags]
        given_tags = {fold(tag) for tag in give if tag.strip()}
        assert len(tags) == len(set(tags))
        assert given_tags <= set(tags)
        assert not ({fold(tag) for tag in take} - given_tags) & set(tags)


def test_a_step_keeps_its_kind_day_and_id_and_its_insights_follow_its_contact() -> None:
    edit = EditStep("s", "ben", None, "phone", Feeling(3, None), " bus ")
    after = BOOK.apply(edit.change(BOOK, MOMENT))
    assert after.steps["s"] == replace(
        STEP, contact="ben", reason=None, channel="phone", expected=Feeling(3, None), note="bus"
    )
    assert after.insights["i"].contact == "ben"
    assert after.steps_with["ben"] == (after.steps["s"],)


def test_the_numbers_of_a_conversation_are_what_was_felt_and_a_thank_you_has_none() -> None:
    for kind, felt in FELT:
        step = replace(STEP, kind=kind, expected=UNSAID)
        book = Book.of([ANN, step])
        edited = replace(SAME, numbers=Feeling(1, 2), note="x").change(book, MOMENT).put[0]
        assert isinstance(edited, Step)
        assert (edited.felt, edited.expected) == (felt, UNSAID)


def test_the_note_on_somebody_since_forgotten_can_be_changed_but_nobody_put_in_their_place_unseen() -> None:
    book = Book.of([STEP])
    edited = replace(SAME, note="other").change(book, MOMENT).put[0]
    assert edited == replace(STEP, note="other")
    with pytest.raises(CannotDo, match="no longer in your list"):
        replace(SAME, contact="gone").change(book, MOMENT)


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (SAME, "nothing to change"),
        (replace(SAME, step="gone"), "no longer in your journal"),
        (replace(SAME, numbers=Feeling(11, 0)), "not between 0 and 10"),
    ],
)
def test_an_edit_that_cannot_be_made_says_why(edit: EditStep, why: str) -> None:
    with pytest.raises(CannotDo, match=why):
        edit.change(BOOK, MOMENT)

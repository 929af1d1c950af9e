"""People: added, edited, rested, woken, forgotten, brought in."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.people import (
    AddContact,
    AddContacts,
    BringIn,
    Details,
    EditContact,
    Forget,
    Rest,
)
from habit_tui.domain.page import Page, Skip
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.target import Insight
from tests.domain.intents.making import BOOK, DANA, MAYA, MONDAY, NOW, PAGE, ago, changed


def test_somebody_is_added_with_what_was_said_and_the_day() -> None:
    said = Details(
        "  Ann Lee ",
        " Halden",
        "lead ",
        (" a@b.c ", " "),
        ("1",),
        (),
        " n ",
        None,
        ("x", ""),
        "weak",
        "maya",
        "k",
    )
    change, book = changed(AddContact(said))
    assert book.contacts[NOW.new_id()] == Contact(
        NOW.new_id(),
        "Ann Lee",
        "Halden",
        "lead",
        ("a@b.c",),
        ("1",),
        note="n",
        tags=("x",),
        closeness="weak",
        introduced_by="maya",
        known_from="k",
        added_on=MONDAY,
    )
    assert change.text == "added Ann Lee"


def test_several_are_added_in_one_change() -> None:
    change, book = changed(AddContacts((Details("Ann"), Details("Ben", "Halden"))))
    assert [c.name for c in book.contacts.values()] == ["Maya Okonkwo", "Dana Cole", "Ann", "Ben"]
    assert change.text == "added 2 people"
    assert changed(AddContacts((Details("Ann"),)))[0].text == "added 1 person"


def test_an_edit_changes_what_was_said_and_leaves_the_rest() -> None:
    change, book = changed(EditContact("maya", Details(organisation="", note="n", tags=(" ",))))
    assert book.contacts["maya"] == replace(MAYA, organisation="", note="n")
    assert change.text == "edited Maya Okonkwo"


def test_an_introducer_can_be_named_and_taken_back() -> None:
    _, named = changed(EditContact("maya", Details(introduced_by="dana")))
    assert named.contacts["maya"].introduced_by == "dana"
    _, again = changed(EditContact("maya", Details(introduced_by=" ")), named)
    assert again.contacts["maya"] == MAYA, "and she counts as no referral"


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        (AddContact(Details()), "a person needs a name"),
        (AddContact(Details(" \t")), "a person needs a name"),
        (AddContacts((Details("Ann"), Details(""))), "a person needs a name"),
        (AddContacts(()), "nobody was named"),
        (EditContact("maya", Details(" ")), "a person needs a name"),
        (EditContact("maya", Details()), "nothing to change: say what is different"),
        (EditContact("maya", Details("Maya Okonkwo ")), "nothing to change: say what is different"),
        (
            EditContact("maya", Details(introduced_by="maya")),
            "nobody introduces themselves: name somebody else",
        ),
        (EditContact("x", Details("Ann")), "that person is no longer in your list"),
        (Rest("dana"), "Dana Cole is resting already"),
        (Rest("maya", False), "Maya Okonkwo is awake already"),
        (Rest("x"), "that person is no longer in your list"),
        (Forget("x"), "that person is no longer in your list"),
        (BringIn(()), "nobody new in it, and nothing to update"),
    ],
)
def test_what_cannot_be_is_told(intent: Intent, said: str) -> None:
    with pytest.raises(CannotDo) as caught:
        intent.change(BOOK, NOW)
    assert str(caught.value) == said


def test_somebody_rests_and_wakes() -> None:
    change, book = changed(Rest("maya"))
    assert (book.contacts["maya"], change.text) == (replace(MAYA, resting=True), "rested Maya Okonkwo")
    change, book = changed(Rest("dana", resting=False))
    assert (book.contacts["dana"].resting, change.text) == (False, "woke Dana Cole")


STEPS = (
    Step("s1", "asked", ago(2), "maya", "a", "advice", "email", Feeling(7, 6), note="Maya was kind"),
    Step("s2", "talked", ago(1), "maya", "b", felt=Feeling(2, 1)),
)
MENTIONED = BOOK.apply(
    Change(
        "",
        put=(
            *STEPS,
            Step("s3", "asked", ago(1), "dana", note="hers"),
            Insight("i", ago(1), "They hire in spring.", contact="maya", step="s2"),
            Insight("j", ago(1), "Said by Dana.", contact="dana"),
            Skip("k", ago(3), "maya", "scary"),
            Skip("l", ago(3), "dana", "scary"),
            replace(PAGE, opener="Hi Maya, at the depot"),
            Page("2026-11-20", ago(3), {}, "dana", opener="Hi Dana"),
            Contact("sam", "Sam Reyes", introduced_by="maya"),
        ),
    )
)


def test_forgetting_removes_the_person_from_all_that_speaks_of_them() -> None:
    change, book = changed(Forget("maya"), MENTIONED)
    assert "maya" not in book.contacts
    assert book.steps["s1"].note == ""
    assert book.insights["i"].contact is None
    assert book.skips.keys() == {"l"}
    assert book.pages["2026-11-23"].opener == ""
    assert change.forgets == "maya"
    assert change.text == "forgot Maya Okonkwo"
    assert "Maya" not in str({**vars(book)})


def test_forgetting_leaves_the_counts_the_numbers_and_everybody_else() -> None:
    _, book = changed(Forget("maya"), MENTIONED)
    assert [replace(step, note="") for step in STEPS] == [book.steps["s1"], book.steps["s2"]]
    before, after = chronicle_of(MENTIONED, MONDAY), chronicle_of(book, MONDAY)
    assert after.tallies == before.tallies
    assert after.streak == before.streak
    assert book.steps["s3"] == MENTIONED.steps["s3"]
    assert book.insights["i"].text == "They hire in spring."
    assert book.insights["j"] == MENTIONED.insights["j"]
    assert book.pages["2026-11-20"] == MENTIONED.pages["2026-11-20"]
    assert book.contacts["sam"] == MENTIONED.contacts["sam"]
    assert book.contacts["dana"] == DANA


def test_people_from_a_file_get_ids_and_the_day_unless_they_have_them() -> None:
    old = date(2020, 2, 2)
    change, book = changed(
        BringIn((Contact("", "Ann"), Contact("", "Ben", added_on=old), Contact("own", "Cy", added_on=old)))
    )
    new = [c for c in book.contacts.values() if c.id not in BOOK.contacts]
    assert [(c.name, c.added_on) for c in new] == [("Ann", MONDAY), ("Ben", old), ("Cy", old)]
    assert len({c.id for c in new}) == 3
    assert all(c.id for c in new)
    assert change.text == "imported 3 people from a file"


def test_somebody_forgotten_while_the_file_was_read_does_not_come_back() -> None:
    ann = Contact("", "Ann")
    _, book = changed(BringIn((ann,), (replace(MAYA, note="read"),)), Book.of([DANA]))
    assert [c.name for c in book.contacts.values()] == ["Dana Cole", "Ann"]

"""Everything about one contact, put together, and what goes and stays when they are forgotten."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import EMPTY
from habit_tui.domain.forgetting import Forgetting, forgetting_of, what_goes, what_stays
from habit_tui.domain.intents.people import Forget
from habit_tui.domain.moment import Moment
from habit_tui.domain.person import newest_first, person_of
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.target import Insight
from tests.screens.pages.people import BEN, DANA, LEARNED, MAYA, RECORDS, ZOE

TODAY = date(2026, 11, 23)
BOOK = Book.of(RECORDS)
DIRECTORY = EMPTY.after(BOOK.contacts)


def test_a_person_has_what_was_done_and_learned_the_last_first() -> None:
    person = person_of(BOOK, DIRECTORY, DANA)
    assert person.contact is DANA
    assert person.introducer is None
    assert person.named == (BEN,)
    assert [step.id for step in person.steps] == ["s4", "s2"]
    assert person.insights == (LEARNED,)


def test_a_referral_has_an_introducer_unless_they_were_forgotten() -> None:
    assert person_of(BOOK, DIRECTORY, BEN).introducer is DANA
    without = Book.of([BEN])
    assert person_of(without, EMPTY.after(without.contacts), BEN).introducer is None


def test_insights_of_others_are_not_told() -> None:
    assert person_of(BOOK, DIRECTORY, MAYA).insights == ()


def test_the_latest_insight_comes_first() -> None:
    older = Insight("i0", date(2025, 3, 1), "older")
    assert newest_first([older, LEARNED]) == (LEARNED, older)


def test_forgetting_is_counted_before_it_is_done() -> None:
    chronicle = chronicle_of(BOOK, TODAY)
    assert forgetting_of(BOOK, chronicle, DANA) == Forgetting(
        notes=1, steps=2, kept_days=2, insights=1, referrals=1
    )
    assert forgetting_of(BOOK, chronicle, ZOE) == Forgetting(0, 0, 0, 0, 0)


def test_a_day_with_two_steps_with_somebody_is_one_kept_day() -> None:
    book = Book.of([*RECORDS, Step("s9", "told", date(2026, 11, 18), "dana")])
    forgetting = forgetting_of(book, chronicle_of(book, TODAY), DANA)
    assert (forgetting.steps, forgetting.kept_days) == (3, 2)


@pytest.mark.parametrize("one", [MAYA, BEN, DANA, ZOE], ids=["maya", "ben", "dana", "zoe"])
def test_what_forgetting_says_is_what_it_does(one: Contact) -> None:
    chronicle = chronicle_of(BOOK, TODAY)
    said = forgetting_of(BOOK, chronicle, one)
    moment = Moment(TODAY, f"{TODAY}T09:00:00+00:00", "seed")
    after = BOOK.apply(Forget(one.id).change(BOOK, moment))
    assert one.id not in after.contacts
    assert len(after.steps) == len(BOOK.steps)
    assert len(after.insights) == len(BOOK.insights)
    notes = [sum(1 for step in book.steps.values() if step.note) for book in (BOOK, after)]
    assert notes[0] - notes[1] == said.notes
    assert sum(1 for insight in after.insights.values() if insight.contact is None) == said.insights
    assert chronicle_of(after, TODAY).streak == chronicle.streak
    assert one.name not in repr(after)


def test_what_goes_names_only_what_there_is() -> None:
    nothing = Forgetting(0, 0, 0, 0, 0)
    assert what_goes(replace(MAYA, organisation="", role="", note=""), nothing) == "Goes: the name."
    assert what_goes(MAYA, nothing) == "Goes: the name, the organisation and role and your note."
    assert what_goes(MAYA, replace(nothing, notes=2)).endswith("your note and 2 notes on steps.")


def test_what_stays_counts_one_and_several() -> None:
    assert what_stays(Forgetting(0, 0, 0, 0, 0)).startswith("Nothing was done with them")
    assert what_stays(Forgetting(0, 1, 1, 0, 2)) == "Stays: 1 step, 1 kept day and 2 people they named."
    assert what_stays(Forgetting(0, 2, 0, 2, 0)) == "Stays: 2 steps and 2 insights without who said it."

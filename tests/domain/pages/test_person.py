"""Everything about one contact, put together, and what goes and stays when they are forgotten."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import EMPTY
from habit_tui.domain.forgetting import (
    BACKUPS_KEEP,
    Forgetting,
    forgetting_of,
    what_goes,
    what_stays,
    where_still,
)
from habit_tui.domain.intents.people import Forget
from habit_tui.domain.moment import Moment
from habit_tui.domain.page import Page, Skip
from habit_tui.domain.person import newest_first, person_of
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.target import Insight
from habit_tui.storage.backups import KEPT
from tests.screens.pages.people import BEN, DANA, LEARNED, MAYA, RECORDS, ZOE

TODAY = date(2026, 11, 23)
BOOK = Book.of(RECORDS)
NOTHING = Forgetting(0, 0, 0, 0, 0, 0, 0, 0, 0)
DIRECTORY = EMPTY.after(BOOK.contacts)


def test_a_person_has_what_was_done_and_learned_the_last_first() -> None:
    person = person_of(BOOK, DIRECTORY, DANA, TODAY)
    assert person.contact is DANA
    assert person.introducer is None
    assert person.named == (BEN,)
    assert [one.words for one in person.happened] == ["thanked", "talked: in the canteen"]
    assert person.next == "nothing is due"
    assert person.insights == (LEARNED,)


def test_a_referral_has_an_introducer_unless_they_were_forgotten() -> None:
    assert person_of(BOOK, DIRECTORY, BEN, TODAY).introducer is DANA
    without = Book.of([BEN])
    assert person_of(without, EMPTY.after(without.contacts), BEN, TODAY).introducer is None


def test_insights_of_others_are_not_told() -> None:
    assert person_of(BOOK, DIRECTORY, MAYA, TODAY).insights == ()


def test_the_latest_insight_comes_first() -> None:
    older = Insight("i0", date(2025, 3, 1), "older")
    assert newest_first([older, LEARNED]) == (LEARNED, older)


def test_forgetting_is_counted_before_it_is_done() -> None:
    chronicle = chronicle_of(BOOK, TODAY)
    assert forgetting_of(BOOK, chronicle, DANA) == Forgetting(
        notes=1, drafts=0, signs=0, promises=0, skips=0, steps=2, kept_days=2, insights=1, referrals=1
    )
    assert forgetting_of(BOOK, chronicle, ZOE) == NOTHING


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


def test_everything_that_speaks_of_them_is_counted_and_goes() -> None:
    records = (
        Sign("g", "answered", TODAY, "maya"),
        Drop("d", TODAY, "maya"),
        Promise("p", TODAY, "maya", "send Maya the rota"),
        Skip("k", TODAY, "maya", "not-now"),
        Page("2026-11-23", TODAY, contact="maya", opener="Hi Maya"),
    )
    book = Book.of([*RECORDS, *records])
    said = forgetting_of(book, chronicle_of(book, TODAY), MAYA)
    assert (said.drafts, said.signs, said.promises, said.skips) == (1, 2, 1, 1)
    assert what_goes(MAYA, said).endswith(
        "your note, 1 message of your own, 2 signs of where it stood, 1 promise and when you put them aside."
    )
    after = book.apply(Forget("maya").change(book, Moment(TODAY, "2026-11-23T09:00:00+00:00", "seed")))
    assert "Maya" not in repr(after)
    assert not [*after.signs, *after.drops, *after.promises, *after.skips]


def test_the_backups_that_are_spoken_of_are_those_that_are_kept() -> None:
    assert KEPT == BACKUPS_KEEP
    assert "until 10 newer ones exist" in where_still()


def test_what_goes_names_only_what_there_is() -> None:
    assert what_goes(replace(MAYA, organisation="", role="", note=""), NOTHING) == "Goes: the name."
    assert what_goes(MAYA, NOTHING) == "Goes: the name, the organisation and role and your note."
    assert what_goes(MAYA, replace(NOTHING, notes=2)).endswith("your note and 2 notes on steps.")


def test_what_stays_counts_one_and_several() -> None:
    assert what_stays(NOTHING).startswith("Nothing was done with them")
    assert (
        what_stays(replace(NOTHING, steps=1, kept_days=1, referrals=2))
        == "Stays: 1 step, 1 kept day and 2 people they named."
    )
    assert (
        what_stays(replace(NOTHING, steps=2, insights=2))
        == "Stays: 2 steps and 2 insights without who said it."
    )

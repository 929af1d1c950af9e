"""The targets with what there is about each."""

from dataclasses import replace
from datetime import date

import pytest

from habit_tui.domain.aims import Aim, aim_in_words, aims_of, next_motivation
from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight, Target
from tests.screens.pages.people import DANA, LEARNED, MAYA, RECORDS

BOOK = Book.of(RECORDS)


def test_an_organisation_has_its_people_their_talks_and_what_was_learned() -> None:
    (rail,) = aims_of(BOOK, "organisation")
    assert rail.people == (DANA, MAYA)
    assert rail.conversations == 1
    assert rail.insights == (LEARNED,)


def test_a_role_has_the_people_who_do_something_close_to_it() -> None:
    (lead,) = aims_of(BOOK, "role")
    assert MAYA in lead.people
    assert DANA not in lead.people


def test_people_are_found_by_their_organisation_no_matter_how_it_is_written() -> None:
    there = Contact("x", "Xu Li", " NORTHWIND  rail ")
    (rail,) = aims_of(Book.of([*RECORDS, there]), "organisation")
    assert there in rail.people


def test_those_most_wanted_come_first_then_those_by_name() -> None:
    wanted = {"Beta": 3, "alpha": 3, "A": 0}
    targets = [Target(name, name, motivation=motivation) for name, motivation in wanted.items()]
    assert [aim.target.id for aim in aims_of(Book.of(targets), "organisation")] == ["alpha", "Beta", "A"]


def test_a_talk_elsewhere_counts_where_it_gave_an_insight_about_the_target_and_once_only() -> None:
    talk = Step("t", "talked", date(2026, 11, 19), "ben")
    insights = [replace(LEARNED, id=f"i{number}", step="t", contact="ben") for number in (7, 8)]
    (rail,) = aims_of(Book.of([*RECORDS, talk, *insights]), "organisation")
    assert rail.conversations == 2
    assert len(rail.insights) == 3


def test_an_insight_of_a_step_that_was_removed_is_no_talk() -> None:
    orphan = Insight("i9", date(2026, 11, 18), "x", target="rail", step="gone")
    (rail,) = aims_of(Book.of([*RECORDS, orphan]), "organisation")
    assert rail.conversations == 1


def test_without_targets_there_is_nothing() -> None:
    assert aims_of(Book.of([MAYA]), "organisation") == ()


@pytest.mark.parametrize(("motivation", "after"), [(0, 1), (1, 2), (2, 3), (3, 0)])
def test_a_wish_goes_round(motivation: int, after: int) -> None:
    assert next_motivation(motivation) == after


def test_what_there_is_is_told_and_what_there_is_not_is_left_out() -> None:
    nobody = Aim(Target("t", "T"), (), 0, ())
    assert aim_in_words(nobody) == "nobody yet"
    assert aim_in_words(replace(nobody, people=(MAYA,))) == "1 person"
    full = replace(nobody, people=(MAYA, DANA), conversations=1, insights=(LEARNED, LEARNED))
    assert aim_in_words(full) == "2 people · 1 talk · 2 insights"
    assert aim_in_words(full, most=1) == "2 people"
    assert aim_in_words(replace(nobody, insights=(LEARNED,)), most=1) == "1 insight"

"""Who is to be sorted, and who first."""

from dataclasses import replace
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.sorting import unsorted
from habit_tui.domain.step import Step
from habit_tui.domain.target import Target

OLD, NEW = date(2020, 1, 1), date(2026, 1, 1)
AT_TARGET = Contact("target", "Ann", "Northwind Rail Ltd", connected_on=OLD)
OLDER, NEWER = Contact("older", "Ben", connected_on=OLD), Contact("newer", "Cy", added_on=NEW)
UNKNOWN = Contact("unknown", "Dee", "Iris")
RAIL = Target("t", "Northwind Rail")


def order(*records: Contact | Step | Target) -> list[str]:
    return [one.id for one in unsorted(Book.of(records))]


def test_people_at_a_target_come_first_then_the_latest_known() -> None:
    assert order(UNKNOWN, OLDER, NEWER, AT_TARGET, RAIL) == ["target", "newer", "older", "unknown"]


def test_a_target_that_was_set_aside_lifts_nobody() -> None:
    aside = replace(RAIL, motivation=0)
    assert order(NEWER, AT_TARGET, aside, Target("r", "Iris", "role")) == ["newer", "target"]


def test_whoever_is_sorted_rests_or_was_asked_already_is_left_alone() -> None:
    sorted_already = (replace(OLDER, closeness="weak"), replace(NEWER, resting=True))
    assert order(*sorted_already, UNKNOWN, Step("s", "asked", NEW, "unknown")) == []

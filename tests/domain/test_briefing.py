"""The brief before a talk."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.briefing import FIRST, THEMES, Brief, brief_for
from habit_tui.domain.change import Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight, Target
from habit_tui.domain.words import REASONS, Reason
from habit_tui.texts.briefs import BriefTextError, load_brief_texts, read_brief_texts

TODAY = date(2026, 11, 25)
TEXTS = load_brief_texts()
MAYA = Contact(
    "maya", "Maya Okonkwo", "Northwind Rail", "lead", known_from="shared a rota", introduced_by="ben"
)


def brief(*records: Record) -> Brief:
    return brief_for(Book.of([MAYA, Contact("ben", "Ben Ito"), *records]), MAYA, TODAY, TEXTS)


def part(made: Brief, heading: str) -> tuple[str, ...]:
    return dict(made.parts).get(heading, ())


def test_it_tells_who_they_are_how_you_know_them_and_when_you_talk() -> None:
    sign = Sign("s", "arranged", TODAY, "maya", "2", TODAY + timedelta(2), "15:00", "video")
    asked = Step("a", "asked", TODAY - timedelta(3), "maya", "1")
    assert part(brief(sign, asked), "Who") == (
        "lead, Northwind Rail",
        "You talk on Friday 27 November at 15:00, by video",
        "You shared a rota",
        "Named by Ben Ito",
        "You asked them 3 days ago",
    )


def test_what_is_known_is_told_and_what_is_unknown_is_asked_first() -> None:
    target = Target("t", "Northwind Rail")
    known = [
        Insight("i", TODAY, "They train for a year.", "organisation", "ben", "t"),
        Insight("j", TODAY, "Listening matters.", "role", "maya"),
    ]
    assert part(brief(), "You know already") == ()
    assert part(brief(), "To learn")[0] == TEXTS.about["organisation"].replace("{there}", "Northwind Rail")
    made = brief(target, *known)
    assert part(made, "You know already") == ("Listening matters.", "They train for a year.")
    assert part(made, "To learn")[0] == TEXTS.about["value-proposition"]


@pytest.mark.parametrize("reason", REASONS)
def test_a_question_of_each_theme_in_the_order_of_the_reason(reason: Reason) -> None:
    asked = Step("a", "asked", TODAY - timedelta(3), "maya", "1", reason=reason)
    *_, first, second, third, fourth, fifth = part(brief(asked), "To learn")
    for question, theme in zip((first, second, third, fourth, fifth), FIRST[reason], strict=True):
        assert question in {text.replace("{there}", "Northwind Rail") for text in TEXTS.questions[theme]}
    assert set(FIRST[reason]) == set(THEMES)


def test_where_nothing_is_known_no_gap_is_left() -> None:
    nobody = Contact("x", "X")
    made = brief_for(Book.of([nobody]), nobody, TODAY, TEXTS)
    assert "Who" not in dict(made.parts)
    assert all("{" not in line and "at ?" not in line for _, lines in made.parts for line in lines)


def test_it_ends_with_who_else_and_never_with_a_job() -> None:
    assert "Who else" in part(brief(), "At the end")[0]
    assert part(brief(), "Better not") == TEXTS.dont
    assert brief() == brief()


@pytest.mark.parametrize("text", ["[", "", "[questions]\ntrends = 'x'"])
def test_a_file_that_is_wrong_is_named(text: str) -> None:
    with pytest.raises(BriefTextError, match=r"briefs\.toml"):
        read_brief_texts(text)

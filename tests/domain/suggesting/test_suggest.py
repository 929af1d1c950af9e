"""The suggestion as Today shows it: who, why, for what reason, with which draft."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Page, Profile, Skip
from habit_tui.domain.step import Step
from habit_tui.domain.suggesting.choice import Choice, choose
from habit_tui.domain.suggesting.suggest import suggest
from habit_tui.domain.target import Target
from habit_tui.domain.today import Who
from habit_tui.domain.words import Closeness, Reason
from habit_tui.texts.drafts import load_draft_texts

TODAY = date(2026, 11, 23)
MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail Ltd", "operations lead")
DANA = Contact("dana", "Dana Cole", resting=True)
NORTHWIND = Target("t", "Northwind Rail")
OPERATIONS = Target("r", "Operations manager", "role")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def chosen(book: Book, today: date = TODAY) -> Choice:
    choice = choose(book, today)
    assert choice is not None
    return choice


def test_an_empty_book_suggests_nobody() -> None:
    assert choose(Book.empty(), TODAY) is None
    assert suggest(Book.empty(), TODAY, load_draft_texts()) is None


def test_somebody_never_contacted_at_a_target_is_suggested_for_perspective() -> None:
    choice = chosen(Book.of([Contact("a", "Ann"), MAYA, NORTHWIND]))
    assert (choice.contact.id, choice.reason, choice.target) == ("maya", "perspective", "t")
    assert choice.why[0] == "Northwind Rail is on your list, and nobody there has been asked yet."


def test_a_target_that_is_set_aside_gives_no_precedence_and_no_reason_of_its_own() -> None:
    choice = chosen(Book.of([MAYA, replace(NORTHWIND, motivation=0)]))
    assert choice.target is None
    assert not any("list" in sentence for sentence in choice.why)


def test_an_organisation_where_nobody_was_asked_comes_before_one_where_somebody_was() -> None:
    kim, lee = Contact("kim", "Kim", "Halden"), Contact("lee", "Lee", "Northwind Rail")
    asked = Step("s", "asked", ago(3), "lee")
    book = Book.of([MAYA, kim, lee, NORTHWIND, Target("h", "Halden"), asked])
    assert [chosen(book, TODAY + timedelta(days=n)).contact for n in range(8)] == [kim] * 8


def test_a_referral_comes_first_and_its_introducer_is_named() -> None:
    sam = Contact("sam", "Sam Reyes", introduced_by="dana", added_on=ago(1))
    choice = chosen(Book.of([MAYA, NORTHWIND, DANA, sam]))
    assert choice.contact == sam
    assert choice.why[0] == "Dana Cole named Sam Reyes yesterday."


@pytest.mark.parametrize("days", [3, 4, -1])
def test_a_referral_is_fresh_for_two_days(days: int) -> None:
    sam = Contact("sam", "Sam Reyes", introduced_by="dana", added_on=ago(days))
    assert chosen(Book.of([MAYA, NORTHWIND, DANA, sam])).contact == MAYA


def test_the_referral_named_first_comes_first() -> None:
    named = [Contact(f"c{n}", f"Sam {n}", introduced_by="dana", added_on=ago(n)) for n in (0, 2, 1)]
    assert chosen(Book.of([DANA, *named])).contact.id == "c2"


def test_how_long_they_have_not_spoken_is_told_in_words() -> None:
    why = chosen(Book.of([MAYA, Step("s", "talked", date(2026, 3, 10), "maya")])).why
    assert "You have not spoken for eight months." in why


def test_a_second_try_is_called_one() -> None:
    why = chosen(Book.of([MAYA, Step("s", "asked", date(2026, 8, 20), "maya")])).why
    assert "You asked once, three months ago; one more try is fair." in why


def test_what_the_user_does_today_leaves_the_page_as_it_was() -> None:
    book = Book.of([MAYA, NORTHWIND, Step("s", "talked", date(2026, 3, 10), "maya")])
    morning = chosen(book)
    pinned = Page(TODAY.isoformat(), TODAY, contact="maya", reason=morning.reason, target=morning.target)
    asked, talked = Step("n1", "asked", TODAY, "maya", at="1"), Step("n2", "talked", TODAY, "maya", at="2")
    acted = book.apply(Change("", put=(pinned, asked, talked)))
    texts = load_draft_texts()
    before, after = suggest(book, TODAY, texts), suggest(acted, TODAY, texts)
    assert before is not None
    assert before.done is None
    assert after == replace(before, done="talked")


def test_the_page_holds_against_every_later_edit() -> None:
    page = Page(TODAY.isoformat(), TODAY, contact="ann", reason="feedback", target="r")
    ann = Contact("ann", "Ann", closeness="weak")
    fresher = Contact("sam", "Sam", introduced_by="ann", added_on=TODAY)
    choice = chosen(Book.of([ann, MAYA, NORTHWIND, OPERATIONS, fresher, page]))
    assert (choice.contact, choice.reason, choice.target) == (ann, "feedback", "r")


def test_the_page_gives_way_to_rest_a_skip_and_forgetting() -> None:
    page = Page(TODAY.isoformat(), TODAY, contact="maya", reason="feedback", target="gone")
    kim = Contact("kim", "Kim")
    for records in (
        [replace(MAYA, resting=True), kim],
        [MAYA, kim, Skip("k", TODAY, "maya", "not-now")],
        [kim],
    ):
        assert chosen(Book.of([page, *records])).contact == kim
    assert chosen(Book.of([page, MAYA, kim, Skip("k", ago(1), "maya", "not-now")])).target is None


@pytest.mark.parametrize(
    ("skipped", "other", "gentler"),
    [
        (None, "weak", True),
        ("weak", "medium", True),
        ("medium", "strong", True),
        ("medium", "weak", False),
        ("weak", None, False),
    ],
)
def test_after_too_scary_the_closer_one_comes(
    skipped: Closeness | None, other: Closeness | None, gentler: bool
) -> None:
    one = Contact("one", "One", closeness=skipped)
    same = [Contact(f"s{n}", f"Same {n}", "Northwind Rail", closeness=skipped) for n in range(5)]
    choice = chosen(
        Book.of([one, *same, NORTHWIND, Contact("o", "Other", closeness=other), scared_of("one")])
    )
    assert (choice.contact.id == "o") == gentler
    assert ("You asked for a gentler start." in choice.why) == gentler


def test_among_strangers_an_introduction_or_an_earlier_talk_is_gentler() -> None:
    scary, stranger = Contact("one", "One"), Contact("two", "Two", "Northwind Rail")
    introduced = Contact("three", "Three", introduced_by="dana")
    talked = Contact("four", "Four")
    long_ago = Step("s", "talked", ago(400), "four")
    base: list[Record] = [scary, stranger, NORTHWIND, DANA, scared_of("one")]
    assert chosen(Book.of([*base, introduced])).contact == introduced
    assert chosen(Book.of([*base, talked, long_ago])).contact == talked
    assert chosen(Book.of(base)).contact == stranger


def scared_of(who: str) -> Skip:
    return Skip("k", TODAY, who, "scary")


@pytest.mark.parametrize(
    ("records", "reason", "target"),
    [
        ([Contact("c", "Kim", "Somewhere", "nurse")], "perspective", None),
        ([Contact("c", "Kim")], "advice", None),
        ([Contact("c", "Kim", "Somewhere", "Operations lead"), OPERATIONS], "feedback", "r"),
        ([Contact("c", "Kim", "Somewhere", closeness="strong"), OPERATIONS], "feedback", "r"),
        ([Contact("c", "Kim", closeness="medium"), Profile(value_proposition="I mend")], "feedback", None),
        ([Contact("c", "Kim", closeness="weak"), Profile(value_proposition="I mend")], "advice", None),
        (
            [Contact("c", "Kim", "Northwind Rail", "Operations lead"), OPERATIONS, NORTHWIND],
            "perspective",
            "t",
        ),
    ],
)
def test_the_reason_fits_what_they_can_speak_about(
    records: list[Contact | Target | Profile], reason: Reason, target: str | None
) -> None:
    choice = chosen(Book.of(records))
    assert (choice.reason, choice.target) == (reason, target)


def test_the_reason_of_an_earlier_approach_is_not_repeated() -> None:
    asked = Step("s", "asked", ago(100), "maya", reason="perspective")
    assert chosen(Book.of([MAYA, NORTHWIND, asked])).reason == "advice"


def test_the_users_own_opener_replaces_the_draft_for_that_contact_only() -> None:
    page = Page(TODAY.isoformat(), TODAY, contact="maya", reason="advice", opener="Maya, a word?")
    texts = load_draft_texts()
    own = suggest(Book.of([MAYA, page]), TODAY, texts)
    other = suggest(Book.of([DANA, Contact("kim", "Kim"), page]), TODAY, texts)
    assert own is not None
    assert own.opener == "Maya, a word?"
    assert other is not None
    assert other.opener.startswith("Hello Kim,")


def test_a_suggestion_names_contact_target_channel_and_three_questions() -> None:
    book = Book.of([replace(MAYA, emails=("maya@example.org",)), NORTHWIND])
    suggestion = suggest(book, TODAY, load_draft_texts())
    assert suggestion is not None
    assert suggestion.contact == Who("maya", "Maya Okonkwo", "Northwind Rail Ltd", "operations lead")
    assert (suggestion.target, suggestion.target_id, suggestion.channel) == ("Northwind Rail", "t", "email")
    assert len(set(suggestion.questions)) == 3


def test_why_stays_short_and_whole_with_the_longest_of_names() -> None:
    endless = Contact(
        "c", "Bartholomew " * 20, "Northwind Rail", "operations " * 30, introduced_by="dana",
        known_from="sat next to each other " * 9, closeness="weak",
    )  # fmt: skip
    why = chosen(Book.of([endless, NORTHWIND, OPERATIONS, replace(DANA, name="Dana\nCole " * 30)])).why
    assert 1 <= len(why) <= 3
    assert len(" ".join(why)) <= 200
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in why)
    assert why[0].startswith("Dana Cole")


def test_every_contact_has_a_why() -> None:
    assert chosen(Book.of([Contact("c", "")])).why == ("It is the first time that this person comes up.",)
    again = chosen(Book.of([Contact("c", "Kim"), Page("p", ago(1), contact="c")]))
    assert again.why == ("Everybody comes up in turn, and now it is Kim again.",)

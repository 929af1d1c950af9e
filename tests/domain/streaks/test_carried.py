"""A chronicle carried forward is the one worked out anew."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import Chronicle, chronicle_of, first_changed_day
from habit_tui.domain.words import STEP_KINDS
from tests.domain.streaks.histories import LENGTH, History, histories
from tests.domain.streaks.making import EVERY_DAY, book_of, daily, on, states

ACTIONS = ("put", "put", "today", "move", "remove", "remove day", "undo", "reload", "plan", "off", "turn")


@dataclass(frozen=True)
class Edit:
    """One thing that may happen to a book, with numbers to choose by."""

    action: str
    choice: int
    day: int


EDITS = st.builds(Edit, st.sampled_from(ACTIONS), st.integers(0, 10_000), st.integers(-4, LENGTH))


def anew(book: Book, today: date) -> Chronicle:
    """Return the chronicle of the same records in a book that carries nothing over."""
    return chronicle_of(Book.of((*book.steps.values(), *book.plans.values(), *book.time_off.values())), today)


def edited(book: Book, edit: Edit, start: date, today: date) -> Book:
    day = start + timedelta(days=edit.day)
    kind = STEP_KINDS[edit.choice % 4]
    steps = sorted(book.steps.values(), key=lambda step: step.id)
    step = steps[edit.choice % len(steps)] if steps else Step("first", kind, day, "maya")
    changes = {
        "put": Change("", put=(Step(f"n{edit.choice}", kind, day, "maya"),)),
        "today": Change("", put=(Step(f"n{edit.choice}", kind, today, "maya"),)),
        "move": Change("", put=(replace(step, on=day),)),
        "remove": Change("", remove=(step,)),
        "remove day": Change("", remove=tuple(book.steps_on.get(step.on, ()))),
        "plan": Change("", put=(Plan("edited", day, EVERY_DAY, counts="conversations", at="z"),)),
        "off": Change("", put=(TimeOff("edited", day, day + timedelta(days=edit.choice % 9)),)),
    }
    return book.apply(changes[edit.action])


@settings(max_examples=400, deadline=None)
@given(histories(), st.lists(EDITS, min_size=1, max_size=12))
def test_a_carried_chronicle_equals_the_one_worked_out_anew(history: History, edits: list[Edit]) -> None:
    book, today, past = history.book, history.today, [history.book]
    start = min((step.on for step in history.steps), default=today)
    chronicle = chronicle_of(book, today)

    for edit in edits:
        before = book
        if edit.action == "undo":
            book = past[edit.choice % len(past)]
        elif edit.action == "reload":
            book = Book.of((*before.steps.values(), *before.plans.values(), *before.time_off.values()))
        elif edit.action == "turn":
            today = start + timedelta(days=edit.day)
        else:
            book = edited(before, edit, start, today)
        past.append(book)
        chronicle = chronicle.after(before, book, today)
        expected = anew(book, today)
        assert chronicle == expected
        assert chronicle.streak == expected.streak
        assert chronicle.runs == expected.runs


def test_a_step_today_judges_no_other_day_again() -> None:
    book = book_of("aa-a-", [daily()])
    before = chronicle_of(book, on(4))
    after = book.apply(Change("", put=(Step("new", "told", on(4), "maya"),)))

    carried = before.after(book, after, on(4))

    assert states(carried) == "KKFKK"
    assert all(old is new for old, new in zip(before.tallies[:4], carried.tallies[:4], strict=True))


def test_a_step_for_an_earlier_day_judges_from_that_day_on() -> None:
    book = book_of("aa--a-", [daily()])
    before = chronicle_of(book, on(5))
    after = book.apply(Change("", put=(Step("new", "told", on(3), "maya"),)))

    carried = before.after(book, after, on(5))

    assert states(carried) == "KKFKK?"
    assert all(old is new for old, new in zip(before.tallies[:3], carried.tallies[:3], strict=True))


def test_a_new_day_judges_the_one_that_was_open() -> None:
    book = book_of("aaa", [daily()])

    assert states(chronicle_of(book, on(3)).after(book, book, on(5))) == "KKKFF?"


def test_a_clock_set_back_takes_the_days_after_it_out_of_the_history() -> None:
    book = book_of("aaaaaa", [daily()])
    before = chronicle_of(book, on(5))
    after = book.apply(Change("", remove=(book.steps["s4-0"],)))

    assert before.after(book, after, on(2)) == chronicle_of(after, on(2))
    assert states(before.after(book, after, on(2))) == "KKK"


def test_a_book_that_changed_nowhere_changes_from_today_on() -> None:
    steps = book_of("aaa").steps_on

    assert first_changed_day(steps, steps, on(2)) == on(2)
    assert first_changed_day(steps, dict(reversed(list(steps.items()))), on(2)) == on(2)


def test_the_earliest_of_several_changed_days_is_found() -> None:
    book = book_of("aaaa")
    before = book.steps_on
    after = book.apply(Change("", put=(Step("x", "told", on(1), "maya"), Step("y", "told", on(3), "maya"))))

    assert first_changed_day(before, after.steps_on, on(3)) == on(1)

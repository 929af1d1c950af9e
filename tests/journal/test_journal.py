"""The service: what is shown first is what is saved, and what cannot be saved changes nothing."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from habit_tui.domain.change import CannotDo
from habit_tui.domain.intents import Intent
from habit_tui.domain.intents.aims import ChooseObjection, RemoveTarget, SetTarget
from habit_tui.domain.intents.page import EditOpener, FinishWelcome, SkipContact, TurnPage
from habit_tui.domain.intents.people import AddContact, Details, EditContact, Forget, Rest
from habit_tui.domain.intents.plans import ChangePlan, TakeTimeOff
from habit_tui.domain.intents.steps import Learned, LogConversation, LogStep, MoveStep
from habit_tui.domain.page import Page
from habit_tui.domain.step import Feeling, Step
from habit_tui.journal.store import StoreError
from tests.journal.making import (
    BOTHER,
    MONDAY,
    PLAN,
    START,
    SetClock,
    fill,
    journal_on,
    performed,
    started,
    suggested,
)
from tests.storage.watched_os import instead

TUESDAY = MONDAY + timedelta(days=1)
INTENTS: tuple[Intent, ...] = (
    LogStep("asked", "maya", channel="email", expected=Feeling(7, 3)),
    LogConversation("dana", learned=(Learned("They hire."),), referrals=("Sam Reyes", "Kim Soto")),
    SkipContact("maya", "scary"),
    SkipContact("dana", "wrong-person"),
    EditOpener("Hi, it is me."),
    AddContact(Details(name="Ann")),
    EditContact("maya", Details(name="Maya O.", organisation="Halden")),
    Rest("maya"),
    Forget("maya"),
    ChooseObjection("I feel like a fake.", "fake"),
    SetTarget("Halden"),
    RemoveTarget("t"),
    ChangePlan(days=frozenset({0}), counts="conversations", first_weekday=3),
    ChangePlan(day_starts="10:30"),
    TakeTimeOff(MONDAY, TUESDAY),
    FinishWelcome(),
    TurnPage(),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.json"


@pytest.mark.parametrize("intent", INTENTS, ids=lambda intent: type(intent).__name__)
def test_what_is_shown_ahead_is_just_what_is_then_saved_and_read_again(path: Path, intent: Intent) -> None:
    journal = started(path)
    for wanted in (intent, LogStep("asked", "kim")):
        moment = journal.moment()
        shown = journal.preview(journal.snapshot, wanted, moment)
        assert journal.snapshot.book != shown.book or isinstance(wanted, TurnPage)
        saved = journal.perform(wanted, moment)
        assert saved.book == shown.book
        assert (saved.day, saved.first_weekday) == (shown.day, shown.first_weekday)
        assert saved.today == shown.today
        again = journal_on(path).snapshot
        assert again.book == saved.book
        assert again.today == saved.today
        assert again.first_weekday == saved.first_weekday


def test_wishes_shown_ahead_of_one_another_are_saved_in_turn(path: Path) -> None:
    journal = started(path)
    ahead, moments = journal.snapshot, []
    for intent in INTENTS[:6]:
        moments.append(journal.moment())
        ahead = journal.preview(ahead, intent, moments[-1])
    for intent, moment in zip(INTENTS[:6], moments, strict=True):
        journal.perform(intent, moment)
    assert journal.snapshot.book == ahead.book
    assert journal.snapshot.today == ahead.today


def test_showing_ahead_saves_nothing_and_leaves_the_snapshot(path: Path) -> None:
    journal = started(path)
    before, snapshot = path.read_bytes(), journal.snapshot
    journal.preview(snapshot, LogStep("asked", "maya"), journal.moment())
    assert path.read_bytes() == before
    assert journal.snapshot is snapshot
    assert not snapshot.book.steps


def test_any_change_remembers_todays_page_as_it_stood_before(path: Path) -> None:
    journal = started(path)
    assert journal.snapshot.book.pages == {}
    today = journal.snapshot.today
    assert suggested(journal.snapshot) == "maya"
    page = performed(journal, AddContact(Details(name="Ann"))).book.page_on(MONDAY)
    assert today.suggestion is not None
    assert today.reframe is not None
    assert page == Page(
        "2026-11-23", MONDAY, {"bother": today.reframe.id}, "maya", today.suggestion.reason, "t"
    )


def test_seeing_the_page_remembers_it_and_counts_for_nothing(path: Path) -> None:
    journal = started(path)
    first = journal.perform(TurnPage())
    assert first.book.pages.keys() == {"2026-11-23"}
    assert not first.book.steps
    assert journal.undo()[0] is None, "there is nothing in it to take back"
    before = path.stat()
    journal.perform(TurnPage())
    assert path.stat() == before, "the second time there is nothing to save"


def test_whatever_is_edited_the_person_of_the_day_stays(path: Path) -> None:
    journal = started(path)
    edits = (
        RemoveTarget("t"),
        SetTarget("Halden", motivation=3),
        EditContact("maya", Details(organisation="Elsewhere")),
        AddContact(Details(name="Ann", introduced_by="dana")),
        LogStep("asked", "maya"),
        LogConversation("maya", referrals=("Sam Reyes",)),
        EditOpener("Mine."),
        ChooseObjection("I feel like a fake.", "fake"),
    )
    for edit in edits:
        assert suggested(performed(journal, edit)) == "maya", edit
        assert suggested(journal_on(path).snapshot) == "maya", edit
    today = journal.snapshot.today
    assert today.suggestion is not None
    assert today.suggestion.contact.organisation == "Elsewhere", "what is shown of them is up to date"
    assert today.suggestion.opener == "Mine."
    assert today.suggestion.done == "talked"


@pytest.mark.parametrize("gone", [Rest("maya"), Forget("maya"), SkipContact("maya", "not-now")])
def test_who_rests_or_is_forgotten_or_skipped_makes_way_for_another_and_undo_brings_them_back(
    path: Path, gone: Intent
) -> None:
    journal = started(path)
    journal.perform(TurnPage())
    other = suggested(journal.perform(gone))
    assert other in ("dana", "kim")
    assert suggested(performed(journal, TurnPage())) == other
    assert journal.snapshot.book.page_on(MONDAY).contact == other
    journal.undo()
    assert "maya" in journal.snapshot.book.contacts


def test_the_reframe_of_a_kind_stays_all_day(path: Path) -> None:
    journal = started(path)
    first = journal.snapshot.today.reframe
    performed(journal, ChooseObjection("I feel like a fake.", "fake"))
    assert journal.snapshot.today.reframe != first
    performed(journal, AddContact(Details(name="Ann")), ChooseObjection(BOTHER.words, "bother"))
    assert journal.snapshot.today.reframe == first


def test_undo_takes_changes_back_and_says_what_they_were(path: Path) -> None:
    journal = started(path)
    start = journal.perform(TurnPage())
    performed(journal, LogStep("asked", "maya"), Rest("dana"))
    assert journal.undo()[0] == "rested Dana Cole"
    text, snapshot = journal_on(path).undo()
    assert (text, snapshot.book) == ("asked Maya Okonkwo", start.book)
    assert snapshot.today == start.today
    assert snapshot.today.streak.today == "open"


def test_another_programs_change_is_seen_and_brought_in(path: Path) -> None:
    app, shell = started(path), journal_on(path)
    assert not app.stale()
    assert app.refresh() is None
    shell.perform(LogStep("asked", "maya"))
    assert app.stale()
    fresh = app.refresh()
    assert fresh is app.snapshot
    assert fresh is not None
    assert fresh.today.streak.today == "kept"
    assert fresh.today == shell.snapshot.today
    assert not app.stale()


def test_a_change_is_made_to_what_another_program_left(path: Path) -> None:
    app, shell = started(path), journal_on(path)
    shell.perform(Rest("dana"))
    book = app.perform(LogStep("asked", "maya")).book
    assert book.contacts["dana"].resting
    assert len(book.steps) == 1


def test_what_is_declined_on_a_newer_book_than_the_one_shown_brings_that_one_in(path: Path) -> None:
    app, shell = started(path), journal_on(path)
    shell.perform(Rest("maya"))
    with pytest.raises(CannotDo, match="Maya Okonkwo is resting already"):
        app.perform(Rest("maya"))
    assert app.snapshot.book == shell.snapshot.book
    assert not app.stale()


def test_when_nothing_is_left_to_undo_the_book_is_still_the_newest(path: Path) -> None:
    app, shell = started(path), journal_on(path)
    app.perform(LogStep("asked", "maya"))
    shell.undo()
    assert app.undo()[0] is None
    assert not app.snapshot.book.steps
    assert not app.stale()


@pytest.mark.parametrize(
    "intent", [LogStep("asked", "nobody"), Rest("maya", False), EditContact("maya", Details())]
)
def test_what_cannot_be_done_changes_nothing(path: Path, intent: Intent) -> None:
    journal = started(path)
    snapshot, before = journal.snapshot, path.read_bytes()
    with pytest.raises(CannotDo):
        journal.preview(snapshot, intent, journal.moment())
    with pytest.raises(CannotDo):
        journal.perform(intent)
    assert journal.snapshot is snapshot
    assert path.read_bytes() == before


def test_a_failed_save_leaves_the_snapshot_as_it_was_and_the_next_one_succeeds(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int, data: bytes) -> int:
        raise OSError(28, "full")

    journal = started(path)
    snapshot, before = journal.snapshot, path.read_bytes()
    with monkeypatch.context() as patch:
        instead(patch, write=full)
        with pytest.raises(StoreError, match="the disk or its quota is full"):
            journal.perform(LogStep("asked", "maya"))
        with pytest.raises(StoreError):
            journal.perform(Rest("maya"))
    assert journal.snapshot is snapshot
    assert path.read_bytes() == before
    assert journal.refresh() is not None
    assert journal.snapshot.book == snapshot.book
    assert journal.perform(LogStep("asked", "maya")).today.streak.today == "kept"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_the_app_left_open_moves_to_the_new_day_when_it_begins(path: Path) -> None:
    clock = SetClock(at(23, 23, 59))
    journal = started(path, clock)
    journal.perform(LogStep("asked", "maya"))
    clock.time = at(24, 3, 59)
    assert journal.refresh() is None
    assert journal.snapshot.day == MONDAY
    clock.time = at(24, 4, 0)
    assert journal.stale()
    fresh = journal.refresh()
    assert fresh is not None
    assert (fresh.day, fresh.today.date, fresh.today.streak.today) == (TUESDAY, TUESDAY, "open")
    assert fresh.today.streak.current == 1
    assert suggested(fresh) != "maya"
    assert fresh.today == journal_on(path, clock).snapshot.today


def test_a_step_just_after_the_turn_counts_for_the_new_day_whatever_is_still_shown(path: Path) -> None:
    clock = SetClock(at(23, 9))
    journal = started(path, clock)
    clock.time = at(24, 4, 1)
    moment = journal.moment()
    shown = journal.preview(journal.snapshot, LogStep("asked", "maya"), moment)
    saved = journal.perform(LogStep("asked", "maya"), moment)
    assert [step.on for step in saved.book.steps.values()] == [TUESDAY]
    assert saved.day == shown.day == TUESDAY
    assert saved.today == shown.today
    assert saved.book.pages.keys() == {"2026-11-24"}


def test_the_start_of_the_day_is_the_plans(path: Path) -> None:
    clock = SetClock(at(24, 5))
    journal = started(path, clock)
    assert journal.snapshot.day == TUESDAY
    fill(path, replace(PLAN, day_starts="06:00"))
    assert journal_on(path, clock).snapshot.day == MONDAY


def test_the_day_that_the_user_named_stands_whatever_the_clock_says(path: Path) -> None:
    clock = SetClock(at(23, 2), named=date(2027, 1, 5))
    journal = started(path, clock)
    assert journal.snapshot.day == date(2027, 1, 5)
    assert journal.perform(LogStep("asked", "maya")).book.steps_on.keys() == {date(2027, 1, 5)}


def test_a_step_keeps_the_instant_with_its_offset(path: Path) -> None:
    clock = SetClock(datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=5, minutes=30))))
    [step] = started(path, clock).perform(LogStep("asked", "maya")).book.steps.values()
    assert re.fullmatch(r"2026-11-23T09:00:00\.\d{3}\+05:30", step.at)


@pytest.mark.parametrize(("locale_name", "weekday", "talks"), [("en_US.UTF-8", 6, 1), ("de_DE.UTF-8", 0, 0)])
def test_the_week_begins_as_the_locale_has_it_until_the_plan_says_otherwise(
    path: Path, locale_name: str, weekday: int, talks: int
) -> None:
    sunday = Step("s", "talked", MONDAY - timedelta(1), "maya")
    fill(path, *START, sunday)
    journal = journal_on(path, locale_name=locale_name)
    assert journal.snapshot.first_weekday == weekday
    assert journal.snapshot.today.streak.conversations == talks
    assert journal.perform(ChangePlan(first_weekday=6)).today.streak.conversations == 1
    assert journal.perform(ChangePlan(first_weekday=0)).today.streak.conversations == 0


def test_a_step_moved_to_another_day_moves_the_streak_with_it(path: Path) -> None:
    journal = started(path)
    journal.perform(LogStep("asked", "maya"))
    [step] = journal.snapshot.book.steps
    moved = journal.perform(MoveStep(step, MONDAY - timedelta(3)))
    assert (moved.today.streak.current, moved.today.streak.today) == (1, "open")


def test_reading_an_objection_gives_its_kind(path: Path) -> None:
    assert started(path).reading_of("I don't want to bother my friends").kind == "bother"


def test_the_service_works_on_a_database_that_is_not_there_yet(path: Path) -> None:
    journal = journal_on(path)
    assert journal.snapshot.today.suggestion is None
    assert journal.snapshot.today.nobody
    assert not path.exists()
    journal.perform(AddContact(Details(name="Ann")))
    assert path.exists()

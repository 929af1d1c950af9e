"""The glance file tells what the database would: for one state of it, some dates and one version."""

import json
import os
import stat
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.page import SkipContact
from habit_tui.domain.intents.people import AddContact, Details, EditContact, Forget
from habit_tui.domain.intents.plans import ChangePlan
from habit_tui.domain.intents.steps import LogConversation, LogStep
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.shapes import status_shape
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.streaks.logical_day import logical_today
from habit_tui.domain.suggesting.suggest import suggest
from habit_tui.domain.today import Due, Reframe, Streak, Suggestion, Today, Who, Yours
from habit_tui.glance import sheet as sheet_module
from habit_tui.glance.codec import today_as_json, today_from_json
from habit_tui.glance.keeper import status_line
from habit_tui.glance.sheet import LONGEST, Sheet, header, read_sheet
from habit_tui.glance.status import JSON, TEXT, TODAY, quick_status
from habit_tui.journal.journal import Journal
from habit_tui.paths import glance_file
from tests.journal.making import MONDAY, START, SetClock, fill, journal_on, started, texts
from tests.storage.making import whole

DAY = MONDAY.isoformat()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.json"


@pytest.fixture
def kept(path: Path) -> Journal:
    """Return a service whose glance file is kept."""
    journal = started(path)
    journal.perform(LogConversation("dana", felt=Feeling(3, 2)))
    journal.keep_glance()
    return journal


def glance(path: Path) -> Path:
    return Path(glance_file(str(path)))


def told(path: Path, day: str = DAY) -> str | None:
    return quick_status(str(path), day, as_json=False)


def line(path: Path, day: date = MONDAY) -> list[str]:
    sheet = read_sheet(str(path))
    assert sheet is not None
    parts = sheet.line_of(day.isoformat())
    assert parts is not None
    return parts


def test_it_tells_what_the_database_tells(kept: Journal, path: Path) -> None:
    fresh = journal_on(path).snapshot.today
    parts = line(path)
    assert today_from_json(parts[TODAY]) == kept.snapshot.today == fresh
    assert parts[TEXT] == told(path) == status_line(fresh) == "▪ 1 · Maya Okonkwo · 1 due"
    as_json = quick_status(str(path), DAY, as_json=True)
    assert as_json == parts[JSON]
    assert json.loads(as_json or "") == status_shape(fresh)


def test_the_status_tells_what_is_due_and_a_day_without_anybody() -> None:
    streak = Streak(0, 0, "rest", 2, 0, 0, 0)
    assert status_line(Today(MONDAY, streak, ())) == "· 0"
    due = Due("d", "thank", Who("a", "Ann"), MONDAY)
    assert status_line(Today(MONDAY, streak, (), due=(due, due))) == "· 0 · 2 due"


def test_another_state_of_the_database_is_not_answered_for(kept: Journal, path: Path) -> None:
    assert told(path)
    put_by_another = journal_on(path)
    put_by_another.perform(LogStep("asked", "maya"))
    assert told(path) is None
    put_by_another.keep_glance()
    assert told(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(path.read_bytes()),
        lambda path: os.utime(path),
        lambda path: path.write_bytes(b""),
        lambda path: path.replace(path.with_name("x")).with_name(path.name).write_bytes(b"{}"),
    ],
    ids=["gone", "written again", "touched", "emptied", "replaced"],
)
def test_any_change_of_the_file_whatever_it_holds_ends_it(
    kept: Journal, path: Path, change: Callable[[Path], Any]
) -> None:
    change(path)
    assert read_sheet(str(path)) is None


def test_another_day_is_not_answered_for(kept: Journal, path: Path) -> None:
    for other in ("2026-11-22", "2026-11-24", "2026-11-2", "2026", "", "date"):
        sheet = read_sheet(str(path))
        assert sheet is not None
        assert sheet.line_of(other) is None, other
    assert told(path, "2026-11-24") is None


def test_another_version_is_not_answered_for(
    kept: Journal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sheet_module, "__version__", "99.0")
        assert told(path) is None
    with monkeypatch.context() as patch:
        patch.setattr(sheet_module, "FORM", "glance 2")
        assert told(path) is None
    assert told(path)


def without_last_line(text: str) -> str:
    return text.rpartition("\n")[0]


BAD: dict[str, Callable[[str], str]] = {
    "empty": lambda text: "",
    "garbage": lambda text: "\x00\x01 hello",
    "a header alone": without_last_line,
    "torn in the status": lambda text: text[: text.index("▪") + 4],
    "zero bytes": lambda text: "\0" * len(text),
    "an old form": lambda text: text.replace("glance 1", "glance 0"),
    "huge": lambda text: text + "x" * LONGEST,
    "a wrong start of day": lambda text: text.replace("04:00", "4"),
    "no tabs": lambda text: text.replace("\t", " "),
}


@pytest.mark.parametrize("damage", BAD.values(), ids=BAD)
def test_a_file_that_is_not_whole_is_passed_over(
    kept: Journal, path: Path, damage: Callable[[str], str]
) -> None:
    file = glance(path)
    file.write_text(damage(file.read_text("utf-8")), "utf-8")
    assert told(path) is None


def test_a_file_that_is_no_text_or_no_file_is_passed_over(kept: Journal, path: Path) -> None:
    glance(path).write_bytes(b"glance 1\xff\xfe")
    assert read_sheet(str(path)) is None
    glance(path).unlink()
    assert read_sheet(str(path)) is None
    glance(path).mkdir()
    assert read_sheet(str(path)) is None
    kept.keep_glance()
    assert glance(path).is_dir()
    assert sorted(os.listdir(path.parent)) == ["backups", "data.json", "data.json.glance", "data.json.lock"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "5", '"x"', "{}", '{"date": 5}', '{"date": "2026-11-23"}', "[" * 99_999]
)
def test_what_is_no_today_is_told_as_an_error_that_can_be_caught(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        today_from_json(text)


def test_wherever_todays_line_is_cut_it_is_no_today(kept: Journal) -> None:
    text = today_as_json(kept.snapshot.today)
    for length in range(0, len(text), 3):
        with pytest.raises((ValueError, KeyError, TypeError)):
            today_from_json(text[:length])


finite = st.none() | st.floats(0, 10)
yours = whole(
    Yours, expected_mind=finite, felt_mind=finite, expected_discomfort=finite, felt_discomfort=finite
)
someone = whole(Who)
todays = whole(
    Today,
    reframe=st.none() | whole(Reframe, yours=st.none() | yours),
    suggestion=st.none() | whole(Suggestion, contact=someone),
    due=st.lists(whole(Due, contact=someone), max_size=2).map(tuple),
)


@given(todays)
@settings(max_examples=100)
def test_any_today_comes_back(today: Today) -> None:
    text = today_as_json(today)
    assert today_from_json(text) == today
    assert "\n" not in text
    assert "\t" not in text


@given(st.text(min_size=1, max_size=60), st.text(max_size=60))
@settings(max_examples=60)
def test_no_name_breaks_the_lines_or_reaches_the_terminal(name: str, role: str) -> None:
    book = Book.of([Contact("a", name, role=role)])
    suggestion = suggest(book, MONDAY, texts().drafts)
    said = status_line(Today(MONDAY, Streak(1, 1, "kept", 2, 0, 0, 0), (), suggestion=suggestion))
    assert len(said.splitlines()) == 1
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in said)
    assert "\t" not in said


def test_it_is_its_owners_alone_and_stays_so(kept: Journal, path: Path) -> None:
    before = os.umask(0)
    try:
        glance(path).chmod(0o666)
        kept.keep_glance()
    finally:
        os.umask(before)
    assert stat.S_IMODE(glance(path).stat().st_mode) == 0o600


def test_it_is_not_written_through_a_link(kept: Journal, path: Path) -> None:
    elsewhere = path.parent / "public.txt"
    elsewhere.write_text("public")
    elsewhere.chmod(0o666)
    glance(path).unlink()
    glance(path).symlink_to(elsewhere)
    kept.keep_glance()
    assert elsewhere.read_text() == "public"
    assert not glance(path).is_symlink()
    assert stat.S_IMODE(glance(path).stat().st_mode) == 0o600
    assert told(path)


def test_it_lies_beside_the_file_that_a_link_leads_to(tmp_path: Path) -> None:
    (tmp_path / "synced").mkdir()
    real, link = tmp_path / "synced" / "real.json", tmp_path / "link.json"
    started(real)
    link.symlink_to(real)
    journal = journal_on(link)
    journal.keep_glance()
    assert (tmp_path / "synced" / "real.json.glance").exists()
    assert told(link)
    assert told(real)


def test_where_it_cannot_be_written_nothing_fails_and_nothing_is_left(
    kept: Journal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*given: Any, **named: Any) -> Any:
        raise OSError(30, "read-only")

    for name in ("replace", "fdopen"):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, refused)
            kept.keep_glance()
    with monkeypatch.context() as patch:
        patch.setattr("tempfile.mkstemp", refused)
        kept.keep_glance()
    assert [name for name in os.listdir(path.parent) if name.endswith(".tmp")] == []
    assert told(path)


def test_what_an_interrupted_program_left_of_it_is_swept_up_with_the_next_change(
    kept: Journal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", lambda _: None)
        patch.setattr(os, "replace", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            kept.keep_glance()
    assert [name for name in os.listdir(path.parent) if name.endswith(".tmp")]
    journal_on(path).perform(LogStep("asked", "maya"))
    assert not [name for name in os.listdir(path.parent) if name.endswith(".tmp")]


def _interrupt(*given: Any) -> None:
    raise KeyboardInterrupt


def test_without_a_database_there_is_nothing_to_keep(path: Path) -> None:
    journal_on(path).keep_glance()
    assert os.listdir(path.parent) == []


def test_without_a_database_nothing_is_answered_whatever_lies_beside_it(path: Path) -> None:
    glance(path).write_text("\n".join((header("", "04:00"), f"{DAY}\t▪ 1\t{{}}\t{{}}")), "utf-8")
    assert told(path) is None


def test_a_snapshot_older_than_the_file_is_never_kept_for_it(kept: Journal, path: Path) -> None:
    journal_on(path).perform(Forget("maya"))
    kept.keep_glance()
    assert told(path) is None, "kept for the state that the snapshot is of"
    kept.refresh()
    kept.keep_glance()
    assert told(path) == status_line(kept.snapshot.today)
    assert "Maya" not in glance(path).read_text("utf-8")


def test_after_a_change_that_failed_it_is_not_kept_for_a_state_that_is_not_known(
    kept: Journal, path: Path
) -> None:
    before = glance(path).read_bytes()
    path.write_bytes(b"{}")
    with pytest.raises(Exception, match="no habit-tui database"):
        kept.perform(LogStep("asked", "maya"))
    kept.keep_glance()
    assert glance(path).read_bytes() == before
    assert told(path) is None


@pytest.mark.parametrize("days", [1, 2, 8])
def test_the_mornings_to_come_are_told_as_they_will_be_if_nothing_changes(path: Path, days: int) -> None:
    clock = SetClock()
    fill(
        path,
        *START,
        TimeOff("o", MONDAY + timedelta(3), MONDAY + timedelta(4)),
        *(Step(f"s{n}", "asked", MONDAY - timedelta(n), "kim") for n in (3, 4, 5)),
    )
    journal = journal_on(path, clock)
    journal.perform(AddContact(Details(name="Sam Reyes", introduced_by="dana")))
    journal.keep_glance(days)
    seen = set()
    for ahead in range(days):
        day = MONDAY + timedelta(days=ahead)
        clock.time = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        fresh = journal_on(path, clock).snapshot
        assert fresh.day == day
        assert today_from_json(line(path, day)[TODAY]) == fresh.today
        assert quick_status(str(path), day.isoformat(), as_json=False) == status_line(fresh.today)
        seen.add(fresh.today.streak.today)
    assert told(path, (MONDAY + timedelta(days=days)).isoformat()) is None
    assert len(seen) > 1 or days < 8


@pytest.mark.parametrize("starts", ["00:00", "04:00", "11:59"])
@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 23, 3, 59),
        datetime(2026, 11, 23, 4, 0),
        datetime(2026, 3, 1, 0, 0),
        datetime(2024, 3, 1, 2, 0),
        datetime(2027, 1, 1, 11, 58),
        datetime(2026, 3, 29, 3, 30),
        datetime(2026, 10, 25, 2, 30),
    ],
    ids=str,
)
@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "Pacific/Apia", "America/St_Johns"])
def test_its_day_is_the_services_day(
    starts: str, now: datetime, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        # Exactly this wall clock, whatever the zone makes of it on the days of a clock change.
        local = time.struct_time((*now.timetuple()[:8], -1))
        real = time.localtime
        monkeypatch.setattr(time, "localtime", lambda at=None: local if at is None else real(at))
        assert Sheet(starts, []).today() == logical_today(now, starts).isoformat()
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_start_of_the_day_is_kept_with_it(path: Path) -> None:
    journal = started(path)
    journal.perform(ChangePlan(day_starts="05:30"))
    journal.keep_glance()
    sheet = read_sheet(str(path))
    assert sheet is not None
    assert sheet.day_starts == "05:30"


def test_every_change_makes_it_anew(kept: Journal, path: Path) -> None:
    for intent in (
        LogStep("asked", "maya"),
        SkipContact("maya", "scary"),
        EditContact("kim", Details(name="K")),
    ):
        kept.perform(intent)
        assert told(path) is None
        kept.keep_glance()
        assert told(path) == status_line(journal_on(path).snapshot.today)


def test_a_long_book_of_long_words_is_still_kept(path: Path) -> None:
    fill(path, Contact("maya", "M" * 10_000, "\u674e" * 10_000, "r" * 10_000), Plan("p", MONDAY))
    journal = journal_on(path)
    journal.keep_glance(4)
    assert told(path) == status_line(journal.snapshot.today)
    assert len(told(path) or "") < 60

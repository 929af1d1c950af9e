"""The calendar, read back by a reader of our own that knows nothing of the library that wrote it."""

import re
from dataclasses import replace
from datetime import date, timedelta

from habit_tui.domain.book import Book
from habit_tui.domain.change import Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.steps import LogStep
from habit_tui.domain.intents.threads import ArrangeTalk
from habit_tui.domain.moment import Moment
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.step import Step
from habit_tui.exchange.calendar_ics import write

WEDNESDAY = date(2026, 11, 25)
NAME = "Zoë Łukasz; the, [b]one[/b] \\ with a name that is longer than any line of a calendar may be\x1b[31m"
BOOK = Book.of(
    [
        Contact("maya", NAME),
        Contact("ben", "Ben Ito"),
        Contact("dana", "Dana Cole", introduced_by="ben"),
        Plan("plan", date(2026, 1, 1), frozenset({0, 2, 4})),
        Step("t", "talked", WEDNESDAY - timedelta(1), "dana"),
        Step("a", "asked", WEDNESDAY - timedelta(2), "maya"),
    ]
)


def read(content: bytes) -> dict[str, dict[str, str]]:
    """Return the events by their ids, each with its properties as they are written, also its alarm's."""
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    events: dict[str, dict[str, str]] = {}
    event: dict[str, str] = {}
    for line in re.sub(r"\r\n[ \t]", "", content.decode()).splitlines():
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            event = {}
        elif line == "END:VEVENT":
            assert event["UID"] not in events, "one event for each"
            events[event["UID"]] = event
        else:
            event.setdefault(name, value)
    return events


def events(book: Book, today: date = WEDNESDAY, remind_at: str = "") -> dict[str, dict[str, str]]:
    content, count = write(book, today, remind_at)
    found = read(content)
    assert len(found) == count
    return found


def arranged(book: Book, day: date, time: str = "15:00") -> Book:
    moment = Moment(WEDNESDAY, f"2026-11-25T09:00:00+00:00 {day}", str(day))
    return book.apply(ArrangeTalk("ben", day, time, "phone").change(book, moment))


def test_there_is_an_event_for_each_follow_up_on_the_first_day_that_asks_for_it() -> None:
    found = {uid: event["DTSTART;VALUE=DATE"] for uid, event in events(BOOK).items()}
    assert found == {
        "thank-t@habit-tui": "20261125",
        "tell-t@habit-tui": "20261125",
        "nudge-a@habit-tui": "20261202",
    }
    thursday = events(BOOK, WEDNESDAY + timedelta(1))
    assert thursday["thank-t@habit-tui"]["DTSTART;VALUE=DATE"] == "20261127", "Thursday is not planned"
    assert all(event["ACTION"] == "DISPLAY" for event in thursday.values())


def test_a_later_file_holds_newer_versions_of_the_same_events() -> None:
    first, later = events(BOOK), events(BOOK, WEDNESDAY + timedelta(5))
    assert first.keys() == later.keys()
    assert all(int(later[uid]["SEQUENCE"]) > int(first[uid]["SEQUENCE"]) for uid in first)
    assert write(BOOK, WEDNESDAY) == write(BOOK, WEDNESDAY)


def test_what_is_done_is_no_longer_in_it() -> None:
    moment = Moment(WEDNESDAY, "2026-11-25T09:00:00+00:00", "now")
    done = BOOK.apply(LogStep("thanked", "dana").change(BOOK, moment))
    assert "thank-t@habit-tui" not in events(done)


def test_a_name_is_read_as_it_is_written_and_harms_nothing() -> None:
    summary = events(BOOK)["nudge-a@habit-tui"]["SUMMARY"]
    assert "Zoë Łukasz\\; the\\, [b]one[/b] \\\\ with" in summary
    assert "\x1b" not in write(BOOK, WEDNESDAY)[0].decode()


def test_a_talk_is_at_its_time_and_stays_the_same_event_when_it_is_moved() -> None:
    friday = arranged(BOOK, WEDNESDAY + timedelta(2))
    talk = events(friday)["talk-ben@habit-tui"]
    assert (talk["DTSTART"], talk["DTEND"]) == ("20261127T150000", "20261127T153000")
    assert (talk["SUMMARY"], talk["TRIGGER"]) == ("Talk with Ben Ito by phone", "-PT1H")
    moved = arranged(friday, WEDNESDAY + timedelta(30), "")
    assert events(moved)["talk-ben@habit-tui"]["DTSTART;VALUE=DATE"] == "20261225"
    held = moved.apply(Change("", put=(Step("h", "talked", WEDNESDAY, "ben", "z"),)))
    assert "talk-ben@habit-tui" not in events(held)


def test_the_reminder_comes_on_planned_days_from_the_next_one_on() -> None:
    assert "morning@habit-tui" not in events(BOOK)
    reminder = events(BOOK, WEDNESDAY + timedelta(1), "08:30")["morning@habit-tui"]
    assert reminder["DTSTART"] == "20261127T083000"
    assert reminder["RRULE"] == "FREQ=WEEKLY;BYDAY=MO,WE,FR"
    off = BOOK.apply(Change("", put=(TimeOff("o", WEDNESDAY, WEDNESDAY + timedelta(6)),)))
    assert events(off, WEDNESDAY, "08:30")["morning@habit-tui"]["DTSTART"] == "20261202T083000"
    nothing = replace(BOOK.plans["plan"], days=frozenset())
    assert "morning@habit-tui" not in events(BOOK.apply(Change("", put=(nothing,))), WEDNESDAY, "08:30")


def test_an_empty_book_makes_an_empty_calendar() -> None:
    assert write(Book.empty(), WEDNESDAY)[1] == 0

"""The calendar: follow-ups, arranged talks and the morning's reminder as iCalendar (RFC 5545).

Every event has an id that stays, so that importing a later file updates what is there. Times are the
user's own wherever they are: they float, as a time on paper does.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from habit_tui import __version__
from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.follow_ups.due import due_today
from habit_tui.domain.follow_ups.talks import BY
from habit_tui.domain.follow_ups.wording import WHAT
from habit_tui.domain.plain import plain
from habit_tui.domain.sign import Sign
from habit_tui.domain.streaks.recurrence import next_planned_day
from habit_tui.domain.streaks.schedule import schedule_of
from habit_tui.domain.threads.thread import thread_of
from habit_tui.domain.today import Due
from habit_tui.domain.words import Channel

AHEAD = 14
"""Days ahead for which follow-ups are told: a nudge is due within so many of most approaches."""
TALK = timedelta(minutes=30)
BEFORE_A_TALK = timedelta(hours=-1)
IN_THE_MORNING = timedelta(hours=9)
"""When an all-day event is announced."""
REMINDER = timedelta(minutes=5)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FIRST = date(2020, 1, 1)


def write(book: Book, today: date, remind_at: str = "") -> tuple[bytes, int]:
    """Return the calendar as seen from a day, and how many events are in it.

    `remind_at` is HH:MM for a reminder on every planned day, "" for none. The same book and day give the
    same bytes.
    """
    events = [*_talks(book, today), *_follow_ups(book, today)]
    if remind_at and (reminder := _reminder(book, today, remind_at)):
        events.append(reminder)
    calendar = Calendar()
    calendar.add("prodid", f"-//habit-tui//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical()), len(events)


def _follow_ups(book: Book, today: date) -> Iterator[Event]:
    """Yield what is due today or will be soon if nothing is done, each on the first day that asks for it."""
    schedule, told = schedule_of(book), set[str]()
    for day in (today + timedelta(days=number) for number in range(AHEAD + 1)):
        for due in due_today(book, schedule, day):
            if due.kind != "talk" and due.id not in told:
                told.add(due.id)
                yield _all_day(due, day, today)


def _all_day(due: Due, day: date, today: date) -> Event:
    what = f"{WHAT[due.kind]} {plain(due.contact.name, 80)}"
    event = _event(due.id, f"{what[:1].upper()}{what[1:]}", today)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("description", plain(due.why))
    event.add("transp", "TRANSPARENT")
    return _announced(event, IN_THE_MORNING)


def _talks(book: Book, today: date) -> Iterator[Event]:
    signs = sorted(book.signs.values(), key=lambda sign: (sign.day or today, sign.time, sign.id))
    for sign in signs:
        contact = book.contacts.get(sign.contact)
        if contact is None or sign.day is None or sign.day < today:
            continue
        if thread_of(book, contact.id, today).arranged == sign:
            yield _talk(contact, sign, sign.day, today)


def _talk(contact: Contact, sign: Sign, day: date, today: date) -> Event:
    # Named after the contact: a talk that is moved to another day is the same event.
    event = _event(f"talk-{contact.id}", f"Talk with {plain(contact.name, 80)}{_by(sign.channel)}", today)
    if not sign.time:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        return _announced(event, IN_THE_MORNING)
    start = datetime.combine(day, time.fromisoformat(sign.time))
    event.add("dtstart", start)
    event.add("dtend", start + TALK)
    return _announced(event, BEFORE_A_TALK)


def _by(channel: Channel | None) -> str:
    return f" {BY[channel]}" if channel else ""


def _reminder(book: Book, today: date, at: str) -> Event | None:
    """Return the reminder on the plan's weekdays from the next one on, None where no day is planned."""
    first = next_planned_day(book.plans.values(), book.time_off.values(), today - timedelta(days=1))
    plan = book.plan_on(first) if first else None
    if first is None or plan is None:
        return None
    event = _event("morning", "habit-tui: one person, two minutes", today)
    start = datetime.combine(first, time.fromisoformat(at))
    event.add("dtstart", start)
    event.add("dtend", start + REMINDER)
    event.add("rrule", {"freq": "weekly", "byday": [_WEEKDAYS[day] for day in sorted(plan.days)]})
    event.add("transp", "TRANSPARENT")
    return _announced(event, timedelta())


def _event(id: str, summary: str, today: date) -> Event:
    event = Event()
    event.add("uid", f"{id}@habit-tui")
    event.add("summary", summary)
    event.add("dtstamp", datetime.combine(today, time(), tzinfo=UTC))
    # A later file is the newer version of an event, whatever it changed.
    event.add("sequence", max(0, (today - _FIRST).days))
    return event


def _announced(event: Event, trigger: timedelta) -> Event:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", str(event["summary"]))
    alarm.add("trigger", trigger)
    event.add_component(alarm)
    return event

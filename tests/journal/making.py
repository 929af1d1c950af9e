"""A service on a real file, with a clock that is set by hand."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from habit_tui.domain.change import Change, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents import Intent
from habit_tui.domain.moment import Moment
from habit_tui.domain.objection import Objection
from habit_tui.domain.plan import Plan
from habit_tui.domain.target import Target
from habit_tui.domain.texts import Texts
from habit_tui.glance.keeper import GlanceKeeper
from habit_tui.journal.journal import Journal
from habit_tui.journal.snapshot import Snapshot
from habit_tui.storage import JsonStore
from habit_tui.wiring import load_texts, read_objection

MONDAY = date(2026, 11, 23)
MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail", "operations lead", added_on=MONDAY - timedelta(20))
DANA = Contact("dana", "Dana Cole", "Halden", closeness="weak", added_on=MONDAY - timedelta(20))
KIM = Contact("kim", "Kim Soto", closeness="strong", added_on=MONDAY - timedelta(20))
NORTHWIND = Target("t", "Northwind Rail")
PLAN = Plan("plan", MONDAY - timedelta(14))
BOTHER = Objection("o", "I don't want to bother people.", "bother", MONDAY - timedelta(14))
START: tuple[Record, ...] = (MAYA, DANA, KIM, NORTHWIND, PLAN, BOTHER)


@cache
def texts() -> Texts:
    """Return the texts, read once."""
    return load_texts()


class SetClock:
    """A clock that is set by hand and goes on by a millisecond whenever it is asked."""

    seeds = 0

    def __init__(self, now: datetime | None = None, named: date | None = None) -> None:
        self.time = now or datetime(2026, 11, 23, 9, tzinfo=UTC)
        self.named = named

    def now(self) -> datetime:
        """Return the time."""
        self.time += timedelta(milliseconds=1)
        return self.time

    def fixed_day(self) -> date | None:
        """Return the day that the user named."""
        return self.named

    def seed(self) -> str:
        """Return the next number."""
        SetClock.seeds += 1
        return str(SetClock.seeds)


def fill(path: Path, *wanted: Record) -> None:
    """Put records into the file of a database, with nothing to undo."""
    moment = Moment(MONDAY - timedelta(1), "2026-11-22T09:00:00+00:00", f"fill {len(wanted)}")
    JsonStore(str(path)).commit(lambda book: Change("", quietly=wanted), moment)


def journal_on(path: Path, clock: SetClock | None = None, locale_name: str = "") -> Journal:
    """Return a service on the file."""
    keeper = GlanceKeeper(str(path))
    store = JsonStore(str(path))
    return Journal(store, clock or SetClock(), texts(), read_objection, locale_name, keeper)


def started(path: Path, clock: SetClock | None = None) -> Journal:
    """Return a service on a file that holds three people, a target, a plan and an objection."""
    fill(path, *START)
    return journal_on(path, clock)


def suggested(snapshot: Snapshot) -> str:
    """Return the id of the contact suggested, "" for nobody."""
    return snapshot.today.suggestion.contact.id if snapshot.today.suggestion else ""


def performed(journal: Journal, *intents: Intent) -> Snapshot:
    """Carry some intents out, one after another."""
    for intent in intents:
        journal.perform(intent)
    return journal.snapshot

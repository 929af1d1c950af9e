"""The demo as a service of its own, kept in memory and gone when it is closed."""

from datetime import date

from habit_tui.clock import SystemClock
from habit_tui.demo.book import demo_book
from habit_tui.domain.book import SHELVES, Book
from habit_tui.domain.change import Change, Record
from habit_tui.domain.moment import Moment
from habit_tui.journal.journal import Journal
from habit_tui.storage import MemoryStore
from habit_tui.wiring import load_texts, locale_name, read_objection


def open_demo(day: date | None) -> Journal:
    """Return the service on invented data that ends on `day`, None for today; it never touches a file."""
    clock = SystemClock(day)
    today = day or clock.now().date()
    moment = Moment(today, clock.now().isoformat(timespec="seconds"), "demo")
    store = MemoryStore()
    # Put quietly: undo takes back what the visitor does and not the demo itself.
    store.commit(lambda _: Change("", quietly=records_of(demo_book(today))), moment)
    return Journal(store, clock, load_texts(), read_objection, locale_name())


def records_of(book: Book) -> tuple[Record, ...]:
    """Return every record of a book."""
    return tuple(record for shelf in SHELVES.values() for record in getattr(book, shelf).values())

"""From a file's bytes to a database and its book, or to a report of what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from habit_tui.domain.book import Book
from habit_tui.domain.intents.plans import is_day_start
from habit_tui.storage.change_log import LOG, check_log
from habit_tui.storage.codec import RECORD_TYPES, book_of
from habit_tui.storage.document import Tables, Unreadable, WrongShape, check_tables, parse, text_of
from habit_tui.storage.files import NoRegularFile, read_whole
from habit_tui.storage.upgrades import UpgradeStep, upgraded

_TABLES = (*RECORD_TYPES, LOG)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file held when it was read."""

    tables: Tables
    book: Book
    found_schema: int
    state: str
    """The token of the state the file was in."""
    size: int
    """In bytes."""


def read_database(path: str, steps: Sequence[UpgradeStep]) -> Contents | None:
    """Read and check a database; None where there is no file.

    Raises Unreadable, NewerSchema and OSError. The file is never touched.
    """
    try:
        whole = read_whole(path)
    except NoRegularFile:
        raise Unreadable("it is no regular file") from None
    if whole is None:
        return None
    blob, state = whole
    text = text_of(blob)
    value = parse(text)
    try:
        result = upgraded(check_tables(value, ()), steps)
        tables = check_tables(result.tables, _TABLES)
        check_log(tables)
        book = book_of(tables)
        _check_plans(book)
    except WrongShape as error:
        raise error.located(text) from None
    return Contents(tables, book, result.found, state, len(blob))


def _check_plans(book: Book) -> None:
    """Raise WrongShape where a plan has the right types and makes no sense: every date hangs on it."""
    for plan in book.plans.values():
        weekdays = plan.days if plan.first_weekday is None else plan.days | {plan.first_weekday}
        if not weekdays <= set(range(7)):
            raise WrongShape(("plans", plan.id), "its weekdays are to be numbers from 0 to 6")
        if not is_day_start(plan.day_starts):
            raise WrongShape(("plans", plan.id, "day_starts"), "is to be a time from 00:00 to 11:59")

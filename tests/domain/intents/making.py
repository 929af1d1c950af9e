"""A small book, and the change that an intent makes of it."""

from datetime import date, timedelta

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents import Intent
from habit_tui.domain.moment import Moment
from habit_tui.domain.page import Page
from habit_tui.domain.target import Target

MONDAY = date(2026, 11, 23)
AT = "2026-11-23T09:00:00.000+00:00"
NOW = Moment(MONDAY, AT, "seed")
MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail", "operations lead")
DANA = Contact("dana", "Dana Cole", resting=True)
NORTHWIND = Target("t", "Northwind Rail")
PAGE = Page("2026-11-23", MONDAY, {"bother": "b1"}, "maya", "advice", "t")
BOOK = Book.of([MAYA, DANA, NORTHWIND, PAGE])


def ago(days: int) -> date:
    """Return a day before Monday, or, with a minus, after it."""
    return MONDAY - timedelta(days=days)


def changed(intent: Intent, book: Book = BOOK) -> tuple[Change, Book]:
    """Return what an intent changes, and the book after it; the same at the same moment."""
    change = intent.change(book, NOW)
    assert change == intent.change(book, NOW)
    return change, book.apply(change)


def declined(intent: Intent, book: Book = BOOK) -> str:
    """Return why an intent cannot be carried out: one line, for a person."""
    with pytest.raises(CannotDo) as caught:
        intent.change(book, NOW)
    said = str(caught.value)
    assert said.isprintable()
    assert len(said.split()) >= 4
    return said

"""What is next with a contact, in a sentence."""

from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.day_words import short_day
from habit_tui.domain.happenings import talk_in_words
from habit_tui.domain.threads.thread import MOST_ASKS, Thread, closes_itself_on, nudge_from, thread_of


def next_in_words(book: Book, contact: Contact, today: date) -> str:
    """Return what comes next by where the thread stands; waiting is said to be no task."""
    thread = thread_of(book, contact.id, today)
    if contact.resting and thread.state in ("none", "closed", "told", "thanked"):
        return "resting: not suggested until you wake them"
    if thread.state == "asked":
        return _waiting(thread, book, today)
    if thread.state == "arranged" and thread.arranged:
        return f"you talk on {talk_in_words(thread.arranged, today)}"
    if thread.state == "thanked":
        introducer = book.contacts.get(contact.introduced_by or "")
        return f"tell {introducer.name} what came of it" if introducer else "nothing is due"
    return {
        "none": "a first approach, whenever you like",
        "answered": "arrange a talk, or write back",
        "talked": "a thank-you, in a line",
        "told": "nothing is due; a hello after some months is welcome",
        "closed": "nothing is due; another try after some months is fair",
    }.get(thread.state, "nothing is due")


def _waiting(thread: Thread, book: Book, today: date) -> str:
    assert thread.asked is not None
    fair = nudge_from(thread.asked)
    closes = closes_itself_on(thread, book)
    if thread.asks >= MOST_ASKS or fair <= today:
        until = f" until {short_day(closes, today)}" if closes else ""
        more = "" if thread.asks >= MOST_ASKS else "one more message is fair; "
        return f"{more}an answer may come{until}, and no answer says little"
    return f"nothing: an answer may come; one more message is fair from {short_day(fair, today)}"

"""What Today says once the user has found what they were looking for."""

from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.day_words import long_day


def ended(book: Book, today: date) -> str:
    """Return that it was found, and that nothing more is asked; "" while the user is looking."""
    landed = book.profile.landed_on
    if landed is None:
        return ""
    return (
        f"You found it, on {long_day(landed, today)}. Nothing more is asked of you here; "
        "the people who helped stay in your list, and a word of thanks to each is due."
    )

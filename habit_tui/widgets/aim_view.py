"""One target: whom the user knows there, and what they said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.aims import WANTED
from habit_tui.domain.day_words import short_day
from habit_tui.domain.introducers import introducers_of
from habit_tui.domain.standing import SOMEBODY
from habit_tui.domain.unknowns import unknown
from habit_tui.domain.voices import voices_of
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import ACCENT, QUIET, STRONG, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from habit_tui.domain.aims import Aim
    from habit_tui.domain.book import Book
    from habit_tui.domain.contact import Contact
    from habit_tui.domain.introducers import Introducer
    from habit_tui.domain.target import Insight
    from habit_tui.domain.voices import Voice

DATES = 13
NAMES_SHOWN = 8
LATEST = 60


class AimView(Lines):
    """The name, the people, and each insight with its date and who gave it."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._shown: tuple[Aim, Mapping[str, Contact], date] | None = None
        self._introducers: Sequence[Introducer] = ()

    def show(self, aim: Aim | None, book: Book, today: date) -> None:
        """Show this target, or none."""
        self._shown = (aim, book.contacts, today) if aim else None
        self._introducers = introducers_of(book, aim.target, aim.people, aim.insights) if aim else ()
        self.show_again()

    def lines(self, width: int) -> Iterator[Content]:
        """Return the lines at this width."""
        if self._shown is None:
            return
        aim, contacts, today = self._shown
        wanted = phrase(f"  ·  wanted: {WANTED[aim.target.motivation]}", QUIET)
        yield from indented(Content.assemble(phrase(aim.target.name, STRONG, limit=80), wanted), width)
        people = (
            _names(aim.people)
            if aim.people
            else "nobody yet: the next person you talk with may know somebody"
        )
        yield from indented(
            phrase(people, "" if aim.people else QUIET), width, DATES, phrase("You know", QUIET)
        )
        if insights := aim.insights[:LATEST]:
            yield Content("")
            for voice in voices_of(insights, contacts):
                yield from said_lines(voice, contacts, today, width)
        if introducers := self._introducers:
            yield Content("")
            yield from indented(phrase(_ties(introducers)), width, DATES, phrase("Could help", QUIET))
        yield Content("")
        yield from indented(
            phrase(_unknown(aim.insights), QUIET, limit=600), width, DATES, phrase("Unknown", QUIET)
        )


def said_lines(voice: Voice, contacts: Mapping[str, Contact], today: date, width: int) -> Iterator[Content]:
    """Return what was said alike, and below it how many said so where it is more than one."""
    for insight in voice.insights:
        yield from _told(insight, contacts, today, width)
    if voice.independent:
        words = f"▪▪ {voice.people} people said this independently"
        yield from indented(phrase(words, ACCENT), width, DATES)


def _told(insight: Insight, contacts: Mapping[str, Contact], today: date, width: int) -> Iterator[Content]:
    """Return an insight, with its date and who gave it before it."""
    teller = contacts.get(insight.contact or "")
    said = Content.assemble(
        phrase(teller.name if teller else SOMEBODY, QUIET, limit=80),
        phrase(": ", QUIET),
        phrase(insight.text, limit=600),
    )
    yield from indented(said, width, DATES, phrase(short_day(insight.on, today), QUIET))


def _names(people: tuple[Contact, ...]) -> str:
    """Return the people with what they do there."""
    more = len(people) - NAMES_SHOWN
    names = [f"{one.name} ({one.role})" if one.role else one.name for one in people[:NAMES_SHOWN]]
    return ", ".join((*names, f"and {more} more") if more > 0 else names)


def _ties(introducers: Sequence[Introducer]) -> str:
    """Return who could introduce the user, each with the tie."""
    more = len(introducers) - NAMES_SHOWN
    names = [f"{one.contact.name} ({one.tie})" for one in introducers[:NAMES_SHOWN]]
    return ", ".join((*names, f"and {more} more") if more > 0 else names)


def _unknown(insights: Sequence[Insight]) -> str:
    """Return the questions that nobody has touched; by the words in what was said, so never a verdict."""
    open_ones = unknown(insights)
    if not open_ones:
        return "every question of the short list was touched; which answers hold, only you can tell"
    return "  ·  ".join(f"{question.name}: {question.text}" for question in open_ones)

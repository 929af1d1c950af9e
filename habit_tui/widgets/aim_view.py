"""One target: whom the user knows there, and what they said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habit_tui.domain.aims import WANTED
from habit_tui.domain.day_words import short_day
from habit_tui.domain.standing import SOMEBODY
from habit_tui.widgets.lines import Lines, indented
from habit_tui.widgets.phrase import QUIET, STRONG, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from habit_tui.domain.aims import Aim
    from habit_tui.domain.contact import Contact
    from habit_tui.domain.target import Insight

DATES = 13
NAMES_SHOWN = 8
LATEST = 60


class AimView(Lines):
    """The name, the people, and each insight with its date and who gave it."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._shown: tuple[Aim, Mapping[str, Contact], date] | None = None

    def show(self, aim: Aim | None, contacts: Mapping[str, Contact], today: date) -> None:
        """Show this target, or none."""
        self._shown = (aim, contacts, today) if aim else None
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
        if aim.insights:
            yield Content("")
            for insight in aim.insights[:LATEST]:
                yield from _told(insight, contacts, today, width)


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

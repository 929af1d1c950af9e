"""Finding the contact that the user means; never a guess."""

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.plain import plain


class NotOne(CannotDo):
    """Nobody, or several people, fit; the candidates are those that come close."""

    def __init__(self, message: str, candidates: tuple[Contact, ...] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


def contact_meant(book: Book, who: str) -> Contact:
    """Return the one contact that `who` means: an id, a whole name, or part of a name.

    Case, accents and spacing do not matter. Raises NotOne where nobody or several fit.
    """
    if contact := book.contacts.get(who):
        return contact
    wanted = fold(who)
    if not wanted:
        raise NotOne("say whom: a name, part of a name, or an id")
    said = plain(who, 60)
    names = [(fold(contact.name), contact) for contact in book.contacts.values()]
    for fits in (
        [contact for name, contact in names if name == wanted],
        [contact for name, contact in names if wanted in name],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise NotOne(f"{said!r} fits {len(fits)} people; use more of the name, or an id", in_order(fits))
    raise NotOne(f"nobody called {said!r}; see `habit-tui contacts`")


def in_order(contacts: list[Contact]) -> tuple[Contact, ...]:
    """Return contacts by name, then organisation."""
    return tuple(sorted(contacts, key=lambda contact: (fold(contact.name), fold(contact.organisation))))

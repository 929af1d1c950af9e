r"""vCards as habit-tui writes them, 4.0 or 3.0, and reads them back to the same contacts.

What vCard has no property for stands in properties of our own, which others pass over; a control character,
for which it has no words either, is written `\u000d`.
"""

import re
from collections.abc import Iterator
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.words import CLOSENESSES, Closeness
from habit_tui.exchange.birthdays import APPLE_NO_YEAR, birthday
from habit_tui.exchange.source import Source
from habit_tui.exchange.vcard_cards import Card
from habit_tui.exchange.vcard_values import parts_of, text_of, unescaped

_PRODUCT = "-//habit-tui//EN"
_MARKED = {"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;"}
_MARKED_ADDRESS = {"\\": "\\\\", "\n": "\\n"}
"""In a web address a comma and a semicolon are its own."""
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_LONGEST_LINE = 75
"""Bytes of a line before it is to be folded (RFC 6350, section 3.2)."""
_DATE = re.compile(r"(\d{4}|-)-\d\d-\d\d", re.ASCII)
_WRITTEN_DATE = re.compile(r"(\d{4}|--)-?\d\d-?\d\d", re.ASCII)


def write(book: Book) -> tuple[bytes, int]:
    """Return every contact as vCard 4.0, and how many they are."""
    return _written(book, "4.0")


def write_3(book: Book) -> tuple[bytes, int]:
    """Return every contact as vCard 3.0, which every phone reads, and how many they are."""
    return _written(book, "3.0")


def is_own(card: Card) -> bool:
    """Tell whether habit-tui wrote a card."""
    return any(one.name == "PRODID" and one.value == _PRODUCT.encode() for one in card.properties)


def own_contact(card: Card, source: Source) -> Contact:
    """Return the contact of a card that habit-tui wrote, every text as it was."""
    said = _Said(card, source)
    return Contact(
        said("UID"),
        said("FN"),
        organisation=said("ORG"),
        role=said("TITLE"),
        emails=said.several("EMAIL"),
        phones=said.several("TEL"),
        urls=said.several("URL"),
        note=said("NOTE"),
        birthday=_read_birthday(said("BDAY")),
        tags=said.parts("CATEGORIES"),
        closeness=_closeness(said("X-HABIT-TUI-CLOSENESS")),
        introduced_by=said("X-HABIT-TUI-INTRODUCED-BY") or None,
        known_from=said("X-HABIT-TUI-KNOWN-FROM"),
        connected_on=_read_date(said("X-HABIT-TUI-CONNECTED-ON")),
        added_on=_read_date(said("X-HABIT-TUI-ADDED-ON")),
        resting=said("X-HABIT-TUI-RESTING") == "true",
    )


class _Said:
    """The values of a card under their names, as they were before they were written."""

    def __init__(self, card: Card, source: Source) -> None:
        self._texts: dict[str, list[str]] = {}
        for one in card.properties:
            self._texts.setdefault(one.name, []).append(text_of(one, source))

    def __call__(self, name: str) -> str:
        """Return one value, "" where there is none."""
        return unescaped(self._texts.get(name, [""])[0], own=True)

    def several(self, name: str) -> tuple[str, ...]:
        """Return the values of all properties of a name."""
        return tuple(unescaped(text, own=True) for text in self._texts.get(name, ()))

    def parts(self, name: str) -> tuple[str, ...]:
        """Return the values that stand in one property with commas between."""
        return tuple(part for text in self._texts.get(name, ()) for part in parts_of(text, ",", own=True))


def _written(book: Book, version: str) -> tuple[bytes, int]:
    lines = (line for contact in book.contacts.values() for line in _card(contact, version))
    return b"".join(_folded(line) for line in lines), len(book.contacts)


def _card(contact: Contact, version: str) -> Iterator[str]:
    given, _, family = contact.name.rpartition(" ")
    yield from ("BEGIN:VCARD", f"VERSION:{version}", f"PRODID:{_PRODUCT}")
    yield f"{'UID;VALUE=text' if version == '4.0' else 'UID'}:{_marked(contact.id)}"
    yield f"FN:{_marked(contact.name)}"
    # One name alone is the given one: phones show it, and never call it somebody's family.
    yield f"N:{_marked(family if given else '')};{_marked(given or family)};;;"
    yield from _lines("ORG", contact.organisation)
    yield from _lines("TITLE", contact.role)
    yield from _lines("EMAIL", *contact.emails)
    yield from _lines("TEL", *contact.phones)
    yield from (f"URL:{_marked(url, _MARKED_ADDRESS)}" for url in contact.urls)
    yield from _lines("NOTE", contact.note)
    yield from _birthday(contact.birthday, version)
    if contact.tags:
        yield f"CATEGORIES:{','.join(map(_marked, contact.tags))}"
    yield from _own_lines(contact)
    yield "END:VCARD"


def _own_lines(contact: Contact) -> Iterator[str]:
    yield from _lines("X-HABIT-TUI-CLOSENESS", contact.closeness or "")
    yield from _lines("X-HABIT-TUI-INTRODUCED-BY", contact.introduced_by or "")
    yield from _lines("X-HABIT-TUI-KNOWN-FROM", contact.known_from)
    yield from _lines("X-HABIT-TUI-CONNECTED-ON", _iso(contact.connected_on))
    yield from _lines("X-HABIT-TUI-ADDED-ON", _iso(contact.added_on))
    yield from _lines("X-HABIT-TUI-RESTING", "true" if contact.resting else "")


def _lines(name: str, *texts: str) -> Iterator[str]:
    return (f"{name}:{_marked(text)}" for text in texts if text)


def _birthday(text: str, version: str) -> Iterator[str]:
    if not text:
        return
    if not _DATE.fullmatch(text):
        yield f"BDAY;VALUE=text:{_marked(text)}"
    elif version == "4.0":
        yield f"BDAY:{text[:2]}{text[2:].replace('-', '')}"
    elif text.startswith("--"):
        # 3.0 has no date without a year; this is how Apple's phones write one.
        yield f"BDAY;X-APPLE-OMIT-YEAR={APPLE_NO_YEAR}:{APPLE_NO_YEAR}{text[1:]}"
    else:
        yield f"BDAY:{text}"


def _read_birthday(text: str) -> str:
    return (birthday(text) or text) if _WRITTEN_DATE.fullmatch(text) else text


def _read_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _closeness(text: str) -> Closeness | None:
    return next((word for word in CLOSENESSES if word == text), None)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _marked(text: str, marks: dict[str, str] = _MARKED) -> str:
    marked = "".join(marks.get(letter, letter) for letter in text)
    return _UNWRITABLE.sub(lambda letter: f"\\u{ord(letter[0]):04x}", marked)


def _folded(line: str) -> bytes:
    """Return a line with its end, folded so that no letter is cut."""
    data = line.encode()
    if len(data) <= _LONGEST_LINE:
        return data + b"\r\n"
    pieces, begins, room = [], 0, _LONGEST_LINE
    while begins < len(data):
        ends = min(begins + room, len(data))
        while ends < len(data) and data[ends] & 0xC0 == 0x80:
            ends -= 1
        pieces.append(data[begins:ends])
        begins, room = ends, _LONGEST_LINE - 1
    return b"\r\n ".join(pieces) + b"\r\n"

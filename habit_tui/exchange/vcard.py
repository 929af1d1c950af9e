"""vCards 2.1, 3.0 and 4.0, as phones and address books write them, and habit-tui's own.

The libraries measured (vobject, vobjectx, icalendar, pythonvCard4) lose names and notes of real files in
silence: at an unescaped comma, at quoted-printable, at a card that is not closed. So the reading is our own.
Postal addresses, photographs and relations have no place in a contact and are not taken.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from habit_tui.domain.contact import Contact
from habit_tui.exchange.birthdays import birthday
from habit_tui.exchange.found import Found, Remark
from habit_tui.exchange.limits import Remarks, check_lines
from habit_tui.exchange.source import Source
from habit_tui.exchange.vcard_cards import Card, cards_in
from habit_tui.exchange.vcard_own import is_own, own_contact
from habit_tui.exchange.vcard_values import parts_of, text_of, unescaped

FORMAT = "vcard"
_BEGIN = re.compile(
    rb"(?mi)^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?$|^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*[\r\n]"
)
_LOOKED_AT = 1 << 16
"""Bytes in which the beginning of the first card is looked for."""
_GROUP = "a group of people, and nobody"
_NOBODY = "no name, e-mail address, phone number or organisation"
_ADDRESS = re.compile(r"<([^<>\s]+@[^<>\s]+)>")
"""An e-mail address as mail programs write it, with a name before it."""


def recognises(source: Source) -> bool:
    """Tell whether a card begins in the file."""
    return _BEGIN.search(source.as_utf8[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf")) is not None


def read(source: Source) -> Found:
    """Return the people of all cards; a group and a card of nobody is skipped. Raises Unreadable."""
    data = source.as_utf8.removeprefix(b"\xef\xbb\xbf")
    check_lines(data.count(b"\n") + data.count(b"\r"))
    warnings = Remarks()
    contacts: list[Contact] = []
    skipped: list[Remark] = []
    taken: set[str] = set()
    for card in cards_in(data, warnings):
        if reason := _skipped(card):
            skipped.append(Remark(card.line, reason))
            continue
        contact = own_contact(card, source) if is_own(card) else _contact(card, source)
        if not contact.name.strip():  # another program took it out of our card, or there never was one
            contact = _contact(card, source)
        if not contact.name.strip():
            skipped.append(Remark(card.line, _NOBODY))
            continue
        contacts.append(replace(contact, id="") if contact.id in taken else contact)
        taken.add(contact.id)
    return Found(FORMAT, tuple(contacts), tuple(skipped), tuple(sorted(warnings, key=lambda one: one.line)))


def _skipped(card: Card) -> str:
    kinds = (one.value for one in card.properties if one.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND"))
    return _GROUP if any(kind.strip().lower() == b"group" for kind in kinds) else ""


def _contact(card: Card, source: Source) -> Contact:
    texts: dict[str, list[str]] = {}
    for one in card.properties:
        if text := text_of(one, source).strip():
            texts.setdefault(one.name, []).append(text)
    born, rest = _born(texts.get("BDAY", ()))
    organisation = _first(_organisation(text) for text in texts.get("ORG", ()))
    emails = _several(_email(unescaped(text)) for text in texts.get("EMAIL", ()))
    phones = _several(_phone(unescaped(text)) for text in texts.get("TEL", ()))
    return Contact(
        "",
        _name(texts) or organisation or _first((*emails, *phones)),
        organisation=organisation,
        role=_first(_line(unescaped(text)) for name in ("TITLE", "ROLE") for text in texts.get(name, ())),
        emails=emails,
        phones=phones,
        urls=_several((*map(unescaped, texts.get("URL", ())), *_profiles(texts))),
        note="\n".join(note for note in (*map(_note, texts.get("NOTE", ())), rest) if note),
        birthday=born,
        tags=_several(tag for text in texts.get("CATEGORIES", ()) for tag in parts_of(text, ",")),
    )


def _name(texts: dict[str, list[str]]) -> str:
    whole = (_line(unescaped(text)) for text in texts.get("FN", ()))
    parts = (_name_of_parts(text) for text in texts.get("N", ()))
    nickname = (_line(unescaped(text)) for text in texts.get("NICKNAME", ()))
    return _first((*whole, *parts, *nickname))


def _name_of_parts(text: str) -> str:
    family, given, more, prefix, suffix, *_ = (*parts_of(text, ";"), "", "", "", "", "")
    return _line(" ".join((prefix, given, more, family, suffix)))


def _organisation(text: str) -> str:
    return _first(_line(part) for part in parts_of(text, ";"))


def _email(text: str) -> str:
    address = _ADDRESS.search(text)
    return address[1] if address else re.sub(r"(?i)^mailto:", "", _line(text))


def _phone(text: str) -> str:
    return re.sub(r"(?i)^tel:", "", _line(text))


def _profiles(texts: dict[str, list[str]]) -> list[str]:
    profiles = (unescaped(text) for text in texts.get("X-SOCIALPROFILE", ()))
    return [profile for profile in profiles if "linkedin.com/" in profile.lower()]


def _note(text: str) -> str:
    return unescaped(text).replace("\r\n", "\n").replace("\r", "\n").strip()


def _born(texts: Iterable[str]) -> tuple[str, str]:
    """Return the first date among birthdays, and words for the note where there is none."""
    said = [_line(unescaped(text)) for text in texts]
    found = next((day for text in said if (day := birthday(text))), "")
    unclear = next((text for text in said if birthday(text) is None), "")
    return found, f"Birthday: {unclear}" if unclear and not found else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


def _several(texts: Iterable[str]) -> tuple[str, ...]:
    stripped = (text.strip() for text in texts)
    return tuple(dict.fromkeys(text for text in stripped if text))

"""A contact as it is typed into a form, made into details."""

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Literal

from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact import Contact
from habit_tui.domain.intents.people import Details
from habit_tui.domain.plain import plain, plain_page
from habit_tui.domain.words import Closeness

TextField = Literal["name", "organisation", "role", "known_from", "emails", "phones", "urls", "tags", "note"]
TEXT_FIELDS: tuple[TextField, ...] = (
    "name",
    "organisation",
    "role",
    "known_from",
    "emails",
    "phones",
    "urls",
    "tags",
    "note",
)
"""The fields of the form that are typed, in order."""
_SEVERAL = ("emails", "phones", "urls", "tags")


def text_of(contact: Contact, field: TextField) -> str:
    """Return a field as the form shows it: several values with commas between, fit for a terminal."""
    value: str | tuple[str, ...] = getattr(contact, field)
    text = ", ".join(value) if isinstance(value, tuple) else value
    return plain_page(text, len(text) + 1) if field == "note" else plain(text, len(text) + 1)


def details_entered(
    typed: Mapping[TextField, str], closeness: Closeness | None, before: Contact | None = None
) -> Details:
    """Return what was entered; a field that was left as it was shown stays as it is stored.

    Raises CannotDo, with what is wrong, without a name or with an address that is none.
    """
    if not typed["name"].strip():
        raise CannotDo("a person needs a name")
    changed = {
        field: text for field, text in typed.items() if before is None or text != text_of(before, field)
    }
    values: dict[str, str | tuple[str, ...]] = {
        field: several_entered(text) if field in _SEVERAL else text for field, text in changed.items()
    }
    for address in values.get("emails", ()):
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", address):
            raise CannotDo(f"{plain(address, 40)!r} is no e-mail address: one has a name, an @ and a place")
    return _details(values, closeness)


def several_entered(text: str) -> tuple[str, ...]:
    """Return the values in a text, separated by commas, semicolons or line breaks, each once."""
    values = (value.strip() for value in re.split(r"[,;\n]", text))
    return tuple(dict.fromkeys(value for value in values if value))


def nothing_said(details: Details) -> bool:
    """Tell whether the details leave everything as it is."""
    return all(getattr(details, field.name) is None for field in fields(details))


def _details(values: Mapping[str, str | tuple[str, ...]], closeness: Closeness | None) -> Details:
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    several = {name: value for name, value in values.items() if isinstance(value, tuple)}
    return Details(
        name=texts.get("name"),
        organisation=texts.get("organisation"),
        role=texts.get("role"),
        known_from=texts.get("known_from"),
        note=texts.get("note"),
        emails=several.get("emails"),
        phones=several.get("phones"),
        urls=several.get("urls"),
        tags=several.get("tags"),
        closeness=closeness,
    )

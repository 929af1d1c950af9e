"""What tells one person from another: addresses, numbers and names, as they compare."""

import re
from collections.abc import Callable, Iterable

from habit_tui.domain.folding import fold

_PROFILE = re.compile(r"linkedin\.com/(?:in|pub)/([^/?#\s]+)", re.IGNORECASE)
_WEB = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:www\.)?")
_EXTENSION = re.compile(r"\s*(?:;|,|#|\b(?:ext|extension|x|dw|poste)\b|x(?=\s*\d+$)).*$", re.IGNORECASE)
_DIGITS_COMPARED = 8
"""The last digits of a phone number: the same with and without the code of a country."""
_DOTTED_AT_WILL = ("gmail.com", "googlemail.com")
_SHARED = frozenset(
    {
        "admin",
        "bewerbung",
        "buero",
        "careers",
        "contact",
        "hello",
        "hi",
        "hr",
        "info",
        "jobs",
        "kontakt",
        "mail",
        "office",
        "people",
        "post",
        "press",
        "reception",
        "recruiting",
        "sales",
        "service",
        "support",
        "team",
        "welcome",
    }
)
"""Mailboxes that several people read."""


def profile_of(urls: Iterable[str]) -> frozenset[str]:
    """Return the names of the LinkedIn profiles among some addresses."""
    found = (_PROFILE.search(url) for url in urls)
    return frozenset(_decoded(match[1]).casefold() for match in found if match)


def url_key(url: str) -> str:
    """Return what two spellings of one web address have in common."""
    if profile := next(iter(profile_of((url,))), ""):
        return f"linkedin.com/in/{profile}"
    return _WEB.sub("", url.strip().casefold(), count=1).rstrip("/")


def email_key(email: str) -> str:
    """Return what two spellings of one e-mail address have in common."""
    local, at, place = email.strip().casefold().rpartition("@")
    if place in _DOTTED_AT_WILL:
        local, place = local.partition("+")[0].replace(".", ""), _DOTTED_AT_WILL[0]
    return f"{local}{at}{place}"


def is_shared(email: str) -> bool:
    """Tell whether a mailbox is one that several people read, such as info@."""
    return email.strip().casefold().partition("@")[0] in _SHARED


def phone_key(phone: str) -> str:
    """Return what two spellings of one phone number have in common, without its extension."""
    digits = re.sub(r"\D", "", _EXTENSION.sub("", phone)) or re.sub(r"\s", "", phone)
    return digits[-_DIGITS_COMPARED:]


def identifies(phone: str) -> bool:
    """Tell whether a phone number is long enough to be one person's, or one household's."""
    return len(phone_key(phone)) == _DIGITS_COMPARED


def same_name(one: str, other: str) -> bool:
    """Tell whether two names can be one person's: each word of the shorter is in the longer, or its initial.

    Used only where an address is the same already.
    """
    if fold(one) == fold(other):
        return True
    first, second = sorted((_words(one), _words(other)), key=len)
    return bool(first) and all(any(_fits(word, others) for others in second) for word in first)


def joined(there: tuple[str, ...], more: tuple[str, ...], key: Callable[[str], str]) -> tuple[str, ...]:
    """Return what is there and after it what is not, as the key compares them."""
    keys = {key(value) for value in there}
    added = []
    for value in more:
        if key(value) not in keys:
            keys.add(key(value))
            added.append(value)
    return (*there, *added) if added else there


def _decoded(text: str) -> str:
    if "%" not in text:
        return text
    from urllib.parse import unquote

    return unquote(text)


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", fold(name))


def _fits(one: str, other: str) -> bool:
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])

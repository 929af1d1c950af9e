"""Which contacts are likely to be one person though nothing makes it certain: for the user to decide.

Contacts are compared only where they share something: the name, a word of the name at one organisation, the
family name, an address. So ten thousand of them take about a second at most.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from habit_tui.domain.apart import Apart
from habit_tui.domain.contact import Contact
from habit_tui.domain.folding import fold
from habit_tui.domain.identity import email_key, identifies, is_shared, phone_key, profile_of, url_key
from habit_tui.domain.short_names import families_of, is_short_for
from habit_tui.domain.suggesting.likeness import organisation_key

MOST_ALIKE = 60
"""Contacts that share one thing and are compared with each other: what more than these share tells little."""
MOST_WITH_ADDRESS = 4
"""Contacts with one address or number: what more than these share is a switchboard."""
LEAST_LETTERS = 4
"""Letters of the longer of two words from which on a slip between them is forgiven."""
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "herr", "frau", "ing", "phd", "mba", "jr", "sr"})


@dataclass(frozen=True, slots=True)
class Likely:
    """Two contacts who may be one person."""

    one: Contact
    other: Contact
    why: str
    """What speaks for it, in a few words."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A contact as it is compared."""

    contact: Contact
    words: tuple[str, ...]
    """Of the name, folded, in their order, without titles."""
    organisation: str
    profiles: frozenset[str]


def likely_pairs(contacts: Iterable[Contact], aparts: Iterable[Apart] = ()) -> tuple[Likely, ...]:
    """Return the pairs that are likely one person, the likeliest first, without those said to be two.

    The same name, with no, the same or another organisation; a short form of the first name, or a slip or an
    initial in the name, where the organisations do not differ; the same address under another name. Two with
    different LinkedIn profiles, or connected on different days, never are one.
    """
    seen = [_seen(contact) for contact in contacts]
    told = {(pair.one, pair.other) for pair in aparts}
    found: dict[tuple[str, str], tuple[int, Likely]] = {}
    for group in _groups(seen):
        for number, one in enumerate(group):
            for other in group[number + 1 :]:
                pair = _pair(one, other)
                if pair in found or pair in told or pair[0] == pair[1]:
                    continue
                if judged := _judged(one, other):
                    found[pair] = judged
    return tuple(likely for _, likely in sorted(found.values(), key=lambda one: (one[0], _order(one[1]))))


def groups_of(pairs: Sequence[Likely]) -> list[list[Contact]]:
    """Return the contacts of the pairs, together whoever is linked by pairs, each group in its order."""
    groups: dict[str, list[Contact]] = {}
    for pair in pairs:
        mine = groups.get(pair.one.id, [pair.one])
        others = groups.get(pair.other.id, [pair.other])
        joined = mine if mine is others else [*mine, *others]
        for contact in joined:
            groups[contact.id] = joined
    return list({id(group): group for group in groups.values()}.values())


def _seen(contact: Contact) -> _Seen:
    name = fold(_ASIDE.sub(" ", contact.name))
    last, comma, first = name.partition(",")
    turned = f"{first} {last}" if comma and first.strip() else name
    words = tuple(word for word in re.findall(r"\w+", turned) if word not in _TITLES)
    return _Seen(contact, words, organisation_key(contact.organisation), profile_of(contact.urls))


def _groups(seen: Sequence[_Seen]) -> Iterator[list[_Seen]]:
    """Yield those who share something, without groups in which it tells nothing."""
    sharing: dict[tuple[str, ...], list[_Seen]] = {}
    for one in seen:
        for key in dict.fromkeys(_keys(one)):
            sharing.setdefault(key, []).append(one)
    for key, group in sharing.items():
        if 1 < len(group) <= (MOST_WITH_ADDRESS if key[0] == "address" else MOST_ALIKE):
            yield group


def _keys(one: _Seen) -> Iterator[tuple[str, ...]]:
    yield "name", *sorted(one.words)
    for word in one.words if one.organisation else ():
        yield "word", one.organisation, word
    if len(one.words) > 1:
        first, last = one.words[0], one.words[-1]
        for family in families_of(first):
            yield "family", last, str(family)
    for address in _addresses(one.contact):
        yield "address", address


def _addresses(contact: Contact) -> Iterator[str]:
    yield from (email_key(email) for email in contact.emails if not is_shared(email))
    yield from (phone_key(phone) for phone in contact.phones if identifies(phone))
    yield from (url_key(url) for url in contact.urls)


def _judged(one: _Seen, other: _Seen) -> tuple[int, Likely] | None:
    """Return how likely two are one, the smaller the likelier, with what speaks for it."""
    if not (one.words and other.words) or _are_two(one, other):
        return None
    rank, why = _likeness(one, other)
    if not why:
        return None
    return rank, Likely(one.contact, other.contact, why)


def _are_two(one: _Seen, other: _Seen) -> bool:
    if one.profiles and other.profiles and not one.profiles & other.profiles:
        return True
    connected = one.contact.connected_on, other.contact.connected_on
    return None not in connected and connected[0] != connected[1]


def _likeness(one: _Seen, other: _Seen) -> tuple[int, str]:
    same_place = bool(one.organisation) and one.organisation == other.organisation
    clashes = bool(one.organisation and other.organisation) and not same_place
    shared = set(_addresses(one.contact)) & set(_addresses(other.contact))
    if sorted(one.words) == sorted(other.words):
        if shared or same_place:
            return 0, "the same name and " + ("the same address" if shared else "the same organisation")
        return (4, "the same name at another organisation") if clashes else (2, "the same name")
    if shared:
        return 1, "the same address under another name"
    if clashes:
        return 0, ""
    if _is_short_form(one.words, other.words):
        return 3, "a short form of the same name"
    if same_place and _is_similar(one.words, other.words):
        return 3, "a similar name at the same organisation"
    return 0, ""


def _is_short_form(one: Sequence[str], other: Sequence[str]) -> bool:
    return len(one) > 1 < len(other) and one[-1] == other[-1] and is_short_for(one[0], other[0])


def _is_similar(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether every word of the shorter name is in the longer, but for a slip or an initial.

    At least one word of three letters or more is to be the same.
    """
    shorter, longer = sorted((one, other), key=len)
    left = list(longer)
    sure = 0
    for word in sorted(shorter, key=lambda word: word not in longer):
        fitting = next((other_word for other_word in left if other_word == word), None) or next(
            (other_word for other_word in left if _nearly(word, other_word)), None
        )
        if fitting is None:
            return False
        left.remove(fitting)
        sure += fitting == word and len(word) > 2
    return sure > 0 and len(shorter) > 1


def _nearly(one: str, other: str) -> bool:
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    return max(len(one), len(other)) >= LEAST_LETTERS and _is_one_slip(one, other)


def _is_one_slip(one: str, other: str) -> bool:
    """Tell whether one letter is too many, too few, wrong, or swapped with its neighbour."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return one != other
    return (
        one[at + 1 :] == other[at + 1 :]
        or one[at + 1 :] == other[at:]
        or one[at:] == other[at + 1 :]
        or (one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :])
    )


def _pair(one: _Seen, other: _Seen) -> tuple[str, str]:
    first, second = sorted((one.contact.id, other.contact.id))
    return first, second


def _order(likely: Likely) -> tuple[str, str, str]:
    return fold(likely.one.name), likely.one.id, likely.other.id


def pairs_in(pairs: Iterable[Likely], ids: Set[str]) -> tuple[Likely, ...]:
    """Return the pairs of which one at least is among some contacts, by id."""
    return tuple(pair for pair in pairs if pair.one.id in ids or pair.other.id in ids)

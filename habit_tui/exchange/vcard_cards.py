"""From the lines of a file to its cards: also to those that are not closed, not opened or within another."""

from dataclasses import dataclass, field

from habit_tui.exchange.limits import LONGEST_VALUE, Remarks, check_people
from habit_tui.exchange.vcard_lines import Property, properties

_TEXTS = {"FN", "ORG", "TITLE", "ROLE", "NOTE"}
"""Properties that a line that is none may have been broken off from."""


@dataclass(slots=True)
class Card:
    """A card and the physical line that it begins on."""

    line: int
    properties: list[Property] = field(default_factory=list)
    holds_another: bool = False


def cards_in(data: bytes, warnings: Remarks) -> list[Card]:
    """Return the cards of a file in the order in which they begin; what is damaged goes to `warnings`."""
    reading = _Reading(warnings)
    for one in properties(data):
        reading.take(one)
    return reading.outcome()


class _Reading:
    """The cards that are open, the innermost last, and those that were closed."""

    def __init__(self, warnings: Remarks) -> None:
        self._warnings = warnings
        self._cards: list[Card] = []
        self._open: list[Card] = []
        self._homeless = Card(0)
        """What stands outside of cards, until an END shows that only its BEGIN is missing."""
        self._within_agent = 0
        """How many cards deep it is in the card of an agent, which is nobody's of this file."""

    def take(self, one: Property) -> None:
        """Take the next property."""
        mark = one.name if one.value.strip().upper() == b"VCARD" else ""
        if self._within_agent:
            self._within_agent += {"BEGIN": 1, "END": -1}.get(mark, 0)
            if not self._within_agent:
                self._tell_agent(one)
        elif mark == "BEGIN":
            self._begin(one)
        elif mark == "END":
            self._end(one)
        elif one.name == "AGENT":
            self._agent(one)
        elif one.name:
            self._keep(one)
        else:
            self._stray(one)

    def outcome(self) -> list[Card]:
        """Return the cards, the unclosed ones too."""
        for card in self._open:
            last = card.properties[-1].ends if card.properties else card.line
            where = f"the card that begins on line {card.line}" if last != card.line else "this card"
            self._warnings.add(last, f"{where} is not closed; what it holds was read")
        self._drop_homeless()
        return self._cards

    def _begin(self, one: Property) -> None:
        if self._open:
            around = self._open[-1]
            if not around.properties or around.properties[-1].name != "AGENT":
                self._begin_within(one, around)
            else:
                around.properties.pop()
                self._within_agent = 1
                return
        self._drop_homeless()
        card = Card(one.line)
        self._open.append(card)
        self._cards.append(card)
        check_people(len(self._cards), one.line)

    def _begin_within(self, one: Property, around: Card) -> None:
        if not around.holds_another:
            self._warnings.add(
                one.line, f"a card begins before the one that begins on line {around.line} is closed"
            )
        around.holds_another = True

    def _end(self, one: Property) -> None:
        if self._open:
            self._open.pop()
        elif self._homeless.properties:
            self._cards.append(self._homeless)
            check_people(len(self._cards), one.line)
            self._homeless = Card(0)
            self._warnings.add(one.line, "this card has an end and no beginning; what it holds was read")
        else:
            self._warnings.add(one.line, "an end of a card, and no card before it")

    def _agent(self, one: Property) -> None:
        value = one.value.strip().upper()
        if value.startswith(b"BEGIN:VCARD"):
            self._within_agent = 0 if b"END:VCARD" in value else 1
            if not self._within_agent:
                self._tell_agent(one)
        elif not value and self._open:
            self._keep(one)

    def _tell_agent(self, one: Property) -> None:
        self._warnings.add(
            one.ends + 1, "before this line, somebody's card within a card was left out (AGENT)"
        )

    def _keep(self, one: Property) -> None:
        if not self._open and not self._homeless.properties:
            self._homeless.line = one.line
        if len(one.value) > LONGEST_VALUE:
            self._warnings.add(one.line, f"{one.name} is longer than {LONGEST_VALUE >> 20} MiB; left out")
        elif one.is_wanted:
            (self._open[-1] if self._open else self._homeless).properties.append(one)

    def _stray(self, one: Property) -> None:
        """Join a line that is no property to the text before it: somebody's editor broke that."""
        if not self._open:
            self._warnings.add(one.line, "no part of a card; left out")
            return
        held = self._open[-1].properties
        if held and held[-1].name in _TEXTS and held[-1].ends == one.line - 1:
            held[-1].value += b"\n" + one.value
            held[-1].ends = one.ends
            self._warnings.add(one.line, f"no property; taken as the rest of {held[-1].name} above")
        else:
            self._warnings.add(one.line, "no property; left out")

    def _drop_homeless(self) -> None:
        if self._homeless.properties:
            self._warnings.add(self._homeless.line, "stands outside of a card; left out")
            self._homeless = Card(0)

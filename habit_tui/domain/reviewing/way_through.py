"""The way through: of the people asked, how many were talked with, and who named somebody else."""

from dataclasses import dataclass
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.words import SignKind

HEARD: tuple[SignKind, ...] = ("answered", "arranged")
"""The signs that are an answer. A closed thread is none."""


@dataclass(frozen=True, slots=True)
class WayThrough:
    """What came of asking, counted in people: each is counted once, however often they were asked.

    It follows the people asked in a period up to today, so that no share is more than the whole: a
    conversation that nobody was asked for has no part in it, and one asked for in May and held in June
    belongs to May.
    """

    asked: int
    """People asked in the period, those since forgotten included."""
    answered: int
    """Of them, those who are known to have answered since, by a sign or by talking."""
    talked: int
    """Of them, those talked with on or after the day of the first asking in the period."""
    named: int
    """Of them, those who have named somebody since."""
    referrals: int
    """How many people they have named."""

    @property
    def silent(self) -> int:
        """People from whom nothing is known to have come so far."""
        return self.asked - self.answered

    @property
    def tells_answers(self) -> bool:
        """Whether more is known of answers than that people have talked."""
        return self.answered > self.talked

    def share(self, count: int) -> int:
        """Return a count as a percentage of the people asked, rounded half up; 0 where nobody was."""
        return (200 * count + self.asked) // (2 * self.asked) if self.asked else 0


def way_through(book: Book, start: date, end: date, today: date) -> WayThrough:
    """Return what has come, up to `today`, of asking from `start` to `end`, both included."""
    asked = _first_asked(book, start, min(end, today))
    talked = {who for who, day in asked.items() if _talked_with(book, who, day, today)}
    answered = talked | {who for who, day in asked.items() if _heard_of(book, who, day, today)}
    named_by = [
        contact.introduced_by
        for contact in book.contacts.values()
        if contact.introduced_by in asked
        and (contact.added_on is None or asked[contact.introduced_by] <= contact.added_on <= today)
    ]
    return WayThrough(
        asked=len(asked),
        answered=len(answered),
        talked=len(talked),
        named=len(set(named_by)),
        referrals=len(named_by),
    )


def silence_in_words(way: WayThrough) -> str:
    """Return what is known of those who have not answered, "" where there are none."""
    if not way.silent:
        return ""
    people = "one of them" if way.silent == 1 else f"{way.silent} of them"
    if way.silent == way.asked:
        people = "them"
    nothing = f"Nothing has come from {people} so far"
    return f"{nothing}. Why is not known, and it costs nothing here: asking was your part, and it is done."


def way_in_words(way: WayThrough) -> str:
    """Return the way through in sentences, for whoever is read to."""
    if not way.asked:
        return "Nobody was asked in this time."
    parts = [f"{_people(way.asked)} asked"]
    if way.tells_answers:
        parts.append(f"{way.answered} answered ({way.share(way.answered)} %)")
    if way.talked:
        parts.append(f"{way.talked} talked with ({way.share(way.talked)} %)")
    if way.named:
        names = f"{way.referrals} name{'s' if way.referrals != 1 else ''}"
        parts.append(f"{way.named} named somebody ({way.share(way.named)} %), {names} in all")
    return f"{', '.join(parts)}. {silence_in_words(way)}".strip()


def _first_asked(book: Book, start: date, end: date) -> dict[str, date]:
    """Return the people asked between two days, each with the first such day."""
    found: dict[str, date] = {}
    for who, steps in book.steps_with.items():
        days = [step.on for step in steps if step.kind == "asked" and start <= step.on <= end]
        if days:
            found[who] = min(days)
    return found


def _talked_with(book: Book, who: str, since: date, today: date) -> bool:
    return any(step.kind == "talked" and since <= step.on <= today for step in book.steps_with[who])


def _heard_of(book: Book, who: str, since: date, today: date) -> bool:
    signs = book.signs_with.get(who, ())
    return any(sign.kind in HEARD and since <= sign.on <= today for sign in signs)


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"

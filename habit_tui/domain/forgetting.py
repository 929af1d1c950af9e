"""What goes and what stays when a person is forgotten."""

from dataclasses import dataclass

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.streaks.chronicle import Chronicle

BACKUPS_KEEP = 10
"""Newer daily backups until the last one that holds a person is deleted: as many as are kept."""


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What forgetting a contact does, in counts."""

    notes: int
    """Notes on steps, which go, as the contact's own note does."""
    drafts: int
    """Messages that the user had made their own, which go."""
    signs: int
    """Answers, arranged talks, closed threads and dropped follow-ups, which go."""
    promises: int
    """What the user promised them, which goes."""
    skips: int
    """How often they were put aside, which goes."""
    steps: int
    """Steps that go on counting."""
    kept_days: int
    """Kept days on which there was a step with the contact: they stay kept."""
    insights: int
    """Insights that stay, without who said them."""
    referrals: int
    """People whom the contact named: they stay, named by nobody known."""


def forgetting_of(book: Book, chronicle: Chronicle, contact: Contact) -> Forgetting:
    """Return what forgetting this contact would do."""
    steps = book.steps_with.get(contact.id, ())
    return Forgetting(
        notes=sum(1 for step in steps if step.note),
        drafts=sum(1 for page in book.pages.values() if page.contact == contact.id and page.opener),
        signs=len(book.signs_with.get(contact.id, ()))
        + sum(1 for drop in book.drops.values() if drop.contact == contact.id),
        promises=sum(1 for promise in book.promises.values() if promise.contact == contact.id),
        skips=len(book.skips_with.get(contact.id, ())),
        steps=len(steps),
        kept_days=len({step.on for step in steps if chronicle.state_on(step.on) == "kept"}),
        insights=sum(1 for insight in book.insights.values() if insight.contact == contact.id),
        referrals=sum(1 for one in book.contacts.values() if one.introduced_by == contact.id),
    )


def what_goes(contact: Contact, forgetting: Forgetting) -> str:
    """Return one sentence: what is removed for good."""
    details = (
        ("the organisation and role", contact.organisation or contact.role),
        ("the addresses and numbers", contact.emails or contact.phones or contact.urls),
        ("the birthday", contact.birthday),
        ("how you know each other", contact.known_from),
        ("how close you are", contact.closeness),
        ("who named them", contact.introduced_by),
        ("when they came in", contact.connected_on or contact.added_on),
        ("the tags", contact.tags),
        ("your note", contact.note),
        (_counted(forgetting.notes, "note") + " on steps", forgetting.notes),
        (_counted(forgetting.drafts, "message") + " of your own", forgetting.drafts),
        (_counted(forgetting.signs, "sign") + " of where it stood", forgetting.signs),
        (_counted(forgetting.promises, "promise"), forgetting.promises),
        ("when you put them aside", forgetting.skips),
    )
    return _sentence("Goes", ["the name", *(words for words, there in details if there)])


def what_stays(forgetting: Forgetting) -> str:
    """Return one sentence: what is kept, without the person."""
    counts = (
        (_counted(forgetting.steps, "step"), forgetting.steps),
        (_counted(forgetting.kept_days, "kept day"), forgetting.kept_days),
        (f"{_counted(forgetting.insights, 'insight')} without who said it", forgetting.insights),
        (f"{_counted(forgetting.referrals, 'person', 'people')} they named", forgetting.referrals),
    )
    stays = [words for words, there in counts if there]
    return _sentence("Stays", stays) if stays else "Nothing was done with them, so nothing else changes."


def where_still() -> str:
    """Return one sentence: where the person still is, and until when."""
    return (
        f"Daily backups keep them until {BACKUPS_KEEP} newer ones exist, and files you exported or copied"
        " yourself until you delete them."
    )


def _sentence(verb: str, things: list[str]) -> str:
    listed = things[0] if len(things) == 1 else f"{', '.join(things[:-1])} and {things[-1]}"
    return f"{verb}: {listed}."


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"

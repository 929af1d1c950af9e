"""Words for a follow-up: a draft to make one's own."""

from habit_tui.domain.book import Book
from habit_tui.domain.drafting.facts import NAME_LENGTH
from habit_tui.domain.drafting.filling import PLACEHOLDER, mentioned
from habit_tui.domain.drafting.picking import shuffled
from habit_tui.domain.drafting.wording import first_name, plain
from habit_tui.domain.follow_ups.texts import FollowUpTexts
from habit_tui.domain.today import Due


def message_for(due: Due, book: Book, texts: FollowUpTexts) -> str:
    """Return a draft for a follow-up, "" for one that is no message; the same one gets the same words."""
    facts = _facts(due, book)
    drafts = texts.drafts.get(due.kind, {})
    usable = [name for name, text in drafts.items() if mentioned(text) <= facts.keys()]
    named = [name for name in usable if mentioned(drafts[name])] or usable
    if not named:
        return ""
    draft = drafts[shuffled(named, lambda name: name, due.id)[0]]
    return PLACEHOLDER.sub(lambda found: facts[found[1]], draft)


def _facts(due: Due, book: Book) -> dict[str, str]:
    talk = book.steps.get(due.id.removeprefix("tell-"))
    named = book.contacts.get(talk.contact) if talk else None
    found = {
        "first": first_name(due.contact.name),
        "named": plain(named.name, NAME_LENGTH) if named else "",
        "organisation": plain(due.contact.organisation, NAME_LENGTH),
    }
    return {fact: text for fact, text in found.items() if any(char.isalnum() for char in text)}

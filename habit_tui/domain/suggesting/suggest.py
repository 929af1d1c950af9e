"""The suggestion: the choice of the day with its draft."""

from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.drafting.channel import channel_for
from habit_tui.domain.drafting.opener import opener_for
from habit_tui.domain.drafting.questions import questions_for
from habit_tui.domain.drafting.texts import DraftTexts
from habit_tui.domain.energy import only_in_writing
from habit_tui.domain.suggesting.choice import Choice, choose
from habit_tui.domain.suggesting.nobody import nobody_left
from habit_tui.domain.suggesting.past import past_of
from habit_tui.domain.today import Suggestion, Who
from habit_tui.domain.words import StepKind

__all__ = ["choose", "nobody_left", "suggest", "suggestion_of"]


def suggest(book: Book, today: date, texts: DraftTexts) -> Suggestion | None:
    """Return the one contact proposed for a day with reason, why, opener and questions; None for nobody."""
    choice = choose(book, today)
    return suggestion_of(choice, book, today, texts) if choice is not None else None


def suggestion_of(choice: Choice, book: Book, today: date, texts: DraftTexts) -> Suggestion:
    """Return a choice with its draft: the user's own version of the opener, where there is one."""
    contact, page = choice.contact, book.page_on(today)
    target = book.targets.get(choice.target or "")
    introducer = book.contacts.get(contact.introduced_by or "")
    seed = f"{today.isoformat()}/{contact.id}"
    own = page.opener if page.contact == contact.id else ""
    last_spoken = past_of(book, today).last_talked(contact.id, before=today)
    channel = channel_for(contact, only_in_writing=only_in_writing(book, contact.id, today))
    opener = own or opener_for(
        contact, choice.reason, target, introducer, last_spoken, today, texts, seed, channel
    )
    offer = book.profile.value_proposition
    return Suggestion(
        contact=Who(contact.id, contact.name, contact.organisation, contact.role),
        reason=choice.reason,
        why=choice.why,
        opener=opener,
        questions=questions_for(contact, choice.reason, target, introducer, offer, today, texts, seed),
        channel=channel,
        target=target.name if target else None,
        target_id=target.id if target else None,
        done=done_today(book, contact.id, today),
    )


def done_today(book: Book, contact_id: str, today: date) -> StepKind | None:
    """Return the last thing that the user has done with a contact today, None for nothing."""
    done = [step.kind for step in book.steps_with.get(contact_id, ()) if step.on == today]
    return done[-1] if done else None

"""Today, put together from the book: the reframe, the one contact, what is due, the streak."""

from dataclasses import replace
from datetime import date

from habit_tui.domain.after_break import lead_after_break
from habit_tui.domain.book import Book
from habit_tui.domain.page import Page
from habit_tui.domain.reframing.reframe import reframe_for
from habit_tui.domain.step import Step
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.strip import strip
from habit_tui.domain.suggesting.nobody import nobody_left
from habit_tui.domain.suggesting.suggest import suggest
from habit_tui.domain.texts import Texts
from habit_tui.domain.today import Suggestion, Today


def compose_today(book: Book, chronicle: Chronicle, texts: Texts) -> Today:
    """Return what Today shows on the chronicle's last day."""
    day = chronicle.today
    suggestion = suggest(book, day, texts.drafts)
    return _composed(book, chronicle, texts, suggestion)


def recompose_today(shown: Today, before: Book, book: Book, chronicle: Chronicle, texts: Texts) -> Today:
    """Return Today after a change of the book that it was `shown` of, `before`.

    What was said of a person in the morning holds all day, and the ranking is spared on every tick-off.
    """
    suggestion = shown.suggestion
    if (
        shown.date != chronicle.today
        or suggestion is None
        or not _still_stands(suggestion, before, book, shown.date)
    ):
        return compose_today(book, chronicle, texts)
    today_steps = [
        step for step in book.steps_with.get(suggestion.contact.id, ()) if step.on == chronicle.today
    ]
    suggestion = replace(suggestion, done=today_steps[-1].kind if today_steps else None)
    return _composed(book, chronicle, texts, suggestion)


def page_shown(today: Today, book: Book) -> Page:
    """Return what is to be remembered of Today: its reframe for this kind of objection, and its contact."""
    page = book.page_on(today.date)
    if today.reframe is not None and today.objection_kind is not None:
        page = replace(page, reframes={**page.reframes, today.objection_kind: today.reframe.id})
    if (suggestion := today.suggestion) is not None and page.contact != suggestion.contact.id:
        page = replace(
            page,
            contact=suggestion.contact.id,
            reason=suggestion.reason,
            target=suggestion.target_id,
            opener="",
        )
    return page


def _still_stands(suggestion: Suggestion, before: Book, book: Book, day: date) -> bool:
    """Tell whether the page still names the contact, and nothing that the draft speaks of was edited."""
    page = book.page_on(day)
    contact = book.contacts.get(suggestion.contact.id)
    if contact is None or page.contact != contact.id:
        return False
    introducer = contact.introduced_by or ""
    return (
        page.opener == before.page_on(day).opener
        and contact == before.contacts.get(contact.id)
        and book.contacts.get(introducer) == before.contacts.get(introducer)
        and book.targets == before.targets
        and book.profile == before.profile
        and _earlier_steps(contact.id, book, day) == _earlier_steps(contact.id, before, day)
    )


def _earlier_steps(contact_id: str, book: Book, day: date) -> list[Step]:
    return [step for step in book.steps_with.get(contact_id, ()) if step.on < day]


def _composed(book: Book, chronicle: Chronicle, texts: Texts, suggestion: Suggestion | None) -> Today:
    day = chronicle.today
    objection = book.objection
    return Today(
        date=day,
        streak=chronicle.streak,
        weeks=strip(chronicle, day, chronicle.first_weekday),
        objection_words=objection.words if objection else "",
        objection_kind=objection.kind if objection else None,
        reframe=reframe_for(book, day, texts.reframes),
        suggestion=suggestion,
        nobody="" if suggestion else nobody_left(book, day),
        names_added=book.added_on.get(day, 0),
        lead=lead_after_break(book, chronicle, suggestion),
        theme=book.profile.theme,
    )

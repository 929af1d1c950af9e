"""Today, put together from the book: the reframe, the one contact, what is due, the streak."""

from dataclasses import replace

from habit_tui.domain.after_break import lead_after_break
from habit_tui.domain.book import Book
from habit_tui.domain.ending import ended
from habit_tui.domain.flow import left_if_few
from habit_tui.domain.follow_ups.due import due_today
from habit_tui.domain.page import Page
from habit_tui.domain.reframing.reframe import reframe_for
from habit_tui.domain.still_standing import reframe_stands, suggestion_stands
from habit_tui.domain.streaks.chronicle import Chronicle
from habit_tui.domain.streaks.strip import strip
from habit_tui.domain.suggesting.nobody import nobody_left
from habit_tui.domain.suggesting.suggest import done_today, suggest
from habit_tui.domain.texts import Texts
from habit_tui.domain.today import Reframe, Suggestion, Today


def compose_today(book: Book, chronicle: Chronicle, texts: Texts) -> Today:
    """Return what Today shows on the chronicle's last day."""
    day = chronicle.today
    suggestion = None if book.profile.landed_on else suggest(book, day, texts.drafts)
    return _composed(book, chronicle, reframe_for(book, day, texts.reframes), suggestion)


def recompose_today(shown: Today, before: Book, book: Book, chronicle: Chronicle, texts: Texts) -> Today:
    """Return Today after a change of the book that it was `shown` of, `before`.

    What was said of a person in the morning holds all day, and the ranking is spared on every tick-off.
    """
    day, suggestion, reframe = shown.date, shown.suggestion, shown.reframe
    if day != chronicle.today or suggestion is None or not suggestion_stands(suggestion, before, book, day):
        return compose_today(book, chronicle, texts)
    suggestion = replace(suggestion, done=done_today(book, suggestion.contact.id, day))
    if reframe is None or not reframe_stands(reframe, before, book, day):
        reframe = reframe_for(book, day, texts.reframes)
    return _composed(book, chronicle, reframe, suggestion)


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


def _composed(
    book: Book, chronicle: Chronicle, reframe: Reframe | None, suggestion: Suggestion | None
) -> Today:
    day = chronicle.today
    objection = book.objection
    return Today(
        date=day,
        streak=chronicle.streak,
        weeks=strip(chronicle, day, chronicle.first_weekday),
        objection_words=objection.words if objection else "",
        objection_kind=objection.kind if objection else None,
        reframe=reframe,
        suggestion=suggestion,
        nobody="" if suggestion else ended(book, day) or nobody_left(book, day),
        due=due_today(book, chronicle.schedule, day),
        names_added=book.added_on.get(day, 0),
        lead=lead_after_break(book, chronicle, suggestion),
        theme=book.profile.theme,
        people_left=left_if_few(book),
    )

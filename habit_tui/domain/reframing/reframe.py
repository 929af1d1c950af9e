"""The answer to an objection."""

from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.reframing.lead import Lead, lead_for
from habit_tui.domain.reframing.own_numbers import pairs
from habit_tui.domain.reframing.rotation import finding_for, finding_of_date, view_for, view_of_date
from habit_tui.domain.reframing.texts import Finding, ReframeTexts, View
from habit_tui.domain.today import Evidence, Reframe
from habit_tui.domain.words import ObjectionKind


def reframe_for(book: Book, today: date, texts: ReframeTexts) -> Reframe | None:
    """Return the answer to the user's objection on a date, None while they have none.

    Once the user's own numbers are there, they lead and the view's small step follows; where the numbers bear
    the objection out, a smaller step does. Until then, and for an objection that is unclear, it is the view
    itself, on some dates with a finding. Its id is the view's: kept in the page, it stays all day.
    """
    objection = book.objection
    if objection is None:
        return None
    view = view_for(objection.kind, texts, book.pages.values(), today)
    lead = None if objection.kind == "unclear" else lead_for(objection.kind, pairs(book, today), today)
    if lead:
        return Reframe(view.id, f"{lead.text} {_step(lead, view, texts, today)}", yours=lead.yours)
    return Reframe(view.id, view.text, evidence=_evidence(finding_for(objection.kind, texts, today)))


def reframe_of_words(kind: ObjectionKind, texts: ReframeTexts, today: date) -> Reframe:
    """Return the answer to a kind of objection on a date for somebody of whom nothing is known."""
    view = view_of_date(kind, texts, today)
    return Reframe(view.id, view.text, evidence=_evidence(finding_of_date(kind, texts, today)))


def _step(lead: Lead, view: View, texts: ReframeTexts, today: date) -> str:
    if lead.as_feared and texts.smaller:
        return texts.smaller[today.toordinal() % len(texts.smaller)]
    return view.step


def _evidence(finding: Finding | None) -> Evidence | None:
    return Evidence(finding.text, finding.source, finding.limit) if finding else None

"""Which view, and which finding, a date shows: another one each day, none again before all were shown."""

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256

from habit_tui.domain.page import Page
from habit_tui.domain.reframing.texts import Finding, ReframeTexts, View
from habit_tui.domain.words import ObjectionKind


def view_for(kind: ObjectionKind, texts: ReframeTexts, pages: Iterable[Page], today: date) -> View:
    """Return the view that a date shows for a kind of objection.

    The one that today's page names stays all day. Otherwise it is the next of this kind in the current round:
    a round shows every view of the kind once, in an order shuffled from the kind and the number of the round.
    It is never the one shown last, unless the kind has no other. Views that a page names and that are no
    longer among the texts are passed over; so are pages of later dates.
    """
    views = {view.id: view for view in texts.views[kind]}
    shown = sorted(
        (page.on, page.reframes[kind])
        for page in pages
        if page.on <= today and page.reframes.get(kind) in views
    )
    if shown and shown[-1][0] == today:
        return views[shown[-1][1]]
    return _next(kind, tuple(views.values()), [view_id for _, view_id in shown])


def view_of_date(kind: ObjectionKind, texts: ReframeTexts, today: date) -> View:
    """Return a view by the date alone, for where no pages are kept: another one each day, all in turn."""
    order = _shuffled(kind, texts.views[kind], 0)
    return order[today.toordinal() % len(order)]


def finding_of_date(kind: ObjectionKind, texts: ReframeTexts, today: date) -> Finding | None:
    """Return the finding whose turn it is, None where none fits the kind. Each has its turn for two dates."""
    fitting = [finding for finding in texts.findings if kind in finding.kinds]
    return fitting[today.toordinal() // 2 % len(fitting)] if fitting else None


def finding_for(kind: ObjectionKind, texts: ReframeTexts, today: date) -> Finding | None:
    """Return the finding that Today shows: one every other date, so that the view comes first."""
    return finding_of_date(kind, texts, today) if today.toordinal() % 2 == 0 else None


def _next(kind: ObjectionKind, views: Sequence[View], history: list[str]) -> View:
    number, seen = _round(history, len(views))
    order = _shuffled(kind, views, number)
    last = history[-1] if history else None
    return next((view for view in order if view.id not in seen and view.id != last), order[0])


def _round(history: Iterable[str], count: int) -> tuple[int, set[str]]:
    """Return the current round's number and the ids that it has shown.

    A view seen again opens a new round also where the last one is not complete: the views that it lacks were
    added since.
    """
    number, seen = 0, set[str]()
    for view_id in history:
        if view_id in seen:
            number, seen = number + 1, set()
        seen.add(view_id)
    return (number + 1, set()) if len(seen) == count else (number, seen)


def _shuffled(kind: ObjectionKind, views: Iterable[View], number: int) -> list[View]:
    return sorted(views, key=lambda view: sha256(f"{kind}/{number}/{view.id}".encode()).digest())

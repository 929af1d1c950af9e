"""The journal as Markdown, to read and to keep: what was done on each date, what was learned, the streaks.

Text from users is escaped, so that a name or a note is read as it was written, whatever it holds.
"""

import re
from collections.abc import Iterator
from datetime import date

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.wording import MONTH_NAMES, WEEKDAY_NAMES
from habit_tui.domain.follow_ups.talks import BY
from habit_tui.domain.history_words import best_run, totals_in_words
from habit_tui.domain.plain import plain, plain_page
from habit_tui.domain.standing import DONE_WITH, SOMEBODY
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.runs import Run
from habit_tui.domain.streaks.totals import totals_of
from habit_tui.domain.target import Insight
from habit_tui.domain.words import InsightAbout, Reason

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~&$]")
_AT_LINE_START = re.compile(r"^(\d+)?([-+=.)])", re.MULTILINE)
FOR: dict[Reason, str] = {
    "perspective": "for their perspective",
    "advice": "for advice",
    "feedback": "for feedback",
}
ABOUT: dict[InsightAbout, str] = {
    "organisation": "an organisation",
    "role": "a role",
    "value-proposition": "your value proposition",
}


def write(book: Book) -> tuple[bytes, int]:
    """Return the journal of a book, and how many steps and insights are in it; oldest first."""
    lines = ["# Journal", ""]
    if done := totals_in_words(totals_of(book)):
        lines += [f"In all: {done}.", ""]
    lines += [*_streaks(book), *_days(book)]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip("\n")
    return f"{text}\n".encode("utf-8", "replace"), len(book.steps) + len(book.insights)


def escaped(text: str) -> str:
    """Return any text as Markdown that is read as this text: its lines stay, none of them is markup."""
    lines = (line.strip() for line in plain_page(text).split("\n"))
    safe = _MARKUP.sub(r"\\\g<0>", "\n".join(lines))
    return _AT_LINE_START.sub(r"\1\\\2", safe)


def _streaks(book: Book) -> list[str]:
    """Return every streak with its dates; they do not depend on the day on which this is written."""
    if not book.steps_on:
        return []
    runs = chronicle_of(book, max(book.steps_on)).runs
    best = best_run(runs)
    return ["## Streaks", "", *(f"- {_run(run, run == best and len(runs) > 1)}" for run in runs), ""]


def _run(run: Run, is_best: bool) -> str:
    dates = _date(run.start) if run.start == run.end else f"{_date(run.start)} to {_date(run.end)}"
    return f"{run.length} day{'s' if run.length > 1 else ''}, {dates}{', the best' if is_best else ''}"


def _days(book: Book) -> Iterator[str]:
    """Yield every date on which something was done or learned, month by month."""
    learned: dict[str | date, list[Insight]] = {}
    for insight in sorted(book.insights.values(), key=lambda one: one.id):
        told_by = insight.step if insight.step in book.steps else None
        learned.setdefault(told_by or insight.on, []).append(insight)
    apart = {day for day in learned if isinstance(day, date)}
    month: tuple[int, int] | None = None
    for day in sorted(book.steps_on.keys() | apart):
        if month != (day.year, day.month):
            month = (day.year, day.month)
            yield from (f"## {MONTH_NAMES[day.month - 1]} {day.year}", "")
        yield from (f"### {WEEKDAY_NAMES[day.weekday()]} {_date(day)}", "")
        for step in book.steps_on.get(day, ()):
            yield f"- {_done(book, step)}"
            yield from _quoted(step.note)
            for insight in learned.get(step.id, ()):
                yield from _insight(book, insight, "  ")
        for insight in learned.get(day, ()):
            yield from _insight(book, insight, "")
        yield ""


def _done(book: Book, step: Step) -> str:
    contact = book.contacts.get(step.contact)
    told = DONE_WITH[step.kind].format(_named(contact))
    parts = [told[:1].upper() + told[1:]]
    parts += [FOR[step.reason]] if step.reason and step.kind == "asked" else []
    parts += [BY[step.channel]] if step.channel else []
    numbers = [*_numbers("expected", step.expected), *_numbers("it was", step.felt)]
    return ", ".join(parts) + (f" ({'; '.join(numbers)})" if numbers else "")


def _numbers(verb: str, feeling: Feeling) -> list[str]:
    """Return what was said of a feeling: "expected, of 10: discomfort 4, minding 5"; nothing for nothing."""
    said = (("discomfort", feeling.discomfort), ("minding", feeling.mind))
    numbers = [f"{name} {number}" for name, number in said if number is not None]
    return [f"{verb}, of 10: {', '.join(numbers)}"] if numbers else []


def _named(contact: Contact | None) -> str:
    if contact is None:
        return SOMEBODY
    place = ", ".join(part for part in (contact.role, contact.organisation) if part.strip())
    name = f"**{_line(contact.name)}**" if contact.name.strip() else "somebody"
    return f"{name} ({_line(place)})" if place else name


def _insight(book: Book, insight: Insight, indent: str) -> Iterator[str]:
    target = book.targets.get(insight.target or "")
    about = _line(target.name) if target else ABOUT[insight.about]
    text = insight.text.strip()
    if "\n" in text:
        yield f"{indent}- Learned about {about}:"
        yield from _quoted(text, f"{indent}  ")
    else:
        yield f"{indent}- Learned about {about}: {_line(text)}"


def _quoted(text: str, indent: str = "  ") -> Iterator[str]:
    """Yield a text as a quotation, its lines kept."""
    if not text.strip():
        return
    yield ""
    lines = escaped(text.strip()).split("\n")
    for number, line in enumerate(lines):
        ends = "\\" if line and number + 1 < len(lines) and lines[number + 1] else ""
        yield f"{indent}> {line}{ends}".rstrip()
    yield ""


def _line(text: str) -> str:
    return escaped(plain(text.strip(), 20_000)).replace("\n", " ")


def _date(day: date) -> str:
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"

"""Today as plain text."""

from collections.abc import Sequence

from habit_tui.cli.kinds import Answer
from habit_tui.cli.layout import count, long_date, paragraph, paragraphs, sections, short_date
from habit_tui.cli.people_page import named
from habit_tui.domain.follow_ups.wording import WHAT
from habit_tui.domain.objection import Objection
from habit_tui.domain.today import Due, Evidence, Streak, Suggestion, Today, Yours
from habit_tui.domain.words import DayState, Reason

STATES: dict[DayState, str] = {
    "kept": "today is kept",
    "open": "today is open",
    "missed": "today was missed",
    "frozen": "today is frozen",
    "rest": "today is a rest day",
    "off": "today is off",
}
REASONS: dict[Reason, str] = {
    "perspective": "for their perspective",
    "advice": "for advice",
    "feedback": "for feedback",
}


def today_page(today: Today) -> str:
    """Return the whole of Today."""
    return sections(
        [long_date(today.date)],
        paragraph(today.lead),
        _objection(today),
        suggestion_lines(today),
        [line for due in today.due for line in _due(due)],
        streak_lines(today.streak),
    )


def suggestion_page(today: Today) -> str:
    """Return today's suggestion alone."""
    return sections(suggestion_lines(today))


def suggestion_lines(today: Today) -> list[str]:
    """Return the person to approach, why, with which words; or why there is nobody."""
    suggestion = today.suggestion
    if suggestion is None:
        return paragraph(today.nobody)
    reason = REASONS[suggestion.reason]
    done = f" ({suggestion.done} today)" if suggestion.done else ""
    lines = paragraph(f"Today: {named(suggestion.contact)}, {reason}{done}.")
    lines += [line for why in suggestion.why for line in paragraph(why, "  ")]
    return [*lines, *_opener(suggestion), *_questions(suggestion.questions)]


def streak_lines(streak: Streak) -> list[str]:
    """Return the streak in two sentences."""
    freezes = f"{count(streak.freezes, 'freeze')} in hand"
    talks = f"{count(streak.total, 'conversation')} in all"
    week = (
        f"This week: {streak.conversations} of {count(streak.goal, 'conversation')}."
        if streak.goal
        else f"This week: {count(streak.conversations, 'conversation')}."
    )
    # After a break a new run begins: it is never told as a bare 0.
    number = count(streak.current, "day") if streak.current else "a new run"
    return [
        *paragraph(f"Streak: {number}; {STATES[streak.today]}. {freezes}, {talks}."),
        *paragraph(week),
    ]


def evidence_lines(evidence: Evidence) -> list[str]:
    """Return a finding with its source and its limit."""
    return paragraph(f"{evidence.text} (Source: {evidence.source}. Its limit: {evidence.limit.rstrip('.')}.)")


def objections_page(said: Sequence[Objection], doubt: str) -> str:
    """Return the objections, the one that Today answers first, and the kind that it might be instead."""
    if not said:
        return 'No objection yet. Say yours: habit-tui objection "I don\'t want to bother my friends"'
    lines = [
        line
        for one in said
        for line in paragraph(f'"{one.words}" ({one.kind}, since {short_date(one.since)})', "  ", first="")
    ]
    return sections(lines, paragraph(doubt))


def answers_page(answers: Sequence[Answer]) -> str:
    """Return what kind each objection is taken for, and the answer to it."""
    return sections(*(_answer(answer) for answer in answers))


def _answer(answer: Answer) -> list[str]:
    said = paragraph(f'"{answer.words}"')
    if answer.reframe is None:
        return [
            *said,
            *paragraph("This does not read like an objection to networking. What stands in the way?"),
        ]
    lines = [*said, *paragraph(f"({answer.reading.kind})"), *paragraph(answer.reframe.text)]
    return lines + (evidence_lines(answer.reframe.evidence) if answer.reframe.evidence else [])


def _objection(today: Today) -> list[str]:
    if today.reframe is None:
        return []
    lines = paragraph(f'You wrote: "{today.objection_words}"') + paragraph(today.reframe.text)
    if today.reframe.yours:
        lines += _numbers(today.reframe.yours)
    if today.reframe.evidence:
        lines += evidence_lines(today.reframe.evidence)
    return lines


def _numbers(yours: Yours) -> list[str]:
    return paragraph(f"(Your own numbers, n = {yours.n}.)")


def _opener(suggestion: Suggestion) -> list[str]:
    if not suggestion.opener.strip():
        return []
    return ["", f"A message to start from ({suggestion.channel}):", *paragraphs(suggestion.opener, "  ")]


def _questions(questions: Sequence[str]) -> list[str]:
    if not questions:
        return []
    return [
        "",
        "Questions worth asking:",
        *(line for one in questions for line in paragraph(one, "    ", "  - ")),
    ]


def _due(due: Due) -> list[str]:
    why = f" {due.why}" if due.why.strip() else ""
    return paragraph(
        f"Due: {WHAT[due.kind]} {due.contact.name}, since {short_date(due.since)}.{why}", "  ", ""
    )

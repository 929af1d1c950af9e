"""Three questions worth asking in the conversation."""

from datetime import date

from habit_tui.domain.contact import Contact
from habit_tui.domain.drafting.facts import Facts, facts_of
from habit_tui.domain.drafting.filling import fill
from habit_tui.domain.drafting.picking import shuffled
from habit_tui.domain.drafting.texts import DraftTexts, Question
from habit_tui.domain.target import Target
from habit_tui.domain.words import Reason

LONGEST = 70
"""Characters of a question, so that each fits a line of Today with room to spare."""
SPECIFIC = 2
"""How many of the three are about this contact or target, where that many fit."""


def questions_for(
    contact: Contact,
    reason: Reason,
    target: Target | None,
    introducer: Contact | None,
    value_proposition: str,
    today: date,
    texts: DraftTexts,
    seed: str,
) -> tuple[str, str, str]:
    """Return three different questions for a reason, each on another topic, the specific ones first."""
    facts = facts_of(contact, target, introducer, None, today, value_proposition)
    fitting = [
        question for question in texts.questions if question.reason == reason and _fits(question, facts)
    ]
    drawn = shuffled(fitting, lambda question: question.id, seed)
    specific = _on_different_topics([question for question in drawn if question.needs], SPECIFIC, frozenset())
    open_ones = [question for question in drawn if not question.needs]
    rest = _on_different_topics(open_ones, 3 - len(specific), {question.topic for question in specific})
    first, second, third = (fill(question.text, facts) for question in (*specific, *rest))
    return first, second, third


def _fits(question: Question, facts: Facts) -> bool:
    return question.needs <= facts.keys() and (
        not question.needs or len(fill(question.text, facts)) <= LONGEST
    )


def _on_different_topics(
    questions: list[Question], count: int, taken: set[str] | frozenset[str]
) -> list[Question]:
    topics = set(taken)
    chosen: list[Question] = []
    for question in questions:
        if len(chosen) < count and question.topic not in topics:
            topics.add(question.topic)
            chosen.append(question)
    return chosen

"""What is still unknown about a target: a short list of questions, and which of them nobody has touched."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from habit_tui.domain.folding import fold
from habit_tui.domain.target import Insight


@dataclass(frozen=True, slots=True)
class Question:
    """Something worth knowing before saying yes."""

    name: str
    """As a list names it."""
    text: str
    """As one would ask it."""
    words: re.Pattern[str]
    """Beginnings of words by which an insight touches it: a rule of thumb, and no judgement of the answer."""


def _question(name: str, text: str, words: str) -> Question:
    return Question(name, text, re.compile(rf"\b(?:{'|'.join(words.split())})"))


QUESTIONS = (
    _question(
        "people",
        "Who does well there, and who leaves?",
        "people team colleague manager boss lead staff culture leave stay turnover crew head",
    ),
    _question(
        "work",
        "What does an ordinary week look like?",
        r"work week day\b days\b task project shift rota hours tool meeting desk remote office",
    ),
    _question(
        "pay range",
        "What is the range for such a role?",
        r"pay\b paid salar wage band\b bonus pension compensation money euro dollar",
    ),
    _question(
        "growth",
        "What do people go on to from there?",
        "grow learn train promot career course mentor ladder develop",
    ),
    _question(
        "way in",
        "How did the last ones come in?",
        "hire hiring recruit appl interview opening vacanc advertis posted referral contract trial",
    ),
)
"""The questions, in the order in which they are told."""


def unknown(insights: Iterable[Insight]) -> tuple[Question, ...]:
    """Return the questions that none of the insights touches."""
    texts = [fold(insight.text) for insight in insights]
    return tuple(question for question in QUESTIONS if not any(question.words.search(text) for text in texts))

"""Reads the sentences of openers and the bank of questions from the files next to this module."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar, get_args

from habit_tui.domain.drafting.filling import mentioned
from habit_tui.domain.drafting.texts import DraftTexts, Fact, Fragment, Question, Relation
from habit_tui.domain.words import Channel, Reason

_Word = TypeVar("_Word", bound=str)

OPENERS = "openers.toml"
QUESTIONS = "questions.toml"
PLACES = ("greeting", "connection", "purpose", "ask", "way-out")
TOPICS_AT_LEAST = 5
"""Topics with a question that needs nothing, per reason: three are free, whichever two the others take."""


class DraftTextError(ValueError):
    """A text file is not as it should be; the message names the file and the entry."""


@cache
def load_draft_texts() -> DraftTexts:
    """Return the sentences of openers and the questions; DraftTextError where a file is wrong."""
    folder = files("habit_tui.texts")
    return read_draft_texts(
        (folder / OPENERS).read_text(encoding="utf-8"), (folder / QUESTIONS).read_text(encoding="utf-8")
    )


def read_draft_texts(openers: str, questions: str) -> DraftTexts:
    """Return the texts that two files hold, given as TOML; DraftTextError where one is wrong."""
    places = _tables(OPENERS, openers)
    if unknown := places.keys() - set(PLACES):
        raise DraftTextError(f"{OPENERS}: unknown part {sorted(unknown)[0]}")
    greetings, connections, purposes, asks, ways_out = (
        _fragments(place, places.get(place, {})) for place in PLACES
    )
    bank = tuple(
        _question(reason, name, entry)
        for reason, entries in _tables(QUESTIONS, questions).items()
        for name, entry in entries.items()
    )
    _check_bank(bank)
    return DraftTexts(greetings, connections, purposes, asks, ways_out, bank)


def _tables(file: str, text: str) -> dict[str, dict[str, Any]]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DraftTextError(f"{file}: {error}") from error


def _fragments(place: str, entries: Mapping[str, Any]) -> tuple[Fragment, ...]:
    if not entries:
        raise DraftTextError(f"{OPENERS}: nothing under {place}")
    return tuple(_fragment(f"{place}.{name}", entry) for name, entry in entries.items())


def _fragment(name: str, entry: Mapping[str, Any]) -> Fragment:
    where = f"{OPENERS}: {name}"
    _check_keys(where, entry, {"text", "needs", "reasons", "relations", "channels"})
    return Fragment(
        id=name,
        text=_text(where, entry),
        needs=_needs(where, entry),
        reasons=_words(where, entry, "reasons", get_args(Reason)),
        relations=_words(where, entry, "relations", get_args(Relation)),
        channels=_words(where, entry, "channels", get_args(Channel)),
    )


def _question(reason: str, name: str, entry: Mapping[str, Any]) -> Question:
    where = f"{QUESTIONS}: {reason}.{name}"
    reasons: tuple[Reason, ...] = get_args(Reason)
    known = next((known for known in reasons if known == reason), None)
    if known is None:
        raise DraftTextError(f"{where}: {reason} is no reason")
    _check_keys(where, entry, {"text", "needs", "topic"})
    text, topic = _text(where, entry), entry.get("topic")
    if not text.endswith("?") or not isinstance(topic, str):
        raise DraftTextError(f"{where}: a question has a topic and ends with a question mark")
    return Question(f"{reason}.{name}", text, known, topic, _needs(where, entry))


def _check_bank(bank: tuple[Question, ...]) -> None:
    for reason in get_args(Reason):
        topics = {question.topic for question in bank if question.reason == reason and not question.needs}
        if len(topics) < TOPICS_AT_LEAST:
            raise DraftTextError(
                f"{QUESTIONS}: {reason}: {len(topics)} topics have a question that needs nothing, "
                f"at least {TOPICS_AT_LEAST} should"
            )


def _check_keys(where: str, entry: object, known: set[str]) -> None:
    if not isinstance(entry, dict):
        raise DraftTextError(f"{where}: a table with a text is wanted")
    if unknown := entry.keys() - known:
        raise DraftTextError(f"{where}: unknown key {sorted(unknown)[0]}")


def _text(where: str, entry: Mapping[str, Any]) -> str:
    text = entry.get("text")
    if not isinstance(text, str) or not text.strip():
        raise DraftTextError(f"{where}: no text")
    return text


def _needs(where: str, entry: Mapping[str, Any]) -> frozenset[Fact]:
    needs: frozenset[Fact] = _words(where, entry, "needs", get_args(Fact))
    if undeclared := mentioned(str(entry["text"])) - needs:
        raise DraftTextError(f"{where}: mentions {sorted(undeclared)[0]} and does not need it")
    return needs


def _words(where: str, entry: Mapping[str, Any], key: str, known: tuple[_Word, ...]) -> frozenset[_Word]:
    given = entry.get(key, [])
    if not isinstance(given, list):
        raise DraftTextError(f"{where}: {key} is a list")
    for word in given:
        if word not in known:
            raise DraftTextError(f"{where}: {key}: unknown {word!r}")
    return frozenset(word for word in known if word in given)

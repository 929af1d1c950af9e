"""Reads what the check of a draft goes by from the file next to this module."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from habit_tui.domain.checking.check import check
from habit_tui.domain.checking.finding import CODES, Check, Code
from habit_tui.domain.checking.phrases import Groups, PhraseError, phrase
from habit_tui.domain.checking.rules import CheckRules, Denial, Phrases, Questions, Wording

CHECKS_FILE = Path(__file__).with_name("checks.toml")
_WORDED: tuple[Code, ...] = ("asks-for-job", "no-time-limit", "pressure", "attachment-resume", "too-vague")


class CheckTextError(ValueError):
    """The file is not as it should be; the message names the file and the entry."""


def check_draft(text: str) -> Check:
    """Return the check of a draft by the rules that come with the program."""
    return check(text, load_check_rules())


@cache
def load_check_rules() -> CheckRules:
    """Return the rules that come with the program; CheckTextError where their file is wrong."""
    return read_check_rules(CHECKS_FILE.read_text(encoding="utf-8"))


def read_check_rules(source: str) -> CheckRules:
    """Return the rules that a file holds, given as TOML; CheckTextError where it is wrong."""
    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise CheckTextError(f"{CHECKS_FILE.name}: {error}") from error
    groups = {name: tuple(entries) for name, entries in _table(tables, "groups").items()}
    phrases = partial(_phrases, tables, groups)
    return CheckRules(
        wordings={
            code: Wording(*(phrases(code, key) for key in ("find", "within", "beside", "anywhere")))
            for code in _WORDED
        },
        denial=Denial(
            *(phrases("denial", key) for key in ("negations", "no-negations", "afterwards", "stops"))
        ),
        questions=Questions(
            asking=phrases("no-question", "asking"),
            small_talk=phrases("no-question", "small-talk"),
            permission=phrases("no-question", "permission"),
            vague_topics=frozenset(" ".join(_list(tables, "too-vague", "open-words")).split()),
        ),
        placeholders=tuple(_pattern(source) for source in _list(tables, "placeholder-left", "patterns")),
        messages={code: _message(tables, code) for code in CODES},
    )


def _table(tables: Mapping[str, Any], name: str) -> dict[str, Any]:
    table = tables.get(name)
    if not isinstance(table, dict):
        raise CheckTextError(f"{CHECKS_FILE.name}: no table {name}")
    return table


def _list(tables: Mapping[str, Any], name: str, key: str) -> list[str]:
    entries = _table(tables, name).get(key, [])
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        raise CheckTextError(f"{CHECKS_FILE.name}: {name}.{key} is a list of texts")
    return entries


def _phrases(tables: Mapping[str, Any], groups: Groups, name: str, key: str) -> Phrases:
    try:
        return tuple(phrase(source, groups) for source in _list(tables, name, key))
    except PhraseError as error:
        raise CheckTextError(f"{CHECKS_FILE.name}: {name}.{key}: {error}") from error


def _pattern(source: str) -> re.Pattern[str]:
    try:
        return re.compile(source, re.MULTILINE)
    except re.error as error:
        raise CheckTextError(f"{CHECKS_FILE.name}: placeholder-left.patterns: {source!r}: {error}") from error


def _message(tables: Mapping[str, Any], code: Code) -> str:
    message = _table(tables, code).get("message")
    if not isinstance(message, str) or not message.strip():
        raise CheckTextError(f"{CHECKS_FILE.name}: {code} has no message")
    return message

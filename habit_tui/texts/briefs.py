"""Reads the questions for the brief before a talk from the file next to this module."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from habit_tui.domain.briefing import THEMES, BriefTexts
from habit_tui.domain.words import InsightAbout

FILE = "briefs.toml"


class BriefTextError(ValueError):
    """The file is not as it should be; the message names the part."""


@cache
def load_brief_texts() -> BriefTexts:
    """Return the texts of briefs; BriefTextError where the file is wrong."""
    return read_brief_texts((files("habit_tui.texts") / FILE).read_text(encoding="utf-8"))


def read_brief_texts(text: str) -> BriefTexts:
    """Return the texts that a file holds, given as TOML; BriefTextError where it is wrong."""
    try:
        tables: dict[str, Any] = tomllib.loads(text)
        questions = {theme: _listed(f"questions.{theme}", tables["questions"][theme]) for theme in THEMES}
        abouts: tuple[InsightAbout, ...] = get_args(InsightAbout)
        about = {one: str(tables["about"][one]) for one in abouts}
        dont, end = (_listed(f"rules.{name}", tables["rules"][name]) for name in ("dont", "end"))
    except tomllib.TOMLDecodeError as error:
        raise BriefTextError(f"{FILE}: {error}") from error
    except KeyError as error:
        raise BriefTextError(f"{FILE}: nothing under {error}") from error
    return BriefTexts(questions, about, dont, end)


def _listed(where: str, texts: Any) -> tuple[str, ...]:
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        raise BriefTextError(f"{FILE}: {where} is a list of texts")
    return tuple(texts)

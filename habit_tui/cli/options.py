"""Options and arguments that several commands share, and the kinds of value that they take."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from habit_tui.domain.entry import WEEKDAY_NAMES
from habit_tui.domain.plan import WEEKDAYS
from habit_tui.domain.words import CHANNELS, CLOSENESSES
from habit_tui.request import FIRST_YEAR, LAST_YEAR

_Command = TypeVar("_Command", bound=Callable[..., Any])
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_BIRTHDAY = re.compile(r"(\d{4}|-)-\d{2}-\d{2}", re.ASCII)
_LEAP_YEAR = "2000"
A_DAY = "YYYY-MM-DD"


def day(text: str) -> date:
    """Return the date that a text gives: YYYY-MM-DD and nothing else."""
    found = _date(text)
    if found is None:
        raise click.BadParameter(f"{text!r} is no date; write it as YYYY-MM-DD")
    return found


def named_day(text: str) -> date:
    """Return the date that stands in for today; a year far off is a slip of the keyboard."""
    named = day(text)
    if not FIRST_YEAR <= named.year <= LAST_YEAR:
        raise click.BadParameter(f"{text!r} is too far off; give a day from {FIRST_YEAR} to {LAST_YEAR}")
    return named


def birthday(text: str) -> str:
    """Return a text that is a date, a date without its year, or empty."""
    complete = f"{_LEAP_YEAR}{text[1:]}" if text.startswith("--") else text
    if text and (not _BIRTHDAY.fullmatch(text) or _date(complete) is None):
        raise click.BadParameter(f"{text!r} is no birthday; write it as YYYY-MM-DD, or --MM-DD")
    return text


def weekday(text: str) -> int:
    """Return the day of the week, as `date.weekday()` numbers it, that three letters or more name."""
    word = text.strip().lower()
    if len(word) >= 3:
        for number, name in enumerate(WEEKDAY_NAMES):
            if name.startswith(word):
                return number
    raise click.BadParameter(f"{text!r} is no day of the week; they are {', '.join(WEEKDAYS)}")


def weekdays(text: str) -> frozenset[int]:
    """Return the days of the week in a text with commas between them; none for `none`."""
    if text.strip().lower() == "none":
        return frozenset()
    return frozenset(weekday(word) for word in text.split(","))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _ISO_DATE.fullmatch(text) else None
    except ValueError:
        return None


def _joined(_ctx: click.Context, _param: click.Parameter, words: tuple[str, ...]) -> str | None:
    return " ".join(words) if words else None


def words(name: str, metavar: str, required: bool = True) -> Callable[[_Command], _Command]:
    """Return an argument of one text that need not be quoted: its words are joined, None without any."""
    return click.argument(name, metavar=metavar, nargs=-1, required=required, callback=_joined)


who = words("who", "WHO")
who_or_today = words("who", "[WHO]", required=False)
as_json = click.option("--json", "as_json", is_flag=True, help="Give one JSON document.")
on_date = click.option("--on", type=day, metavar=A_DAY, help="The day it was done, if not today.")
channel = click.option("--channel", type=click.Choice(CHANNELS), help="How you reached them.")
note = click.option("--note", help="A note to yourself.")


def all_of(*decorators: Callable[[_Command], _Command]) -> Callable[[_Command], _Command]:
    """Return one decorator that applies several, the first on top."""

    def decorate(command: _Command) -> _Command:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


details = all_of(
    click.option("--organisation", metavar="TEXT", help="Where they work."),
    click.option("--role", metavar="TEXT", help="What they do there."),
    click.option("--email", "emails", multiple=True, metavar="TEXT", help="An e-mail address; repeatable."),
    click.option("--phone", "phones", multiple=True, metavar="TEXT", help="A phone number; repeatable."),
    click.option("--url", "urls", multiple=True, metavar="TEXT", help="A web address; repeatable."),
    click.option("--closeness", type=click.Choice(CLOSENESSES), help="How well you know each other."),
    click.option("--introduced-by", metavar="WHO", help="Who named or introduced them."),
    click.option(
        "--known-from", metavar="TEXT", help="How you know each other: 'worked together at Calder'."
    ),
    click.option("--birthday", type=birthday, metavar="[YYYY-]-MM-DD", help="Their birthday."),
    click.option("--tag", "tags", multiple=True, metavar="TEXT", help="A word to find them by; repeatable."),
    note,
)
"""Everything that can be said of a contact besides the name."""

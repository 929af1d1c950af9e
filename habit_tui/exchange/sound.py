"""What a record from a file must be for the rules to hold, beyond the kinds of its fields."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from habit_tui.domain.aims import MOST_WANTED
from habit_tui.domain.apart import Apart
from habit_tui.domain.change import CannotDo, Record
from habit_tui.domain.contact import Contact
from habit_tui.domain.fields import Unfit
from habit_tui.domain.intents.plans import LATEST, LONGEST_TIME_OFF, check_day_start
from habit_tui.domain.intents.steps import EARLIEST
from habit_tui.domain.intents.threads import is_time
from habit_tui.domain.objection import Objection
from habit_tui.domain.page import Page, Profile
from habit_tui.domain.plan import Plan, TimeOff
from habit_tui.domain.promise import Drop, Promise
from habit_tui.domain.sign import Sign
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight, Target


def check_sound(record: Record) -> None:
    """Raise Unfit, with what is wrong, where a record could not have been made by the program itself."""
    wrong = "has an empty id" if not record.id else ""
    check = _CHECKS.get(type(record))
    if wrong := wrong or (check(record) if check else ""):
        raise Unfit(wrong)


def _contact(contact: Contact) -> str:
    return "" if contact.name.strip() else "has no name"


def _step(step: Step) -> str:
    numbers = (step.expected.discomfort, step.expected.mind, step.felt.discomfort, step.felt.mind)
    if any(number is not None and not 0 <= number <= 10 for number in numbers):
        return "a feeling is to be from 0 to 10"
    return _dated(step.on)


def _sign(sign: Sign) -> str:
    if sign.time and not is_time(sign.time):
        return "time is to be from 00:00 to 23:59"
    if sign.kind == "arranged" and sign.day is None:
        return "has no day"
    return _dated(sign.on) or (_dated(sign.day) if sign.day else "")


def _promise(promise: Promise) -> str:
    return _dated(promise.on) if promise.text.strip() else "has no text"


def _drop(drop: Drop) -> str:
    return _dated(drop.on)


def _apart(pair: Apart) -> str:
    return _dated(pair.on) if pair.one < pair.other else "names the two of a pair out of order"


def _insight(insight: Insight) -> str:
    return _dated(insight.on) if insight.text.strip() else "has no text"


def _objection(objection: Objection) -> str:
    return _dated(objection.since) if objection.words.strip() else "has no words"


def _target(target: Target) -> str:
    if not target.name.strip():
        return "has no name"
    return "" if 0 <= target.motivation <= MOST_WANTED else f"motivation is to be from 0 to {MOST_WANTED}"


def _plan(plan: Plan) -> str:
    if not plan.days <= set(range(7)) or plan.first_weekday not in (None, *range(7)):
        return "a day of the week is to be from 0 to 6"
    if not 0 <= plan.goal <= 100:
        return "goal is to be from 0 to 100"
    if not 1 <= plan.most_talks <= 100:
        return "most_talks is to be from 1 to 100"
    try:
        check_day_start(plan.day_starts)
    except CannotDo as error:
        return str(error)
    return _dated(plan.since)


def _time_off(time_off: TimeOff) -> str:
    if wrong := _dated(time_off.start) or _dated(time_off.end):
        return wrong
    sound = time_off.start <= time_off.end and time_off.end - time_off.start <= LONGEST_TIME_OFF
    return "" if sound else "end is to be on start or within ten years after it"


def _page(page: Page) -> str:
    return _dated(page.on) if page.id == page.on.isoformat() else "id is to be its date"


def _profile(profile: Profile) -> str:
    return "" if profile.id == Profile().id else f"id is to be {Profile().id}"


def _dated(day: date) -> str:
    return "" if EARLIEST <= day <= LATEST else f"a date is to be from {EARLIEST.year} to {LATEST.year}"


_CHECKS: Mapping[type[Any], Callable[[Any], str]] = {
    Contact: _contact,
    Step: _step,
    Sign: _sign,
    Promise: _promise,
    Drop: _drop,
    Apart: _apart,
    Insight: _insight,
    Objection: _objection,
    Target: _target,
    Plan: _plan,
    TimeOff: _time_off,
    Page: _page,
    Profile: _profile,
}

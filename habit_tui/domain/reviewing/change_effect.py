"""What a change of plan or time off will do, told before it is made: both are worked out and compared."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from habit_tui.domain.book import Book
from habit_tui.domain.day_words import short_day
from habit_tui.domain.drafting.wording import WEEKDAY_NAMES
from habit_tui.domain.history_words import IS
from habit_tui.domain.intents import Intent
from habit_tui.domain.moment import Moment
from habit_tui.domain.streaks.chronicle import Chronicle, chronicle_of
from habit_tui.domain.streaks.recurrence import next_planned_day
from habit_tui.domain.words import DayState

Value = TypeVar("Value")
FREEZES = "the freezes in hand"
DAYS_NAMED = 3
"""How many of the next planned days are named."""


@dataclass(frozen=True, slots=True)
class Then(Generic[Value]):
    """A value as it is, and as it will be."""

    now: Value
    after: Value

    @property
    def differs(self) -> bool:
        """Whether the change touches it."""
        return self.now != self.after


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to the days and to the numbers, seen from today."""

    today: date
    next_days: Then[tuple[date, ...]]
    """The next planned days, today among them while it is open; three at most."""
    state: Then[DayState]
    """Today's."""
    number: Then[int]
    """Of the streak."""
    freezes: Then[int]
    goal: Then[int]
    """This week's."""
    day_starts: Then[str]
    earlier: int
    """How many days before today are judged otherwise: none by a change of plan."""


def effect_of(book: Book, chronicle: Chronicle, intent: Intent, moment: Moment) -> Effect:
    """Return what an intent about the plan or time off will do; raises CannotDo where it cannot be done.

    `chronicle` is that of the book on the moment's day.
    """
    today = moment.today
    then = book.apply(intent.change(book, moment))
    after = chronicle_of(then, today, chronicle.locale_weekday)
    was, will = chronicle.streak, after.streak
    return Effect(
        today,
        Then(_next_days(book, chronicle), _next_days(then, after)),
        Then(was.today, will.today),
        Then(was.current, will.current),
        Then(was.freezes, will.freezes),
        Then(was.goal, will.goal),
        Then(_day_starts(book, today), _day_starts(then, today)),
        _judged_otherwise(chronicle, after),
    )


def effect_in_words(effect: Effect) -> str:
    """Return the effect in sentences: the days to come, what changes today, and that the rest stays."""
    sentences = [_days_sentence(effect), *_changes(effect)]
    return " ".join(
        f"{sentence[:1].upper()}{sentence[1:]}." for sentence in (*sentences, _what_stays(effect))
    )


def _days_sentence(effect: Effect) -> str:
    days = [_named(day, effect.today) for day in effect.next_days.after]
    if not days:
        return "no day is planned, so none can be missed"
    if len(days) == 1:
        return f"the only planned day to come is {days[0]}"
    are = "are" if effect.next_days.differs else "stay"
    return f"the next planned days {are} {', '.join(days[:-1])} and {days[-1]}"


def _changes(effect: Effect) -> list[str]:
    """Return a sentence for each thing that will be another."""
    state, number, freezes, goal = effect.state, effect.number, effect.freezes, effect.goal
    told = (
        (state.differs, f"today is {IS[state.now]} and becomes {IS[state.after]}"),
        (number.differs, f"your streak goes from {_count(number.now, 'day')} to {number.after}"),
        (freezes.differs, f"{FREEZES} go from {freezes.now} to {freezes.after}"),
        (goal.differs, f"this week's goal goes from {_count(goal.now, 'conversation')} to {goal.after}"),
        (effect.day_starts.differs, f"a day starts at {effect.day_starts.after}"),
        (effect.earlier > 0, f"{_count(effect.earlier, 'day')} before today will be judged anew"),
    )
    return [sentence for differs, sentence in told if differs]


def _what_stays(effect: Effect) -> str:
    stays = [
        name
        for name, differs in (
            ("your streak", effect.number.differs),
            (FREEZES, effect.freezes.differs),
            ("every day before today", effect.earlier > 0),
        )
        if not differs
    ]
    if not stays:
        return "undo takes it back"
    listed = stays[0] if len(stays) == 1 else f"{', '.join(stays[:-1])} and {stays[-1]}"
    one = len(stays) == 1 and stays[0] != FREEZES
    return f"{listed} stays as it is" if one else f"{listed} stay as they are"


def _next_days(book: Book, chronicle: Chronicle) -> tuple[date, ...]:
    today = chronicle.today
    found = [today] if chronicle.streak.today == "open" else []
    day: date | None = today
    while len(found) < DAYS_NAMED and day is not None:
        day = next_planned_day(book.plans.values(), book.time_off.values(), day)
        found += [day] if day else []
    return tuple(found)


def _judged_otherwise(before: Chronicle, after: Chronicle) -> int:
    begins = [chronicle.begin for chronicle in (before, after) if chronicle.begin]
    first = min(begins, default=before.today).toordinal()
    return sum(before.state_at(day) != after.state_at(day) for day in range(first, before.today.toordinal()))


def _day_starts(book: Book, today: date) -> str:
    plan = book.plan_on(today)
    return plan.day_starts if plan else ""


def _named(day: date, today: date) -> str:
    return "today" if day == today else f"{WEEKDAY_NAMES[day.weekday()][:3]} {short_day(day, today)}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"

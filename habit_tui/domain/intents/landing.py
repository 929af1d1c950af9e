"""Intents about the good ending: the user found it; and beginning again."""

from dataclasses import dataclass, replace

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.moment import Moment
from habit_tui.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Land:
    """The user found what they were looking for: the streak retires, and no day asks for anything more."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Note it in the profile, and put a plan without days: the streak stands as it is for good."""
        if book.profile.landed_on is not None:
            raise CannotDo(f"you found it on {book.profile.landed_on.isoformat()} already")
        profile = replace(book.profile, landed_on=moment.today)
        held = book.plan_on(moment.today) or Plan("", moment.today)
        plan = replace(held, id=moment.new_id(), since=moment.today, at=moment.at, days=frozenset(), goal=0)
        return Change("I found it", put=(profile, plan))


@dataclass(frozen=True, slots=True)
class StartAgain:
    """The user is looking again: the plan that held before the end holds from today on."""

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the profile and the former plan; raises CannotDo where nothing has ended."""
        landed = book.profile.landed_on
        if landed is None:
            raise CannotDo("nothing has ended, so there is nothing to begin again")
        former = [plan for plan in book.plans_in_order if plan.since <= landed and (plan.days or plan.goal)]
        plan = former[-1] if former else Plan("", moment.today)
        again = replace(plan, id=moment.new_id(), since=moment.today, at=moment.at)
        return Change("began again", put=(replace(book.profile, landed_on=None), again))

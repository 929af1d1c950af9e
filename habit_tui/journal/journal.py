"""The service: intents in, new snapshots out, every change saved at once and undoable."""

import contextlib
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from habit_tui.clock import Clock
from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change
from habit_tui.domain.compose import compose_today, page_shown
from habit_tui.domain.intents import Intent
from habit_tui.domain.moment import Moment
from habit_tui.domain.page import Page
from habit_tui.domain.plan import Plan
from habit_tui.domain.reframing.kind_known import kind_known
from habit_tui.domain.streaks.chronicle import chronicle_of
from habit_tui.domain.streaks.first_weekday import first_weekday_of
from habit_tui.domain.streaks.logical_day import logical_today
from habit_tui.domain.texts import Texts
from habit_tui.domain.today import Today
from habit_tui.journal.snapshot import Snapshot
from habit_tui.journal.store import Keeper, Store, StoreError

if TYPE_CHECKING:
    from habit_tui.domain.objection_kinds.classify import Reading

DAY_STARTS = Plan("", date.min).day_starts
"""When the day starts before there is a plan."""


class Journal:
    """What the user can do, for the screens and the shell alike.

    `snapshot` is always the newest. `perform`, `undo` and `refresh` read or write the file and may be called
    from another thread than the one that reads `snapshot` and calls `preview`. They raise StoreError where
    the storage fails and CannotDo where an intent cannot be carried out; nothing is changed then.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        texts: Texts,
        read_objection: Callable[[str], "Reading"],
        locale_name: str = "",
        keeper: Keeper | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._texts = texts
        self._read_objection = read_objection
        self._first_weekday = first_weekday_of(locale_name)
        self._keeper = keeper
        self.snapshot = self._snapshot_of(store.load())

    def moment(self) -> Moment:
        """Return now, by the day start of the plan in force.

        To the millisecond: a script takes two steps within a second, and their order counts.
        """
        return Moment(self.today(), self._clock.now().isoformat(timespec="milliseconds"), self._clock.seed())

    def today(self, book: Book | None = None) -> date:
        """Return the date by the clock and the plan's start of day, or the one that the user named."""
        if fixed := self._clock.fixed_day():
            return fixed
        book = book or self.snapshot.book
        now = self._clock.now()
        return logical_today(now, self._day_starts(book, now.date()))

    def preview(self, snapshot: Snapshot, intent: Intent, moment: Moment) -> Snapshot:
        """Return a snapshot as it will be; `perform` at this moment then saves just that."""
        change = self._with_page(snapshot.book, intent, moment, snapshot)
        return self._after(snapshot, snapshot.book.apply(change))

    def perform(self, intent: Intent, moment: Moment | None = None) -> Snapshot:
        """Carry an intent out on the newest book, save it, and return what it gave."""
        at = moment or self.moment()
        try:
            book = self._store.commit(lambda newest: self._with_page(newest, intent, at, self.snapshot), at)
        except CannotDo:
            # It was declined on the newest book, which may be newer than the one that is shown.
            with contextlib.suppress(StoreError):
                self._moved_to(self._store.load())
            raise
        return self._moved_to(book)

    def undo(self) -> tuple[str | None, Snapshot]:
        """Take the last change back; return what it was, None where nothing is left to undo."""
        undone = self._store.undo(self.moment())
        if undone is None:
            return None, self._moved_to(self._store.load())
        return undone.text, self._moved_to(undone.book)

    def refresh(self) -> Snapshot | None:
        """Return a new snapshot if the file was changed elsewhere or a new day has begun, else None."""
        if self._store.changed():
            return self._moved_to(self._store.load())
        if self.today() != self.snapshot.day:
            self.snapshot = self.snapshot.on(self.today())
            return self.snapshot
        return None

    def stale(self) -> bool:
        """Tell, by a look at the file's status and the clock, whether `refresh` would give anything new."""
        return self._store.changed() or self.today() != self.snapshot.day

    def reading_of(self, words: str) -> "Reading":
        """Return which kind of objection the words are, with the runners-up."""
        known = kind_known(words, self.snapshot.book.objections.values(), self._texts.reframes.usual)
        from habit_tui.domain.objection_kinds.answer import read_as_answer
        from habit_tui.domain.objection_kinds.classify import Candidate, Reading

        if known is None:
            return read_as_answer(self._read_objection(words))
        return Reading(known, (Candidate(known, 1.0),), sure=True)

    def keep_glance(self, days: int = 1) -> None:
        """Keep what Today shows now, and will show on the next days if nothing changes, for a quick start."""
        if self._keeper is not None:
            snapshot = self.snapshot
            self._keeper.keep(
                snapshot, self._store.state(), self._day_starts(snapshot.book, snapshot.day), days
            )

    @staticmethod
    def _day_starts(book: Book, day: date) -> str:
        plan = book.plan_on(day)
        return plan.day_starts if plan else DAY_STARTS

    def _moved_to(self, book: Book) -> Snapshot:
        if book is not self.snapshot.book:
            self.snapshot = self._after(self.snapshot, book)
        return self.snapshot

    def _after(self, snapshot: Snapshot, book: Book) -> Snapshot:
        """Return the snapshot of a later book, by the calendar that its plan makes."""
        same_day = self.today(book) == snapshot.day
        return snapshot.with_book(book) if same_day else self._snapshot_of(book)

    def _snapshot_of(self, book: Book) -> Snapshot:
        return Snapshot(book, self.today(book), self._texts, self._first_weekday)

    def _with_page(self, book: Book, intent: Intent, moment: Moment, shown: Snapshot) -> Change:
        """Return the change with today's page remembered as it stood before it.

        So the suggestion and the reframe stay the same all day, whatever is edited, and showing them alone
        changes nothing that counts.
        """
        page = page_shown(self._today_of(book, moment.today, shown), book)
        if page == book.page_on(moment.today):
            return intent.change(book, moment)
        change = intent.change(book.apply(Change("", quietly=(page,))), moment)
        if any(isinstance(record, Page) and record.id == page.id for record in change.put):
            return change
        return Change(change.text, change.put, change.remove, (*change.quietly, page), change.forgets)

    def _today_of(self, book: Book, day: date, shown: Snapshot) -> Today:
        if book is shown.book and day == shown.day:
            return shown.today
        return compose_today(book, chronicle_of(book, day, shown.locale_weekday), self._texts)

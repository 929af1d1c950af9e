"""Going through people: those of a file, who is one person, and how close each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set

    from habit_tui.app import HabitApp
    from habit_tui.desk import Desk
    from habit_tui.domain.likeness import Likely


async def go_through(app: HabitApp, desk: Desk, people: str) -> None:
    """Bring people in from a file (`new`), ask who is one person (`same`), or how close each is (`close`)."""
    if people == "new":
        from habit_tui.importing import Importing

        await Importing(app, desk).walk()
    elif people == "same":
        await ask_who_is_one(app, desk)
    else:
        await ask_how_close(app, desk)


async def ask_who_is_one(app: HabitApp, desk: Desk, among: Set[str] | None = None) -> None:
    """Put the likely pairs to the user, until none is left or they leave; with `among`, those with some."""
    from habit_tui.screens.dialogs.same_person import SamePersonDialog

    put: set[frozenset[str]] = set()
    while True:
        pairs = [pair for pair in await likely(desk, among) if _ids(pair) not in put]
        if not pairs:
            break
        dialog = SamePersonDialog(pairs, desk.snapshot.book, desk.snapshot.day)
        if not await app.push_screen_wait(dialog):
            return
        put |= {_ids(pairs[position]) for position, _ in dialog.answered}
    if not put and among is None:
        desk.say("Nobody seems to be in your list twice.")


async def ask_how_close(app: HabitApp, desk: Desk) -> None:
    """Ask how close people are, ten at a time, until all are sorted or the user stops."""
    from habit_tui.domain.sorting import AT_ONCE, unsorted
    from habit_tui.screens.dialogs.go_on import GoOnDialog
    from habit_tui.screens.dialogs.quick_sort import QuickSortDialog

    shown: set[str] = set()
    while True:
        # In the thread that saves, behind what was just answered.
        people = [one for one in await desk.aside(lambda: unsorted(desk.saved.book)) if one.id not in shown]
        if not people:
            desk.say("Everybody has been sorted." if shown else "Nobody is left to sort.")
            return
        if shown and not await app.push_screen_wait(GoOnDialog(len(people))):
            return
        batch = people[:AT_ONCE]
        shown |= {one.id for one in batch}
        if not await app.push_screen_wait(QuickSortDialog(batch, len(people), desk.snapshot.day)):
            return


async def likely(desk: Desk, among: Set[str] | None = None) -> tuple[Likely, ...]:
    """Return the likely pairs of what is saved; with `among`, those with one of these contacts at least."""
    from habit_tui.domain.likeness import likely_pairs, pairs_in

    def found() -> tuple[Likely, ...]:
        book = desk.saved.book
        pairs = likely_pairs(book.contacts.values(), book.aparts.values())
        return pairs if among is None else pairs_in(pairs, among)

    return await desk.aside(found)


def _ids(pair: Likely) -> frozenset[str]:
    return frozenset((pair.one.id, pair.other.id))

"""Where the parts are put together: the storage, the clock, the texts, the glance file behind one service."""

import os
from datetime import date

from habit_tui.clock import SystemClock
from habit_tui.domain.texts import Texts
from habit_tui.glance.keeper import GlanceKeeper
from habit_tui.journal.journal import Journal
from habit_tui.storage.json_store import JsonStore
from habit_tui.texts.drafts import load_draft_texts
from habit_tui.texts.reframes import load_reframe_texts


def open_journal(database: str, day: date | None) -> Journal:
    """Return the service on a database file; raises StoreError where it cannot be read.

    `day` stands in for today where the user named one.
    """
    store = JsonStore(database)
    return Journal(store, SystemClock(day), load_texts(), locale_name(), GlanceKeeper(database))


def load_texts() -> Texts:
    """Return every text that the rules compose from."""
    return Texts(load_reframe_texts(), load_draft_texts())


def locale_name() -> str:
    """Return the name of the user's locale for dates, "" where none is set."""
    return next((os.environ[name] for name in ("LC_ALL", "LC_TIME", "LANG") if os.environ.get(name)), "")

"""Where the parts are put together: the storage, the clock, the texts, the glance file behind one service."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from habit_tui.clock import SystemClock
from habit_tui.domain.moment import Moment
from habit_tui.domain.texts import Texts
from habit_tui.glance.keeper import GlanceKeeper
from habit_tui.journal.journal import Journal
from habit_tui.storage.json_store import JsonStore
from habit_tui.texts.briefs import load_brief_texts
from habit_tui.texts.drafts import load_draft_texts
from habit_tui.texts.follow_ups import load_follow_up_texts
from habit_tui.texts.reframes import load_reframe_texts

if TYPE_CHECKING:
    from datetime import date

    from habit_tui.domain.objection_kinds.classify import Reading
    from habit_tui.domain.objection_kinds.model import ObjectionModel


def open_journal(database: str, day: date | None) -> Journal:
    """Return the service on a database file; raises StoreError where it cannot be read.

    `day` stands in for today where the user named one.
    """
    store = JsonStore(database)
    keeper = GlanceKeeper(database)
    return Journal(store, SystemClock(day), load_texts(), read_objection, locale_name(), keeper)


def restore_backup(database: str, name: str) -> str:
    """Bring a backup back; return where the file that was there is kept, "" where there was none."""
    clock = SystemClock()
    moment = Moment(clock.now().date(), clock.now().isoformat(timespec="seconds"), clock.seed())
    return JsonStore(database).restore(name, moment) or ""


def load_texts() -> Texts:
    """Return every text that the rules compose from."""
    return Texts(load_reframe_texts(), load_draft_texts(), load_follow_up_texts(), load_brief_texts())


def read_objection(words: str) -> Reading:
    """Return which kind of objection the words are, by the model that comes with the program."""
    from habit_tui.domain.objection_kinds.classify import classify

    return classify(words, _objection_model())


def locale_name() -> str:
    """Return the name of the user's locale for dates, "" where none is set."""
    return next((os.environ[name] for name in ("LC_ALL", "LC_TIME", "LANG") if os.environ.get(name)), "")


@cache
def _objection_model() -> ObjectionModel:
    # Loaded when an objection is typed: some 30 ms that no other command needs.
    from habit_tui.texts.objection_model import load_objection_model

    return load_objection_model()

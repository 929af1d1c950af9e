"""One key moves a contact's thread on, on every page that shows one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from habit_tui.domain.plain import plain
from habit_tui.screens.messages import Wish

if TYPE_CHECKING:
    from habit_tui.domain.contact import Contact
    from habit_tui.domain.intents import Intent
    from habit_tui.domain.threads.transitions import Event
    from habit_tui.domain.today import Who
    from habit_tui.screens.dialogs.dialog import Dialog
    from habit_tui.screens.page import PageScreen


def move_on(page: PageScreen, who: Contact | Who) -> None:
    """Ask what has happened with a contact, then for what more is to be said of it, and wish it."""
    if page.snapshot is None:  # the database is still being opened
        return
    from habit_tui.domain.threads.thread import thread_of
    from habit_tui.domain.today import Who
    from habit_tui.screens.dialogs.thread import ThreadDialog

    named = Who(who.id, who.name, who.organisation, who.role)
    thread = thread_of(page.snapshot.book, who.id, page.snapshot.day)
    page.app.push_screen(ThreadDialog(named, thread, page.snapshot.day), partial(_happened, page, named))


def _happened(page: PageScreen, who: Who, event: Event | None) -> None:
    if event is None or page.snapshot is None:
        return
    dialog = _dialog(page, who, event)
    if dialog is None:
        page.post_message(Wish(_intent(who, event), _said(who, event)))
        return
    page.app.push_screen(dialog, partial(_wished, page, _said(who, event)))


def _wished(page: PageScreen, said: str, intent: Intent | None) -> None:
    if intent is not None:
        page.post_message(Wish(intent, said))


def _said(who: Who, event: Event) -> str:
    return f"{event.capitalize()}: {plain(who.name, 60)}"


def _dialog(page: PageScreen, who: Who, event: Event) -> Dialog[Any] | None:
    """Return the dialog that asks for more, None where one key is enough."""
    assert page.snapshot is not None
    if event == "asked":
        from habit_tui.screens.dialogs.asked import AskedDialog

        return AskedDialog(who)
    if event == "arranged":
        from habit_tui.screens.dialogs.arrange import ArrangeDialog

        return ArrangeDialog(who, page.snapshot.day)
    if event == "talked":
        from habit_tui.screens.dialogs.debrief import DebriefDialog

        return DebriefDialog(who, page.snapshot.day)
    return None


def _intent(who: Who, event: Event) -> Intent:
    from habit_tui.domain.intents.steps import LogStep
    from habit_tui.domain.intents.threads import CloseThread, NoteAnswer

    if event == "answered":
        return NoteAnswer(who.id)
    if event == "closed":
        return CloseThread(who.id)
    return LogStep("told" if event == "told" else "thanked", who.id)

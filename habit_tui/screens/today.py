"""Today: the reframe of the user's own objection, one person, the streak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from habit_tui.keys import ALWAYS, PAGES, TODAY, bindings
from habit_tui.screens.messages import ObjectionSaid, Wish
from habit_tui.screens.page import PageScreen
from habit_tui.widgets.today_view import TodayView

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from habit_tui.domain.intents import Intent
    from habit_tui.domain.today import Due, Suggestion, Today
    from habit_tui.journal.snapshot import Snapshot
    from habit_tui.screens.dialogs.dialog import Dialog


class TodayScreen(PageScreen):
    """The page of the morning. It can be shown from a Today alone, before the journal is open."""

    PAGE = "today"
    KEYS = TODAY
    SCROLLS = True
    BINDINGS = bindings((*TODAY, *PAGES, *ALWAYS))

    def __init__(self, today: Today | None) -> None:
        super().__init__(today.date if today else None)
        self.today = today

    def compose_page(self) -> ComposeResult:
        """Lay the day out in the order in which it is read."""
        yield TodayView(self.today)

    def show(self, snapshot: Snapshot) -> None:
        """Show this snapshot's Today."""
        self.today = snapshot.today
        self.query_one(TodayView).show(self.today)

    @property
    def _suggestion(self) -> Suggestion | None:
        return self.today.suggestion if self.today else None

    def action_done(self) -> None:
        """Tick the conversation off."""
        if suggestion := self._proposed():
            from habit_tui.screens.dialogs.debrief import DebriefDialog

            name = suggestion.contact.name
            self._ask_for(DebriefDialog(suggestion.contact, self._today_date()), f"Talked with {name}")

    def action_asked(self) -> None:
        """Note that the user has reached out."""
        if suggestion := self._proposed():
            from habit_tui.screens.dialogs.asked import AskedDialog

            said = f"Asked {suggestion.contact.name}"
            self._ask_for(AskedDialog(suggestion.contact, suggestion.channel), said)

    def action_skip(self) -> None:
        """Propose someone else, and say why."""
        if suggestion := self._proposed():
            from habit_tui.screens.dialogs.skip import SkipDialog

            self._ask_for(SkipDialog(suggestion.contact), "Someone else")

    def action_copy(self) -> None:
        """Send the opener to the terminal's clipboard."""
        if suggestion := self._proposed():
            self.app.copy_to_clipboard(suggestion.opener)
            self.notify("Sent to the terminal's clipboard.", markup=False)

    def action_edit(self) -> None:
        """Make the opener the user's own."""
        if suggestion := self._proposed():
            from habit_tui.screens.dialogs.opener import OpenerDialog

            self._ask_for(
                OpenerDialog(suggestion.contact, suggestion.opener), "Your version is kept for today"
            )

    def action_objection(self) -> None:
        """Choose or write the objection that Today answers."""
        from habit_tui.screens.dialogs.objection import ObjectionDialog

        said = self.snapshot.book.objections.values() if self.snapshot else ()
        words = [objection.words for objection in sorted(said, key=lambda old: old.at, reverse=True)]
        usual = [usual.words for usual in self.snapshot.texts.reframes.usual] if self.snapshot else []
        self.app.push_screen(ObjectionDialog(words, usual), self._objection_chosen)

    def action_add(self) -> None:
        """Add people by name."""
        from habit_tui.screens.dialogs.names import NamesDialog

        self._ask_for(NamesDialog(), "Added")

    def action_follow(self) -> None:
        """Do what is due first: at once, or where it takes words or a debrief, by asking for them."""
        if due := self._first_due():
            if due.kind == "talk":
                from habit_tui.screens.dialogs.debrief import DebriefDialog

                self._ask_for(
                    DebriefDialog(due.contact, self._today_date()), f"Talked with {due.contact.name}"
                )
            elif due.kind == "nudge":
                self._show_words(due)
            else:
                from habit_tui.domain.intents.follow_ups import doing

                self.post_message(Wish(doing(due), self._said(due)))

    def action_move_on(self) -> None:
        """Note what has happened since with today's person."""
        if suggestion := self._proposed():
            from habit_tui.screens.moving_on import move_on

            move_on(self, suggestion.contact)

    def action_brief(self) -> None:
        """Show what to know and to ask before a talk: one that is arranged, or with today's person."""
        due = self.today.due[0] if self.today and self.today.due else None
        suggestion = self._suggestion
        who = due.contact if due and due.kind == "talk" else suggestion.contact if suggestion else None
        if (
            who is None
            or self.snapshot is None
            or (contact := self.snapshot.book.contacts.get(who.id)) is None
        ):
            self.notify("There is nobody to talk with today.", markup=False)
            return
        from habit_tui.domain.briefing import brief_for
        from habit_tui.screens.dialogs.brief import BriefDialog

        brief = brief_for(self.snapshot.book, contact, self.snapshot.day, self.snapshot.texts.briefs)
        self.app.push_screen(BriefDialog(brief))

    def action_week(self) -> None:
        """Show the week in review."""
        if self.snapshot is None:
            return
        from habit_tui.screens.dialogs.week import WeekDialog

        self.app.push_screen(WeekDialog(self.snapshot.book, self.snapshot.chronicle))

    def action_words(self) -> None:
        """Show words for what is due first."""
        if due := self._first_due():
            self._show_words(due)

    def action_drop(self) -> None:
        """Let go of what is due first."""
        if due := self._first_due():
            from habit_tui.domain.intents.follow_ups import DropDue

            self.post_message(Wish(DropDue(due.id), "Let go. It will not come up again."))

    def action_source(self) -> None:
        """Show what the finding does not show."""
        if not self.query_one(TodayView).toggle_limit():
            self.notify("Today's reframe rests on no study.", markup=False)

    def _objection_chosen(self, words: str | None) -> None:
        if words:
            self.post_message(ObjectionSaid(words))

    def _proposed(self) -> Suggestion | None:
        if self._suggestion is None:
            self.notify("Nobody is proposed today. Press n to add names.", markup=False)
        return self._suggestion

    def _first_due(self) -> Due | None:
        if self.today is None or not self.today.due:
            self.notify("Nothing is due.", markup=False)
            return None
        return self.today.due[0]

    def _show_words(self, due: Due) -> None:
        if self.snapshot is None:  # the database is still being opened
            return
        from habit_tui.domain.follow_ups.message import message_for
        from habit_tui.screens.dialogs.follow_up import FollowUpDialog

        words = message_for(due, self.snapshot.book, self.snapshot.texts.follow_ups)
        self._ask_for(FollowUpDialog(due, words), self._said(due))

    @staticmethod
    def _said(due: Due) -> str:
        from habit_tui.domain.follow_ups.wording import DONE

        return f"{DONE[due.kind].capitalize()}: {due.contact.name}"

    def _today_date(self) -> date:
        assert self.today is not None
        return self.today.date

    def _ask_for(self, dialog: Dialog[Any], said: str) -> None:
        def wished(intent: Intent | None) -> None:
            if intent is not None:
                self.post_message(Wish(intent, said))

        self.app.push_screen(dialog, wished)

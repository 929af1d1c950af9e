"""Targets: what the user is aiming at, and what was learned about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from habit_tui.domain.aims import aims_of, feedback_in_words, next_motivation
from habit_tui.domain.intents.aims import RemoveTarget, SetTarget
from habit_tui.keys import ALWAYS, PAGES, TARGETS, bindings
from habit_tui.screens.messages import Wish
from habit_tui.screens.page import PageScreen
from habit_tui.stylesheets import stylesheet
from habit_tui.widgets.aim_list import AimList
from habit_tui.widgets.aim_view import AimView
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import QUIET, link, paragraph, phrase

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.aims import Aim
    from habit_tui.domain.intents import Intent
    from habit_tui.journal.snapshot import Snapshot
    from habit_tui.screens.dialogs.dialog import Dialog
    from habit_tui.widgets.line_list import LineList

NOTHING_YET = (
    "Nothing is on your list yet. Press n to add an organisation or a role that you are curious about."
)
NO_VALUE = "Press v and say in a sentence what you offer, and to whom."


class TargetsScreen(PageScreen):
    """The page of aims."""

    PAGE = "targets"
    CSS_PATH = stylesheet("targets")
    KEYS = TARGETS
    BINDINGS = bindings((*TARGETS, *PAGES, *ALWAYS))
    AUTO_FOCUS = "AimList"

    def __init__(self) -> None:
        super().__init__()
        self._ids: set[str] | None = None

    def compose_page(self) -> ComposeResult:
        """Lay out the value proposition, the targets, and what there is about the one under the cursor."""
        yield Links("", id="value")
        yield Static(phrase(NOTHING_YET), id="nothing-yet")
        with Container(id="targets"):
            yield AimList()
            with VerticalScroll(id="target"):
                yield AimView()

    def show(self, snapshot: Snapshot) -> None:
        """Show this snapshot's targets, the cursor on the one that has just been added."""
        value = snapshot.book.profile.value_proposition
        said = paragraph(value) if value else phrase(NO_VALUE, QUIET)
        heading = link("What you offer", "screen.value", QUIET)
        feedback = phrase(feedback_in_words(snapshot.book), QUIET)
        self.query_one("#value", Links).update(Content.assemble(heading, feedback, "\n", said))
        organisations, roles = aims_of(snapshot.book, "organisation"), aims_of(snapshot.book, "role")
        ids = {aim.target.id for aim in (*organisations, *roles)}
        added = ids - self._ids if self._ids is not None else set()
        selected = self._selected
        select = next(iter(added)) if len(added) == 1 else selected.target.id if selected else None
        self._ids = ids
        self.query_one("#page").set_class(not ids, "-nothing-yet")
        self.query_one(AimList).show(organisations, roles, select)
        self._show_target()

    def on_line_list_moved(self, event: LineList.Moved) -> None:
        """Show the target under the cursor."""
        event.stop()
        self._show_target()
        self.query_one("#target").scroll_home(animate=False)

    def on_line_list_chosen(self, event: LineList.Chosen) -> None:
        """Let Enter say how much it is wanted."""
        event.stop()
        self.action_motivation()

    def action_add(self) -> None:
        """Add an organisation or a role."""
        if self.snapshot:
            from habit_tui.screens.dialogs.target_form import TargetForm

            self._ask_for(TargetForm(self.snapshot.book), "Added to your list")

    def action_motivation(self) -> None:
        """Say how much it is wanted: one more, and after the most none."""
        if aim := self._chosen():
            target = aim.target
            wanted = next_motivation(target.motivation)
            self.post_message(Wish(SetTarget(target.name, target.kind, wanted)))

    def action_value(self) -> None:
        """Say what the user offers, and to whom."""
        if self.snapshot:
            from habit_tui.screens.dialogs.value import ValueDialog

            self._ask_for(ValueDialog(self.snapshot.book, self.snapshot.day), "Kept")

    def action_remove(self) -> None:
        """Take the target off the list; what was learned stays."""
        if aim := self._chosen():
            said = f"{aim.target.name} is off your list; what you learned stays. Undo brings it back"
            self.post_message(Wish(RemoveTarget(aim.target.id), said))

    @property
    def _selected(self) -> Aim | None:
        return self.query_one(AimList).selected

    def _show_target(self) -> None:
        if self.snapshot is not None:
            self.query_one(AimView).show(self._selected, self.snapshot.book, self.snapshot.day)

    def _chosen(self) -> Aim | None:
        if self._selected is None:
            self.notify("Nothing is on your list yet. Press n to add something.", markup=False)
        return self._selected

    def _ask_for(self, dialog: Dialog[Any], said: str) -> None:
        def wished(intent: Intent | None) -> None:
            if intent is not None:
                self.post_message(Wish(intent, said))

        self.app.push_screen(dialog, wished)

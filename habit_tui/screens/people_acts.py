"""What can be done with the people on their page, by one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from habit_tui.domain.intents.people import Rest
from habit_tui.domain.today import Who
from habit_tui.screens.messages import BringIn, Wish
from habit_tui.screens.page import PageScreen

if TYPE_CHECKING:
    from habit_tui.domain.contact import Contact
    from habit_tui.domain.directory import Directory
    from habit_tui.domain.intents import Intent
    from habit_tui.screens.dialogs.dialog import Dialog


class ActsOnPeople(PageScreen):
    """A page with somebody chosen: its keys ask for what they need, and post wishes."""

    @property
    def directory(self) -> Directory:
        """The contacts."""
        raise NotImplementedError

    def chosen(self) -> Contact | None:
        """Return the person that keys act on; where there is none, say so."""
        raise NotImplementedError

    def acted_on(self) -> list[Contact]:
        """Return those whom a key for several acts on; where there are none, say so."""
        raise NotImplementedError

    def action_add(self) -> None:
        """Add a person."""
        from habit_tui.screens.dialogs.contact_form import ContactForm

        self._ask_for(ContactForm(contacts=self.directory), "Added")

    def action_edit(self) -> None:
        """Change what is known of this person."""
        if contact := self.chosen():
            from habit_tui.screens.dialogs.contact_form import ContactForm

            self._ask_for(ContactForm(contact, self.directory), "Saved")

    def action_asked(self) -> None:
        """Note that the user has reached out."""
        if contact := self.chosen():
            from habit_tui.screens.dialogs.asked import AskedDialog

            self._ask_for(AskedDialog(_who(contact)), f"Asked {contact.name}")

    def action_done(self) -> None:
        """Tick a conversation off."""
        if (contact := self.chosen()) and self.snapshot:
            from habit_tui.screens.dialogs.debrief import DebriefDialog

            self._ask_for(DebriefDialog(_who(contact), self.snapshot.day), f"Talked with {contact.name}")

    def action_rest(self) -> None:
        """Rest this person, or wake them; those who are marked in one change."""
        if len(several := self.acted_on()) == 1:
            (contact,) = several
            said = "is suggested again" if contact.resting else "rests until you wake them"
            self.post_message(Wish(Rest(contact.id, not contact.resting), f"{contact.name} {said}"))
        elif several:
            from habit_tui.domain.intents.several import RestSeveral

            resting = not all(contact.resting for contact in several)
            said = f"{len(several)} people {'rest until you wake them' if resting else 'are suggested again'}"
            self.post_message(Wish(RestSeveral(tuple(one.id for one in several), resting), said))

    def action_tag(self) -> None:
        """Tag this person, or those who are marked."""
        if several := self.acted_on():
            from habit_tui.screens.dialogs.tags import TagsDialog

            self._ask_for(TagsDialog(several), "Tagged")

    def action_forget(self) -> None:
        """Remove this person, once it is clear what goes and what stays."""
        if (contact := self.chosen()) and self.snapshot:
            from habit_tui.screens.dialogs.forget import ForgetDialog

            said = "Forgotten; what you did still counts"
            self._ask_for(ForgetDialog(contact, self.snapshot.book, self.snapshot.chronicle), said)

    def action_bring_in(self) -> None:
        """Bring people in from a file."""
        self.post_message(BringIn())

    def _ask_for(self, dialog: Dialog[Any], said: str) -> None:
        def wished(intent: Intent | None) -> None:
            if intent is not None:
                self.post_message(Wish(intent, said))

        self.app.push_screen(dialog, wished)


def _who(contact: Contact) -> Who:
    return Who(contact.id, contact.name, contact.organisation, contact.role)

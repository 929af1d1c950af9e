"""An intent about a step that was entered: what is said of it is different."""

from dataclasses import dataclass, replace

from habit_tui.domain.book import Book
from habit_tui.domain.change import CannotDo, Change, Record
from habit_tui.domain.intents.steps import check_feeling, known, step_known
from habit_tui.domain.moment import Moment
from habit_tui.domain.step import Feeling, Step
from habit_tui.domain.words import Channel, Reason


@dataclass(frozen=True, slots=True)
class EditStep:
    """A step was done with somebody else, for another reason, by another way, or felt otherwise.

    Its kind stays: a conversation that was only an approach is removed, and the approach entered. Another day
    is a move.
    """

    step: str
    contact: str
    reason: Reason | None
    channel: Channel | None
    numbers: Feeling
    """What was expected of an approach, or felt in a conversation; no other kind has any."""
    note: str

    def change(self, book: Book, moment: Moment) -> Change:
        """Put the step as it is now said to be, and what was learned in it under its contact.

        Raises CannotDo where nothing is different, or a number is not from 0 to 10.
        """
        step = step_known(book, self.step)
        check_feeling(self.numbers)
        edited = self._edited(step, book)
        if edited == step:
            raise CannotDo("nothing to change: say what is different")
        put: list[Record] = [edited]
        if edited.contact != step.contact:
            put += [
                replace(insight, contact=edited.contact)
                for insight in book.insights.values()
                if insight.step == step.id
            ]
        return Change(f"edited {step.kind} of {step.on.isoformat()}", put=tuple(put))

    def _edited(self, step: Step, book: Book) -> Step:
        # Whoever is forgotten stays so: their steps lead to nobody, and only to them.
        contact = step.contact if self.contact == step.contact else known(book, self.contact).id
        edited = replace(
            step, contact=contact, reason=self.reason, channel=self.channel, note=self.note.strip()
        )
        if step.kind == "asked":
            return replace(edited, expected=self.numbers)
        return replace(edited, felt=self.numbers) if step.kind == "talked" else edited

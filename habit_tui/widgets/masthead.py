"""The top line of every page: where you are, where you can go, what day it is."""

from datetime import date

from textual.content import Content

from habit_tui.keys import PAGES
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase


class Masthead(Links):
    """The names of the pages, the present one underlined, and the date."""

    def __init__(self, page: str, day: date | None = None) -> None:
        super().__init__()
        self._page = page
        self.day = day

    def show(self, day: date) -> None:
        """Show another date."""
        if day != self.day:
            self.day = day
            self.refresh()

    def render(self) -> Content:
        """Return the line, the date at its right end."""
        names = Content("   ").join(self._link_to(key.written, key.label, key.action) for key in PAGES)
        if self.day is None:
            return names
        for form in ("{:%A} {} {:%B}", "{:%a} {} {:%b}"):
            day = phrase(form.format(self.day, self.day.day, self.day), QUIET)
            gap = self.content_size.width - names.cell_length - day.cell_length
            if gap >= 2:
                return Content.assemble(names, " " * gap, day)
        return names

    def _link_to(self, key: str, label: str, action: str) -> Content:
        here = label.lower() == self._page
        name = link(label, action, f"{ACCENT} bold underline" if here else QUIET)
        return link(f"{key} ", action, "$faint") + name

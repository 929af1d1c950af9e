"""Which contacts are listed, in words, each part with the key that changes it."""

from textual.content import Content

from habit_tui.domain.listing import FILTER_WORDS, ORDER_WORDS, Listing
from habit_tui.widgets.links import Links
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase

GAP = "   "


class ListingLine(Links):
    """The filter, the order, how many are marked, and whether the search was stretched."""

    def show(self, listing: Listing, marked: int, nearly: bool) -> None:
        """Show these."""
        parts = [phrase(f"{marked:,} marked", ACCENT)] if marked else []
        parts += [
            _changed_by("f", "filter", FILTER_WORDS[listing.wanted], listing.wanted != "everybody"),
            _changed_by("o", "order", ORDER_WORDS[listing.order], listing.order != "name"),
        ]
        if nearly:
            parts.append(phrase("nobody exactly; these come close", ACCENT))
        self.update(Content(GAP).join(parts), layout=False)


def _changed_by(key: str, action: str, words: str, chosen: bool) -> Content:
    """Return a part; what was chosen stands out from what is so anyway."""
    name = link(words, f"screen.{action}", "" if chosen else QUIET)
    return link(f"{key} ", f"screen.{action}", f"{ACCENT} bold") + name

"""Every key of the app, declared once.

The key bar, the palette, the help screen, the bindings and the README's table are all made from here.
"""

from typing import NamedTuple

from textual.binding import Binding, BindingType


class Key(NamedTuple):
    """One key: what it is called, what it does, and where it is shown."""

    id: str
    """Stable: what a keymap of the user's own names."""
    key: str
    action: str
    label: str
    tooltip: str
    group: str
    shown: bool = True
    """Whether the key bar shows it; the palette and the help screen always do."""
    display: str = ""
    """How the key is written where its name would not do."""

    @property
    def written(self) -> str:
        """The key as it is written for the user."""
        return self.display or self.key


PAGES = (
    Key("page.today", "1", "app.turn_to('today')", "Today", "The reframe, one person, the streak", "Pages"),
    Key("page.people", "2", "app.turn_to('people')", "People", "Everybody you might approach", "Pages"),
    Key("page.history", "3", "app.turn_to('history')", "History", "What you have done, day by day", "Pages"),
    Key("page.targets", "4", "app.turn_to('targets')", "Targets", "What you are aiming at", "Pages"),
)
ALWAYS = (
    Key("app.undo", "u", "app.undo", "Undo", "Take the last change back, then the one before it", "Always"),
    Key("app.help", "question_mark", "app.help", "Help", "All keys, and what they do", "Always", display="?"),
    Key(
        "app.palette",
        "ctrl+p",
        "app.command_palette",
        "Palette",
        "Find any command by its name",
        "Always",
        shown=False,
    ),
    Key("app.quit", "q", "app.quit", "Quit", "Close; everything is saved already", "Always", shown=False),
)
TODAY = (
    Key("today.done", "d", "done", "Done", "You have talked: tick it off, and say more if you like", "Today"),
    Key("today.asked", "a", "asked", "Asked", "You have reached out", "Today"),
    Key("today.skip", "s", "skip", "Someone else", "Put this person aside for today, and say why", "Today"),
    Key("today.copy", "c", "copy", "Copy", "Copy the message to the clipboard", "Today"),
    Key("today.edit", "e", "edit", "Edit", "Make the message your own", "Today"),
    Key("today.objection", "o", "objection", "Objection", "Answer another objection today", "Today"),
    Key(
        "today.follow",
        "t",
        "follow",
        "Do what is due",
        "Do what is due: a thank-you and the like",
        "Today",
        False,
    ),
    Key(
        "today.drop",
        "x",
        "drop",
        "Let it go",
        "Let go of what is due; it never comes up again",
        "Today",
        False,
    ),
    Key("today.move", "m", "move_on", "Move on", "What has happened since with this person", "Today", False),
    Key("today.brief", "b", "brief", "Brief", "What to know and to ask before a talk", "Today", False),
    Key("today.week", "v", "week", "Week", "The week in review", "Today", False),
    Key("today.words", "w", "words", "Words", "Words for what is due, to start from", "Today", False),
    Key("today.add", "n", "add", "Names", "Add people you could approach", "Today", shown=False),
    Key("today.source", "i", "source", "Source", "What a finding does not show", "Today", shown=False),
)
PEOPLE = (
    Key("people.search", "slash", "search", "Search", "Search as you type", "People", display="/"),
    Key("people.add", "n", "add", "New", "Add a person", "People"),
    Key("people.edit", "e", "edit", "Edit", "Change what is known of this person", "People"),
    Key("people.asked", "a", "asked", "Asked", "You have reached out to this person", "People"),
    Key("people.done", "d", "done", "Done", "You have talked with this person", "People"),
    Key(
        "people.move", "m", "move_on", "Move on", "What has happened since with this person", "People", False
    ),
    Key(
        "people.rest",
        "r",
        "rest",
        "Rest",
        "Do not suggest this person; again to wake them; all marked",
        "People",
    ),
    Key("people.forget", "x", "forget", "Forget", "Remove the person; the counts stay", "People"),
    Key("people.import", "b", "bring_in", "Bring in", "Import people from a file", "People"),
    Key(
        "people.same",
        "s",
        "app.go_through('same')",
        "Same?",
        "Who is in the list twice, one key each",
        "People",
        False,
    ),
    Key(
        "people.sort",
        "k",
        "app.go_through('close')",
        "Sort",
        "How close people are, one key each",
        "People",
        False,
    ),
    Key("people.open", "enter", "open", "Open", "Everything about this person", "People", False),
    Key("people.filter", "f", "filter", "Filter", "List only some: at a target, waiting, …", "People", False),
    Key("people.order", "o", "order", "Order", "By name, last step or organisation", "People", False),
    Key("people.mark", "space", "mark", "Mark", "Mark several, to tag or rest at once", "People", False),
    Key("people.tag", "t", "tag", "Tag", "Give or take tags; of all marked", "People", False),
    Key(
        "people.tree", "w", "tree", "Who from", "Who brought whom, and how long people last", "People", False
    ),
    Key(
        "people.up",
        "up",
        "list('step(-1)')",
        "Up",
        "The person above, also from the search",
        "People",
        False,
        "↑",
    ),
    Key(
        "people.down",
        "down",
        "list('step(1)')",
        "Down",
        "The person below, also from the search",
        "People",
        False,
        "↓",
    ),
    Key(
        "people.back",
        "pageup",
        "list('page(-1)')",
        "Page up",
        "As many people up as are in sight",
        "People",
        False,
    ),
    Key(
        "people.on",
        "pagedown",
        "list('page(1)')",
        "Page down",
        "As many people down as are in sight",
        "People",
        False,
    ),
    Key(
        "people.everybody",
        "escape",
        "everybody",
        "Everybody",
        "Back: from a person, a search, a filter, marks",
        "People",
        False,
        "esc",
    ),
)
HISTORY = (
    Key(
        "history.left",
        "left",
        "go('left')",
        "Week back",
        "A week back; in a month, a day",
        "History",
        False,
        "←",
    ),
    Key(
        "history.right",
        "right",
        "go('right')",
        "Week on",
        "A week on; in a month, a day",
        "History",
        False,
        "→",
    ),
    Key("history.up", "up", "go('up')", "Day back", "A day back; in a month, a week", "History", False, "↑"),
    Key(
        "history.down", "down", "go('down')", "Day on", "A day on; in a month, a week", "History", False, "↓"
    ),
    Key(
        "history.back", "pageup", "go('back')", "Month back", "Four weeks, or a month, back", "History", False
    ),
    Key("history.on", "pagedown", "go('on')", "Month on", "Four weeks, or a month, on", "History", False),
    Key(
        "history.first", "home", "go('first')", "Beginning", "The first day of your history", "History", False
    ),
    Key("history.last", "end", "go('last')", "Today", "Back to today", "History", False),
    Key(
        "history.steps",
        "enter",
        "steps",
        "Steps",
        "To the steps of this day, and their arrows",
        "History",
        False,
    ),
    Key("history.days", "escape", "days", "Days", "Back to the days", "History", False, "esc"),
    Key("history.add", "n", "add", "Add a step", "Enter a step that was done on this day", "History"),
    Key("history.edit", "e", "edit", "Edit", "Say a step otherwise: whom, why, how, the note", "History"),
    Key("history.move", "m", "move_step", "Move", "Move a step to another day", "History"),
    Key("history.remove", "x", "remove", "Remove", "Remove a step that was entered by mistake", "History"),
    Key("history.plan", "p", "plan", "Plan", "Weekdays, weekly goal, start of the day", "History"),
    Key("history.off", "f", "time_off", "Time off", "A holiday or an illness", "History"),
    Key(
        "history.review", "r", "review", "Review", "Streaks, weeks, what was felt, how far you got", "History"
    ),
)
REVIEW = (
    Key("review.span", "p", "span", "Period", "The way through over another stretch of days", "Review"),
    Key("review.back", "escape", "back", "Back", "Back to the days", "Review", display="esc"),
)
TARGETS = (
    Key("targets.add", "n", "add", "New", "Add an organisation or a role", "Targets"),
    Key("targets.motivation", "m", "motivation", "Wish", "How much you want it, 0 to 3", "Targets"),
    Key("targets.value", "v", "value", "Value", "What you offer, to whom, in a sentence or two", "Targets"),
    Key("targets.remove", "x", "remove", "Remove", "Take it off your list", "Targets"),
)
EVERY_KEY = (*TODAY, *PEOPLE, *HISTORY, *REVIEW, *TARGETS, *PAGES, *ALWAYS)
"""All of them, in the order in which the help screen and the README list them."""


def bindings(keys: tuple[Key, ...]) -> list[BindingType]:
    """Return the Textual bindings of these keys."""
    return [
        Binding(
            key.key,
            key.action,
            key.label,
            show=key.shown,
            key_display=key.written,
            tooltip=key.tooltip,
            id=key.id,
        )
        for key in keys
    ]

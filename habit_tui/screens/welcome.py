"""The welcome: four questions, a screen each, every one of which may be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar

from textual.binding import Binding
from textual.content import Content
from textual.widgets import Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from habit_tui.domain.change import CannotDo
from habit_tui.domain.entry import names_entered, people_entered
from habit_tui.domain.plan import WEEKDAYS
from habit_tui.screens.dialogs.dialog import Dialog, labelled
from habit_tui.stylesheets import stylesheet
from habit_tui.widgets.field import Field
from habit_tui.widgets.path_field import Completing, PathField, nothing
from habit_tui.widgets.phrase import ACCENT, QUIET, link, phrase
from habit_tui.widgets.weekday_line import WeekdayLine

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from habit_tui.domain.intents.people import Details

Answer = TypeVar("Answer")


class WelcomeStep(Dialog[Answer]):
    """One question of the welcome, on a page of its own.

    Its answer is saved at once, and what stands in its fields is saved too when the user quits.
    """

    CSS_PATH = [stylesheet("dialogs"), stylesheet("welcome")]
    GO_AHEAD = "Go on"
    NUMBER: ClassVar[int] = 1
    STEPS: ClassVar[int] = 4
    VERTICAL_BREAKPOINTS = [(0, "-lowest"), (23, "-low"), (34, "-high")]

    def compose(self) -> ComposeResult:
        """Lay out the question under the program's name and how far the welcome has come."""
        yield Static(
            Content.assemble(
                phrase("habit-tui", f"{ACCENT} bold"), phrase(f"  {self.NUMBER} of {self.STEPS}", QUIET)
            ),
            id="progress",
        )
        yield from super().compose()

    def _keys(self) -> Content:
        skip = link("esc ", "screen.leave", f"{ACCENT} bold") + link("Skip", "screen.leave", QUIET)
        leave = link("ctrl+q ", "app.quit", f"{ACCENT} bold") + link("Go on another time", "app.quit", QUIET)
        ahead = link(f"{self.ahead_key} ", "screen.go_ahead", f"{ACCENT} bold")
        return Content("   ").join([ahead + link(self.GO_AHEAD, "screen.go_ahead", QUIET), skip, leave])

    @property
    def ahead_key(self) -> str:
        """The key that goes on."""
        return "enter"


class ObjectionStep(WelcomeStep[str]):
    """What the user has against networking, in their own words."""

    def __init__(self, usual: list[str]) -> None:
        super().__init__(
            "What do you have against networking?",
            "Say it as you would to a friend, or pick one and change it. Each morning answers it.",
        )
        self._usual = usual

    def compose_fields(self) -> ComposeResult:
        """Return a field and the usual objections."""
        yield Field(id="words", placeholder="I don't want to bother people")
        yield OptionList(*(Option(phrase(words)) for words in self._usual), id="usual")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Bring what was picked into the field, to be changed or taken as it is."""
        event.stop()
        field = self.query_one("#words", Input)
        field.value = self._usual[event.option_index]
        field.focus()

    def answer(self) -> str:
        """Return the words; raises CannotDo without any."""
        if words := self.typed("words").strip():
            return words
        raise CannotDo("say it in a few words, pick one with the arrows and Enter, or skip with Escape")


class Aims(NamedTuple):
    """What the user is aiming at, as it was entered."""

    organisations: tuple[str, ...]
    roles: tuple[str, ...]
    value_proposition: str


class AimsStep(WelcomeStep[Aims]):
    """What the user is thinking about."""

    NUMBER = 2

    def __init__(self) -> None:
        super().__init__(
            "What are you aiming at?", "People there come first. With commas between, as many as you like."
        )

    def compose_fields(self) -> ComposeResult:
        """Return a field each for organisations, roles and the value proposition."""
        yield from labelled(
            "Organisations", Field(id="organisations", placeholder="Northwind Rail, City of Leeds")
        )
        yield from labelled("Roles", Field(id="roles", placeholder="operations lead, service designer"))
        yield from labelled(
            "What you offer, to whom, in a sentence or two",
            Field(
                id="value",
                placeholder="I make shift rotas that people can live with, for transport operators",
            ),
        )

    def answer(self) -> Aims:
        """Return what was entered, perhaps nothing."""
        return Aims(
            names_entered(self.typed("organisations")),
            names_entered(self.typed("roles")),
            self.typed("value").strip(),
        )


class People(NamedTuple):
    """The people typed, and the path of a file to bring in, "" for none."""

    typed: tuple[Details, ...]
    file: str


class PeopleStep(WelcomeStep[People]):
    """People whom the user really knows."""

    NUMBER = 3
    BINDINGS = [Binding("ctrl+s", "go_ahead", "Go on", show=False)]

    def __init__(self, file: str = "", wrong: str = "", completing: Completing = nothing) -> None:
        super().__init__(
            "Whom do you know?",
            "A few names are enough: a name a line, organisation and role after commas if you like.",
            wrong,
        )
        self._file = file
        self._completing = completing

    def compose_fields(self) -> ComposeResult:
        """Return lines for names, and a field for a file."""
        yield TextArea(
            id="names",
            compact=True,
            soft_wrap=True,
            tab_behavior="focus",
            placeholder="Maya Okonkwo, Northwind Rail, operations lead",
        )
        yield from labelled(
            "Or a file (vCard, CSV, LinkedIn): type, paste or drop its path",
            PathField(self._completing, self._file, id="file", placeholder="~/Downloads/Connections.csv"),
        )

    def answer(self) -> People:
        """Return who was entered; raises CannotDo where nobody was."""
        people = people_entered(self.query_one("#names", TextArea).text)
        path = self.typed("file").strip()
        if not people and not path:
            raise CannotDo("write a name, give a file, or skip with Escape")
        return People(people, path)

    @property
    def ahead_key(self) -> str:
        """Enter begins the next line, so another key goes on."""
        return "ctrl+s"


class WeekdaysStep(WelcomeStep[frozenset[int]]):
    """Which days are on."""

    NUMBER = 4
    GO_AHEAD = "Begin"

    def __init__(self) -> None:
        super().__init__(
            "Which days are on?",
            "One small step on each. The others are rest: they neither add nor break.",
        )

    def compose_fields(self) -> ComposeResult:
        """Return the days of the week."""
        yield WeekdayLine(frozenset(range(5)), id="days")

    def answer(self) -> frozenset[int]:
        """Return the days; raises CannotDo for none."""
        days = self.query_one("#days", WeekdayLine).days
        if not days:
            raise CannotDo(f"choose at least one of {', '.join(WEEKDAYS)}")
        return days


Step = WelcomeStep[Any]

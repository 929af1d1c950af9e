"""Records that the tests of the pages share, and names that somebody might send to do harm."""

from datetime import date, timedelta

from habit_tui.domain.contact import Contact
from habit_tui.domain.plan import Plan
from habit_tui.domain.step import Step
from habit_tui.domain.target import Insight, Target

MAYA = Contact("maya", "Maya Okonkwo", "Northwind Rail", "operations lead", note="met at the depot")
BEN = Contact("ben", "Ben Ito", "Calder Freight", "planner", tags=("alumni",), introduced_by="dana")
DANA = Contact("dana", "Dana Cole", "Northwind Rail", "head of people", emails=("dana@northwind.example",))
ZOE = Contact("zoe", "Zoë Ångström", "Harbour Trust", "analyst", resting=True)
EVERYBODY = (MAYA, BEN, DANA, ZOE)
PLAN = Plan("plan", date(2026, 11, 2))
STEPS = (
    Step("s1", "asked", date(2026, 11, 2), "maya", at="1"),
    Step("s2", "talked", date(2026, 11, 17), "dana", at="2", note="in the canteen"),
    Step("s3", "asked", date(2026, 11, 17), "maya", at="3"),
    Step("s4", "thanked", date(2026, 11, 18), "dana", at="4"),
)
RAIL = Target("rail", "Northwind Rail", "organisation", 3)
LEAD = Target("lead", "operations lead", "role", 1)
LEARNED = Insight(
    "i1", date(2026, 11, 17), "Depot managers leave after two winters", contact="dana", target="rail"
)
RECORDS = (*EVERYBODY, PLAN, *STEPS, RAIL, LEAD, LEARNED)

HOSTILE = (
    "Ann [bold]Lee[/bold]",
    "[/x] Ann",
    "[ @click=app.quit]Ann[/]",
    "[@click=app.quit]Ann",
    "Ann\x1b[31m\x1b]52;c;aGk=\x07 Lee",
    "Ann \u202eeeL\u2066 Lee",
    "\u05d3\u05e0\u05d4 \u05db\u05d4\u05df",
    "Zo" + "\u0301" * 500 + "e",
    "Ann\x9b2J\x85 Lee",
    "A" * 10_000,
)
"""Markup, actions, escape sequences, turned directions, stacked marks, old controls, ten thousand letters."""
CONTROLS = (*map(chr, range(0x20)), "\x7f", *map(chr, range(0x80, 0xA0)), "\u202e", "\u2066")
"""What must never reach a terminal."""


def ten_years(until: date) -> list[Step]:
    """Return a step a day for ten years."""
    days = (until - timedelta(days=number) for number in range(10 * 365))
    return [Step(f"s{day}", "asked", day, "maya", at="1") for day in days]

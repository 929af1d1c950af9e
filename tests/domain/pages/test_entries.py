"""What is typed into the forms, made into details, plans and days."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.change import CannotDo
from habit_tui.domain.contact import Contact
from habit_tui.domain.contact_entry import (
    TEXT_FIELDS,
    TextField,
    details_entered,
    nothing_said,
    several_entered,
    text_of,
)
from habit_tui.domain.intents.plans import ChangePlan
from habit_tui.domain.plan import Plan
from habit_tui.domain.plan_entry import plan_entered
from habit_tui.domain.step_day_entry import step_day_entered
from habit_tui.domain.time_off_entry import day_off_entered

TODAY = date(2026, 11, 23)
"""A Monday."""
MAYA = Contact(
    "maya",
    "Maya\tOkonkwo",
    "Northwind Rail",
    emails=("maya@rail.example", "m@home.example"),
    note="one\r\ntwo\x1b[0m",
)
PLAN = Plan("p", date(2026, 11, 2))
TEXTS = st.text(max_size=12)


def form_of(contact: Contact, **typed: str) -> dict[TextField, str]:
    """Return what the form of a contact holds, with some fields typed over."""
    return {field: typed.get(field, text_of(contact, field)) for field in TEXT_FIELDS}


@given(
    st.builds(
        Contact,
        id=st.just("x"),
        name=TEXTS.filter(lambda name: bool(name.strip())),
        organisation=TEXTS,
        role=TEXTS,
        known_from=TEXTS,
        note=TEXTS,
        emails=st.lists(TEXTS, max_size=2).map(tuple),
        tags=st.lists(TEXTS, max_size=2).map(tuple),
    )
)
def test_a_form_that_nobody_touched_changes_nothing_whatever_is_stored(contact: Contact) -> None:
    if text_of(contact, "name").strip():
        assert nothing_said(details_entered(form_of(contact), None, contact))


def test_only_what_was_typed_over_is_said() -> None:
    details = details_entered(form_of(MAYA, role="lead"), "strong", MAYA)
    assert details.said() == {"role": "lead", "closeness": "strong"}


def test_a_field_that_was_emptied_is_said_to_be_empty() -> None:
    details = details_entered(form_of(MAYA, organisation="", emails=" "), None, MAYA)
    assert details.said() == {"organisation": "", "emails": ()}


def test_a_new_person_needs_a_name() -> None:
    empty = dict.fromkeys(TEXT_FIELDS, "")
    with pytest.raises(CannotDo, match="needs a name"):
        details_entered({**empty, "name": " \t"}, None)
    assert details_entered({**empty, "name": "Maya"}, None).name == "Maya"


@pytest.mark.parametrize("address", ["maya", "maya@", "@rail", "maya rail@x", "a@b@c"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(CannotDo, match="no e-mail address"):
        details_entered(form_of(MAYA, emails=f"m@home.example, {address}"), None, MAYA)


def test_a_stored_address_that_is_none_may_stay() -> None:
    odd = replace(MAYA, emails=("maya at rail",))
    assert details_entered(form_of(odd, role="lead"), None, odd).said() == {"role": "lead"}


def test_several_values_stand_between_commas_each_once() -> None:
    assert several_entered(" rail,alumni ;rail\n\n,; x ") == ("rail", "alumni", "x")
    assert text_of(MAYA, "emails") == "maya@rail.example, m@home.example"


@given(TEXTS)
def test_what_a_form_shows_holds_no_control_character(text: str) -> None:
    shown = text_of(Contact("x", text, note=text), "note") + text_of(Contact("x", text), "name")
    assert not any(ord(letter) < 0x20 and letter != "\n" for letter in shown)
    assert "\x7f" not in shown


def test_a_plan_is_entered_as_a_change_of_the_one_held() -> None:
    days = frozenset({0, 2})
    assert plan_entered(PLAN, days, " 5 ", "steps", "4:30") == ChangePlan(days, 5, "steps", "04:30")
    assert plan_entered(None, PLAN.days, "3", "steps", "04:00") == ChangePlan(PLAN.days, 3, "steps", "04:00")


def test_a_plan_without_a_difference_is_none() -> None:
    with pytest.raises(CannotDo, match="nothing is different"):
        plan_entered(PLAN, PLAN.days, "3", "steps", "04:00")


@pytest.mark.parametrize("goal", ["", "three", "-1", "101", "1.5", "٣", "9" * 5000])
def test_a_goal_is_a_number_from_0_to_100(goal: str) -> None:
    with pytest.raises(CannotDo, match="no weekly goal"):
        plan_entered(PLAN, PLAN.days, goal, "steps", "04:00")


@pytest.mark.parametrize("starts", ["", "12:00", "24:00", "4", "04:60", "noon", "04:00:00"])
def test_a_day_starts_before_noon(starts: str) -> None:
    with pytest.raises(CannotDo, match="no start of a day"):
        plan_entered(PLAN, PLAN.days, "3", "steps", starts)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", date(2026, 12, 1)),
        ("Today", TODAY),
        ("tomorrow", date(2026, 11, 24)),
        ("yesterday", date(2026, 11, 22)),
        ("+3", date(2026, 11, 26)),
        ("-3", date(2026, 11, 20)),
        ("monday", TODAY),
        ("tue", date(2026, 11, 24)),
        (" SUN ", date(2026, 11, 29)),
        ("2028-02-29", date(2028, 2, 29)),
    ],
)
def test_a_day_off_is_mostly_still_to_come(text: str, day: date) -> None:
    assert day_off_entered(text, TODAY, date(2026, 12, 1)) == day


@given(st.text(alphabet="+-0123456789 monT٣", max_size=12))
def test_a_day_off_is_a_day_or_is_refused(text: str) -> None:
    with suppress(CannotDo):
        assert isinstance(day_off_entered(text, TODAY, TODAY), date)


@pytest.mark.parametrize("text", ["2027-02-29", "mo", "next week", "+99999", "3"])
def test_what_names_no_day_off_is_refused(text: str) -> None:
    with pytest.raises(CannotDo, match="is no day"):
        day_off_entered(text, TODAY, TODAY)


def test_a_step_is_of_today_or_of_a_day_that_is_over() -> None:
    assert step_day_entered("", TODAY) == TODAY
    assert step_day_entered("monday", TODAY) == TODAY - timedelta(days=7)
    assert step_day_entered("1970-01-01", TODAY) == date(1970, 1, 1)
    with pytest.raises(CannotDo, match="still to come"):
        step_day_entered("2026-11-24", TODAY)
    with pytest.raises(CannotDo, match="too long ago"):
        step_day_entered("1969-12-31", TODAY)

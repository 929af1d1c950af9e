"""Which names mean one organisation, and which roles are close."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.suggesting.likeness import is_close_role, organisation_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Rail", "NORTHWIND RAIL LTD."),
        ("The Northwind Rail Company", "northwind   rail"),
        ("Müller & Söhne GmbH & Co. KG", "Muller and Sohne"),
        ("Ærø A/S", "ærø"),
        ("Crème S.A.", "creme"),
        ("L'Atelier, S.p.A.", "LAtelier"),
        ("Marks & Spencer plc", "marks and spencer"),
        ("Straße AG", "Strasse"),
    ],
)
def test_spellings_of_one_organisation_match(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Northwind Rail", "Northwind"), ("Co", "Inc"), ("北风", "南风"), ("Acme", ""), ("The", "")],
)
def test_different_names_do_not_match(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


@given(st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_name_has_a_key_and_it_is_its_own_key(name: str) -> None:
    key = organisation_key(name)
    assert organisation_key(f"  {name}, ") == key
    assert bool(key) == any(char.isalnum() for char in key)


@pytest.mark.parametrize(
    ("role", "wanted"),
    [
        ("Operations Lead", "operations manager"),
        ("Senior Data Engineer", "Data engineering"),
        ("Head of Design", "Product designer"),
        ("Chief", "chief"),
    ],
)
def test_close_roles(role: str, wanted: str) -> None:
    assert is_close_role(role, wanted)


@pytest.mark.parametrize(
    ("role", "wanted"),
    [
        ("Sales Manager", "operations manager"),
        ("", "nurse"),
        ("nurse", ""),
        ("Director", "manager"),
        ("", ""),
    ],
)
def test_roles_are_not_close_for_sharing_a_rank_or_nothing(role: str, wanted: str) -> None:
    assert not is_close_role(role, wanted)

"""Who is likely one person, who is not, and how fast that is told."""

from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest

from habit_tui.domain.apart import apart
from habit_tui.domain.contact import Contact
from habit_tui.domain.likeness import groups_of, likely_pairs, pairs_in

DAY = date(2026, 11, 23)
OTHER_NAME = "the same address under another name"
SAME_ADDRESS = "the same name and the same address"
LINKED = "https://www.linkedin.com/in/"


def c(name: str, organisation: str = "", *, emails: str = "", phones: str = "", profile: str = "") -> Contact:
    urls = (f"{LINKED}{profile}",) if profile else ()
    return Contact(
        "",
        name,
        organisation,
        emails=tuple(emails.split()),
        phones=tuple(phones.split("|") if phones else ()),
        urls=urls,
    )


def whys(*contacts: Contact) -> list[str]:
    return [pair.why for pair in likely_pairs(replace(one, id=str(n)) for n, one in enumerate(contacts))]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (c("Maya Okonkwo"), c("maya okonkwo", "Iris"), "the same name"),
        (c("Maya Okonkwo", "Iris"), c("Maya Okonkwo", "Halden"), "the same name at another organisation"),
        (c("Maya Okonkwo", "Iris Ltd"), c("Maya Okonkwo", "IRIS"), "the same name and the same organisation"),
        (c("Maya Okonkwo", emails="m@x.y"), c("Maya Okonkwo", emails="M@x.y"), SAME_ADDRESS),
        (c("Okonkwo, Maya"), c("Dr. Maya Okonkwo (she/her)"), "the same name"),
        (c("Zoë Łukasz"), c("Zoe Lukasz"), "the same name"),
        (c("Maya Okonkwo", emails="m@x.y"), c("Maya Berg", emails="m@x.y"), OTHER_NAME),
        (c("A B", phones="+44 20 7946 0958"), c("C D", phones="020 7946 0958"), OTHER_NAME),
        (c("Robert Smith"), c("Bob Smith"), "a short form of the same name"),
        (c("Liz Cole", "Iris"), c("Elizabeth Cole"), "a short form of the same name"),
        (c("Maya Okonkwo", "Iris"), c("Maya Okonwko", "Iris"), "a similar name at the same organisation"),
        (c("Mya Okonkwo", "Iris"), c("Maya Okonkwo", "Iris"), "a similar name at the same organisation"),
        (c("M. Okonkwo", "Iris"), c("Maya Okonkwo", "Iris"), "a similar name at the same organisation"),
        (c("Maya Ada Okonkwo", "Iris"), c("Maya Okonkwo", "Iris"), "a similar name at the same organisation"),
    ],
)  # fmt: skip
def test_these_are_likely_one_person(one: Contact, other: Contact, why: str) -> None:
    assert whys(one, other) == [why]
    assert whys(other, one) == [why]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (c("Maya Okonkwo", "Iris", profile="a"), c("Maya Okonkwo", "Iris", profile="b")),
        (replace(c("Ann Lee"), connected_on=DAY), replace(c("Ann Lee"), connected_on=date(2020, 1, 1))),
        (c("Maya Okonkwo", emails="info@x.y"), c("Ben Ito", emails="info@x.y")),
        (c("Maya Okonkwo", phones="123"), c("Ben Ito", phones="123")),
        (c("Robert Smith", "Iris"), c("Bob Smith", "Halden")),
        (c("Robert Smith"), c("Bob Jones")),
        (c("Maya Okonkwo", "Iris"), c("Ben Okonkwo", "Iris")),
        (c("Anna Lee", "Iris"), c("Anne Leh", "Iris")),
        (c("Maya Okonkwo", "Iris"), c("Maya Okonwko", "Halden")),
        (c("Maya", "Iris"), c("Maya Okonkwo", "Iris")),
        (c("…"), c("—")),
        (c("Jan Berg", "Iris"), c("Jan Borg", "Halden")),
    ],
)  # fmt: skip
def test_these_are_not(one: Contact, other: Contact) -> None:
    assert whys(one, other) == []


def test_a_switchboard_and_a_very_common_name_tell_nothing() -> None:
    assert whys(*(c(f"Ann{n} Lee{n}", phones="+44 20 7946 0958") for n in range(9))) == []
    assert whys(*(c("Ann Lee") for _ in range(100))) == []


def test_whom_the_user_said_to_be_two_is_not_asked_about_again() -> None:
    one, other = replace(c("Ann Lee"), id="b"), replace(c("Ann Lee"), id="a")
    assert len(likely_pairs([one, other])) == 1
    assert likely_pairs([one, other], [apart("b", "a", DAY)]) == ()


def test_the_likeliest_come_first() -> None:
    assert whys(
        c("Maya Okonkwo", "Iris"), c("Maya Okonkwo", "Halden"), c("Ann Lee", "Iris"), c("Ann Lee", "Iris")
    ) == ["the same name and the same organisation", "the same name at another organisation"]


def test_pairs_that_share_somebody_make_one_group() -> None:
    people = [replace(c(name), id=str(n)) for n, name in enumerate(("Ann Lee",) * 3 + ("Ben Ito",) * 2)]
    pairs = likely_pairs(people)
    assert [{one.id for one in group} for group in groups_of(pairs)] == [{"0", "1", "2"}, {"3", "4"}]
    assert {pair.one.name for pair in pairs_in(pairs, {"4"})} == {"Ben Ito"}


def test_ten_thousand_at_one_organisation_take_seconds_at_most() -> None:
    people = [
        Contact(str(n), f"{chr(97 + n % 26) * 4}{n % 97} {chr(97 + n % 23) * 5}{n % 89}", "Iris")
        for n in range(10_000)
    ]
    began = perf_counter()
    likely_pairs(people)
    assert perf_counter() - began < 5

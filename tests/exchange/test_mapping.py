"""Tables without headings that are known: which column is what is asked for and told."""

import pytest

from habit_tui.domain.contact import Contact
from habit_tui.exchange.found import Unmapped, Unreadable
from habit_tui.exchange.mapping import Columns, columns_in, columns_of
from habit_tui.exchange.readers import read_bytes
from habit_tui.exchange.source import Source

NO_HEADINGS = b"Ann Lee;a@x.example;Calder\n\nBen Ito;b@x.example;\n"
STRANGE = b"Wer;Wo\nAnn Lee;Calder\n"


def test_it_is_asked_for_and_nobody_is_taken_for_a_heading() -> None:
    for data in (NO_HEADINGS, STRANGE, b"ann@x.example\n"):
        with pytest.raises(Unmapped, match=r"line 1: .*--columns name=1"):
            read_bytes(data)


def test_the_columns_told_are_read() -> None:
    found = read_bytes(NO_HEADINGS, columns=columns_in("name=1, email=2,Organisation=3"))
    assert found.contacts == (
        Contact("", "Ann Lee", organisation="Calder", emails=("a@x.example",)),
        Contact("", "Ben Ito", emails=("b@x.example",)),
    )
    assert (found.format, found.skipped, found.warnings) == ("csv", (), ())


def test_the_people_may_begin_further_down() -> None:
    told = columns_in("name=1,organisation=2,from=2")
    assert read_bytes(STRANGE, columns=told).contacts == (Contact("", "Ann Lee", organisation="Calder"),)
    with pytest.raises(Unreadable, match="no row 3"):
        read_bytes(STRANGE, columns=columns_in("name=1,from=3"))


def test_headings_that_are_known_are_nobody_whatever_is_told_of_the_columns() -> None:
    found = read_bytes(b"Name,Chief\nAnn,Ben\n", columns=columns_in("name=2"))
    assert [contact.name for contact in found.contacts] == ["Ben"]


def test_several_columns_may_be_of_a_kind() -> None:
    [contact] = read_bytes(b"Ann,1,2\n", columns=columns_in("name=1,phone=3,phone=2")).contacts
    assert contact.phones == ("2", "1")


def test_a_column_that_is_not_there_is_said() -> None:
    with pytest.raises(Unreadable, match="line 1: there is no column 4; the table has 3 columns"):
        read_bytes(NO_HEADINGS, columns=columns_in("name=4"))


@pytest.mark.parametrize(
    "text", ["", "name", "name=0", "name=x", "name=²", "colour=1", "phone=1", "name=1,", "name=9999", "=1"]
)
def test_what_names_no_columns_is_said(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no column|not known|names somebody"):
        columns_in(text)


def test_a_sample_shows_the_first_rows_for_the_user_to_say() -> None:
    sample = columns_of(Source(NO_HEADINGS))
    assert sample.delimiter == ";"
    assert sample.rows == (("Ann Lee", "a@x.example", "Calder"), ("Ben Ito", "b@x.example", ""))
    assert sample.columns == Columns({})


def test_a_sample_knows_what_the_headings_tell() -> None:
    sample = columns_of(Source(b"Notes:\nmany\n\nName,Shoe,E-mail\nAnn,7,a@x.example\n"), most=1)
    assert sample.rows == (("Name", "Shoe", "E-mail"),)
    assert sample.columns.fields == {"name": (0,), "email": (2,)}


def test_a_sample_of_nothing_is_empty() -> None:
    assert columns_of(Source(b"")).rows == ()

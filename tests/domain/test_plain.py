"""What a screen may show of any text: nothing that a terminal obeys, nothing that turns a line about."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.plain import MOST_MARKS, plain, plain_page

anything = st.text(alphabet=st.characters())


def obeyed(text: str) -> list[str]:
    """Return the characters that a terminal obeys, or that change the direction of a line."""
    return [
        c
        for c in text
        if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")
        or 0x202A <= ord(c) <= 0x202E
        or c in "\u2066\u2069"
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Maya Okonkwo", "Maya Okonkwo"),
        ("[bold]Maya[/bold] [/x] [ @click=app.quit]", "[bold]Maya[/bold] [/x] [ @click=app.quit]"),
        ("a\tb\nc\rd", "a b c d"),
        ("\x1b]52;c;eA==\x07", "␛]52;c;eA==␇"),
        ("\x9b31m", "\ufffd31m"),
        ("a\x7f\x00", "a␡␀"),
        ("\u202eevil", "·evil"),
        ("zero\u200bwidth\u2060joiner\ufeff\u2064", "zero·width·joiner··"),
        ("\U000e0041tag", "·tag"),
        ("\ud800half", "\ufffdhalf"),
        ("line\u2028break\u2029", "line break "),
        ("عربي עברית", "عربي עברית"),
        ("李小龍 👩‍👩‍👧 ｗｉｄｅ", "李小龍 👩‍👩‍👧 ｗｉｄｅ"),
        ("नमस्ते", "नमस्ते"),
        ("e" + "\u0301" * 50 + "nd", "e" + "\u0301" * MOST_MARKS + "nd"),
        ("o" + "\u20dd" * 50 + "ne", "o" + "\u20dd" * MOST_MARKS + "ne"),
    ],
)
def test_a_line_is_shown_literally_and_harmless(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(anything)
def test_no_line_holds_anything_that_a_terminal_obeys(text: str) -> None:
    shown = plain(text)
    assert obeyed(shown) == []
    assert len(shown.splitlines()) <= 1
    assert plain(shown) == shown


@given(anything)
def test_a_page_holds_nothing_but_its_line_breaks(text: str) -> None:
    assert set(obeyed(plain_page(text))) <= {"\n"}


def test_a_page_keeps_its_lines() -> None:
    assert plain_page("one\r\ntwo\n\nthree\tfour") == "one\ntwo\n\nthree four"


@given(anything, st.integers(1, 40))
def test_a_long_text_is_cut_and_says_so(text: str, limit: int) -> None:
    for shown in (plain(text, limit), plain_page(text, limit)):
        assert len(shown) <= limit
        assert (shown[-1:] == "…") == (len(text) > limit) or text[limit - 1 : limit] == "…"


@pytest.mark.parametrize("text", ["a" * 10_000, "e" + "\u0301" * 10_000, "\r" * 10_000, "李" * 1_000_000])
def test_a_text_of_any_length_is_shown_in_part(text: str) -> None:
    for shown in (plain(text), plain_page(text, 300)):
        assert shown.endswith("…")
        assert len(shown) <= 300

"""Text is compared as people compare it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("  Maya \t\n Okonkwo ", "maya okonkwo"),
        ("ZOË", "zoe"),
        ("Zoe\u0308", "zoe"),
        ("Łódź", "lodz"),
        ("Ørsted", "orsted"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Þór", "thor"),
        ("Æsir œuvre", "aesir oeuvre"),
        ("İstanbul ılık", "istanbul ilik"),
        ("ﬁnance", "finance"),
        ("𝐌𝐚𝐲𝐚 ℌ", "maya h"),
        ("Ｍａｙａ", "maya"),
        ("Đorđe", "dorde"),
        ("李小龍", "李小龍"),
        ("Nguyễn", "nguyen"),
        ("non\u00a0breaking", "non breaking"),
    ],
)
def test_case_accents_and_spacing_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x24F)))
def test_capitals_fold_as_small_letters_do(text: str) -> None:
    assert fold(text.upper()) == fold(text.upper().lower())

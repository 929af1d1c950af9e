"""The check on messages that were kept apart before there was a rule, and are used for nothing else."""

from functools import cache

import pytest

from habit_tui.domain.checking.finding import CODES, Code
from scripts.check_figures import PAGE, Judged, accused, judged, page_with, recall, table


@cache
def held_out() -> list[Judged]:
    return judged("held_out")


@pytest.mark.parametrize("code", CODES)
def test_most_messages_with_a_finding_are_found(code: Code) -> None:
    assert sum(code in one.wanted for one in held_out()) >= 30
    assert recall(held_out(), code) >= 0.85


def test_good_messages_are_seldom_accused() -> None:
    assert sum(not one.wanted for one in held_out()) >= 120
    assert accused(held_out()) <= 0.05


def test_no_message_to_measure_by_is_one_that_the_rules_were_made_with() -> None:
    assert {one.text for one in held_out()} & {one.text for one in judged("development")} == set()


def test_the_page_in_docs_tells_what_is_measured() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == page_with("held_out", table(held_out()), page)
    assert page == page_with("development", table(judged("development")), page)

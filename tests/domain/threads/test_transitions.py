"""Every state of a thread, and every event in each."""

from itertools import product
from typing import get_args

import pytest

from habit_tui.domain.threads.transitions import NEXT, Event, moved
from habit_tui.domain.words import SIGN_KINDS, STEP_KINDS, THREAD_STATES, ThreadState

EVENTS: tuple[Event, ...] = (*STEP_KINDS, *SIGN_KINDS)
TABLE = """
          asked  talked  thanked  told      answered  arranged  closed
none      asked  talked  thanked  told      answered  arranged  closed
asked     asked  talked  thanked  told      answered  arranged  closed
answered  asked  talked  thanked  told      answered  arranged  closed
arranged  asked  talked  arranged arranged  arranged  arranged  closed
talked    asked  talked  thanked  told      answered  arranged  closed
thanked   asked  talked  thanked  told      answered  arranged  closed
told      asked  talked  thanked  told      answered  arranged  closed
closed    asked  talked  thanked  told      answered  arranged  closed
"""
HEAD, *ROWS = (line.split() for line in TABLE.strip().splitlines())
EXPECTED = {(row[0], event): result for row in ROWS for event, result in zip(HEAD, row[1:], strict=True)}


@pytest.mark.parametrize(("state", "event"), product(THREAD_STATES, EVENTS))
def test_a_thread_moves_as_the_table_says(state: ThreadState, event: Event) -> None:
    assert moved(state, event) == EXPECTED[state, event]


def test_the_table_is_whole() -> None:
    assert len(EXPECTED) == len(THREAD_STATES) * len(EVENTS)
    assert set(EVENTS) == {word for part in get_args(Event) for word in get_args(part)}


def test_what_comes_next_always_moves_it() -> None:
    assert set(NEXT) == set(THREAD_STATES)
    assert all(moved(state, event) != state for state, event in NEXT.items())

"""Which view and which finding a date shows."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habit_tui.domain.page import Page
from habit_tui.domain.reframing.rotation import finding_for, finding_of_date, view_for, view_of_date
from habit_tui.domain.reframing.texts import ReframeTexts, View
from tests.domain.reframing.making import MONDAY, day, page, texts_of

NAMES = tuple(f"v{number}" for number in range(10))
ids = st.lists(st.sampled_from(NAMES), min_size=2, max_size=8, unique=True)
gaps = st.lists(st.integers(1, 9), min_size=1, max_size=30)
few = settings(max_examples=60, deadline=None)


def shown_on(texts: ReframeTexts, dates: Sequence[date]) -> tuple[list[str], list[Page]]:
    """Open the app on each of the dates and return the ids that it showed, and the pages that it left."""
    pages: list[Page] = []
    for on in dates:
        pages.append(page(on, view_for("bother", texts, pages, on).id))
    return [p.reframes["bother"] for p in pages], pages


def dates_of(steps: Sequence[int]) -> list[date]:
    return [day(sum(steps[: n + 1])) for n in range(len(steps))]


@few
@given(ids, gaps)
def test_two_days_in_a_row_never_show_the_same_view(names: list[str], steps: list[int]) -> None:
    shown, _ = shown_on(texts_of(names), dates_of(steps))
    assert all(one != other for one, other in pairwise(shown))


@few
@given(ids, gaps)
def test_no_view_comes_again_before_all_were_shown(names: list[str], steps: list[int]) -> None:
    shown, _ = shown_on(texts_of(names), dates_of(steps))
    rounds = [shown[start : start + len(names)] for start in range(0, len(shown), len(names))]
    assert all(len(set(one)) == len(one) for one in rounds)


@few
@given(ids, gaps)
def test_a_date_shows_one_view_all_day_whatever_the_order_of_the_pages(
    names: list[str], steps: list[int]
) -> None:
    texts = texts_of(names)
    dates = dates_of(steps)
    shown, pages = shown_on(texts, dates)
    again = view_for("bother", texts, reversed(pages), dates[-1])
    assert again.id == shown[-1]
    assert view_for("bother", texts, list(reversed(pages[:-1])), dates[-1]).id == shown[-1]


@few
@given(ids, gaps)
def test_a_date_looked_up_again_later_shows_what_it_showed(names: list[str], steps: list[int]) -> None:
    texts = texts_of(names)
    dates = dates_of(steps)
    shown, pages = shown_on(texts, dates)
    assert [view_for("bother", texts, pages, on).id for on in dates] == shown


@few
@given(ids, ids, gaps, gaps)
def test_views_may_be_renamed_removed_and_added(
    before: list[str], after: list[str], steps: list[int], more: list[int]
) -> None:
    _, pages = shown_on(texts_of(before), dates_of(steps))
    texts = texts_of(after)
    last = pages[-1].reframes["bother"]
    shown = []
    for on in dates_of([sum(steps) + more[0], *more[1:]]):
        view = view_for("bother", texts, pages, on)
        pages.append(page(on, view.id))
        shown.append(view.id)
    assert set(shown) <= set(after)
    assert all(one != other for one, other in pairwise([last, *shown]))


def test_removed_views_do_not_let_the_others_come_again_before_their_turn() -> None:
    dates = [day(n) for n in range(3)]
    shown, pages = shown_on(texts_of(NAMES[:5]), dates)
    left = [name for name in NAMES[:5] if name != shown[1]]
    texts = texts_of(left)
    for on in (day(3), day(4)):
        pages.append(page(on, view_for("bother", texts, pages, on).id))
    assert {p.reframes["bother"] for p in pages} - {shown[1]} == set(left)


def test_a_new_view_has_its_turn_before_any_other_comes_again() -> None:
    _, pages = shown_on(texts_of(NAMES[:4]), [day(n) for n in range(4)])
    assert view_for("bother", texts_of(NAMES[:5]), pages, day(4)).id == NAMES[4]


def test_a_page_that_names_a_removed_view_shows_another_that_day() -> None:
    texts = texts_of(["v1", "v2"])
    assert view_for("bother", texts, [page(MONDAY, "gone")], MONDAY).id in {"v1", "v2"}


def test_a_page_for_another_kind_does_not_count() -> None:
    texts = texts_of(["v1", "v2"])
    other = page(MONDAY, "v1", "fake")
    assert view_for("bother", texts, [other], MONDAY) == view_for("bother", texts, [], MONDAY)


def test_the_only_view_of_a_kind_comes_every_day() -> None:
    shown, _ = shown_on(texts_of(["v1"]), [day(n) for n in range(3)])
    assert shown == ["v1"] * 3


def test_the_order_is_another_one_in_another_round_and_for_another_kind() -> None:
    names = [f"w{number}" for number in range(12)]
    shown, _ = shown_on(texts_of(names), [day(n) for n in range(24)])
    assert shown[:12] != shown[12:]
    assert shown[:12] != names
    texts = texts_of(names)
    both = ReframeTexts({**texts.views, "fake": tuple(View(n, "fake", "Ask.") for n in names)}, (), ())
    orders = {k: [view_of_date(k, both, day(n)).id for n in range(12)] for k in ("bother", "fake")}
    assert orders["bother"] != orders["fake"]


@pytest.mark.parametrize("start", [0, 5, 100])
def test_by_the_date_alone_each_day_has_another_view_and_all_have_their_turn(start: int) -> None:
    texts = texts_of(NAMES)
    shown = [view_of_date("bother", texts, day(start + n)).id for n in range(20)]
    assert sorted(shown[:10]) == sorted(NAMES)
    assert shown[10:] == shown[:10]


def test_a_finding_is_shown_every_other_day_and_each_in_turn() -> None:
    texts = texts_of(["v1", "v2"], findings=3)
    shown = [finding_for("bother", texts, day(n)) for n in range(12)]
    assert [bool(finding) for finding in shown] in ([True, False] * 6, [False, True] * 6)
    in_turn = [finding.id for finding in shown if finding]
    assert set(in_turn) == {"f0", "f1", "f2"}
    assert all(one != other for one, other in pairwise(in_turn))


def test_someone_who_looks_once_a_week_sees_every_finding() -> None:
    for findings in (1, 2, 3, 4):
        texts = texts_of(["v1"], findings=findings)
        shown = {f.id for n in range(0, 56, 7) if (f := finding_for("bother", texts, day(n)))}
        assert len(shown) == findings


def test_a_finding_always_fits_the_kind() -> None:
    texts = texts_of(["v1"], "bother")
    assert finding_of_date("fake", texts, MONDAY) is None
    assert finding_for("fake", texts, MONDAY) is None

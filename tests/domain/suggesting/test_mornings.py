"""120 mornings of a user who asks, talks, skips, rests, forgets and edits: what holds on each of them."""

from collections import Counter
from datetime import date

import pytest

from habit_tui.domain.book import Book
from habit_tui.domain.contact import Contact
from habit_tui.domain.page import Page
from habit_tui.domain.suggesting.choice import Choice, choose
from habit_tui.domain.suggesting.nobody import nobody_left
from habit_tui.domain.suggesting.ranking import TIES, wanted_closeness
from habit_tui.domain.target import Target
from habit_tui.domain.words import CLOSENESSES, REASONS
from tests.domain.suggesting.judged import forbidden, is_fresh, lap, level, target_of
from tests.domain.suggesting.simulated import World, contact, day

MORNINGS = 120


def check_fresh(book: Book, today: date, choice: Choice | None) -> None:
    """Judge a choice that no page has fixed yet."""
    allowed = [who for who in book.contacts.values() if not forbidden(book, who, today)]
    if choice is None:
        assert not allowed
        assert nobody_left(book, today)
        return
    assert nobody_left(book, today) == ""
    assert choice.contact in allowed
    if any(skip.why == "scary" for skip in book.skips_on(today)):
        allowed = check_gentler(book, today, choice.contact, allowed)
    check_order(book, today, choice.contact, allowed)


def check_gentler(book: Book, today: date, chosen: Contact, allowed: list[Contact]) -> list[Contact]:
    """Judge a choice after "too scary" and return whom the other rules may pick from."""
    skipped = [
        level(book, book.contacts[skip.contact])
        for skip in book.skips_on(today)
        if skip.why == "scary" and skip.contact in book.contacts
    ]
    if not skipped:
        return allowed
    gentler = [who for who in allowed if level(book, who) > max(skipped)]
    most = max(level(book, who) for who in allowed)
    pool = gentler or [who for who in allowed if level(book, who) == most]
    assert chosen in pool
    return pool


def check_order(book: Book, today: date, chosen: Contact, allowed: list[Contact]) -> None:
    """Judge that fresh referrals come first, then the lowest lap, and in it the most wanted targets."""
    if any(is_fresh(book, who, today) for who in allowed):
        assert is_fresh(book, chosen, today)
        return
    laps = {who.id: lap(book, who, today) for who in allowed}
    assert laps[chosen.id] == min(laps.values())
    rivals = [who for who in allowed if laps[who.id] == laps[chosen.id]]
    assert wanted(target_of(book, chosen)) == max(wanted(target_of(book, who)) for who in rivals)


def wanted(target: Target | None) -> int:
    return target.motivation if target else 0


def same(one: Choice | None, other: Choice | None) -> bool:
    """Tell whether two choices name the same contact for the same reason and target."""
    if one is None or other is None:
        return one is other
    return (one.contact.id, one.reason, one.target) == (other.contact.id, other.reason, other.target)


def check_action(world: World, today: date, before: Choice | None) -> Choice | None:
    """Let the user do one thing, and judge that the suggestion stays, or that its successor is a good one."""
    if before is not None and world.random.random() < 0.4:
        world.skip(before.contact.id, world.some_why(), today)
    else:
        world.act(today)
    now = choose(world.book, today)
    gone = before is None or before.contact.id not in world.book.contacts
    if gone or (before and forbidden_today(world.book, before.contact.id, today)):
        check_fresh(world.book, today, now)
        world.pin(now, today)
    else:
        assert same(before, now)
    return now


def forbidden_today(book: Book, who: str, today: date) -> bool:
    return book.contacts[who].resting or any(skip.contact == who for skip in book.skips_on(today))


def anew(book: Book) -> Book:
    """Return the same book as read from a file in another order, with no index carried over."""
    contacts, steps, skips = ([*shelf.values()][::-1] for shelf in (book.contacts, book.steps, book.skips))
    return Book.of([*skips, *steps, *contacts, *book.targets.values(), *book.pages.values()])


@pytest.mark.parametrize("seed", range(4))
def test_every_rule_holds_on_every_morning_whatever_the_user_does(seed: int) -> None:
    world = World(seed)
    shown: Counter[str] = Counter()
    for today in map(day, range(MORNINGS)):
        if world.random.random() < 0.15:
            continue
        choice = choose(world.book, today)
        check_fresh(world.book, today, choice)
        assert same(choice, choose(anew(world.book), today))
        world.pin(choice, today)
        for _ in range(world.random.randrange(4)):
            choice = check_action(world, today, choice)
        if choice is not None:
            shown[choice.contact.id] += 1
    assert len(shown) > MORNINGS // 4


@pytest.mark.parametrize("seed", range(3))
def test_somebody_named_in_a_debrief_comes_up_within_two_days(seed: int) -> None:
    world = World(seed, contacts=60)
    named: dict[str, int] = {}
    up: dict[str, int] = {}
    for number in range(60):
        choice = choose(world.book, day(number))
        assert choice is not None
        up.setdefault(choice.contact.id, number)
        world.pin(choice, day(number))
        if world.random.random() < 0.5:
            world.step("asked", choice.contact.id, day(number))
        if world.random.random() < 0.6:
            name = world.new_id()
            world.put(contact(world.random, name, introduced_by="c1", added_on=day(number)))
            named[name] = number
    assert len(named) > 20
    for name, number in named.items():
        if number < 58:
            assert up[name] in (number + 1, number + 2)


def nothing_done(world: World, mornings: int) -> list[Contact]:
    """Let somebody look at Today every morning and never act, and return whom it showed."""
    shown = []
    for number in range(mornings):
        choice = choose(world.book, day(number))
        assert choice is not None
        shown.append(choice.contact)
        world.pin(choice, day(number))
    return shown


def test_everybody_comes_up_once_before_anybody_comes_up_twice() -> None:
    world = World(5, contacts=40)
    for target in list(world.book.targets.values()):
        world.remove(target)
    assert {who.id for who in nothing_done(world, 40)} == set(world.book.contacts)


@pytest.mark.parametrize("seed", [6, 7, 8])
def test_everybody_comes_up_in_the_end_with_targets_as_often_as_their_share(seed: int) -> None:
    world = World(seed, contacts=40)
    shares = {who.id: 1 + wanted(target_of(world.book, who)) for who in world.book.contacts.values()}
    assert sum(shares.values()) > 40
    assert Counter(who.id for who in nothing_done(world, sum(shares.values()))) == shares


def test_the_mix_of_ties_is_the_wanted_one_while_there_are_enough_of_each() -> None:
    world = World(9, contacts=300)
    for target in list(world.book.targets.values()):
        world.remove(target)
    shown = nothing_done(world, 4 * len(TIES))
    assert Counter(who.closeness for who in shown) == {tie: 4 * TIES.count(tie) for tie in CLOSENESSES}
    assert TIES.count("strong") < min(TIES.count("weak"), TIES.count("medium"))


def test_no_weekday_always_asks_for_the_same_closeness() -> None:
    for weekday in range(7):
        assert len({wanted_closeness(day(weekday + 7 * week)) for week in range(len(TIES))}) == 3


def test_all_three_reasons_are_seen_over_time() -> None:
    reasons = Counter(page.reason for page in pages_of(World(10), 60))
    assert all(reasons[reason] >= 8 for reason in REASONS)


def test_no_reason_comes_three_times_in_a_row_while_everybody_is_new() -> None:
    world = World(12)
    for target in list(world.book.targets.values()):
        if target.kind == "organisation":
            world.remove(target)
    reasons = [page.reason for page in pages_of(world, 60)]
    assert all(len(set(reasons[n : n + 3])) > 1 for n in range(58))


def test_a_contact_does_not_get_the_same_reason_twice_while_another_fits() -> None:
    world = World(11, contacts=3)
    given: dict[str | None, list[str | None]] = {}
    for page in pages_of(world, 6):
        given.setdefault(page.contact, []).append(page.reason)
    for reasons in given.values():
        assert len(set(reasons)) == min(2, len(reasons))


def pages_of(world: World, mornings: int) -> list[Page]:
    nothing_done(world, mornings)
    return [world.book.page_on(day(number)) for number in range(mornings)]

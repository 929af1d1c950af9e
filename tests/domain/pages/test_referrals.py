"""The tree of who brought whom: everybody once, below who named them."""

from hypothesis import given
from hypothesis import strategies as st

from habit_tui.domain.contact import Contact
from habit_tui.domain.directory import EMPTY, Directory
from habit_tui.domain.referrals import referral_tree

PEOPLE = st.lists(st.one_of(st.none(), st.integers(0, 9)), max_size=8)


def directory_of(introducers: list[int | None]) -> Directory:
    contacts = [
        Contact(str(number), f"P{number}", introduced_by=None if above is None else str(above))
        for number, above in enumerate(introducers)
    ]
    return EMPTY.after({contact.id: contact for contact in contacts})


def drawn(*introducers: int | None) -> list[tuple[str, int, int]]:
    tree = referral_tree(directory_of(list(introducers)))
    return [(branch.contact.name, branch.depth, branch.brought) for branch in tree.branches]


def test_those_you_started_with_stand_above_those_they_brought_and_whoever_brought_most_comes_first() -> None:
    assert drawn(None, 0, None, 2, 3, 2, None) == [
        ("P2", 0, 3),
        ("P3", 1, 1),
        ("P4", 2, 0),
        ("P5", 1, 0),
        ("P0", 0, 1),
        ("P1", 1, 0),
    ]


def test_those_who_named_nobody_are_counted() -> None:
    assert referral_tree(directory_of([None, 0, None, None])).alone == 2


def test_whoever_was_named_by_somebody_since_forgotten_is_one_you_started_with() -> None:
    assert drawn(9, 0) == [("P0", 0, 1), ("P1", 1, 0)]


def test_a_circle_hangs_from_its_first_by_name() -> None:
    assert drawn(1, 0) == [("P0", 0, 1), ("P1", 1, 0)]


def test_a_chain_of_ten_thousand_is_drawn() -> None:
    tree = referral_tree(directory_of([None, *range(9_999)]))
    assert (tree.branches[0].brought, tree.branches[-1].depth) == (9_999, 9_999)


@given(PEOPLE)
def test_everybody_is_drawn_once_or_counted_and_stands_right_below_who_named_them(
    introducers: list[int | None],
) -> None:
    directory = directory_of(introducers)
    tree = referral_tree(directory)
    ids = [branch.contact.id for branch in tree.branches]
    assert len(ids) == len(set(ids))
    assert len(ids) + tree.alone == len(introducers)
    above: list[str] = []
    for place, branch in enumerate(tree.branches):
        del above[branch.depth :]
        if branch.depth:
            assert branch.contact.introduced_by == above[-1]
        above.append(branch.contact.id)
        below = 0
        for other in tree.branches[place + 1 :]:
            if other.depth <= branch.depth:
                break
            below += 1
        assert branch.brought == below

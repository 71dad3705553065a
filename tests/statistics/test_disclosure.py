"""Nobody's number can be worked out from what is shown of branches."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import Integers, breadth_first
from orgviewer.statistics.branches import BranchRanges
from orgviewer.statistics.census import further_cards
from orgviewer.statistics.disclosure import sharing_siblings, shown_branches

NOBODY_HELD = np.zeros((0, 2), np.int32)


@st.composite
def staffed(draw: st.DrawFn) -> tuple[Integers, Integers]:
    """Draw a tree, and who stands on each of its cards; some stand on several, others on none."""
    above = draw(st.lists(st.integers(0, 9), min_size=1, max_size=40))
    raw = np.array([-1, *(min(one, place) for place, one in enumerate(above))], np.int32)
    order, _ = breadth_first(raw)
    rank = np.argsort(order).astype(np.int32)
    parent = np.where(raw[order] >= 0, rank[raw[order]], np.int32(-1)).astype(np.int32)
    owners = list(range(len(parent)))
    for place in draw(st.lists(st.integers(0, len(parent) - 1), max_size=6)):
        owners[place] = draw(st.integers(-1, len(parent) - 1))
    return parent, np.array(owners, np.int32)


def people_of(parent: Integers, owner: Integers) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """Return by node who stands at or beneath it, 1 or 0 for each person."""
    inside = np.zeros((len(parent), len(parent)), np.int64)
    for node, person in enumerate(owner.tolist()):
        above = node
        while person >= 0 and above >= 0:
            inside[above, person] = 1
            above = int(parent[above])
    return inside


def shown_of(parent: Integers, owner: Integers, fewest: int) -> list[int]:
    known = people_of(parent, owner).sum(axis=1)
    sharing = sharing_siblings(BranchRanges(parent), further_cards(owner, NOBODY_HELD))
    shown: list[int] = np.flatnonzero(shown_branches(parent, known, fewest, sharing)).tolist()
    return shown


@given(staffed(), st.integers(2, 6))
def test_what_sums_and_differences_say_is_about_enough_people(
    drawn: tuple[Integers, Integers], fewest: int
) -> None:
    parent, owner = drawn
    inside, shown = people_of(parent, owner), shown_of(parent, owner, fewest)
    sets = inside[shown]
    assert (sets.sum(axis=1) >= fewest).all()
    for one in range(len(shown)):
        for other in range(one):
            both = int((sets[one] & sets[other]).sum())
            assert both in (0, sets[one].sum(), sets[other].sum()), (
                "neither within the other nor apart from it"
            )
    # Of everybody in a branch those who are in no shown branch beneath are nobody, or enough.
    for node in shown:
        beneath = [other for other in shown if other != node and parent_in(parent, other, node)]
        rest = inside[node] & ~inside[beneath].any(axis=0)
        assert rest.sum() == 0 or rest.sum() >= fewest


@given(staffed(), st.integers(2, 4))
def test_no_number_of_one_person_follows(drawn: tuple[Integers, Integers], fewest: int) -> None:
    parent, owner = drawn
    sets = people_of(parent, owner)[shown_of(parent, owner, fewest)]
    rank = np.linalg.matrix_rank(sets) if len(sets) else 0
    for person in np.flatnonzero(sets.any(axis=0)).tolist() if len(sets) else []:
        alone = np.zeros(sets.shape[1])
        alone[person] = 1
        assert np.linalg.matrix_rank(np.vstack((sets, alone))) > rank


def parent_in(parent: Integers, node: int, above: int) -> bool:
    while node >= 0 and node != above:
        node = int(parent[node])
    return node == above


def test_of_two_branches_that_share_somebody_the_smaller_is_hidden() -> None:
    parent = np.array([-1, 0, 0, *([1] * 6), *([2] * 7)], np.int32)
    owner = np.arange(len(parent), dtype=np.int32)
    assert shown_of(parent, owner, 1 + 6) == [0, 2]
    assert shown_of(parent, owner, 1) == list(range(len(parent)))
    apart = np.append(parent, [0] * 5).astype(np.int32)
    owners = np.arange(len(apart), dtype=np.int32)
    owners[:3] = -1
    assert shown_of(apart, owners, 5) == [0, 1, 2]
    owners[3] = owners[9]  # who is now in both
    assert shown_of(apart, owners, 5) == [0, 2]


@pytest.mark.parametrize("fewest", [1, 3])
def test_an_empty_tree_has_nothing_to_hide(fewest: int) -> None:
    nobody = np.zeros(0, np.int32)
    assert shown_branches(nobody, nobody, fewest, {}).tolist() == []

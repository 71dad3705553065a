"""Folding many cards at once, against what every single node must be."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import branch_ranges
from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import (
    MOST_AT_FIRST,
    MOST_UNFOLDED,
    closed_nodes,
    fold,
    one_level_less,
    one_level_more,
    opening_folding,
    unfold_branch,
)
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from tests.datasets import Tree, bush, chain, dataset, star, trees, with_members

few = st.frozensets(st.integers(0, 30), max_size=4)
foldings = st.builds(Folding, st.none() | st.integers(1, 5), few, few)
charts = trees(most=16, members=3).map(lambda tree: whole_chart(tree.dataset(), ChartSpec()))


def whole(tree: Tree) -> Chart:
    return whole_chart(tree.dataset(), ChartSpec())


def at_and_beneath(chart: Chart, node: int) -> set[int]:
    """Return a node and all beneath it, found by asking every node for its path."""
    return {other for other in range(len(chart)) if node in (other, *chart.ancestors(other))}


def level(chart: Chart, node: int) -> int:
    return len(chart.ancestors(node))


# How a file opens


@pytest.mark.parametrize("members", [0, 10, MOST_UNFOLDED - 1])
def test_a_small_chart_opens_unfolded(members: int) -> None:
    assert opening_folding(whole(with_members([-1], [members]))) == Folding()


@pytest.mark.parametrize(
    ("tree", "depth"),
    [
        (bush(200, 7, 0), 2),  # 1 + 7 + 49 cards are visible, 1 + 7 + 49 + 143 would be
        (bush(200, 8, 0), 1),
        (bush(100, 9, 20), 1),
        (chain(MOST_UNFOLDED + 1), MOST_AT_FIRST - 1),
        (star(MOST_UNFOLDED), None),  # a root alone would say nothing, and there is no third level
        (with_members([-1, *[0] * 100], [0] + [2] * 100), 1),
    ],
    ids=["seven", "eight", "members", "chain", "star", "flat"],
)
def test_a_larger_chart_opens_with_as_many_levels_as_are_legible(tree: Tree, depth: int | None) -> None:
    assert opening_folding(whole(tree)) == Folding(depth)


@given(st.integers(151, 600), st.integers(2, 12), st.integers(0, 5))
def test_what_is_visible_at_first_is_a_screenful(organizations: int, children: int, members: int) -> None:
    chart = whole(bush(organizations, children, members))
    folding = opening_folding(chart)
    assert folding.depth is not None
    assert folding.depth == 1 or len(fold(chart, folding)) <= MOST_AT_FIRST
    assert len(fold(chart, Folding(folding.depth + 1))) > MOST_AT_FIRST


def test_nobody_opens_unfolded() -> None:
    chart = whole_chart(dataset({}), ChartSpec())
    for folding in (Folding(), Folding(1)):
        assert opening_folding(chart) == Folding()
        assert one_level_more(chart, folding) == folding
        assert one_level_less(chart, folding) == folding


# A whole branch


@given(charts, st.integers(0, 30))
def test_a_branch_fills_one_range_of_each_level(chart: Chart, node: int) -> None:
    node %= len(chart)
    ranges = branch_ranges(chart.parent, node)
    assert {other for start, end in ranges for other in range(start, end)} == at_and_beneath(chart, node)
    assert [level(chart, start) for start, _ in ranges] == [
        *range(level(chart, node), level(chart, node) + len(ranges))
    ]


def test_a_branch_that_the_chart_does_not_have_is_nothing() -> None:
    assert branch_ranges(np.array([-1, 0], np.int32), 2) == []


@given(charts, foldings, st.integers(0, 30))
def test_unfolding_a_branch_opens_all_of_it_and_nothing_else(
    chart: Chart, folding: Folding, node: int
) -> None:
    node %= len(chart)
    before, after = (
        closed_nodes(chart, each) for each in (folding, unfold_branch(chart, folding, Place(node)))
    )
    branch = at_and_beneath(chart, node)
    assert not after[sorted(branch)].any()
    others = sorted({*range(len(chart))} - branch)
    assert after[others].tolist() == before[others].tolist()


@given(charts, foldings, st.integers(0, 30), st.integers(0, 30))
def test_unfolding_within_an_unfolded_branch_needs_no_other_branch(
    chart: Chart, folding: Folding, node: int, other: int
) -> None:
    node, other = node % len(chart), other % len(chart)
    once = unfold_branch(chart, folding, Place(node))
    assert unfold_branch(chart, once, Place(node)) == once
    if node in {other, *chart.ancestors(other)}:
        assert unfold_branch(chart, once.toggled(Place(other)), Place(other)) == once


def test_unfolding_the_root_is_unfolding_all() -> None:
    chart = whole(bush(20, 3, 2))
    assert (
        unfold_branch(chart, Folding(1, frozenset({Place(2)}), frozenset({Place(3)})), Place(0)) == Folding()
    )


def test_a_large_branch_is_a_small_folding() -> None:
    chart = whole(bush(4000, 6, 3))
    team = int(np.flatnonzero(~chart.stacked)[1])
    folding = unfold_branch(chart, opening_folding(chart), Place(team))
    assert len(fold(chart, folding)) > 2000
    assert (folding.exceptions, folding.branches) == (frozenset(), frozenset({team}))


def test_a_card_folded_in_an_unfolded_branch_stays_so() -> None:
    chart = whole(bush(300, 6, 3))
    team, within = (int(np.flatnonzero(~chart.stacked)[number]) for number in (1, 7))
    assert chart.parent[within] == team
    folded = unfold_branch(chart, Folding(1), Place(team)).toggled(Place(within))
    more = one_level_more(chart, folded)
    for each in (folded, more, one_level_less(chart, more)):
        closed = closed_nodes(chart, each)
        assert (closed[team], closed[within]) == (False, True)


# One level more, one level less


@given(charts)
def test_more_and_less_walk_through_all_depths(chart: Chart) -> None:
    deepest = len(chart.levels) - 2
    folding, seen = Folding(1), []
    while (more := one_level_more(chart, folding)) != folding:
        seen.append(len(fold(chart, folding)))
        folding = more
    assert folding == Folding() or deepest <= 1
    assert seen == [int(count) for count in chart.levels[2 : deepest + 1]]
    for shown in reversed(seen):
        folding = one_level_less(chart, folding)
        assert len(fold(chart, folding)) == shown
    assert one_level_less(chart, folding) == folding


@given(charts, foldings)
def test_more_hides_nothing_that_was_visible_and_less_shows_nothing_that_was_hidden(
    chart: Chart, folding: Folding
) -> None:
    visible = {*fold(chart, folding).whole.tolist()}
    assert {*fold(chart, one_level_more(chart, folding)).whole.tolist()} >= visible
    assert {*fold(chart, one_level_less(chart, folding)).whole.tolist()} <= visible


@given(charts, foldings)
def test_more_changes_only_one_level(chart: Chart, folding: Folding) -> None:
    depth = folding.depth
    if depth is None:
        assert one_level_more(chart, folding) == folding
        return
    before, after = (closed_nodes(chart, each) for each in (folding, one_level_more(chart, folding)))
    assert {level(chart, node) for node in np.flatnonzero(before != after).tolist()} <= {depth}

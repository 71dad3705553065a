"""Parting a chart into branches: everybody is somewhere, nothing is larger than fits, nothing is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import fold
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.layout.layout import Layout, LayoutSpec
from orgviewer.publish.branches import Branch, branch_chart, branches
from tests.datasets import Tree, bush, chain, star, trees, with_members


def chart_of(tree: Tree) -> Chart:
    return whole_chart(tree.dataset(), ChartSpec())


def laid_out(chart: Chart) -> Layout:
    places = chart.whole.astype(np.float64)
    return Layout(chart, LayoutSpec(), places, places, np.zeros((len(chart), 4)))


def holds(most: int) -> Callable[[Chart], Layout | None]:
    return lambda chart: laid_out(chart) if len(chart) <= most else None


def parted(tree: Tree, most: int) -> tuple[Chart, list[Branch]]:
    chart = chart_of(tree)
    return chart, list(branches(chart, holds(most)))


@given(trees(members=7), st.integers(2, 12))
def test_every_card_is_on_one_branch_and_at_the_top_of_its_own(tree: Tree, most: int) -> None:
    chart, made = parted(tree, most)
    below_roots = Counter(node for branch in made for node in branch.nodes[1:].tolist())
    assert below_roots == dict.fromkeys(range(1, len(chart)), 1)
    assert {branch.root for branch in made} == {0} | {
        node for branch in made for node in branch.folded.tolist()
    }


@given(trees(members=7), st.integers(2, 12))
def test_a_branch_keeps_the_layout_in_which_it_was_found_to_fit(tree: Tree, most: int) -> None:
    chart, made = parted(tree, most)
    for branch in made:
        if branch.layout:
            assert branch.layout.chart.whole.tolist() == branch.nodes.tolist()
            assert branch.layout.left.tolist() == branch.nodes.tolist()
    if len(made) == 1 and len(chart) and chart.children[1][0] > 1:
        assert made[0].layout


@given(trees(members=7), st.integers(2, 12))
def test_branches_fit_and_say_what_they_hide(tree: Tree, most: int) -> None:
    chart, made = parted(tree, most)
    for branch in made:
        assert len(branch.nodes) <= most
        shown = branch_chart(chart, branch)
        assert len(shown) == len(branch.nodes)
        assert shown.whole.tolist() == branch.nodes.tolist()
        assert (shown.hidden > 0).tolist() == np.isin(branch.nodes, branch.folded).tolist()
        assert (shown.hidden[shown.hidden > 0] == chart.beneath[branch.folded]).all()
        above = chart.parent[branch.nodes[1:]]
        assert np.isin(above, branch.nodes).all()
        assert not np.isin(above, branch.folded).any()


@given(trees(members=5), st.integers(2, 12))
def test_branches_of_a_folded_card_follow_it(tree: Tree, most: int) -> None:
    _, made = parted(tree, most)
    seen = {0}
    for branch in made:
        assert branch.root in seen
        seen.update(branch.folded.tolist())


def test_what_fits_is_one_branch() -> None:
    chart, made = parted(bush(7, 2, 3), 28)
    (branch,) = made
    assert branch.nodes.tolist() == list(range(len(chart)))
    assert not len(branch.folded)


def test_nobody_makes_no_branch() -> None:
    assert parted(Tree(()), 5)[1] == []


def test_the_upper_levels_come_first_and_small_branches_stay_unfolded() -> None:
    # A root with three teams of 2, 3 and 20 members: the two small ones are seen at once.
    chart, made = parted(with_members([-1, 0, 0, 0], [0, 2, 3, 20]), 21)
    assert [len(branch.nodes) for branch in made] == [9, 21]
    assert [chart.people[branch.root] for branch in made] == [25, 20]
    assert made[0].folded.tolist() == [made[1].root]


@pytest.mark.parametrize(
    ("leaves", "sizes"), [(10, [11]), (11, [7, 6]), (45, [10] * 5), (46, [11, 10, 10, 10, 10])]
)
def test_a_wide_family_is_parted_alike(leaves: int, sizes: list[int]) -> None:
    _, made = parted(star(leaves), 11)
    assert sorted(len(branch.nodes) for branch in made) == sorted(sizes)
    assert {branch.root for branch in made} == {0}


def test_a_family_is_parted_less_alike_where_that_would_not_fit() -> None:
    some = holds(12)
    made = list(branches(chart_of(star(14)), lambda chart: some(chart) if len(chart) != 8 else None))
    assert [len(branch.nodes) for branch in made] == [9, 7]


def test_a_deep_chain_is_cut_into_pieces() -> None:
    _, made = parted(chain(100), 10)
    assert [len(branch.nodes) for branch in made] == [10] * 11
    assert [branch.root for branch in made] == list(range(0, 99, 9))


def test_nothing_that_is_looked_at_is_much_larger_than_what_fits() -> None:
    looked: list[int] = []

    def fits(chart: Chart) -> Layout | None:
        looked.append(len(chart))
        return holds(30)(chart)

    made = list(branches(chart_of(bush(1_111, 10, 3)), fits))
    assert len(made) > 100
    assert len(looked) < 10 * len(made)


def test_branches_come_one_by_one() -> None:
    made = branches(chart_of(star(5_000)), holds(11))
    assert len(next(made).nodes) == 11


def test_what_a_person_folded_stays_folded() -> None:
    whole = chart_of(with_members([-1, 0, 0], [0, 4, 9]))
    chart = fold(whole, Folding(exceptions=frozenset({Place(1)})))
    made = list(branches(chart, holds(8)))
    shown = branch_chart(chart, made[0])
    assert shown.hidden.tolist() == [0, 4, 9]
    assert made[0].folded.tolist() == [2]
    assert {branch.root for branch in made} == {0, 2}

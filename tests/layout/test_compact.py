"""The compact layout: nothing overlaps, order is kept, the aspect comes near the one wanted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout import compact
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.layout import FAMILIAR, STACK_ROWS, Layout, LayoutSpec, arrange, fitting_scale
from tests.datasets import Tree, bush, chain, random_tree, star, trees
from tests.layout.geometry import EXACT, cards, closest
from tests.layout.test_layout import chart_of, compact_layouts, compact_specs, drawn

KINDS = (LayoutKind.TIDY, LayoutKind.COMPACT)
directions = pytest.mark.parametrize("direction", Direction)


def down(layout: Layout) -> tuple[np.ndarray, np.ndarray]:
    """Return the left and top of cards as if the layout grew down."""
    left, top = layout.left, layout.top
    if not layout.spec.direction.is_vertical:
        left, top = top, left
    return left, -top if layout.spec.direction in (Direction.UP, Direction.LEFT) else top


@given(compact_layouts)
def test_nothing_overlaps_and_gaps_are_kept(layout: Layout) -> None:
    sizes = layout.spec.sizes
    least = min(sizes.sibling_gap, sizes.stack_gap, sizes.indent, sizes.level_gap)
    assert closest(cards(layout), least, least)


@given(compact_layouts)
def test_siblings_stand_in_reading_order(layout: Layout) -> None:
    left, top = down(layout)
    chart = layout.chart
    for node in range(2, len(chart)):
        before = node - 1
        beside = (
            chart.parent[node] == chart.parent[before]
            and not chart.stacked[node]
            and not chart.stacked[before]
        )
        if beside:
            same_shelf = abs(top[node] - top[before]) < EXACT
            assert left[node] > left[before] if same_shelf else top[node] > top[before]


@given(compact_layouts)
def test_children_stand_below_and_to_the_right_of_their_parent(layout: Layout) -> None:
    left, top = down(layout)
    parent = layout.chart.parent[1:]
    assert (left[1:] > left[parent]).all()
    assert (top[1:] > top[parent]).all()


@given(compact_layouts)
def test_subtrees_do_not_reach_into_each_other(layout: Layout) -> None:
    chart, bounds = layout.chart, layout.bounds
    firsts, counts = chart.children
    for first, count in zip(firsts.tolist(), counts.tolist(), strict=True):
        beside = [node for node in range(first, first + count) if not chart.stacked[node]]
        for turn, node in enumerate(beside):
            for other in beside[turn + 1 :]:
                apart = (bounds[node, 2:] <= bounds[other, :2]) | (bounds[other, 2:] <= bounds[node, :2])
                assert apart.any()


@given(trees(), compact_specs)
def test_the_same_chart_is_placed_the_same_again(tree: Tree, spec: LayoutSpec) -> None:
    one, other = drawn(tree, spec), drawn(tree, spec)
    assert np.array_equal(one.left, other.left)
    assert np.array_equal(one.top, other.top)


@directions
@pytest.mark.parametrize("aspect", [0.7, 1.0, 1.6, 2.5])
def test_a_large_chart_comes_near_the_aspect(direction: Direction, aspect: float) -> None:
    chart = chart_of(random_tree(400, seed=3, most_children=9, most_members=12))
    layout = arrange(chart, LayoutSpec(direction=direction, kind=LayoutKind.COMPACT, aspect=aspect))
    assert aspect / 1.2 <= layout.width / layout.height <= aspect * 1.2


def test_it_is_far_more_compact_than_the_tidy_one() -> None:
    chart = chart_of(bush(400, 7, 8))
    wide, packed = (arrange(chart, LayoutSpec(kind=kind)) for kind in (LayoutKind.TIDY, LayoutKind.COMPACT))
    assert max(packed.width, packed.height) * 5 < max(wide.width, wide.height)


@directions
@pytest.mark.parametrize(
    "tree", [chain(2_000), star(2_000), bush(1, 1, 2_000)], ids=["chain", "star", "members"]
)
def test_odd_trees(tree: Tree, direction: Direction) -> None:
    layout = drawn(tree, LayoutSpec(direction=direction, kind=LayoutKind.COMPACT))
    places = set(zip(layout.left.tolist(), layout.top.tolist(), strict=True))
    assert len(places) == len(layout.chart)


@given(st.sampled_from(Direction))
def test_nobody(direction: Direction) -> None:
    chart = chart_of(Tree(()))
    assert len(arrange(chart, LayoutSpec(direction=direction, kind=LayoutKind.COMPACT)).left) == 0


@given(st.integers(1, 80), st.integers(0, 50), st.floats(0.5, 3), st.floats(100, 2_000))
def test_automatic_is_as_large_in_the_view_as_the_better_kind(
    size: int, seed: int, aspect: float, view_height: float
) -> None:
    chart = chart_of(random_tree(size, seed, most_children=5, most_members=6))
    spec = LayoutSpec(aspect=aspect, view_height=view_height)
    tidy, compact = (fitting_scale(arrange(chart, replace(spec, kind=kind))) for kind in KINDS)
    chosen = arrange(chart, spec)
    assert fitting_scale(chosen) * FAMILIAR >= max(tidy, compact)
    if tidy * FAMILIAR >= compact:
        assert chosen.spec.kind is LayoutKind.TIDY


@pytest.mark.parametrize("aspect", [0.3, 1.0, 4.0])
def test_stacks_take_the_rows_that_make_a_tidy_chart_largest(aspect: float) -> None:
    chart = chart_of(bush(7, 6, 20))
    spec = LayoutSpec(aspect=aspect, view_height=300.0)
    layout = arrange(chart, spec)
    if layout.spec.kind is LayoutKind.TIDY:
        for rows in STACK_ROWS:
            other = arrange(chart, replace(layout.spec, sizes=replace(spec.sizes, stack_rows=rows)))
            assert fitting_scale(layout) >= fitting_scale(other)


def test_a_chart_of_very_many_cards_is_compact() -> None:
    assert arrange(chart_of(bush(3_000, 6, 6)), LayoutSpec()).spec.kind is LayoutKind.COMPACT


def test_which_of_two_equal_shapes_is_taken_is_no_matter_of_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    charts = [chart_of(random_tree(40, seed, most_children=5, most_members=6)) for seed in range(8)]
    expected = [compact.compact(chart, Sizes(), 1.5) for chart in charts]
    monkeypatch.setattr(compact, "AT_ONCE", 1)
    for chart, places in zip(charts, expected, strict=True):
        assert np.array_equal(compact.compact(chart, Sizes(), 1.5), places)

"""What holds for the drawing of every tree, whatever the sizes and the direction."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.blocks import Sizes, make_boxes
from orgviewer.layout.connectors import pieces
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.routes import routes
from tests.datasets import Tree, bush, chain, star, trees, with_members
from tests.layout.geometry import EXACT, beside, boxes, breadth, cards, closest, crossed, depth, walk_order

pixels = st.integers(1, 40).map(float)
sizes = st.builds(
    Sizes,
    card_width=st.integers(20, 200).map(float),
    card_height=st.integers(20, 90).map(float),
    sibling_gap=pixels,
    level_gap=st.integers(2, 60).map(float),
    stack_gap=pixels,
    indent=st.integers(2, 30).map(float),
    stack_rows=st.integers(1, 10),
    stack_aspect=st.sampled_from((0.5, 1.0, 1.6, 3.0)),
)
specs = st.builds(LayoutSpec, sizes, st.sampled_from(Direction), st.just(LayoutKind.TIDY))
directions = pytest.mark.parametrize("direction", Direction)


def chart_of(tree: Tree) -> Chart:
    return make_chart(tree.dataset(), ChartSpec())


def drawn(tree: Tree, spec: LayoutSpec) -> Layout:
    return arrange(chart_of(tree), spec)


layouts = st.builds(drawn, trees(), specs)
compact_specs = st.builds(
    LayoutSpec,
    sizes,
    st.sampled_from(Direction),
    st.just(LayoutKind.COMPACT),
    st.sampled_from((0.5, 1.0, 1.6, 3.0)),
)
compact_layouts = st.builds(drawn, trees(), compact_specs)
all_layouts = st.one_of(layouts, compact_layouts)


@given(layouts)
def test_nothing_overlaps_and_gaps_are_kept(layout: Layout) -> None:
    sizes, vertical = layout.spec.sizes, layout.spec.direction.is_vertical
    between = (sizes.sibling_gap, sizes.level_gap / 2)
    assert closest(boxes(layout), *(between if vertical else between[::-1]))
    box = make_boxes(layout.chart, sizes).box
    for number in np.unique(box).tolist():
        assert closest(cards(layout)[box == number], sizes.indent, sizes.stack_gap)


@given(layouts)
def test_parents_stand_over_the_middle_of_their_children(layout: Layout) -> None:
    place = breadth(layout)
    for node in range(len(layout.chart)):
        children = beside(layout, node)
        if len(children):
            assert place[node] == pytest.approx((place[children[0]] + place[children[-1]]) / 2)


@given(layouts)
def test_order_is_kept(layout: Layout) -> None:
    place, away, chart = breadth(layout), depth(layout), layout.chart
    for node in range(len(chart)):
        children = beside(layout, node)
        assert (np.diff(place[children]) > 0).all()
    rows: dict[float, list[int]] = {}
    for node in walk_order(layout):
        if not chart.stacked[node]:
            rows.setdefault(round(float(away[node]), 3), []).append(node)
    for row in rows.values():
        assert all(place[left] < place[right] for left, right in pairwise(row))


@given(layouts)
def test_children_lie_further_from_the_root(layout: Layout) -> None:
    sizes, chart = layout.spec.sizes, layout.chart
    card = sizes.card_height if layout.spec.direction.is_vertical else sizes.card_width
    nodes = np.flatnonzero(~chart.stacked & (chart.parent >= 0))
    step = depth(layout)[nodes] - depth(layout)[chart.parent[nodes]]
    towards = -1 if layout.spec.direction in (Direction.UP, Direction.LEFT) else 1
    assert (step * towards >= card + sizes.level_gap / 2 - EXACT).all()


@given(layouts)
def test_a_stack_is_an_indented_list_in_its_box(layout: Layout) -> None:
    chart, sizes = layout.chart, layout.spec.sizes
    made, places = make_boxes(chart, sizes), boxes(layout)
    for box, node in enumerate(made.node.tolist()):
        stack = np.flatnonzero(chart.stacked & (chart.parent == node))
        rows, columns = int(made.rows[box]), int(made.columns[box])
        assert rows * columns >= len(stack) > (rows * (columns - 1) if columns else -1)
        for turn, member in enumerate(stack.tolist()):
            column, row = divmod(turn, rows)
            right = sizes.indent + column * (sizes.card_width + sizes.indent)
            down = (row + 1) * (sizes.card_height + sizes.stack_gap)
            assert layout.left[member] - layout.left[node] == pytest.approx(right)
            assert layout.top[member] - layout.top[node] == pytest.approx(down)
            assert (cards(layout)[member, 2:] <= places[box, 2:] + EXACT).all()


@given(all_layouts)
def test_bounds_hold_all_that_lies_beneath(layout: Layout) -> None:
    chart = layout.chart
    held = cards(layout)
    nodes = np.arange(1, len(chart), dtype=np.int32)
    owners, parts = pieces(layout, nodes)
    owners, lines = np.concatenate((owners, nodes)), np.concatenate((parts, routes(layout, nodes)))
    for owner, line in zip(owners.tolist(), lines, strict=True):
        above = int(chart.parent[owner])
        low, high = layout.bounds[above, :2], layout.bounds[above, 2:]
        assert (line >= low - EXACT).all()
        assert (line <= high + EXACT).all()
    for node in reversed(range(1, len(chart))):
        above = int(chart.parent[node])
        held[above, :2] = np.minimum(held[above, :2], held[node, :2])
        held[above, 2:] = np.maximum(held[above, 2:], held[node, 2:])
    assert layout.bounds == pytest.approx(held)
    assert (layout.bounds[0, :2] == 0).all()
    assert (layout.width, layout.height) == tuple(held[0, 2:])


@given(all_layouts)
def test_no_line_crosses_a_card(layout: Layout) -> None:
    nodes = np.arange(1, len(layout.chart), dtype=np.int32)
    assert not crossed(routes(layout, nodes), cards(layout))
    assert not crossed(pieces(layout, nodes)[1], cards(layout))


def lies_in(chart: Chart, node: int, organization: int) -> bool:
    top = int(chart.cards(Kind.ORGANIZATION, organization)[0])
    return top in (node, *chart.ancestors(node))


@given(trees(most=8, single_root=True), trees(most=8, single_root=True), specs)
def test_equal_subtrees_are_drawn_equally(twin: Tree, between: Tree, spec: LayoutSpec) -> None:
    parents, counts, starts = [-1], [0], []
    for part in (twin, between, twin):
        starts.append(len(parents))
        parents += [0 if parent < 0 else parent + starts[-1] for parent in part.parents]
        counts += [len(members) for members in part.members]
    layout = drawn(with_members(parents, counts), spec)
    shapes = []
    for start in (starts[0], starts[2]):
        nodes = [node for node in walk_order(layout) if lies_in(layout.chart, node, start)]
        shapes.append((layout.left[nodes] - layout.left[nodes[0]], layout.top[nodes] - layout.top[nodes[0]]))
    assert shapes[0][0] == pytest.approx(shapes[1][0])
    assert shapes[0][1] == pytest.approx(shapes[1][1])


@given(trees(), specs)
def test_the_same_chart_is_placed_the_same_again(tree: Tree, spec: LayoutSpec) -> None:
    one, other = drawn(tree, spec), drawn(tree, spec)
    assert one.left.tobytes() == other.left.tobytes()
    assert one.top.tobytes() == other.top.tobytes()
    assert one.bounds.tobytes() == other.bounds.tobytes()


def test_an_empty_chart_has_an_empty_layout() -> None:
    layout = drawn(Tree(()), LayoutSpec(kind=LayoutKind.TIDY))
    assert (len(layout.left), layout.width, layout.height) == (0, 0.0, 0.0)


@directions
def test_a_chain_of_5000(direction: Direction) -> None:
    layout = drawn(chain(5_000), LayoutSpec(direction=direction, kind=LayoutKind.TIDY))
    assert (breadth(layout) == 0).all()
    sizes = layout.spec.sizes
    pitch = (sizes.card_height if direction.is_vertical else sizes.card_width) + sizes.level_gap
    assert np.abs(np.diff(depth(layout))) == pytest.approx(pitch)


@directions
def test_a_star_of_5000_organizations(direction: Direction) -> None:
    layout = drawn(star(5_000), LayoutSpec(direction=direction, kind=LayoutKind.TIDY))
    sizes = layout.spec.sizes
    pitch = (sizes.card_width if direction.is_vertical else sizes.card_height) + sizes.sibling_gap
    assert np.diff(breadth(layout)[1:]) == pytest.approx(pitch)
    assert len(set(depth(layout)[1:].tolist())) == 1


@directions
def test_a_star_of_5000_members_is_one_block(direction: Direction) -> None:
    layout = drawn(with_members([-1], [5_000]), LayoutSpec(direction=direction, kind=LayoutKind.TIDY))
    sizes = layout.spec.sizes
    places = set(zip(layout.left[1:].tolist(), layout.top[1:].tolist(), strict=True))
    assert len(places) == 5_000
    columns, rows = (np.unique(part[1:]) for part in (layout.left, layout.top))
    assert np.diff(columns) == pytest.approx(sizes.card_width + sizes.indent)
    assert np.diff(rows) == pytest.approx(sizes.card_height + sizes.stack_gap)
    assert layout.width / layout.height == pytest.approx(sizes.stack_aspect, rel=0.05)


def lines_of_python(action: Callable[[], object]) -> int:
    """Count the lines that the layers of `arrange` execute, loops counted by the round."""
    counted = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal counted
        # By name, not by path: a checkout may be called orgviewer and hold an environment with numpy.
        if not frame.f_globals.get("__name__", "").startswith("orgviewer."):
            return None
        counted += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(before)
    return counted


@directions
@pytest.mark.parametrize("shape", ["organizations", "members", "bush"])
def test_python_counts_levels_and_never_nodes(direction: Direction, shape: str) -> None:
    make: dict[str, Callable[[int], Tree]] = {
        "organizations": star,
        "members": lambda count: with_members([-1, 0], [1, count]),
        # Three levels each.
        "bush": lambda count: bush(1 + round(count**0.5) + count, round(count**0.5), 2),
    }

    def work(count: int) -> int:
        chart = chart_of(make[shape](count))

        def draw() -> None:
            layout = arrange(chart, LayoutSpec(direction=direction, kind=LayoutKind.TIDY))
            pieces(layout, np.arange(1, len(chart), dtype=np.int32))

        return lines_of_python(draw)

    # Families merge in log2(family) rounds of some 20 lines: 5 more rounds for 32 times as many.
    assert work(3_200) - work(100) <= 5 * 3 * 20

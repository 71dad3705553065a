"""Glued connectors: they meet the middles of cards, run around the cards, and bend as presets do."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.rectangle import Point
from orgviewer.publish.pptx.slide_connectors import (
    Elbow,
    GluedLine,
    Network,
    Side,
    dotted_paths,
    elbow,
    network,
    tree_paths,
)
from tests.datasets import Tree, dataset, random_reports, trees, with_members

TREES = trees(most=12, members=12) | st.integers(0, 999)
KINDS = st.sampled_from([LayoutKind.TIDY, LayoutKind.COMPACT])


def joined(layout: Layout) -> Network:
    return network(layout, tree_paths(layout, np.arange(1, len(layout.chart), dtype=np.int32)))


def layout_of(tree: Tree | int, direction: Direction, kind: LayoutKind) -> Layout:
    """Return the layout of a tree, or of people among whom are assistants, by the number of a random one."""
    found = tree.dataset() if isinstance(tree, Tree) else random_reports(1 + tree % 17, tree)
    return arrange(whole_chart(found, ChartSpec()), LayoutSpec(direction=direction, kind=kind))


def drawn(shape: Elbow) -> list[Point]:
    """Return the corners that a program draws, by the formulas of the presets in ECMA-376."""
    width, height = shape.extent
    bends = [bend / 100_000 for bend in shape.bends]
    bend = width * bends[0] if bends else width
    path = {
        "bentConnector2": [(0.0, 0.0), (width, 0.0), (width, height)],
        "bentConnector3": [(0.0, 0.0), (bend, 0.0), (bend, height), (width, height)],
    }[shape.preset]
    middle = shape.corner[0] + width / 2, shape.corner[1] + height / 2
    placed = []
    for x, y in path:
        right = (width - x if shape.flips[0] else x) - width / 2
        below = (height - y if shape.flips[1] else y) - height / 2
        if shape.turn == 90:
            right, below = -below, right
        placed.append((middle[0] + right, middle[1] + below))
    return placed


def site(layout: Layout, node: int, side: Side) -> Point:
    left, top = layout.left[node], layout.top[node]
    sizes = layout.spec.sizes
    across, down = {Side.TOP: (0.5, 0), Side.LEFT: (0, 0.5), Side.BOTTOM: (0.5, 1), Side.RIGHT: (1, 0.5)}[
        side
    ]
    return float(left + across * sizes.card_width), float(top + down * sizes.card_height)


@given(TREES, st.sampled_from(Direction), KINDS)
@example(with_members([-1, 0, 0], [0, 3, 2]), Direction.UP, LayoutKind.TIDY)
def test_lines_are_glued_at_both_ends_and_bend_at_right_angles(
    tree: Tree | int, direction: Direction, kind: LayoutKind
) -> None:
    layout = layout_of(tree, direction, kind)
    made = joined(layout)
    for line in made.lines:
        check_ends(layout, made, line)
        assert 2 <= len(line.points) <= 4
        for (left, top), (right, bottom) in pairwise(line.points):
            assert abs(left - right) < 0.01 or abs(top - bottom) < 0.01


def check_ends(layout: Layout, made: Network, line: GluedLine) -> None:
    starting = line.start, line.points[0], line.points[1]
    ending = line.end, line.points[-1], line.points[-2]
    for end, point, other in (starting, ending):
        assert (end.node < 0) is (end.joint >= 0)
        expected = made.joints[end.joint] if end.node < 0 else site(layout, end.node, end.side)
        assert point == pytest.approx(expected, abs=0.01)
        assert leaves(point, other) is end.side


def leaves(point: Point, other: Point) -> Side:
    right, below = other[0] - point[0], other[1] - point[1]
    if abs(right) > abs(below):
        return Side.RIGHT if right > 0 else Side.LEFT
    return Side.BOTTOM if below > 0 else Side.TOP


@given(TREES, st.sampled_from(Direction), KINDS)
def test_following_the_lines_leads_from_every_card_to_its_parent(
    tree: Tree | int, direction: Direction, kind: LayoutKind
) -> None:
    layout = layout_of(tree, direction, kind)
    towards: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for line in joined(layout).lines:
        towards.setdefault((line.end.node, line.end.joint), set()).add((line.start.node, line.start.joint))
    for node, parent in enumerate(layout.chart.parent.tolist()[1:], start=1):
        (before,) = towards[node, -1]
        while before[0] < 0:
            (before,) = towards[before]
        assert before[0] == parent


@given(TREES, st.sampled_from(Direction), KINDS)
def test_no_line_crosses_a_card(tree: Tree | int, direction: Direction, kind: LayoutKind) -> None:
    layout = layout_of(tree, direction, kind)
    low = np.column_stack((layout.left, layout.top))
    high = low + np.array((layout.spec.sizes.card_width, layout.spec.sizes.card_height))
    for line in joined(layout).lines:
        for one, other in pairwise(np.array(line.points)):
            near, far = np.minimum(one, other), np.maximum(one, other)
            assert not ((near < high - 0.1) & (far > low + 0.1)).all(axis=1).any(), line


@given(TREES, st.sampled_from(Direction), KINDS)
def test_presets_draw_the_lines(tree: Tree | int, direction: Direction, kind: LayoutKind) -> None:
    for line in joined(layout_of(tree, direction, kind)).lines:
        corners = drawn(elbow(line))
        if len(line.points) > 2:
            assert np.abs(np.array(corners) - line.points).max() < 0.02
        else:
            assert np.abs(np.array(corners)[[0, -1]] - line.points).max() < 0.02
            assert np.ptp(corners, axis=0).min() < 0.02


def test_lines_to_dotted_line_managers_are_glued_to_both_cards() -> None:
    people = [
        {"id": "a", "name": "A"},
        {"id": "b", "name": "B", "memberships": [{"reports_to": "a"}]},
        {"id": "c", "name": "C", "memberships": [{"reports_to": "a", "also_reports_to": ["d"]}]},
        {"id": "d", "name": "D", "memberships": [{"reports_to": "b"}]},
    ]
    layout = arrange(whole_chart(dataset({"persons": people}), ChartSpec()), LayoutSpec(kind=LayoutKind.TIDY))
    made = network(layout, dotted_paths(layout))
    cards = {end.node: end for line in made.lines for end in (line.start, line.end) if end.node >= 0}
    assert set(cards) == set(layout.chart.dotted[0].tolist())
    for line in made.lines:
        check_ends(layout, made, line)


def test_cards_below_each_other_are_glued_without_joints() -> None:
    layout = layout_of(with_members([-1, 0, 0, 0], [0, 0, 0, 0]), Direction.DOWN, LayoutKind.TIDY)
    made = joined(layout)
    assert made.joints == ()
    assert {(line.start.node, line.end.node) for line in made.lines} == {(0, 1), (0, 2), (0, 3)}

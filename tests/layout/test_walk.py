"""Walking with the arrow keys: every card is reached, and steps lead where the screen says."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.places import VISIBLE_ROOT, Node
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.walk import ScreenDirection, walk
from tests.datasets import COMPANY, Tree, dataset, trees, with_members
from tests.layout.test_layout import drawn, layouts, sizes


@given(layouts)
def test_every_card_is_reached_from_the_root(layout: Layout) -> None:
    reached, waiting = {VISIBLE_ROOT}, [VISIBLE_ROOT]
    while waiting:
        node = waiting.pop()
        steps = {walk(layout, node, step) for step in ScreenDirection} - reached
        reached |= steps
        waiting += steps
    assert reached == {*range(len(layout.chart))}


BACK = {
    Direction.DOWN: ScreenDirection.UP,
    Direction.UP: ScreenDirection.DOWN,
    Direction.RIGHT: ScreenDirection.LEFT,
    Direction.LEFT: ScreenDirection.RIGHT,
}
AWAY = {
    Direction.DOWN: ScreenDirection.DOWN,
    Direction.UP: ScreenDirection.UP,
    Direction.RIGHT: ScreenDirection.RIGHT,
    Direction.LEFT: ScreenDirection.LEFT,
}


@given(layouts)
def test_only_the_way_back_leads_to_the_parent(layout: Layout) -> None:
    chart, back = layout.chart, BACK[layout.spec.direction]
    for node in map(Node, range(1, len(chart))):
        for step in ScreenDirection:
            if walk(layout, node, step) == chart.parent[node]:
                assert step is back or (chart.stacked[node] and step is ScreenDirection.UP)


@given(layouts)
def test_the_way_back_leads_to_the_parent(layout: Layout) -> None:
    chart, back = layout.chart, BACK[layout.spec.direction]
    for node in np.flatnonzero(~chart.stacked).tolist():
        assert type(walk(layout, Node(node), back)) is int
        if layout.spec.direction is Direction.UP and walk(layout, Node(node), ScreenDirection.DOWN) > node:
            continue  # a stack lies on the way: see below
        assert walk(layout, Node(node), back) == max(int(chart.parent[node]), 0)


@given(st.builds(drawn, trees(), st.builds(LayoutSpec, sizes, st.just(Direction.UP))))
def test_the_way_back_through_a_stack_below_leads_on(layout: Layout) -> None:
    chart = layout.chart
    for node in np.flatnonzero(~chart.stacked & (chart.parent >= 0)).tolist():
        seen = walk(layout, Node(node), ScreenDirection.DOWN)
        while chart.stacked[seen]:
            seen = walk(layout, seen, ScreenDirection.DOWN)
        assert seen == chart.parent[node]


@given(layouts)
def test_a_step_away_leads_to_the_first_child_and_sideways_there_and_back(layout: Layout) -> None:
    chart, away = layout.chart, AWAY[layout.spec.direction]
    forth, home = (
        (ScreenDirection.RIGHT, ScreenDirection.LEFT)
        if layout.spec.direction.is_vertical
        else (ScreenDirection.DOWN, ScreenDirection.UP)
    )
    for node in np.flatnonzero(~chart.stacked).tolist():
        children = np.flatnonzero(chart.parent == node)
        beside = children[~chart.stacked[children]]
        expected = children if away is ScreenDirection.DOWN and len(children) else beside
        assert walk(layout, Node(node), away) == (expected[0] if len(expected) else node)
        following = walk(layout, Node(node), forth)
        if following != node and not chart.stacked[following]:
            assert following > node
            assert walk(layout, following, home) == node


@given(layouts)
def test_a_stack_is_left_upward_to_its_card(layout: Layout) -> None:
    chart = layout.chart
    for node in range(len(chart)):
        seen = node
        while chart.stacked[seen]:
            following = walk(layout, Node(seen), ScreenDirection.UP)
            assert following == (seen - 1 if chart.stacked[following] else chart.parent[node])
            seen = following


def named(layout: Layout, node: int) -> str:
    kind, identifier, within = layout.chart.key(node)
    # People are called by the team that the card stands in: "p1 in o1".
    return f"{identifier} in {within}" if within else f"{kind.name.lower()} {identifier}".strip()


# Like the sample: members right under the company, teams side by side, one with a team of its own.
TEAMS = Tree((-1, 0, 0, 0, 1), ((0,), (1, 2), (3, 4, 5), (), (6,)))
DOWN_STEPS = {
    # Into a stack, down it, and from its last member to the teams below.
    ("organization o0", ScreenDirection.DOWN): "p0 in o0",
    ("p0 in o0", ScreenDirection.DOWN): "organization o1",
    ("p0 in o0", ScreenDirection.UP): "organization o0",
    ("organization o1", ScreenDirection.UP): "organization o0",
    ("organization o1", ScreenDirection.DOWN): "p1 in o1",
    ("p1 in o1", ScreenDirection.DOWN): "p2 in o1",
    ("p2 in o1", ScreenDirection.UP): "p1 in o1",
    ("p1 in o1", ScreenDirection.UP): "organization o1",
    ("p2 in o1", ScreenDirection.DOWN): "organization o4",
    ("organization o4", ScreenDirection.UP): "organization o1",
    # Sideways between teams, and between their members row by row.
    ("organization o1", ScreenDirection.RIGHT): "organization o2",
    ("organization o2", ScreenDirection.LEFT): "organization o1",
    ("organization o2", ScreenDirection.RIGHT): "organization o3",
    ("p2 in o1", ScreenDirection.RIGHT): "p4 in o2",
    ("p5 in o2", ScreenDirection.LEFT): "p2 in o1",
    ("p4 in o2", ScreenDirection.RIGHT): "organization o3",
    # The ends of the tree.
    ("organization o0", ScreenDirection.UP): "organization o0",
    ("organization o1", ScreenDirection.LEFT): "organization o1",
    ("organization o3", ScreenDirection.RIGHT): "organization o3",
    ("organization o3", ScreenDirection.DOWN): "organization o3",
    ("p5 in o2", ScreenDirection.DOWN): "p5 in o2",
    ("p0 in o0", ScreenDirection.RIGHT): "p0 in o0",
    ("p1 in o1", ScreenDirection.LEFT): "p1 in o1",
    ("p6 in o4", ScreenDirection.DOWN): "p6 in o4",
}
RIGHT_STEPS = {
    ("organization o0", ScreenDirection.RIGHT): "organization o1",
    ("organization o0", ScreenDirection.DOWN): "p0 in o0",
    ("organization o1", ScreenDirection.LEFT): "organization o0",
    ("organization o1", ScreenDirection.DOWN): "p1 in o1",
    ("p1 in o1", ScreenDirection.DOWN): "p2 in o1",
    ("p2 in o1", ScreenDirection.DOWN): "organization o2",
    ("organization o2", ScreenDirection.UP): "organization o1",
    ("p1 in o1", ScreenDirection.UP): "organization o1",
    ("p1 in o1", ScreenDirection.LEFT): "organization o1",
    ("p1 in o1", ScreenDirection.RIGHT): "p1 in o1",
    ("organization o1", ScreenDirection.RIGHT): "organization o4",
    ("organization o3", ScreenDirection.DOWN): "organization o3",
    ("p6 in o4", ScreenDirection.DOWN): "p6 in o4",
}


@pytest.mark.parametrize(
    ("direction", "start", "step", "end"),
    [(Direction.DOWN, *key, end) for key, end in DOWN_STEPS.items()]
    + [(Direction.RIGHT, *key, end) for key, end in RIGHT_STEPS.items()],
)
def test_steps_between_teams_and_members(
    direction: Direction, start: str, step: ScreenDirection, end: str
) -> None:
    layout = arrange(
        make_chart(TEAMS.dataset(), ChartSpec()), LayoutSpec(direction=direction, kind=LayoutKind.TIDY)
    )
    node = next(node for node in range(len(layout.chart)) if named(layout, node) == start)
    assert named(layout, walk(layout, Node(node), step)) == end


def test_columns_of_a_stack() -> None:
    layout = arrange(
        make_chart(with_members([-1, 0, 0], [0, 11, 1]).dataset(), ChartSpec()),
        LayoutSpec(kind=LayoutKind.TIDY),
    )
    team, other = 1, 2
    first = int(layout.chart.children[0][team])
    rows = walk_down(layout, first) - first + 1
    assert 1 < rows < 11
    assert walk(layout, Node(first), ScreenDirection.RIGHT) == first + rows
    assert walk(layout, Node(first + rows), ScreenDirection.LEFT) == first
    # A last column that is shorter has a last card all the same.
    assert walk(layout, Node(first + rows - 1), ScreenDirection.RIGHT) == min(
        first + 2 * rows - 1, first + 10
    )
    assert walk(layout, Node(first + rows), ScreenDirection.UP) == team
    assert walk(layout, Node(first + 10), ScreenDirection.RIGHT) == int(layout.chart.children[0][other])


def walk_down(layout: Layout, node: int) -> int:
    while (below := walk(layout, Node(node), ScreenDirection.DOWN)) != node:
        node = below
    return node


@pytest.mark.parametrize("direction", Direction)
def test_a_chart_of_one_card_has_nowhere_to_go(direction: Direction) -> None:
    chart = make_chart(dataset(COMPANY), ChartSpec(root="ada"))
    layout = arrange(chart, LayoutSpec(direction=direction, kind=LayoutKind.TIDY))
    assert [walk(layout, VISIBLE_ROOT, step) for step in ScreenDirection] == [0, 0, 0, 0]

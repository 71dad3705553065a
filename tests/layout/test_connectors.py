"""The lines between cards: whole as routes, without shared parts as pieces."""

from __future__ import annotations

import numpy as np
from hypothesis import given

from orgviewer.arrays import Floats
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import LayoutKind
from orgviewer.layout.connectors import CORNER, pieces
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.routes import routes
from tests.datasets import star, with_members
from tests.layout.geometry import EXACT, cards, segments
from tests.layout.test_layout import all_layouts

Strip = tuple[bool, float]  # whether upright, and where across
Stretch = tuple[float, float]


def strips(lines: Floats) -> dict[Strip, list[Stretch]]:
    """Return for each straight, upright or level, what lies on it: stretches in order."""
    found: dict[Strip, list[Stretch]] = {}
    for left, top, right, bottom in np.round(segments(lines), 4).tolist():
        if bottom > top:
            found.setdefault((True, left), []).append((top, bottom))
        elif right > left:
            found.setdefault((False, top), []).append((left, right))
    return {strip: sorted(stretches) for strip, stretches in found.items()}


def joined(stretches: list[Stretch]) -> list[Stretch]:
    """Return the same points as stretches that do not touch."""
    result: list[Stretch] = []
    for low, high in stretches:
        if result and low <= result[-1][1] + EXACT:
            result[-1] = (result[-1][0], max(result[-1][1], high))
        else:
            result.append((low, high))
    return result


def all_but_the_root(layout: Layout) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    return np.arange(1, len(layout.chart), dtype=np.int32)


@given(all_layouts)
def test_pieces_cover_exactly_what_routes_cover(layout: Layout) -> None:
    nodes = all_but_the_root(layout)
    whole, parts = strips(routes(layout, nodes)), strips(pieces(layout, nodes)[1])
    assert {strip: joined(stretches) for strip, stretches in whole.items()} == {
        strip: joined(stretches) for strip, stretches in parts.items()
    }


@given(all_layouts)
def test_pieces_share_no_more_than_a_corner(layout: Layout) -> None:
    lines = pieces(layout, all_but_the_root(layout))[1]
    for stretches in strips(lines).values():
        end = -np.inf
        for low, high in stretches:
            assert min(end, high) - low <= CORNER + 1e-3
            end = max(end, high)


@given(all_layouts)
def test_one_trunk_for_each_parent_and_one_line_for_each_child(layout: Layout) -> None:
    chart, nodes = layout.chart, all_but_the_root(layout)
    owners, lines = pieces(layout, nodes)
    assert owners[: len(nodes)].tolist() == nodes.tolist()
    assert lines.shape == (len(owners), 5, 2)
    parents = chart.parent[owners[len(nodes) :]].tolist()
    assert parents == sorted({int(chart.parent[node]) for node in nodes if not chart.stacked[node]})


@given(all_layouts)
def test_routes_are_orthogonal_and_lead_from_card_to_card(layout: Layout) -> None:
    chart, nodes, places = layout.chart, all_but_the_root(layout), cards(layout)
    lines = routes(layout, nodes)
    steps = np.abs(np.diff(lines, axis=1))
    assert (steps.min(axis=2) < EXACT).all()
    for node, line in zip(nodes.tolist(), lines, strict=True):
        assert on_the_edge(line[0], places[chart.parent[node]])
        assert on_the_edge(line[-1], places[node])


def on_the_edge(point: Floats, card: Floats) -> bool:
    """Say whether a point lies on the outline of a card."""
    inside = (point >= card[:2] - EXACT).all() and (point <= card[2:] + EXACT).all()
    return bool(inside and np.abs(np.tile(point, 2) - card).min() < EXACT)


def length(lines: Floats) -> float:
    return float(np.abs(np.diff(lines, axis=1)).sum())


def test_a_bus_for_a_thousand_is_one_bus() -> None:
    for tree in (star(1_000), with_members([-1], [1_000])):
        layout = arrange(make_chart(tree.dataset(), ChartSpec()), LayoutSpec(kind=LayoutKind.TIDY))
        nodes = all_but_the_root(layout)
        parts = length(pieces(layout, nodes)[1])
        assert parts * 10 < length(routes(layout, nodes))
        covered = sum(
            high - low
            for stretches in strips(routes(layout, nodes)).values()
            for low, high in joined(stretches)
        )
        assert parts <= covered + 1_000 * CORNER


def test_a_family_alone_is_drawn_like_the_family_among_others() -> None:
    layout = arrange(
        make_chart(with_members([-1, 0, 0, 1, 1], [1] * 5).dataset(), ChartSpec()),
        LayoutSpec(kind=LayoutKind.TIDY),
    )
    owners, lines = pieces(layout, all_but_the_root(layout))
    for parent in range(len(layout.chart)):
        family = np.flatnonzero(layout.chart.parent == parent).astype(np.int32)
        if len(family):
            some_owners, some_lines = pieces(layout, family)
            chosen = layout.chart.parent[owners] == parent
            assert some_owners.tolist() == owners[chosen].tolist()
            assert np.array_equal(some_lines, lines[chosen])


def test_nothing_to_draw() -> None:
    layout = arrange(make_chart(star(0).dataset(), ChartSpec()), LayoutSpec(kind=LayoutKind.TIDY))
    nothing = np.zeros(0, np.int32)
    owners, lines = pieces(layout, nothing)
    assert (len(owners), lines.shape) == (0, (0, 5, 2))

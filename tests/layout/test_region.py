"""Finding what lies in a rectangle, beside looking at every card."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout import region as region_module
from orgviewer.layout.connectors import pieces
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import card_at, region
from tests.datasets import Tree, bush
from tests.layout.geometry import cards, segments
from tests.layout.test_layout import all_layouts

shares = st.floats(-0.2, 1.2)


def part_of(layout: Layout, shares: tuple[float, float, float, float]) -> Rectangle:
    """Return a rectangle by shares of the drawing's width and height."""
    left, right = sorted(share * layout.width for share in shares[:2])
    top, bottom = sorted(share * layout.height for share in shares[2:])
    return Rectangle(left, top, right, bottom)


def meeting(rectangles: np.ndarray[tuple[int, int], np.dtype[np.float64]], view: Rectangle) -> list[int]:
    return [
        number
        for number, (left, top, right, bottom) in enumerate(rectangles.tolist())
        if left <= view.right and right >= view.left and top <= view.bottom and bottom >= view.top
    ]


@given(all_layouts, st.tuples(shares, shares, shares, shares))
def test_all_cards_that_meet_the_rectangle_are_found(
    layout: Layout, where: tuple[float, float, float, float]
) -> None:
    view = part_of(layout, where)
    found = region(layout, view)
    assert found.cards.tolist() == meeting(cards(layout), view)
    assert len(found.blocks) == 0
    # Every line that may be seen is known by the node that it leads to.
    joined = set(found.joined.tolist())
    assert len(joined) == len(found.joined)
    nodes = np.arange(1, len(layout.chart), dtype=np.int32)
    owners, lines = pieces(layout, nodes)
    seen = meeting(segments(lines), view)
    assert {int(owners[number // 4]) for number in seen} <= joined


@given(all_layouts, st.tuples(shares, shares, shares, shares), st.integers(0, 2_000))
def test_small_subtrees_become_blocks(
    layout: Layout, where: tuple[float, float, float, float], smallest: int
) -> None:
    view, chart = part_of(layout, where), layout.chart
    found = region(layout, view, smallest)
    extents = (layout.bounds[:, 2:] - layout.bounds[:, :2]).max(axis=1)
    small = (extents < smallest) & (chart.children[1] > 0)
    below = np.array([small[chart.ancestors(node)].any() for node in range(len(chart))], bool)
    assert found.blocks.tolist() == [
        node for node in meeting(layout.bounds, view) if small[node] and not below[node]
    ]
    assert found.cards.tolist() == [
        node for node in meeting(cards(layout), view) if not small[node] and not below[node]
    ]


@given(all_layouts, shares, shares)
def test_the_card_at_a_point(layout: Layout, across: float, down: float) -> None:
    x, y = across * layout.width, down * layout.height
    places = meeting(cards(layout), Rectangle(x, y, x, y))
    assert card_at(layout, x, y) == (places[0] if places else -1)


@given(all_layouts, st.data())
def test_every_card_is_found_at_its_own_middle(layout: Layout, data: st.DataObject) -> None:
    node = data.draw(st.integers(0, len(layout.chart) - 1))
    left, top, right, bottom = cards(layout)[node]
    assert card_at(layout, (left + right) / 2, (top + bottom) / 2) == node


def test_an_empty_chart_has_nothing_anywhere() -> None:
    layout = arrange(make_chart(Tree(()).dataset(), ChartSpec()), LayoutSpec(kind=LayoutKind.TIDY))
    found = region(layout, Rectangle(-10, -10, 10, 10))
    assert [len(found.cards), len(found.blocks), len(found.joined), found.visited] == [0, 0, 0, 0]
    assert card_at(layout, 0, 0) == -1


LARGE = arrange(make_chart(bush(4_000, 4, 4).dataset(), ChartSpec()), LayoutSpec(kind=LayoutKind.TIDY))


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from((0.02, 0.1, 0.3, 1.0)))
def test_of_20000_cards_only_those_near_the_view_are_visited(x: float, y: float, scale: float) -> None:
    assert len(LARGE.chart) == 20_000
    width, height = 1440 / scale, 900 / scale
    left, top = x * LARGE.width - width / 2, y * LARGE.height - height / 2
    found = region(LARGE, Rectangle(left, top, left + width, top + height), 18 / scale)
    shown = len(found.cards) + len(found.blocks)
    assume(shown)
    # A family of eight is looked at for each card shown, and on the way down from the root.
    assert found.visited <= 9 * (shown + len(LARGE.chart.levels) * 2)


def test_the_whole_of_a_large_chart_is_blocks() -> None:
    scale = 1440 / LARGE.width
    found = region(LARGE, Rectangle(0, 0, LARGE.width, LARGE.height), 18 / scale)
    assert found.visited < 500
    covered = LARGE.chart.beneath[found.blocks].sum() + len(found.blocks) + len(found.cards)
    assert covered == len(LARGE.chart)


def test_a_rectangle_holds_its_edges_and_grows() -> None:
    one = Rectangle(0, 0, 10, 20).grown(1)
    assert one == Rectangle(-1, -1, 11, 21)
    assert one.contains(-1, 21)
    assert not one.contains(12, 0)


def test_directions_only_turn_what_is_found() -> None:
    for direction in Direction:
        chart = make_chart(bush(40, 3, 2).dataset(), ChartSpec())
        layout = arrange(chart, LayoutSpec(direction=direction, kind=LayoutKind.TIDY))
        whole = region(layout, Rectangle(0, 0, layout.width, layout.height))
        assert whole.cards.tolist() == [*range(len(chart))]
        assert sorted(whole.joined.tolist()) == [*range(1, len(chart))]


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
def test_a_chart_of_many_levels_takes_few_steps(kind: LayoutKind, monkeypatch: pytest.MonkeyPatch) -> None:
    chain = Tree(tuple(range(-1, 1_499)))
    layout = arrange(make_chart(chain.dataset(), ChartSpec()), LayoutSpec(kind=kind))
    steps: list[int] = []
    meets = region_module._card_meets

    def counted(layout: Layout, nodes: Integers, rectangle: Rectangle) -> Booleans:
        steps.append(len(nodes))
        return meets(layout, nodes, rectangle)

    monkeypatch.setattr(region_module, "_card_meets", counted)
    view = Rectangle(0.0, layout.height - 500.0, layout.width, layout.height)
    found = region(layout, view)
    assert found.cards.tolist() == meeting(cards(layout), view)
    assert len(steps) <= 3

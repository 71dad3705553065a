"""What of a stack lies in a rectangle, beside looking at every member."""

from __future__ import annotations

from array import array
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.connectors import pieces
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import region, stack_rectangles
from orgviewer.layout.routes import Frame
from orgviewer.layout.stacks import members_near, stack_bounds
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document
from orgviewer.model.roster import UNKNOWN, CategoricalColumn, Roster
from tests.datasets import trees
from tests.layout.geometry import EXACT, cards, segments
from tests.layout.test_layout import compact_specs, drawn, specs
from tests.layout.test_region import meeting, part_of, shares

layouts = st.builds(drawn, trees(most=6, members=40), specs | compact_specs)
parts = st.tuples(shares, shares, shares, shares)


def owners_of(layout: Layout) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    return np.flatnonzero(layout.chart.stack_sizes > 0).astype(np.int32)


def near(layout: Layout, view: Rectangle) -> list[int]:
    frame = Frame(layout)
    return [int(node) for node in members_near(frame, owners_of(layout), frame.rectangle(view))]


@given(layouts, parts)
def test_members_whose_card_or_line_may_be_seen_are_found_once(
    layout: Layout, where: tuple[float, float, float, float]
) -> None:
    view, stacked = part_of(layout, where), layout.chart.stacked
    found = near(layout, view)
    assert len({*found}) == len(found)
    assert stacked[found].all()
    assert {node for node in meeting(cards(layout), view) if stacked[node]} <= {*found}
    nodes = np.arange(1, len(layout.chart), dtype=np.int32)
    owners, lines = pieces(layout, nodes)
    seen = {int(owners[number // 4]) for number in meeting(segments(lines), view)}
    assert {node for node in seen if stacked[node]} <= {*found}


@given(layouts, parts)
def test_one_row_and_one_column_more_are_found_at_most(
    layout: Layout, where: tuple[float, float, float, float]
) -> None:
    frame = Frame(layout)
    view, sizes = frame.rectangle(part_of(layout, where)), layout.spec.sizes
    across, down = frame.card_width + sizes.indent, frame.card_height + sizes.stack_gap
    for owner in owners_of(layout).tolist():
        one = np.array([owner], np.int32)
        # Next to the stack, its outermost rows and columns are the nearest.
        left, top, right, bottom = stack_bounds(frame, one)[0].tolist()
        low = (min(view.left, right) - across, min(view.top, bottom) - down)
        high = (max(view.right, left) + across + sizes.indent, max(view.bottom, top) + down)
        found = members_near(frame, one, view)
        assert (frame.left(found) + frame.card_width >= low[0] - EXACT).all()
        assert (frame.top(found) + frame.card_height >= low[1] - EXACT).all()
        assert (frame.left(found) <= high[0] + EXACT).all()
        assert (frame.top(found) <= high[1] + EXACT).all()


@given(layouts)
def test_the_bounds_of_stacks_are_those_of_their_members(layout: Layout) -> None:
    owners, chart = owners_of(layout), layout.chart
    assume(len(owners))
    places = cards(layout)
    for owner, bounds in zip(owners.tolist(), stack_rectangles(layout, owners), strict=True):
        members = places[chart.stacked & (chart.parent == owner)]
        expected = (*members[:, :2].min(axis=0), *members[:, 2:].max(axis=0))
        assert bounds.tolist() == pytest.approx(expected)


def test_no_stacks_have_no_members() -> None:
    layout = giant(3, LayoutKind.TIDY, Direction.DOWN)
    nobody = np.zeros(0, np.int32)
    assert stack_rectangles(layout, nobody).shape == (0, 4)
    assert len(members_near(Frame(layout), nobody, Rectangle(0, 0, 9, 9))) == 0


def giant(members: int, kind: LayoutKind, direction: Direction) -> Layout:
    """Return a stack of so many people under one."""
    managers = array("i", (UNKNOWN, *bytes(members)))
    ids = range(members + 1)
    nothing = CategoricalColumn((), array("i", (UNKNOWN,)) * (members + 1))
    roster = Roster([f"e{number}" for number in ids], ("",) * (members + 1), nothing, nothing, managers)
    chart = make_chart(Dataset(Document(), Path("giant.csv"), (), roster), ChartSpec())
    return arrange(chart, LayoutSpec(kind=kind, direction=direction))


@pytest.mark.parametrize(
    ("kind", "direction"), [(LayoutKind.TIDY, Direction.DOWN), (LayoutKind.COMPACT, Direction.LEFT)]
)
def test_a_stack_of_a_million_costs_what_is_seen_of_it(kind: LayoutKind, direction: Direction) -> None:
    layout = giant(1_000_000, kind, direction)
    assert int(layout.chart.stacked.sum()) == 1_000_000
    for x, y in ((0, 0), (0.5, 0.5), (1, 1)):
        left, top = x * (layout.width - 1440), y * (layout.height - 900)
        view = Rectangle(left, top, left + 1440, top + 900)
        found = region(layout, view)
        assert found.cards.size > 50
        assert found.visited < 2 * found.cards.size + 100
    whole = region(layout, Rectangle(0, 0, layout.width, layout.height), tiny=1_000)
    assert whole.visited == 1
    assert whole.stacks.tolist() == [0]

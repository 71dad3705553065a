"""A layout for whoever reads from the right: the one that is read from the left, in a mirror."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.places import Node
from orgviewer.choices import Direction, LayoutKind
from orgviewer.controls import ReadingDirection
from orgviewer.layout.connectors import pieces
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import card_at, region
from orgviewer.layout.routes import routes
from orgviewer.layout.walk import ScreenDirection, walk
from tests.datasets import trees
from tests.layout.test_layout import drawn, sizes

specs = st.builds(
    LayoutSpec,
    sizes,
    st.sampled_from(Direction),
    st.sampled_from((LayoutKind.TIDY, LayoutKind.COMPACT)),
    reading=st.just(ReadingDirection.FROM_RIGHT),
)
layouts = st.builds(drawn, trees(), specs)
FLIPPED = {ScreenDirection.LEFT: ScreenDirection.RIGHT, ScreenDirection.RIGHT: ScreenDirection.LEFT}


@given(layouts)
def test_every_place_is_that_of_a_layout_read_from_the_left(layout: Layout) -> None:
    plain = arrange(layout.chart, layout.spec.mirror)
    wide = layout.spec.sizes.card_width
    assert not plain.spec.is_mirrored
    assert layout.left == pytest.approx(plain.width - plain.left - wide)
    assert layout.top.tolist() == plain.top.tolist()
    assert (layout.width, layout.height) == pytest.approx((plain.width, plain.height))
    assert layout.mirror.mirror is layout
    assert layout.mirror.left.tolist() == plain.left.tolist()


@given(layouts)
def test_whom_one_points_at_is_found(layout: Layout) -> None:
    sizes = layout.spec.sizes
    whole = Rectangle(0, 0, layout.width, layout.height)
    assert region(layout, whole).cards.tolist() == [*range(len(layout.chart))]
    for node in range(len(layout.chart)):
        x, y = layout.left[node] + sizes.card_width / 2, layout.top[node] + sizes.card_height / 2
        assert card_at(layout, float(x), float(y)) == node


@given(layouts)
def test_lines_lead_from_card_to_card(layout: Layout) -> None:
    nodes = np.arange(1, len(layout.chart), dtype=np.int32)
    found = routes(layout, nodes)
    for node, end in zip(nodes.tolist(), found[:, -1], strict=True):
        assert is_on_edge(layout, node, end[0], end[1])
    for parent, start in zip(layout.chart.parent[1:].tolist(), found[:, 0], strict=True):
        assert is_on_edge(layout, parent, start[0], start[1])
    owners, points = pieces(layout, nodes)
    others, plain = pieces(layout.mirror, nodes)
    assert owners.tolist() == others.tolist()
    assert points == pytest.approx(layout.mirrored_points(plain))
    assert dotted_routes(layout).shape == dotted_routes(layout.mirror).shape


def is_on_edge(layout: Layout, node: int, x: float, y: float) -> bool:
    """Say whether a point lies on a card's edge, or on the card."""
    sizes, left, top = layout.spec.sizes, layout.left[node], layout.top[node]
    card = Rectangle(left, top, left + sizes.card_width, top + sizes.card_height)
    return card.grown(1e-6).contains(x, y)


@given(layouts)
def test_a_step_leads_where_the_mirror_says(layout: Layout) -> None:
    for node in map(Node, range(len(layout.chart))):
        for step in ScreenDirection:
            assert walk(layout, node, step) == walk(layout.mirror, node, FLIPPED.get(step, step))

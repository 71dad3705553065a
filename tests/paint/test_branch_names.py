"""Names of large branches, from afar: where they stand, and how few they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from orgviewer.arrays import Floats
from orgviewer.chart.lighting import light
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.layout import Layout, LayoutStyle, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.branch_names import LEAST_WIDTH, MOST_NAMES
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.chart_marks import LEGIBLE, NOTHING, Highlight, marks
from orgviewer.paint.marks import Marks
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.raster import paint_part, paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, Lettering
from tests.datasets import Tree, bush, trees
from tests.paint.drawing import laid_out, pixels

styles = st.builds(
    LayoutStyle, st.sampled_from(Direction), st.sampled_from((LayoutKind.TIDY, LayoutKind.COMPACT))
)


def seen(
    layout: Layout, letters: Letters, view: Rectangle, scale: float, highlight: Highlight = NOTHING
) -> Marks:
    return marks(layout, LIGHT, letters, Portraits(Path("nowhere")), view, scale, highlight, view)


def named(drawn: Marks) -> dict[int, Floats]:
    """Return the nodes whose names are drawn, each with the ground of its name (left, top, right, bottom)."""
    nodes = [node for texts in drawn.texts if texts.style.lettering is Lettering.TEAM for node in texts.nodes]
    last = {node: boxes.rectangles[index] for boxes in drawn.boxes for index, node in enumerate(boxes.nodes)}
    return {int(node): np.concatenate((last[node][:2], last[node][:2] + last[node][2:])) for node in nodes}


def whole_of(layout: Layout) -> Rectangle:
    return Rectangle(0.0, 0.0, layout.width, layout.height)


@given(trees(most=40, members=20), styles, st.sampled_from((0.02, 0.05, 0.1, 0.2, 0.35)), st.floats(0, 1))
def test_names_stand_on_their_branches_and_never_on_each_other(
    letters: Letters, tree: Tree, style: LayoutStyle, scale: float, share: float
) -> None:
    chart = make_chart(tree.dataset(), ChartSpec())
    layout = arrange(chart, layout_spec(chart, LIGHT, letters, style))
    left, top = share * layout.width / 2, share * layout.height / 2
    view = Rectangle(left, top, layout.width, layout.height)
    found = named(seen(layout, letters, view, scale))
    grounds = list(found.values())
    for node, ground in found.items():
        bounds = layout.bounds[node]
        low = np.maximum(bounds[:2], (view.left, view.top))
        assert (ground[:2] >= low - 1e-6).all()
        assert (ground[2:] <= np.minimum(bounds[2:], (view.right, view.bottom)) + 1e-6).all()
        assert (bounds[2] - low[0]) * scale >= LEAST_WIDTH
    for turn, one in enumerate(grounds):
        for other in grounds[:turn]:
            assert (one[:2] >= other[2:]).any() or (other[:2] >= one[2:]).any()


@pytest.mark.parametrize("card", [5.0, 20.0, 40.0, LEGIBLE - 1])
def test_there_are_few_names_and_among_them_those_on_top(letters: Letters, card: float) -> None:
    layout = laid_out(bush(4_000, 8, 3).dataset(), letters)
    scale = card / layout.spec.sizes.card_width
    found = named(seen(layout, letters, whole_of(layout), scale))
    assert 0 in found
    assert 1 < len(found) <= MOST_NAMES
    assert {*range(1, 9)} & {*found}


def test_where_cards_can_be_read_no_names_are_drawn_over_them(letters: Letters) -> None:
    layout = laid_out(bush(40, 3, 3).dataset(), letters)
    scale = 1.01 * LEGIBLE / layout.spec.sizes.card_width
    view = whole_of(layout)
    drawn = seen(layout, letters, view, scale)
    bare = marks(layout, LIGHT, letters, Portraits(Path("nowhere")), view, scale)
    assert [len(boxes.nodes) for boxes in drawn.boxes] == [len(boxes.nodes) for boxes in bare.boxes]


def test_no_initials_stand_behind_a_name(letters: Letters) -> None:
    layout = laid_out(bush(40, 3, 3).dataset(), letters)
    drawn = seen(layout, letters, whole_of(layout), 60 / layout.spec.sizes.card_width)
    found = named(drawn)
    assert found
    for texts in drawn.texts:
        if texts.style.lettering is Lettering.INITIALS:
            for x, y in texts.places.tolist():
                inside = [one for one in found.values() if one[0] <= x <= one[2] and one[1] <= y <= one[3]]
                assert not inside


def test_of_what_steps_back_no_names_are_drawn(letters: Letters) -> None:
    layout = laid_out(bush(400, 8, 3).dataset(), letters)
    places = np.zeros(len(layout.chart), bool)
    places[layout.chart.levels[2] - 1] = True  # the last branch below the root
    lit = light(layout.chart, layout.chart, places)
    scale = 5 / layout.spec.sizes.card_width
    found = named(seen(layout, letters, whole_of(layout), scale, Highlight(lit=lit)))
    assert found
    assert all(lit.blocks[node] for node in found)


def test_the_parts_of_a_picture_fit_with_the_names_that_are_on_it(letters: Letters) -> None:
    picture = make_picture(bush(400, 8, 3).dataset(), PictureSpec(scale=0.1), letters)
    width, height = picture.size
    whole = pixels(paint_picture(picture))
    half = height // 2
    parts = [paint_part(picture, 0, top, width, rows) for top, rows in ((0, half), (half, height - half))]
    assert isinstance(parts[0], QImage)
    both = np.concatenate([pixels(part) for part in parts])
    assert whole.shape == both.shape
    differing = (whole != both).any(axis=2).mean()
    assert differing < 0.001  # a quarter of a pixel, with some fonts; a name is more

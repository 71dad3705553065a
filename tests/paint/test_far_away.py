"""What is drawn from far away: blocks for stacks and branches, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import fold
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.connectors import CORNER, pieces, reach
from orgviewer.layout.layout import Layout, LayoutStyle, arrange
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import region, stack_rectangles
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards import texts
from orgviewer.paint.cards.labels import Label, label
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.chart_marks import ROUND, SHORT, SMALLEST, SPECK, TINY, VISIBLE, marks
from orgviewer.paint.marks import Marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import DARK, LIGHT, Lettering, Theme
from tests.datasets import Tree, bush, flat_dataset, random_tree, star, trees
from tests.paint.drawing import drawing

scales = st.sampled_from((0.002, 0.01, 0.03, 0.06, 0.12, 0.24, 0.4))
styles = st.builds(
    LayoutStyle, st.sampled_from(Direction), st.sampled_from((LayoutKind.TIDY, LayoutKind.COMPACT))
)
shares = st.tuples(*(st.floats(0, 1) for _ in range(4)))


def placed(data: Dataset, letters: Letters, style: LayoutStyle) -> Layout:
    chart = make_chart(data, ChartSpec())
    return arrange(chart, layout_spec(chart, LIGHT, letters, style))


def company(managers: list[int]) -> Dataset:
    """Return people by number, each under the manager of a number, or under nobody (-1)."""
    return flat_dataset(
        {
            "id": [f"p{person}" for person in range(len(managers))],
            "reports_to": [f"p{manager}" if manager >= 0 else "" for manager in managers],
        }
    )


def filled(drawn: Marks) -> Floats:
    """Return all boxes as n × 4 (left, top, right, bottom)."""
    rectangles = np.concatenate([boxes.rectangles for boxes in drawn.boxes])
    return np.hstack((rectangles[:, :2], rectangles[:, :2] + rectangles[:, 2:]))


def covered(points: Floats, rectangles: Floats) -> Booleans:
    """Say which points lie in any rectangle."""
    (x, y), (left, top, right, bottom) = points.T[:, :, None], rectangles.T[:, None, :]
    inside: Booleans = (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
    anywhere: Booleans = np.logical_or.reduce(inside, axis=1)
    return anywhere


def middles(layout: Layout, nodes: Integers) -> Floats:
    sizes = layout.spec.sizes
    left, top = layout.left[nodes], layout.top[nodes]
    return np.column_stack((left + sizes.card_width / 2, top + sizes.card_height / 2))


def assert_nothing_is_lost(layout: Layout, letters: Letters, scale: float, view: Rectangle) -> None:
    """Every card whose middle is in view lies in a box, unless it is a speck with blocks beneath it."""
    boxes = filled(drawing(layout, letters, scale, view=view))
    nodes = np.arange(len(layout.chart), dtype=np.int32)
    if layout.spec.sizes.card_width * scale < SPECK:
        nodes = nodes[layout.chart.children[1] == 0]
    points = middles(layout, nodes)
    points = points[covered(points, np.array([[view.left, view.top, view.right, view.bottom]]))]
    assert covered(points, boxes).all()
    # Nor is anything drawn where nobody is.
    one = 1e-6
    assert (boxes[:, :2] >= -one).all()
    assert (boxes[:, 2:] <= np.array((layout.width, layout.height)) + one).all()


def whole_of(layout: Layout) -> Rectangle:
    return Rectangle(0, 0, layout.width, layout.height)


@given(trees(members=30), styles, scales, shares)
def test_no_card_is_lost(
    letters: Letters, tree: Tree, style: LayoutStyle, scale: float, where: tuple[float, ...]
) -> None:
    layout = placed(tree.dataset(), letters, style)
    left, right = sorted(share * layout.width for share in where[:2])
    top, bottom = sorted(share * layout.height for share in where[2:])
    assert_nothing_is_lost(layout, letters, scale, Rectangle(left, top, right, bottom))
    assert_nothing_is_lost(layout, letters, scale, whole_of(layout))


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
@pytest.mark.parametrize("scale", [0.004, 0.015, 0.04, 0.1])
def test_no_card_of_many_is_lost(letters: Letters, kind: LayoutKind, scale: float) -> None:
    style = LayoutStyle(kind=kind)
    managers = [-1, *((place - 1) // 7 for place in range(1, 1_500))]
    for data in (company(managers), random_tree(400, seed=3, most_members=4).dataset()):
        layout = placed(data, letters, style)
        assert_nothing_is_lost(layout, letters, scale, whole_of(layout))


@pytest.mark.parametrize("scale", [0.005, 0.016])
def test_specks_with_nothing_beneath_them_stay(letters: Letters, scale: float) -> None:
    layout = placed(star(2_000).dataset(), letters, LayoutStyle())
    assert layout.spec.sizes.card_width * scale < SPECK
    assert layout.width * scale >= SMALLEST
    assert len(filled(drawing(layout, letters, scale))) == 2_000


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
def test_a_stack_of_10000_is_one_box(letters: Letters, kind: LayoutKind) -> None:
    layout = placed(company([-1, *[0] * 10_000]), letters, LayoutStyle(kind=kind))
    sizes, root = layout.spec.sizes, np.zeros(1, np.int32)
    assert layout.chart.stack_sizes[0] == 10_000
    scale = 0.99 * TINY / max(sizes.card_width, sizes.card_height)
    drawn = drawing(layout, letters, scale)
    assert len(filled(drawn)) == 2  # with the card above it
    assert filled(drawn)[0].tolist() == pytest.approx(stack_rectangles(layout, root)[0].tolist())
    assert drawn.boxes[0].style.fill == LIGHT.blend(-1)
    assert sum(len(lines.nodes) for lines in drawn.lines) == 0
    scale = 0.99 * SPECK / sizes.card_width
    assert len(filled(drawing(layout, letters, scale))) == 1
    # A little nearer, each has a box of its own.
    scale = 1.01 * TINY / max(sizes.card_width, sizes.card_height)
    assert len(filled(drawing(layout, letters, scale))) == 10_001


def lengths(points: Floats) -> Floats:
    ends = points[:, [0, 2, 4]]
    found: Floats = (ends.max(axis=1) - ends.min(axis=1)).max(axis=1)
    return found


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
@pytest.mark.parametrize("scale", [0.05, 0.2, 0.3])
def test_of_lines_from_afar_the_long_ones_stay(letters: Letters, kind: LayoutKind, scale: float) -> None:
    layout = placed(bush(300, 3, 5).dataset(), letters, LayoutStyle(kind=kind))
    seen = region(layout, whole_of(layout), SMALLEST / scale, TINY / scale)
    joined = seen.joined
    if layout.spec.sizes.indent * scale < VISIBLE:
        joined = joined[~layout.chart.stacked[joined]]
    nodes, points = pieces(layout, joined)
    is_long = lengths(points) * scale >= SHORT
    assert is_long.any()
    assert not is_long.all()
    far = CORNER * scale < VISIBLE
    (lines,) = drawing(layout, letters, scale).lines
    assert lines.nodes.tolist() == (nodes[is_long] if far else nodes).tolist()
    assert lines.style.radius == (CORNER if CORNER * scale >= ROUND else 0)
    assert lines.style.width * scale >= 0.6 - 1e-9


def channels(colour: str) -> tuple[int, ...]:
    assert len(colour) == 7
    return tuple(bytes.fromhex(colour[1:]))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("branch", range(-1, 9))
def test_a_block_has_a_colour_between_a_cards_and_its_edges(theme: Theme, branch: int) -> None:
    pale, dark, mixed = map(channels, (theme.tint(branch), theme.ink(branch), theme.blend(branch)))
    assert mixed not in (pale, dark)
    for one, other, between in zip(pale, dark, mixed, strict=True):
        assert min(one, other) <= between <= max(one, other)
        # More of a card's surface than of its edges.
        assert abs(between - one) <= abs(between - other)


@given(trees(most=40, members=20), styles)
def test_no_line_is_longer_than_it_is_taken_for(letters: Letters, tree: Tree, style: LayoutStyle) -> None:
    layout = placed(tree.dataset(), letters, style)
    nodes = np.arange(1, len(layout.chart), dtype=np.int32)
    found, points = pieces(layout, nodes)
    extents = (points.max(axis=1) - points.min(axis=1)).max(axis=1)
    assert (extents <= reach(layout, found)).all()


@pytest.mark.parametrize("scale", [0.42, 0.6])  # names of branches and initials; whole cards
def test_what_is_seen_again_at_another_scale_is_not_typeset_again(
    scale: float, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: list[str] = []
    said: list[int] = []
    own_elided = Letters._elided

    def elided(letters: Letters, text: str, lettering: Lettering, width: float) -> str:
        cut.append(text)
        return own_elided(letters, text, lettering, width)

    def counted(chart: Chart, node: int) -> Label:
        said.append(node)
        return label(chart, node)

    monkeypatch.setattr(Letters, "_elided", elided)
    monkeypatch.setattr(texts, "label", counted)
    letters = Letters()
    layout = placed(bush(13, 3, 40).dataset(), letters, LayoutStyle())
    view = Rectangle(0, 0, layout.width, layout.height)
    for nearer in (1.0, 1.03):
        cut.clear()
        said.clear()
        marks(layout, LIGHT, letters, Portraits(Path("nowhere")), view, scale * nearer, view=view)
        assert bool(said) == bool(cut) == (nearer == 1.0)
        assert len(said) == len(set(said))  # the words of a card, its disc included, once


def test_what_stays_where_a_chart_is_folded_is_not_typeset_again(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[int] = []

    def counted(chart: Chart, node: int) -> Label:
        said.append(node)
        return label(chart, node)

    monkeypatch.setattr(texts, "label", counted)
    whole = make_chart(bush(13, 3, 4).dataset(), ChartSpec())
    spec = layout_spec(whole, LIGHT, letters, LayoutStyle())
    unfolded = drawing(arrange(whole, spec), letters)
    said.clear()
    folded = drawing(arrange(fold(whole, Folding(exceptions=frozenset({Place(1)}))), spec), letters)
    assert said == []
    written = [{text for texts in drawn.texts for text in texts.texts} for drawn in (folded, unfolded)]
    assert written[0] < written[1] | {"+16"}

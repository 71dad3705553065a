"""The words on the arcs of a connection: beside the cards, never on what is written in them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.lighting import Steps
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.layout import Layout, LayoutStyle, arrange
from orgviewer.paint.branch_names import BranchNames
from orgviewer.paint.cards.card import card_rectangles
from orgviewer.paint.cards.sizes import layout_spec
from orgviewer.paint.chart_marks import LEGIBLE
from orgviewer.paint.side_lines import step_marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from tests.datasets import Tree, bush, reports, trees

WORD = "manager"
styles = st.builds(
    LayoutStyle, st.sampled_from(Direction), st.sampled_from((LayoutKind.TIDY, LayoutKind.COMPACT))
)


def laid_out(tree: Tree, letters: Letters, style: LayoutStyle) -> Layout:
    parents = tree.parents
    chart = make_chart(reports(parents, [False] * len(parents)), ChartSpec())
    return arrange(chart, layout_spec(chart, LIGHT, letters, style))


def drawn(layout: Layout, letters: Letters, lines: list[tuple[int, int]], scale: float) -> BranchNames:
    steps = Steps(np.array(lines, np.int32), (WORD,) * len(lines))
    return step_marks(layout, LIGHT, letters, steps, scale)


def meet(one: list[float], other: list[float]) -> bool:
    """Return whether two rectangles (left, top, right, bottom) have more than an edge in common."""
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def upward(layout: Layout, node: int) -> list[tuple[int, int]]:
    parents, found = layout.chart.parent.tolist(), []
    while parents[node] >= 0:
        found.append((node, parents[node]))
        node = parents[node]
    return found


@given(trees(most=40, single_root=True), styles, st.sampled_from((0.36, 0.6, 1.0, 2.0)), st.integers(0, 39))
def test_no_word_lies_on_a_card_or_on_another_word(
    letters: Letters, tree: Tree, style: LayoutStyle, scale: float, start: int
) -> None:
    layout = laid_out(tree, letters, style)
    lines = upward(layout, start % len(layout.chart))
    if not lines or layout.spec.sizes.card_width * scale < LEGIBLE:
        return
    grounds = drawn(layout, letters, lines, scale).grounds.tolist()
    everybody = card_rectangles(layout, np.arange(len(layout.chart), dtype=np.int32))
    cards = np.hstack((everybody[:, :2], everybody[:, :2] + everybody[:, 2:])).tolist()
    for turn, ground in enumerate(grounds):
        assert not any(meet(ground, card) for card in cards)
        assert not any(meet(ground, other) for other in grounds[:turn])


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
@pytest.mark.parametrize("scale", [0.36, 1.0])
def test_each_step_of_a_large_chart_has_its_word(letters: Letters, kind: LayoutKind, scale: float) -> None:
    layout = laid_out(bush(40, 3, 0), letters, LayoutStyle(kind=kind))
    lines = upward(layout, len(layout.chart) - 1)
    assert len(lines) > 2
    found = drawn(layout, letters, lines, scale)
    (texts,) = found.marks.texts
    assert texts.texts == (WORD,) * len(lines)
    assert texts.style.size >= 1.0  # as large as what is written in the cards


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
def test_a_word_beside_its_arc_is_led_to_it(letters: Letters, kind: LayoutKind) -> None:
    layout = laid_out(bush(200, 3, 0), letters, LayoutStyle(kind=kind))
    lines = [(node, node + 1) for node in range(60, 100, 3)]
    found = drawn(layout, letters, lines, 1.0)
    arcs, ways = found.marks.lines
    (texts,) = found.marks.texts
    led = {int(node): way for node, way in zip(ways.nodes, ways.points, strict=True)}
    arc_of = {int(node): arc for node, arc in zip(arcs.nodes, arcs.points, strict=True)}
    assert texts.texts
    for node, ground in zip(texts.nodes.tolist(), found.grounds.tolist(), strict=True):
        if node in led:
            start, end = led[node]
            assert meet([*(end - 0.1), *(end + 0.1)], ground)
            assert (
                np.hypot(*(arc_of[node] - start).T).min() < np.hypot(*np.diff(arc_of[node], axis=0).T).max()
            )
        else:
            along = np.linspace(0.0, 1.0, 400)
            steps = np.arange(len(arc_of[node])) / (len(arc_of[node]) - 1)
            xs, ys = (np.interp(along, steps, arc_of[node][:, axis]) for axis in (0, 1))
            inside = (
                (xs >= ground[0] - 1) & (xs <= ground[2] + 1) & (ys >= ground[1] - 1) & (ys <= ground[3] + 1)
            )
            assert inside.any()

"""What is drawn of two states: who left, joined, moved or changed, by signs and not by colours alone."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.chart.chart import Chart
from orgviewer.chart.lighting import light
from orgviewer.chart.spec import ChartSpec
from orgviewer.layout.layout import Layout
from orgviewer.layout.moves import move_arcs
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.changes import Change, ChangeKind
from orgviewer.paint.cards.card import card_rectangles
from orgviewer.paint.cards.change_signs import CORNER, HEIGHT, sign_colour
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.signs import OF_CHANGES, Sign, meaning, tip_lines
from orgviewer.paint.chart_marks import Highlight
from orgviewer.paint.legend_marks import key_entries
from orgviewer.paint.marks import LineKind, Marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, THEMES, Lettering, Theme
from orgviewer.relations.facets import REPORTING
from tests.both import LATER, both, compared
from tests.datasets import dataset
from tests.paint.drawing import boxes_of, drawing, laid_out, texts_of

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)


@pytest.fixture
def layout(letters: Letters) -> Layout:
    return laid_out(both(), letters)


def node_of(chart: Chart, title: str) -> int:
    return next(node for node in range(len(chart)) if label(chart, node).title == title)


def signs(drawn: Marks, node: int) -> list[str]:
    """Return the signs at the corner of a card."""
    return [
        text
        for texts in drawn.texts
        for owner, text in zip(texts.nodes.tolist(), texts.texts, strict=True)
        if owner == node and texts.style.lettering is Lettering.SIGN
    ]


def test_each_card_has_the_sign_of_what_happened(layout: Layout, letters: Letters) -> None:
    drawn = drawing(layout, letters)
    found = {label(layout.chart, node).title: signs(drawn, node) for node in range(len(layout.chart))}
    assert {title: told for title, told in found.items() if told} == {
        "Ada Able": ["~"],
        "Cy Call": ["→"],
        "Sales": ["+"],
        "Flo Fay": ["+"],
        "Lab": ["−"],
        "Di Dale": ["−"],
        "Ed Ely": ["−"],
    }


def test_who_moved_and_has_another_role_has_both_signs_in_one_badge(letters: Letters) -> None:
    state = dataset({"persons": [{"id": "ada", "name": "Ada"}]})
    kinds = (ChangeKind.ROLE, ChangeKind.MOVED)
    changes = [Change(kind, "ada", "Ada", old_record=0, new_record=0) for kind in kinds]
    layout = laid_out(compared(state, state, [0], [], changes), letters)
    drawn = drawing(layout, letters)
    assert signs(drawn, 0) == ["→", "~"]
    (badge,) = (boxes for boxes in boxes_of(drawn, 0) if boxes.style.fill == LIGHT.moved)
    left, top, width, height = badge.rectangles[0]
    assert (left, top) == (layout.left[0] + CORNER[0], layout.top[0] + CORNER[1])
    assert width > height == HEIGHT


@themes
def test_who_left_is_dashed_without_a_colour_and_fainter(theme: Theme, letters: Letters) -> None:
    layout = laid_out(both(), letters, theme=theme)
    drawn = drawing(layout, letters, theme=theme)
    for title in ("Lab", "Di Dale"):
        node = node_of(layout.chart, title)
        card = card_rectangles(layout, np.array([node], np.int32))[0]
        (style,) = (
            boxes.style
            for boxes in boxes_of(drawn, node)
            if (boxes.rectangles[boxes.nodes == node] == card).all()
        )
        assert (style.dashed, style.fill) == (True, theme.card)
        colours = {texts.style.colour for texts in drawn.texts if node in texts.nodes}
        assert colours <= {theme.gone.text, theme.gone.quiet, theme.on_sign, theme.gone.inks[0]}
    assert theme.gone.text != theme.text


@themes
def test_what_happened_is_in_the_colour_of_its_sign_around_the_card(theme: Theme, letters: Letters) -> None:
    layout = laid_out(both(), letters, theme=theme)
    for scale in (1.0, 0.2):
        drawn = drawing(layout, letters, scale, theme=theme)
        for title, sign in (("Flo Fay", Sign.JOINED), ("Cy Call", Sign.MOVED), ("Ada Able", Sign.CHANGED)):
            edges = [boxes.style.border for boxes in boxes_of(drawn, node_of(layout.chart, title))]
            assert sign_colour(sign, theme) in edges
        gone = boxes_of(drawn, node_of(layout.chart, "Ed Ely"))
        assert any(boxes.style.dashed for boxes in gone)


def test_an_arc_leads_from_the_old_team_to_the_card_that_moved(layout: Layout, letters: Letters) -> None:
    (arc,) = (lines for lines in drawing(layout, letters).lines if lines.kind is LineKind.MOVE)
    cy, research = (node_of(layout.chart, title) for title in ("Cy Call", "Research"))
    assert arc.nodes.tolist() == [cy]
    for node, (x, y) in ((research, arc.points[0, 0]), (cy, arc.points[0, -1])):
        left, top, width, height = card_rectangles(layout, np.array([node], np.int32))[0]
        outside = max(left - x, x - left - width), max(top - y, y - top - height)
        assert max(outside) == pytest.approx(0)  # on the edge


def test_an_arc_is_no_straight_line_and_stays_in_the_room_of_the_chart(letters: Letters) -> None:
    for spec in (ChartSpec(), ChartSpec(arranged_by=REPORTING)):
        layout = laid_out(both(), letters, spec)
        (points,) = move_arcs(layout)
        start, end = points[0], points[-1]
        across, down = (points - start)[1:-1].T
        aside = across * (end - start)[1] - down * (end - start)[0]
        assert (np.abs(aside) > 1).all()
        assert (points >= 0).all()
        assert (points <= (layout.width, layout.height)).all()


def test_an_arc_that_crosses_nothing_of_a_view_is_not_drawn(layout: Layout, letters: Letters) -> None:
    corner = Rectangle(0, layout.height - 5, 5, layout.height)
    arcs = [lines for lines in drawing(layout, letters, view=corner).lines if lines.kind is LineKind.MOVE]
    assert [len(lines.points) for lines in arcs] == [0]


def test_the_key_says_what_the_signs_mean_that_are_there(layout: Layout) -> None:
    assert [entry.text for entry in key_entries(layout.chart)] == [meaning(sign) for sign in OF_CHANGES]
    of_one_state = laid_out(dataset(LATER), Letters())
    assert key_entries(of_one_state.chart) == ()


def test_a_tip_says_what_the_sign_means(layout: Layout) -> None:
    assert tip_lines(layout.chart, node_of(layout.chart, "Di Dale"))[-1] == meaning(Sign.LEFT)


def test_team_cards_say_how_many_there_were_and_are(layout: Layout) -> None:
    chart = layout.chart
    said = {title: label(chart, node_of(chart, title)).detail for title in ("Firm", "Lab", "Sales")}
    assert said == {
        "Firm": "5 → 4 people (−1) · 3 groups",
        "Lab": "2 → 0 people (−2)",
        "Sales": "0 → 1 person (+1)",
    }


def test_signs_step_back_with_the_cards_that_do(layout: Layout, letters: Letters) -> None:
    flo = node_of(layout.chart, "Flo Fay")
    lit = np.zeros(len(layout.chart), bool)
    lit[0] = True
    drawn = drawing(layout, letters, highlight=Highlight(lit=light(layout.chart, layout.chart, lit)))
    fills = {boxes.style.fill for boxes in boxes_of(drawn, flo)}
    assert LIGHT.stepped_back.joined in fills
    assert LIGHT.joined not in fills
    assert texts_of(drawn, flo)[-1] == "+"

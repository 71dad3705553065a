"""What is drawn of a chart, by scale, by view, and by what stands out."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import Floats
from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Node
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import Direction
from orgviewer.controls import ReadingDirection
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.routes import routes
from orgviewer.paint.cards.card import badge_rectangle, card_rectangles
from orgviewer.paint.chart_marks import INITIALED, LEGIBLE, SMALLEST, Highlight
from orgviewer.paint.marks import Marks, Polylines, Texts, TextStyle, mirrored
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import DARK, LIGHT, Lettering, Theme
from tests.datasets import COMPANY, Tree, bush, dataset, random_reports, reports, trees
from tests.paint.drawing import boxes_of, drawing, laid_out, texts_of

READINGS = st.sampled_from(ReadingDirection)


@pytest.fixture
def layout(letters: Letters) -> Layout:
    return laid_out(dataset(COMPANY), letters)


def all_boxes(drawn: Marks) -> Floats:
    return np.concatenate([boxes.rectangles for boxes in drawn.boxes])


@given(trees(most=8, members=4, shared=True), st.sampled_from(Direction), st.booleans(), READINGS)
def test_every_card_has_a_box_and_its_texts_inside(
    letters: Letters, tree: Tree, direction: Direction, folded: bool, reading: ReadingDirection
) -> None:
    folding = Folding(1 if folded else None)
    layout = laid_out(tree.dataset(), letters, ChartSpec(folding=folding), direction, reading=reading)
    drawn = drawing(layout, letters)
    nodes = np.arange(len(layout.chart), dtype=np.int32)
    for node, rectangle in enumerate(card_rectangles(layout, nodes)):
        assert any(
            np.isclose(boxes.rectangles[boxes.nodes == node], rectangle).all(axis=1).any()
            for boxes in boxes_of(drawn, node)
        )
        assert texts_of(drawn, node)
    for texts in drawn.texts:
        for node, (x, baseline), text in zip(
            texts.nodes.tolist(), texts.places.tolist(), texts.texts, strict=True
        ):
            assert lies_inside(layout, letters, node, (x, baseline), text, texts.style.lettering.name)


def lies_inside(
    layout: Layout, letters: Letters, node: int, place: tuple[float, float], text: str, lettering: str
) -> bool:
    """Say whether a text lies in its card, or a badge's text in its badge."""
    left, top, width, height = card_rectangles(layout, np.array([node], np.int32))[0].tolist()
    ground = Rectangle(left, top, left + width, top + height)
    if lettering == "BADGE":
        ground = badge_rectangle(layout, Node(node))
    style = next(style for style in letters.fonts if style.name == lettering)
    end = place[0] + letters.width(text, style)
    return ground.contains(place[0], place[1] - style.pixels * 0.75) and ground.contains(end, place[1])


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("scale", [0.05, 0.3, 1.0])
def test_who_reads_from_the_right_sees_the_chart_in_a_mirror_and_its_texts_as_ever(
    letters: Letters, direction: Direction, scale: float
) -> None:
    theirs = laid_out(dataset(COMPANY), letters, direction=direction, reading=ReadingDirection.FROM_RIGHT)
    ours = laid_out(dataset(COMPANY), letters, direction=theirs.mirror.spec.direction)
    seen, plain = drawing(theirs, letters, scale), drawing(ours, letters, scale)
    for one, other in zip(seen.boxes, plain.boxes, strict=True):
        middles = [boxes.rectangles[:, 0] + boxes.rectangles[:, 2] / 2 for boxes in (one, other)]
        assert middles[0] == pytest.approx(ours.width - middles[1])
    for line, other_line in zip(seen.lines, plain.lines, strict=True):
        assert line.points[..., 0] == pytest.approx(ours.width - other_line.points[..., 0])
    for text, other_text in zip(seen.texts, plain.texts, strict=True):
        assert text.texts == other_text.texts
        style = text.style
        wide = np.array([letters.width(one, style.lettering) for one in text.texts]) * style.size
        if not style.turn:
            assert text.places[:, 0] + wide == pytest.approx(ours.width - other_text.places[:, 0])
    assert any(text.texts for text in seen.texts) or scale < 0.1


@pytest.mark.parametrize("turn", [90.0, -90.0])
def test_a_turned_text_stands_where_it_is_seen_in_a_mirror(letters: Letters, turn: float) -> None:
    style = TextStyle(Lettering.NAME, "#000000", 2.0, turn)
    texts = Texts(style, np.array([0], np.int32), np.array([[10.0, 50.0]]), ("Name",))
    (found,) = mirrored(Marks(texts=(texts,)), 100.0, letters).texts
    off = letters.baseline(Lettering.NAME, 0.0) * 2.0 * (1 if turn > 0 else -1)
    middles = [one.places[0, 0] + off for one in (texts, found)]  # of letters, across the baseline
    assert sum(middles) == pytest.approx(100.0)
    assert found.places[0, 1] == 50.0


def test_texts_of_a_card_do_not_overlap(letters: Letters, layout: Layout) -> None:
    drawn = drawing(layout, letters)
    for node in range(len(layout.chart)):
        places = sorted(
            (round(y), x, x + letters.width(text, texts.style.lettering))
            for texts in drawn.texts
            for owner, (x, y), text in zip(
                texts.nodes.tolist(), texts.places.tolist(), texts.texts, strict=True
            )
            if owner == node
        )
        for (row, _, end), (next_row, start, _) in pairwise(places):
            assert row != next_row or end <= start


def test_words_come_from_the_labels(letters: Letters, layout: Layout) -> None:
    drawn, chart = drawing(layout, letters), layout.chart
    assert {*texts_of(drawn, chart.find((Kind.PERSON, "ada", "vision")))} >= {"AE", "Ada Example", "Lead"}
    assert texts_of(drawn, chart.find((Kind.ORGANIZATION, "vision", ""))) == ["Vision", "2 of 5 named"]
    assert {*texts_of(drawn, chart.find((Kind.VACANCY, "head", "")))} == {"Head of vision", "vacant"}
    assert texts_of(drawn, chart.find((Kind.UNNAMED, "vision", ""))) == ["3 more, not named"]


def test_cards_too_narrow_to_read_have_initials_and_then_nothing(letters: Letters, layout: Layout) -> None:
    edge, width = LEGIBLE / layout.spec.sizes.card_width, layout.spec.sizes.card_width
    ada = layout.chart.find((Kind.PERSON, "ada", "vision"))
    assert "Lead" in texts_of(drawing(layout, letters, edge * 1.01), ada)
    for scale in (edge * 0.99, 1.01 * INITIALED / width):
        drawn = drawing(layout, letters, scale)
        assert texts_of(drawn, ada) == ["AE"]
        for texts in drawn.texts:
            assert 7 <= texts.style.lettering.pixels * texts.style.size * scale <= 11  # on the screen
    small = drawing(layout, letters, 0.99 * INITIALED / width)
    assert small.texts == ()
    assert small.pictures == ()
    assert len(all_boxes(small)) == len(layout.chart)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name.value)
@pytest.mark.parametrize("scale", [1.0, 0.3])
def test_each_kind_of_card_has_its_own_look(
    letters: Letters, layout: Layout, theme: Theme, scale: float
) -> None:
    drawn, chart = drawing(layout, letters, scale, theme=theme), layout.chart
    looks = {
        key: boxes_of(drawn, chart.find(key))[0].style
        for key in [
            (Kind.FILE, "", ""),
            (Kind.ORGANIZATION, "company", ""),
            (Kind.PERSON, "ben", "vision"),
            (Kind.VACANCY, "head", ""),
        ]
    }
    assert len({*looks.values()}) == 4
    assert looks[Kind.FILE, "", ""].fill == theme.root
    assert looks[Kind.ORGANIZATION, "company", ""].fill == theme.accents[0]
    assert looks[Kind.VACANCY, "head", ""].fill == ""
    assert looks[Kind.VACANCY, "head", ""].dashed == (scale == 1.0)


def test_small_subtrees_are_one_block_each(letters: Letters) -> None:
    layout = laid_out(bush(400, 4, 3).dataset(), letters)
    extents = (layout.bounds[:, 2:] - layout.bounds[:, :2]).max(axis=1)
    scale = SMALLEST / float(np.sort(np.unique(extents))[3]) * 0.99
    drawn = drawing(layout, letters, scale)
    assert drawn.texts == ()
    chart = layout.chart
    small = (extents * scale < SMALLEST) & (chart.children[1] > 0)
    drawn_nodes = np.concatenate([boxes.nodes for boxes in drawn.boxes])
    assert len({*drawn_nodes.tolist()}) == len(drawn_nodes) < len(chart)
    for boxes in drawn.boxes:
        for node, (left, top, width, height) in zip(
            boxes.nodes.tolist(), boxes.rectangles.tolist(), strict=True
        ):
            assert not small[chart.ancestors(node)].any()
            if small[node]:
                bounds = pytest.approx(layout.bounds[node])
                assert [left, top, left + width, top + height] == bounds


def test_a_view_draws_only_what_lies_in_it(letters: Letters) -> None:
    layout = laid_out(bush(400, 4, 3).dataset(), letters)
    team = 200
    left, top = float(layout.left[team]), float(layout.top[team])
    view = Rectangle(left - 300, top - 200, left + 300, top + 200)
    drawn = drawing(layout, letters, view=view)
    nodes = np.unique(np.concatenate([boxes.nodes for boxes in drawn.boxes]))
    places = card_rectangles(layout, nodes)
    assert 0 < len(nodes) < 30
    assert (places[:, :2] <= (view.right, view.bottom)).all()
    assert (places[:, :2] + places[:, 2:] >= (view.left, view.top)).all()
    whole = drawing(layout, letters)
    for lines in drawn.lines:
        low, high = lines.points.min(axis=1), lines.points.max(axis=1)
        assert ((low <= (view.right, view.bottom)) & (high >= (view.left, view.top))).all()
        assert 0 < len(lines.nodes) < sum(len(others.nodes) for others in whole.lines)


def test_a_line_through_the_view_is_drawn_though_its_cards_are_outside(letters: Letters) -> None:
    layout = laid_out(Tree((-1, *(0 for _ in range(9)))).dataset(), letters)
    sizes = layout.spec.sizes
    gap = sizes.card_height + sizes.level_gap / 2
    x = float(layout.left[5]) + sizes.card_width + sizes.sibling_gap / 2
    drawn = drawing(layout, letters, view=Rectangle(x - 1, gap - 1, x + 1, gap + 1))
    assert len(all_boxes(drawn)) == 0
    assert sum(len(lines.nodes) for lines in drawn.lines) == 1


def rings(drawn: Marks, theme: Theme = LIGHT) -> dict[int, float]:
    """Return the nodes with a ring in the colour of the selection, and how broad it is."""
    return {
        node: boxes.style.border_width
        for boxes in drawn.boxes
        if boxes.style.border == theme.focus and not boxes.style.fill
        for node in boxes.nodes.tolist()
    }


@pytest.mark.parametrize("scale", [1.0, 0.25])
def test_the_selected_card_is_ringed_and_the_person_s_others_thinly(
    letters: Letters, layout: Layout, scale: float
) -> None:
    one, other = layout.chart.cards(Kind.PERSON, 0).tolist()
    ringed = rings(drawing(layout, letters, scale, Highlight(selected=one)))
    assert {*ringed} == {one, other}
    assert ringed[one] >= 2 * ringed[other]
    # However far the view is away, a ring is a pixel or more on the screen.
    assert ringed[other] * scale >= 1
    company = layout.chart.find((Kind.ORGANIZATION, "company", ""))
    assert {*rings(drawing(layout, letters, scale, Highlight(selected=Node(company))))} == {company}
    assert rings(drawing(layout, letters, scale)) == {}


def test_the_path_to_the_root_is_drawn_stronger(letters: Letters, layout: Layout) -> None:
    joe = layout.chart.find((Kind.PERSON, "joe", "speech"))
    plain, trail = drawing(layout, letters, highlight=Highlight(selected=Node(joe))).lines
    assert trail.style.colour == LIGHT.trail
    assert trail.style.width > plain.style.width
    path = [joe, *layout.chart.ancestors(joe)[:-1]]
    assert trail.nodes.tolist() == path
    assert np.array_equal(trail.points, routes(layout, np.array(path, np.int32)))
    # The root has no way to go.
    assert len(drawing(layout, letters, highlight=Highlight(selected=Node(0))).lines) == 1


def test_the_hovered_card_is_lifted(letters: Letters, layout: Layout) -> None:
    plain = drawing(layout, letters)
    lifted = drawing(layout, letters, highlight=Highlight(hovered=Node(3)))
    assert len(boxes_of(lifted, 3)) > len(boxes_of(plain, 3))


def test_an_empty_chart_draws_nothing(letters: Letters) -> None:
    drawn = drawing(laid_out(dataset({}), letters), letters)
    assert sum(len(boxes.nodes) for boxes in drawn.boxes) == 0
    assert sum(len(lines.nodes) for lines in drawn.lines) == 0
    assert sum(len(texts.nodes) for texts in drawn.texts) == 0


@pytest.mark.parametrize("scale", [0.3, 0.02])
def test_as_many_branches_as_cards_are_drawn_in_as_many_turns_as_there_are_colours(
    letters: Letters, scale: float
) -> None:
    organizations = [{"id": f"o{number}", "name": "Team"} for number in range(500)]
    persons = [
        {"id": f"p{number}", "name": "Ada", "memberships": [{"organization_id": f"o{number}"}]}
        for number in range(500)
    ]
    layout = laid_out(dataset({"organizations": organizations, "persons": persons}), letters)
    assert len(np.unique(layout.chart.branch)) > 500
    assert len(drawing(layout, letters, scale).boxes) < 6 * len(LIGHT.accents)


# Dotted lines


def dotted_of(drawn: Marks) -> Polylines:
    (found,) = [lines for lines in drawn.lines if lines.style.dashed]
    return found


def test_a_dotted_line_begins_with_a_disc_where_corners_can_be_seen(letters: Letters) -> None:
    layout = laid_out(reports([-1, 0, 0], [False] * 3, [[], [], [1]]), letters)
    assert dotted_of(drawing(layout, letters)).style.disc > 0
    assert dotted_of(drawing(layout, letters, 0.2)).style.disc == 0


def test_a_dotted_line_is_drawn_where_one_of_its_stretches_is_seen(letters: Letters) -> None:
    layout = laid_out(random_reports(80, 3, 4, lines=30), letters)
    lines = dotted_routes(layout)
    for x, y in ((lines[:, 2] + lines[:, 3]) / 2)[::7].tolist():
        view = Rectangle(x - 20.0, y - 20.0, x + 130.0, y + 70.0)
        met = [any(meets(start, end, view) for start, end in pairwise(line)) for line in lines]
        assert any(met)
        assert not all(met)
        found = dotted_of(drawing(layout, letters, view=view))
        assert found.nodes.tolist() == layout.chart.dotted[met, 0].tolist()


def meets(start: Floats, end: Floats, view: Rectangle) -> bool:
    """Say whether an upright or level stretch shares a point with a rectangle."""
    (left, top), (right, bottom) = np.minimum(start, end), np.maximum(start, end)
    across = left <= view.right and right >= view.left
    return bool(across and top <= view.bottom and bottom >= view.top)


def test_gaps_widen_with_the_number_of_dotted_lines_up_to_a_bound(letters: Letters) -> None:
    gaps = [
        laid_out(random_reports(60, 1, lines=lines), letters).spec.sizes.level_gap
        for lines in (0, 1, 9, 99, 999)
    ]
    assert gaps == sorted(gaps)
    assert gaps[0] == LIGHT.sizes.level_gap < gaps[1] < gaps[2]
    assert gaps[-1] <= 2 * gaps[0]

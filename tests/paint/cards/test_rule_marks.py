"""Rules mark cards: with a colour, a border, a badge, an icon, or by letting them step back."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec, Folding, Hue
from orgviewer.chart.trees import whole_chart
from orgviewer.layout.layout import Layout, LayoutStyle
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import spoken_text
from orgviewer.paint.cards.rule_marks import HUES, ruled_look
from orgviewer.paint.cards.rule_words import rule_in_words
from orgviewer.paint.cards.signs import tip_lines
from orgviewer.paint.legend_marks import key_entries, key_marks
from orgviewer.paint.marks import Boxes, Marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, THEMES, Theme
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.accessibility import card_sentence
from orgviewer.views.chart.regrouping import Regrouper
from orgviewer.views.chart.scene import Scene, make_scene
from tests.datasets import dataset, random_reports
from tests.paint.drawing import boxes_of, drawing, laid_out, texts_of

TEAM = {
    "organizations": [{"id": "lab", "name": "Lab"}],
    "posts": [{"id": "post", "label": "Analyst", "organization_id": "lab"}],
    "persons": [
        {
            "id": name,
            "name": name.title(),
            "memberships": [{"organization_id": "lab", "role": role}],
            "other": {"Age": age},
        }
        for name, role, age in (("ada", "Chief", "30"), ("ben", "Engineer", "40"), ("cleo", "Engineer", "50"))
    ],
}


@pytest.fixture
def data() -> Dataset:
    return dataset(TEAM)


def spec_of(*rules: str, **more: object) -> ChartSpec:
    return ChartSpec(rules=tuple(map(parse_rule, rules)), **more)  # type: ignore[arg-type]


def node_of(chart: Chart, name: str) -> int:
    return next(node for node in range(len(chart)) if name in chart.key(node)[1])


def own_box(layout: Layout, drawn: Marks, node: int) -> Boxes:
    """Return the first box as large as a card that is drawn of it."""
    width = layout.spec.sizes.card_width
    return next(
        group
        for group in boxes_of(drawn, node)
        if (group.rectangles[group.nodes == node][:, 2] == width).all()
    )


@pytest.mark.parametrize("theme", list(THEMES.values()))
def test_a_colour_fills_cards_each_kind_in_its_way(data: Dataset, letters: Letters, theme: Theme) -> None:
    rules = "vacant: red", "role is chief: blue", "size > 2: green"
    layout = laid_out(data, letters, spec_of(*rules), theme=theme)
    drawn = drawing(layout, letters, theme=theme)
    chart, red, blue, green = layout.chart, HUES[Hue.RED], HUES[Hue.BLUE], HUES[Hue.GREEN]
    post, ada, lab, ben = (node_of(chart, name) for name in ("post", "ada", "lab", "ben"))
    vacant = own_box(layout, drawn, post).style
    assert (vacant.fill, vacant.border, vacant.dashed) == (theme.tint(red), theme.ink(red), True)
    chief = own_box(layout, drawn, ada).style
    assert (chief.fill, chief.border, chief.dashed) == (theme.tint(blue), theme.ink(blue), False)
    assert own_box(layout, drawn, lab).style.fill == theme.accent(green)
    assert own_box(layout, drawn, ben).style.fill == theme.card
    around = [group for group in drawn.boxes if ada in group.nodes and group.style.fill == theme.card]
    assert not around  # the card is drawn once


def test_a_border_goes_around_a_card_near_and_from_afar(data: Dataset, letters: Letters) -> None:
    layout = laid_out(data, letters, spec_of("role is chief: border orange"))
    ada = node_of(layout.chart, "ada")
    for scale in (1.0, 0.4):
        (edge,) = (
            group
            for group in boxes_of(drawing(layout, letters, scale), ada)
            if group.style.border == LIGHT.accent(HUES[Hue.ORANGE])
        )
        assert edge.nodes.tolist() == [ada]
        assert not edge.style.fill
        assert edge.style.border_width * scale >= min(2.0, 2.5 * scale)


def test_a_badge_and_an_icon_hang_at_the_corner_within_reach(data: Dataset, letters: Letters) -> None:
    layout = laid_out(data, letters, spec_of('role is chief: badge "new" green', "vacant: icon pause grey"))
    chart, drawn = layout.chart, drawing(layout, letters)
    ada, post = node_of(chart, "ada"), node_of(chart, "post")
    assert "new" in texts_of(drawn, ada)
    for node, hue in ((ada, Hue.GREEN), (post, Hue.GREY)):
        grounds = [group for group in boxes_of(drawn, node) if group.style.fill == LIGHT.accent(HUES[hue])]
        (ground,) = (
            group.rectangles[group.nodes == node][0] for group in grounds if group.style.radius == 8.0
        )
        assert layout.top[node] - 8.0 < ground[1] < layout.top[node]
        assert ground[0] + ground[2] < layout.left[node] + layout.spec.sizes.card_width
    bars = [group for group in boxes_of(drawn, post) if group.style.fill == LIGHT.on_accent]
    assert len(bars) == 2  # of a pause


def test_from_afar_a_badge_and_an_icon_are_patches_and_no_borders(data: Dataset, letters: Letters) -> None:
    layout = laid_out(data, letters, spec_of('role is chief: badge "K" red', "vacant: icon pause red"))
    red = LIGHT.accent(HUES[Hue.RED])
    drawn = drawing(layout, letters, 0.2)
    sizes = layout.spec.sizes
    for name in ("ada", "post"):
        node = node_of(layout.chart, name)
        groups = boxes_of(drawn, node)
        assert all(group.style.border != red for group in groups)
        (patch,) = (group.rectangles[group.nodes == node][0] for group in groups if group.style.fill == red)
        left, top, width, height = patch - (layout.left[node], layout.top[node], 0, 0)
        assert left + width == sizes.card_width
        assert top == 0
        assert 4.0 / 0.2 <= width == height <= sizes.card_height


def test_a_badge_is_no_border_where_cards_are_boxes_alone(data: Dataset) -> None:
    chart = whole_chart(data, spec_of('role is chief: badge "K" red', "vacant: border red"))
    assert ruled_look(chart, LIGHT, node_of(chart, "ada")) is None
    assert ruled_look(chart, LIGHT, node_of(chart, "post")) == ("", LIGHT.accent(HUES[Hue.RED]), 2.5)


def test_who_is_to_step_back_is_drawn_fainter(data: Dataset, letters: Letters) -> None:
    layout = laid_out(data, letters, spec_of("role is engineer: faint"))
    drawn = drawing(layout, letters)
    for name, theme in (("ada", LIGHT), ("ben", LIGHT.stepped_back), ("cleo", LIGHT.stepped_back)):
        node = node_of(layout.chart, name)
        assert own_box(layout, drawn, node).style.fill == theme.card
        colours = {group.style.colour for group in drawn.texts if node in group.nodes}
        assert theme.text in colours


def test_rules_keep_their_colours_where_others_stand_for_numbers(data: Dataset, letters: Letters) -> None:
    spec = spec_of("role is chief: red", coloured_by=Facet(FacetKind.COLUMN, "Age"))
    layout = laid_out(data, letters, spec)
    assert layout.chart.colouring is not None
    ada = node_of(layout.chart, "ada")
    assert own_box(layout, drawing(layout, letters), ada).style.fill == LIGHT.tint(HUES[Hue.RED])


def test_the_key_tells_what_marks_mean_and_how_many_there_are(data: Dataset, letters: Letters) -> None:
    spec = spec_of("vacant: red", "role is engineer: badge E", "role is nobody: blue", "size > 1: icon dot")
    chart = laid_out(data, letters, spec).chart
    entries = key_entries(chart)
    assert [entry.text for entry in entries] == ["vacant (1)", "role: engineer (2)", "size over 1 (1)"]
    only = np.array([node_of(chart, "ada")], np.int32)
    assert key_entries(chart, only) == ()
    drawn, height = key_marks(entries, LIGHT, letters, 800.0)
    assert height > 0
    assert any("E" in group.texts for group in drawn.texts)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("span > 1000: red", "direct reports over 1,000"),
        ("Age between 30 and 40: red", "Age from 30 to 40"),
        ("start less than 90 days ago: red", "start less than 90 days ago"),
        ("start before 2024-06-30: red", "start before 30 Jun 2024"),
        ('role contains "chief": red', "role contains “chief”"),
        ("email missing: red", "e-mail missing"),
        ("several cards: red", "several cards"),
    ],
)
def test_a_rule_is_told_in_words(typed: str, said: str) -> None:
    assert rule_in_words(parse_rule(typed)) == said


def test_who_cannot_see_a_mark_is_told_of_it(data: Dataset) -> None:
    chart = make_scene(*scene_parts(data, spec_of("role is chief: red"))).whole
    ada, ben = node_of(chart, "ada"), node_of(chart, "ben")
    for told in (spoken_text(chart, ada), "\n".join(tip_lines(chart, ada)), card_sentence(chart, ada)):
        assert "role: chief" in told
    for told in (spoken_text(chart, ben), "\n".join(tip_lines(chart, ben)), card_sentence(chart, ben)):
        assert "role: chief" not in told


def scene_parts(data: Dataset, spec: ChartSpec) -> tuple[Chart, Folding, LayoutStyle, Theme, Letters]:
    return whole_chart(data, spec), Folding(), LayoutStyle(), LIGHT, Letters()


def test_other_rules_move_nobody_and_lay_nothing_out_again(
    data: Dataset, letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = make_scene(*scene_parts(data, ChartSpec())).refolded(Folding(depth=0))
    for name in ("scene.arrange", "scene.fold", "regrouping.whole_chart"):
        monkeypatch.setattr(f"orgviewer.views.chart.{name}", lambda *_: pytest.fail("made anew"))
    work = Regrouper(scene, spec_of("size > 1: border"), LayoutStyle(), LIGHT)
    assert work.is_quick
    other = work.now()
    assert other.layout.left is scene.layout.left
    assert other.folding == scene.folding
    drawn = drawing(other.layout, letters)
    assert any(group.style.border == LIGHT.accent(HUES[Hue.RED]) for group in drawn.boxes)


def test_a_frame_of_a_large_chart_marks_what_is_seen_and_nothing_else(letters: Letters) -> None:
    data = random_reports(20_000, 3)
    scene: Scene = make_scene(
        *scene_parts(data, spec_of("span > 3: badge 4", "assistant: teal", "level > 5: faint"))
    )
    layout = scene.layout
    person = int(np.flatnonzero(layout.chart.kind == Kind.PERSON)[5_000])
    left, top = float(layout.left[person]), float(layout.top[person])
    view = Rectangle(left - 300, top - 200, left + 300, top + 200)
    drawn = drawing(layout, letters, view=view)
    near = {node for group in drawn.boxes for node in group.nodes.tolist()}
    assert person in near
    assert len(near) < 100
    assert sum(len(group.nodes) for group in drawn.boxes) < 1_000

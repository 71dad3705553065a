"""Lines that no source states: marked by node, in the trees that a file draws itself."""

from __future__ import annotations

import numpy as np
import pytest

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.layout.layout import Layout
from orgviewer.lives.names import Names
from orgviewer.lives.people import person_parts
from orgviewer.lives.records import organization_parts, post_parts
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.signs import Sign, bearers, remarks
from orgviewer.paint.legend_marks import KeyEntry, key_entries, swatch_marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet
from orgviewer.views.accessibility import card_sentence
from tests.chart.test_posts import held, person, post
from tests.datasets import dataset
from tests.paint.drawing import drawing, laid_out

DRAWN = dataset(
    {
        "organizations": [
            {"id": "a", "name": "Whole"},
            {"id": "b", "name": "Part", "parent_id": "a", "parent_inferred": "drawing"},
        ],
        "posts": [post("desk", reports_to="ada", reports_to_inferred="drawing")],
        "persons": [
            person("ada", held(organization_id="a")),
            person("ben", held(reports_to="ada", reports_to_inferred="drawing", organization_id="a")),
            person("cid", held(reports_to="ada", organization_id="b")),
            person("dan", held(organization_id="b", reports_to_inferred="drawing")),
            person("eve", held(reports_to_post_id="desk", reports_to_inferred="drawing")),
        ],
    }
)


def marked(chart: Chart) -> set[str]:
    return {label(chart, node).title for node in range(len(chart)) if chart.inferred[node]}


@pytest.mark.parametrize(
    ("arrangement", "titles"),
    [(REPORTING, {"Ben", "Eve", "Post desk"}), (ORGANIZATION, {"Part", "Dan"})],
)
def test_lines_that_no_source_states_are_marked(arrangement: Facet, titles: set[str]) -> None:
    assert marked(make_chart(DRAWN, ChartSpec(arranged_by=arrangement))) == titles


def test_whoever_reports_to_a_post_stands_under_it() -> None:
    chart = make_chart(DRAWN, ChartSpec(arranged_by=REPORTING))
    titles = [label(chart, node).title for node in range(len(chart))]
    assert titles[chart.parent[titles.index("Eve")]] == "Post desk"


def test_marks_stay_with_their_nodes_when_branches_are_folded() -> None:
    spec = ChartSpec(arranged_by=REPORTING, folding=Folding(depth=2))
    assert marked(make_chart(DRAWN, spec)) <= {"Ben", "Eve", "Post desk"}


def test_such_a_line_is_dashed_and_all_others_are_not(letters: Letters) -> None:
    layout: Layout = laid_out(DRAWN, letters)
    inferred = set(layout.chart.inferred.nonzero()[0].tolist())
    by_dash = {lines.style.dashed: set(lines.nodes.tolist()) for lines in drawing(layout, letters).lines}
    assert by_dash[True] == inferred
    assert not by_dash[False] & inferred


def test_a_picture_explains_the_dashed_line_if_it_has_one(letters: Letters) -> None:
    chart = make_chart(DRAWN, ChartSpec(arranged_by=REPORTING))
    assert KeyEntry("read from the drawing, not stated", Sign.INFERRED) in key_entries(chart)
    stated = make_chart(dataset({"persons": [person("ada", {})]}), ChartSpec())
    assert not any(entry.stands_for is Sign.INFERRED for entry in key_entries(stated))
    marks, width = swatch_marks(Sign.INFERRED, LIGHT, letters)
    parts = np.concatenate([boxes.rectangles for boxes in marks.boxes])
    assert len(parts) > 1  # as dashes
    assert (parts[:, 0] + parts[:, 2]).max() <= width


def test_whoever_stands_at_the_top_has_no_line_to_explain() -> None:
    chart = make_chart(DRAWN, ChartSpec(arranged_by=REPORTING, root="ben"))
    assert not bearers(chart, Sign.INFERRED)[0]


@pytest.mark.parametrize(("arrangement", "title"), [(REPORTING, "Ben"), (ORGANIZATION, "Part")])
def test_a_card_says_in_words_that_its_line_is_a_guess(arrangement: Facet, title: str) -> None:
    chart = make_chart(DRAWN, ChartSpec(arranged_by=arrangement))
    titles = [label(chart, node).title for node in range(len(chart))]
    node = titles.index(title)
    assert "read from the drawing, not stated" in remarks(chart, node)
    assert "read from the drawing" in card_sentence(chart, node)
    assert "drawing" not in card_sentence(chart, titles.index("Cid" if title == "Ben" else "Whole"))


def test_pages_of_people_posts_and_organizations_say_that_their_line_is_a_guess() -> None:
    names = Names(DRAWN)
    told = {
        "ben": person_parts(names, DRAWN.person_index["ben"]),
        "desk": post_parts(names, DRAWN.post_index["desk"]),
        "b": organization_parts(names, DRAWN.organization_index["b"]),
        "cid": person_parts(names, DRAWN.person_index["cid"]),
        "a": organization_parts(names, DRAWN.organization_index["a"]),
    }
    assert {name for name, parts in told.items() if "read from the drawing" in str(parts)} == {
        "ben",
        "desk",
        "b",
    }
    assert "Whole" in str(told["b"])

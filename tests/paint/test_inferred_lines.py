"""Lines that no source states: marked by node, in the trees that a file draws itself."""

from __future__ import annotations

import pytest

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.labels import label
from orgviewer.paint.text_metrics import Letters
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet
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

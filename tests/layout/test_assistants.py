"""Assistants stand beside the trunk: between their manager and the reports, on either side, under no line."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrays import Floats
from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import fold
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart, whole_chart
from orgviewer.choices import Direction, Extra, LayoutKind
from orgviewer.layout.connectors import pieces
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.routes import routes
from tests.datasets import dataset, reports
from tests.layout.geometry import EXACT, cards, closest, crossed
from tests.layout.test_connectors import all_but_the_root, joined, on_the_edge, strips
from tests.layout.test_layout import compact_specs, specs

WITHOUT = ChartSpec(extras=frozenset(Extra) - {Extra.ASSISTANTS})


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Draw a chart of who reports to whom, many of them assistants, with some of it folded."""
    count = draw(st.integers(1, 30))
    parents = [-1, *(draw(st.integers(max(0, place - 9), place - 1)) for place in range(1, count))]
    whole = whole_chart(
        reports(parents, draw(st.lists(st.booleans(), min_size=count, max_size=count))), ChartSpec()
    )
    folded = draw(st.frozensets(st.integers(0, count - 1).map(Place), max_size=2))
    return fold(whole, Folding(exceptions=folded))


layouts = st.builds(arrange, charts(), specs | compact_specs)


def away(layout: Layout) -> tuple[Floats, Floats]:
    """Return where cards begin and end on the way from the root."""
    places, vertical = cards(layout), layout.spec.direction.is_vertical
    near, far = places[:, int(vertical)], places[:, 2 + int(vertical)]
    return (near, far) if layout.spec.direction.is_forward else (-far, -near)


@given(layouts)
def test_no_card_overlaps_another_and_no_line_a_card(layout: Layout) -> None:
    sizes, nodes = layout.spec.sizes, all_but_the_root(layout)
    assert closest(
        cards(layout), *[min(sizes.sibling_gap, sizes.stack_gap, sizes.indent, sizes.level_gap / 2)] * 2
    )
    assert not crossed(routes(layout, nodes), cards(layout))
    assert not crossed(pieces(layout, nodes)[1], cards(layout))


@given(layouts)
def test_assistants_stand_nearer_to_their_manager_than_all_others_who_report(layout: Layout) -> None:
    chart, (near, far) = layout.chart, away(layout)
    for node in np.flatnonzero(chart.beside).tolist():
        siblings = np.flatnonzero((chart.parent == chart.parent[node]) & ~chart.beside)
        assert near[node] >= far[chart.parent[node]]
        assert (near[siblings] >= far[node] - EXACT).all()
        assert not chart.stacked[siblings].any()


@given(layouts)
def test_they_stand_on_both_sides_of_the_trunk_by_turns(layout: Layout) -> None:
    chart, along = layout.chart, int(not layout.spec.direction.is_vertical)
    lines = routes(layout, all_but_the_root(layout))
    for parent in np.flatnonzero(chart.beside_sizes).tolist():
        nodes = np.flatnonzero(chart.beside & (chart.parent == parent))
        trunks = {round(float(lines[node - 1, 1, along]), 6) for node in nodes.tolist()}
        assert len(trunks) == 1
        after = cards(layout)[nodes, along] > trunks.pop()
        assert (after[1:] != after[:-1]).all()
        assert after[-1]
        near = away(layout)[0][nodes]
        assert len(set(np.round(near, 6).tolist())) == (len(nodes) + 1) // 2


@given(layouts)
def test_lines_lead_from_card_to_card_and_are_drawn_once(layout: Layout) -> None:
    nodes, places = all_but_the_root(layout), cards(layout)
    lines = routes(layout, nodes)
    for node, line in zip(nodes.tolist(), lines, strict=True):
        assert on_the_edge(line[0], places[layout.chart.parent[node]])
        assert on_the_edge(line[-1], places[node])
    whole, parts = strips(lines), strips(pieces(layout, nodes)[1])
    assert {strip: joined(stretches) for strip, stretches in whole.items()} == {
        strip: joined(stretches) for strip, stretches in parts.items()
    }


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
@pytest.mark.parametrize("direction", Direction)
def test_a_single_assistant_needs_no_room_on_the_other_side(direction: Direction, kind: LayoutKind) -> None:
    spec = LayoutSpec(direction=direction, kind=kind)
    one, two = (
        arrange(make_chart(reports([-1] + [0] * count, [False] + [True] * count), ChartSpec()), spec)
        for count in (1, 2)
    )
    breadths = [layout.width if direction.is_vertical else layout.height for layout in (one, two)]
    assert breadths[0] + (spec.card_along + spec.sizes.indent) / 2 <= breadths[1]


def test_without_assistants_the_others_stand_in_a_stack_again() -> None:
    found = reports([-1, 0, 0, 0], [False, True, False, False])
    assert make_chart(found, ChartSpec()).stacked.tolist() == [False] * 4
    assert make_chart(found, WITHOUT).stacked.tolist() == [False, True, True]


def test_an_assistant_to_whom_others_report_leads_a_branch() -> None:
    chart = make_chart(reports([-1, 0, 0, 1], [False, True, False, False]), ChartSpec())
    assert not chart.beside.any()


def test_in_a_team_an_assistant_follows_whom_he_or_she_assists() -> None:
    team = {"organization_id": "team"}
    found = dataset(
        {
            "organizations": [{"id": "team", "name": "Team"}],
            "persons": [
                {"id": "a", "name": "A", "memberships": [{**team, "reports_to": "b", "assistant": True}]},
                {"id": "b", "name": "B", "memberships": [team]},
                {"id": "c", "name": "C", "memberships": [team]},
                {"id": "d", "name": "D", "memberships": [{**team, "assistant": True}]},
            ],
        }
    )
    chart = make_chart(found, ChartSpec())
    assert [found.persons[record].id for record in chart.record[1:].tolist()] == ["b", "a", "c", "d"]
    assert chart.stacked[1:].all()

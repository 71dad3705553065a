"""Dotted lines can be followed: they lie neither on lines of the tree nor on each other."""

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
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from orgviewer.layout.routes import routes
from orgviewer.layout.tracks import tracks
from tests.datasets import random_reports, reports
from tests.layout.geometry import cards, segments
from tests.layout.test_connectors import on_the_edge
from tests.layout.test_layout import compact_specs, specs

APART = 1e-5  # pixels: lines that are nearer are one


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Draw a chart of people with second managers anywhere, maybe assistants too, some of it folded."""
    count = draw(st.integers(2, 24))
    nodes = st.integers(0, count - 1)
    parents = [-1, *(draw(st.integers(max(0, place - 9), place - 1)) for place in range(1, count))]
    assistants = (
        draw(st.lists(st.booleans(), min_size=count, max_size=count))
        if draw(st.booleans())
        else [False] * count
    )
    managers = draw(st.lists(st.lists(nodes, max_size=3), min_size=count, max_size=count))
    whole = whole_chart(reports(parents, assistants, managers), ChartSpec())
    return fold(whole, Folding(exceptions=draw(st.frozensets(nodes.map(Place), max_size=1))))


layouts = st.builds(arrange, charts(), specs | compact_specs)


def shared(lines: Floats, others: Floats) -> list[tuple[int, int]]:
    """Return which lines share a stretch with which of the others, both as m × k × 2 points."""
    parts, against = segments(lines), segments(others)
    number, against_number = (
        np.arange(len(each)) // (each_lines.shape[1] - 1)
        for each, each_lines in ((parts, lines), (against, others))
    )
    low = np.maximum(parts[:, None, :2], against[None, :, :2])
    high = np.minimum(parts[:, None, 2:], against[None, :, 2:])
    overlap = high - low
    on = ((overlap > APART).any(axis=2)) & (overlap > -APART).all(axis=2)
    # Crossing lines overlap in a point; of those that run alike, one side of the overlap is long.
    flat = (parts[:, 2:] - parts[:, :2] > APART)[:, None, :] == (against[:, 2:] - against[:, :2] > APART)[
        None, :, :
    ]
    on &= flat.all(axis=2)
    return [(int(number[one]), int(against_number[other])) for one, other in zip(*on.nonzero(), strict=True)]


def check_apart(layout: Layout) -> None:
    lines = dotted_routes(layout)
    assert [pair for pair in shared(lines, lines) if pair[0] != pair[1]] == []
    assert shared(lines, routes(layout, np.arange(1, len(layout.chart), dtype=np.int32))) == []


@given(layouts)
def test_no_two_dotted_lines_share_a_stretch_and_none_lies_on_a_line_of_the_tree(layout: Layout) -> None:
    check_apart(layout)


@given(layouts)
def test_dotted_lines_are_orthogonal_and_lead_from_card_to_card(layout: Layout) -> None:
    lines, places = dotted_routes(layout), cards(layout)
    assert lines.shape == (len(layout.chart.dotted), 6, 2)
    assert (np.abs(np.diff(lines, axis=1)).min(axis=2) == 0).all()
    for (person, manager), line in zip(layout.chart.dotted.tolist(), lines, strict=True):
        assert on_the_edge(line[0], places[manager])
        assert on_the_edge(line[-1], places[person])


@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
@pytest.mark.parametrize("direction", Direction)
def test_hundreds_of_lines_through_few_gaps_stay_apart(direction: Direction, kind: LayoutKind) -> None:
    chart = make_chart(random_reports(60, 7, lines=300), ChartSpec())
    assert len(chart.dotted) > 250
    check_apart(arrange(chart, LayoutSpec(direction=direction, kind=kind)))


def test_the_comparison_would_notice_lines_that_share_a_stretch() -> None:
    lines = np.array([[[0, 0], [0, 9], [9, 9]], [[0, 5], [0, 20], [5, 20]], [[3, 0], [3, 9], [8, 9]]], float)
    found = {pair for pair in shared(lines, lines) if pair[0] < pair[1]}
    assert found == {(0, 1), (0, 2)}


stretches = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 20), st.integers(0, 9)), max_size=30)


@given(stretches)
def test_tracks_are_as_many_as_overlap_anywhere(drawn: list[tuple[int, int, int]]) -> None:
    group = np.array([each for each, _, _ in drawn], np.int64)
    low = np.array([float(begin) for _, begin, _ in drawn])
    high = np.array([float(begin + length) for _, begin, length in drawn])
    track, number = tracks(group, low, high)
    for one in range(len(drawn)):
        overlapping = (group == group[one]) & (low <= high[one]) & (high >= low[one])
        assert (track[overlapping] == track[one]).sum() == 1
        among = group == group[one]
        most = max(int((among & (low <= place) & (high >= place)).sum()) for place in low[among].tolist())
        assert number[one] == most
        assert track[one] < most

"""A page lays charts out as the program does, card by card, line by line; Node runs its own modules."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
import pytest
from msgspec.structs import replace

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import closed_nodes, fold
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.connectors import pieces
from orgviewer.layout.lanes import dotted_routes
from orgviewer.layout.layout import Layout, LayoutSpec, LayoutStyle, arrange
from orgviewer.layout.moves import BOW, MOST_BOW, STEPS, arcs
from orgviewer.publish.html.numbers import layout_numbers
from tests.datasets import random_reports, random_tree

CHARTS = 100
STYLES = [
    LayoutStyle(),
    *(LayoutStyle(direction, LayoutKind.TIDY) for direction in Direction),
    *(LayoutStyle(direction, LayoutKind.COMPACT) for direction in Direction),
    LayoutStyle(kind=LayoutKind.COMPACT, aspect=0.7),
]
SCRIPT = Path(__file__).with_name("parity.mjs")

Lines = list[list[list[float]]]


@dataclass(frozen=True)
class Answer:
    """A layout of a page: visible nodes, their places, lines of each below the root, dotted ones, arcs."""

    kind: str
    nodes: list[int]
    left: list[float]
    top: list[float]
    lines: list[Lines]
    dotted: list[list[list[float]]]
    arcs: list[list[list[float]]]


@cache
def charts() -> list[tuple[Chart, Booleans]]:
    """Return whole charts of many shapes, each with some nodes of it folded."""
    made = []
    for seed in range(CHARTS):
        chance = random.Random(seed)
        teams, children, members = chance.randint(1, 120), chance.randint(1, 12), chance.randint(0, 30)
        tree = random_tree(teams, seed, most_children=children, most_members=members)
        # Of people, every other chart: some of them are assistants.
        found = random_reports(teams, seed, children, lines=seed) if seed % 2 else tree.dataset()
        whole = whole_chart(found, ChartSpec())
        some = chance.sample(range(len(whole)), chance.randint(0, len(whole) // 8))
        made.append((whole, closed_nodes(whole, Folding(exceptions=frozenset(map(Place, some))))))
    return made


def folded(whole: Chart, closed: Booleans) -> Chart:
    """Return what is visible of a chart."""
    return fold(whole, Folding(exceptions=frozenset(map(Place, np.flatnonzero(closed).tolist()))))


def spec(style: LayoutStyle) -> LayoutSpec:
    """Return how charts are laid out here; nothing in them is as wide as a usual card."""
    return LayoutSpec(replace(Sizes(), card_width=163.0), style.direction, style.kind, style.aspect)


@pytest.fixture(scope="module")
def answers(
    requires_program: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory
) -> list[list[Answer]]:
    """Return what the page's modules say of each chart in each style, all asked for at once."""
    cases = [
        {
            "columns": {
                "parent": whole.parent.tolist(),
                "stacked": "".join(map(str, whole.stacked.astype(int).tolist())),
                "beside": np.flatnonzero(whole.beside).tolist(),
                "closed": np.flatnonzero(closed).tolist(),
            },
            "pairs": whole.dotted.tolist(),
            "arcs": {"bow": BOW, "most_bow": MOST_BOW, "steps": STEPS},
            "specs": [layout_numbers(spec(style).sizes, style) for style in STYLES],
        }
        for whole, closed in charts()
    ]
    path = tmp_path_factory.mktemp("parity") / "cases.json"
    path.write_text(json.dumps(cases), encoding="utf-8")
    done = subprocess.run(
        [requires_program("node"), str(SCRIPT), str(path)],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    return msgspec.json.decode(done.stdout, type=list[list[Answer]])


def named(style: LayoutStyle) -> str:
    """Return what a style is called."""
    return f"{style.kind.value} {style.direction.value} {style.aspect}"


@pytest.mark.parametrize("style", STYLES, ids=named)
def test_cards_and_lines_are_where_the_program_has_them(
    answers: list[list[Answer]], style: LayoutStyle
) -> None:
    for (whole, closed), answer in zip(charts(), answers, strict=True):
        layout = arrange(folded(whole, closed), spec(style))
        found = answer[STYLES.index(style)]
        assert found.kind == layout.spec.kind.value
        assert found.nodes == layout.chart.whole.tolist()
        # To the last bit: both reckon in the same order, and with numbers that binary fractions hold.
        assert found.left == layout.left.tolist()
        assert found.top == layout.top.tolist()
        assert [[bent(line) for line in lines] for lines in found.lines] == drawn(layout)
        assert found.dotted == dotted_routes(layout).tolist()
        expected = arcs(layout, layout.chart.dotted)
        assert np.array(found.arcs).reshape(expected.shape) == pytest.approx(expected)


def test_the_charts_are_of_all_kinds() -> None:
    shown = [folded(whole, closed) for whole, closed in charts()]
    kinds = [arrange(chart, spec(LayoutStyle())).spec.kind for chart in shown]
    assert {*kinds} == {LayoutKind.TIDY, LayoutKind.COMPACT}
    assert len({len(chart) for chart in shown}) > CHARTS / 2
    assert sum(chart.beside.any() for chart in shown) > CHARTS / 4
    assert sum(len(chart.dotted) > CHARTS / 4 for chart in shown) > CHARTS / 8
    assert sum(closed.any() for _, closed in charts()) > CHARTS / 4


def drawn(layout: Layout) -> list[Lines]:
    """Return for each node below the root the lines that are drawn for it, by their corners."""
    lines: list[Lines] = [[] for _ in range(len(layout.chart))]
    for node, points in zip(*pieces(layout, np.arange(1, len(layout.chart), dtype=np.int32)), strict=True):
        lines[node].append(bent(points.tolist()))
    return lines[1:]


def bent(points: list[list[float]]) -> list[list[float]]:
    """Return a line without points that repeat."""
    return [point for turn, point in enumerate(points) if not turn or point != points[turn - 1]]

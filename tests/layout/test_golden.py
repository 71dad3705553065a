"""Positions kept as data: what changes in them is seen, and either meant or a mistake.

Each file of `golden/` holds a document, sizes, a direction and the places that they give. Run with
ORGVIEWER_RENEW=1 to write the places anew, then look at the difference.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.choices import Direction, LayoutKind
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.layout import Layout, LayoutSpec, arrange
from tests.datasets import dataset

CASES = sorted((Path(__file__).parent / "golden").glob("*.yaml"))
RENEW = "ORGVIEWER_RENEW"
HEADING = "places:  # left, top"


def drawn(case: dict[str, Any]) -> Layout:
    folding = Folding(case.get("depth"))
    chart = make_chart(dataset(case["document"]), ChartSpec(folding=folding))
    return arrange(chart, LayoutSpec(Sizes(**case["sizes"]), Direction(case["direction"]), LayoutKind.TIDY))


def places(layout: Layout) -> list[str]:
    """Return a line for each card, in breadth-first order, and one for the whole drawing."""
    lines = []
    for node in range(len(layout.chart)):
        kind, identifier, within = layout.chart.key(node)
        name = " ".join(part for part in (kind.name.lower(), identifier, within and f"in {within}") if part)
        lines.append(f"  {name}: [{layout.left[node]:g}, {layout.top[node]:g}]")
    return [*lines, f"  all: [{layout.width:g}, {layout.height:g}]"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_cards_stand_where_they_stood(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    made = "\n".join([HEADING, *places(drawn(yaml.safe_load(text)))]) + "\n"
    before, _, _ = text.partition(HEADING)
    if os.environ.get(RENEW):
        path.write_text(before + made, encoding="utf-8")
    assert yaml.safe_load(made) == {"places": yaml.safe_load(text)["places"]}


def test_there_is_a_case_for_each_direction() -> None:
    texts = [path.read_text(encoding="utf-8") for path in CASES]
    assert {yaml.safe_load(text)["direction"] for text in texts} == {each.value for each in Direction}

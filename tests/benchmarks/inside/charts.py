"""Charts of bare arrays, for what needs the shape of an organization and no names."""

from __future__ import annotations

from array import array
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.layout.blocks import Sizes
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document
from orgviewer.model.roster import UNKNOWN, CategoricalColumn, Roster

SIZES = Sizes(card_width=200, card_height=80, sibling_gap=20, level_gap=40, stack_gap=20, indent=12)


def chart_of(parents: Path) -> Chart:
    """Return the chart, by reporting line, of a file of parents."""
    managers = array("i", parents.read_bytes())
    nobody = ("",) * len(managers)
    nothing = CategoricalColumn((), array("i", (UNKNOWN,)) * len(managers))
    roster = Roster(nobody, nobody, nothing, nothing, managers)
    return whole_chart(Dataset(Document(), parents, roster=roster), ChartSpec())


def side_by_side(chart: Chart) -> Chart:
    """Return a chart in which nobody stands in a stack: what the peers draw, too."""
    return replace(chart, stacked=np.zeros(len(chart), bool))


def fresh(chart: Chart) -> Chart:
    """Return the chart without what it has worked out and kept."""
    return replace(chart)

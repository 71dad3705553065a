"""How the cards of a chart stand, in numbers."""

from __future__ import annotations

import numpy as np

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import usual_arrangement, whole_chart
from orgviewer.model.dataset import Dataset
from orgviewer.model.standing import Standing

GROUPS = (Kind.FILE, Kind.GROUP, Kind.ORGANIZATION, Kind.UNNAMED)
"""Cards that stand neither for a person nor for a post, to whom nobody reports."""


def standing_of_dataset(dataset: Dataset) -> Standing:
    """Return how the cards stand in the chart that a dataset opens with, nothing being folded."""
    return standing(whole_chart(dataset, ChartSpec(as_of=dataset.as_of)))


def standing_as_read(whole: Chart) -> Standing:
    """Return how the cards of a file stand, of no chosen day, however its whole chart is arranged by now."""
    read, spec = whole.dataset.on(None), whole.spec
    opens_so = ChartSpec(coloured_by=spec.coloured_by, arranged_by=spec.arranged_by)
    is_usual = spec == opens_so and spec.arranged_by in (None, usual_arrangement(read))
    return standing(whole) if is_usual and read is whole.dataset else standing_of_dataset(read)


def standing(chart: Chart) -> Standing:
    """Return how the cards of a chart stand."""
    kind = chart.kind
    above = np.where(chart.parent >= 0, kind[chart.parent], Kind.FILE)
    counted = (kind != Kind.FILE) & (kind != Kind.ABSENT)
    leads = np.ones(len(Kind), bool)  # by kind, which is sooner told for a million cards than by `isin`
    leads[list(GROUPS)] = False
    return Standing(
        cards=int(counted.sum()),
        reporting=int((counted & leads[kind] & leads[above]).sum()),
        nested=int(((kind == Kind.ORGANIZATION) & (above == Kind.ORGANIZATION)).sum()),
        roots=int((counted & (above == Kind.FILE)).sum()),
    )

"""The chart by reporting line: everybody under whom they report to."""

from __future__ import annotations

import numpy as np

from orgviewer.chart.chart import Kind
from orgviewer.chart.rows import Rows
from orgviewer.model.dataset import Dataset


def reporting_rows(dataset: Dataset) -> Rows:
    """Return everybody under their manager; each person has one card, that of the primary membership."""
    count = len(dataset.persons)
    kind = np.full(count, Kind.PERSON, np.int32)
    kind[np.array(dataset.absent, np.int32)] = Kind.ABSENT
    return Rows(
        parent=np.frombuffer(dataset.managers, np.int32) if count else np.zeros(0, np.int32),
        kind=kind,
        record=np.arange(count, dtype=np.int32),
        membership=np.frombuffer(dataset.primaries, np.int32) if count else np.zeros(0, np.int32),
    )

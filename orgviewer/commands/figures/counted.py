"""What a file comes to: the figures of all its cards, and what its columns of numbers come to."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.chart.chart import Chart, Kind
from orgviewer.statistics.figures import BranchFigures, CardArrays
from orgviewer.statistics.measured import MeasuredColumn
from orgviewer.statistics.overview import Overview


class CountedFile(Struct, frozen=True, eq=False):
    """All there is to say of a chart in numbers; full-time work stands among the `columns`, too."""

    chart: Chart
    cards: CardArrays
    figures: BranchFigures
    overview: Overview
    columns: tuple[MeasuredColumn, ...]
    hide_below: int

    def names(self, node: int) -> tuple[str, str]:
        """Return the id and the name of a card; a group's name is both."""
        chart, kind, record = self.chart, Kind(int(self.chart.kind[node])), int(self.chart.record[node])
        dataset = chart.dataset
        if kind in (Kind.PERSON, Kind.ABSENT):
            if dataset.roster is not None:
                return dataset.roster.ids[record], dataset.roster.names[record]
            return dataset.persons[record].id, dataset.persons[record].name
        if kind in (Kind.VACANCY, Kind.SHARED):
            return dataset.posts[record].id, dataset.posts[record].label
        if kind is Kind.GROUP:
            return chart.group_names[record], chart.group_names[record]
        organization = dataset.organizations[record]
        return organization.id, organization.name

    def listed(self) -> list[int]:
        """Return the nodes of all cards that stand for somebody or something that the file names."""
        kind = self.chart.kind
        nodes: list[int] = np.flatnonzero((kind != Kind.FILE) & (kind != Kind.UNNAMED)).tolist()
        return nodes

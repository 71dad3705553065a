"""What a file comes to: the figures of all its cards, and its columns of numbers."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart, Kind
from orgviewer.model.dataset import Dataset
from orgviewer.statistics.census import FurtherCards
from orgviewer.statistics.columns import full_time, number_columns
from orgviewer.statistics.disclosure import sharing_siblings, shown_branches
from orgviewer.statistics.figures import BranchFigures, CardArrays
from orgviewer.statistics.measures import Measures, measure
from orgviewer.statistics.overview import Overview

FULL_TIME = ""
"""In place of a name: full-time work, as the posts say it and no column."""


class MeasuredColumn(Struct, frozen=True, eq=False):
    """A column by node: what it comes to, and of which nodes that may be shown."""

    name: str
    unit: str
    measures: Measures
    shown: Booleans


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


def measured_columns(dataset: Dataset, figures: BranchFigures, hide_below: int) -> tuple[MeasuredColumn, ...]:
    """Return what the columns of numbers come to; full-time work first, if it is no column itself."""
    columns = number_columns(dataset)
    staff, parent = figures.staff, figures.staff.branches.parent
    work = full_time(dataset, columns)
    found = []
    if work is not None and not any(column.numbers is work for column in columns):
        found.append(MeasuredColumn(FULL_TIME, "", measure(staff, work), np.ones(len(parent), bool)))
    for column in columns:
        measures = measure(staff, column.numbers)
        has = np.append(~np.isnan(column.numbers), False)
        further = FurtherCards(*(each[has[staff.further.owners]] for each in staff.further))
        sharing = sharing_siblings(staff.branches, further) if hide_below > 1 else {}
        shown = shown_branches(parent, measures.known, hide_below, sharing)
        found.append(MeasuredColumn(column.name, column.unit, measures, shown))
    return tuple(found)

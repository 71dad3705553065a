"""A dataset into its chart: rows by one arrangement or another, put into one tree.

Not for: what an arrangement is (see `organizations`, `reporting`).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from orgviewer.arrange.census import count_distinct
from orgviewer.arrange.chart import Arrangement, Chart, ChartSpec, Kind, fold
from orgviewer.arrange.organizations import count_unnamed, idle_gaps, organization_rows
from orgviewer.arrange.reporting import reporting_rows
from orgviewer.arrange.rows import Rows
from orgviewer.arrays import Booleans, Integers, breadth_first, inner_levels, subtree_sums
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset, primary_membership
from orgviewer.model.dates import PartialDate
from orgviewer.model.findings import did_you_mean, quoted


def make_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree of a dataset as a spec wants it; raises UsageError for an unknown root."""
    return fold(whole_chart(dataset, spec), spec.folding)


def whole_chart(dataset: Dataset, spec: ChartSpec) -> Chart:
    """Return the tree in which nothing is folded; raises UsageError for an unknown root."""
    text = spec.day or dataset.meta.as_of
    day = PartialDate.parse(text) if text else None
    if (spec.arranged_by or usual_arrangement(dataset)) is Arrangement.REPORTING:
        chart = _tree(dataset, reporting_rows(dataset))
    else:
        chart = _tree(dataset, organization_rows(dataset, day))
        chart = _part(chart, ~idle_gaps(chart))
    return chart if spec.root is None else _below(chart, spec.root)


def usual_arrangement(dataset: Dataset) -> Arrangement:
    """Return how a dataset is arranged if nobody says how: as its file says, else by its organizations."""
    if dataset.meta.arranged_by:
        return Arrangement(dataset.meta.arranged_by)
    return Arrangement.ORGANIZATION if dataset.organizations or dataset.posts else Arrangement.REPORTING


def _tree(dataset: Dataset, rows: Rows) -> Chart:
    """Put rows into one tree in breadth-first order, under the file where there are several roots.

    Among siblings those who stand in a stack come first.
    """
    has_children = np.zeros(len(rows) + 1, bool)
    has_children[rows.parent] = True
    is_leaf = ~has_children[:-1] & (rows.kind != Kind.ORGANIZATION)
    parent, kind, record, membership, is_leaf = _with_one_root(rows, is_leaf)
    order, levels = breadth_first(parent, last=~is_leaf)
    rank = np.empty(len(parent), np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    parent = parent[order]
    parent = np.where(parent >= 0, rank[parent], np.int32(-1))
    kind, record, membership = kind[order], record[order], membership[order]
    stacked = is_leaf[order] & (parent >= 0)
    people = count_distinct(parent, levels, np.where(kind == Kind.PERSON, record, -1))
    organization = np.where(kind == Kind.ORGANIZATION, record, -1)
    return Chart(
        dataset=dataset,
        parent=parent,
        kind=kind,
        record=record,
        membership=membership,
        stacked=stacked,
        branch=_branches(parent, stacked, levels),
        people=people,
        groups=subtree_sums(parent, levels, (kind == Kind.ORGANIZATION).astype(np.int32)),
        unnamed=count_unnamed(dataset, parent, levels, organization, people),
        hidden=np.zeros(len(order), np.int32),
        whole=np.arange(len(order), dtype=np.int32),
    )


def _with_one_root(rows: Rows, is_leaf: Booleans) -> tuple[Integers, Integers, Integers, Integers, Booleans]:
    """Return the columns of rows, with the file as one more row if there are several roots."""
    columns = rows.parent, rows.kind, rows.record, rows.membership
    is_root = rows.parent < 0
    if is_root.sum() <= 1:
        return (*columns, is_leaf)
    parent = np.where(is_root, np.int32(len(rows)), rows.parent)
    more = (-1, Kind.FILE, 0, -1)
    parent, kind, record, membership = (
        np.append(column, np.int32(value)) for column, value in zip((parent, *columns[1:]), more, strict=True)
    )
    return parent, kind, record, membership, np.append(is_leaf, False)


def _branches(parent: Integers, stacked: Booleans, levels: Integers) -> Integers:
    """Count what stands beside each other right below the root, and hand the number down."""
    branch = np.full(len(parent), -1, np.int32)
    for start, end in inner_levels(levels):
        if start == 1:
            below = ~stacked[start:end]
            branch[start:end] = np.where(below, np.cumsum(below) - 1, -1)
        else:
            branch[start:end] = branch[parent[start:end]]
    return branch


def _part(chart: Chart, kept: Booleans) -> Chart:
    """Return a whole chart of the kept nodes."""
    part = chart.subset(kept, chart.hidden)
    return replace(part, whole=np.arange(len(part), dtype=np.int32))


def _below(chart: Chart, root: str) -> Chart:
    """Return the part of a chart from the record with an id downward."""
    dataset = chart.dataset
    if root in dataset.organization_index:
        nodes = chart.cards(Kind.ORGANIZATION, dataset.organization_index[root])
    elif root in dataset.person_index:
        person = dataset.person_index[root]
        nodes = chart.cards(Kind.PERSON, person)
        primary = chart.membership[nodes] == primary_membership(dataset.persons[person])
        nodes = np.concatenate((nodes[primary], nodes))
    else:
        known = [*dataset.organization_index, *dataset.person_index]
        message = f"{dataset.path} has no organization or person with the id {quoted(root)}."
        raise UsageError(f"{message} {did_you_mean(root, known)}".rstrip())
    if not len(nodes):
        raise UsageError(f'"{root}" has no card on this day, so it cannot be the root of the chart.')
    kept = np.zeros(len(chart), bool)
    kept[nodes[0]] = True
    for start, end in inner_levels(chart.levels):
        kept[start:end] |= kept[chart.parent[start:end]]
    return _part(chart, kept)

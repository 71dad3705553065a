"""Whom a filter shows: what a text finds in the language of the search, or all others.

Not for: what becomes of the others (see `trees`), or the search itself (see `search`).
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart
from orgviewer.chart.lighting import Records, lit_places
from orgviewer.chart.spec import Filter, FilterWay
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import quoted
from orgviewer.search.finder import find
from orgviewer.search.index import SearchIndex, build_index
from orgviewer.search.query import parse_query
from orgviewer.words.language import tr

KNOWN = 2  # files whose index is kept: that of a window, and of what is exported meanwhile


class _File:
    """The records of one file, which are the same on all days."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset

    def __hash__(self) -> int:
        return id(self.dataset.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _File) and self.dataset.is_same_file(other.dataset)


def found_places(chart: Chart, wanted: Filter) -> Booleans:
    """Return which places of a whole chart a filter shows; all if its text asks for nothing."""
    if not asks_for_anything(chart.dataset, wanted.query):
        return np.ones(len(chart), bool)
    lit = lit_by_query(chart, wanted.query)
    return lit if wanted.way is FilterWay.ONLY else ~lit


def lit_by_query(chart: Chart, query: str) -> Booleans:
    """Return which places of a chart stand for what a text finds."""
    found = find(_index(_File(chart.dataset)), query, chart.dataset)
    return lit_places(chart, Records(found.persons, found.organizations, found.posts))


def asks_for_anything(dataset: Dataset, query: str) -> bool:
    """Return whether a text looks for anything: one that is unfinished does not."""
    asked = parse_query(query, _index(_File(dataset)).column_names)
    return bool(asked.words or asked.filters or asked.text)


def filter_remark(chart: Chart) -> str:
    """Return what to say of a chart whose filter finds nobody; empty if it finds somebody."""
    wanted = chart.spec.filter
    if wanted is None or not asks_for_anything(chart.dataset, wanted.query):
        return ""
    if wanted.way is FilterWay.ONLY and not lit_by_query(chart, wanted.query).any():
        return tr(
            "Nobody is found by {query}; only the top of the chart is shown.", query=quoted(wanted.query)
        )
    found = find(_index(_File(chart.dataset)), wanted.query, chart.dataset)
    if wanted.way is FilterWay.HIDE and not (found.people or found.groups):
        return tr("Nobody is found by {query}; nobody is hidden.", query=quoted(wanted.query))
    return ""


@lru_cache(maxsize=KNOWN)
def _index(file: _File) -> SearchIndex:
    return build_index(file.dataset)

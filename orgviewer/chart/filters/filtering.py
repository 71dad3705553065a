"""Whom a filter shows: what a text finds in the language of the search, or all others.

Not for: what becomes of the others (see `trees`), or the search itself (see `search`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.chart.chart import Chart
from orgviewer.chart.lighting import Records, lit_places
from orgviewer.chart.spec import Filter, FilterWay, FoundIds
from orgviewer.engines import load
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import did_you_mean, quoted
from orgviewer.search.filters import KEYS, RULE
from orgviewer.search.finder import find
from orgviewer.search.index import SearchIndex
from orgviewer.search.query import Ruled
from orgviewer.words.language import tr

WHOM_IT_MEETS = "orgviewer.chart.filters.by_rule:whom_it_meets"
SETTLED = "orgviewer.chart.filters.by_rule:settled"
INDEX = "orgviewer.search.index:build_index"


def found_places(chart: Chart, wanted: Filter) -> Booleans:
    """Return which places of a whole chart a filter shows; all if its text asks for nothing."""
    if not is_asked(chart.dataset, wanted):
        return np.ones(len(chart), bool)
    lit = lit_places(chart, meant_records(chart.dataset, wanted, lambda: chart))
    return lit if wanted.way is FilterWay.ONLY else ~lit


def lit_by_query(chart: Chart, query: str) -> Booleans:
    """Return which places of a chart stand for what a text finds."""
    return lit_places(chart, found_records(chart.dataset, query, lambda: chart))


def found_records(dataset: Dataset, query: str, whole: Callable[[], Chart]) -> Records:
    """Return what a text finds of a dataset on its day; its whole chart is made if a rule is asked of it."""

    def meets(condition: str) -> tuple[Booleans, Booleans, Booleans]:
        told: tuple[Booleans, Booleans, Booleans] = load(WHOM_IT_MEETS)(whole(), condition)
        return told

    found = find(_index(dataset), query, dataset, meets)
    return Records(found.persons, found.organizations, found.posts)


def is_asked(dataset: Dataset, wanted: Filter) -> bool:
    """Return whether a filter finds anything, or is known to: one whose text asks for nothing does not."""
    return wanted.found is not None or asks_for_anything(dataset, wanted.query)


def meant_records(dataset: Dataset, wanted: Filter, whole: Callable[[], Chart]) -> Records:
    """Return whom a filter finds of a dataset on its day, or is known to have found."""
    if wanted.found is not None:
        return _of_ids(dataset, wanted.found)
    return found_records(dataset, wanted.query, whole)


def asked_persons(chart: Chart) -> Booleans | None:
    """Return by person whom the filter of a chart asks for, without whoever leads to them; None for all."""
    wanted, full = chart.spec.filter, chart.full
    if wanted is None or not is_asked(full.dataset, wanted):
        return None
    found = meant_records(full.dataset, wanted, lambda: full)
    persons = found.persons.copy()
    held = full.held
    persons[held[found.posts[full.record[held[:, 0]]], 1]] = True
    return persons if wanted.way is FilterWay.ONLY else ~persons


def _of_ids(dataset: Dataset, ids: FoundIds) -> Records:
    """Return the records of a dataset that have some ids; those of whom nothing is left are none."""

    def those(index: Mapping[str, int], wanted: frozenset[str]) -> Booleans:
        flags = np.zeros(len(index), bool)
        flags[[index[one] for one in wanted if one in index]] = True
        return flags

    return Records(
        those(dataset.person_index, ids.persons),
        those(dataset.organization_index, ids.organizations),
        those(dataset.post_index, ids.posts),
    )


def asks_for_anything(dataset: Dataset, query: str) -> bool:
    """Return whether a text looks for anything: one that is unfinished does not."""
    return _index(dataset).asked(query).asks_for_anything


def filter_doubt(dataset: Dataset, query: str) -> str:
    """Return what to say of a filter that asks a file for what it has no column of, or for nothing at all."""
    index = _index(dataset)
    asked = index.asked(query)
    if not asked.asks_for_anything:
        return tr("{query} asks for nothing: everybody is shown.", query=quoted(query))
    said = []
    for name in asked.unknown:
        sentence = tr(
            "There is no field or column {name} to look in; it is looked for as a word.", name=quoted(name)
        )
        said.append(f"{sentence} {did_you_mean(name, (*KEYS, RULE, *index.column_names))}".rstrip())
    for name in asked.unfinished:
        said.append(
            tr("Nothing is asked of {name}: a value stands right behind the colon.", name=quoted(name))
        )
    for narrowing in asked.filters:
        if isinstance(narrowing, Ruled):
            try:
                load(SETTLED)(narrowing.condition, dataset)
            except UsageError as error:
                said.append(str(error))
    return " ".join(said)


def filter_remark(chart: Chart, wanted: Filter | None) -> str:
    """Return what to say where the filter of a chart, as it was typed, finds nobody; else nothing."""
    own = chart.spec.filter
    if own is None or wanted is None:
        return ""
    if not is_asked(chart.dataset, own):
        return ""
    found = meant_records(chart.dataset, own, lambda: chart)
    if own.way is FilterWay.ONLY and not lit_places(chart, found).any():
        return tr(
            "Nobody is found by {query}; only the top of the chart is shown.", query=quoted(wanted.query)
        )
    if own.way is FilterWay.HIDE and not any(
        part.any() for part in (found.persons, found.organizations, found.posts)
    ):
        return tr("Nobody is found by {query}; nobody is hidden.", query=quoted(wanted.query))
    return ""


def _index(dataset: Dataset) -> SearchIndex:
    """Return the index of a file, made once: it is gone with the file."""
    index: SearchIndex = dataset.found(INDEX)
    return index

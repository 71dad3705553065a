"""The words that filters begin with, and how a filter is written. Not for: reading one (see `query`)."""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.relations.facets import ORGANIZATION, Facet, FacetKind

BETWEEN = ".."
"""Stands between the bounds of a range."""
SINCE = Facet(FacetKind.START_YEAR)
RULE = "rule"
"""The word before the condition of a rule; a file's own column of that name wins."""
KEYS: Mapping[str, Facet] = {
    "role": Facet(FacetKind.ROLE),
    "school": Facet(FacetKind.SCHOOL),
    "employer": Facet(FacetKind.EMPLOYER),
    "internship": Facet(FacetKind.INTERNSHIP),
    "work": Facet(FacetKind.WORK),
    "team": ORGANIZATION,
    "place": Facet(FacetKind.PLACE),
    "advisor": Facet(FacetKind.ADVISOR),
    "teacher": Facet(FacetKind.TEACHER),
    "project": Facet(FacetKind.PROJECT),
    "since": SINCE,
}


def filter_text(facet: Facet, value: str) -> str:
    """Return the text of the filter for those who have a value of a facet.

    There is none for REPORTING: the text is the manager's name then, and finds the manager.
    """
    if facet.kind is FacetKind.REPORTING:
        return _in_quotes(value)
    if facet == SINCE:
        return f"since:{value}"
    if facet.kind is FacetKind.COLUMN:
        return f"{_in_quotes(facet.column)}:{_in_quotes(value)}"
    key = next(key for key, known in KEYS.items() if known == facet)
    return f"{key}:{_in_quotes(value)}"


def rule_filter(condition: str) -> str:
    """Return the text of the filter for those of whom the condition of a rule holds."""
    return f"{RULE}:{_in_quotes(condition)}"


def range_text(facet: Facet, key: str) -> str:
    """Return the text of the filter for those in a bin of numbers or years, by its key (see `scales`)."""
    if facet == SINCE:
        return f"since:{key}"
    return f"{_in_quotes(facet.column)}:{key if BETWEEN in key else f'{key}{BETWEEN}{key}'}"


def _in_quotes(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'

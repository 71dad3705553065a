"""What the rows of a table say of a facet and when it holds: whole columns, without an object for a row.

Not for: datasets whose people are records (see `record_values`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orgviewer.arrays import AnyIntegers, Integers
from orgviewer.model.naming import folded
from orgviewer.model.records import Membership
from orgviewer.model.roster import PERIOD, UNKNOWN, Roster
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.periods import UNKNOWN_PERIOD, bounds


def says_any(roster: Roster, facet: Facet) -> bool:
    """Return whether any row says something; looks no further than the first that does."""
    if facet.kind is FacetKind.ROLE:
        return any(code != UNKNOWN for code in roster.roles.codes)
    return any(_column(roster, facet))


def roster_values(roster: Roster, facet: Facet) -> Values:
    """Return which row has which value; rows that say nothing are left out."""
    if facet.kind is FacetKind.ROLE:
        spelled, codes = roster.roles.texts, np.asarray(roster.roles.codes, np.int32)
    else:
        spelled, codes = _distinct(_column(roster, facet))
    if facet.kind is FacetKind.START_YEAR:
        spelled = tuple(text[:4] for text in spelled)
    numbers: dict[str, int] = {}
    texts: list[str] = []
    merged = np.full(len(spelled) + 1, UNKNOWN, np.int32)  # the last is for who says nothing
    for code, text in enumerate(spelled):
        number = numbers.setdefault(folded(text), len(texts))
        if number == len(texts):
            texts.append(text)
        merged[code] = number
    value = merged[codes]
    person = np.flatnonzero(value != UNKNOWN).astype(np.int32)
    unknown = np.broadcast_to(np.array(UNKNOWN_PERIOD, np.int32), (len(person), 4))
    return Values(texts, person, value[person], np.full(len(person), -1, np.int32), unknown)


def held(roster: Roster, rows: AnyIntegers, today: int) -> Integers:
    """Return when the memberships of rows hold (n × 4, see `periods`)."""
    if not roster.details.keys() & PERIOD:
        return np.broadcast_to(np.array(bounds(Membership(), today), np.int32), (len(rows), 4))
    (starts, started), (ends, ended) = (
        _distinct(roster.details.get(name, ("",) * len(roster))) for name in PERIOD
    )
    started, ended = started[rows], ended[rows]
    by_start = [bounds(Membership(start_date=text), today) for text in (*starts, None)]
    by_end = [bounds(Membership(end_date=text), today) for text in (*ends, None)]
    from_start = np.array(by_start, np.int32)[started]
    from_end = np.array(by_end, np.int32)[ended]
    # When something began is said by its start, else by its end; and when it ended likewise.
    begun = np.where((started != UNKNOWN)[:, np.newaxis], from_start, from_end)[:, :2]
    over = np.where((ended != UNKNOWN)[:, np.newaxis], from_end, from_start)[:, 2:]
    return np.concatenate((begun, over), axis=1)


def _column(roster: Roster, facet: Facet) -> Sequence[str]:
    """Return what each row says, empty where it says nothing; nothing at all if there is no such column."""
    match facet.kind:
        case FacetKind.PLACE:
            return roster.details.get("location", ())
        case FacetKind.START_YEAR:
            return roster.details.get("start_date", ())
        case FacetKind.COLUMN:
            return roster.others.get(facet.column, ())
        case _:
            return ()


def _distinct(column: Sequence[str]) -> tuple[tuple[str, ...], Integers]:
    """Return the different texts of a column, and by row which it is, or UNKNOWN where it is empty."""
    numbers: dict[str, int] = {"": UNKNOWN}
    told = (numbers.setdefault(text, len(numbers) - 1) for text in column)
    codes = np.fromiter(told, np.int32, len(column))
    return tuple(numbers)[1:], codes

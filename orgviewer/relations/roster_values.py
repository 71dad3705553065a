"""What the rows of a table say of a facet: whole columns, without a person for each row."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.model.roster import UNKNOWN, Roster
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.periods import UNKNOWN_PERIOD
from orgviewer.relations.spelling import folded


def roster_texts(roster: Roster, facet: Facet) -> Iterable[str]:
    """Return what each row says, empty where it says nothing; nothing at all if there is no such column."""
    match facet.kind:
        case FacetKind.ROLE:
            return ["" if code == UNKNOWN else roster.roles.texts[code] for code in roster.roles.codes]
        case FacetKind.PLACE:
            return roster.details.get("location", ())
        case FacetKind.START_YEAR:
            return [text[:4] for text in roster.details.get("start_date", ())]
        case FacetKind.COLUMN:
            return roster.others.get(facet.column, ())
        case _:
            return ()


def values_of_column(rows: int, said: Iterable[str]) -> Values:
    """Return a whole column as values; rows that say nothing are left out."""
    numbers: dict[str, int] = {}
    spelled = [numbers.setdefault(text, len(numbers)) for text in said] or [numbers.setdefault("", 0)] * rows
    one_for_all: dict[str, int] = {}
    texts: list[str] = []
    merged = []
    for text in numbers:  # far fewer than rows
        number = one_for_all.setdefault(folded(text), len(texts)) if text else UNKNOWN
        if number == len(texts):
            texts.append(text)
        merged.append(number)
    value = np.array(merged, np.int32)[np.array(spelled, np.int32)] if rows else np.zeros(0, np.int32)
    person = np.flatnonzero(value != UNKNOWN).astype(np.int32)
    return Values(texts, person, value[person], np.full(len(person), -1, np.int32), _unknown(len(person)))


def _unknown(count: int) -> Integers:
    return np.broadcast_to(np.array(UNKNOWN_PERIOD, np.int32), (count, 4))

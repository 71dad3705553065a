"""Organizations as something that two people share: which of them say nothing, and which both stand in.

Not for: who is tied to which organization (see `ties`), or drawing them (see `chart`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orgviewer.arrays import Booleans
from orgviewer.model.dataset import Dataset
from orgviewer.model.naming import folded

WIDE = frozenset(("company", "function"))
"""What brings nobody together by itself: a company is where all are, and a function what some do."""


def wide(dataset: Dataset) -> Booleans:
    """Return of which organizations it says nothing of two people that both are in them.

    Those are companies and functions, and whatever all others of the file lie in.
    """
    records = dataset.organizations
    tops = [record.id for record in records if not record.parent_id]
    whole = tops[0] if len(tops) == 1 and len(records) > 1 else None
    found = [record.id == whole or folded(record.classification or "") in WIDE for record in records]
    return np.array(found, np.bool_)


def organizations_of_both(dataset: Dataset, a: int, b: int) -> list[int]:
    """Return the organizations in which two people stand, or beneath which they do, the nearest first.

    Where a day was chosen, those of memberships that surely began after it are not among them.
    A grouping is none: that a file puts two people together says nothing of them.
    """
    others = set(_above(dataset, b))
    shared = (place for place in dict.fromkeys(_above(dataset, a)) if place in others)
    both = [place for place in shared if not dataset.groupings[place]]
    return sorted(both, key=lambda place: _depth(dataset, place), reverse=True)


def _above(dataset: Dataset, person: int) -> Iterator[int]:
    """Yield the organizations of a person's memberships, and those in which they lie."""
    start = person if dataset.roster is not None else dataset.memberships.starts[person]
    for entry, membership in enumerate(dataset.persons[person].memberships, start):
        if dataset.begun[entry]:
            yield from _way_up(dataset, membership.organization_id)


def _way_up(dataset: Dataset, organization: str | None) -> Iterator[int]:
    while organization:
        place = dataset.organization_index[organization]
        yield place
        organization = dataset.organizations[place].parent_id


def _depth(dataset: Dataset, place: int) -> int:
    return sum(1 for _ in _way_up(dataset, dataset.organizations[place].id))

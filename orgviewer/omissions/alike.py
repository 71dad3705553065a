"""Who is alike once names are left off: in the same role under the same superior, with nobody beneath."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Booleans, grouped_by
from orgviewer.model.records import Post

FEWEST = 2


class Standpoints(Struct, frozen=True, eq=False):
    """Where people stand: superior, team and role by number, -1 for none, and who may be put together.

    Arrays of one length, of those who may be counted on one card with others. Who is `meant` is so with
    those alone who are, too; None is nobody.
    """

    superior: AnyIntegers
    team: AnyIntegers
    role: AnyIntegers
    free: Booleans
    meant: Booleans | None = None


def groups(places: Standpoints) -> list[AnyIntegers]:
    """Return those who are alike, by places, each group in its order and the groups by their first."""
    free = np.flatnonzero(places.free)
    key = np.zeros(len(free), np.int64)
    meant = np.zeros(len(places.free), np.int64) if places.meant is None else places.meant
    for column in (places.superior, places.team, places.role, meant):
        own = column[free].astype(np.int64) + 1
        key = _dense(key * (int(own.max(initial=0)) + 1) + own)
    counts = np.bincount(key)
    several = np.flatnonzero(counts[key] >= FEWEST)
    found = [free[several[turns]] for _, turns in grouped_by(key[several])]
    return sorted(found, key=lambda group: int(group[0]))


def _dense(key: AnyIntegers) -> AnyIntegers:
    """Return numbers that are equal where those of a key are, without gaps between them."""
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    ranks = np.empty(len(key), np.int64)
    ranks[order] = np.cumsum(np.append(True, ordered[1:] != ordered[:-1])[: len(key)]) - 1
    return ranks


def post_of_several(identifier: str, label: str, team: str | None, inferred: bool) -> Post:
    """Return the post that several hold who are alike."""
    return Post(
        id=identifier,
        label=label,
        organization_id=team,
        reports_to_inferred="drawing" if inferred else None,
    )


def numbers(values: Sequence[object]) -> AnyIntegers:
    """Return for each value the number of its first place, so that equal ones have the same; -1 for none."""
    first: dict[object, int] = {}
    found = [-1 if value is None else first.setdefault(value, place) for place, value in enumerate(values)]
    return np.array(found, np.int64)

"""One state, or two that are compared, without some of what they say."""

from __future__ import annotations

from collections.abc import Sequence

from orgviewer.arrays import Booleans
from orgviewer.changes.compare import compare
from orgviewer.choices import Omission
from orgviewer.model.dataset import Dataset
from orgviewer.omissions import alike_without, without


def states_without(
    states: Sequence[Dataset], omissions: frozenset[Omission], meant: Booleans | None = None
) -> Sequence[Dataset]:
    """Return one or two datasets without some of what they say; who is in both is the same there.

    Persons of a single one who are `meant` (by place) hold no post together with others.
    """
    if len(states) == 1:
        return [without(states[0], omissions, meant)]
    old, new = states
    return alike_without(old, new, compare(old, new).matching, omissions)

"""One state, or two that are compared, without some of what they say."""

from __future__ import annotations

from collections.abc import Sequence

from orgviewer.changes.compare import compare
from orgviewer.choices import Omission
from orgviewer.model.dataset import Dataset
from orgviewer.omissions import alike_without, without


def states_without(states: Sequence[Dataset], omissions: frozenset[Omission]) -> Sequence[Dataset]:
    """Return one or two datasets without some of what they say; who is in both is the same there."""
    if len(states) == 1:
        return [without(states[0], omissions)]
    old, new = states
    return alike_without(old, new, compare(old, new).matching, omissions)

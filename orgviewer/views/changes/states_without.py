"""One state, or two that are compared, without some of what they say, and the spec of the same chart of them.

Not for: what is left off (see `omissions`), or pictures, which are of one state (see `leaving_off`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from orgviewer.arrays import Booleans
from orgviewer.changes.both.datasets import compared
from orgviewer.changes.both.without import states_without
from orgviewer.chart.filters.leaving_off import filter_without, found_by
from orgviewer.chart.lighting import Records
from orgviewer.chart.spec import ChartSpec, Filter, FoundIds
from orgviewer.choices import Omission
from orgviewer.model.dataset import Dataset


def shown_without(
    states: Sequence[Dataset], spec: ChartSpec, omissions: frozenset[Omission]
) -> tuple[Sequence[Dataset], ChartSpec]:
    """Return one or two datasets without some of what they say, and a spec by which as many are shown.

    Whom the filter finds is found before anything is left off. Its text stays beside their ids: by it whoever
    typed it is found again in another reading.
    """
    if len(states) == 1:
        told, apart = filter_without(states[0].on(spec.as_of), spec, omissions)
        kept = states_without(states, omissions, apart)
    else:
        kept = states_without(states, omissions)
        found = None if spec.filter is None else found_by(compared(*states), spec)
        told = None if found is None else Filter("", found=_at_places(compared(*kept), found))
    if spec.filter is None or told is None:
        return kept, spec
    return kept, replace(spec, filter=replace(spec.filter, found=told.found))


def _at_places(kept: Dataset, found: Records) -> FoundIds:
    """Return the ids of records at the places of those found: who is the same in both states stays so."""
    return FoundIds(
        _ids(kept.person_index, found.persons),
        _ids(kept.organization_index, found.organizations),
        _ids(kept.post_index, found.posts),
    )


def _ids(index: Mapping[str, int], flags: Booleans) -> frozenset[str]:
    if len(index) != len(flags):
        return frozenset()  # rather nobody than somebody else
    return frozenset(name for name, place in index.items() if flags[place])

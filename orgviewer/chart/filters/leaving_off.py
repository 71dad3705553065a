"""A dataset and the spec of its chart without what somebody wants left off: whom a filter shows stays shown.

Not for: what is left off (see `omissions`).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from orgviewer.arrays import Booleans
from orgviewer.chart.filters.filtering import is_asked, meant_records
from orgviewer.chart.lighting import Records
from orgviewer.chart.spec import ChartSpec, Filter, FoundIds
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Omission
from orgviewer.model.dataset import Dataset
from orgviewer.omissions import ids_without, new_id, without


def chart_without(
    dataset: Dataset, spec: ChartSpec, omissions: frozenset[Omission]
) -> tuple[Dataset, ChartSpec]:
    """Return a dataset without some of what it says, and the spec of the same chart of that.

    Whom the filter finds is found before anything is left off: its text may ask for just that, and is
    nowhere in what is returned.
    """
    day = dataset.on(spec.as_of)
    wanted, apart = filter_without(day, spec, omissions)
    as_of = None if Omission.DATES in omissions else spec.as_of
    root = new_id(dataset, spec.root, omissions)
    return without(day, omissions, apart), replace(spec, root=root, as_of=as_of, filter=wanted)


def filter_without(
    day: Dataset, spec: ChartSpec, omissions: frozenset[Omission]
) -> tuple[Filter | None, Booleans | None]:
    """Return the filter, by ids alone, of a dataset without some of what it says, and who is found in it."""
    found = found_by(day, spec)
    if spec.filter is None or found is None:
        return None, None
    return Filter("", spec.filter.way, _ids(day, found, omissions)), found.persons


def found_by(day: Dataset, spec: ChartSpec) -> Records | None:
    """Return whom the filter of a spec finds of a dataset on its day; None if it asks for nothing."""
    wanted = spec.filter
    if wanted is None or not is_asked(day, wanted):
        return None
    everybody = replace(spec, filter=None)  # rules know levels from the root down
    return meant_records(day, wanted, lambda: whole_chart(day, everybody))


def _ids(dataset: Dataset, found: Records, omissions: frozenset[Omission]) -> FoundIds:
    ids = ids_without(dataset, omissions)
    columns = (ids.persons, found.persons), (ids.organizations, found.organizations), (ids.posts, found.posts)
    return FoundIds(*(_those(known, flags) for known, flags in columns))


def _those(ids: Sequence[str], flags: Booleans) -> frozenset[str]:
    return frozenset(ids[place] for place in flags.nonzero()[0].tolist())

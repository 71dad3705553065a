"""Who is meant by a name that a record mentions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orgviewer.model.dataset import Dataset

AMBIGUOUS = -1


def people_by_name(dataset: Dataset) -> Mapping[str, int]:
    """Return the place in `persons` of whoever has a name; one that two share is AMBIGUOUS."""
    found: dict[str, int] = {}
    for name, place in _names(dataset):
        found[name] = place if found.get(name, place) == place else AMBIGUOUS
    return found


def _names(dataset: Dataset) -> Iterator[tuple[str, int]]:
    if dataset.roster is not None:
        yield from zip(dataset.roster.names, range(len(dataset.roster)), strict=True)
        return
    for place, person in enumerate(dataset.persons):
        yield person.name, place
        for other in person.other_names:
            yield other.name, place

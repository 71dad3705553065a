"""Ids of records for formats that have one space of ids for all kinds, and what such formats leave out.

Not for: what a format writes of a record (see `follow_the_money`, `linked_data`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Citation, Record
from orgviewer.words.language import Plural, counted, tr

NOTHING: tuple[object, ...] = (None, (), {}, False, "")
FORGOTTEN = frozenset(("id", "absent", "primary", "format", "arranged_by"))
"""Fields that say nothing beyond what any format says in its own way."""


class RegisterIds:
    """The ids of people, organizations, posts and sources; one that two kinds share begins with the kind."""

    def __init__(self, dataset: Dataset) -> None:
        """Give every record of a dataset its id."""
        found = {
            "person": [one.id for one in dataset.persons],
            "organization": [one.id for one in dataset.organizations],
            "post": [one.id for one in dataset.posts],
            "source": [one.id for one in dataset.sources],
        }
        times = Counter(chain.from_iterable(found.values()))
        taken = set(times)
        self._ids: dict[tuple[str, str], str] = {}
        for kind, ids in found.items():
            for own in ids:
                self._ids[kind, own] = own if times[own] == 1 else self._unused(f"{kind}-{own}", taken)

    def _unused(self, wanted: str, taken: set[str]) -> str:
        number, found = 1, wanted
        while found in taken:
            number += 1
            found = f"{wanted}-{number}"
        taken.add(found)
        return found

    def of(self, kind: str, own: str | None) -> str:
        """Return the id of a record by its kind and own id; nothing for one that is not there."""
        return self._ids.get((kind, own or ""), "")


def left_out(
    dataset: Dataset, kept: Mapping[str, frozenset[str]], names: Mapping[str, Plural]
) -> Iterator[str]:
    """Yield in sentences what fields of records are not among those that are `kept`, by kind of record."""
    records: Mapping[str, Iterable[Record]] = {
        "person": (one for one in dataset.persons if not one.absent),
        "membership": chain.from_iterable(one.memberships for one in dataset.persons),
        "organization": dataset.organizations,
        "post": dataset.posts,
    }
    for kind, ones in records.items():
        counts: Counter[str] = Counter()
        for one in ones:
            said = (name for name in one.__struct_fields__ if getattr(one, name) not in NOTHING)
            counts.update(name for name in said if name not in kept[kind] and name not in FORGOTTEN)
        for name, number in counts.items():
            yield counted(number, *names[kind], name=name)
    if any(citation.at for citation in _citations(dataset)):
        yield tr("Where in a source something stands is left out.")


def _citations(dataset: Dataset) -> Iterator[Citation]:
    for one in (*dataset.persons, *dataset.organizations, *dataset.posts):
        yield from one.sources
    for person in dataset.persons:
        for part in person.memberships:
            yield from part.sources

"""Who is tied to whom, by what they share: people on one side, things on the other.

A thing that 50,000 people share is one node with 50,000 ties; no two people are ever compared.
Not for: what connects two of them (see `chains`), or what one shares with all others (see `sharing`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import AnyIntegers, Booleans, Integers, ranges
from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import PartialDate
from orgviewer.model.days.periods import AFTER_ALL, BEFORE_ALL
from orgviewer.model.roster import UNKNOWN
from orgviewer.relations.alike import alike
from orgviewer.relations.facets import Values
from orgviewer.relations.things import ThingKind
from orgviewer.relations.ties import ALWAYS, Ties, all_ties

OF_MEMBERSHIPS = (ThingKind.REPORTING, ThingKind.TEAM)
"""What ties people by their memberships."""


class Graph(Struct, frozen=True, eq=False):
    """The people of a dataset, the things that two or more of them share, and the ties between.

    By thing: `kinds` (ThingKind), `texts`, `sizes` in people, and `same`, the thing that it is if two kinds
    of things are one (see `alike`). By tie: `person` (a place in the
    dataset's persons), `thing`, `entry` (see `things.entry_of`; -1 if only others say so), `period`
    (which of `periods`, p × 4) and `head` (whether the person is the manager, advisor or teacher there).
    Ties stand by thing, then by person: `thing_starts` and `person_starts` say where those of each
    begin, the latter in `by_person`, and have one more entry at their end.
    """

    dataset: Dataset
    kinds: Integers
    texts: Sequence[str]
    sizes: Integers
    same: Integers
    person: Integers
    thing: Integers
    entry: Integers
    period: Integers
    head: Booleans
    periods: Integers
    thing_starts: AnyIntegers
    by_person: Integers
    person_starts: AnyIntegers

    def ties_of_people(self, persons: AnyIntegers) -> Integers:
        """Return the ties of people, one after the other."""
        return self.by_person[ranges(*_rows(self.person_starts, persons))]

    def ties_of_things(self, things: AnyIntegers) -> Integers:
        """Return the ties of things, one after the other."""
        return ranges(*_rows(self.thing_starts, things))

    def tie_counts(self, things: AnyIntegers) -> AnyIntegers:
        """Return how many ties each of the things has."""
        return _rows(self.thing_starts, things)[1]

    def others(self, person: int) -> tuple[Integers, Integers]:
        """Return pairs of ties, one of a person's own and one of somebody else to the same thing."""
        own = self.ties_of_people(np.array([person], np.int32))
        other = self.ties_of_things(self.thing[own])
        own = np.repeat(own, self.tie_counts(self.thing[own]))
        somebody_else = self.person[other] != person
        return own[somebody_else], other[somebody_else]


def build_graph(dataset: Dataset) -> Graph:
    """Return what the people of a dataset share; in a time that grows as the file does.

    Where a day was chosen, what surely began after it is not there yet.
    """
    last = AFTER_ALL if dataset.as_of is None else PartialDate.parse(dataset.as_of).days[1]
    by_then = [_begun(dataset, ties) for ties in all_ties(dataset)]
    found = [ties for ties in by_then if len(ties.values.person)]
    starts = np.concatenate(([0], np.cumsum([len(ties.values.texts) for ties in found], dtype=np.int64)))
    person, thing, entry, head, period, periods = _joined(found, starts, last)
    # By thing, then by person, for the ties of things with two people or more.
    pairs = thing * len(dataset.persons) + person
    order = np.argsort(pairs, kind="stable")
    is_new = np.diff(pairs[order], prepend=-1) != 0
    sizes = np.bincount(thing[order][is_new], minlength=int(starts[-1])).astype(np.int32)
    kept = np.flatnonzero(sizes > 1)
    order = order[sizes[thing[order]] > 1]
    thing = np.searchsorted(kept, thing[order]).astype(np.int32)
    person = person[order]
    which = np.searchsorted(starts, kept, side="right") - 1
    kinds = np.array([ties.kind for ties in found], np.int32)[which]
    texts = _texts(found, which, kept - starts[which])
    return Graph(
        dataset=dataset,
        kinds=kinds,
        texts=texts,
        sizes=sizes[kept],
        same=alike(kinds, texts),
        person=person,
        thing=thing,
        entry=entry[order],
        period=period[order],
        head=head[order],
        periods=periods,
        thing_starts=_starts(thing, len(kept)),
        by_person=np.argsort(person, kind="stable").astype(np.int32),
        person_starts=_starts(person, len(dataset.persons)),
    )


def _begun(dataset: Dataset, ties: Ties) -> Ties:
    """Return ties without those of memberships that had not begun by the day.

    A line of which no beginning is known does not reach back before the manager came.
    """
    if dataset.as_of is None or ties.kind not in OF_MEMBERSHIPS:
        return ties
    values, heads = ties.values, ties.heads[ties.values.value]
    begun, come = (np.frombuffer(flags, np.bool_) for flags in (dataset.begun, dataset.had_come))
    if dataset.roster is not None:
        entries = values.person
    else:
        entries = np.asarray(dataset.memberships.starts, np.int32)[values.person] + values.entry
    is_known = (heads == UNKNOWN) | (values.period[:, 0] > BEFORE_ALL)
    kept = begun[entries] & (is_known | come[heads])
    columns = values.person, values.value, values.entry, values.period
    return replace(ties, values=Values(values.texts, *(column[kept] for column in columns)))


_Columns = tuple[Integers, AnyIntegers, Integers, Booleans, Integers, Integers]


def _joined(found: Sequence[Ties], starts: AnyIntegers, last: int) -> _Columns:
    """Return all ties as columns: person, thing, entry, head, which period, and the periods."""
    parts = [_columns(ties, start, last) for ties, start in zip(found, starts.tolist(), strict=False)]
    parts.append(_NOTHING)
    before = np.cumsum([0, *(len(periods) for *_, periods in parts)])
    person, thing, entry, head = (np.concatenate([part[column] for part in parts]) for column in range(4))
    period = np.concatenate([part[4] + shift for part, shift in zip(parts, before, strict=False)])
    periods = np.concatenate([part[5] for part in parts])
    return person, thing, entry, head, period.astype(np.int32), periods


def _columns(ties: Ties, start: int, last: int) -> _Columns:
    """Return the ties of one kind as columns, its things counted from `start`, and ties for the heads.

    What surely begins after the `last` day is left out.
    """
    values, heads = ties.values, ties.heads
    own = values.person != heads[values.value]  # nobody is their own manager or teacher
    own &= values.period[:, 0] <= last
    person, thing, entry = values.person[own], values.value[own], values.entry[own]
    which, periods = _distinct(values.period)
    headed = np.flatnonzero((heads != UNKNOWN) & (np.bincount(thing, minlength=len(heads)) > 0))
    return (
        np.concatenate((person, heads[headed])),
        np.concatenate((thing, headed)) + np.int64(start),
        np.concatenate((entry, np.full(len(headed), -1, np.int32))),
        np.arange(len(person) + len(headed)) >= len(person),
        np.concatenate((which[own], np.full(len(headed), len(periods), np.int32))),
        np.concatenate((periods, np.array([ALWAYS], np.int32))),
    )


_NONE = np.zeros(0, np.int32)
_NOTHING: _Columns = (
    _NONE,
    _NONE.astype(np.int64),
    _NONE,
    _NONE.astype(np.bool_),
    _NONE,
    _NONE.reshape(0, 4),
)


def _distinct(period: Integers) -> tuple[Integers, Integers]:
    """Return for each period which of the distinct ones it is, and these."""
    if (period == period[0]).all():  # as in most tables
        return np.zeros(len(period), np.int32), period[:1]
    days = period.astype(np.int64)
    _, begun = np.unique(days[:, 0] << 32 | days[:, 1], return_inverse=True)
    _, ended = np.unique(days[:, 2] << 32 | days[:, 3], return_inverse=True)
    _, first, which = np.unique(begun * len(period) + ended, return_index=True, return_inverse=True)
    return which.astype(np.int32), period[first]


def _texts(found: Sequence[Ties], which: AnyIntegers, places: AnyIntegers) -> list[str]:
    texts = [ties.values.texts for ties in found]
    return [texts[part][place] for part, place in zip(which.tolist(), places.tolist(), strict=True)]


def _starts(numbers: Integers, count: int) -> AnyIntegers:
    """Return where each number would begin in a sorted column, and its end."""
    return np.concatenate(([0], np.cumsum(np.bincount(numbers, minlength=count))))


def _rows(starts: AnyIntegers, numbers: AnyIntegers) -> tuple[AnyIntegers, AnyIntegers]:
    return starts[numbers], starts[numbers + 1] - starts[numbers]

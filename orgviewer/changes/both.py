"""Two datasets and what changed between them into one over both: the later state, and what is gone since.

Those who left stand in it under the superior and in the team where they were, be these there still or gone as
well. Not for: finding out what changed.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from orgviewer.changes.both_rosters import both_rosters
from orgviewer.changes.places import Places
from orgviewer.changes.remains import Remains
from orgviewer.model.changes import (
    HAPPENED,
    OF_ORGANIZATIONS,
    BothStates,
    Change,
    ChangeKind,
    Comparison,
    Counterparts,
)
from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import PartialDate
from orgviewer.model.roster import UNKNOWN


def both_states(
    earlier: Dataset, later: Dataset, comparison: Comparison, old_day: PartialDate | None = None
) -> Dataset:
    """Return one dataset over two states; `old_day` is the day of the earlier one, if not the file's own.

    Its records are those of the later state, in their order, and then those that only the earlier one knows,
    their ids kept unless somebody else has them by now. Managers who are absent from both files stay last.
    """
    gone = _gone(comparison.changes, ChangeKind.LEFT)
    dissolved = _gone(comparison.changes, ChangeKind.DISSOLVED)
    absent = _needed(earlier, comparison.matching.persons, gone)
    people = _people(earlier, later, comparison.matching.persons, gone, absent)
    organizations = _family(
        len(earlier.organizations), len(later.organizations), comparison.matching.organizations, dissolved
    )
    remains = Remains(earlier, later, people, organizations, old_day or earlier.day)
    document = msgspec.structs.replace(
        later.document,
        organizations=later.organizations + tuple(map(remains.organization, dissolved)),
        sources=later.sources + remains.sources,
        persons=(),
    )
    roster = None
    if earlier.roster is not None and later.roster is not None:
        roster = both_rosters(earlier.roster, later.roster, remains, gone, absent)
    else:
        persons = [*_present(later), *map(remains.person, gone), *_absent(later)]
        document = msgspec.structs.replace(document, persons=(*persons, *map(remains.person, absent)))
    both = BothStates(
        earlier,
        later,
        comparison,
        _counterparts(people, [one for one in comparison.changes if one.kind not in OF_ORGANIZATIONS]),
        _counterparts(organizations, [one for one in comparison.changes if one.kind in OF_ORGANIZATIONS]),
    )
    return replace(later, document=document, roster=roster, both=both)


def _gone(changes: Iterable[Change], kind: ChangeKind) -> list[int]:
    """Return which records of the earlier state are no more there, in their order."""
    return sorted({change.old_record for change in changes if change.kind is kind and change.old_record >= 0})


def _needed(earlier: Dataset, matched: Sequence[int], gone: Sequence[int]) -> list[int]:
    """Return those managers of who left whom the earlier file only names, and the later one does not."""
    known = {*matched, *gone}
    return sorted({earlier.managers[place] for place in gone} - known - {UNKNOWN})


def _people(
    earlier: Dataset, later: Dataset, matched: Sequence[int], gone: Sequence[int], absent: Sequence[int]
) -> Places:
    """Return where people stand: who left before those whom the later file only names."""
    first, count = len(later.persons) - _trailing(later), len(later.persons)
    of_later = array("i", [*range(first), *range(first + len(gone), count + len(gone))])
    of_earlier = _of_earlier(len(earlier.persons), matched, of_later)
    for turn, place in enumerate(gone):
        of_earlier[place] = first + turn
    for turn, place in enumerate(absent):
        of_earlier[place] = count + len(gone) + turn
    return Places(count + len(gone) + len(absent), of_earlier, of_later)


def _family(earlier: int, later: int, matched: Sequence[int], gone: Sequence[int]) -> Places:
    of_later = array("i", range(later))
    of_earlier = _of_earlier(earlier, matched, of_later)
    for turn, place in enumerate(gone):
        of_earlier[place] = later + turn
    return Places(later + len(gone), of_earlier, of_later)


def _of_earlier(count: int, matched: Sequence[int], of_later: Sequence[int]) -> array[int]:
    """Return where the records of the earlier state stand that are in the later one, too."""
    found = array("i", [UNKNOWN]) * count
    for place, before in enumerate(matched):
        if before >= 0:
            found[before] = of_later[place]
    return found


def _trailing(later: Dataset) -> int:
    """Return how many at the end of a roster are only named by others; in other files they stand anywhere."""
    return later.roster.absent if later.roster is not None else 0


def _present(later: Dataset) -> Sequence[object]:
    return later.persons[: len(later.persons) - _trailing(later)]


def _absent(later: Dataset) -> Sequence[object]:
    return later.persons[len(later.persons) - _trailing(later) :]


def _counterparts(places: Places, changes: Iterable[Change]) -> Counterparts:
    """Return what became of the records of one family, and where they are from."""
    told: dict[int, tuple[Change, ...]] = {}
    happened = bytearray(places.count)
    for change in changes:
        place = places.of_change(change)
        if place >= 0:
            told[place] = (*told.get(place, ()), change)
            happened[place] |= HAPPENED[change.kind]
    return Counterparts(
        places.back(places.of_earlier), places.back(places.of_later), places.of_earlier, bytes(happened), told
    )

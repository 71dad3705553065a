"""Two datasets and what changed between them into one over both: the later state, and what is gone since.

Those who left stand in it under the superior and in the team where they were, be these there still or gone as
well. Not for: finding out what changed.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from orgviewer.changes import compare
from orgviewer.changes.both.places import Gone, JointPlaces
from orgviewer.changes.both.remains import Remains
from orgviewer.changes.both.rosters import both_rosters
from orgviewer.model.changes import (
    HAPPENED,
    BothStates,
    Change,
    ChangeKind,
    Comparison,
    Counterparts,
    Subject,
)
from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN


def compared(earlier: Dataset, later: Dataset) -> Dataset:
    """Return one dataset over two states, compared; see `both_states`."""
    return both_states(earlier, later, compare(earlier, later))


def both_states(earlier: Dataset, later: Dataset, comparison: Comparison) -> Dataset:
    """Return one dataset over two states, each of the day that it speaks of.

    Its records are those of the later state, in their order, and then those that only the earlier one knows,
    their ids kept unless somebody else has them by now. Who left and is recorded still stands as before.
    Managers who are absent from both files stay last.
    """
    matched, changes = comparison.matching, comparison.changes
    left = _gone(changes, ChangeKind.LEFT, matched.persons)
    dissolved = _gone(changes, ChangeKind.DISSOLVED, matched.organizations)
    absent = _needed(earlier, matched.persons, left)
    people = _people(earlier, later, matched.persons, left.missing, absent)
    organizations = _family(earlier, later, matched.organizations, dissolved.missing)
    remains = Remains(earlier, later, people, organizations)
    teams = list(later.organizations)
    for place, before in dissolved.recorded.items():
        teams[place] = remains.team_again(place, before)
    document = msgspec.structs.replace(
        later.document,
        organizations=(*teams, *map(remains.organization, dissolved.missing)),
        sources=later.sources + remains.sources,
        persons=(),
        meta=later.meta,  # its day is the one that was asked for
    )
    roster = None
    if earlier.roster is not None and later.roster is not None:
        roster = both_rosters(earlier.roster, later.roster, remains, left, absent)
    else:
        persons = list(later.persons)
        for place, before in left.recorded.items():
            persons[place] = remains.person_again(place, before)
        first = len(persons) - _trailing(later)
        persons[first:first] = map(remains.person, left.missing)
        document = msgspec.structs.replace(document, persons=(*persons, *map(remains.person, absent)))
    both = BothStates(
        earlier,
        later,
        comparison,
        _counterparts(people, [one for one in changes if one.subject is Subject.PERSON]),
        _counterparts(organizations, [one for one in changes if one.subject is Subject.ORGANIZATION]),
    )
    left_off = earlier.left_off | later.left_off
    return replace(later, document=document, roster=roster, both=both, as_of=None, left_off=left_off)


def _gone(changes: Iterable[Change], kind: ChangeKind, matched: Sequence[int]) -> Gone:
    """Return which records of the earlier state are no more there, in their order."""
    old = {change.old_record for change in changes if change.kind is kind} - {UNKNOWN}
    recorded = {place: before for place, before in enumerate(matched) if before in old}
    return Gone(sorted(old - {*recorded.values()}), recorded)


def _needed(earlier: Dataset, matched: Sequence[int], left: Gone) -> list[int]:
    """Return those managers of who left whom the earlier file only names, and the later one does not."""
    known = {*matched, *left.missing, UNKNOWN}
    return sorted({earlier.managers[place] for place in left.all} - known)


def _people(
    earlier: Dataset, later: Dataset, matched: Sequence[int], gone: Sequence[int], absent: Sequence[int]
) -> JointPlaces:
    """Return where people stand: who left before those whom the later file only names."""
    first, count = len(later.persons) - _trailing(later), len(later.persons)
    of_later = array("i", [*range(first), *range(first + len(gone), count + len(gone))])
    of_earlier = _of_earlier(len(earlier.persons), matched, of_later)
    for turn, place in enumerate(gone):
        of_earlier[place] = first + turn
    for turn, place in enumerate(absent):
        of_earlier[place] = count + len(gone) + turn
    return JointPlaces(count + len(gone) + len(absent), of_earlier, of_later)


def _family(earlier: Dataset, later: Dataset, matched: Sequence[int], gone: Sequence[int]) -> JointPlaces:
    """Return where organizations stand."""
    count = len(later.organizations)
    of_later = array("i", range(count))
    of_earlier = _of_earlier(len(earlier.organizations), matched, of_later)
    for turn, place in enumerate(gone):
        of_earlier[place] = count + turn
    return JointPlaces(count + len(gone), of_earlier, of_later)


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


def _counterparts(places: JointPlaces, changes: Iterable[Change]) -> Counterparts:
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

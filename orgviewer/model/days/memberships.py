"""The memberships of all people in one row: whose they are, where, under whom, and when they hold.

Made once for a file; what depends on a day is asked of it. Not for: rows of a table, which have one each
(see `roster`).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from msgspec import Struct

from orgviewer.model.dates import day_after
from orgviewer.model.days.periods import Days, Periods, Presence
from orgviewer.model.records import Membership, Person
from orgviewer.model.roster import UNKNOWN

CHOICES = bytes.maketrans(bytes(Presence), bytes((1, 2, 2, 4)))
"""By the presence of a membership that is not marked in which turn it is taken to stand for a person."""
CHOICES_OF_MARKED = bytes((0, 0, 0, 3))


class Memberships(Struct, frozen=True, eq=False):
    """Columns with an entry for each membership, the persons in their order, those of each in theirs.

    `starts` says where those of each person begin, and one more number ends the last. `organizations`,
    `posts` and `managers` are places in the lists of the dataset, UNKNOWN for none; `dotted` names
    memberships and dotted-line managers, `marked` those that the file marks as primary.
    """

    starts: array[int]
    persons: array[int]
    organizations: array[int]
    posts: array[int]
    managers: array[int]
    dotted: Sequence[tuple[int, int]]
    marked: frozenset[int]
    periods: Periods

    @classmethod
    def of(
        cls,
        persons: Sequence[Person],
        today: Days,
        organization_index: Mapping[str, int],
        post_index: Mapping[str, int],
        person_index: Mapping[str, int],
    ) -> Memberships:
        """Return those of persons, in a file that speaks of `today`."""
        starts, owners = array("i", [0]), array("i")
        entries: list[Membership] = []
        for place, person in enumerate(persons):
            entries += person.memberships
            owners.extend([place] * len(person.memberships))
            starts.append(len(entries))
        return cls(
            starts,
            owners,
            array("i", (_place(organization_index, one.organization_id) for one in entries)),
            array("i", (_place(post_index, one.post_id) for one in entries)),
            array("i", (_place(person_index, one.reports_to) for one in entries)),
            [
                (entry, person_index[manager])
                for entry, one in enumerate(entries)
                for manager in one.also_reports_to
                if manager in person_index
            ],
            frozenset(entry for entry, one in enumerate(entries) if one.primary),
            Periods.of(((one.start_date, one.end_date) for one in entries), today),
        )

    def primaries(self, presences: bytes) -> array[int]:
        """Return by person which of the own memberships stands for the person, UNKNOWN for who has none.

        It is the one marked so, unless it surely does not hold; else the first that holds, that may hold,
        or, of who is not there at all, that was marked, or the first.
        """
        choices = bytearray(presences.translate(CHOICES))
        for entry in self.marked:
            choices[entry] = CHOICES_OF_MARKED[presences[entry]]
        primaries = array("i", [0]) * (len(self.starts) - 1)
        start = 0
        for person, end in enumerate(self.starts[1:]):
            if end - start != 1:
                own = choices[start:end]
                primaries[person] = own.index(min(own)) if own else UNKNOWN
            start = end
        return primaries

    def people(self, presences: bytes, day: Days, unsaid: Presence) -> bytes:
        """Return what is known of each person on a day, by the `presences` of memberships.

        Somebody is there if one membership holds, or if several take turns without a gap: then only where is
        in doubt. `unsaid` is what is known of who has none.
        """
        found, start = bytearray(), 0
        for end in self.starts[1:]:
            own = presences[start:end]
            best = min(own, default=unsaid)
            if best == Presence.MAY_HOLD and len(own) > 1:
                entries = [start + turn for turn, one in enumerate(own) if one != Presence.HOLDS_NOT]
                best = Presence.HOLDS if self._fill(entries, day) else best
            found.append(best)
            start = end
        return bytes(found)

    def _fill(self, entries: Sequence[int], day: Days) -> bool:
        """Say whether on each of the days that are meant one of some memberships surely holds."""
        periods, (missing, last) = self.periods, day
        sure = sorted((periods.surely_begun[entry], periods.surely_lasts[entry]) for entry in entries)
        for begun, lasts in sure:
            if begun > missing:
                return False
            if lasts >= last:
                return True
            missing = max(missing, day_after(lasts))
        return False


def _place(index: Mapping[str, int], identifier: str | None) -> int:
    return index.get(identifier, UNKNOWN) if identifier else UNKNOWN

"""The organizations of one state as a hierarchy: what lies in which, who is there, and which have a name.

Not for: which of them is which of another state (see `organizations`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import compress

from msgspec import Struct

from orgviewer.model.circles import circles
from orgviewer.model.roster import UNKNOWN


class Hierarchy(Struct, frozen=True, eq=False, dict=True):
    """Organizations by place: names as they are compared, and where the one above stands, or UNKNOWN.

    `teams` says of each person in which organization, and `there` whether on the day.
    """

    names: Sequence[str]
    parents: Sequence[int]
    teams: Sequence[int]
    there: bytes

    @cached_property
    def children(self) -> Sequence[Sequence[int]]:
        """Which organizations lie right in each; the last entry, that of UNKNOWN, are those in none."""
        return _inside(enumerate(self.parents), len(self.parents))

    @cached_property
    def members(self) -> Sequence[Sequence[int]]:
        """Who is right in each organization on the day; the last entry are those in none."""
        return _inside(compress(enumerate(self.teams), self.there), len(self.parents))

    @cached_property
    def by_name(self) -> Mapping[str, Sequence[int]]:
        """The places of those that have a name."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place, name in enumerate(self.names):
            found[name].append(place)
        return found

    @cached_property
    def headcounts(self) -> Sequence[int]:
        """How many people are in each organization and in all that lie in it.

        Of those that lie in each other in a circle each has all that are in any of them.
        """
        sums = [len(members) for members in self.members]
        waiting = [len(children) for children in self.children]
        lowest = [place for place, count in enumerate(waiting[:-1]) if not count]
        while lowest:
            place = lowest.pop()
            above = self.parents[place]
            sums[above] += sums[place]
            waiting[above] -= 1
            if above != UNKNOWN and not waiting[above]:
                lowest.append(above)
        left = {place: self.parents[place] for place, count in enumerate(waiting[:-1]) if count}
        for circle in circles(left):
            whole = sum(sums[place] for place in circle)
            for place in circle:
                sums[place] = whole
        return sums[:-1]


def _inside(pairs: Iterable[tuple[int, int]], count: int) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in range(count + 1)]
    for place, around in pairs:
        found[around].append(place)
    return found

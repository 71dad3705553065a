"""Who else shares what one person has, and what several people have in common.

Not for: what connects two people (see `chains`).
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Integers
from orgviewer.relations.graph import Graph
from orgviewer.relations.periods import overlaps
from orgviewer.relations.things import ThingKind

SHOWN = (
    ThingKind.SCHOOL,
    ThingKind.EMPLOYER,
    ThingKind.PROJECT,
    ThingKind.ADVISOR,
    ThingKind.TEACHER,
)


class Shared(Struct, frozen=True, eq=False):
    """Something that a person shares by one of their entries, and who else does.

    `others` are places in the dataset's persons, those first who were there at the same time;
    `overlaps` (see `periods.Overlap`) says so for each. The entry is -1 if the person is the
    advisor or the teacher, and the others are those advised or taught; else these are none of the others.
    """

    kind: ThingKind
    text: str
    entry: int
    thing: int
    others: Integers
    overlaps: Integers


def shared_with(graph: Graph, person: int) -> list[Shared]:
    """Return what somebody shares of each kind that is SHOWN, in the order of entries."""
    ties = graph.ties_of_people(np.array([person], np.int32))
    found = [
        _shared(graph, int(tie))
        for kind in SHOWN
        for tie in sorted(ties[graph.kinds[graph.thing[ties]] == kind], key=lambda tie: graph.entry[tie])
    ]
    return [shared for shared in found if len(shared.others)]


def most_common(graph: Graph, persons: Integers, kind: ThingKind, most: int = 8) -> list[tuple[int, int]]:
    """Return the things of a kind that two or more of some people have, and how many of them do.

    The most common come first. Managers, advisors and teachers do not count among those whom they lead.
    """
    ties = graph.ties_of_people(np.unique(persons))
    ties = ties[(graph.kinds[graph.thing[ties]] == kind) & ~graph.head[ties]]
    people = len(graph.dataset.persons)
    pairs = np.unique(graph.thing[ties].astype(np.int64) * people + graph.person[ties])
    things, counts = np.unique(pairs // max(people, 1), return_counts=True)
    order = np.argsort(-counts, kind="stable")[:most]
    order = order[counts[order] > 1]
    return list(zip(things[order].tolist(), counts[order].tolist(), strict=True))


def _shared(graph: Graph, tie: int) -> Shared:
    thing = graph.thing[tie]
    ties = graph.ties_of_things(np.array([thing], np.int32))
    ties = ties[(graph.person[ties] != graph.person[tie]) & ~graph.head[ties]]
    overlap = overlaps(graph.periods[graph.period[tie]], graph.periods[graph.period[ties]])
    order = np.lexsort((graph.person[ties], overlap))
    # By two entries somebody may share the same thing twice; the stronger one stands first.
    _, first = np.unique(graph.person[ties][order], return_index=True)
    order = order[np.sort(first)]
    return Shared(
        kind=ThingKind(graph.kinds[thing]),
        text=graph.texts[thing],
        entry=int(graph.entry[tie]),
        thing=int(thing),
        others=graph.person[ties][order],
        overlaps=overlap[order],
    )

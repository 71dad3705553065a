"""How many steps everybody nearby is away from one person, and at least how weak the way is.

A breadth-first search over arrays: it looks once at each tie of each thing and person on its way,
so a school with 50,000 alumni costs 50,000 looks. Not for: the ways themselves (see `chains`).
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Integers
from orgviewer.relations.graph import Graph
from orgviewer.relations.strength import Costs, least_overlap_costs, step_costs, thing_costs

FAR = -1  # not reached
_ENDLESS = np.int64(2**60)  # more than any way costs, and sums of it stay numbers


class Distances(Struct, frozen=True, eq=False):
    """The way to one person, the goal: from `people` and from `things`, in steps from person to person.

    FAR is who was not reached. A thing is as far as the nearest who is tied to it. `costs` is
    for each person at least what the best of the shortest ways costs; exactly so for one step.
    """

    people: Integers
    things: Integers
    costs: Costs


def distances(graph: Graph, goal: int, until: int) -> Distances:
    """Return how far everybody is from `goal` who is no further than `until`."""
    found = Distances(
        np.full(len(graph.dataset.persons), FAR, np.int32),
        np.full(len(graph.sizes), FAR, np.int32),
        np.full(len(graph.dataset.persons), _ENDLESS),
    )
    found.people[goal] = 0
    found.costs[goal] = 0
    own, other = graph.others(goal)
    found.things[graph.thing[own]] = 0
    frontier = _reach(graph, found, other, step_costs(graph, own, other), 1)
    while len(frontier) and found.people[until] == FAR:
        frontier = _further(graph, found, frontier, int(found.people[frontier[0]]))
    return found


def _further(graph: Graph, found: Distances, frontier: Integers, steps: int) -> Integers:
    """Reach who is one step from those so many steps away; return them."""
    things = np.unique(graph.thing[graph.ties_of_people(frontier)])
    things = things[found.things[things] == FAR]
    found.things[things] = steps
    ties = graph.ties_of_things(things)
    is_new = found.people[graph.person[ties]] == FAR
    if not is_new.any():
        return ties[:0]
    return _reach(graph, found, ties[is_new], _costs_at_least(graph, found, things, ties)[is_new], steps + 1)


def _reach(graph: Graph, found: Distances, ties: Integers, costs: Costs, steps: int) -> Integers:
    people = graph.person[ties]
    found.people[people] = steps
    np.minimum.at(found.costs, people, costs)
    return np.unique(people)


def _costs_at_least(graph: Graph, found: Distances, things: Integers, ties: Integers) -> Costs:
    """Return for each tie of things at least what the way costs that begins with it.

    The next step may lead to the head, or to somebody else; to whoever is nearest to the goal.
    """
    counts = graph.tie_counts(things)
    starts = np.cumsum(counts) - counts
    onward, head = found.costs[graph.person[ties]], graph.head[ties]
    is_near = found.people[graph.person[ties]] != FAR
    to_head, to_another = (
        np.repeat(np.minimum.reduceat(np.where(is_near & goes, onward, _ENDLESS), starts), counts)
        for goes in (head, ~head)
    )
    with_head, without = thing_costs(graph, graph.thing[ties])
    apart = least_overlap_costs(graph, ties, counts, is_near & ~head)
    costs: Costs = np.where(head, with_head, without + apart) + to_another
    costs[~head] = np.minimum(costs, with_head + to_head)[~head]
    return costs

"""What connects two people: the shortest chains of people who share something, and their reporting line.

Not for: what such a chain is worth (see `worth`), saying it in words (see `phrases`), or who else shares
what somebody has (see `sharing`).
"""

from __future__ import annotations

import enum
import heapq
from collections.abc import Iterator, Sequence
from itertools import count, islice, pairwise

import numpy as np
from msgspec import Struct, field

from orgviewer.arrays import Integers
from orgviewer.model.roster import UNKNOWN
from orgviewer.relations.distances import FAR, Distances, distances
from orgviewer.relations.graph import Graph
from orgviewer.relations.periods import Overlap, overlaps
from orgviewer.relations.strength import Costs, step_costs
from orgviewer.relations.things import ThingKind

MOST_TURNS = 100_000
"""So often a chain is continued, besides what the chains asked for take if nothing is tried in vain."""
MOST_PAIRS = 5_000_000
"""So many pairs of ties are weighed, about a second of them, before the search ends with what it has."""


class SeniorSide(enum.Enum):
    """Which of the two of a step is the manager, the advisor or the teacher."""

    NEITHER = "neither"
    FROM = "from"
    TO = "to"


class ChainStep(Struct, frozen=True):
    """Two people who share a thing: places in the dataset's persons, and in their own lists of entries.

    An entry is -1 if only the other's entry says so (see `things.entry_of`).
    """

    from_person: int
    to_person: int
    kind: ThingKind
    text: str
    thing: int
    from_entry: int
    to_entry: int
    overlap: Overlap
    head: SeniorSide


class Chain(Struct, frozen=True):
    """Steps of which each begins where the one before ends; the less it costs, the stronger it is."""

    steps: tuple[ChainStep, ...]
    cost: int


def connections(graph: Graph, a: int, b: int, most: int = 10) -> list[Chain]:
    """Return the strongest chains from a person to another, at most so many (1 or more).

    They are the reporting line by which one stands above the other or both under somebody, however long,
    since nothing in a chart says more of two people; and the shortest ones. Of these, none passes over a
    manager: where two on the way share a team in which one stands above the other, the line is told.
    """
    found = [line for line in (line_between(graph, a, b),) if line is not None]
    for chain in chains(graph, a, b, most):
        told = chain if len(chain.steps) == 1 else over_managers(graph, chain)
        if all(_told(told) != _told(known) for known in found):
            found.append(told)
    return found[:most]


def line_between(graph: Graph, a: int, b: int) -> Chain | None:
    """Return the reporting line from one of two people up to the other, or over the nearest above both."""
    managers = graph.dataset.managers
    above_a, above_b = _upward(managers, a), _upward(managers, b)
    known = set(above_b)
    turn = next((person for person in above_a if person in known), UNKNOWN)
    if turn == UNKNOWN or a == b:
        return None
    way = [*above_a[: above_a.index(turn)], *above_b[above_b.index(turn) :: -1]]
    steps = [_line_step(graph, one, other) for one, other in pairwise(way)]
    found = [step for step in steps if step is not None]
    if len(found) < len(steps):
        return None
    return Chain(tuple(step for step, _ in found), sum(cost for _, cost in found))


def over_managers(graph: Graph, chain: Chain) -> Chain:
    """Return a chain with the line in place of every team of two of whom one stands above the other.

    Its cost stays that of the chain which it tells.
    """
    told: dict[int, ChainStep] = {}  # by who a step leads to
    for step in chain.steps:
        for one in _with_managers(graph, step):
            if one.to_person in told:  # somebody to whom the way has led before: no detour
                known = list(told)
                told = {person: told[person] for person in known[: known.index(one.to_person) + 1]}
            elif one.to_person != chain.steps[0].from_person:
                told[one.to_person] = one
            else:
                told.clear()
    return Chain(tuple(told.values()), chain.cost)


def _with_managers(graph: Graph, step: ChainStep) -> tuple[ChainStep, ...]:
    """Return the line that a step by a team passes over, or the step."""
    ends, managers = (step.from_person, step.to_person), graph.dataset.managers
    if step.kind is not ThingKind.TEAM:
        return (step,)
    is_above = ends[1] in _upward(managers, ends[0]) or ends[0] in _upward(managers, ends[1])
    line = line_between(graph, *ends) if is_above else None
    return line.steps if line else (step,)


def chains(graph: Graph, a: int, b: int, most: int = 10) -> list[Chain]:
    """Return the strongest of the shortest chains from a person to another, at most so many (1 or more).

    There is one chain for each way through people and things; none from a person to themselves.
    """
    away = distances(graph, b, a)
    if a == b or away.people[a] == FAR:
        return []
    search = _Search(graph, away)
    found = list(islice(search.ways(a, MOST_TURNS + most * int(away.people[a])), most))
    return [_chain(graph, way) for way in found or [search.straight(a)]]


class _Way(Struct, frozen=True):
    """A way from a person, so far: its last step, and the way before that."""

    before: _Way | None
    own: int
    other: int
    cost: int
    length: int


class _Branches(Struct, frozen=True, eq=False):
    """The steps that lead nearer to the goal, by what the whole way costs at least, the least first."""

    own: Integers
    other: Integers
    step: Costs
    rest: Costs


class _Search(Struct, eq=False):
    graph: Graph
    away: Distances
    known: dict[int, _Branches] = field(default_factory=dict)
    pairs: int = 0

    def ways(self, start: int, turns: int) -> Iterator[_Way]:
        """Yield the shortest ways to the goal, the cheapest first; give up after so many turns.

        Each way waits once, for its next branch only: the branches of a school's alumni are an array.
        """
        number = count()
        first = self.branches(start)
        waiting = [(int(first.rest[0]), 0, next(number), first, 0, _START)]
        while waiting and turns and self.pairs <= MOST_PAIRS:
            turns -= 1
            cost, _, _, branches, branch, before = heapq.heappop(waiting)
            if branch + 1 < len(branches.rest):
                cost = before.cost + int(branches.rest[branch + 1])
                heapq.heappush(waiting, (cost, -before.length, next(number), branches, branch + 1, before))
            way = _longer(before, branches, branch)
            person = int(self.graph.person[way.other])
            if not self.away.people[person]:
                yield way
                continue
            branches = self.branches(person)
            cost = way.cost + int(branches.rest[0])
            heapq.heappush(waiting, (cost, -way.length, next(number), branches, 0, way))

    def straight(self, start: int) -> _Way:
        """Return the way that looks best at every step."""
        way, person = _START, start
        while self.away.people[person]:
            way = _longer(way, self.branches(person), 0)
            person = int(self.graph.person[way.other])
        return way

    def branches(self, person: int) -> _Branches:
        """Return the steps from a person that lead nearer: for each thing and person the best."""
        if person not in self.known:
            self.known[person] = self._branches(person)
        return self.known[person]

    def _branches(self, person: int) -> _Branches:
        graph, people = self.graph, self.away.people
        own, other = graph.others(person)
        self.pairs += len(own)
        is_nearer = people[graph.person[other]] == people[person] - 1
        own, other = own[is_nearer], other[is_nearer]
        step = step_costs(graph, own, other)
        rest = step + self.away.costs[graph.person[other]]
        # Of ties that cost the same the dated one is told, whichever of the two one asks from.
        told = overlaps(graph.periods[graph.period[own]], graph.periods[graph.period[other]])
        order = np.lexsort((told, rest))
        # The same thing may tie two people twice, as two degrees of a school, or a team and its project.
        twins = graph.same[graph.thing[other]].astype(np.int64) * len(people) + graph.person[other]
        _, best = np.unique(twins[order], return_index=True)
        order = order[np.sort(best)]
        return _Branches(own[order], other[order], step[order], rest[order])


_START = _Way(None, -1, -1, 0, 0)


def _longer(way: _Way, branches: _Branches, branch: int) -> _Way:
    cost = way.cost + int(branches.step[branch])
    return _Way(way, int(branches.own[branch]), int(branches.other[branch]), cost, way.length + 1)


def _chain(graph: Graph, way: _Way) -> Chain:
    steps = []
    last: _Way | None = way
    while last is not None and last.before is not None:
        steps.append(_step(graph, last.own, last.other))
        last = last.before
    return Chain(tuple(reversed(steps)), way.cost)


def _step(graph: Graph, own: int, other: int) -> ChainStep:
    thing = int(graph.thing[own])
    one, another = (graph.periods[graph.period[tie]] for tie in (own, other))
    return ChainStep(
        from_person=int(graph.person[own]),
        to_person=int(graph.person[other]),
        kind=ThingKind(graph.kinds[thing]),
        text=graph.texts[thing],
        thing=thing,
        from_entry=int(graph.entry[own]),
        to_entry=int(graph.entry[other]),
        overlap=Overlap(int(overlaps(one, another))),
        head=SeniorSide.FROM
        if graph.head[own]
        else SeniorSide.TO
        if graph.head[other]
        else SeniorSide.NEITHER,
    )


def _upward(managers: Sequence[int], person: int) -> list[int]:
    """Return somebody and those above, upward; nobody twice, though a table may go in a circle."""
    way = dict.fromkeys((person,))
    while (person := managers[person]) != UNKNOWN and person not in way:
        way[person] = None
    return list(way)


def _line_step(graph: Graph, one: int, other: int) -> tuple[ChainStep, int] | None:
    """Return the reporting line between two and what it costs; None if it had not begun by the day."""
    own, others = graph.others(one)
    is_line = (graph.person[others] == other) & (graph.kinds[graph.thing[own]] == ThingKind.REPORTING)
    places = np.flatnonzero(is_line)[:1]
    if not len(places):
        return None
    tie, to = int(own[places[0]]), int(others[places[0]])
    return _step(graph, tie, to), int(step_costs(graph, own[places], others[places])[0])


def _told(chain: Chain) -> list[tuple[int, int, int]]:
    return [(step.from_person, step.to_person, step.thing) for step in chain.steps]

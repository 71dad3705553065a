"""Small worlds drawn at random, and what two people share in them, found pair by pair."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

import numpy as np
from hypothesis import strategies as st

from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Bounds
from orgviewer.model.records import Education, Period, Person, Project, Work
from orgviewer.relations.chains import Chain, SeniorSide
from orgviewer.relations.periods import Overlap, bounds, overlaps
from orgviewer.relations.strength import OF_DOUBLING, OF_OVERLAP, OF_RANK, RANK
from orgviewer.relations.things import ThingKind
from tests.datasets import dataset

IDS = tuple("abcdefg")
Entry = st.SearchStrategy[Mapping[str, object]]

_YEARS = (None, "2010", "2012-05", "2014", "2016")
PERIODS = st.sampled_from(
    [
        {"start_date": start, "end_date": end}
        for start, end in product(_YEARS, repeat=2)
        if start is None or end is None or start < end
    ]
)


def worlds() -> st.SearchStrategy[Dataset]:
    """Draw a few people with a few schools, employers, projects, teams, advisors, teachers and managers."""
    return _datasets([_person(one) for one in IDS], "tu")


def ladders() -> st.SearchStrategy[Dataset]:
    """Draw people on rungs who share things with the next rung only, so that chains are long."""
    rungs = [IDS[:1], IDS[1:3], IDS[3:5], IDS[5:6], IDS[6:]]
    persons = [
        _climber(one, place, rungs[place - 1] if place else ())
        for place, rung in enumerate(rungs)
        for one in rung
    ]
    return _datasets(persons, "012345")


def _datasets(persons: Sequence[Entry], teams: Sequence[str]) -> st.SearchStrategy[Dataset]:
    return st.tuples(*persons).map(
        lambda drawn: dataset(
            {
                "meta": {"as_of": "2020"},
                "organizations": [{"id": team, "name": team.upper()} for team in teams],
                "persons": drawn,
            }
        )
    )


def _person(one: str) -> Entry:
    others = st.sampled_from([other for other in IDS if other != one])
    known = st.lists(others | st.just("Somebody Else"), max_size=1)
    teams = _period(
        organization_id=st.sampled_from([None, "t", "u"]),
        reports_to=st.none() | others,
        also_reports_to=st.lists(others, max_size=1),
    )
    return st.fixed_dictionaries(
        {
            "id": st.just(one),
            "name": st.just(f"Person {one}"),
            "education": st.lists(
                _period(institution=st.sampled_from(["X", "Y"]), advisors=known, teachers=known), max_size=2
            ),
            "work": st.lists(_period(name=st.sampled_from(["V", "W"]), colleagues=known), max_size=2),
            "projects": st.lists(_period(name=st.just("P"), colleagues=known), max_size=1),
            "memberships": st.lists(teams, max_size=2),
        }
    )


def _climber(one: str, rung: int, below: Sequence[str]) -> Entry:
    gaps = st.sampled_from([str(rung), str(rung + 1)])
    known = st.lists(st.sampled_from(below), max_size=1) if below else st.builds(list)
    return st.fixed_dictionaries(
        {
            "id": st.just(one),
            "name": st.just(f"Person {one}"),
            "education": st.lists(_period(institution=gaps, advisors=known), min_size=1, max_size=3),
            "work": st.lists(_period(name=gaps, colleagues=known), max_size=2),
            "memberships": st.lists(_period(organization_id=gaps, also_reports_to=known), max_size=2),
        }
    )


def _period(**fields: st.SearchStrategy[object]) -> Entry:
    return st.builds(lambda entry, period: {**entry, **period}, st.fixed_dictionaries(fields), PERIODS)


@dataclass(frozen=True)
class Tie:
    """Who is tied to what; `thing` is whatever tells things apart."""

    person: int
    kind: ThingKind
    thing: object
    period: Period | None
    head: bool = False


def all_ties(world: Dataset) -> list[Tie]:
    """Return all ties, as a reader of the file would note them down."""
    return [tie for place, person in enumerate(world.persons) for tie in _ties(world, place, person)]


def _ties(world: Dataset, place: int, person: Person) -> Iterator[Tie]:
    for study in person.education:
        yield Tie(place, ThingKind.SCHOOL, study.institution, study)
        yield from _led(place, study, ThingKind.ADVISOR, study.advisors)
        yield from _led(place, study, ThingKind.TEACHER, study.teachers)
    for entry in _entries(person):
        for colleague in entry.colleagues:
            if colleague in IDS:
                pair = frozenset((place, IDS.index(colleague))), entry.name
                yield Tie(place, ThingKind.COLLEAGUES, pair, None)
                if not _names(world.persons[IDS.index(colleague)], place, entry.name):
                    yield Tie(IDS.index(colleague), ThingKind.COLLEAGUES, pair, None)
    for work in person.work:
        yield Tie(place, ThingKind.EMPLOYER, work.name, work)
    for project in person.projects:
        yield Tie(place, ThingKind.PROJECT, project.name, project)
    for membership in person.memberships:
        if membership.organization_id:
            yield Tie(place, ThingKind.TEAM, membership.organization_id, membership)
        for manager in filter(None, (membership.reports_to, *membership.also_reports_to)):
            yield Tie(place, ThingKind.REPORTING, (manager, place), membership)
            yield Tie(IDS.index(manager), ThingKind.REPORTING, (manager, place), None, head=True)


def _led(place: int, study: Education, kind: ThingKind, heads: Sequence[str]) -> Iterator[Tie]:
    for head in heads:
        yield Tie(place, kind, head, study)
        if head in IDS:
            yield Tie(IDS.index(head), kind, head, None, head=True)


def _names(person: Person, colleague: int, text: str) -> bool:
    return any(entry.name == text and IDS[colleague] in entry.colleagues for entry in _entries(person))


def _entries(person: Person) -> tuple[Work | Project, ...]:
    return (*person.work, *person.projects)


Link = tuple[int, int, ThingKind, object]


def all_links(world: Dataset) -> dict[Link, int]:
    """Return the cost of each two people who share a thing, every pair of ties being looked at."""
    ties = all_ties(world)
    sizes: dict[object, set[int]] = {}
    for tie in ties:
        sizes.setdefault((tie.kind, tie.thing), set()).add(tie.person)
    links: dict[Link, int] = {}
    for one, other in product(ties, repeat=2):
        if one.person != other.person and (one.kind, one.thing) == (other.kind, other.thing):
            link = one.person, other.person, one.kind, one.thing
            cost = _cost(world, one, other, len(sizes[one.kind, one.thing]))
            links[link] = min(links.get(link, cost), cost)
    return links


@lru_cache(maxsize=10_000)
def _overlap(one: Bounds, other: Bounds) -> Overlap:
    return Overlap(int(overlaps(np.array(one, np.int32), np.array(other, np.int32))))


def _cost(world: Dataset, one: Tie, other: Tie, size: int) -> int:
    rank = 0 if one.head or other.head else RANK[one.kind]
    overlap = Overlap.SURE
    if one.period is not None and other.period is not None:
        overlap = _overlap(bounds(one.period, 2020_12_31), bounds(other.period, 2020_12_31))
    return rank * OF_RANK + round(OF_DOUBLING * math.log2(size)) + OF_OVERLAP[overlap]


def all_chains(
    world: Dataset, start: int, goal: int
) -> list[tuple[int, tuple[tuple[int, int, ThingKind], ...]]]:
    """Return the cost and the steps of each of the shortest chains, the cheapest first."""
    links = all_links(world)
    if goal not in _reached(links, start):  # else every way would be walked to its end
        return []
    ways: list[tuple[int, tuple[Link, ...]]] = [(0, ())]
    for _ in world.persons:
        ways = [
            (cost + links[link], (*way, link))
            for cost, way in ways
            for link in links
            if link[0] == (way[-1][1] if way else start)
            and link[1] not in {start, *(before[1] for before in way)}
        ]
        there = [(cost, tuple(link[:3] for link in way)) for cost, way in ways if way[-1][1] == goal]
        if there:
            return sorted(there)
    return []


def _reached(links: Iterable[Link], start: int) -> set[int]:
    reached, number = {start}, 0
    while len(reached) > number:
        number = len(reached)
        reached |= {other for one, other, *_ in links if one in reached}
    return reached


def told(chain: Chain) -> tuple[int, tuple[tuple[int, int, ThingKind], ...]]:
    """Return the cost and the steps of a chain, in the form of `all_chains`."""
    assert all(one.to_person == other.from_person for one, other in pairwise(chain.steps))
    return chain.cost, tuple((step.from_person, step.to_person, step.kind) for step in chain.steps)


def turned(head: SeniorSide) -> SeniorSide:
    """Return the same head seen from the other end."""
    return {
        SeniorSide.FROM: SeniorSide.TO,
        SeniorSide.TO: SeniorSide.FROM,
        SeniorSide.NEITHER: SeniorSide.NEITHER,
    }[head]

"""What connects two people, against every pair and every way looked at one by one."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgviewer.arrays import Integers, ranges
from orgviewer.model.dataset import Dataset
from orgviewer.relations import chains as chains_module
from orgviewer.relations import graph as graph_module
from orgviewer.relations.chains import ChainStep, SeniorSide, chains
from orgviewer.relations.distances import distances
from orgviewer.relations.graph import build_graph
from orgviewer.relations.periods import Overlap
from orgviewer.relations.things import ThingKind
from tests.datasets import dataset, flat_dataset
from tests.relations.lives import IDS, all_chains, ladders, told, turned, worlds

PLACES = st.integers(0, len(IDS) - 1)
ALL = 100_000


@settings(max_examples=200, deadline=None)
@given(worlds() | ladders(), PLACES, PLACES, st.integers(1, 5))
def test_no_chain_is_shorter_or_stronger(world: Dataset, a: int, b: int, most: int) -> None:
    expected = all_chains(world, a, b) if a != b else []
    graph = build_graph(world)
    found = chains(graph, a, b, ALL)
    assert sorted(map(told, found)) == expected
    assert [chain.cost for chain in found] == [cost for cost, _ in expected]
    assert [chain.cost for chain in chains(graph, a, b, most)] == [cost for cost, _ in expected[:most]]


@settings(max_examples=200, deadline=None)
@given(ladders(), st.integers(1, 5))
def test_no_long_chain_is_stronger(world: Dataset, most: int) -> None:
    expected = [cost for cost, _ in all_chains(world, 0, len(IDS) - 1)]
    found = chains(build_graph(world), 0, len(IDS) - 1, most)
    assert [chain.cost for chain in found] == expected[:most]


@settings(max_examples=200, deadline=None)
@given(worlds() | ladders(), PLACES)
def test_the_bounds_of_a_search_are_never_more_than_what_a_chain_costs(world: Dataset, goal: int) -> None:
    graph = build_graph(world)
    found = distances(graph, goal, goal - 1 if goal else 1)
    for place in np.flatnonzero(found.people > 0).tolist():
        cost, steps = all_chains(world, place, goal)[0]
        assert found.people[place] == len(steps)
        assert found.costs[place] == cost if len(steps) == 1 else found.costs[place] <= cost


def test_of_ties_alike_the_dated_one_is_told_both_ways() -> None:
    ended, going_on = {"organization_id": "t", "end_date": "2010"}, {"organization_id": "t"}
    world = dataset(
        {
            "organizations": [{"id": "t", "name": "T"}],
            "persons": [
                {"id": "a", "name": "A", "memberships": [ended, going_on]},
                {"id": "c", "name": "C", "memberships": [going_on, ended]},
            ],
        }
    )
    for ends in ((0, 1), (1, 0)):
        (chain,) = chains(build_graph(world), *ends)
        assert chain.steps[0].overlap is Overlap.SURE


@settings(max_examples=100, deadline=None)
@given(worlds() | ladders(), PLACES, PLACES)
def test_the_way_back_is_the_same(world: Dataset, a: int, b: int) -> None:
    graph = build_graph(world)
    there, back = chains(graph, a, b, ALL), chains(graph, b, a, ALL)
    assert [chain.cost for chain in there] == [chain.cost for chain in back]
    shared = [
        {
            tuple((step.thing, step.overlap, turned(step.head) if is_back else step.head) for step in steps)
            for steps in (chain.steps[:: -1 if is_back else 1] for chain in found)
        }
        for is_back, found in ((False, there), (True, back))
    ]
    assert shared[0] == shared[1]


def graph_of(*persons: Mapping[str, object]) -> graph_module.Graph:
    return build_graph(
        dataset(
            {"meta": {"as_of": "2024"}, "organizations": [{"id": "lab", "name": "Lab"}], "persons": persons}
        )
    )


def person(one: str, **fields: object) -> Mapping[str, object]:
    return {"id": one, "name": one.title(), **fields}


def first_kinds(*persons: Mapping[str, object]) -> list[ThingKind]:
    return [chain.steps[0].kind for chain in chains(graph_of(*persons), 0, 1)]


def test_an_advisor_says_more_than_a_team_and_a_team_more_than_a_school() -> None:
    both = {"memberships": [{"organization_id": "lab"}]}
    ada = person("ada", **both, education=[{"institution": "X", "advisors": ["Grace"]}])
    grace = person("grace", **both, education=[{"institution": "X"}])
    assert first_kinds(ada, grace) == [ThingKind.ADVISOR, ThingKind.TEAM, ThingKind.SCHOOL]


def test_who_taught_somebody_comes_before_all_that_both_merely_share() -> None:
    both = {"memberships": [{"organization_id": "lab"}], "projects": [{"name": "P"}]}
    ada = person("ada", **both, education=[{"institution": "X", "teachers": ["Grace"]}])
    first, *_ = chains(graph_of(ada, person("grace", **both)), 0, 1)
    (step,) = first.steps
    assert (step.kind, step.head, step.from_entry) == (ThingKind.TEACHER, SeniorSide.TO, 0)


def test_the_kinds_of_things_have_their_order() -> None:
    years = {"start_date": "2001", "end_date": "2004"}
    same = {
        "work": [{"name": "W", "colleagues": ["grace"], **years}],
        "projects": [{"name": "P", **years}],
        "education": [
            {"institution": "X", "advisors": ["Somebody Else"], "teachers": ["Somebody More"], **years}
        ],
        "memberships": [{"organization_id": "lab", "start_date": "2001"}],
    }
    found = first_kinds(person("ada", **same), person("grace", **same))
    assert found == [
        ThingKind.COLLEAGUES,
        ThingKind.PROJECT,
        ThingKind.TEAM,
        ThingKind.ADVISOR,
        ThingKind.TEACHER,
        ThingKind.EMPLOYER,
        ThingKind.SCHOOL,
    ]


def test_whatever_was_at_the_same_time_comes_before_what_may_not_have_been() -> None:
    project, school = {"projects": [{"name": "P"}]}, {"institution": "X", "start_date": "2001"}
    studies = {"education": [{**school, "end_date": "2004"}]}
    both = person("ada", **project, **studies), person("grace", **project, **studies)
    assert first_kinds(*both) == [ThingKind.SCHOOL, ThingKind.PROJECT]


def test_the_same_years_come_before_unknown_ones_and_never_comes_last() -> None:
    def studies(*years: tuple[str, str] | None) -> dict[str, object]:
        dates = [{"start_date": year[0], "end_date": year[1]} if year else {} for year in years]
        return {"education": [{"institution": f"School {i}", **date} for i, date in enumerate(dates)]}

    graph = graph_of(
        person("ada", **studies(("2000", "2004"), None, ("2000", "2004"))),
        person("grace", **studies(("2005", "2009"), ("2000", "2004"), ("2001", "2003"))),
    )
    found = [(chain.steps[0].text, chain.steps[0].overlap) for chain in chains(graph, 0, 1)]
    assert found == [
        ("School 2", Overlap.SURE),
        ("School 1", Overlap.UNKNOWN),
        ("School 0", Overlap.NEVER),
    ]


def test_the_smaller_thing_says_more() -> None:
    two = {"education": [{"institution": "Large"}, {"institution": "Small"}]}
    one = {"education": [{"institution": "Large"}]}
    graph = graph_of(person("ada", **two), person("grace", **two), person("eve", **one))
    assert [chain.steps[0].text for chain in chains(graph, 0, 1)] == ["Small", "Large"]


def test_two_degrees_of_one_school_make_one_step_by_the_best_of_them() -> None:
    graph = graph_of(
        person(
            "ada",
            education=[
                {"institution": "X", "end_date": "1999"},
                {"institution": "X", "start_date": "2010", "end_date": "2014"},
            ],
        ),
        person("grace", education=[{"institution": "X", "start_date": "2011", "end_date": "2013"}]),
    )
    (chain,) = chains(graph, 0, 1)
    assert chain.steps == (ChainStep(0, 1, ThingKind.SCHOOL, "X", 0, 1, 0, Overlap.SURE, SeniorSide.NEITHER),)


@pytest.mark.parametrize(
    ("a", "b", "heads"),
    [
        (0, 1, [SeniorSide.TO]),
        (1, 0, [SeniorSide.FROM]),
        (0, 2, [SeniorSide.TO, SeniorSide.FROM]),  # the manager of both is between them, and not passed over
    ],
)
def test_a_step_says_who_is_the_manager(a: int, b: int, heads: list[SeniorSide]) -> None:
    table = flat_dataset({"id": list("123"), "name": ["Ada", "Grace", "Eve"], "reports_to": ["2", "", "2"]})
    (chain,) = chains(build_graph(table), a, b)
    told = [(step.kind, step.text, step.head) for step in chain.steps]
    assert told == [(ThingKind.REPORTING, "Grace", head) for head in heads]


def test_nobody_has_a_chain_to_themselves_or_to_who_shares_nothing() -> None:
    graph = graph_of(person("ada", work=[{"name": "W"}]), person("grace", work=[{"name": "V"}]))
    assert chains(graph, 0, 0) == []
    assert chains(graph, 0, 1) == []


def test_a_long_line_of_managers_is_one_chain() -> None:
    length = 2_000
    ids = [str(number) for number in range(length)]
    line = flat_dataset({"id": ids, "name": ids, "reports_to": ["", *ids[:-1]]})
    found = chains(build_graph(line), 0, length - 1)
    # Whoever stands between two shares a manager with nobody, so each step goes one down.
    assert [len(chain.steps) for chain in found] == [length - 1]


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the ties that are looked at."""
    seen: list[int] = []

    def counted(starts: Integers, counts: Integers) -> Integers:
        found = ranges(starts, counts)
        seen.append(len(found))
        return found

    monkeypatch.setattr(graph_module, "ranges", counted)
    return seen


def alumni(count: int) -> Dataset:
    """Return two who met at work, and a school to which everybody else went with one of them or the other."""
    years = [
        {"start_date": str(1950 + number % 60), "end_date": str(1953 + number % 60)} for number in range(60)
    ]
    return dataset(
        {
            "persons": [
                {"id": "a", "name": "A", "education": [{"institution": "X"}], "work": [{"name": "W"}]},
                {"id": "b", "name": "B", "education": [{"institution": "Y"}], "work": [{"name": "W"}]},
                *(
                    {
                        "id": f"p{number}",
                        "name": f"P {number}",
                        "education": [{"institution": "XY"[number % 2], **years[number % 60]}],
                    }
                    for number in range(count)
                ),
            ]
        }
    )


def test_a_school_with_50_000_alumni_is_looked_at_a_few_times(looks: list[int]) -> None:
    count = 50_000
    graph = build_graph(alumni(count))
    looks.clear()
    found = chains(graph, 2, 3)  # one of X, then a, then b, then one of Y
    assert [[step.kind for step in chain.steps] for chain in found] == [
        [ThingKind.SCHOOL, ThingKind.EMPLOYER, ThingKind.SCHOOL]
    ]
    assert sum(looks) < 6 * count


def test_between_alumni_of_one_school_there_is_one_step(looks: list[int]) -> None:
    count = 50_000
    graph = build_graph(alumni(count))
    looks.clear()
    assert [len(chain.steps) for chain in chains(graph, 2, 4)] == [1]
    assert sum(looks) < 4 * count


def test_who_is_tied_to_many_by_a_school_is_no_object_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    same = {"education": [{"institution": "X"}, {"institution": "Y"}]}
    middle = [{"id": f"m{number}", "name": "M", **same} for number in range(3_000)]
    ends = [{"id": one, "name": one, "education": [{"institution": one}]} for one in "XY"]
    graph = build_graph(dataset({"persons": [*ends, *middle]}))
    made = []
    longer = chains_module._longer

    def counted(
        before: chains_module._Way, branches: chains_module._Branches, branch: int
    ) -> chains_module._Way:
        made.append(branch)
        return longer(before, branches, branch)

    monkeypatch.setattr(chains_module, "_longer", counted)
    found = chains(graph, 0, 1, 10)
    assert [chain.steps[0].to_person for chain in found] == list(range(2, 12))
    assert len(made) <= 2 * 10


def test_a_search_that_gives_up_still_finds_a_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = build_graph(alumni(100))
    whole = chains(graph, 2, 3)
    monkeypatch.setattr(chains_module, "MOST_PAIRS", 0)
    assert [len(chain.steps) for chain in chains(graph, 2, 3)] == [len(whole[0].steps)]


def test_more_chains_may_be_asked_for_than_there_are() -> None:
    graph = graph_of(person("ada", work=[{"name": "W"}]), person("grace", work=[{"name": "W"}]))
    assert len(chains(graph, 0, 1, 50)) == 1
    assert np.array_equal(graph.sizes, [2])

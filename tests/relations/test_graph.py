"""Who is tied to what, and that no two people are compared for it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Membership
from orgviewer.model.roster import Roster
from orgviewer.relations.graph import Graph, build_graph
from orgviewer.relations.things import ThingKind, entry_of
from tests.datasets import dataset, flat_dataset
from tests.relations.lives import all_ties, worlds

Person = Mapping[str, object]
Told = dict[tuple[str, str], list[tuple[str, int, bool]]]


def person(one: str, **fields: object) -> Person:
    return {"id": one, "name": one.title(), **fields}


def people(*persons: Person) -> Dataset:
    return dataset({"organizations": [{"id": "lab", "name": "The Lab"}], "persons": persons})


def told(found: Dataset) -> Told:
    """Return for each thing who is tied to it, by which entry, and whether as the head.

    Lines to one manager are things of one text, and stand together: each begins with the manager again.
    """
    graph = build_graph(found)
    ties: dict[tuple[str, str], list[tuple[str, int, bool]]] = {}
    for thing in range(len(graph.sizes)):
        ties.setdefault((ThingKind(graph.kinds[thing]).name, graph.texts[thing]), []).extend(
            (found.persons[graph.person[tie]].id, int(graph.entry[tie]), bool(graph.head[tie]))
            for tie in graph.ties_of_things(np.array([thing]))
        )
    return ties


def test_people_are_tied_to_what_two_of_them_share() -> None:
    work = [{"name": "Alone"}, {"name": "Acme"}]
    found = people(
        person("ada", work=work, education=[{"institution": "X"}]),
        person("grace", work=[{"name": "ACME"}], projects=[{"name": "Engine"}]),
        person("eve", projects=[{"name": "engine"}], education=[{"institution": "x"}]),
    )
    assert told(found) == {
        ("PROJECT", "Engine"): [("grace", 0, False), ("eve", 0, False)],
        ("EMPLOYER", "Acme"): [("ada", 1, False), ("grace", 0, False)],
        ("SCHOOL", "X"): [("ada", 0, False), ("eve", 0, False)],
    }


def test_what_one_person_has_twice_is_not_shared() -> None:
    assert told(people(person("ada", education=[{"institution": "X"}, {"institution": "X"}]))) == {}


def test_members_of_a_team_are_its_own() -> None:
    found = dataset(
        {
            "organizations": [
                {"id": "company", "name": "Company"},
                {"id": "lab", "name": "Lab", "parent_id": "company"},
            ],
            "persons": [
                person("ada", memberships=[{"organization_id": "company"}, {"organization_id": "lab"}]),
                person("grace", memberships=[{"organization_id": "lab"}]),
            ],
        }
    )
    assert told(found) == {("TEAM", "Lab"): [("ada", 1, False), ("grace", 0, False)]}


def test_a_manager_is_tied_to_all_who_report_to_them_in_whatever_way() -> None:
    found = people(
        person("boss"),
        person("first", memberships=[{"reports_to": "boss"}]),
        person("second", memberships=[{"reports_to": "first", "also_reports_to": ["boss", "boss"]}]),
        person("third", memberships=[{"organization_id": "lab"}, {"reports_to": "boss"}]),
    )
    assert told(found) == {
        ("REPORTING", "Boss"): [
            *[("boss", -1, True), ("first", 0, False)],
            *[("boss", -1, True), ("second", 0, False)],
            *[("boss", -1, True), ("third", 1, False)],
        ],
        ("REPORTING", "First"): [("first", -1, True), ("second", 0, False)],
    }


def test_a_manager_who_is_named_twice_is_one_tie() -> None:
    twice = {"reports_to": "boss", "also_reports_to": ["boss"]}
    records = people(person("boss"), person("ada", memberships=[twice, twice]))
    assert told(records) == {
        ("REPORTING", "Boss"): [("boss", -1, True), ("ada", 0, False), ("ada", 1, False)]
    }
    table = flat_dataset(
        {"id": ["1", "2"], "name": ["A", "B"], "reports_to": ["", "1"], "also_reports_to": ["", "1"]}
    )
    assert told(table) == {("REPORTING", "A"): [("1", -1, True), ("2", 0, False)]}


def test_advisors_in_a_circle_are_each_the_head_of_their_own() -> None:
    found = people(
        *(
            person(one, education=[{"institution": one, "advisors": [other, one]}])
            for one, other in ("ab", "bc", "ca")
        )
    )
    assert {thing: {who for who, _, _ in ties} for thing, ties in told(found).items()} == {
        ("ADVISOR", "A"): {"a", "c"},
        ("ADVISOR", "B"): {"b", "a"},
        ("ADVISOR", "C"): {"c", "b"},
    }


def test_rows_of_a_table_have_dotted_line_managers_too() -> None:
    table = flat_dataset(
        {
            "id": ["1", "2", "3"],
            "name": ["A", "B", "C"],
            "reports_to": ["", "1", "1"],
            "also_reports_to": ["", "", "2"],
            "start_date": ["", "", "2020"],
        }
    )
    assert told(table) == {
        ("REPORTING", "A"): [("1", -1, True), ("2", 0, False), ("1", -1, True), ("3", 0, False)],
        ("REPORTING", "B"): [("2", -1, True), ("3", 0, False)],
    }
    graph = build_graph(table)
    held = graph.periods[graph.period[graph.ties_of_people(np.array([2]))]]
    assert held[:, :2].tolist() == [[2020_01_01, 2020_12_31]] * 2


@pytest.mark.parametrize("named", ["grace", "Grace", "G. H."])
def test_an_advisor_of_the_file_is_tied_in_however_named(named: str) -> None:
    found = people(
        person("ada", education=[{"institution": "X"}, {"institution": "Y", "advisors": [named]}]),
        person("grace", other_names=[{"name": "G. H."}]),
    )
    assert told(found) == {("ADVISOR", "Grace"): [("ada", 1, False), ("grace", -1, True)]}


def test_an_advisor_whom_the_file_does_not_know_is_shared_by_students_only() -> None:
    students = (
        person(one, education=[{"institution": one, "advisors": ["Dr Who"]}]) for one in ("ada", "eve")
    )
    assert told(people(*students)) == {("ADVISOR", "Dr Who"): [("ada", 0, False), ("eve", 0, False)]}


def test_a_teacher_is_no_advisor_of_the_same_student() -> None:
    found = people(
        person("ada", education=[{"institution": "X", "advisors": ["Grace"], "teachers": ["eve"]}]),
        person("grace"),
        person("eve"),
    )
    assert told(found) == {
        ("ADVISOR", "Grace"): [("ada", 0, False), ("grace", -1, True)],
        ("TEACHER", "Eve"): [("ada", 0, False), ("eve", -1, True)],
    }


def test_two_advisors_of_one_name_are_two_and_the_bare_name_is_neither() -> None:
    def student(one: str, advisor: str) -> Person:
        return person(one, education=[{"institution": one, "advisors": [advisor]}])

    twins = [{"id": one, "name": "Grace"} for one in ("grace-1", "grace-2")]
    found = people(student("a", "grace-1"), student("b", "grace-2"), student("c", "Grace"), *twins)
    graph = build_graph(found)
    assert graph.texts == ["Grace", "Grace"]
    assert [
        [found.persons[place].id for place in graph.person[graph.ties_of_things(np.array([thing]))]]
        for thing in (0, 1)
    ] == [["a", "grace-1"], ["b", "grace-2"]]


def test_nobody_is_their_own_manager_or_advisor() -> None:
    found = people(
        person(
            "ada", memberships=[{"reports_to": "ada"}], education=[{"institution": "X", "advisors": ["Ada"]}]
        ),
        person(
            "eve", memberships=[{"reports_to": "ada"}], education=[{"institution": "Y", "advisors": ["Ada"]}]
        ),
    )
    assert told(found) == {
        (kind, "Ada"): [("ada", -1, True), ("eve", 0, False)] for kind in ("REPORTING", "ADVISOR")
    }


def test_colleagues_are_tied_two_by_two() -> None:
    found = people(
        person(
            "ada", work=[{"name": "W"}], projects=[{"name": "P", "colleagues": ["Grace", "eve", "Nobody"]}]
        ),
        person("grace", projects=[{"name": "Q"}, {"name": "p", "colleagues": ["Ada"]}]),
        person("eve"),
    )
    graph = build_graph(found)
    colleagues = np.flatnonzero(graph.kinds == ThingKind.COLLEAGUES)
    ties = [graph.ties_of_things(colleagues[[place]]) for place in range(len(colleagues))]
    assert [
        list(zip(graph.person[two].tolist(), graph.entry[two].tolist(), strict=True)) for two in ties
    ] == [
        [(0, 1), (1, 1)],  # work comes before projects in the count of entries
        [(0, 1), (2, -1)],
    ]


def test_an_entry_is_found_again() -> None:
    membership, school, work, project = (
        {"organization_id": "lab"},
        {"institution": "X", "advisors": ["grace"]},
        {"name": "W"},
        {"name": "P", "colleagues": ["grace"]},
    )
    lives = {"memberships": [membership], "education": [school], "work": [work], "projects": [project]}
    found = people(person("ada", **lives), person("grace", **lives), person("boss"))
    graph = build_graph(found)
    ada = found.persons[0]
    entries = {
        ThingKind(graph.kinds[graph.thing[tie]]): entry_of(
            found, ThingKind(graph.kinds[graph.thing[tie]]), 0, int(graph.entry[tie])
        )
        for tie in graph.ties_of_people(np.array([0]))
    }
    assert entries == {
        ThingKind.ADVISOR: ada.education[0],
        ThingKind.COLLEAGUES: ada.projects[0],
        ThingKind.PROJECT: ada.projects[0],
        ThingKind.TEAM: ada.memberships[0],
        ThingKind.EMPLOYER: ada.work[0],
        ThingKind.SCHOOL: ada.education[0],
    }
    assert entry_of(found, ThingKind.ADVISOR, 1, -1) is None


def test_who_reports_is_found_by_membership() -> None:
    found = people(person("boss"), person("ada", memberships=[{"reports_to": "boss"}]))
    assert entry_of(found, ThingKind.REPORTING, 1, 0) == Membership(reports_to="boss")


@settings(max_examples=200, deadline=None)
@given(worlds())
def test_every_tie_is_there_once_and_none_else(world: Dataset) -> None:
    graph = build_graph(world)
    expected: dict[tuple[ThingKind, object], set[int]] = {}
    for tie in all_ties(world):
        expected.setdefault((tie.kind, tie.thing), set()).add(tie.person)
    shared = [(kind, frozenset(persons)) for (kind, _), persons in expected.items() if len(persons) > 1]
    found = [
        (
            ThingKind(graph.kinds[thing]),
            frozenset(graph.person[graph.ties_of_things(np.array([thing]))].tolist()),
        )
        for thing in range(len(graph.sizes))
    ]
    assert sorted(found, key=str) == sorted(shared, key=str)
    assert graph.sizes.tolist() == [len(persons) for _, persons in found]
    assert_ties_are_sorted_both_ways(graph)


def assert_ties_are_sorted_both_ways(graph: Graph) -> None:
    everybody = np.arange(len(graph.dataset.persons))
    by_person = graph.ties_of_people(everybody)
    assert sorted(by_person.tolist()) == list(range(len(graph.person)))
    assert (np.diff(graph.person[by_person]) >= 0).all()
    places = list(zip(graph.thing.tolist(), graph.person.tolist(), strict=True))
    assert all(one <= other for one, other in pairwise(places))


def test_a_table_makes_no_person(monkeypatch: pytest.MonkeyPatch) -> None:
    count = 1_000
    ids = [str(number) for number in range(count)]
    table = flat_dataset(
        {
            "id": ids,
            "name": ids,
            "reports_to": ["", *(str(number // 10) for number in range(count - 1))],
            "organization": ["Lab"] * count,
            "start_date": ["2020-05"] * count,
        }
    )

    def refuse(*_: object) -> None:
        raise AssertionError("a person was made of a row")

    monkeypatch.setattr(Roster, "__getitem__", refuse)
    graph = build_graph(table)
    assert graph.sizes.tolist() == [2] * (count - 1) + [count]
    assert len(graph.periods) < 10


@pytest.mark.parametrize("empty", [dataset({}), people(person("ada")), flat_dataset({"name": ["A", "B"]})])
def test_where_nothing_is_shared_the_graph_is_empty(empty: Dataset) -> None:
    assert told(empty) == {}


def test_rows_of_a_table_are_tied_by_a_day_to_what_had_begun() -> None:
    columns = {"id": ["ada", "eve"], "name": ["Ada", "Eve"], "team": ["Lab", "Lab"]}
    found = flat_dataset({**columns, "start date": ["2012", "2015"]})
    tied = {
        day: sorted(one for ties in told(found.on(day)).values() for one, *_ in ties)
        for day in ("2014", "2016")
    }
    assert tied == {"2014": [], "2016": ["ada", "eve"]}

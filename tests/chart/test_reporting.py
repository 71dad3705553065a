"""The chart by reporting line, beside a tree that is built one person after the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.errors import ReadError, UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.readers import read
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet
from orgviewer.resources import sample
from tests.chart.test_organizations import outline
from tests.datasets import dataset, flat_dataset

BY_MANAGER = ChartSpec(arranged_by=REPORTING)
Managers = tuple[int, ...]


def company(managers: Managers) -> Dataset:
    """Return people by number, each under the manager of a number, or under nobody (-1)."""
    return flat_dataset(
        {
            "id": [f"p{person}" for person in range(len(managers))],
            "reports_to": [f"p{manager}" if manager >= 0 else "" for manager in managers],
            "organization": ["Lab" if person % 3 else "" for person in range(len(managers))],
        }
    )


@st.composite
def forests(draw: st.DrawFn) -> Managers:
    """Draw managers without circles, in no special order."""
    count = draw(st.integers(1, 30))
    order = draw(st.permutations(range(count)))
    managers = [-1] * count
    for place, person in enumerate(order):
        manager = draw(st.integers(-1, place - 1))
        managers[person] = order[manager] if manager >= 0 else -1
    return tuple(managers)


def reports_of(managers: Managers, manager: int) -> list[int]:
    """Return who reports to somebody: first those to whom nobody does, then the others."""
    reports = [person for person, above in enumerate(managers) if above == manager]
    return sorted(reports, key=lambda person: person in managers)


def naive_outline(managers: Managers, manager: int = -1, level: int = 0) -> list[str]:
    lines = []
    for person in reports_of(managers, manager):
        lines += ["  " * level + f"person p{person}", *naive_outline(managers, person, level + 1)]
    return lines


def everybody_below(managers: Managers, manager: int) -> set[int]:
    direct = set(reports_of(managers, manager))
    return direct.union(*(everybody_below(managers, person) for person in direct))


def card(chart: Chart, person: int) -> int:
    (node,) = chart.cards(Kind.PERSON, person).tolist()
    return int(node)


@given(forests())
def test_the_chart_is_the_tree(managers: Managers) -> None:
    lines = naive_outline(managers)
    if managers.count(-1) > 1:
        lines = ["file", *("  " + line for line in naive_outline(managers))]
    assert outline(make_chart(company(managers), BY_MANAGER)) == lines


@given(forests())
def test_people_are_counted_and_leaves_are_stacked(managers: Managers) -> None:
    chart = make_chart(company(managers), BY_MANAGER)
    assert chart.people[0] == len(managers)
    assert not chart.groups.any()
    assert not chart.unnamed.any()
    for person in range(len(managers)):
        node = card(chart, person)
        assert chart.people[node] == 1 + len(everybody_below(managers, person))
        assert chart.stacked[node] == (person not in managers and node > 0)
        assert chart.membership[node] == (0 if person % 3 or managers[person] >= 0 else -1)


@given(forests())
def test_branches_are_numbered_beside_each_other(managers: Managers) -> None:
    chart = make_chart(company(managers), BY_MANAGER)
    above = -1 if managers.count(-1) > 1 else managers.index(-1)
    heads = [person for person in reports_of(managers, above) if person in managers]
    expected = dict.fromkeys(range(len(managers)), -1)
    for branch, head in enumerate(heads):
        expected |= dict.fromkeys((head, *everybody_below(managers, head)), branch)
    assert {person: int(chart.branch[card(chart, person)]) for person in expected} == expected


@given(forests(), st.data())
def test_a_root_below(managers: Managers, data: st.DataObject) -> None:
    root = data.draw(st.integers(0, len(managers) - 1))
    chart = make_chart(company(managers), ChartSpec(root=f"p{root}", arranged_by=REPORTING))
    assert len(chart) == 1 + len(everybody_below(managers, root))
    assert chart.key(0)[1] == f"p{root}"
    assert not chart.stacked[0]


def test_several_roots_stand_under_the_file() -> None:
    chart = make_chart(company((-1, 0, -1, -1, 3)), ChartSpec())
    assert outline(chart) == [
        "file",
        "  person p2",
        "  person p0",
        "    person p1",
        "  person p3",
        "    person p4",
    ]
    assert chart.branch.tolist() == [-1, -1, 0, 1, 0, 1]


def test_an_organization_has_no_card_there() -> None:
    with pytest.raises(UsageError, match="has no card"):
        make_chart(company((-1, 0)), ChartSpec(root="Lab"))


def test_everybody_of_the_sample_stands_under_their_manager() -> None:
    data = read(sample("example.yaml"))
    chart = make_chart(data, BY_MANAGER)
    gone = data.person_presences.count(Presence.HOLDS_NOT)
    assert gone
    assert chart.people[0] == len(data.persons) - gone
    assert len(chart) == len(data.persons) - gone + len(data.vacancies)
    with_manager = 0
    for place, person in enumerate(data.persons):
        if data.person_presences[place] == Presence.HOLDS_NOT:
            continue
        node, primary = card(chart, place), data.primaries[place]
        assert chart.membership[node] == primary
        manager = person.memberships[primary].reports_to if primary >= 0 else None
        above = int(chart.parent[node])
        assert (chart.key(above)[1] if above >= 0 else None) == manager
        with_manager += manager is not None
    assert with_manager > 1


def test_only_the_primary_membership_says_to_whom_somebody_reports() -> None:
    data = dataset(
        {
            "organizations": [{"id": "lab", "name": "Lab"}, {"id": "shop", "name": "Shop"}],
            "persons": [
                {
                    "id": "ada",
                    "name": "Ada",
                    "memberships": [
                        {"organization_id": "lab", "reports_to": "ben"},
                        {"organization_id": "shop", "reports_to": "eve", "primary": True},
                    ],
                },
                {"id": "ben", "name": "Ben", "memberships": [{"organization_id": "lab"}]},
                {"id": "eve", "name": "Eve"},
            ],
        }
    )
    chart = make_chart(data, BY_MANAGER)
    assert outline(chart) == ["file", "  person ben", "  person eve", "    person ada"]
    assert chart.key(card(chart, 0)) == (Kind.PERSON, "ada", "shop")


def test_people_on_a_circle_make_no_dataset(tmp_path: Path) -> None:
    text = (
        "organizations: [{id: o, name: O}]\npersons:\n"
        "- {id: a, name: A, memberships: [{organization_id: o, reports_to: b}]}\n"
        "- {id: b, name: B, memberships: [{organization_id: o, reports_to: a}]}\n"
    )
    path = tmp_path / "circle.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match="reporting lines form a circle"):
        read(path)


def test_nobody() -> None:
    assert len(make_chart(company(()), ChartSpec())) == 0
    assert len(make_chart(dataset({}), BY_MANAGER)) == 0


ABSENT_MANAGER = {
    "organizations": [{"id": "lab", "name": "Lab"}],
    "persons": [
        {"id": "ada", "name": "Ada", "memberships": [{"organization_id": "lab", "reports_to": "zoe"}]},
        {"id": "ben", "name": "Ben", "memberships": [{"organization_id": "lab", "reports_to": "ada"}]},
        {"id": "zoe", "name": "Zoe", "absent": True},
    ],
}


def test_a_manager_who_is_not_in_the_file_has_a_card_and_is_nobody_counted() -> None:
    chart = make_chart(dataset(ABSENT_MANAGER), BY_MANAGER)
    assert chart.kind.tolist() == [Kind.ABSENT, Kind.PERSON, Kind.PERSON]
    assert chart.parent.tolist() == [-1, 0, 1]
    assert chart.people.tolist() == [2, 2, 1]
    assert chart.key(0) == (Kind.ABSENT, "zoe", "")
    assert chart.find(chart.key(0)) == 0


def test_by_organization_a_manager_who_is_not_in_the_file_has_no_card() -> None:
    chart = make_chart(dataset(ABSENT_MANAGER), ChartSpec(arranged_by=ORGANIZATION))
    assert Kind.ABSENT not in chart.kind.tolist()
    assert chart.people[0] == 2


@pytest.mark.parametrize("arranged_by", [ORGANIZATION, REPORTING])
def test_a_file_says_how_it_is_arranged_at_first(arranged_by: Facet) -> None:
    said = dataset({**ABSENT_MANAGER, "meta": {"arranged_by": arranged_by.kind.value}})
    by_reporting = make_chart(said, ChartSpec()).kind[0] == Kind.ABSENT
    assert by_reporting == (arranged_by == REPORTING)

"""People kept as columns: a sequence of persons that makes no person until somebody asks for one."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.arrange.chart import ChartSpec
from orgviewer.arrange.trees import whole_chart
from orgviewer.model import roster as roster_module
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Membership, Organization, Person
from orgviewer.model.roster import UNKNOWN, Column, Roster
from orgviewer.readers import flat

TEAM = flat.shape(
    {
        "id": ["ada", "ben", "eve"],
        "name": ["Ada", "Ben", "Eve"],
        "reports_to": ["", "ada", "ada"],
        "role": ["Head", "Engineer", ""],
        "organization": ["Lab", "Lab", ""],
    }
)[1]
PEOPLE = [
    Person(id="ada", name="Ada", memberships=(Membership(organization_id="Lab", role="Head"),)),
    Person(
        id="ben",
        name="Ben",
        memberships=(Membership(organization_id="Lab", role="Engineer", reports_to="ada"),),
    ),
    Person(id="eve", name="Eve"),
]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the ids of the persons that rosters make from now on."""
    ids: list[str] = []

    def counted(*, id: str, name: str, **others: object) -> object:  # noqa: A002
        ids.append(id)
        return Person(id=id, name=name)

    monkeypatch.setattr(roster_module, "Person", counted)
    return ids


def big(people: int) -> Dataset:
    """Return so many people in a regular tree of ten reports each."""
    managers = array("i", (UNKNOWN, *((row - 1) // 10 for row in range(1, people))))
    ids = [f"e{row}" for row in range(people)]
    roles = Column(("Head", "Engineer"), array("i", (row % 2 for row in range(people))))
    labs = Column(("Lab",), array("i", bytes(4 * people)))
    organizations = (Organization(id="Lab", name="Lab"),)
    return Dataset(
        Document(organizations=organizations), Path("big.csv"), (), Roster(ids, ids, roles, labs, managers)
    )


def test_rows_are_persons() -> None:
    assert list(TEAM) == PEOPLE
    assert isinstance(TEAM, Sequence)
    assert len(TEAM) == 3
    assert PEOPLE[1] in TEAM
    assert TEAM.index(PEOPLE[2]) == 2
    assert TEAM.count(PEOPLE[0]) == 1
    assert list(reversed(TEAM)) == PEOPLE[::-1]


def test_somebody_without_an_organization_keeps_the_role() -> None:
    _, roster, _ = flat.shape({"id": ["ada"], "role": ["Head"]})
    assert list(roster) == [Person(id="ada", name="ada", summary="Head")]


@given(st.integers(-5, 5))
def test_places_count_as_in_a_list(place: int) -> None:
    if -3 <= place < 3:
        assert TEAM[place] == PEOPLE[place]
        assert TEAM.roles[place] == ["Head", "Engineer", None][place]
    else:
        with pytest.raises(IndexError):
            TEAM[place]


@given(st.slices(3))
def test_slices_are_those_of_a_list(part: slice) -> None:
    assert TEAM[part] == PEOPLE[part]


def test_texts_that_repeat_are_kept_once() -> None:
    _, roster, _ = flat.shape(
        {
            "id": [f"e{row}" for row in range(1_000)],
            "role": ["".join(("Engi", "neer")) if row % 3 else "Head" for row in range(1_000)],
            "organization": ["" if row == 5 else f"Team {row % 7}" for row in range(1_000)],
        }
    )
    assert roster.roles.texts == ("Head", "Engineer")
    assert len(roster.organizations.texts) == 7
    assert roster.organizations[5] is None
    assert roster.organizations.codes[5] == UNKNOWN
    assert roster.roles[1] is roster.roles[2]


def test_100000_rows_make_nobody_until_somebody_is_asked_for(made: list[str]) -> None:
    dataset = big(100_000)
    chart = whole_chart(dataset, ChartSpec())
    assert len(chart) == 100_000
    assert chart.people[0] == 100_000
    assert dataset.person_index["e99999"] == 99_999
    assert dataset.managers[99_999] == 9_999
    assert made == []
    assert dataset.persons[99_999].name == "e99999"
    assert made == ["e99999"]
    assert [person.name for person in dataset.persons[3:5]] == ["e3", "e4"]
    assert made == ["e99999", "e3", "e4"]


def test_managers_and_primaries_are_the_same_as_those_of_persons() -> None:
    flat_dataset = Dataset(Document(), Path("a.csv"), (), TEAM)
    native = Dataset(Document(persons=tuple(PEOPLE)), Path("a.yaml"))
    assert flat_dataset.primaries == native.primaries == array("i", (0, 0, UNKNOWN))
    # Eve is in no organization, so the native format has no place for her boss.
    assert flat_dataset.managers[:2] == native.managers[:2] == array("i", (UNKNOWN, 0))


def test_a_dataset_of_nobody() -> None:
    _, roster, findings = flat.shape({"id": []})
    dataset = Dataset(Document(), Path("a.csv"), (), roster)
    assert findings == []
    assert list(dataset.persons) == []
    assert dataset.person_index == {}
    assert len(whole_chart(dataset, ChartSpec())) == 0

"""People kept as columns: a sequence of persons that makes no person until somebody asks for one."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model import roster as roster_module
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import ContactDetail, Document, Link, Membership, Meta, Organization, Person
from orgviewer.model.roster import UNKNOWN, CategoricalColumn, Roster
from orgviewer.readers.tables import flat
from tests.readers.table_files import roster_of, table_of

TEAM = Roster(
    ids=["ada", "ben", "eve", "kim", "zoe"],
    names=["Ada", "Ben", "Eve", "Kim", "zoe"],
    roles=CategoricalColumn(("Head", "Engineer"), array("i", (0, 1, UNKNOWN, UNKNOWN, UNKNOWN))),
    organizations=CategoricalColumn(("Lab",), array("i", (0, 0, UNKNOWN, UNKNOWN, UNKNOWN))),
    managers=array("i", (UNKNOWN, 0, 4, UNKNOWN, UNKNOWN)),
    details={
        "email": ["ada@example.com", "", "", "", ""],
        "phone": ["", "+44 20", "", "", ""],
        "start_date": ["2020", "", "", "", ""],
        "end_date": ["", "2024-03", "", "", ""],
        "note": ["", "", "", "Doubtful.", ""],
    },
    others={"Shoe": ["40", "", "", "", ""], "Hat": ["", "", "", "", ""]},
    second_managers={2: ("ada", "ben")},
    links={3: (Link(url="https://example.com/kim"),)},
    assistants=frozenset([2]),
    absent=1,
)
PEOPLE = [
    Person(
        id="ada",
        name="Ada",
        email="ada@example.com",
        memberships=(Membership(organization_id="Lab", role="Head", start_date="2020"),),
        other={"Shoe": "40"},
    ),
    Person(
        id="ben",
        name="Ben",
        contact_details=(ContactDetail(type="voice", value="+44 20"),),
        memberships=(
            Membership(organization_id="Lab", role="Engineer", reports_to="ada", end_date="2024-03"),
        ),
    ),
    Person(
        id="eve",
        name="Eve",
        memberships=(Membership(reports_to="zoe", also_reports_to=("ada", "ben"), assistant=True),),
    ),
    Person(id="kim", name="Kim", note="Doubtful.", links=(Link(url="https://example.com/kim"),)),
    Person(id="zoe", name="zoe", absent=True),
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
    roles = CategoricalColumn(("Head", "Engineer"), array("i", (row % 2 for row in range(people))))
    labs = CategoricalColumn(("Lab",), array("i", bytes(4 * people)))
    organizations = (Organization(id="Lab", name="Lab"),)
    return Dataset(
        Document(meta=Meta(arranged_by="reporting"), organizations=organizations),
        Path("big.csv"),
        (),
        Roster(ids, ids, roles, labs, managers),
    )


def test_rows_are_persons() -> None:
    assert list(TEAM) == PEOPLE
    assert isinstance(TEAM, Sequence)
    assert len(TEAM) == 5
    assert PEOPLE[1] in TEAM
    assert TEAM.index(PEOPLE[2]) == 2
    assert TEAM.count(PEOPLE[0]) == 1
    assert list(reversed(TEAM)) == PEOPLE[::-1]


def test_a_role_a_date_or_a_manager_alone_is_a_membership() -> None:
    nothing = CategoricalColumn((), array("i", [UNKNOWN] * 4))
    roster = Roster(
        ids=[*"abcd"],
        names=[*"abcd"],
        roles=CategoricalColumn(("Head",), array("i", [0, UNKNOWN, UNKNOWN, UNKNOWN])),
        organizations=nothing,
        managers=array("i", [UNKNOWN] * 4),
        details={"end_date": ["", "2024", "", ""]},
        second_managers={2: ("a",)},
    )
    assert [person.memberships for person in roster] == [
        (Membership(role="Head"),),
        (Membership(end_date="2024"),),
        (Membership(also_reports_to=("a",)),),
        (),
    ]
    assert roster.primaries() == array("i", [0, 0, 0, UNKNOWN])


@given(st.integers(-7, 7))
def test_places_count_as_in_a_list(place: int) -> None:
    if -5 <= place < 5:
        assert TEAM[place] == PEOPLE[place]
        assert TEAM.roles[place] == ["Head", "Engineer", None, None, None][place]
    else:
        with pytest.raises(IndexError):
            TEAM[place]


@given(st.slices(5))
def test_slices_are_those_of_a_list(part: slice) -> None:
    assert TEAM[part] == PEOPLE[part]


def test_texts_that_repeat_are_kept_once() -> None:
    columns = {
        "id": [f"e{row}" for row in range(1_000)],
        "role": ["".join(("Engi", "neer")) if row % 3 else "Head" for row in range(1_000)],
        "organization": ["" if row == 5 else f"Team {row % 7}" for row in range(1_000)],
    }
    roster = roster_of(flat.shape(table_of(columns)))
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


def test_questions_are_answered_as_for_persons() -> None:
    columns = Dataset(Document(), Path("a.csv"), (), TEAM)
    persons = Dataset(Document(persons=tuple(PEOPLE)), Path("a.yaml"))
    assert columns.primaries == persons.primaries == array("i", (0, 0, 0, UNKNOWN, UNKNOWN))
    assert columns.managers == persons.managers == array("i", (UNKNOWN, 0, 4, UNKNOWN, UNKNOWN))
    assert columns.absent == persons.absent == array("i", (4,))
    assert columns.noted == persons.noted == bytes((0, 0, 0, 1, 0))
    assert columns.person_index == persons.person_index


def test_a_dataset_of_nobody() -> None:
    made = flat.shape(table_of({"id": []}))
    dataset = Dataset(Document(), Path("a.csv"), (), made.roster)
    assert made.findings == []
    assert list(dataset.persons) == []
    assert dataset.person_index == {}
    assert len(whole_chart(dataset, ChartSpec())) == 0


class CountedCodes(list[int]):
    """Codes that count how often one of them is asked for."""

    asked = 0

    def __getitem__(self, row: Any) -> Any:
        CountedCodes.asked += 1
        return super().__getitem__(row)

    def __iter__(self) -> Iterator[int]:
        return (self[row] for row in range(len(self)))


def test_no_row_is_looked_at_for_its_membership_where_every_one_has_a_department() -> None:
    codes: Any = CountedCodes([0] * 1_000)
    nobody = array("i", [UNKNOWN] * 1_000)
    roster = Roster(
        ids=[*map(str, range(1_000))],
        names=[""] * 1_000,
        roles=CategoricalColumn((), nobody),
        organizations=CategoricalColumn(("Lab",), codes),
        managers=nobody,
    )
    CountedCodes.asked = 0
    assert roster.primaries() == array("i", [0] * 1_000)
    assert CountedCodes.asked == 0


def test_a_chart_without_dotted_lines_needs_no_index_of_all_people() -> None:
    roster = roster_of(
        flat.shape(table_of({"id": ["1", "2"], "name": ["Ada", "Ben"], "reports_to": ["", "1"]}))
    )
    dataset = Dataset(Document(), Path("team.csv"), (), roster)
    assert len(whole_chart(dataset, ChartSpec())) > 1
    assert "person_index" not in vars(dataset)

"""Who stands in a directory, where, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Kind
from orgviewer.chart.spec import ChartSpec, Filter, FilterWay
from orgviewer.choices import Omission
from orgviewer.directory.choices import DirectoryForm, NameOrder
from orgviewer.directory.directory import Directory
from orgviewer.directory.entries import ContactKind, shown
from orgviewer.directory.making import make_directory
from orgviewer.directory.narrowing import narrowed
from orgviewer.directory.spec import DirectorySpec
from orgviewer.errors import UsageError
from orgviewer.readers import read
from orgviewer.relations.facets import REPORTING, Facet, FacetKind
from tests.datasets import COMPANY, Tree, dataset

LIST = DirectorySpec(DirectoryForm.LIST)
STAFF = """id,first name,last name,manager,role,department,email,phone
1,Ada,Zeller,,Head,Acme,ada@example.org,+49 30 1
2,Ben,Ärlig,1,Lead,Acme > Vision,ben@example.org,+49 (0) 30 1234567
3,Cy,van der Berg,1,Lead,Acme > Vision,,
4,Di,Abel,2,=1+1,Acme > Vision,di@example.org,ext. 5
"""


def named(directory: Directory) -> dict[str, list[str]]:
    """Return the names in every section, by its title."""
    return {
        directory.heading(number).title: [directory.entry(place).name for place in directory.section(number)]
        for number in range(directory.sections)
    }


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


def test_a_board_shows_each_team_once_with_what_its_card_says() -> None:
    board = make_directory(dataset(COMPANY), DirectorySpec())
    assert named(board) == {
        "Example AG": ["Eve Example"],
        "Vision": ["Ada Example", "Ben Example"],
        "Language": ["Ada Example"],
        "Speech": ["Joe Example"],
        "The example": ["Solo Example"],
    }
    titles = list(named(board))
    heading = board.heading(titles.index("Vision"))
    assert (heading.within, heading.detail) == ("Example AG", "2 of 5 named")
    roles = {title: board.entry(board.section(number)[0]).positions for number, title in enumerate(titles)}
    assert [position.role for position in roles["Vision"]] == ["Lead"]
    assert [position.role for position in roles["Language"]] == ["Adviser"]


def test_a_list_has_everybody_once_with_all_teams_the_main_one_first() -> None:
    phones = make_directory(dataset(COMPANY), LIST)
    assert list(named(phones)) == ["A", "B", "E", "J", "S"]
    assert len(phones) == phones.people == 5
    ada = phones.entry(0)
    assert [position.whole for position in ada.positions] == ["Adviser · Language", "Lead · Vision"]
    assert ada.native == "艾达"


def test_who_has_two_roles_in_a_team_stands_there_once() -> None:
    twice = [{"organization_id": "o", "role": "Cook"}, {"organization_id": "o", "role": "Baker"}]
    document = {
        "organizations": [{"id": "o", "name": "Kitchen"}],
        "persons": [{"id": "a", "name": "Ada", "memberships": twice}],
    }
    board = make_directory(dataset(document), DirectorySpec())
    assert named(board) == {"Kitchen": ["Ada"]}
    assert [position.role for position in board.entry(0).positions] == ["Cook", "Baker"]


def test_in_a_chart_of_reporting_lines_teams_are_those_of_the_file_else_of_whom_they_report_to(
    staff: Path,
) -> None:
    board = make_directory(read(staff), DirectorySpec())
    assert named(board) == {"Acme": ["Ada Zeller"], "Vision": ["Cy van der Berg", "Ben Ärlig", "Di Abel"]}
    assert board.heading(1).within == "Acme"
    lines = {
        "meta": {"title": "Lines"},
        "persons": [
            {"id": "a", "name": "Ada"},
            {"id": "b", "name": "Ben", "memberships": [{"reports_to": "a"}]},
        ],
    }
    teams = named(make_directory(dataset(lines), DirectorySpec()))
    assert teams == {"Lines": ["Ada"], "Direct reports of Ada": ["Ben"]}


def test_a_board_is_arranged_as_the_chart_is(staff: Path) -> None:
    spec = DirectorySpec(chart=ChartSpec(arranged_by=Facet(FacetKind.ROLE)))
    assert named(make_directory(read(staff), spec))["Lead"] == ["Ben Ärlig", "Cy van der Berg"]


def test_family_names_count_where_a_column_or_a_comma_tells_them(staff: Path) -> None:
    phones = named(make_directory(read(staff), LIST))
    assert list(phones) == ["A", "B", "Z"]
    assert phones["A"] == ["Di Abel", "Ben Ärlig"]
    people = ["Ada Zeller", "Berg, Cy", "Ivy Abel, PhD", "王伟"]
    told = dataset({"persons": [{"id": str(turn), "name": name} for turn, name in enumerate(people)]})
    assert list(named(make_directory(told, LIST))) == ["A", "B", "I", "王"]
    last = DirectorySpec(DirectoryForm.LIST, NameOrder.LAST_WORD)
    assert list(named(make_directory(told, last))) == ["A", "B", "Z", "王"]


def test_names_are_sorted_as_the_language_of_the_file_does() -> None:
    people = [{"id": "1", "name": "Ärla"}, {"id": "2", "name": "Zoe"}]
    swedish = dataset({"meta": {"language": "sv"}, "persons": people})
    assert list(named(make_directory(swedish, LIST))) == ["Z", "Ä"]
    assert list(named(make_directory(dataset({"persons": people}), LIST))) == ["A", "Z"]


def test_only_safe_contacts_lead_anywhere(staff: Path) -> None:
    phones = make_directory(read(staff), LIST)
    contacts = {phones.entry(place).name: phones.entry(place).contacts for place in range(len(phones))}
    assert [(contact.kind, contact.uri) for contact in contacts["Ben Ärlig"]] == [
        (ContactKind.PHONE, "tel:+49301234567"),
        (ContactKind.EMAIL, "mailto:ben@example.org"),
    ]
    assert [contact.uri for contact in contacts["Di Abel"]] == [None, "mailto:di@example.org"]
    assert contacts["Cy van der Berg"] == ()
    details = [{"type": "voice", "value": "javascript:alert(1)"}, {"type": "cell", "value": "030 12345"}]
    told = dataset({"persons": [{"id": "a", "name": "Ada", "contact_details": details}]})
    found = make_directory(told, LIST).entry(0).contacts
    assert [(contact.whole, contact.uri) for contact in found] == [
        ("javascript:alert(1)", None),
        ("cell 030 12345", "tel:03012345"),
    ]


def test_day_root_and_omissions_hold() -> None:
    document = {
        "organizations": [{"id": "o", "name": "One"}, {"id": "p", "name": "Two"}],
        "persons": [
            {
                "id": "a",
                "name": "Ada",
                "email": "ada@example.org",
                "memberships": [{"organization_id": "o", "role": "Cook", "start_date": "2020"}],
            },
            {"id": "b", "name": "Ben", "memberships": [{"organization_id": "p", "end_date": "2019"}]},
        ],
    }
    data = dataset(document)
    assert named(make_directory(data, DirectorySpec(chart=ChartSpec(as_of="2021")))) == {"One": ["Ada"]}
    assert named(make_directory(data, DirectorySpec(chart=ChartSpec(root="p")))) == {"Two": ["Ben"]}
    without = DirectorySpec(DirectoryForm.LIST, omissions=frozenset({Omission.CONTACTS}))
    assert make_directory(data, without).entry(0).contacts == ()
    posts = DirectorySpec(chart=ChartSpec(root="o"), omissions=frozenset({Omission.NAMES}))
    nameless = make_directory(data, posts)
    assert named(nameless) == {"One": ["Cook"]}
    assert "1 shown" in nameless.facts()
    with pytest.raises(UsageError, match="nowhere"):
        make_directory(data, DirectorySpec(chart=ChartSpec(root="nowhere")))


def test_what_is_in_doubt_on_a_day_is_marked() -> None:
    undated = {"organizations": [{"id": "o", "name": "One"}], "meta": {"as_of": "2019"}}
    person = {"id": "a", "name": "Ada", "memberships": [{"organization_id": "o"}]}
    board = make_directory(
        dataset({**undated, "persons": [person]}), DirectorySpec(chart=ChartSpec(as_of="2021"))
    )
    assert board.entry(0).remarks == ("without dates, so the day is unknown",)


def test_vacancies_and_managers_who_are_not_in_the_file_are_nobody() -> None:
    document = {
        "meta": {"arranged_by": "reporting"},
        "posts": [{"id": "v", "label": "Vacant", "reports_to": "a", "status": "vacant"}],
        "persons": [
            {"id": "a", "name": "Ada", "memberships": [{"reports_to": "z"}]},
            {"id": "z", "name": "Zoe", "absent": True},
        ],
    }
    phones = make_directory(dataset(document), LIST)
    assert named(phones) == {"A": ["Ada"]}


def test_a_file_with_nobody_has_a_directory_that_says_so() -> None:
    empty = make_directory(dataset({"organizations": [{"id": "o", "name": "One", "headcount": 5}]}), LIST)
    assert (len(empty), empty.sections, empty.people) == (0, 0, 0)
    assert empty.facts() == "Nobody is named."


def test_endless_and_broken_texts_are_cut_to_a_line() -> None:
    assert len(shown("x" * 10_000)) == 301
    assert shown("a\u202eb\n\tc \ud800") == "ab c ?"


@given(st.lists(st.lists(st.integers(0, 9), max_size=6, unique=True), min_size=1, max_size=6))
def test_everybody_is_there_once_in_a_list_and_once_in_each_team_of_a_board(members: list[list[int]]) -> None:
    parents = (-1, *range(len(members) - 1))
    data = Tree(parents, tuple(map(tuple, members))).dataset()
    board, phones = make_directory(data, DirectorySpec()), make_directory(data, LIST)
    people = {person for team in members for person in team}
    listed = [phones.entry(place).person for place in range(len(phones))]
    assert len(listed) == len(set(listed)) == len(people)
    assert len(board) == sum(len(team) for team in members)
    chart = board.chart
    assert all(chart.kind[board.entry(place).node] == Kind.PERSON for place in range(len(board)))
    for number in range(board.sections):
        inside = [board.entry(place).person for place in board.section(number)]
        assert len(set(inside)) == len(inside)


@pytest.mark.parametrize("form", DirectoryForm)
def test_a_narrowed_directory_holds_some_people_and_says_of_how_many(form: DirectoryForm) -> None:
    whole = make_directory(dataset(COMPANY), DirectorySpec(form))
    index = whole.dataset.person_index
    shown = np.zeros(len(whole.dataset.persons), np.bool_)
    chosen = [*index][1:3]
    shown[[index[one] for one in chosen]] = True
    found = narrowed(whole, shown)
    assert found.people == 2 < whole.people
    assert found.facts().startswith(f"2 of {whole.people} shown")
    names = {whole.dataset.persons[index[one]].name for one in chosen}
    kept = {
        whole.heading(number).title: (whole.heading(number), left)
        for number in range(whole.sections)
        if (left := [one for one in section_of(whole, number) if one in names])
    }
    assert {title: left for title, (_, left) in kept.items()} == named(found)
    assert [found.heading(number) for number in range(found.sections)] == [head for head, _ in kept.values()]


def section_of(directory: Directory, number: int) -> list[str]:
    return [directory.entry(place).name for place in directory.section(number)]


@pytest.mark.parametrize("form", DirectoryForm)
@pytest.mark.parametrize(
    ("wanted", "people"),
    [
        (Filter("Abel"), {"Di Abel"}),
        (Filter("Ärlig", FilterWay.HIDE), {"Ada Zeller", "Cy van der Berg", "Di Abel"}),
        (Filter("role:"), {"Ada Zeller", "Ben Ärlig", "Cy van der Berg", "Di Abel"}),
    ],
)
def test_a_directory_lists_whom_a_filter_asks_for_and_nobody_on_the_way(
    staff: Path, form: DirectoryForm, wanted: Filter, people: set[str]
) -> None:
    spec = DirectorySpec(form, chart=ChartSpec(arranged_by=REPORTING, filter=wanted))
    made = make_directory(read(staff), spec)
    assert {made.entry(place).name for place in range(len(made))} == people
    assert made.facts().split()[0] == str(len(people))
    if form is DirectoryForm.BOARD:
        counts = [made.heading(number).detail for number in range(made.sections)]
        assert sum(int(count.split()[0]) for count in counts) == len(people)

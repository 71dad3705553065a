"""What a table cannot hold is said, each kind in a sentence of its own."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import DEEPEST_PATH
from orgviewer.model.records import ContactDetail, Document, Membership, Organization, Person, Post
from orgviewer.publish.listing import cards
from orgviewer.readers import read
from orgviewer.readers.tables import table as parted
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import table_losses as written
from orgviewer.writers import write_dataset


def left_out(document: Document, folder: Path) -> tuple[list[str], Dataset]:
    """Return what is said to be left out of a table, and the table as it is read again."""
    path = folder / "again.csv"
    losses = write_dataset(Dataset(document, folder / "a.yaml"), path, is_field)
    return list(losses), read(path)


def members(*organizations: Organization) -> Document:
    """Return a document with a member of each organization."""
    people = (
        Person(id=f"p{turn}", name=f"P{turn}", memberships=(Membership(organization_id=organization.id),))
        for turn, organization in enumerate(organizations)
    )
    return Document(persons=tuple(people), organizations=organizations)


def test_organizations_of_one_name_are_said_to_become_one(tmp_path: Path) -> None:
    losses, again = left_out(
        members(
            Organization(id="a", name="Lab"), Organization(id="b", name="Lab"), Organization(id="C", name="C")
        ),
        tmp_path,
    )
    assert "2 organizations are not kept apart from another of the same name." in losses
    assert len(again.organizations) == 2


@pytest.mark.parametrize("name", ["R > D", "R>D", "R→D"])
def test_an_arrow_in_a_name_is_said_to_part_it(name: str, tmp_path: Path) -> None:
    losses, again = left_out(members(Organization(id=name, name=name)), tmp_path)
    assert "1 organization is not kept whole: what an arrow parts in a name is read as several." in losses
    assert [organization.name for organization in again.organizations] == ["R", "D"]


def test_a_slash_before_every_name_is_said_to_part_it(tmp_path: Path) -> None:
    slashes = (Organization(id="/a/b", name="/a/b"), Organization(id="/c", name="/c"))
    losses, _ = left_out(members(*slashes), tmp_path)
    assert any(loss.startswith("2 organizations are not kept whole") for loss in losses)
    losses, _ = left_out(members(*slashes, Organization(id="d", name="d")), tmp_path)
    assert not any("not kept whole" in loss for loss in losses)


def test_a_path_that_is_too_deep_to_be_read_is_said(tmp_path: Path) -> None:
    def deep(count: int) -> Document:
        names = [f"o{turn}" for turn in range(count)]
        return members(
            *(
                Organization(id=name, name=name, parent_id=above)
                for above, name in zip([None, *names], names, strict=False)
            )
        )

    losses, again = left_out(deep(DEEPEST_PATH + 1), tmp_path)
    assert not any("steps beneath" in loss for loss in losses)
    assert len(again.organizations) == DEEPEST_PATH + 1
    losses, again = left_out(deep(DEEPEST_PATH + 3), tmp_path)
    assert (
        f"2 organizations are not kept apart from those more than {DEEPEST_PATH} steps beneath the top."
        in losses
    )


def test_whom_the_file_does_not_know_is_named_in_a_table(tmp_path: Path) -> None:
    people = (
        Person(id="boss-7", name="Grace Example", absent=True),
        Person(id="a", name="Ada", memberships=(Membership(reports_to="boss-7"),)),
    )
    losses, again = left_out(Document(persons=people), tmp_path)
    assert [person.name for person in again.persons if person.absent] == ["Grace Example"]
    assert "1 person who is absent is named by the name alone, without the id." in losses


def test_whom_the_file_does_not_know_keeps_the_id_where_the_name_is_anothers(tmp_path: Path) -> None:
    people = (
        Person(id="boss-7", name="ada", absent=True),
        Person(id="boss-8", name="Nobody's manager", absent=True),
        Person(id="a", name="Ada", memberships=(Membership(reports_to="boss-7"),)),
    )
    losses, again = left_out(Document(persons=people), tmp_path)
    assert [person.id for person in again.persons if person.absent] == ["boss-7"]
    assert "1 person who is absent is named by the id alone, as others have the name, too." in losses
    assert "1 person who is absent is left out, as nobody of the table reports to them." in losses


def test_the_fields_of_a_kind_of_records_are_not_looked_up_for_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up: list[object] = []
    fields = msgspec.structs.fields

    def counted(kind: msgspec.Struct) -> tuple[msgspec.structs.FieldInfo, ...]:
        looked_up.append(kind)
        return fields(kind)

    monkeypatch.setattr(msgspec.structs, "fields", counted)
    document = members(*(Organization(id=str(number), name=str(number)) for number in range(50)))
    write_dataset(Dataset(document, tmp_path / "a.yaml"), tmp_path / "b.csv", is_field)
    assert len(looked_up) < 10


@pytest.mark.parametrize("count", [3, 4])
def test_more_columns_than_are_read_again_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    for module in (written, parted):
        monkeypatch.setattr(module, "MOST_COLUMNS", 6)
    other = {f"c{number}": f"x{number}" for number in range(count)}
    losses, again = left_out(Document(persons=(Person(id="a", name="Ada", other=other),)), tmp_path)
    (ada,) = again.persons
    if count == 3:
        assert losses == []
        assert ada.other == other
    else:
        assert losses == [
            "The table has 7 columns, of which the first 6 are read again as such: "
            "what stands beyond them becomes one."
        ]
        assert ada.other != other
        assert ada.other["More cells"] == "x3"


@pytest.mark.parametrize(
    "rows",
    [
        "1,Ann,CEO,\n2,vacant,CTO,1\n3,Cy,Dev,2",
        "1,vacant,CEO,\n2,Ann,COO,1\n3,vacant,CTO,2\n4,Cy,Dev,3\n5,Di,Dev,3",
        "1,Ann,CEO,\n2,vacant,CTO,1\n3,vacant,Head,2\n4,Cy,Dev,3\n5,N/D,Dev,3",
        "1,vacant,CEO,Grace Example\n2,Ann,COO,1",
    ],
)
def test_posts_that_nobody_holds_are_rows_in_the_lines_of_a_table(rows: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text(f"id,name,role,manager\n{rows}\n", encoding="utf-8")
    assert write_dataset(read(first), second, is_field) in (
        (),
        ("1 person who is absent is named by the name alone, without the id.",),
    )

    def lines(path: Path) -> list[tuple[object, ...]]:
        found = cards(whole_chart(read(path), ChartSpec()))
        return sorted((str(one["kind"]), one["name"], one["role"], one["under"]) for one in found)

    assert lines(second) == lines(first)


def test_a_vacancy_keeps_its_team_and_says_what_is_left_out(tmp_path: Path) -> None:
    document = Document(
        organizations=(Organization(id="Lab", name="Lab"),),
        posts=(
            Post(id="a", label="Head", organization_id="Lab", duration="a year"),
            Post(id="b", label="Clerk", organization_id="Lab", status="unstated"),
        ),
        persons=(Person(id="a", name="Ada"),),
    )
    losses, again = left_out(document, tmp_path)
    assert losses == ["1 post has duration: left out.", "1 post has status: left out."]
    vacant = [again.posts[place] for place in again.vacancies]
    assert [(post.label, post.organization_id, post.status) for post in vacant] == [
        ("Head", "Lab", "vacant"),
        ("Clerk", "Lab", "unnamed"),
    ]


def test_a_vacancy_comes_back_from_a_table_with_its_dates_its_work_and_its_columns(tmp_path: Path) -> None:
    vacancy = Post(
        id="cfo",
        label="CFO",
        status="vacant",
        start_date="2024-05-01",
        end_date="2030",
        fte="0.5",
        other={"Grade": "E2"},
    )
    ada = Person(id="ada", name="Ada", other={"VZÄ": "0.8"}, memberships=(Membership(role="CEO"),))
    losses, again = left_out(Document(persons=(ada,), posts=(vacancy,)), tmp_path)
    assert losses == []
    assert [again.posts[place] for place in again.vacancies] == [vacancy]
    assert [person.other for person in again.persons] == [ada.other]


def test_how_much_work_a_post_is_that_somebody_holds_stands_in_the_holders_row(tmp_path: Path) -> None:
    post = Post(id="cfo", label="CFO", fte="0.5")
    ada = Person(id="ada", name="Ada", memberships=(Membership(role="CFO", post_id="cfo"),))
    losses, again = left_out(Document(persons=(ada,), posts=(post,)), tmp_path)
    assert losses == []
    assert [person.other for person in again.persons] == [{"FTE": "0.5"}]


def test_columns_of_the_membership_that_is_written_are_written(tmp_path: Path) -> None:
    part = Membership(role="CEO", other={"Grade": "E2", "Floor": "3"})
    ada = Person(id="ada", name="Ada", other={"Floor": "2"}, memberships=(part,))
    losses, again = left_out(Document(persons=(ada,)), tmp_path)
    assert losses == []
    assert [person.other for person in again.persons] == [{"Floor": "2; 3", "Grade": "E2"}]


def test_whom_a_post_reports_to_stands_in_the_rows_of_those_who_hold_it(tmp_path: Path) -> None:
    part = Membership(role="Head", post_id="head")
    people = (
        Person(id="ada", name="Ada"),
        Person(id="ben", name="Ben", memberships=(part,)),
        Person(id="cleo", name="Cleo", memberships=(part,)),
    )
    posts = (Post(id="head", label="Head", reports_to="ada"),)
    losses, again = left_out(Document(persons=people, posts=posts), tmp_path)
    assert losses == ["1 post is left out."]
    lines = {person.id: [one.reports_to for one in person.memberships] for person in again.persons}
    assert lines == {"ada": [], "ben": ["ada"], "cleo": ["ada"]}


def test_whom_the_file_does_not_know_is_named_where_a_post_reports_to_them(tmp_path: Path) -> None:
    ben = Person(id="ben", name="Ben", memberships=(Membership(role="Head", post_id="head"),))
    document = Document(
        persons=(Person(id="ada", name="Ada Lang", absent=True), ben),
        posts=(Post(id="head", label="Head", reports_to="ada"),),
    )
    losses, again = left_out(document, tmp_path)
    assert losses == ["1 person who is absent is named by the name alone, without the id."]
    assert [person.name for person in again.persons if person.absent] == ["Ada Lang"]


def test_lines_of_further_memberships_are_said_to_be_lost_with_their_number(tmp_path: Path) -> None:
    parts = (
        Membership(reports_to="bob", also_reports_to=("cid",)),
        Membership(reports_to="cid"),
        Membership(reports_to="dee", also_reports_to=("bob", "eve")),
    )
    others = tuple(Person(id=name, name=name.title()) for name in ("bob", "cid", "dee", "eve"))
    ada = Person(id="ada", name="Ada", memberships=parts)
    losses, _ = left_out(Document(persons=(*others, ada)), tmp_path)
    assert losses == [
        "1 person has more than one membership: only the primary one is written.",
        "2 reporting lines of further memberships are left out.",
    ]
    losses, _ = left_out(Document(persons=(*others, replace(ada, memberships=parts[:1]))), tmp_path)
    assert losses == []


@pytest.mark.parametrize("kind", ["voice", "Mobile", "tel"])
def test_a_phone_of_any_kind_is_written(kind: str, tmp_path: Path) -> None:
    ada = Person(id="ada", name="Ada", contact_details=(ContactDetail(type=kind, value="030 12345"),))
    losses, again = left_out(Document(persons=(ada,)), tmp_path)
    assert [way.value for person in again.persons for way in person.contact_details] == ["030 12345"]
    assert losses == ([] if kind == "voice" else ["1 person has a phone whose kind is left out."])

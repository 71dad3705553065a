"""Tables as people keep them: in any order, with any columns, in any mess, the people are the same."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.errors import Severity
from orgviewer.model.dataset import Dataset
from orgviewer.readers import read
from tests.readers.table_files import told

Record = dict[str, str]

GIVEN = ("Ada", "Ben", "Jörg", "Zoë", "Íñigo", "Hélène", "Kim", "Änne")
FAMILY = ("Example", "Muster", "Müller", "Demo", "Sample", "Groß", "Noël")
OPTIONAL = ("role", "organization", "email", "location", "start_date", "note", "Shoe")
HEADS = {
    "id": ("id", "Employee ID", "Unique_ID", "Personalnummer", "工号"),
    "name": ("name", "Full Name", "Nombre completo", "姓名"),
    "manager": ("reports_to", "Manager", "Reports To", "Vorgesetzter", "上级", "parentId"),
    "role": ("Title", "job_title", "Funktion", "职位"),
    "organization": ("Department", "Abteilung", "部门"),
    "email": ("E-mail", "Email Address"),
    "location": ("Location", "Standort"),
    "start_date": ("Start date", "Eintrittsdatum"),
    "note": ("Notes", "Bemerkung"),
    "Shoe": ("Shoe",),
}
IN_LATIN = {**HEADS, "id": HEADS["id"][:-1], "name": HEADS["name"][:-1], "manager": HEADS["manager"][:4]}
IN_LATIN |= {"role": HEADS["role"][:-1], "organization": HEADS["organization"][:-1]}


@dataclass(frozen=True)
class Team:
    """People, each under one who stands before; `fields` are the optional columns."""

    people: tuple[Record, ...]
    fields: tuple[str, ...]

    def expected(self, by: str) -> set[tuple[str, ...]]:
        """Return everybody with a manager and a role, as `drawn` does; `by` says what names the managers."""
        ids = {person[by]: person["id"] for person in self.people}
        return {
            (
                person["id"],
                person["name"],
                ids[person[f"manager by {by}"]] if person["manager by id"] else "",
                *(person[field] for field in ("role", "organization") if field in self.fields),
                *(_day(person) for field in ("start_date",) if field in self.fields),
            )
            for person in self.people
        }


def _day(person: Record) -> str:
    return person["start_date"]


@st.composite
def teams(draw: st.DrawFn) -> Team:
    count = draw(st.integers(2, 9))
    people: list[Record] = []
    for place in range(count):
        manager = people[draw(st.integers(0, place - 1))] if place and draw(st.integers(0, 5)) else None
        given_name, family_name = draw(st.sampled_from(GIVEN)), draw(st.sampled_from(FAMILY))
        name = f"{given_name} {'I' * (place + 1)} {family_name}"  # everybody has one's own
        person = {
            "id": f"E{place:03}",
            "name": name,
            "email": f"e{place}@example.com",
            "role": draw(st.sampled_from(("Head", "Engineer", "Maler"))),
            "organization": draw(st.sampled_from(("Lab", "Vertrieb", "R&D"))),
            "location": draw(st.sampled_from(("", "London", "Köln"))),
            "start_date": draw(st.sampled_from(("2020-03-01", "2021-11-30"))),
            "note": draw(st.sampled_from(("", "likes tea"))),
            "Shoe": draw(st.sampled_from(("", "40"))),
        }
        for by in ("id", "name", "email"):
            person[f"manager by {by}"] = manager[by] if manager else ""
        people.append(person)
    fields = draw(st.sets(st.sampled_from(OPTIONAL)))
    return Team(tuple(people), tuple(field for field in OPTIONAL if field in fields))


def drawn(dataset: Dataset, team: Team) -> set[tuple[str, ...]]:
    """Return everybody whom the file names, with manager, role, organization and day where it has them."""
    names = {organization.id: organization.name for organization in dataset.organizations}
    people = set()
    for person in dataset.persons:
        if person.absent:
            continue
        (held,) = person.memberships or (None,)
        values = {
            "role": (held and held.role) or "",
            "organization": names[held.organization_id] if held and held.organization_id else "",
            "start_date": (held and held.start_date) or "",
        }
        fields = [values[field] for field in values if field in team.fields]
        people.add((person.id, person.name, (held and held.reports_to) or "", *fields))
    return people


@dataclass(frozen=True)
class Sheet:
    """A table before it is written: what its columns are for, their names, and the rows of cells."""

    columns: tuple[str, ...]
    head: list[str]
    rows: list[list[str]]


@st.composite
def sheets(draw: st.DrawFn, team: Team, by: str, heads: Mapping[str, Sequence[str]]) -> Sheet:
    """Draw the rows and columns of a team in any order."""
    fields = {*team.fields, *(("email",) if by == "email" else ())}
    columns = tuple(draw(st.permutations(["id", "name", "manager", *sorted(fields)])))
    head = [draw(st.sampled_from(heads[column])) for column in columns]
    rows = [
        [person[f"manager by {by}" if column == "manager" else column] for column in columns]
        for person in draw(st.permutations(team.people))
    ]
    return Sheet(columns, head, rows)


def text_of(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return text.getvalue()


def outcome(path: Path) -> Dataset:
    """Read a file that must be readable; no oddity of it is an error or told in more than five lines."""
    dataset = read(path)
    assert all(problem.severity is Severity.WARNING for problem in dataset.problems)
    return dataset


any_mess = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60
)
managers_by = st.sampled_from(("id", "name", "email"))
encodings = st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"))


@given(st.data(), teams(), managers_by, encodings, st.sampled_from(",;\t|"))
@any_mess
def test_any_order_columns_names_encoding_and_delimiter(
    tmp_path: Path, data: st.DataObject, team: Team, by: str, encoding: str, delimiter: str
) -> None:
    sheet = data.draw(sheets(team, by, IN_LATIN if encoding == "cp1252" else HEADS))
    if encoding == "cp1252":  # two or three letters alone might as well be of another encoding
        sheet.head.append("Motto")
        for row in sheet.rows:
            row.append("Schöne Grüße an alle Gäste, très français, señor")
    path = tmp_path / "team.csv"
    path.write_bytes(text_of([sheet.head, *sheet.rows], delimiter).encode(encoding))
    dataset = outcome(path)
    assert drawn(dataset, team) == team.expected(by)
    others = {"Shoe": [person["Shoe"] for person in team.people if person["Shoe"]]}
    kept = [person.other["Shoe"] for person in dataset.persons if "Shoe" in person.other]
    assert sorted(kept) == sorted(others["Shoe"] if "Shoe" in team.fields else [])
    guessed = [
        problem.message
        for problem in dataset.problems
        if not re.fullmatch(r'nobody reports to anybody: the column ".*" is empty', problem.message)
    ]
    assert len(guessed) <= 1
    assert all("read as" in message for message in guessed)


Mess = Callable[[st.DataObject, Sheet], None]


def _insert(data: st.DataObject, sheet: Sheet, row: list[str]) -> None:
    sheet.rows.insert(data.draw(st.integers(0, len(sheet.rows))), row)


def empty_rows(data: st.DataObject, sheet: Sheet) -> None:
    _insert(data, sheet, [data.draw(st.sampled_from(("", " ", "\t"))) for _ in sheet.columns])
    _insert(data, sheet, [])


def total_rows(data: st.DataObject, sheet: Sheet) -> None:
    word = data.draw(st.sampled_from(("Total", "Summe:", "GRAND TOTAL", "合计", "Total général")))
    _insert(data, sheet, [word, *("3" for _ in sheet.columns[1:])])


def head_again(data: st.DataObject, sheet: Sheet) -> None:
    _insert(data, sheet, [*sheet.head])


def html(data: st.DataObject, sheet: Sheet) -> None:
    row = data.draw(st.sampled_from([row for row in sheet.rows if len(row) == len(sheet.columns)]))
    place = data.draw(st.integers(0, len(row) - 1))
    row[place] = row[place] and f'<b style="color: red">{row[place].replace("&", "&amp;")}</b>'


def spaces(data: st.DataObject, sheet: Sheet) -> None:
    row = data.draw(st.sampled_from([row for row in sheet.rows if len(row) == len(sheet.columns)]))
    place = data.draw(st.integers(0, len(row) - 1))
    around = st.sampled_from((" ", "\u00a0", "\u200b", "\ufeff", "\x01", "\t", "\u3000"))
    row[place] = data.draw(around) + row[place].replace(" ", "  ") + data.draw(around)


def more_cells(data: st.DataObject, sheet: Sheet) -> None:
    row = data.draw(st.sampled_from([row for row in sheet.rows if row]))
    row += ["", "more"]


def other_dates(data: st.DataObject, sheet: Sheet) -> None:
    if "start_date" in sheet.columns:
        place = sheet.columns.index("start_date")
        form = data.draw(st.sampled_from(("{2}.{1}.{0}", "{0}/{1}/{2}", "{0}{1}{2}", "{0}年{1}月{2}日")))
        for row in sheet.rows:
            parts = row[place].strip().split("-") if len(row) > place else []
            if len(parts) == 3 and all(map(str.isdecimal, parts)):
                row[place] = form.format(*parts)


MESSES: dict[str, Mess] = {
    mess.__name__: mess
    for mess in (other_dates, html, spaces, more_cells, empty_rows, total_rows, head_again)
}


@pytest.mark.parametrize("names", [[name] for name in MESSES] + [[*MESSES]], ids="+".join)
@given(data=st.data(), team=teams(), by=managers_by)
@settings(any_mess, max_examples=25)
def test_the_mess_of_a_file_changes_nobody(
    tmp_path: Path, names: Sequence[str], data: st.DataObject, team: Team, by: str
) -> None:
    sheet = data.draw(sheets(team, by, HEADS))
    for name in names:
        MESSES[name](data, sheet)
    path = tmp_path / "team.csv"
    path.write_bytes(text_of([["Our team"], [], sheet.head, *sheet.rows]).encode())
    assert drawn(outcome(path), team) == team.expected(by)


@given(data=st.data(), team=teams(), by=managers_by)
@any_mess
def test_people_who_are_wrong_change_nobody_else(
    tmp_path: Path, data: st.DataObject, team: Team, by: str
) -> None:
    """Unknown managers, a circle, an id that stands twice, a row with no name: all are told and drawn."""
    sheet = data.draw(sheets(team, by, HEADS))

    def add(identifier: str, name: str, manager: str) -> None:
        cells = {"id": identifier, "name": name, "manager": manager}
        _insert(data, sheet, [cells.get(column, "") for column in sheet.columns])

    add("X1", "Lost", "Nobody Here")
    add("X2", "Round", "X3")
    add("X3", "About", "X2")
    add("X4", "", "")
    add("X5", "Twice", "")
    add("X5", "Twice again", "")
    path = tmp_path / "team.csv"
    path.write_bytes(text_of([sheet.head, *sheet.rows]).encode())
    dataset = outcome(path)
    people = {person.id: person for person in dataset.persons}
    others = {"X1", "X2", "X3", "X4", "X5", "X5 (2)"}
    assert {row for row in drawn(dataset, team) if row[0] not in others} == team.expected(by)
    assert others <= people.keys()
    assert {people["X5"].name, people["X5 (2)"].name} == {"Twice", "Twice again"}
    assert people["X4"].name == "X4"
    assert [person.name for person in people.values() if person.absent] == ["Nobody Here"]
    assert people["X1"].memberships[0].reports_to == "Nobody Here"
    managers = {
        people[one].memberships[0].reports_to if people[one].memberships else None for one in ("X2", "X3")
    }
    assert managers in ({None, "X2"}, {None, "X3"})
    assert len(dataset.problems) == 4


@pytest.mark.parametrize("count", [5, 6, 300])
def test_each_kind_of_oddity_is_five_lines_or_one(count: int, tmp_path: Path) -> None:
    rows = [["ID", "Name", "Manager", "Also reports to", "Start date"], ["top", "Top", "", "", "2020-03-01"]]
    for number in range(count):
        rows += [
            [f"a{number}", "Lost", f"nobody {number}", "", ""],
            [f"b{number}", "Round", f"b{number}", "", ""],
            ["top", f"Twice {number}", "", "", ""],
            ["", f"No id {number}", "", "", ""],
            ["", "", "", "", ""],
            ["Total", "", "3", "", ""],
            ["ID", "Name", "Manager", "Also reports to", "Start date"],
            [f"c{number}", "Short"],
            [f"d{number}", "Long", "", "", "", "more"],
            [f"e{number}", "Date", "", "", "some day"],
            [f"f{number}", "Second", "", f"nobody {number}", ""],
            ["", "", "top", "", ""],
        ]
    path = tmp_path / "team.csv"
    path.write_bytes(text_of([*rows, ["z", "Last", "", "", ""]]).encode())
    kinds = 12
    vain, *problems = told(path)
    assert vain.message.startswith(f"{count:,} of {2 * count:,} references to superiors find nobody")
    assert len(problems) == (kinds * count if count <= 5 else kinds)
    if count > 5:
        assert all(f"({count:,} like this, the first at " in problem.message for problem in problems)
        assert all(problem.message.count(":") >= 5 for problem in problems)
    assert len(read(path).persons) == 2 + count * 8 + count


cells = st.text(st.sampled_from("aé工 <>&;,\"'\t\n\r\0\x1f=:/()@12.-\u200b\ud800"), max_size=12)


@given(
    st.lists(st.sampled_from([name for names in HEADS.values() for name in names]) | cells, max_size=6),
    st.lists(st.lists(cells, max_size=7), max_size=6),
    st.sampled_from((",", ";", "\t")),
)
@settings(any_mess, max_examples=200)
def test_any_table_is_a_dataset_or_a_list_of_problems(
    tmp_path: Path, head: list[str], rows: list[list[str]], delimiter: str
) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(text_of([head, *rows], delimiter).encode("utf-8", "surrogatepass"))
    problems = told(path)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return  # no chart is possible
    dataset = read(path)
    people = [*dataset.persons]
    ids = [person.id for person in people]
    everything = [*ids, *(organization.id for organization in dataset.organizations)]
    assert len({*everything}) == len(everything)
    assert all(person.id and person.name for person in people)
    for person in people:
        for held in person.memberships:
            assert {held.reports_to, *held.also_reports_to} - {None} <= {*ids}
    for place in range(len(people)):
        for _ in people:
            place = dataset.managers[place] if place >= 0 else place  # noqa: PLW2901
        assert place == -1

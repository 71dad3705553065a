"""Flat records: the same people from every syntax, and what is wrong with them, in which line."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.commands.sample import write_sample
from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.model.recognition import ColumnSign, RecognizedColumn, TableSpec
from orgviewer.model.records import ContactDetail, Membership, Organization, Person
from orgviewer.readers import read
from orgviewer.readers.records.flattening import FEWEST_CELLS
from orgviewer.readers.tables import flat
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from tests.readers.table_files import problems_of, roster_of, rows, rows_of, sentences, table_of, written

Record = dict[str, str]
Row = tuple[str | None, ...]
FIELDS = ("id", "name", "reports_to", "role", "organization")


def as_csv(records: list[Record]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, FIELDS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return text.getvalue()


def as_json(records: list[Record]) -> str:
    return json.dumps(records)


def as_yaml(records: list[Record]) -> str:
    return yaml.safe_dump(records, allow_unicode=True)


WRITERS = {"csv": as_csv, "json": as_json, "yaml": as_yaml}

# Without what a row that names nobody, an id in a spreadsheet or "Family, Given" may look like.
words = (
    st.text(st.sampled_from("abcÄ艾😀0 '\"#:_-\\{"), min_size=1, max_size=6)
    .map(str.split)
    .map(" ".join)
    .filter(lambda word: word not in ("", "-") and not word.isdigit() and word[0] != "'")
)


@st.composite
def records(draw: st.DrawFn) -> list[Record]:
    """Draw people of whom each reports to one of those who follow or went before, in no circle."""
    ids = draw(st.lists(words, min_size=1, max_size=8, unique=True))
    people = []
    for place, identifier in enumerate(ids):
        manager = draw(st.integers(-1, place - 1))
        person = {"id": identifier, "reports_to": ids[manager] if manager >= 0 else ""}
        for field in ("name", "role", "organization"):
            if draw(st.booleans()):
                person[field] = draw(words)
        if "organization" in person:  # an organization of a person's id would get another
            # Nor may it look like a path that leads on from another one.
            person["organization"] = "Team " + re.sub(r"[:\\]", "_", person["organization"])
        people.append(person)
    return draw(st.permutations(people))


NOBODY_REPORTS = 'nobody reports to anybody: the column "reports_to" is empty'


def nameless_in(message: str) -> int:
    """Return of how many rows a problem says that they have no name; it must say nothing else."""
    if message == NOBODY_REPORTS:
        return 0
    found = re.fullmatch(r"this row has no name: .* stands for it(?: \((\d+) like this, .*\))?", message)
    assert found
    return int(found[1] or 1)


@given(records())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_every_syntax_gives_the_same_people(tmp_path: Path, people: list[Record]) -> None:
    expected = [
        (
            person["id"],
            person.get("name", person["id"]),
            person.get("role"),
            person.get("organization"),
            person["reports_to"] or None,
        )
        for person in people
    ]
    organizations = {*dict.fromkeys(person["organization"] for person in people if "organization" in person)}
    for suffix, write in WRITERS.items():
        dataset = read(written(tmp_path, write(people), f"team.{suffix}"))
        assert rows(dataset) == expected
        assert {organization.name for organization in dataset.organizations} == organizations
        assert all(organization.id == organization.name for organization in dataset.organizations)
        named = any("name" in person for person in people)
        nameless = [person["id"] for person in people if "name" not in person] if named else []
        assert sum(nameless_in(problem.message) for problem in dataset.problems) == len(nameless)
        alone = len(people) > 1 and not any(person["reports_to"] for person in people)
        assert [problem.message for problem in dataset.problems].count(NOBODY_REPORTS) == alone


def test_a_sample_is_the_same_in_csv_and_json(tmp_path: Path) -> None:
    datasets = []
    for suffix in ("csv", "json"):
        path = tmp_path / f"sample.{suffix}"
        write_sample(people=500, output=path, seed=1)
        datasets.append(read(path))
    table, listed = datasets
    assert rows(table) == rows(listed)
    assert table.document == listed.document
    assert list(table.persons) == list(listed.persons)


def test_scalars_of_json_are_the_text_that_yaml_takes_them_for(tmp_path: Path) -> None:
    text = '[{"id": 7, "role": true}, {"id": "007", "role": 1.5, "name": null}, {"id": -3, "reports_to": 7}]'
    datasets = [read(written(tmp_path, text, name)) for name in ("team.json", "team.yaml")]
    unquoted = "[{id: 7, role: true}, {id: 007, role: 1.5, name: }, {id: -3, reports_to: 7}]"
    datasets.append(read(written(tmp_path, unquoted, "other.yaml")))
    for dataset in datasets:
        assert rows(dataset) == [
            ("7", "7", "true", None, None),
            ("007", "007", "1.5", None, None),
            ("-3", "-3", None, None, "7"),
        ]


MISTAKES: dict[str, tuple[list[Record], dict[str, list[tuple[int, int]]], list[str], list[Row]]] = {
    "unknown manager": (
        [{"id": "ada"}, {"id": "ben", "reports_to": "adda"}, {"id": "eve", "reports_to": "zzzzzz"}],
        {
            "csv": [(1, 3), (3, 3), (4, 3)],
            "json": [(1, 1), (3, 16), (4, 16)],
            "yaml": [(1, 1), (3, 3), (5, 3)],
        },
        [
            "2 of 2 references to superiors find nobody: these look like names of people, "
            "but of people who are not in the file",
            '"ben" reports to "adda", who is not in the file: shown under a card of that name. '
            'Did you mean "ada"?',
            '"eve" reports to "zzzzzz", who is not in the file: shown under a card of that name',
        ],
        [
            ("ada", "ada", None, None, None),
            ("ben", "ben", None, None, "adda"),
            ("eve", "eve", None, None, "zzzzzz"),
            ("adda", "adda", None, None, None),
            ("zzzzzz", "zzzzzz", None, None, None),
        ],
    ),
    "duplicate id": (
        [
            {"id": "ada", "name": "Ada"},
            {"id": "ben", "name": "Ben", "reports_to": "ada"},
            {"id": "ada", "name": "Eve"},
        ],
        {"csv": [(3, 3), (4, 1)], "json": [(3, 31), (4, 3)], "yaml": [(5, 3), (6, 3)]},
        [
            '2 people are called "ada" ("ada", "ada (2)"): "ben" is shown under none of them. '
            "Say by an id who is meant.",
            'the id "ada" stands in another row, too: shown as one more person, with the id "ada (2)"',
        ],
        [
            ("ada", "Ada", None, None, None),
            ("ben", "Ben", None, None, None),
            ("ada (2)", "Eve", None, None, None),
        ],
    ),
    "no id": (
        [{"id": "ada", "name": "Ada"}, {"name": "Ben", "reports_to": "ada"}],
        {"csv": [(3, 1)], "json": [(3, 2)], "yaml": [(3, 3)]},
        ['this row has no id: "Ben" stands for it'],
        [("ada", "Ada", None, None, None), ("Ben", "Ben", None, None, "ada")],
    ),
    "the head has no id": (
        [{"name": "Ada"}, {"id": "ben", "name": "Ben", "reports_to": "Ada"}],
        {"csv": [(2, 1)], "json": [(2, 2)], "yaml": [(1, 3)]},
        ['this row has no id: "Ada" stands for it'],
        [("Ada", "Ada", None, None, None), ("ben", "Ben", None, None, "Ada")],
    ),
    "circle": (
        [
            {"id": "top"},
            {"id": "ada", "reports_to": "ben"},
            {"id": "ben", "reports_to": "eve"},
            {"id": "eve", "reports_to": "ada"},
        ],
        {"csv": [(3, 3)], "json": [(3, 16)], "yaml": [(3, 3)]},
        [
            'reporting lines form a circle: "ada" reports to "ben", "ben" to "eve", "eve" to "ada": '
            'cut above "ada"'
        ],
        [
            ("top", "top", None, None, None),
            ("ada", "ada", None, None, None),
            ("ben", "ben", None, None, "eve"),
            ("eve", "eve", None, None, "ada"),
        ],
    ),
    "circle of one": (
        [{"id": "ada", "reports_to": "ada"}],
        {"csv": [(2, 3)], "json": [(2, 16)], "yaml": [(2, 3)]},
        ['reporting lines form a circle: "ada" reports to itself: cut above "ada"'],
        [("ada", "ada", None, None, None)],
    ),
}


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_are_told_with_their_line_and_drawn_anyway(
    suffix: str, mistake: str, tmp_path: Path
) -> None:
    people, places, expected, drawn = MISTAKES[mistake]
    text = WRITERS[suffix](people)
    if suffix == "json":  # a line for each record
        text = "[\n" + ",\n".join(f" {json.dumps(person)}" for person in people) + "\n]\n"
    path = written(tmp_path, text, f"team.{suffix}")
    assert problems_of(path) == [
        f"{line}:{column}: warning: {sentence}"
        for (line, column), sentence in zip(places[suffix], expected, strict=True)
    ]
    assert rows(read(path)) == drawn


def test_who_is_not_in_the_file_is_said_to_be_absent(tmp_path: Path) -> None:
    dataset = read(written(tmp_path, "id,reports_to\nada,zoe\nben,zoe\n"))
    assert dataset.persons[2] == Person(id="zoe", name="zoe", absent=True)
    assert not dataset.persons[0].absent
    assert [*dataset.absent] == [2]


def test_a_second_row_of_an_id_says_so_in_a_note(tmp_path: Path) -> None:
    dataset = read(written(tmp_path, "id,note\nada,\nada,left\n"))
    assert [person.note for person in dataset.persons] == [None, "left Another row has the id “ada”, too."]


def test_a_circle_that_was_cut_says_so_in_a_note(tmp_path: Path) -> None:
    dataset = read(written(tmp_path, "id,reports_to\nada,ben\nben,ada\n"))
    assert [person.note for person in dataset.persons] == [
        "Reports to “ben” in the file; the line is cut, as it leads in a circle.",
        None,
    ]


def test_columns_of_any_case_are_known(tmp_path: Path) -> None:
    expected = [("ada", "Ada", None, None, None)]
    for name, text in {
        "team.csv": "ID,Name\nada,Ada\n",
        "team.json": '[{"ID": "ada", "Name": "Ada"}]',
        "team.yaml": "- ID: ada\n  Name: Ada\n",
    }.items():
        dataset = read(written(tmp_path, text, name))
        assert rows(dataset) == expected
        assert dataset.problems == ()


NOBODY = {
    "team.csv": "shoe,hat\n40,red\n",
    "team.json": '[{"shoe": "40", "hat": "red"}]',
    "team.yaml": "- shoe: 40\n  hat: red\n",
}


@pytest.mark.parametrize("name", NOBODY)
def test_a_table_that_names_nobody_is_no_chart(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, NOBODY[name], name)
    with pytest.raises(ReadError) as caught:
        read(path)
    hint = 'Say which one does, with --map name=COLUMN. The columns are "shoe", "hat".'
    line = 0 if name == "team.csv" else 1  # what is said of the whole file stands at its beginning
    message = "no column is known to name people"
    assert caught.value.problems == (Problem(path, Severity.ERROR, message, hint, line, line),)


def test_what_no_field_is_made_for_is_kept(tmp_path: Path) -> None:
    text = "id,name,shoe,Cost centre\nada,Ada,40,\nben,Ben,,K1\n"
    dataset = read(written(tmp_path, text))
    assert [person.other for person in dataset.persons] == [{"shoe": "40"}, {"Cost centre": "K1"}]
    assert dataset.problems == ()


@pytest.mark.parametrize("name", ["team.json", "team.yaml"])
def test_lists_and_groups_of_values_are_kept_as_text(name: str, tmp_path: Path) -> None:
    ben = '{"id": "ben", "name": "Ben", "shoes": [40, 41], "hat": {"size": "M"}}'
    text = '[\n{"id": "ada", "name": ["Ada"]},\n' + ben + "\n]"
    dataset = read(written(tmp_path, text, name))
    assert rows(dataset) == [("ada", "Ada", None, None, None), ("ben", "Ben", None, None, None)]
    assert dataset.persons[1].other == {"shoes": "40, 41", "hat.size": "M"}
    assert dataset.problems == ()


HUNDREDS: dict[str, tuple[Callable[[int], str], str]] = {
    "unknown managers": (
        lambda number: f"p{number},q{number}",
        '2:2: warning: "p0" reports to "q0", who is not in the file: shown under a card of that name '
        "(12,000 like this, the first at 2:2, 3:2, 4:2, 5:2, 6:2)",
    ),
    "no ids": (
        lambda number: ",q",
        "2:1: warning: this row names nobody: left out "
        "(12,000 like this, the first at 2:1, 3:1, 4:1, 5:1, 6:1)",
    ),
    "the same id": (
        lambda number: "ada,",
        '3:1: warning: the id "ada" stands in another row, too: shown as one more person, with the id '
        '"ada (2)" (11,999 like this, the first at 3:1, 4:1, 5:1, 6:1, 7:1)',
    ),
    "circles": (
        lambda number: f"p{number},p{number}",
        '2:2: warning: reporting lines form a circle: "p0" reports to itself: cut above "p0" '
        "(12,000 like this, the first at 2:2, 3:2, 4:2, 5:2, 6:2)",
    ),
    "too many cells": (
        lambda number: f"p{number},,more",
        '2:1: warning: this row has 3 cells, the names are 2: the others are kept under "More cells" '
        "(12,000 like this, the first at 2:1, 3:1, 4:1, 5:1, 6:1)",
    ),
}


@pytest.mark.parametrize("kind", HUNDREDS)
def test_thousands_of_one_kind_are_one_line_with_the_first_five_places(kind: str, tmp_path: Path) -> None:
    row, expected = HUNDREDS[kind]
    path = written(tmp_path, "id,reports_to\n" + "".join(f"{row(number)}\n" for number in range(12_000)))
    told = problems_of(path)
    assert expected in told
    assert len(told) == 2 if told[0].startswith("1:2: warning: ") else 1


def test_five_of_one_kind_are_five_lines(tmp_path: Path) -> None:
    path = written(tmp_path, "id,reports_to\n" + "".join(f"p{row},p{row}\n" for row in range(5)))
    assert len(problems_of(path)) == 5


def test_a_long_chain_in_the_worst_order(tmp_path: Path) -> None:
    people = [{"id": f"e{place}", "reports_to": f"e{place + 1}"} for place in range(5_000)]
    dataset = read(written(tmp_path, as_csv([*people, {"id": "e5000"}])))
    assert dataset.managers[0] == 1
    assert dataset.managers[5_000] == -1
    assert dataset.problems == ()


def test_all_fields_of_a_row_come_to_the_person() -> None:
    made = flat.shape(
        table_of(
            {
                "id": ["ada", "ben", "eve"],
                "given_name": ["Ada", "Ben", "Eve"],
                "family_name": ["Example", "Example", ""],
                "reports_to": ["", "ada", "ada"],
                "also_reports_to": ["", "", "ben"],
                "role": ["Head", "", ""],
                "organization": ["Lab", "", "Lab > Vision"],
                "email": ["ada@example.com", "", ""],
                "phone": ["", "+44 20", ""],
                "image": ["ada.png", "", ""],
                "location": ["London", "", ""],
                "start_date": ["2020-03-01", "", ""],
                "end_date": ["", "2199-03-01", ""],
                "assistant": ["no", "", "yes"],
                "summary": ["Counts.", "", ""],
                "note": ["", "Doubtful.", ""],
                "Shoe": ["", "", "40"],
            }
        )
    )
    assert made.findings == []
    assert list(roster_of(made)) == [
        Person(
            id="ada",
            name="Ada Example",
            email="ada@example.com",
            image="ada.png",
            location="London",
            summary="Counts.",
            memberships=(Membership(organization_id="Lab", role="Head", start_date="2020-03-01"),),
        ),
        Person(
            id="ben",
            name="Ben Example",
            note="Doubtful.",
            contact_details=(ContactDetail(type="voice", value="+44 20"),),
            memberships=(Membership(reports_to="ada", end_date="2199-03-01"),),
        ),
        Person(
            id="eve",
            name="Eve",
            memberships=(
                Membership(
                    organization_id="Lab > Vision",
                    reports_to="ada",
                    also_reports_to=("ben",),
                    assistant=True,
                ),
            ),
            other={"Shoe": "40"},
        ),
    ]
    assert made.document.organizations == (
        Organization(id="Lab", name="Lab"),
        Organization(id="Lab > Vision", name="Vision", parent_id="Lab"),
    )
    assert made.document.meta.arranged_by == "reporting"


def test_without_reporting_lines_the_organizations_arrange_the_chart() -> None:
    made = flat.shape(table_of({"id": ["ada"], "organization": ["Lab"]}))
    assert made.document.meta.arranged_by is None


def test_a_date_that_is_none_is_kept_and_told() -> None:
    made = flat.shape(table_of({"id": ["ada", "ben"], "start_date": ["soon", "2020-03-01"]}))
    assert sentences(made.findings) == [((0, "start_date"), '"soon" is no date: kept under "start_date"')]
    assert roster_of(made)[0].other == {"start_date": "soon"}
    assert roster_of(made)[0].memberships == ()
    assert roster_of(made)[1].memberships[0].start_date == "2020-03-01"


def test_what_is_neither_yes_nor_no_makes_no_assistant_and_is_kept() -> None:
    cells = ["Ja", "Eve Example", "n", "assistant", "assistant, remote", "-", ""]
    columns = {"id": [*"abcdefg"], "assistant": cells}
    made = flat.shape(table_of(columns), TableSpec((("assistant", "assistant"),)))
    assert roster_of(made).assistants == {0, 3, 4}
    assert {person.id: person.other for person in roster_of(made) if person.other} == {
        "b": {"assistant": "Eve Example"},
        "e": {"assistant": "assistant, remote"},
    }


def test_a_row_that_names_nobody_is_left_out_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, "id,name,role,place\nada,Ada,,\n,,,Here\nben,Ben,,\n,,,\nada,Eve,,\n")
    assert rows(read(path)) == [
        ("ada", "Ada", None, None, None),
        ("ben", "Ben", None, None, None),
        ("ada (2)", "Eve", None, None, None),
    ]
    assert problems_of(path) == [
        "3:1: warning: this row names nobody: left out",
        "5:1: warning: this row is empty: skipped",
        '6:1: warning: the id "ada" stands in another row, too: shown as one more person, '
        'with the id "ada (2)"',
    ]


def test_the_recognition_says_what_columns_were_taken_for() -> None:
    table = table_of({"id": ["ada"], "Shoe": [""], "Name": ["Ada"]})
    recognition = flat.shape(table).recognition
    assert recognition is not None
    assert recognition.columns == (
        RecognizedColumn("id", "id", "ada", ColumnSign.NAME),
        RecognizedColumn("Shoe", "", ""),
        RecognizedColumn("Name", "name", "Ada", ColumnSign.NAME),
    )


def test_the_examples_are_the_cells_of_one_row_in_which_most_columns_say_something() -> None:
    table = table_of(
        {"id": ["a", "b", "c"], "name": ["A", "B", "C"], "boss": ["", "a", "b"], "role": ["X", "", "Z"]}
    )
    recognition = flat.shape(table).recognition
    assert recognition is not None
    assert [column.sample for column in recognition.columns] == ["c", "C", "b", "Z"]


def test_who_knows_better_says_what_columns_are() -> None:
    table = table_of({"key": ["ada", "ben"], "Name": ["A", "B"], "Boss-Feld": ["", "ada"], "role": ["x", ""]})
    spec = TableSpec((("key", "id"), ("Boss-Feld", "reports_to"), ("role", "")))
    made = flat.shape(table, spec)
    assert rows_of(roster_of(made)) == [("ada", "A", None, None, None), ("ben", "B", None, None, "ada")]
    assert roster_of(made)[0].other == {"role": "x"}


def test_a_vacancy_is_called_by_its_role(tmp_path: Path) -> None:
    path = written(tmp_path, "id,name,role,manager\nada,Ada,Head,\n,,Engineer,ada\n")
    assert rows(read(path))[1] == ("Engineer", "Engineer", "Engineer", None, "ada")
    assert problems_of(path) == ['3:1: warning: this row has no id: "Engineer" stands for it']


@pytest.mark.parametrize(
    "text",
    [
        '[["Name", "Manager"], ["Ada", ""], ["Ben", "Ada"]]',
        '{"rows": [["Name", "Manager"], [{"v": "Ada"}, null], [{"v": "Ben", "f": "Ben"}, "Ada"]]}',
    ],
)
def test_rows_of_cells_in_json_are_a_table(text: str, tmp_path: Path) -> None:
    dataset = read(written(tmp_path, text, "team.json"))
    assert rows(dataset) == [("Ada", "Ada", None, None, None), ("Ben", "Ben", None, None, "Ada")]


def test_json_that_is_no_yaml_has_problems_with_places(tmp_path: Path) -> None:
    text = '[{"id": "ada", "name": "A\x7fda"}, {"id": "ada", "name": "Eve"}]'
    path = written(tmp_path, text, "team.json")
    assert rows(read(path))[0][1] == "Ada"
    (problem,) = problems_of(path)
    assert problem.startswith('1:34: warning: the id "ada" stands in another row, too')


def test_a_broken_line_is_told_in_its_place(tmp_path: Path) -> None:
    path = written(tmp_path, '{"id": 1}\n{"id": 2\n{"id": 3}\n', "team.jsonl")
    assert problems_of(path)[0].startswith("2:1: warning: this line is not JSON")


def test_a_page_of_the_web_is_no_table(tmp_path: Path) -> None:
    path = written(tmp_path, "<html><table><tr><td>Name</td></tr></table></html>", "staff.xls")
    assert problems_of(path) == [
        "1:1: error: this is HTML or XML, not a table. "
        "Open it in a spreadsheet program, and save it as a workbook (.xlsx)."
    ]


def test_a_number_sign_is_a_number() -> None:
    assert [field_of(name) for name in ("Emp #", "Employee #", "Phone #")] == ["id", "id", "phone"]


def test_a_missing_name_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "id,name\n1,Ada\n2,\n")
    assert rows(read(path))[1] == ("2", "2", None, None, None)
    assert problems_of(path) == ['3:2: warning: this row has no name: "2" stands for it']


def test_a_field_of_its_own_for_each_record_is_no_large_empty_table(tmp_path: Path) -> None:
    text = "[" + ",".join(f'{{"id": "{row}", "field {row}": "x"}}' for row in range(20_000)) + "]"
    roster = read(written(tmp_path, text, "team.json")).roster
    assert roster is not None
    cells = sum(map(len, roster.others.values()))
    assert cells <= FEWEST_CELLS
    assert sum(map(bool, chain.from_iterable(roster.others.values()))) == 20_000


def test_names_that_come_out_alike_are_numbered(tmp_path: Path) -> None:
    groups = {"x.a": {"b": "1"}, "x": {"a.b": "2", "a": {"b": "3"}}}
    roster = read(written(tmp_path, json.dumps([{"name": "Ada", **groups}]), "team.json")).roster
    assert roster is not None
    assert {name: cells[0] for name, cells in roster.others.items()} == {
        "x.a.b": "1",
        "x.a.b (2)": "2",
        "x.a.b (3)": "3",
    }


FLAGS_AS_PEOPLE = [
    ("id,name,reports_to\nx,Ada,\nb,Bob,x\nc,Cy,x\n", ["Bob", "Cy"]),
    ("id,name,reports_to\nN,Ada,\nb,Bob,n\nc,Cy,N\n", ["Bob", "Cy"]),
    ("Name,Manager\nSi Oui,\nOui,Si Oui\nCy,Oui\n", ["Cy", "Oui"]),
    ("Name,Manager\nOui,\nCy,Oui\n", ["Cy"]),
    ("First name,Last name,Email,Boss\nY,,y,\nCy,Lee,c,Y\n", ["Cy Lee"]),
]


@pytest.mark.parametrize(("text", "names"), FLAGS_AS_PEOPLE)
def test_who_is_called_as_a_yes_or_a_no_is_a_manager(text: str, names: list[str], tmp_path: Path) -> None:
    dataset = read(written(tmp_path, text))
    assert dataset.problems == ()
    assert sorted(person.name for person in dataset.persons if person.memberships) == names
    assert not any(person.other for person in dataset.persons)


@pytest.mark.parametrize(
    "text", ["Name,Manager\nAda,yes\nBo,no\n", '[{"Name": "Ada", "Manager": "yes"}, {"Name": "Bo"}]']
)
def test_a_column_of_managers_that_says_yes_or_no_is_kept_and_told(text: str, tmp_path: Path) -> None:
    path = written(tmp_path, text, "team.json" if text.startswith("[") else "team.csv")
    dataset = read(path)
    (problem,) = dataset.problems
    assert problem.message.startswith('the column "Manager" says yes or no, not whom people report to')
    assert "reports_to=Manager" in problem.hint
    assert dataset.persons[0].other == {"Manager": "yes"}
    assert read(path, spec=TableSpec((("Manager", ""),))).problems == ()
    both = written(tmp_path, "Name,Manager,Boss\nAda,yes,\nBo,no,Ada\n")
    assert read(both).problems == ()


def test_text_that_cleaning_takes_away_is_told(tmp_path: Path) -> None:
    rows = "".join(f"{number},<b>A{number}</b><!-- TODO -->\n" for number in range(7))
    (problem,) = read(written(tmp_path, f"id,name\n{rows}")).problems
    assert "a comment, a script or a style sheet of HTML: left out" in problem.message
    assert "(7 like this" in problem.message
    assert problem.line == 2
    dataset = read(written(tmp_path, "id,name\n1,Ada<!-- TODO --><div>Head</div>\n"))
    assert [(person.name, person.memberships[0].role) for person in dataset.persons] == [("Ada", "Head")]
    assert len(dataset.problems) == 1


def test_the_head_of_a_column_that_we_wrote_is_no_field(tmp_path: Path) -> None:
    text = "id,name,reports_to,Other: Manager,Other: id,Other: Grade\na,Ada,,b,77,1\nb,Bob,a,,78,\n"
    dataset = read(written(tmp_path, text))
    assert dataset.problems == ()
    assert [person.other for person in dataset.persons] == [
        {"Manager": "b", "id": "77", "Other: Grade": "1"},
        {"id": "78"},
    ]
    assert dataset.persons[1].memberships[0].also_reports_to == ()

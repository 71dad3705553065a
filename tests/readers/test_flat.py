"""Flat records: the same people from every syntax, and what is wrong with them, in which line."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.errors import ReadError, Severity
from orgviewer.model.records import Organization
from orgviewer.readers import flat, read
from orgviewer.sample import write_sample
from tests.readers.tables import problems_of, rows, written

Record = dict[str, str]


def as_csv(records: list[Record]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, flat.FIELDS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return text.getvalue()


def as_json(records: list[Record]) -> str:
    return json.dumps(records)


def as_yaml(records: list[Record]) -> str:
    return yaml.safe_dump(records, allow_unicode=True)


WRITERS = {"csv": as_csv, "json": as_json, "yaml": as_yaml}

words = st.text(st.sampled_from("abcÄ艾😀0 '\"#:,-\\{"), min_size=1, max_size=6).map(str.strip).filter(bool)


@st.composite
def records(draw: st.DrawFn) -> list[Record]:
    """Draw people of whom each reports to one of those who follow or went before, in no circle."""
    ids = draw(st.lists(words, min_size=1, max_size=8, unique=True))
    people = []
    for place, identifier in enumerate(ids):
        boss = draw(st.integers(-1, place - 1))
        person = {"id": identifier, "reports_to": ids[boss] if boss >= 0 else ""}
        for field in ("name", "role", "organization"):
            if draw(st.booleans()):
                person[field] = draw(words)
        people.append(person)
    return draw(st.permutations(people))


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
        assert {*dataset.organizations} == {Organization(id=name, name=name) for name in organizations}
        assert dataset.problems == ()


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


MISTAKES = {
    "unknown manager": (
        [{"id": "ada"}, {"id": "ben", "reports_to": "adda"}, {"id": "eve", "reports_to": "zzzzzz"}],
        {
            "csv": [(3, 3), (4, 3)],
            "json": [(3, 16), (4, 16)],
            "yaml": [(3, 3), (5, 3)],
        },
        [
            '"ben" reports to "adda", who is not in the table. Did you mean "ada"?',
            '"eve" reports to "zzzzzz", who is not in the table',
        ],
    ),
    "duplicate id": (
        [{"id": "ada"}, {"id": "ben"}, {"id": "ada"}],
        {"csv": [(4, 1)], "json": [(4, 3)], "yaml": [(3, 3)]},
        ['the id "ada" is already that of another row'],
    ),
    "no id": (
        [{"id": "ada"}, {"name": "Ben", "reports_to": "ada"}],
        {"csv": [(3, 1)], "json": [(3, 2)], "yaml": [(2, 3)]},
        ["this row has no id"],
    ),
    "the head has no id": (
        [{"name": "Ada"}, {"id": "ben"}],
        {"csv": [(2, 1)], "json": [(2, 2)], "yaml": [(1, 3)]},
        ["this row has no id"],
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
            'reporting lines form a circle: "ada" reports to "ben", "ben" to "eve", "eve" to "ada". '
            "One of them must report to another."
        ],
    ),
    "circle of one": (
        [{"id": "ada", "reports_to": "ada"}],
        {"csv": [(2, 3)], "json": [(2, 16)], "yaml": [(2, 3)]},
        ['reporting lines form a circle: "ada" reports to itself. One of them must report to another.'],
    ),
}


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_are_told_with_their_line(suffix: str, mistake: str, tmp_path: Path) -> None:
    people, places, sentences = MISTAKES[mistake]
    text = WRITERS[suffix](people)
    if suffix == "json":  # a line for each record
        text = "[\n" + ",\n".join(f" {json.dumps(person)}" for person in people) + "\n]\n"
    path = written(tmp_path, text, f"team.{suffix}")
    with pytest.raises(ReadError):
        read(path)
    assert problems_of(path) == [
        f"{line}:{column}: error: {sentence}"
        for (line, column), sentence in zip(places[suffix], sentences, strict=True)
    ]


def test_a_table_without_ids(tmp_path: Path) -> None:
    columns = "The columns are id, name, reports_to, role, organization."
    expected = [
        '1:1: warning: unknown column "ID", left out. Did you mean "id"?',
        f'1:1: error: the table has no column "id". {columns}',
    ]
    assert problems_of(written(tmp_path, "ID,name\nada,Ada\n")) == expected
    assert problems_of(written(tmp_path, '[{"ID": "ada", "name": "Ada"}]', "team.json")) == expected
    assert problems_of(written(tmp_path, "- ID: ada\n  name: Ada\n", "team.yaml")) == expected


def test_an_unknown_column_is_left_out_with_a_warning(tmp_path: Path) -> None:
    text = "id,name,report_to,shoe\nada,Ada,ben,40\n"
    dataset = read(written(tmp_path, text))
    assert rows(dataset) == [("ada", "Ada", None, None, None)]
    assert {problem.severity for problem in dataset.problems} == {Severity.WARNING}
    assert problems_of(written(tmp_path, text)) == [
        '1:1: warning: unknown column "report_to", left out. Did you mean "reports_to"?',
        '1:1: warning: unknown column "shoe", left out',
    ]


@pytest.mark.parametrize("name", ["team.json", "team.yaml"])
def test_a_field_with_more_than_one_value(name: str, tmp_path: Path) -> None:
    text = '[\n{"id": "ada", "name": ["Ada"]},\n{"id": "ben", "role": {"x": "y"}, "shoes": [40]}\n]'
    assert problems_of(written(tmp_path, text, name)) == [
        '1:1: warning: unknown column "shoes", left out',
        '2:15: error: "name" should be text, but is a list',
        '3:15: error: "role" should be text, but is a group of fields',
    ]


@pytest.mark.parametrize(
    "row", ["p{0},q{0}\n", ",\n", "ada,\n"], ids=["unknown managers", "no ids", "the same id"]
)
def test_a_hopeless_table_lists_its_first_errors(row: str, tmp_path: Path) -> None:
    text = "id,reports_to\n" + "".join(row.format(number) for number in range(12_000))
    problems = problems_of(written(tmp_path, text))
    assert len(problems) == 10_001
    assert problems[-1] == "error: there are more than 10,000 problems, and the others are not listed"


def test_a_long_chain_in_the_worst_order(tmp_path: Path) -> None:
    people = [{"id": f"e{place}", "reports_to": f"e{place + 1}"} for place in range(5_000)]
    dataset = read(written(tmp_path, as_csv([*people, {"id": "e5000"}])))
    assert dataset.managers[0] == 1
    assert dataset.managers[5_000] == -1

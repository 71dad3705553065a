"""The invented organizations that people and benchmarks try the program with."""

from __future__ import annotations

import csv
import json
import unicodedata
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgviewer.commands import cli
from orgviewer.commands.sample import FEWEST, MOST, Employee, employees, write_sample
from orgviewer.errors import OutputError
from orgviewer.readers import read

SUFFIXES = (".csv", ".json", ".yaml")


def written(folder: Path, suffix: str, people: int = 60, seed: int = 1) -> Path:
    output = folder / f"sample{suffix}"
    assert write_sample(people=people, output=output, seed=seed) == 0
    return output


def depths(staff: list[Employee]) -> list[int]:
    """Return how many managers stand above everybody."""
    found: list[int] = []
    for employee in staff:
        found.append(found[employee.manager] + 1 if employee.manager >= 0 else 0)
    return found


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_seed_writes_the_same_bytes_and_another_does_not(tmp_path: Path, suffix: str) -> None:
    first, again, other = (written(tmp_path, suffix, seed=seed).read_bytes() for seed in (7, 7, 8))
    assert first == again
    assert first != other
    assert b"\r" not in first
    assert first.endswith(b"\n")


@given(st.integers(1, 400), st.integers())
@settings(max_examples=40)
def test_there_is_one_root_and_managers_stand_before_their_reports(people: int, seed: int) -> None:
    staff = list(employees(people, seed))
    assert len(staff) == people
    assert [place for place, employee in enumerate(staff) if employee.manager < 0] == [0]
    assert all(employee.manager < place for place, employee in enumerate(staff))


def test_the_organization_is_believable() -> None:
    staff = list(employees(5000, 1))
    spans = Counter(employee.manager for employee in staff[1:])
    assert max(spans.values()) <= MOST
    assert sum(span < FEWEST for span in spans.values()) <= 1  # whoever hired last ran out of people
    leaves = [depth for place, depth in enumerate(depths(staff)) if place not in spans]
    assert max(leaves) - min(leaves) >= 2
    assert len({employee.organization for employee in staff}) >= 5
    assert len({employee.name for employee in staff}) > 500
    scripts = {
        unicodedata.name(letter).split()[0]
        for employee in staff
        for letter in employee.name
        if letter.isalpha()
    }
    assert {"LATIN", "CYRILLIC", "CJK", "ARABIC"} <= scripts


def test_everybody_below_a_head_of_department_belongs_to_it() -> None:
    staff = list(employees(800, 3))
    assert staff[0].organization == "Management"
    for employee in staff[1:]:
        if employee.manager > 0:
            assert employee.organization == staff[employee.manager].organization


@pytest.mark.parametrize("people", [1, 2, 150])
def test_a_yaml_sample_has_no_problems(tmp_path: Path, people: int) -> None:
    dataset = read(written(tmp_path, ".yaml", people))
    assert dataset.problems == ()
    staff = list(employees(people, 1))
    assert [person.name for person in dataset.persons] == [employee.name for employee in staff]
    memberships = [person.memberships[0] for person in dataset.persons]
    assert [membership.role for membership in memberships] == [employee.role for employee in staff]
    managers = [f"e{employee.manager}" if employee.manager >= 0 else None for employee in staff]
    assert [membership.reports_to for membership in memberships] == managers


def test_all_formats_tell_the_same(tmp_path: Path) -> None:
    with written(tmp_path, ".csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows == json.loads(written(tmp_path, ".json").read_text(encoding="utf-8"))
    first = next(islice(employees(60, 1), 1, None))
    assert rows[1] == {
        "id": "e1",
        "name": first.name,
        "reports_to": "e0",
        "role": first.role,
        "organization": first.organization,
    }
    assert rows[0]["reports_to"] == ""
    assert len(rows) == 60


def test_what_was_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "sample.csv"
    assert cli.main(["sample", "1200", "--output", str(output)]) == 0
    assert cli.main(["sample", "1", "--output", str(output)]) == 0
    assert capsys.readouterr().out == f"{output}: 1,200 people\n{output}: 1 person\n"
    assert [path.name for path in tmp_path.iterdir()] == ["sample.csv"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("sample.txt", "does not end in .csv, .json, .yaml"),
        ("missing/a.csv", r'The folder "[^"]+missing" does not exist'),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(OutputError, match=sentence):
        write_sample(people=3, output=tmp_path / name, seed=1)
    assert list(tmp_path.iterdir()) == []

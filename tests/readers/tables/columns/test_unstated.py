"""Cells for contacts, photos and dates that say only that nothing is stated."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.chart.rules.evaluation import meeting
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.links import phones
from orgviewer.readers import read
from tests.readers.table_files import problems_of, written

EMPTY = (
    "N/A",
    "-",
    "?\x08",
    "&#45;",
    "<b>n/a</b>",
    "k.A.",
    "none",
    "—",
    "nicht angegeben",
    "néant",
    "s/d",
    "没有",
    "非公開",
    "なし",
)


@pytest.mark.parametrize("word", EMPTY)
@pytest.mark.parametrize("heading", ["Phone", "E-Mail", "Foto", "Start date"])
def test_a_word_for_nothing_is_no_phone_no_address_and_no_date(
    word: str, heading: str, tmp_path: Path
) -> None:
    path = written(tmp_path, f"Name,Manager,{heading}\nAda,,{word}\nBen,Ada,{word}\nVacant,Ada,{word}\n")
    found = read(path)
    for person in found.persons:
        assert (phones(person.contact_details), person.email, person.image, person.other) == (
            [],
            None,
            None,
            {},
        )
        assert all(part.start_date is None for part in person.memberships)
    assert [(post.start_date, post.other) for post in map(found.posts.__getitem__, found.vacancies)] == [
        (None, {})
    ]
    (problem,) = problems_of(path)
    assert problem.startswith(f'2:3: warning: 3 cells of "{heading}" say only that nothing is stated ("')
    assert problem.endswith('"): taken as empty')


def test_the_words_are_named_the_commonest_first(tmp_path: Path) -> None:
    cells = ("x", "N/A", "tbd", "n/a", "N/A", "—", "030 1234")
    rows = "".join(f"Person {chr(65 + turn)},{cell}\n" for turn, cell in enumerate(cells))
    path = written(tmp_path, f"Name,Phone\n{rows}")
    assert problems_of(path) == [
        '2:2: warning: 6 cells of "Phone" say only that nothing is stated ("N/A", "x", "tbd", …): '
        "taken as empty"
    ]


@pytest.mark.parametrize("cell", ["0", "00", "110", "x123", "ext. 5", "ada@example.org", "Reception"])
def test_whatever_says_something_is_kept(cell: str, tmp_path: Path) -> None:
    found = read(written(tmp_path, f"Name,Phone\nAda,{cell}\nBen,030 1234\n"))
    assert phones(found.persons[0].contact_details) == [cell]
    assert found.problems == ()


def test_they_count_as_missing_in_rules(tmp_path: Path) -> None:
    found = read(written(tmp_path, "Name,Manager,Phone\nAda,,k. A.\nBen,Ada,030 1\nCid,Ada,\n"))
    rule = parse_rule("phone missing: red")
    assert meeting(whole_chart(found, ChartSpec()), [rule.when]) == [2]

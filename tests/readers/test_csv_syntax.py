"""The syntax of tables: quotes, line ends, and lines that are named rightly."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers import read
from orgviewer.readers.csv_syntax import columns, locate
from tests.readers.tables import problems_of, rows, written

HINT = "It should begin with a row that names the columns: id, name, reports_to, role, organization."


@pytest.mark.parametrize("text", ["", "\n", "  \n\n"])
def test_an_empty_table(text: str, tmp_path: Path) -> None:
    assert problems_of(written(tmp_path, text)) == [f"error: the file is empty. {HINT}"]


@pytest.mark.parametrize("text", ["id,name", "id,name\n", "\nid,name\n\n"])
def test_a_header_alone_is_a_chart_of_nobody(text: str, tmp_path: Path) -> None:
    dataset = read(written(tmp_path, text))
    assert len(dataset.persons) == 0
    assert dataset.problems == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id,name\nada,Ada\nben\n", "3:1: error: this row has 1 cell, but the first row has 2"),
        ("id,name\nada,Ada\nben,Ben,x\n", "3:1: error: this row has 3 cells, but the first row has 2"),
        # Lines, not rows, are counted.
        (
            'id,name\n\nada,"A\nd\na"\n\nben,Ben,x\n',
            "7:1: error: this row has 3 cells, but the first row has 2",
        ),
        ('"id","na\nme"\nada\n', "3:1: error: this row has 1 cell, but the first row has 2"),
        ("id,name,id\n", '1:1: error: the column "id" stands in the first row twice'),
        ("\nid,name, id\n", '2:1: error: the column "id" stands in the first row twice'),
        ('id,name\nada,"A"da\n', "2:1: error: this is not CSV: ',' expected after '\"'"),
        ('id,name\nada,"Ada\n', "2:1: error: this is not CSV: unexpected end of data"),
    ],
)
def test_what_is_no_table(text: str, expected: str, tmp_path: Path) -> None:
    assert problems_of(written(tmp_path, text)) == [expected]
    assert problems_of(written(tmp_path, text.replace("\n", "\r\n"))) == [expected]


def test_quotes_commas_and_new_lines_in_cells(tmp_path: Path) -> None:
    text = 'id,name,role\n"ada","Ada ""A"" Example","Head,\nof all"\nben, Ben ,\n'
    assert rows(read(written(tmp_path, text))) == [
        ("ada", 'Ada "A" Example', "Head,\nof all", None, None),
        ("ben", "Ben", None, None, None),
    ]


def test_the_line_of_a_row_below_cells_of_several_lines(tmp_path: Path) -> None:
    text = 'id,name,reports_to\nada,"A\n\nd",\n\nben,"B\nen",\n\n"eve",Eve,adda\n'
    assert problems_of(written(tmp_path, text)) == [
        '9:3: error: "eve" reports to "adda", who is not in the table. Did you mean "ada"?'
    ]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_mark_of_the_encoding_is_no_part_of_the_first_name(
    mark: bytes, encoding: str, tmp_path: Path
) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(mark + "id,name\r\nada,艾达\r\n".encode(encoding))
    assert rows(read(path)) == [("ada", "艾达", None, None, None)]


cells = st.text(st.sampled_from('ab "\n,é艾'), max_size=5)


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width))))
def test_what_is_written_is_read_and_found_again(table: list[list[str]]) -> None:
    width = len(table[0]) if table else 2
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow([f"c{place}" for place in range(width)])
    starts = []
    for row in table:
        starts.append(text.getvalue().count("\n") + 1)
        writer.writerow(row)
    read_back = columns(text.getvalue())
    assert [*zip(*read_back.values(), strict=True)] == [*map(tuple, table)]
    places = {(row, f"c{width - 1}"): (line, width) for row, line in enumerate(starts)}
    assert locate(text.getvalue(), places) == places

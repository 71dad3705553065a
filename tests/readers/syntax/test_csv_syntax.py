"""The syntax of tables: what stands between cells, quotes, line ends, and places that are named rightly."""

from __future__ import annotations

import csv
import io
import sys
from itertools import chain
from typing import Literal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from orgviewer.cells import meant
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax import csv_syntax
from orgviewer.readers.syntax.csv_syntax import DELIMITERS, read_grid
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError

ROWS = [["id", "name", "manager"], ["1", "Müller, Ada", ""], ["2", "Ben; Carl", "1"], ["3", "a|b", "1"]]


def written(rows: list[list[str]], delimiter: str, end: str, *, all_quoted: bool = False) -> str:
    text = io.StringIO(newline="")
    kind: Literal[0, 1] = csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=kind).writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_delimiters_and_line_ends(delimiter: str, end: str) -> None:
    text = written(ROWS, delimiter, end)
    assert read_grid(text).rows == ROWS
    assert read_grid(text.removesuffix(end)).rows == ROWS
    assert read_grid(text.replace('"', "") if delimiter == "\t" else text).rows == ROWS


def test_commas_in_unquoted_cells_of_another_kind_of_table() -> None:
    text = "Name;Manager\nMüller, Ada;\nMeier, Ben;Müller, Ada\nRot, Eve;Müller, Ada\n"
    assert read_grid(text).rows[2] == ["Meier, Ben", "Müller, Ada"]


def test_a_title_before_the_table() -> None:
    text = "Staff list, all of it\n\nid;name;role\n" + "".join(f"{number};Ada;x\n" for number in range(9))
    assert read_grid(text).rows[:3] == [["Staff list, all of it"], [], ["id", "name", "role"]]


@pytest.mark.parametrize("first", ["sep=|\n", "SEP=|\r\n", '"sep=|"\r'])
def test_a_first_line_that_says_what_stands_between(first: str) -> None:
    grid = read_grid(f"{first}a|b,c\n1|2,3\n")
    assert grid.rows == [["a", "b,c"], ["1", "2,3"]]
    assert grid.locate({(1, 1)}) == {(1, 1): Position(3, 2)}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("\n", [[]]),
        ("name\nAda\nBen\n", [["name"], ["Ada"], ["Ben"]]),
        ("a,b\n\n1,2\n\n", [["a", "b"], [], ["1", "2"], []]),
        ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
        ('a,b\n"x"y,z\n', [["a", "b"], ["xy", "z"]]),
        ('a,b\n5" pipe,say ""no""\n', [["a", "b"], ['5" pipe', 'say ""no""']]),
        ('a,b\n"x\ny","z ""q"""\n', [["a", "b"], ["x\ny", 'z "q"']]),
        ('a,b\n"x\ry",z\n', [["a", "b"], ["x\ry", "z"]]),
        ("a,b\n1\r2,3\n", [["a", "b"], ["1"], ["2", "3"]]),
        ("a\0b,c\n", [["a\0b", "c"]]),
        ("a,b\n\0end,\n", [["a", "b"], ["\0end", ""]]),
    ],
)
def test_what_is_lenient(text: str, rows: list[list[str]]) -> None:
    grid = read_grid(text)
    assert grid.rows == rows
    assert grid.findings == []


@pytest.mark.parametrize(
    ("text", "rows", "places"),
    [
        ('a,b\n1,"x\n2,y\n', [["a", "b"], ["1", '"x'], ["2", "y"]], [(1, 1)]),
        ('a,b\n"', [["a", "b"], ['"']], [(1, 0)]),
        # What is quoted as it should be stays so, before and after.
        ('a,b\n"1\n",x\n2,"y\n3,z\n', [["a", "b"], ["1\n", "x"], ["2", '"y'], ["3", "z"]], [(2, 1)]),
        ('a,b\n1,"x\r2,y\r', [["a", "b"], ["1", '"x'], ["2", "y"]], [(1, 1)]),
    ],
)
def test_a_quote_that_is_never_closed(
    text: str, rows: list[list[str]], places: list[tuple[int, int]]
) -> None:
    grid = read_grid(text)
    assert grid.rows == rows
    assert [finding.place for finding in grid.findings] == places
    assert [finding.message for finding in grid.findings] == [
        "a quote is opened here and never closed: taken for a mark like any other"
    ]


def test_many_quotes_that_are_never_closed() -> None:
    grid = read_grid(
        'a,b\n"x' + '\ny","x' * 40 + "\n1,2\n"
    )  # without the first they are all closed otherwise
    assert grid.rows == [["a", "b"], ['"x'], *[['y"', '"x']] * 40, ["1", "2"]]
    assert len(grid.findings) == csv_syntax.MOST_MENDED + 1
    assert grid.locate({(42, 1)}) == {(42, 1): Position(43, 2)}


def test_places_below_cells_of_several_lines() -> None:
    grid = read_grid('a,b\n"x\n\ny",1\n\nz,2\n')
    places = {(1, 1): Position(2, 2), (2, 0): Position(5, 1), (3, 1): Position(6, 2), (): Position()}
    assert grid.locate(set(places)) == places


def test_what_was_made_harmless_for_spreadsheets() -> None:
    grid = read_grid("a,b\n'=1+1,'+49\n''-x,'@ada\n'tis,=2\n")
    assert grid.rows[1:] == [["=1+1", "+49"], ["'-x", "@ada"], ["'tis", "=2"]]


def test_ten_megabytes_in_a_cell() -> None:
    cell = "x" * 10 * 1024**2
    assert read_grid(f'a,b\n1,"{cell}"\n2,{cell}\n').rows[1:] == [["1", cell], ["2", cell]]


def test_a_cell_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_syntax, "LONGEST_CELL", 1024**2)
    with pytest.raises(SyntaxMistakeError, match="a cell is longer than 1 Mi characters") as caught:
        read_grid("a,b\n1," + "x" * 1024**2 + "x\n")
    assert caught.value.mistake.line == 2


@pytest.mark.parametrize("text", ["\n" * 5_000_000, "," * 20_000_001])
def test_a_table_that_is_too_large(text: str) -> None:
    with pytest.raises(SyntaxMistakeError, match="the table is too large"):
        read_grid(text)


def test_texts_that_repeat_are_kept_once() -> None:
    rows = read_grid("id,team\n" + "".join(f"{number},Team {number % 3}\n" for number in range(100))).rows
    assert len({id(row[1]) for row in rows}) == 4


def test_no_text_of_four_bytes_a_character_is_kept_for_the_places_of_problems() -> None:
    text = "id,name\n" + "1,艾达 😀\n" * 10
    before = sys.getrefcount(text)
    grid = read_grid(text)
    assert sys.getrefcount(text) == before
    assert grid.locate({(10, 1)}) == {(10, 1): Position(11, 2)}


def test_progress_is_told() -> None:
    told: list[float] = []
    read_grid("a,b\n" * 50_000, told.append)
    assert told == sorted(told)
    assert len(told) > 1


cells = st.text(st.sampled_from("ab1 \"'\n\r,;\t|é艾\0"), max_size=6)


@given(
    st.sampled_from(DELIMITERS),
    # Python's writer leaves out quotes around a line end that is not its own.
    st.sampled_from([("\n", True), ("\r\n", True), ("\r", True), ("\r\n", False)]),
    st.integers(2, 4).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width))),
)
def test_what_is_written_is_read_and_found_again(
    delimiter: str, ends: tuple[str, bool], table: list[list[str]]
) -> None:
    end, all_quoted = ends
    assume(not any(meant(cell) != cell for cell in chain.from_iterable(table)))
    rows = [[f"c{place}" for place in range(len(table[0]) if table else 2)], *table]
    if any(other in cell for cell in chain.from_iterable(table) for other in DELIMITERS):
        rows = [*rows, *([rows[0]] * 3 * len(table))]  # most rows tell what stands between cells
    text = written(rows, delimiter, end, all_quoted=all_quoted)
    grid = read_grid(text)
    assert grid.rows == rows
    assert grid.findings == []
    before = [written(rows[:number], delimiter, end, all_quoted=all_quoted) for number in range(len(rows))]
    any_end = "\r" in text.replace("\r\n", "")
    starts = [
        (len(csv_syntax.ANY_LINE.findall(text)) if any_end else text.count("\n")) + 1 for text in before
    ]
    places = {(row, 1): Position(line, 2) for row, line in enumerate(starts)}
    assert grid.locate(set(places)) == places


@given(st.text(st.sampled_from("ab\"'=\n\r,;\t|\0é")))
def test_any_text_is_a_grid_whose_places_are_found(text: str) -> None:
    grid = read_grid(text)
    places = {(row, 0) for row in range(len(grid.rows))} | {finding.place for finding in grid.findings}
    lines = [position.line for _, position in sorted(grid.locate(places).items()) if position.column == 1]
    assert all(lines)
    assert lines == sorted(lines)


@pytest.mark.parametrize("sign", ["e", "n", "d", "s", "t", "\0", "\1", " ", "'", "a", "吴"])
@pytest.mark.parametrize("end", ["", "\n", '\n1{}"x'])
def test_any_sign_may_be_said_to_stand_between_cells(sign: str, end: str) -> None:
    grid = read_grid(f"sep={sign}\nWHO{sign}ROLE\n1{sign}A" + end.format(sign))
    assert grid.rows[:2] == [["WHO", "ROLE"], ["1", "A"]]
    assert grid.rows[2:] == ([["1", '"x']] if "x" in end else [])
    assert len(grid.findings) == len(grid.rows[2:])
    assert grid.locate({(1, 1)}) == {(1, 1): Position(3, 2)}


REMARKS = [
    "##",
    "## Example import. Use ## for comments, and # for settings.",
    '# label: %name%<br><i style="color:gray;">%position%</i>',
    "# style: label;image=%image%;whiteSpace=wrap;html=1;rounded=1;",
    "# stylename: a;b;c;d;\\",
    "#   and so on;",
    '# connect: {"from": "manager", "to": "name", "invert": true, \\',
    '#          "style": "curved=1;"}',
    "",
    "## ---- The table is below this line. ----",
]


@pytest.mark.parametrize("delimiter", [*",;\t|"])
@pytest.mark.parametrize("times", [1, 5, 100])
def test_lines_of_remarks_above_a_table_are_left_out_and_told(delimiter: str, times: int) -> None:
    remarks = [line for line in REMARKS if line] * times
    table = [
        ["name", "position", "manager"],
        ["Vera Holm", "Director", ""],
        ["Tom Birk", "Clerk", "Vera Holm"],
    ]
    grid = read_grid("\n".join([*remarks, *map(delimiter.join, table)]))
    assert grid.rows == table
    assert [finding.message for finding in grid.findings] == [
        f'{len(remarks):,} lines are no part of the table, for "#" stands before: skipped'
    ]
    assert grid.locate({(0, 0)})[0, 0].line == len(remarks) + 1


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("# id,name,boss\n1,Ada,\n2,Bo,1", ["# id", "name", "boss"]),
        ("#,name,boss\n1,Ada,\n2,Bo,1", ["#", "name", "boss"]),
        ("## of our office\n#id;name\n1;Ada", ["#id", "name"]),
        ("# nothing else", ["# nothing else"]),
    ],
)
def test_a_number_sign_may_begin_the_names_of_columns(text: str, head: list[str]) -> None:
    assert read_grid(text).rows[0] == head


@pytest.mark.parametrize("delimiter", [*",;\t|"])
def test_lines_of_words_above_a_table_do_not_hide_what_stands_between_its_cells(delimiter: str) -> None:
    words = ["Staff of the example company", "Printed, as always, in May", "", "Page 1"] * 9
    rows = [["name", "role", "boss", "since"], *([f"P{number}", "x", "P1", "2020"] for number in range(5))]
    assert read_grid("\n".join([*words, *map(delimiter.join, rows)])).rows[-6:] == rows

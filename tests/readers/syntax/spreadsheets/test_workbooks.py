"""The syntax of workbooks: sheets, cells as text, true rows, and files that are broken or meant to break."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.parsers import expat

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.readers import read
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.signs import WORKBOOK_SUFFIXES
from orgviewer.readers.syntax.spreadsheets import workbook_process
from orgviewer.readers.syntax.spreadsheets.old_workbooks import OddCells, odd_cells
from orgviewer.readers.tables.table import sheet_score
from tests.readers.table_files import sheet_read, told
from tests.workbooks import compound, ods_of_xml, write_workbook, xlwt

PEOPLE = [["id", "name"], ["1", "Ada"], ["2", "艾达"]]
WRITABLE = (".xlsx", ".xls", ".ods")
NO_WORKBOOK = "this is not a workbook, or only a part of one. Save what it holds as .xlsx or .csv."


def widest(rows: Sequence[Sequence[str]]) -> float:
    return max(map(len, rows))


def mistake_of(path: Path, sheet: str | None = None) -> str:
    with pytest.raises(SyntaxMistakeError) as caught:
        sheet_read(path, widest, sheet)
    mistake = caught.value.mistake
    return f"{mistake.message}. {mistake.hint}".removesuffix(" ")


@pytest.mark.parametrize("suffix", WRITABLE)
def test_a_workbook_of_one_sheet(suffix: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / f"team{suffix}", {"Staff": PEOPLE})
    grid, sheet, names = sheet_read(path, widest)
    assert grid.rows == PEOPLE
    assert (sheet, names) == ("Staff", ("Staff",))
    assert grid.locate({(2, 1), ()}) == {(2, 1): Position(3, 2, "Staff"), (): Position(sheet="Staff")}


@pytest.mark.parametrize("suffix", WRITABLE)
def test_which_sheet_is_read(suffix: str, tmp_path: Path) -> None:
    tables = {"About": [["a note"]], "Wide": [["a", "b", "c"]], "Staff": PEOPLE, "Same": PEOPLE}
    path = write_workbook(tmp_path / f"team{suffix}", tables, hidden=["Wide"])
    assert sheet_read(path, widest)[1:] == ("Staff", ("About", "Wide", "Staff", "Same"))
    assert sheet_read(path, widest, "Wide")[0].rows == tables["Wide"]
    assert sheet_read(path, lambda rows: -len(rows))[1] == "About"
    assert mistake_of(path, "Stuff") == 'the workbook has no sheet "Stuff". Did you mean "Staff"?'
    assert mistake_of(path, "1234") == (
        'the workbook has no sheet "1234". Its sheets are "About", "Wide", "Staff", "Same".'
    )


@pytest.mark.parametrize("suffix", WRITABLE)
def test_a_hidden_sheet_is_read_where_no_other_has_cells(suffix: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / f"team{suffix}", {"Empty": [], "Hidden": PEOPLE}, hidden=["Hidden"])
    assert sheet_read(path, widest)[1] == "Hidden"


@pytest.mark.parametrize("suffix", WRITABLE)
def test_a_workbook_without_cells(suffix: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / f"team{suffix}", {"Empty": [], "Other": []})
    assert mistake_of(path) == "the workbook has no cells that say anything."
    assert sheet_read(path, widest, "Other")[0].rows == []


@pytest.mark.parametrize("suffix", WRITABLE)
def test_places_where_rows_and_columns_before_the_table_are_empty(suffix: str, tmp_path: Path) -> None:
    rows = [[], [], [None, None, "id", "name"], [], [None, None, "1", "Ada"]]
    grid, _, _ = sheet_read(write_workbook(tmp_path / f"team{suffix}", {"Staff": rows}), widest)
    assert grid.rows == [["id", "name"], ["", ""], ["1", "Ada"]]
    assert grid.locate({(2, 1)}) == {(2, 1): Position(5, 4, "Staff")}


@pytest.mark.parametrize("suffix", [".xlsx", ".xls"])
@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (1001, "1001"),
        (1001.0, "1001"),
        (0.1 + 0.2, "0.3"),
        (123456789012345, "123456789012345"),
        (-1.5, "-1.5"),
        (2.0**53, "9007199254740992"),
        (-(2.0**53), "-9007199254740992"),
        (12345678901234567890, "1.23456789012346E+19"),
        (1e20, "1E+20"),
        (1e300, "1E+300"),
        (1.5e-9, "1.5E-09"),
        ("0012", "0012"),
        (True, "true"),
        (False, "false"),
        ("a\nb", "a\nb"),
    ],
)
def test_cells_as_text(cell: object, text: str, suffix: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / f"team{suffix}", {"Staff": [["id"], [cell]]})
    assert sheet_read(path, widest)[0].rows == [["id"], [text]]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (datetime.datetime(2020, 1, 2), "2020-01-02"),
        (datetime.date(2020, 1, 2), "2020-01-02"),
        (datetime.datetime(2020, 1, 2, 3, 4, 5), "2020-01-02T03:04:05"),
        (datetime.time(3, 4), "3:04:00"),
        (datetime.timedelta(hours=30), "30:00:00"),
    ],
)
def test_days_and_times_as_text(cell: object, text: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "team.xlsx", {"Staff": [["start"], [cell]]})
    assert sheet_read(path, widest)[0].rows == [["start"], [text]]


def replaced(path: Path, part: str, old: str, new: str) -> Path:
    """Change what a pattern finds in a part of a workbook."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts[part], count = re.subn(old.encode(), new.encode(), parts[part])
    assert count
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_the_value_of_a_formula_and_an_error(tmp_path: Path) -> None:
    rows = [["id", "boss"], ["=1+1", "x"], ["3", "#REF!"]]
    path = write_workbook(tmp_path / "team.xlsx", {"Staff": rows})
    # openpyxl writes no values of formulas, and the empty place for one as its library of XML does.
    replaced(path, "xl/worksheets/sheet1.xml", r"<f>1\+1</f><v( ?/>|></v>)", "<f>1+1</f><v>2</v>")
    assert sheet_read(path, widest)[0].rows == [["id", "boss"], ["2", "x"], ["3", ""]]


@pytest.mark.parametrize("suffix", WRITABLE)
@pytest.mark.parametrize("other", WORKBOOK_SUFFIXES)
def test_the_ending_of_the_name_is_not_believed(suffix: str, other: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / f"team{suffix}", {"Staff": PEOPLE})
    assert sheet_read(path.rename(tmp_path / f"other{other}"), widest)[0].rows == PEOPLE


def test_a_workbook_under_a_password(tmp_path: Path) -> None:
    compound(tmp_path / "team.xlsx", "EncryptedPackage")
    assert mistake_of(tmp_path / "team.xlsx") == (
        "the workbook is protected by a password. Save a copy without one."
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "the file is empty."),
        (b"id,name\n", NO_WORKBOOK),
        (b"\x89PNG\0", NO_WORKBOOK),
    ],
)
def test_what_is_no_workbook(content: bytes, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "team.xlsx"
    path.write_bytes(content)
    assert mistake_of(path) == expected


@pytest.mark.parametrize("suffix", WRITABLE)
def test_half_a_workbook(suffix: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / f"team{suffix}", {"Staff": PEOPLE})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    damaged = "the workbook is damaged. Open it in a spreadsheet and save it anew."
    assert mistake_of(path) in (damaged, NO_WORKBOOK)


def test_a_workbook_that_claims_more_than_it_holds(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "team.xlsx", {"Staff": PEOPLE})
    replaced(path, "xl/worksheets/sheet1.xml", 'ref="A1:B3"', 'ref="A1:Z300"')
    assert sheet_read(path, widest)[0].rows == PEOPLE


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[float] = []
    sheet_read(write_workbook(tmp_path / "team.xlsx", {"Staff": PEOPLE}), widest, None, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    suffix=st.sampled_from(WRITABLE),
    share=st.floats(0, 1, exclude_max=True),
    mess=st.binary(min_size=1, max_size=8),
)
def test_a_workbook_with_changed_bytes(suffix: str, share: float, mess: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"team{suffix}"
    if not path.exists():
        write_workbook(path, {"Staff": PEOPLE, "Other": [["x"]]})
    content = path.read_bytes()
    at = int(share * len(content))
    broken = tmp_path / f"broken{suffix}"
    broken.write_bytes(content[:at] + mess + content[at + len(mess) :])
    try:
        grid, _, _ = sheet_read(broken, widest)
    except SyntaxMistakeError:
        return
    assert all(isinstance(cell, str) for row in grid.rows for cell in row)


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, ["Staff!B2"]),
        (5, ["Staff!B2", "Staff!B3", "Staff!B4", "Staff!B5", "Staff!B6"]),
        (300, ["Staff!B2"]),
    ],
)
def test_formulas_without_saved_results_are_told(count: int, told: list[str], tmp_path: Path) -> None:
    rows = [["id", "manager"], *(["p", "=A2"] for _ in range(count))]
    others = {"A & B": [["=1+1"]], "Empty": []}
    path = write_workbook(tmp_path / "staff.xlsx", {"Notes": [["=1+1"]], "Staff": rows, **others})
    problems = [problem for problem in read(path).problems if "formula" in problem.message]
    assert [problem.place for problem in problems] == told
    several = " (300 like this, the first at Staff!B2, Staff!B3, Staff!B4, Staff!B5, Staff!B6)"
    expected = f"this formula has no saved result: taken as empty{several if count > 5 else ''}"
    assert {problem.message for problem in problems} == {expected}


def test_formulas_of_a_sheet_with_a_name_of_signs(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "staff.xlsx", {"A & <B>": [[], ["id", "manager"], ["1", "=A2"]]})
    grid, _, _ = sheet_read(path, len)
    (finding,) = grid.findings
    assert grid.locate({finding.place})[finding.place] == Position(3, 2, "A & <B>")


def test_workbooks_without_formulas_have_none_to_tell_of(tmp_path: Path) -> None:
    for suffix in (".xlsx", ".xls", ".ods"):
        path = write_workbook(tmp_path / f"staff{suffix}", {"Staff": [["id"], ["1"]]})
        assert sheet_read(path, len)[0].findings == []


def test_remarks_in_the_xml_of_a_workbook_are_no_sheets_and_no_cells(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "staff.xlsx", {"Staff": [["id", "manager"], ["1", "=A2"]]})
    remark = '<!-- <sheet name="Staff" r:id="none"/> <c r="A9"><f>A2</f><v/></c> -->'
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        replaced(path, part, "</(sheets|sheetData)>", f"{remark}</\\1>{remark}")
    (finding,) = sheet_read(path, len)[0].findings
    assert (finding.place, finding.message) == ((1, 1), "this formula has no saved result: taken as empty")


def test_the_beginnings_of_elements_in_a_remark_are_not_come_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_workbook(tmp_path / "staff.xlsx", {"Staff": PEOPLE})
    replaced(path, "xl/workbook.xml", "</sheets>", "</sheets><!--" + '<sheet name="a" ' * 20 + "-->")
    monkeypatch.setattr(workbook_process, "FED", 16)
    begun: list[str] = []
    make = workbook_process._parser

    def noting(begin: Callable[[str, dict[str, str]], None]) -> expat.XMLParserType:
        def noted(name: str, attributes: dict[str, str]) -> None:
            begun.append(name)
            begin(name, attributes)

        return make(noted)

    monkeypatch.setattr(workbook_process, "_parser", noting)
    with zipfile.ZipFile(path) as parts:
        assert workbook_process._part(parts, "Staff") == "xl/worksheets/sheet1.xml"
    assert begun.count("sheet") == 1


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", "</sheetData>", "</sheetDate>"),
        ("xl/worksheets/sheet1.xml", "<worksheet", "<!DOCTYPE worksheet><worksheet"),
        ("xl/_rels/workbook.xml.rels", "<Relationships", "<!DOCTYPE Relationships><Relationships"),
    ],
)
def test_a_sheet_that_is_not_searched_whole_is_told(part: str, old: str, new: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "staff.xlsx", {"Staff": PEOPLE})
    replaced(path, part, old, new)
    told = workbook_process._unsaid(path, "Staff")
    assert told == (False, (0, []), (0, []))


def test_a_sheet_longer_than_is_searched_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_workbook(tmp_path / "staff.xlsx", {"Staff": [["id"], ["=1+1"], *([["x"]] * 500)]})
    monkeypatch.setattr(workbook_process, "MOST_SEARCHED", 4_000)
    monkeypatch.setattr(workbook_process, "FED", 1_000)
    assert workbook_process._unsaid(path, "Staff") == (False, (1, [(1, 0)]), (0, []))


def test_a_formula_whose_saved_result_is_an_empty_text_has_one(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "staff.xlsx", {"Staff": [["id", "manager"], ["1", "=A2"]]})
    replaced(path, "xl/worksheets/sheet1.xml", '<c r="B2">', '<c r="B2" t="str">')
    assert sheet_read(path, len)[0].findings == []


@pytest.mark.parametrize(("count", "places"), [(2, 2), (300, 1)])
def test_cells_that_hold_an_error_are_told(count: int, places: int, tmp_path: Path) -> None:
    rows = [[], ["id", "manager"], *([str(number), "#REF!"] for number in range(count))]
    path = write_workbook(tmp_path / "staff.xlsx", {"Staff": rows})
    grid = sheet_read(path, len)[0]
    assert {finding.message for finding in grid.findings} == {
        "this cell holds an error (such as #REF!): taken as empty"
    }
    assert (len(grid.findings), sum(finding.count for finding in grid.findings)) == (places, count)
    first = grid.findings[0].place
    assert grid.locate({first})[first] == Position(3, 2, "Staff")


def test_a_second_sheet_that_looks_like_a_table_too_is_told(tmp_path: Path) -> None:
    other = [["id", "name", "boss", "x"], ["9", "Eve", "", ""]]
    tables = {"Notes": [["a"]], "Staff": other, "Leavers": [row[:3] for row in other], "Hidden": other}
    path = write_workbook(tmp_path / "team.xlsx", tables, hidden=["Hidden"])
    (finding,) = sheet_read(path, widest)[0].findings
    assert finding.message == (
        'only the sheet "Staff" is read: "Leavers" looks like it; hidden "Hidden" is not'
    )
    assert sheet_read(path, widest, "Staff")[0].findings == []


def test_sheets_that_name_no_column_are_not_told(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "team.xlsx", {"Notes": [["a"]], "More": [["b"]]})
    assert sheet_read(path, lambda rows: 0)[0].findings == []
    assert sheet_read(path, lambda rows: 1)[0].findings == []


def test_merged_cells_count_for_all_their_rows(tmp_path: Path) -> None:
    path = tmp_path / "staff.xlsx"
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row, cells in enumerate(
        (["Unit", "name"], ["Works", "Vera"], ["", "Tom"], ["", "Una"], ["", "Ilo"]), 3
    ):
        for column, cell in enumerate(cells, 2):
            sheet.cell(row, column, cell or None)
    sheet.merge_cells("B4:B6")
    sheet.cell(1, 1, "Staff")
    sheet.merge_cells("A1:C1")
    workbook.save(path)
    grid, _, _ = sheet_read(path, sheet_score)
    assert [row[1:] for row in grid.rows[2:]] == [
        *(["Unit", "name"], ["Works", "Vera"], ["Works", "Tom"], ["Works", "Una"], ["", "Ilo"])
    ]
    assert grid.rows[0] == ["Staff", "", ""]


def test_merged_cells_of_old_workbooks_too(tmp_path: Path) -> None:
    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet("Staff")
    sheet.write(0, 0, "Unit")
    sheet.write(0, 1, "name")
    sheet.write_merge(1, 2, 0, 0, "Works")
    sheet.write(1, 1, "Vera")
    sheet.write(2, 1, "Tom")
    workbook.save(str(tmp_path / "staff.xls"))
    grid, _, _ = sheet_read(tmp_path / "staff.xls", sheet_score)
    assert grid.rows == [["Unit", "name"], ["Works", "Vera"], ["Works", "Tom"]]


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods"])
def test_sheets_with_tables_that_are_not_read_are_told(suffix: str, tmp_path: Path) -> None:
    staff = [["id", "name", "boss", "x"], ["9", "Eve", "", ""]]
    sheets = {"Staff": staff, "Rooms": [["city", "street"], ["London", "High St"]], "Read me": [["a"], ["b"]]}
    path = write_workbook(tmp_path / f"team{suffix}", {**sheets, "Old": staff[:2]}, hidden=["Old"])
    (finding,) = sheet_read(path, widest)[0].findings
    assert finding.message == 'only the sheet "Staff" is read: "Rooms" is not; hidden "Old" is not'


def test_errors_and_formulas_without_a_result_in_old_workbooks_are_told(tmp_path: Path) -> None:
    workbook = xlwt.Workbook()
    workbook.add_sheet("First").write(0, 0, "x")
    sheet = workbook.add_sheet("Staff")
    for column, cell in enumerate(("id", "name", "manager"), 2):
        sheet.write(3, column, cell)
    for row in range(4, 7):
        sheet.write(row, 2, str(row))
        sheet.write(row, 3, "Somebody")
    sheet.row(5).set_cell_formula(4, xlwt.Formula("A1"))
    sheet.row(6).set_cell_error(4, 0x17)
    path = tmp_path / "staff.xls"
    workbook.save(str(path))
    empty = b"\x03\0\0\0\0\0\xff\xff"
    path.write_bytes(path.read_bytes().replace(empty + b"\0\0", empty + b"\2\0"))  # to be found on opening
    grid, _, _ = sheet_read(path, sheet_score, "Staff")
    found = [(finding.message, grid.locate({finding.place})[finding.place]) for finding in grid.findings]
    assert found == [
        ("this cell holds an error: taken as empty", Position(7, 5, "Staff")),
        ("this formula has no saved result: it says nothing", Position(6, 5, "Staff")),
    ]


CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
BROKEN = (
    '<table:table-cell table:formula="of:=[.#REF!]" office:value-type="string" office:string-value="" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" '
    'calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>'
)


def test_errors_and_durations_of_open_documents(tmp_path: Path) -> None:
    lasting = '<table:table-cell office:value-type="time" office:time-value="{}"/>'
    cells = [
        [*map(CELL.format, ("id", "manager", "hours"))],
        [CELL.format("11"), BROKEN, lasting.format("PT38H30M00S")],
        [CELL.format("12"), CELL.format("11"), lasting.format("PT08H30M00S")],
    ]
    rows = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in cells)
    path = tmp_path / "staff.ods"
    ods_of_xml(path, f'<table:table table:name="Staff">{rows}</table:table>')
    grid, _, _ = sheet_read(path, sheet_score)
    assert [row[2] for row in grid.rows] == ["hours", "38:30:00", "8:30:00"]
    assert [(finding.message, finding.place) for finding in grid.findings] == [
        ("this cell holds an error: taken as empty", (1, 1))
    ]


@given(st.binary(max_size=3_000), st.integers(0, 2_999))
def test_any_bytes_are_an_old_workbook_or_none(noise: bytes, place: int) -> None:
    content = bytearray(OLD_WORKBOOK)
    content[512 + place : 512 + place + len(noise)] = noise
    odd_cells(bytes(content), "Staff")


def _old_workbook() -> bytes:
    workbook = xlwt.Workbook()
    workbook.add_sheet("Staff").row(0).set_cell_error(0, 0x17)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


OLD_WORKBOOK = _old_workbook()


def test_an_error_is_found_in_an_old_workbook() -> None:
    assert odd_cells(OLD_WORKBOOK, "Staff").errors == [(0, 0)]
    assert odd_cells(OLD_WORKBOOK, "Other") == OddCells()


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_an_archive_that_asks_for_a_version_that_is_not_there_is_told_or_read(
    suffix: str, tmp_path: Path
) -> None:
    path = write_workbook(tmp_path / f"staff{suffix}", {"Staff": [["id", "name"], ["1", "Ada"]]})
    content = bytearray(path.read_bytes())
    for entry in re.finditer(rb"PK\x01\x02", bytes(content)):
        content[entry.start() + 6] = 0xFF
    path.write_bytes(content)
    assert len(told(path)) <= 1

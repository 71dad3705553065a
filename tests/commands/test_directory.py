"""`orgviewer directory`: what it writes, and what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import docx
import openpyxl
import pytest
from pypdf import PdfReader

from orgviewer.commands.cli import main
from tests.commands.test_cli import CHECKOUT, variables

STAFF = """id,name,manager,role,department,email
1,Ada Zeller,,Head,Acme,ada@example.org
2,Ben Abel,1,Lead,Acme > Vision,ben@example.org
3,Cy Berg,2,Clerk,Acme > Vision,
"""

pytestmark = pytest.mark.gui


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


def names(path: Path) -> list[object]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    head, *rows = sheet.iter_rows(values_only=True)
    return [row[head.index("Name")] for row in rows]


@pytest.mark.parametrize("ending", [".pdf", ".html", ".docx", ".xlsx"])
@pytest.mark.parametrize("form", ["board", "list"])
def test_a_directory_needs_no_display_and_is_announced(
    staff: Path, tmp_path: Path, ending: str, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / f"people{ending}"
    assert main(["directory", str(staff), "--output", str(output), "--as", form]) == 0
    assert capsys.readouterr().out == f"{output}: 3 people\n"
    assert output.stat().st_size > 1_000


def test_it_starts_by_itself_without_a_display(staff: Path, tmp_path: Path) -> None:
    output = tmp_path / "people.pdf"
    done = subprocess.run(
        [sys.executable, "-m", "orgviewer", "directory", str(staff), "--output", str(output)],
        cwd=CHECKOUT,
        env=variables(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert output.read_bytes().startswith(b"%PDF")


def test_form_order_root_and_omissions_are_as_typed(staff: Path, tmp_path: Path) -> None:
    output = tmp_path / "people.xlsx"

    def written(*words: str) -> list[object]:
        assert main(["directory", str(staff), "--output", str(output), *words]) == 0
        return names(output)

    assert written() == ["Ada Zeller", "Ben Abel", "Cy Berg"]
    assert written("--as", "list", "--order", "last-word") == ["Ben Abel", "Cy Berg", "Ada Zeller"]
    assert written("--root", "2") == ["Ben Abel", "Cy Berg"]
    assert written("--without", "names") == ["Head", "Lead", "Clerk"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        ("--output people.txt", 2, "does not end in .pdf, .html, .docx, .xlsx"),
        ("--output people.html --paper a3", 2, "--paper is for .pdf, .docx and .xlsx"),
        ("--output people.pdf --order last-word", 2, "--order is for lists"),
        ("--output people.pdf --root 9", 2, 'no organization, person or post with the id "9"'),
        ("--output nowhere/people.pdf", 2, "nowhere"),
        ("--output people.pdf --as-of May", 2, "is no day"),
    ],
)
def test_what_cannot_be_done_ends_in_a_sentence_and_writes_nothing(
    staff: Path,
    words: str,
    status: int,
    sentence: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(staff.parent)
    try:
        ended = main(["directory", str(staff), *words.split()])
    except SystemExit as error:
        ended = int(str(error.code))
    assert ended == status
    assert sentence in capsys.readouterr().err
    assert [path.name for path in staff.parent.iterdir()] == ["staff.csv"]


def test_nothing_is_written_over_what_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "staff.xlsx"
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    for row in (["id", "name", "manager"], ["1", "Ada", ""], ["2", "Ben", "1"]):
        sheet.append(row)
    workbook.save(path)
    before = path.read_bytes()
    assert main(["directory", str(path), "--output", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert path.read_bytes() == before


VIEWS = """\
views:
  - name: Vision
    form: list
    chart: {as_of: 2024-05, filter: {query: "role:Clerk"}}
    folding: {focus: {kind: person, id: "2"}, outer: {}}
    export: {omissions: [contacts]}
  - name: Gone
    form: list
    chart: {coloured_by: {kind: column, column: Grade}, filter: {query: "Rank:high"}}
    folding: {focus: {kind: person, id: p9}, outer: {}}
"""


def test_a_view_is_listed_in_its_form_but_for_what_is_typed(
    staff: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "staff.orgviewer.yaml").write_text(VIEWS, encoding="utf-8")
    output = tmp_path / "people.xlsx"

    def written(*words: str) -> list[object]:
        assert main(["directory", str(staff), "--output", str(output), *words]) == 0
        return names(output)

    assert written("--as", "list") == ["Ada Zeller", "Ben Abel", "Cy Berg"]
    assert written("--view", "Vision") == ["Cy Berg"]  # and not who leads to whom the filter finds
    told = capsys.readouterr()
    assert told.err == ""
    sheet = openpyxl.load_workbook(output).worksheets[0]
    assert "E-mail" not in {cell.value for cell in sheet[1]}
    assert written("--view", "Vision", "--root", "1") == ["Cy Berg"]
    html = tmp_path / "people.html"
    pages = []
    for words in (("--view", "Vision"), ("--view", "Vision", "--as", "board")):
        assert main(["directory", str(staff), "--output", str(html), *words]) == 0
        pages.append(html.read_text(encoding="utf-8"))
    assert pages[0] != pages[1]


PRINTED = """\
views:
  - {name: Phones, form: list, export: {paper: [300, 200], way: wide}}
  - name: Gone
    chart: {root: p9, card: {fields: [{name: Grade}]}}
    folding: {exceptions: [{kind: person, id: p8}]}
"""


def test_the_order_of_names_counts_for_a_view_that_is_a_list(
    staff: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "staff.orgviewer.yaml").write_text(PRINTED, encoding="utf-8")
    words = ["directory", str(staff), "--output", str(tmp_path / "people.xlsx"), "--order", "last-word"]
    assert main([*words, "--view", "Phones"]) == 0
    assert names(tmp_path / "people.xlsx") == ["Ben Abel", "Cy Berg", "Ada Zeller"]
    assert main([*words, "--view", "Phones", "--as", "board"]) == 2
    assert "--order is for lists" in capsys.readouterr().err


def test_a_directory_of_a_view_is_on_its_paper_however_that_lies(staff: Path, tmp_path: Path) -> None:
    (tmp_path / "staff.orgviewer.yaml").write_text(PRINTED, encoding="utf-8")
    for ending in ("pdf", "docx"):
        words = ["directory", str(staff), "--output", str(tmp_path / f"people.{ending}"), "--view", "Phones"]
        assert main(words) == 0
    page = PdfReader(tmp_path / "people.pdf").pages[0].mediabox
    assert (round(page.width), round(page.height)) == (850, 567)
    section = docx.Document(str(tmp_path / "people.docx")).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (300, 200)


@pytest.mark.parametrize("command", ["directory", "export"])
def test_nothing_is_said_of_the_root_of_a_view_where_another_is_typed(
    command: str, staff: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "staff.orgviewer.yaml").write_text(PRINTED, encoding="utf-8")
    words = [command, str(staff), "--output", str(tmp_path / "people.pdf"), "--view", "Gone"]
    assert main(words) == 0
    assert '"p9" of its root' in capsys.readouterr().err
    others = ("--card", "name", "--depth", "2") if command == "export" else ()
    assert main([*words, "--root", "2", *others]) == 0
    said = capsys.readouterr().err
    assert "of its root" not in said
    assert not (others and said)


def test_a_view_in_a_form_is_written_as_it_was_exported_last_and_as_no_picture(
    staff: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    views = """\
format: 1
views:
  - name: Phones
    form: list
    export: {kind: .pptx, directory: {kind: .xlsx, order: last-word}}
  - name: Faces
    form: board
"""
    (tmp_path / "staff.orgviewer.yaml").write_text(views, encoding="utf-8")
    assert main(["directory", str(staff), "--as", "list", "--order", "last-word", "--output", "a.xlsx"]) == 0
    assert main(["directory", str(staff), "--view", "Phones"]) == 0
    assert names(tmp_path / "staff Phones.xlsx") == names(tmp_path / "a.xlsx")
    words = ["--output", "b.xlsx", "--order", "known"]
    assert main(["directory", str(staff), "--view", "Phones", *words]) == 0
    assert main(["directory", str(staff), "--as", "list", "--output", "c.xlsx"]) == 0
    assert names(tmp_path / "b.xlsx") == names(tmp_path / "c.xlsx") != names(tmp_path / "a.xlsx")
    capsys.readouterr()
    for name, form in (("Phones", "phone list"), ("Faces", "board")):
        assert main(["export", str(staff), "--view", name]) == 2
        sentence = f'orgviewer: the view "{name}" is a {form}: "orgviewer directory" writes it.\n'
        assert capsys.readouterr().err == sentence
    assert not list(tmp_path.glob("*.pptx"))


def test_what_of_a_view_does_not_fit_is_said_of_a_directory_too(
    staff: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "staff.orgviewer.yaml").write_text(VIEWS, encoding="utf-8")
    words = ["directory", str(staff), "--output", str(tmp_path / "people.xlsx"), "--view"]
    assert main([*words, "Gone"]) == 0
    assert capsys.readouterr().err.splitlines() == [
        'orgviewer: View "Gone": nobody has "Grade", by which it is coloured; branches have the colours.',
        'orgviewer: View "Gone": "p9", which was in focus, has no card now; what was around it is shown.',
        'orgviewer: There is no field or column "Rank" to look in; it is looked for as a word.',
        'orgviewer: Nobody is found by "Rank:high"; only the top of the chart is shown.',
    ]
    assert main([*words, "Visio"]) == 2
    assert 'there is no view "Visio"' in capsys.readouterr().err

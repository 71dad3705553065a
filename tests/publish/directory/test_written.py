"""Directories as files, each opened again by a library that did not write it or knows its format."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader
from pypdf.generic import ArrayObject, Destination, DictionaryObject
from PySide6.QtGui import QColor, QImage

from orgviewer.chart.spec import ChartSpec, Filter, FilterWay
from orgviewer.choices import Omission, Paper
from orgviewer.directory.choices import DirectoryForm, DirectoryFormat
from orgviewer.directory.spec import DirectorySpec
from orgviewer.errors import OutputError
from orgviewer.model.dataset import Dataset
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.directory import pdf
from orgviewer.publish.directory.blocks import BlockMaker
from orgviewer.publish.directory.docx import write_docx
from orgviewer.publish.directory.formats import WRITERS, write_directory
from orgviewer.publish.directory.html import write_html
from orgviewer.publish.directory.pdf import write_pdf
from orgviewer.publish.directory.publication import Edition, make_publication
from orgviewer.publish.directory.xlsx import write_xlsx
from orgviewer.readers import read
from tests.datasets import COMPANY, dataset

ENDLESS = "Wolfeschlegelsteinhausenbergerdorff " * 40
STAFF = f"""id,name,manager,role,department,email,phone,photo
1,Ada Zeller,,R&D < lead,Acme,ada@example.org,+49 30 12345,ada.png
2,محمد أحمد,1,=1+1,Acme > Vision,ben@example.org,+49 (0) 30 1234567,
3,王伟,1,+1+1,Acme > Vision,,,
4,"{ENDLESS}",2,@SUM(A1),Acme > {{data}},di@example.org,ext. 5,
"""
ROLE = "R&D < lead"
WRITE = {"pdf": write_pdf, "html": write_html, "docx": write_docx, "xlsx": write_xlsx}


@pytest.fixture
def staff(tmp_path: Path) -> Dataset:
    photo = QImage(64, 64, QImage.Format.Format_RGB32)
    photo.fill(QColor("#3366aa"))
    photo.save(str(tmp_path / "ada.png"))
    (tmp_path / "staff.csv").write_text(STAFF, encoding="utf-8")
    return read(tmp_path / "staff.csv")


def publication(
    dataset: Dataset,
    letters: Letters,
    form: DirectoryForm = DirectoryForm.BOARD,
    paper: Paper = Paper.A4,
    omissions: frozenset[Omission] = frozenset(),
) -> Edition:
    return make_publication(dataset, DirectorySpec(form, paper=paper, omissions=omissions), letters)


def written(kind: str, made: Edition) -> io.BytesIO:
    file = io.BytesIO()
    WRITE[kind](made, file, unheard)
    file.seek(0)
    return file


@pytest.fixture(params=list(DirectoryForm), ids=str)
def made(request: pytest.FixtureRequest, staff: Dataset, letters: Letters) -> Edition:
    return publication(staff, letters, request.param)


def test_pages_have_texts_bookmarks_and_links(requires_letters: Callable[[str], None], made: Edition) -> None:
    requires_letters("王伟")
    reader: Any = PdfReader(written("pdf", made))
    text = "".join(page.extract_text() for page in reader.pages)
    bare = "".join(text.split())  # pypdf sees a blank behind what is read from the right
    assert all(word in bare for word in ("AdaZeller", "R&D<lead", "王伟", "=1+1", "Page1of1"))
    titles = [made.directory.heading(number).title for number in range(made.directory.sections)]
    assert [entry.title for entry in reader.outline if isinstance(entry, Destination)] == titles
    notes = (note.get_object() for page in reader.pages for note in page.get("/Annots", ()))
    addresses = {note["/A"]["/URI"] for note in notes}
    assert {"tel:+4930 12345".replace(" ", ""), "mailto:ada@example.org"} < addresses
    assert all(address.startswith(("tel:", "mailto:")) for address in addresses)
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.pages[0].mediabox.width == pytest.approx(595, abs=1)


def kids(element: Any) -> list[Any]:
    """Return what lies in an element of a structure."""
    inside = element["/K"].get_object()
    return list(inside) if isinstance(inside, ArrayObject) else [inside]


def elements(one: Any) -> Iterator[Any]:
    """Yield an element of a structure and all beneath it."""
    found = one.get_object()
    if isinstance(found, DictionaryObject) and "/S" in found:
        yield found
        for kid in kids(found):
            yield from elements(kid)


def test_links_of_pages_are_heard_with_their_texts(staff: Dataset, letters: Letters) -> None:
    reader: Any = PdfReader(written("pdf", publication(staff, letters, DirectoryForm.LIST)))

    found = list(elements(reader.trailer["/Root"]["/StructTreeRoot"]["/K"]))
    links = [one for one in found if one["/S"] == "/Link"]
    assert len(links) == 5
    assert all(any(isinstance(kid, int) for kid in kids(one)) for one in links)
    assert [one["/S"] for one in found].count("/H1") == 1
    assert [one["/S"] for one in found].count("/LI") == 4


def test_pages_are_of_the_paper_that_was_chosen_and_not_endless(
    staff: Dataset, letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = PdfReader(written("pdf", publication(staff, letters, paper=Paper.A3)))
    assert reader.pages[0].mediabox.width == pytest.approx(842, abs=1)
    monkeypatch.setattr(pdf, "MOST_PAGES", 0)
    with pytest.raises(OutputError, match="no more than 0"):
        written("pdf", publication(staff, letters))


class Page(HTMLParser):
    """Collects what stands on a page: tags with what they are told, and texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data.strip())


def test_a_page_for_the_web_loads_nothing_and_runs_nothing_of_the_file(made: Edition) -> None:
    text = written("html", made).read().decode()
    page = Page(text)
    assert {"Ada Zeller", ROLE, "محمد أحمد", "王伟"} <= {part.split(" · ")[0] for part in page.texts}
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert [tag for tag, _ in page.tags].count("b") == 0
    images = [told for tag, told in page.tags if tag == "img"]
    assert [told["alt"] for told in images] == ["Photo of Ada Zeller"]
    assert str(images[0]["src"]).startswith("data:image/jpeg;base64,")
    links = [str(told["href"]) for tag, told in page.tags if tag == "a"]
    assert all(link.startswith(("tel:", "mailto:", "#section-")) for link in links)
    policy = next(str(told["content"]) for tag, told in page.tags if told.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"\{\{\w+\}\}", text)


def test_the_code_of_a_page_is_what_its_policy_allows(staff: Dataset, letters: Letters) -> None:
    text = written("html", publication(staff, letters)).read().decode()
    for kind in ("style", "script"):
        code = re.findall(rf"<{kind}>(.*?)</{kind}>", text, re.DOTALL)
        digests = [base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in code]
        assert len(code) == 1
        assert f"{kind}-src 'sha256-{digests[0]}'" in text


def test_a_text_document_has_headings_links_and_photos(made: Edition) -> None:
    document = docx.Document(written("docx", made))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {"Title", "Heading 2"} <= styles
    body = "".join(text.text or "" for text in document.element.body.iter(qn("w:t")))
    assert all(word in body for word in ("Ada Zeller", ROLE, "محمد أحمد", "王伟", "=1+1"))
    relations = document.part.rels.values()
    targets = {relation.target_ref for relation in relations if relation.is_external}
    assert {"tel:+493012345", "mailto:ada@example.org"} < targets
    used = {link.get(qn("r:id")) for link in document.element.body.iter(qn("w:hyperlink"))}
    assert used <= set(document.part.rels)
    told = [one.get("descr") for one in document.element.body.iter(qn("wp:docPr"))]
    assert "Photo of Ada Zeller" in told
    assert document.core_properties.author == ""


def test_documents_are_of_the_paper_that_was_chosen(staff: Dataset, letters: Letters) -> None:
    document = docx.Document(written("docx", publication(staff, letters, paper=Paper.LETTER)))
    width = document.sections[0].page_width
    assert width is not None
    assert width.inches == pytest.approx(8.5, abs=0.01)


def test_no_cell_of_a_workbook_is_a_formula_and_links_lead_where_they_say(made: Edition) -> None:
    workbook = openpyxl.load_workbook(written("xlsx", made))
    sheet = workbook.worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    roles = {str(cell.value): cell for cell in cells}
    for text in ("=1+1", "+1+1", "@SUM(A1)"):
        assert roles[text].quotePrefix
    links = {cell.hyperlink.target for cell in cells if cell.hyperlink}
    assert {"tel:+493012345", "mailto:ada@example.org", "tel:+49301234567"} < links
    assert sheet.freeze_panes is not None
    assert sheet.auto_filter.ref is not None
    assert len(zipfile.ZipFile(written("xlsx", made)).namelist()) > 10
    assert any("media" in name for name in zipfile.ZipFile(written("xlsx", made)).namelist())


def test_a_workbook_has_no_column_in_which_nobody_has_anything(tmp_path: Path, letters: Letters) -> None:
    (tmp_path / "bare.csv").write_text("id,name,manager\n1,Ada,\n2,Ben,1\n", encoding="utf-8")
    made = publication(read(tmp_path / "bare.csv"), letters, DirectoryForm.LIST)
    sheet = openpyxl.load_workbook(written("xlsx", made)).worksheets[0]
    assert [cell.value for cell in next(sheet.iter_rows())] == ["Name"]


def test_every_sheet_of_a_workbook_is_as_wide_as_its_paper_and_no_title_is_a_formula(
    letters: Letters,
) -> None:
    titled = dataset({**COMPANY, "meta": {"title": "=1+1 A title without an end " * 20}})
    file = written("xlsx", publication(titled, letters, DirectoryForm.LIST))
    with zipfile.ZipFile(file) as archive:
        for number in (1, 2):
            sheet = archive.read(f"xl/worksheets/sheet{number}.xml").decode()
            assert '<pageSetUpPr fitToPage="1"/>' in sheet
            assert 'fitToHeight="0"' in sheet
    title = openpyxl.load_workbook(file).worksheets[1]["A1"]
    assert title.alignment.wrap_text
    assert title.quotePrefix


@pytest.mark.parametrize("kind", ["pdf", "docx", "html"])
def test_names_from_the_right_turn_nothing_that_stands_behind_them(kind: str, letters: Letters) -> None:
    teams = [{"id": "a", "name": "الشركة"}, {"id": "b", "name": "Research", "parent_id": "a"}]
    memberships = [{"organization_id": "b", "role": "مدير"}]
    people = [{"id": f"p{number}", "name": "Ada", "memberships": memberships} for number in range(3)]
    data = dataset({"organizations": teams, "persons": people})
    made = publication(data, letters, DirectoryForm.BOARD)
    told = made.directory.heading(made.directory.sections - 1)
    assert (told.within, told.detail) == ("الشركة", "3 people")
    lines: list[str] = []
    match kind:
        case "pdf":
            lines = [line.text for line in BlockMaker(letters).heading(0, told, 500.0).lines]
        case "docx":
            lines = [one.text for one in docx.Document(written("docx", made)).paragraphs]
        case "html":
            lines = re.split("[<>]", written("html", made).getvalue().decode())
    assert "\u200eالشركة\u200e · 3 people" in lines


@pytest.mark.parametrize("kind", WRITE)
@pytest.mark.parametrize("form", list(DirectoryForm), ids=str)
def test_what_is_left_out_is_in_no_file(
    kind: str, form: DirectoryForm, staff: Dataset, letters: Letters
) -> None:
    wanted = frozenset({Omission.NAMES, Omission.CONTACTS, Omission.PHOTOS})
    content = written(kind, publication(staff, letters, form, omissions=wanted)).read()
    if kind in ("docx", "xlsx"):
        archive = zipfile.ZipFile(io.BytesIO(content))
        content = b"".join(archive.read(name) for name in archive.namelist())
    if kind == "pdf":
        content = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).encode()
    for word in ("Zeller", "example.org", "+49"):
        assert word.encode() not in content


@pytest.mark.parametrize("kind", WRITE)
@pytest.mark.parametrize("form", list(DirectoryForm), ids=str)
def test_nobody_and_one_are_written_too(
    kind: str, form: DirectoryForm, tmp_path: Path, letters: Letters
) -> None:
    for people in ("[]", '[{"id": "a", "name": "Ada \\ud800"}]'):
        path = tmp_path / "few.json"
        path.write_text(f'{{"persons": {people}, "organizations": [{{"id": "o", "name": "One"}}]}}')
        assert written(kind, publication(read(path), letters, form)).read()


@pytest.mark.parametrize("kind", list(DirectoryFormat), ids=str)
def test_a_directory_is_written_whole_or_not_at_all(
    kind: DirectoryFormat, staff: Dataset, letters: Letters, tmp_path: Path
) -> None:
    class GivenUpError(Exception):
        pass

    def tell(share: float) -> None:
        raise GivenUpError

    output = tmp_path / f"board{kind}"
    output.write_bytes(b"before")
    with pytest.raises(GivenUpError):
        write_directory(publication(staff, letters), output, tell)
    assert output.read_bytes() == b"before"
    write_directory(publication(staff, letters), output)
    assert output.read_bytes() != b"before"
    assert [path.name for path in tmp_path.iterdir() if "board" in path.name] == [output.name]


def test_every_format_has_a_writer_and_others_are_refused(
    staff: Dataset, letters: Letters, tmp_path: Path
) -> None:
    assert set(WRITERS) == set(DirectoryFormat)
    with pytest.raises(OutputError, match=r"does not end in \.pdf"):
        write_directory(publication(staff, letters), tmp_path / "board.txt")


BAD = "\x01\x1f\ufffe\uffff\ufdd0\u202e"


@pytest.mark.parametrize("form", list(DirectoryForm), ids=str)
@pytest.mark.parametrize("kind", list(WRITE))
def test_no_text_of_a_file_is_more_than_a_format_can_hold(
    kind: str, form: DirectoryForm, letters: Letters, tmp_path: Path
) -> None:
    told = f"A{BAD}B"
    source = {"id": "s", "title": told, "publisher": f"P{BAD}", "url": "https://example.org/s"}
    person = {
        "id": "p",
        "name": told,
        "location": told,
        "native_name": told,
        "contact_details": [{"type": told, "value": told}],
        "memberships": [{"role": told, "organization_id": "o"}],
    }
    document = {
        "meta": {"format": 1, "title": "long " * 80 + told, "as_of": "2024-05-01"},
        "sources": [source],
        "organizations": [{"id": "o", "name": told, "headcount": 9}],
        "persons": [person],
    }
    path = tmp_path / "staff.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    shown_by = ChartSpec(filter=Filter(f"nobody{BAD}", FilterWay.HIDE))
    made = make_publication(read(path), DirectorySpec(form, chart=shown_by), letters)
    file = written(kind, made)
    if kind == "docx":
        assert docx.Document(file).core_properties.title.startswith("long long")
    if kind in ("docx", "xlsx"):
        with zipfile.ZipFile(file) as parts:
            texts = [parts.read(name) for name in parts.namelist() if name.endswith((".xml", ".rels"))]
        said = "".join("".join(ElementTree.fromstring(text).itertext()) for text in texts)
    elif kind == "html":
        said = file.getvalue().decode("utf-8")
    else:
        said = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert "P, AB" in said
    assert not any(character in said for character in BAD)


def test_texts_that_begin_as_a_workbooks_own_addresses_are_texts(tmp_path: Path, letters: Letters) -> None:
    extension = "internal:4711"
    (tmp_path / "staff.csv").write_text(f"id,name,phone\n1,Ada,{extension}\n2,Ben,\n", encoding="utf-8")
    made = publication(read(tmp_path / "staff.csv"), letters, DirectoryForm.LIST)
    sheet = openpyxl.load_workbook(written("xlsx", made)).worksheets[0]
    (cell,) = (cell for row in sheet.iter_rows() for cell in row if cell.value == extension)
    assert cell.hyperlink is None

"""PDF, read back: pages, letters, bookmarks, links, lives."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest
from pypdf import PageObject, PdfReader
from pypdf.errors import LimitReachedError
from pypdf.filters import FlateDecode
from pypdf.generic import Destination, DictionaryObject
from PySide6.QtGui import QImage

from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import OwnPaper, Pages, Paper
from orgviewer.errors import OutputError, StoppedError
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Person
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import Picture, PictureSpec, SheetSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.progress import unheard
from orgviewer.publish.paper.frame import sheet_frames
from orgviewer.publish.paper.lengths import POINT
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.pdf import destinations, writer
from orgviewer.publish.pdf.appendix import chapters
from orgviewer.publish.pdf.writer import write_pdf
from tests.datasets import COMPANY, bush, dataset
from tests.paint.drawing import pixels

SCRIPTS = (
    "Ada Example 1,234",
    "office fly AVATAR",
    "田中 美咲",
    "𠮷野",
    "مريم الخطيب",
    "Šimůnková",
    "김하늘",
)
LIVES = {
    "meta": {"title": "The example", "language": "en"},
    "sources": [
        {"id": "report", "title": "Annual report", "publisher": "Example AG", "url": "https://example.com/r"},
        {"id": "paper", "title": "The paper", "cited_in": "report", "date": "2024-02"},
    ],
    "organizations": [{"id": "team", "name": "The team"}],
    "persons": [
        {
            "id": "zoe",
            "name": "Zoe Last",
            "memberships": [{"organization_id": "team", "role": "Lead", "start_date": "2020"}],
        },
        {
            "id": "ada",
            "name": "Ada First",
            "memberships": [{"organization_id": "team", "reports_to": "zoe"}],
            "biography": [{"text": "Came **early**.", "sources": [{"id": "paper", "at": "page 7"}]}],
            "education": [
                {
                    "institution": "A school",
                    "study_type": "PhD",
                    "advisors": ["zoe"],
                    "teachers": ["Yan Other"],
                }
            ],
            "work": [{"name": "An employer", "start_date": "2001", "end_date": "2004"}],
            "awards": [{"title": "A prize", "date": "2011"}],
            "projects": [{"name": "A project", "note": "Never finished."}],
            "publications": [{"name": "A book", "url": "https://example.com/b"}],
            "interests": ["Sailing"],
        },
    ],
}


def written(picture: Picture) -> PdfReader:
    file = io.BytesIO()
    write_pdf(picture, file, unheard)
    return PdfReader(file)


def pdf_of(data: Dataset, letters: Letters, spec: PictureSpec | None = None) -> PdfReader:
    return written(make_picture(data, spec or PictureSpec(), letters))


def in_scripts() -> Dataset:
    persons = [{"id": f"p{place}", "name": name} for place, name in enumerate(SCRIPTS)]
    return dataset({"meta": {"title": "Scripts 2024"}, "persons": persons})


def text_of(page: PageObject) -> str:
    """Return the letters of a page in the order in which they are drawn, without blanks."""
    return squeezed(page.extract_text())


def squeezed(text: str) -> str:
    return "".join(text.split())


def fonts_of(page: PageObject) -> Iterator[DictionaryObject]:
    """Yield the fonts of a page, as what each says of its letters."""
    resources = page["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"].get_object()
    assert isinstance(fonts, DictionaryObject)
    for font in fonts.values():
        inner = font.get_object()["/DescendantFonts"].get_object()[0].get_object()
        yield inner["/FontDescriptor"].get_object()


Entry = tuple[int, str, int]  # level, title, number of the page


def outline(reader: PdfReader) -> list[Entry]:
    def walk(entries: list[object], level: int) -> Iterator[Entry]:
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry, level + 1)
            elif isinstance(entry, Destination):
                number = reader.get_destination_page_number(entry)
                assert number is not None
                yield level, str(entry.title), number

    return [*walk([*reader.outline], 0)]


def links(reader: PdfReader, number: int) -> list[tuple[list[float], int]]:
    """Return the rectangles of a page that lead to others, and to which."""
    numbers = {page.indirect_reference: place for place, page in enumerate(reader.pages)}
    found = []
    for annotation in reader.pages[number].annotations or ():
        link = annotation.get_object()
        if isinstance(link.get("/Dest"), list):
            found.append(([float(side) for side in link["/Rect"]], numbers[link["/Dest"][0]]))
    return found


def addresses(page: PageObject) -> set[str]:
    actions = (annotation.get_object().get("/A", {}) for annotation in page.annotations or ())
    return {action["/URI"] for action in actions if "/URI" in action}


@pytest.mark.parametrize("pages", Pages)
def test_the_pages_are_those_that_are_printed(letters: Letters, pages: Pages) -> None:
    picture = make_picture(bush(60, 3, 5).dataset(), PictureSpec(pages=pages), letters)
    reader, expected = written(picture), make_pages(picture)
    assert len(reader.pages) == len(expected)
    for page, wanted in zip(reader.pages, expected, strict=True):
        size = float(page.mediabox.width), float(page.mediabox.height)
        assert size == pytest.approx((wanted.width * POINT, wanted.height * POINT), abs=0.01)
        assert page.user_unit == 1


def test_every_sheet_of_a_poster_names_somebody_and_one_has_the_whole_key(letters: Letters) -> None:
    ruled = ChartSpec(rules=(parse_rule("span > 2: border"), parse_rule("level > 1: faint")))
    spec = PictureSpec(pages=Pages.TILES, paper=Paper.A5, chart=ruled)
    picture = make_picture(bush(60, 3, 5).dataset(), spec, letters)
    cover, *sheets = (text_of(page) for page in written(picture).pages)
    assert f"Aposterof{len(sheets)}pages" in cover
    assert len(sheets) > 4
    assert all(re.search(r"Person\d|Team\d", text) for text in sheets)
    marks, _ = picture.footer_marks(picture.extent[0])
    said = {text.replace(" ", "") for texts in marks.texts for text in texts.texts}
    assert len(said) > 2
    assert any(all(text in sheet for text in said) for sheet in sheets)


@pytest.mark.parametrize("name", [*SCRIPTS, "Scripts 2024", "7 people"])
def test_letters_of_any_script_can_be_read_back(
    letters: Letters, requires_letters: Callable[[str], None], name: str
) -> None:
    requires_letters(name)
    text = text_of(pdf_of(in_scripts(), letters).pages[0])
    # Right to left is drawn so, and turned by whoever reads it.
    assert all(word in text or word[::-1] in text for word in name.split())


def test_letters_are_read_as_words_by_others(
    letters: Letters, tmp_path: Path, requires_program: Callable[[str], str]
) -> None:
    program, path = requires_program("pdftotext"), tmp_path / "chart.pdf"
    with path.open("wb") as file:
        write_pdf(make_picture(in_scripts(), PictureSpec(), letters), file, unheard)
    told = subprocess.run([program, str(path), "-"], capture_output=True, check=True).stdout.decode()
    for name in (*SCRIPTS, "Scripts 2024"):
        assert name in told


def test_what_is_cut_on_a_card_is_whole_for_who_searches_the_file(
    letters: Letters, tmp_path: Path, requires_program: Callable[[str], str]
) -> None:
    program, path = requires_program("pdftotext"), tmp_path / "chart.pdf"
    role = " ".join(f"duty{number}" for number in range(30))
    person = {"id": "ada", "name": "Ada", "memberships": [{"role": role}]}
    picture = make_picture(dataset({"persons": [person]}), PictureSpec(), letters)
    drawn = picture.marks(Rectangle(0, 0, *picture.extent), 1.0)
    assert not any("duty29" in text for texts in drawn.texts for text in texts.texts)
    with path.open("wb") as file:
        write_pdf(picture, file, unheard)
    told = subprocess.run([program, "-raw", str(path), "-"], capture_output=True, check=True).stdout.decode()
    assert role in " ".join(told.split())


def test_letters_stand_as_close_as_on_the_screen(
    letters: Letters, tmp_path: Path, requires_program: Callable[[str], str]
) -> None:
    program, path = requires_program("pdftotext"), tmp_path / "chart.pdf"
    names = ("AVATAR", "ToTaVaWeYo", "officefly", "Calibration")
    persons = [{"id": name, "name": name} for name in names]
    for scale in (0.5, 1.0, 3.0):
        picture = make_picture(dataset({"persons": persons}), PictureSpec(scale=scale), letters)
        with path.open("wb") as file:
            write_pdf(picture, file, unheard)
        told = subprocess.run([program, "-bbox", str(path), "-"], capture_output=True, check=True).stdout
        words = re.findall(r'xMin="([\d.]+)".*?xMax="([\d.]+)".*?>(.*?)</word>', told.decode())
        widths = {word: (float(right) - float(left)) / POINT / scale for left, right, word in words}
        for name in names:
            assert widths[name] == pytest.approx(letters.width(name, Lettering.NAME), abs=0.05)


def test_it_looks_like_the_picture(
    letters: Letters, tmp_path: Path, requires_program: Callable[[str], str]
) -> None:
    program, path = requires_program("pdftoppm"), tmp_path / "chart.pdf"
    picture = make_picture(dataset(COMPANY), PictureSpec(), letters)
    with path.open("wb") as file:
        write_pdf(picture, file, unheard)
    command = [program, "-r", "96", "-png", "-singlefile", str(path), str(tmp_path / "chart")]
    subprocess.run(command, capture_output=True, check=True)
    wanted = pixels(paint_picture(picture)).astype(int)
    height, width = wanted.shape[:2]
    shown = pixels(QImage(str(tmp_path / "chart.png"))).astype(int)[:height, :width]
    assert np.abs(shown - wanted[: shown.shape[0], : shown.shape[1]]).mean() < 4


def test_fonts_are_in_the_file(letters: Letters) -> None:
    for page in pdf_of(in_scripts(), letters).pages:
        fonts = [*fonts_of(page)]
        assert len(fonts) > 1
        assert all("/FontFile2" in font for font in fonts)


def test_it_says_what_it_is(letters: Letters) -> None:
    reader = pdf_of(dataset(LIVES), letters)
    told = reader.metadata
    assert told is not None
    assert told.title == "The example"
    assert told.author is None
    assert told.subject == "Example AG, Annual report; The paper, Feb 2024"
    assert str(told["/Keywords"]) == "Example AG"
    assert reader.pdf_header == "%PDF-1.6"
    assert reader.root_object.get("/Lang") == "en"


def test_bookmarks_are_the_tree(letters: Letters) -> None:
    picture = make_picture(dataset(COMPANY), PictureSpec(), letters)
    chart = picture.layout.chart
    expected = {(len(chart.ancestors(node)), label(chart, node).title) for node in range(len(chart))}
    reader = written(picture)
    found = outline(reader)
    assert len(found) == len(chart)
    assert {(level, title) for level, title, _ in found} == expected
    assert [title for _, title, _ in found][:2] == ["The example", "Solo Example"]
    assert {page for _, _, page in found} == {0}


@pytest.mark.parametrize("pages", [Pages.TILES, Pages.BRANCHES])
def test_a_bookmark_leads_to_the_page_with_the_card(letters: Letters, pages: Pages) -> None:
    reader = pdf_of(bush(60, 3, 5).dataset(), letters, PictureSpec(pages=pages))
    texts = [text_of(page) for page in reader.pages]
    found = outline(reader)
    assert len(found) == 60 * 6
    assert all(squeezed(title) in texts[page] for _, title, page in found)
    assert len({page for _, _, page in found}) > 3


def test_of_many_cards_only_branches_get_bookmarks(letters: Letters, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(destinations, "MOST_BOOKMARKS", 50)
    found = outline(pdf_of(bush(20, 3, 5).dataset(), letters))
    assert sorted(title for _, title, _ in found) == sorted(f"Team {number}" for number in range(20))


def test_links_from_page_to_page(letters: Letters) -> None:
    picture = make_picture(bush(60, 3, 5).dataset(), PictureSpec(pages=Pages.BRANCHES), letters)
    reader = written(picture)
    for number, page in enumerate(make_pages(picture)):
        found = links(reader, number)
        assert [target for _, target in found] == [link.page for link in page.links]
        for (left, bottom, right, top), link in (
            (rectangle, link) for (rectangle, _), link in zip(found, page.links, strict=True)
        ):
            assert (left, right) == pytest.approx((link.rectangle.left * POINT, link.rectangle.right * POINT))
            assert 0 < bottom < top < float(reader.pages[number].mediabox.height)


def test_a_page_larger_than_the_format_counts_in_larger_units(letters: Letters) -> None:
    picture = make_picture(dataset(COMPANY), PictureSpec(scale=40, appendix=True), letters)
    page = written(picture).pages[0]
    width, height = (side * 40 * POINT for side in picture.extent)
    assert max(page.mediabox.width, page.mediabox.height) <= 14_400
    assert page.user_unit > 1
    assert float(page.mediabox.width) * page.user_unit == pytest.approx(width, rel=1e-3)
    assert float(page.mediabox.height) * page.user_unit == pytest.approx(height, rel=1e-3)
    for left, bottom, right, top in (rectangle for rectangle, _ in links(written(picture), 0)):
        card = picture.layout.spec.sizes.card_width * 40 * POINT
        assert (right - left) * page.user_unit == pytest.approx(card, rel=1e-3)
        assert 0 <= bottom < top <= float(page.mediabox.height)


# Lives


def test_lives_follow_in_the_order_of_names(letters: Letters) -> None:
    reader = pdf_of(dataset(LIVES), letters, PictureSpec(appendix=True))
    assert len(reader.pages) == 3
    lives = text_of(reader.pages[1])
    told: tuple[str, ...] = (
        "Lives",
        "Ada First",
        "Came early. [1, page 7]",
        "A school",
        "PhD",
        "with Zoe Last",
        "taught by Yan Other",
        "2001 – 2004",
    )
    told += ("A prize", "2011", "Never finished.", "Sailing", "Zoe Last", "The team", "Lead · since 2020")
    for words in told:
        assert squeezed(words) in lives
    assert lives.index("AdaFirst") < lives.rindex("ZoeLast")
    assert "citedin“Annualreport”" in text_of(reader.pages[2])
    assert addresses(reader.pages[1]) == {"https://example.com/b"}
    assert addresses(reader.pages[2]) == {"https://example.com/r"}


def test_letters_beneath_the_first_line_of_a_paragraph_can_be_read_back(
    letters: Letters, requires_letters: Callable[[str], None]
) -> None:
    name = "田中 美咲"
    requires_letters(name)
    persons = [
        {"id": "a", "name": name},
        {"id": "b", "name": "Ben", "memberships": [{"role": "Clerk", "reports_to": "a"}]},
    ]
    reader = pdf_of(dataset({"persons": persons}), letters, PictureSpec(appendix=True))
    assert squeezed(f"Clerk reports to {name}") in text_of(reader.pages[1])


def test_lives_have_bookmarks_and_cards_lead_to_them(letters: Letters) -> None:
    reader = pdf_of(dataset(LIVES), letters, PictureSpec(appendix=True))
    assert outline(reader)[-4:] == [
        (0, "Lives", 1),
        (1, "Ada First", 1),
        (1, "Zoe Last", 1),
        (0, "Sources", 2),
    ]
    assert [target for _, target in links(reader, 0)] == [1, 1]
    named = {
        annotation.get_object()["/Dest"]
        for annotation in reader.pages[1].annotations or ()
        if isinstance(annotation.get_object().get("/Dest"), str)
    }
    assert named == {"source-1"}
    assert reader.get_destination_page_number(reader.named_destinations["source-1"]) == 2


def test_lives_are_of_those_on_the_picture(letters: Letters) -> None:
    spec = PictureSpec(appendix=True, root="speech")
    lives = text_of(pdf_of(dataset(COMPANY), letters, spec).pages[1])
    assert "JoeExample" in lives
    assert "EveExample" not in lives


def test_lives_come_with_what_is_said_of_the_file_and_its_teams(letters: Letters) -> None:
    said = {"text": "A claim.", "sources": [{"id": "paper", "at": "page 3"}], "note": "Doubtful."}
    data = {
        "meta": {"title": "The example", "note": "Not the whole team.", "claims": [said]},
        "sources": [{"id": "unread", "title": "Not cited"}, {"id": "paper", "title": "The paper"}],
        "organizations": [
            {"id": "team", "name": "The team", "note": "Perhaps two teams.", "claims": [said]},
            {"id": "plain", "name": "Plain team", "classification": "team", "headcount": 3},
        ],
        "posts": [{"id": "post", "label": "A post", "organization_id": "team", "note": "Open for long."}],
        "persons": [{"id": "ada", "name": "Ada", "memberships": [{"organization_id": "team"}]}],
    }
    reader = pdf_of(dataset(data), letters, PictureSpec(appendix=True))
    about, lives, sources = (page.extract_text().splitlines() for page in reader.pages[1:])
    assert about[:3] == ["About this chart", "The example", "1 named · 2 groups"]
    assert about[3:7] == ["Not the whole team.", "Claims", "A claim. [1, page 3]", "Doubtful."]
    assert about[7:] == [
        *("The team", "Perhaps two teams.", "Claims", "A claim. [1, page 3]", "Doubtful."),
        *("A post", "vacant", "Open for long.", "2"),
    ]
    assert lives == ["Lives", "Ada", "The team", "3"]
    assert sources == ["Sources", "1 The paper", "4"]
    assert [title for _, title, page in outline(reader) if page] == [
        *("About this chart", "The example", "The team", "A post", "Lives", "Ada", "Sources"),
    ]
    leading = [target for _, target in links(reader, 0)]
    assert sorted(leading) == [1, 1, 1, 2]  # file, team, post, person


def test_sources_are_numbered_as_they_are_cited(letters: Letters) -> None:
    cited = [{"id": "b"}, {"id": "d"}, {"id": "b"}]
    data = {
        "sources": [
            {"id": "a", "title": "Names B", "cited_in": "e"},
            {"id": "b", "title": "B", "cited_in": "a"},
            {"id": "c", "title": "Cited by nobody"},
            {"id": "d", "title": "D"},
            {"id": "e", "title": "Names the one that names B"},
        ],
        "persons": [{"id": "ada", "name": "Ada", "sources": cited}, {"id": "bob", "name": "Bob"}],
    }
    reader = pdf_of(dataset(data), letters, PictureSpec(appendix=True))
    assert "Ada [1; 2; 1]" in reader.pages[1].extract_text()
    titles = [line for line in reader.pages[2].extract_text().splitlines() if line[:1].isdigit()]
    assert titles == ["1 B", "2 D", "3 Names B", "4 Names the one that names B", "3"]
    bare = {**data, "persons": [{"id": "bob", "name": "Bob"}]}
    assert len(pdf_of(dataset(bare), letters, PictureSpec(appendix=True)).pages) == 2


def test_many_lives_take_many_pages_and_fewer_bookmarks(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (writer, destinations):
        monkeypatch.setattr(module, "MOST_BOOKMARKS", 60)
    reader = pdf_of(bush(20, 3, 6).dataset(), letters, PictureSpec(appendix=True, pages=Pages.BRANCHES))
    lives = [title for level, title, _ in outline(reader) if " – " in title]
    assert len(lives) == 3  # chapters of 50
    assert lives[0].startswith("Person 0 – ")
    text = "".join(text_of(page) for page in reader.pages[-10:])
    assert all(f"Person{number}Team{number // 6}" in text for number in range(120))


def test_no_heading_stands_alone_at_the_foot_of_a_page(letters: Letters) -> None:
    texts = {f"p{number}": "\n\n".join(["A paragraph."] * (1 + number % 7)) for number in range(60)}
    persons = [{"id": key, "name": f"{key} heading", "biography": text} for key, text in texts.items()]
    reader = pdf_of(dataset({"persons": persons}), letters, PictureSpec(appendix=True))
    pages = [text_of(page) for page in reader.pages[1:]]
    assert len(pages) > 4
    assert {text.rstrip("0123456789")[-10:] for text in pages} == {"paragraph."}


# What stands on every sheet


@pytest.mark.parametrize("paper", [Paper.A4, OwnPaper(100.0, 100.0)], ids=["A4", "small"])
def test_every_page_of_a_file_has_what_was_chosen_and_says_which_it_is(
    letters: Letters, paper: Paper | OwnPaper
) -> None:
    sheet = SheetSpec("Board", "", "{page}/{pages}", "Foot", "Draft", True, margins=30.0)
    spec = PictureSpec(pages=Pages.FIT, paper=paper, sheet=sheet, appendix=True, statistics=True)
    reader = pdf_of(dataset(LIVES), letters, spec)
    count = len(reader.pages)
    assert count > 3
    for number, page in enumerate(reader.pages, 1):
        said = text_of(page)
        assert all(word in said for word in ("Board", "Foot", "Draft", f"{number}/{count}"))
        assert f"page{number}of{count}" in said


def test_nothing_of_it_lies_on_what_is_told_of_people(letters: Letters) -> None:
    sheet = SheetSpec("Board", "", "Header", "Footer", "", True, margins=30.0)
    spec = PictureSpec(sheet=sheet, appendix=True, statistics=True)
    frames = sheet_frames(make_picture(dataset(LIVES), spec, letters), 9)
    for _, chapter in chapters(frames.picture):
        beside, area = chapter.beside(frames, 3), chapter.area
        words = [text for texts in beside.texts for text in texts.texts]
        assert sorted(words) == sorted(["Board", "Header", "Footer", "page 4 of 9"])
        assert area.left >= chapter.paper.outer.left
        assert area.right <= chapter.paper.outer.right
        for texts in beside.texts:
            for y in texts.places[:, 1].tolist():
                assert y + 4 <= area.top or y - texts.style.lettering.pixels >= area.bottom


def test_pages_of_lives_have_their_numbers_where_nothing_else_was_chosen(letters: Letters) -> None:
    for sheet in (SheetSpec(), SheetSpec(header="Header"), SheetSpec(watermark="Draft")):
        spec = PictureSpec(appendix=True, sheet=sheet)
        frames = sheet_frames(make_picture(dataset(LIVES), spec, letters), 9)
        for _, chapter in chapters(frames.picture):
            assert "4" in [text for texts in chapter.beside(frames, 3).texts for text in texts.texts]


# The writing itself


def test_it_tells_how_far_it_is(letters: Letters) -> None:
    told: list[float] = []
    spec = PictureSpec(pages=Pages.BRANCHES, appendix=True)
    picture = make_picture(bush(60, 3, 5).dataset(), spec, letters)
    write_pdf(picture, io.BytesIO(), told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > len(make_pages(picture))


def test_it_can_be_stopped_and_leaves_nothing(
    letters: Letters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(share: float) -> None:
        raise StoppedError

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(StoppedError):
        write_pdf(make_picture(dataset(COMPANY), PictureSpec(), letters), io.BytesIO(), stop)
    assert [*tmp_path.iterdir()] == []


def test_a_file_that_takes_no_more_is_told(letters: Letters) -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(28, "No space left on device")

    file: BinaryIO = Full()
    with pytest.raises((OutputError, OSError), match="No space left"):
        write_pdf(make_picture(dataset(COMPANY), PictureSpec(), letters), file, unheard)


@pytest.mark.parametrize("pages", Pages)
def test_nobody_and_odd_letters_make_a_file_too(letters: Letters, pages: Pages) -> None:
    spec = PictureSpec(pages=pages, appendix=True)
    assert len(pdf_of(dataset({}), letters, spec).pages) == 1
    names = ["a\ud800", "\U0010fffd", "\u200b", "\u202e", "(שָׁלוֹם) 12", "e\u0301", "देविका", "a\0b"]
    persons = tuple(Person(id=f"p{place}", name=name) for place, name in enumerate(names))
    reader = pdf_of(Dataset(Document(persons=persons), Path("test.yaml")), letters, spec)
    assert len(reader.pages) >= 2
    assert len(outline(reader)) == 2 + 2 * len(names)


@pytest.mark.parametrize(
    ("limit", "most", "spec", "sentence"),
    [
        ("MOST_CARDS", 5, PictureSpec(), "{cards} cards, and no more than 5 are written: "),
        ("MOST_PAGES", 3, PictureSpec(pages=Pages.TILES, scale=8), "{pages} pages, and no more than 3 are "),
    ],
)
def test_more_than_is_written_is_told_before_the_work(
    letters: Letters, monkeypatch: pytest.MonkeyPatch, limit: str, most: int, spec: PictureSpec, sentence: str
) -> None:
    picture = make_picture(dataset(COMPANY), spec, letters)
    monkeypatch.setattr(writer, limit, most)
    monkeypatch.setattr(writer, "Press", lambda: pytest.fail("a page was begun"))
    with pytest.raises(OutputError) as caught:
        write_pdf(picture, io.BytesIO(), unheard)
    sentence = sentence.replace("{pages}", str(len(make_pages(picture))))
    sentence = sentence.replace("{cards}", str(len(picture.layout.chart)))
    assert str(caught.value).startswith(f"This PDF would have {sentence}")
    assert "choose a part of the chart" in str(caught.value)


def test_lives_that_fill_too_many_pages_are_told_when_they_do(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = dataset({"persons": [{"id": "a", "name": "Ada", "biography": "A line.\n\n" * 1000}]})
    assert len(pdf_of(data, letters, PictureSpec(appendix=True)).pages) > 4
    monkeypatch.setattr(writer, "MOST_PAGES", 3)
    with pytest.raises(OutputError, match="would have 4 pages, and no more than 3"):
        pdf_of(data, letters, PictureSpec(appendix=True))


def test_a_page_may_hold_more_than_pypdf_reads_of_files_from_anywhere(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode: Callable[..., bytes] = FlateDecode.decode

    def limited(*arguments: object) -> bytes:
        decoded = decode(*arguments)
        if len(decoded) > 50_000:
            raise LimitReachedError("too much")
        return decoded

    file = io.BytesIO()
    with monkeypatch.context() as patch:
        patch.setattr(FlateDecode, "decode", limited)
        write_pdf(make_picture(bush(10, 2, 5).dataset(), PictureSpec(), letters), file, unheard)
    contents = PdfReader(file).pages[0].get_contents()
    assert contents is not None
    assert len(contents.get_data()) > 50_000

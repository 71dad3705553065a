"""PDF for everybody: a tree of headings, lists and links, which says in which order what is drawn is read."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from orgviewer.choices import Pages
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import PictureSpec, SheetSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.paper.frame import sheet_frames
from orgviewer.publish.pdf.appendix import chapters
from orgviewer.publish.pdf.appendix_structure import AppendixStructure
from orgviewer.publish.pdf.chart_structure import DEEPEST
from orgviewer.publish.pdf.structure import ARTIFACT, StructureTree
from orgviewer.publish.pdf.writer import write_pdf
from orgviewer.publish.pdf.zones import holders
from orgviewer.readers.files import read
from orgviewer.resources import sample
from tests.datasets import COMPANY, bush, chain, dataset, random_tree
from tests.publish.pdf.tagged import Element, Tagged
from tests.publish.pdf.test_writer import LIVES, in_scripts, pdf_of

FRAME = SheetSpec("Board", "", "Header", "Footer", "Draft", True)
SPECS = {
    "one": PictureSpec(),
    "tiles": PictureSpec(pages=Pages.TILES, scale=2.0),
    "branches": PictureSpec(pages=Pages.BRANCHES),
    "lives": PictureSpec(appendix=True),
    "branches and lives": PictureSpec(pages=Pages.BRANCHES, appendix=True),
    "framed lives": PictureSpec(sheet=FRAME, appendix=True, statistics=True),
}
DATA: dict[str, Callable[[], Dataset]] = {
    "sample": lambda: read(sample("xai.yaml")),
    "company": lambda: dataset(COMPANY),
    "lives": lambda: dataset(LIVES),
    "scripts": in_scripts,
    "nobody": lambda: dataset({}),
    "many": lambda: random_tree(60, 3, most_members=8).dataset(),
}
Structure = Callable[[Path, bool], str]


@pytest.fixture
def pdfinfo(requires_program: Callable[[str], str]) -> Structure:
    """Return a function that has poppler tell the structure of a file, with its texts or without."""
    program = requires_program("pdfinfo")

    def told(path: Path, with_texts: bool) -> str:
        option = "-struct-text" if with_texts else "-struct"
        done = subprocess.run([program, option, str(path)], capture_output=True, text=True, check=True)
        assert done.stderr == ""
        return done.stdout

    return told


@pytest.mark.parametrize("spec", SPECS)
@pytest.mark.parametrize("data", DATA)
def test_all_that_is_drawn_is_told_or_is_there_for_the_eye(letters: Letters, data: str, spec: str) -> None:
    assert [*Tagged(pdf_of(DATA[data](), letters, SPECS[spec])).faults()] == []


def written(data: Dataset, spec: PictureSpec, letters: Letters, path: Path) -> Path:
    with path.open("wb") as file:
        write_pdf(make_picture(data, spec, letters), file, unheard)
    return path


def lines_of(told: str) -> list[tuple[int, str]]:
    """Return what poppler tells of a structure: how far each line is indented, and what it says."""
    return [(len(line) - len(line.lstrip()), line.strip()) for line in told.splitlines() if line.strip()]


def test_other_programs_read_branches_as_lists_in_lists(
    letters: Letters, tmp_path: Path, pdfinfo: Structure
) -> None:
    data = dataset(COMPANY)
    lines = lines_of(pdfinfo(written(data, PictureSpec(), letters, tmp_path / "chart.pdf"), True))
    said = {text.strip('"'): indent for indent, text in lines if text.startswith('"')}
    chart = make_picture(data, PictureSpec(), letters).layout.chart
    of = {label(chart, node).title: node for node in range(len(chart))}
    assert {*of} <= {*said}
    for name, node in of.items():
        above = int(chart.parent[node])
        if above >= 0:  # a list, an item and its body further in
            assert said[name] - said[label(chart, above).title] == 6
    order = [text.strip('"') for _, text in lines if text.strip('"') in of]
    assert order.index("Ada Example") < order.index("Language")  # all of Vision before the next team


def test_the_title_is_read_first_and_the_picture_of_the_chart_is_described(
    letters: Letters, tmp_path: Path, pdfinfo: Structure
) -> None:
    path = written(dataset(LIVES), PictureSpec(), letters, tmp_path / "chart.pdf")
    roles = [text.split()[0] for _, text in lines_of(pdfinfo(path, False))]
    assert roles[:4] == ["Document", "Sect", "H1", "Figure"]
    (figure,) = Tagged(pdf_of(dataset(LIVES), letters)).document.all("Figure")
    assert figure.told == "Organization chart of The team: 2 people, 2 levels."


def headings(tagged: Tagged) -> list[str]:
    return [element.role for element in tagged.everything() if element.role[0] == "H"]


def test_lives_have_headings_and_cards_link_to_them(letters: Letters) -> None:
    tagged = Tagged(pdf_of(dataset(LIVES), letters, PictureSpec(appendix=True)))
    assert headings(tagged)[:4] == ["H1", "H2", "H3", "H4"]
    (cards,) = (part for part in tagged.document.inside if part.all("L"))
    told = [str(link["/Contents"]) for each in cards.all("Link") for link in each.links]
    assert told == ["What is told of Zoe Last", "What is told of Ada First"]
    links = [link for each in tagged.document.all("Link") for link in each.links]
    webs = {str(link["/Contents"]) for link in links}
    assert {"https://example.com/b", "https://example.com/r"} <= webs


def test_what_stands_on_every_sheet_is_no_part_of_lives(letters: Letters) -> None:
    data = dataset({"persons": [{"id": "ada", "name": "Ada", "biography": "A line.\n\n" * 200}]})
    frames = sheet_frames(make_picture(data, PictureSpec(sheet=FRAME, appendix=True), letters), 9)
    tree = StructureTree()
    for _, chapter in chapters(frames.picture):
        beside = chapter.beside(frames, 1)
        for structure in AppendixStructure(tree).pages(chapter, [beside] * chapter.pages):
            for texts in beside.texts:
                assert structure.linked([], tree).at(texts.places).tolist() == [ARTIFACT]


def test_a_photo_has_a_text_in_its_place(letters: Letters) -> None:
    pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
    data = dataset({"persons": [{"id": "ada", "name": "Ada", "image": pixel}, {"id": "ben", "name": "Ben"}]})
    tagged = Tagged(pdf_of(data, letters))
    assert [figure.told for figure in tagged.document.all("Figure")][1:] == ["Photo of Ada"]
    assert [*tagged.faults()] == []


@pytest.mark.parametrize(
    ("told", "language"), [("de", "de"), ("zh_CN", "zh-CN"), ("German", "en"), (None, "en")]
)
def test_it_says_its_language(letters: Letters, told: str | None, language: str) -> None:
    reader = pdf_of(dataset({"meta": {"language": told}} if told else {}), letters)
    assert str(reader.root_object["/Lang"]) == language


def test_a_poster_tells_each_card_once(letters: Letters) -> None:
    data = bush(13, 3, 2).dataset()
    tagged = Tagged(pdf_of(data, letters, PictureSpec(pages=Pages.TILES, scale=3.0)))
    chart = make_picture(data, PictureSpec(), letters).layout.chart
    assert len(tagged.document.all("LI")) == len(chart)
    assert len({page for each in tagged.document.all("LBody") for page, _ in each.stretches}) > 1


def depth(element: Element) -> int:
    return 1 + max(map(depth, element.inside), default=0)


def test_a_chain_ends_in_one_list_that_readers_can_walk_down(letters: Letters) -> None:
    tagged = Tagged(pdf_of(chain(3 * DEEPEST).dataset(), letters))
    assert [*tagged.faults()] == []
    assert depth(tagged.document) <= 3 * (DEEPEST + 2)
    assert len(tagged.document.all("LI")) >= 3 * DEEPEST


def test_what_holds_a_point_is_found_as_by_trying_all() -> None:
    chance = np.random.default_rng(7)
    corners = chance.uniform(-50, 50, (200, 2))
    boxes = np.hstack((corners, corners + chance.uniform(0, 20, (200, 2))))
    points = chance.uniform(-80, 80, (500, 2))

    def tried(x: float, y: float) -> int:
        held = [turn for turn, box in enumerate(boxes.tolist()) if Rectangle(*box).contains(x, y)]
        return max(held, default=-1)

    assert holders(points, boxes).tolist() == [tried(*point) for point in points.tolist()]
    assert holders(points[:0], boxes).tolist() == []
    assert holders(points[:2], boxes[:0]).tolist() == [-1, -1]

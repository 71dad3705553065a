"""The statistics as a page: what it counts, in a PDF and on a web page."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtGui import QGuiApplication

from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import PictureFormat
from orgviewer.lives.html import spoken
from orgviewer.lives.parts import Bars, Section
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import write_picture
from orgviewer.publish.pdf.writer import write_pdf
from orgviewer.publish.statistics.page import MOST_ROWS, statistics_parts
from orgviewer.publish.statistics.rows import sections_of
from tests.datasets import dataset, reports

STAFF = {
    "meta": {"title": "Staff", "arranged_by": "reporting"},
    "posts": [{"id": "open", "label": "Engineer", "reports_to": "ada", "status": "vacant"}],
    "persons": [
        {"id": "ada", "name": "Ada"},
        {"id": "ben", "name": "Ben", "memberships": [{"reports_to": "ada", "role": "Lead"}]},
        {"id": "eve", "name": "Eve", "memberships": [{"reports_to": "ada"}]},
        {"id": "joe", "name": "Joe", "memberships": [{"reports_to": "ben", "start_date": "2024"}]},
    ],
}


@pytest.fixture(scope="module")
def letters(qapp: QGuiApplication) -> Letters:
    return Letters()


def told(letters: Letters, spec: PictureSpec) -> dict[str, list[str]]:
    """Return the lines under each heading."""
    found = {}
    for section in statistics_parts(make_picture(dataset(STAFF), spec, letters)):
        assert isinstance(section, Section)
        bars = section.inside[0]
        assert isinstance(bars, Bars)
        found[section.heading] = [spoken(bar.inside) for bar in bars.bars]
    return found


def test_each_number_says_how_it_came_about(letters: Letters) -> None:
    lines = told(letters, PictureSpec())
    assert lines["Widest spans"] == ["Ada: 3 = 2 people + 1 vacancy", "Ben: 1 person"]
    assert lines["People by level"] == ["Level 1: 1 person", "Level 2: 2 people", "Level 3: 1 person"]
    assert "Vacancies: 1 · posts that nobody holds" in lines["In all"]
    assert lines["Missing values"][0] == "Role: 3 · nothing is said of 3 of 4 people"


def test_what_is_folded_counts_and_what_is_outside_of_a_branch_does_not(letters: Letters) -> None:
    whole = told(letters, PictureSpec())
    assert told(letters, PictureSpec(folding=Folding(depth=1))) == whole
    branch = told(letters, PictureSpec(root="ben"))
    assert branch["People by level"] == ["Level 1: 1 person", "Level 2: 1 person"]


def test_another_day_is_counted(letters: Letters) -> None:
    lines = told(letters, PictureSpec(chart=ChartSpec(as_of="2023-01-01")))
    assert lines["People by level"] == ["Level 1: 1 person", "Level 2: 2 people"]


def test_a_pdf_has_a_page_of_them_with_a_bookmark(letters: Letters) -> None:
    file = io.BytesIO()
    write_pdf(make_picture(dataset(STAFF), PictureSpec(statistics=True), letters), file, unheard)
    reader = PdfReader(file)
    assert len(reader.pages) == 2
    assert "3 = 2 people + 1 vacancy" in reader.pages[1].extract_text()
    titles = [entry.title for entry in reader.outline if isinstance(entry, Destination)]
    assert titles[-1] == "Statistics"
    with_lives = PictureSpec(statistics=True, appendix=True)
    write_pdf(make_picture(dataset(STAFF), with_lives, letters), file := io.BytesIO(), unheard)
    heads = [page.extract_text().split("\n")[0] for page in PdfReader(file).pages]
    assert heads[1:] == ["Statistics", "About this chart", "Lives"]


def test_a_web_page_tells_them_of_the_whole(letters: Letters, tmp_path: Path) -> None:
    path = tmp_path / f"chart.{PictureFormat.HTML.value}"
    write_picture(make_picture(dataset(STAFF), PictureSpec(statistics=True), letters), path)
    data = re.search(r'<script[^>]* id="data">(.*?)</script>', path.read_text("utf-8"), re.DOTALL)
    assert data
    sections = [part for part in json.loads(data[1])["about"] if part["is"] == "section"]
    assert sections[0]["heading"] == "In all"
    assert sections[0]["inside"][0]["bars"][0]["share"] == 1.0


def test_very_many_rows_are_cut(letters: Letters) -> None:
    sizes = range(1, MOST_ROWS + 12)
    parents = [-1, *(0 for _ in sizes)]
    parents += [place for place, size in enumerate(sizes, 1) for _ in range(size)]
    found = reports(parents, [False] * len(parents))
    picture = make_picture(found, PictureSpec(folding=Folding(depth=1)), letters)
    spans = statistics_parts(picture)[2]
    assert isinstance(spans, Section)
    bars, rest = spans.inside
    assert isinstance(bars, Bars)
    assert len(bars.bars) == MOST_ROWS
    assert "and 11 more" in str(rest)


@pytest.mark.parametrize(("names", "line"), [("abc", "a › b › c"), ("abcd", "… › b › c › d")])
def test_a_line_of_which_only_the_end_is_named_says_so(names: str, line: str) -> None:
    above = ["", *names]
    persons = [
        {"id": name, "name": name, "memberships": [{"reports_to": upper}] if upper else []}
        for name, upper in zip(names, above, strict=False)
    ]
    chart = whole_chart(dataset({"meta": {"arranged_by": "reporting"}, "persons": persons}), ChartSpec())
    (found,) = [section for section in sections_of(chart) if section.heading == "Deepest line"]
    assert [row.name for row in found.rows] == [line]

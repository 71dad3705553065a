"""What other programs read on the pages of a PDF: whole words, each line once."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from orgviewer.choices import Pages
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.pdf.text_layer import settled
from orgviewer.publish.pdf.writer import write_pdf
from tests.datasets import bush, dataset

NAMES = ("Lorem Ipsum", "office fly AVATAR", "דוד כהן", "مريم الخطيب", "Šimůnková", "田中 美咲")
Extract = Callable[[Path], list[str]]
"""Returns the text of each page of a file."""


@pytest.fixture(params=["pypdf", "mutool", "pdftotext"])
def extract(request: pytest.FixtureRequest, requires_program: Callable[[str], str]) -> Extract:
    """Return what reads the text of a file, by each of several programs."""
    if request.param == "pypdf":
        return lambda path: [page.extract_text() for page in PdfReader(path).pages]
    program = requires_program(request.param)

    asked = ["draw", "-q", "-F", "text"] if request.param == "mutool" else []
    answer = [] if request.param == "mutool" else ["-"]

    def extracted(path: Path) -> list[str]:
        command = [program, *asked, str(path), *answer]
        told = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        return [page.strip() for page in told.split("\f")]

    return extracted


def file_of(data: Dataset, letters: Letters, folder: Path, spec: PictureSpec) -> Path:
    path = folder / "chart.pdf"
    with path.open("wb") as file:
        write_pdf(make_picture(data, spec, letters), file, unheard)
    return path


def lines_of(pages: list[str]) -> list[str]:
    """Return the lines of pages, without the marks that say in which direction they are written."""
    plain = "\n".join(pages).translate(dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f")))
    return [" ".join(line.split()) for line in plain.splitlines()]


def test_a_name_is_one_run_on_cards_and_in_lives(
    letters: Letters, tmp_path: Path, extract: Extract, requires_letters: Callable[[str], None]
) -> None:
    requires_letters("".join(NAMES))
    persons = [
        {"id": f"p{place}", "name": name, "memberships": [{"organization_id": "o", "role": name}]}
        for place, name in enumerate(NAMES)
    ]
    data = dataset({"organizations": [{"id": "o", "name": "Some team"}], "persons": persons})
    chart, lives, *_ = extract(file_of(data, letters, tmp_path, PictureSpec(appendix=True)))
    assert lines_of([lives])[0] == "Lives"
    for page in (chart, lives):
        assert {name: lines_of([page]).count(name) for name in NAMES} == dict.fromkeys(NAMES, 2)


def test_a_line_at_a_page_break_stands_once(letters: Letters, tmp_path: Path, extract: Extract) -> None:
    long = [
        " ".join(f"Sentence {number} is here." for number in range(start, start + 300))
        for start in (0, 300, 600)
    ]
    data = dataset({"persons": [{"id": "a", "name": "Ada", "biography": [{"text": text} for text in long]}]})
    pages = extract(file_of(data, letters, tmp_path, PictureSpec(appendix=True)))
    words = " ".join(lines_of(pages)).split()
    told = [word for before, word in pairwise(words) if before == "Sentence"]
    assert told == [str(number) for number in range(900)]
    assert len([page for page in pages if "Sentence" in page]) > 2


def test_a_tile_says_only_what_is_seen_on_it(letters: Letters, tmp_path: Path) -> None:
    data = bush(60, 3, 5).dataset()
    picture = make_picture(data, PictureSpec(pages=Pages.TILES), letters)
    path = file_of(data, letters, tmp_path, picture.spec)
    contents = [page.get_contents() for page in PdfReader(path).pages]
    assert len(contents) > 3
    for content in contents:
        assert content is not None
        assert settled(content.get_data()).count(b"BT") == content.get_data().count(b"BT")


def test_what_is_not_as_qt_writes_it_stays() -> None:
    for odd in (
        b"BT\n/F1 12 Tf 1 0 0 1 5 5 Tm\n(text) Tj\nET\n",
        b"q\nQ Q\nBT\nET\n0 0 m\n1 1 l\nS\n",
        b"BT\n/F1 12 Tf 1 0 0 -1 0 0 Tm\n1 2 Td <0001> Tj\n",
    ):
        assert settled(odd) == odd


def test_a_run_begins_in_its_place() -> None:
    run = b"BT\n/F1 12 Tf 1 0 0 -1 0 0 Tm\n3.5 -20 Td <0001> Tj\n6 0 Td <0002> Tj\nET\n"
    assert settled(run) == b"BT\n/F1 12 Tf 1 0 0 -1 3.5 20 Tm\n<0001> Tj\n6 0 Td <0002> Tj\nET\n"


def test_a_run_beyond_what_is_shown_is_left_out() -> None:
    clip = b"q\n2 0 0 2 0 0 cm\n0 0 m\n50 0 l\n50 50 l\n0 50 l\n0 0 l\nh\nW* n\n"
    run = b"BT\n/F1 12 Tf 1 0 0 -1 0 0 Tm\n%b Td <0001> Tj\nET\n"
    assert b"Tj" in settled(clip + run % b"3 -20")
    assert b"Tj" not in settled(clip + run % b"3 -80")
    assert b"Tj" not in settled(clip + run % b"60 -20")
    assert b"Tj" in settled(clip + b"Q\n" + run % b"60 -20")

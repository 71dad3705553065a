"""Exports on paper and slides: of which size, and what stands on every sheet beside the chart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Pt
from pypdf import PdfReader
from PySide6.QtGui import QImage

from orgviewer.choices import PictureFormat
from orgviewer.commands import cli
from orgviewer.publish.formats import PictureOption
from tests.commands.test_cli import CHECKOUT

EXAMPLE = CHECKOUT / "data" / "example.yaml"

pytestmark = pytest.mark.gui


def exported(tmp_path: Path, *options: str, name: str = "chart.pdf") -> Path:
    """Export the example with options; return the file."""
    output = tmp_path / name
    assert cli.main(["export", str(EXAMPLE), "--output", str(output), *options]) == 0
    return output


@pytest.mark.usefixtures("qapp")
def test_paper_has_any_size_and_slides_are_paper_as_well(tmp_path: Path) -> None:
    for paper, points in (("legal", (612, 1008)), ("200x300", (567, 850)), ("300x200mm", (567, 850))):
        options = ["--pages", "fit", "--paper", paper, "--way", "upright", "--least-text", "1"]
        (page,) = PdfReader(exported(tmp_path, *options)).pages
        assert (round(page.mediabox.width), round(page.mediabox.height)) == points
    for typed, points in (
        ("", (960, 540)),
        ("--way upright", (540, 960)),
        ("--paper a4 --way wide", (842, 595)),
    ):
        deck = Presentation(str(exported(tmp_path, *typed.split(), name="chart.pptx")))
        assert tuple(round((side or 0) / Pt(1)) for side in (deck.slide_width, deck.slide_height)) == points


@pytest.mark.parametrize("word", ["a9", "10x300", "300x9000", "x", "300", "-200x200", "nanx300", "100xnan"])
def test_what_is_no_paper_is_told(word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["export", "--output", str(tmp_path / "chart.pdf"), f"--paper={word}"])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert f'"{word}" is no paper: these are: a4, ' in told
    assert "300x200" in told


@pytest.mark.usefixtures("qapp")
def test_slides_larger_than_programs_open_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "chart.pptx"
    assert cli.main(["export", str(EXAMPLE), "--output", str(output), "--paper", "2000x1000"]) == 2
    assert "Slides cannot be as large as 2,000 × 1,000 mm" in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.usefixtures("qapp")
def test_what_stands_on_every_sheet_can_be_typed(tmp_path: Path) -> None:
    logo, image = tmp_path / "logo.png", QImage(30, 10, QImage.Format.Format_RGB32)
    assert image.save(str(logo))
    options = (
        "--title",
        "The board",
        "--logo",
        str(logo),
        "--header",
        "Confidential",
        "--watermark",
        "Draft",
    )
    numbered = ("--footer", "{page} of {pages}", "--page-numbers", "--margins", "15", "--pages", "fit")
    page = PdfReader(exported(tmp_path, *options, *numbered)).pages[0]
    said = " ".join(page.extract_text().split())
    for text in ("The board", "Confidential", "Draft", "1 of ", "page 1 of "):
        assert text in said
    assert len(page.images) > 0
    deck = Presentation(str(exported(tmp_path, *options, "--footer", "{page} of", name="chart.pptx")))
    for number, slide in enumerate(deck.slides, 1):
        said = " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        for text in ("Confidential", "Draft", f"{number} of"):
            assert text in said
        assert any(shape.shape_type == MSO_SHAPE_TYPE.PICTURE for shape in slide.shapes)
    assert deck.slides[0].shapes.title.text_frame.text == "The board"


@pytest.mark.parametrize(
    ("options", "output"),
    [
        (("--title", "The board"), "chart.png"),
        (("--logo", "logo.png"), "chart.svg"),
        (("--header", "a"), "chart.html"),
        (("--footer", "a"), "chart.csv"),
        (("--watermark", "a"), "chart.drawio"),
        (("--page-numbers",), "chart.pptx"),
        (("--margins", "5"), "chart.pptx"),
    ],
)
def test_what_stands_on_sheets_is_for_formats_that_have_some(
    options: tuple[str, ...], output: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", str(EXAMPLE), "--output", str(tmp_path / output), *options]) == 2
    assert f"{options[0]} is for .pdf" in capsys.readouterr().err


def test_help_says_of_what_is_for_sheets_of_a_pdf_alone_that_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        cli.main(["export", "--help"])
    told = capsys.readouterr().out.partition("every slide:")[2].partition("\n\n")[2]
    said = dict(re.findall(r"^  (--[a-z-]+)((?:.*\n)(?:    .*\n)*)", told, re.MULTILINE))
    for name in ("title", "logo", "header", "footer", "watermark", "page-numbers", "margins"):
        formats = PictureOption(f"--{name}").formats
        assert ("(PDF" in said[f"--{name}"]) == (PictureFormat.PPTX not in formats), name


@pytest.mark.usefixtures("qapp")
def test_a_logo_is_told_if_it_cannot_be_read_and_is_never_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "chart.pdf"
    command = ["export", str(EXAMPLE), "--output", str(output), "--logo"]
    for kind in ("chart.pdf", "chart.pptx"):
        command[3] = str(tmp_path / kind)
        assert cli.main([*command, str(tmp_path / "missing.png")]) == 2
        assert "missing.png" in capsys.readouterr().err
        assert not (tmp_path / kind).exists()
    command[3] = str(output)
    output.write_bytes(b"a logo")
    assert cli.main([*command, str(output)]) == 2
    assert "is the file that is read" in capsys.readouterr().err
    assert output.read_bytes() == b"a logo"


@pytest.mark.usefixtures("qapp")
def test_that_a_chart_has_several_slides_is_said_with_the_size_of_its_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exported(tmp_path, "--least-text", "12", name="chart.pptx")
    told = capsys.readouterr().err
    assert "On one slide of 16 : 9 the smallest text would have " in told
    assert "less than 12 pt" in told
    exported(tmp_path, "--least-text", "1", name="chart.pptx")
    assert "On one slide" not in capsys.readouterr().err

"""`orgviewer export` onto paper: all on one sheet, or why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from orgviewer.commands import cli

LETTER_UPRIGHT = (612, 792)


def chart_of(folder: Path, people: int) -> Path:
    """Return a table of so many people, who all report to the first."""
    path = folder / "people.csv"
    rows = (f"{place},Person {place},{0 if place else ''}\n" for place in range(people))
    path.write_text("id,name,manager\n" + "".join(rows), encoding="utf-8")
    return path


@pytest.mark.usefixtures("qapp")
def test_a_chart_stands_on_one_sheet_of_the_paper_that_is_wanted(tmp_path: Path) -> None:
    output = tmp_path / "chart.pdf"
    choices = ["--pages", "fit", "--paper", "letter", "--way", "upright"]
    assert cli.main(["export", str(chart_of(tmp_path, 4)), "--output", str(output), *choices]) == 0
    (page,) = PdfReader(output).pages
    assert (page.mediabox.width, page.mediabox.height) == LETTER_UPRIGHT
    assert "Person 3" in page.extract_text()


@pytest.mark.usefixtures("qapp")
def test_what_would_be_too_small_is_told_and_written_by_branches_unless_that_is_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output, chart = tmp_path / "chart.pdf", str(chart_of(tmp_path, 300))
    assert cli.main(["export", chart, "--output", str(output), "--pages", "fit"]) == 0
    assert "orgviewer: On one sheet of A4 the smallest text would have " in capsys.readouterr().err
    assert len(PdfReader(output).pages) > 1
    line = ["export", chart, "--output", str(output), "--pages", "fit", "--least-text", "1"]
    assert cli.main(line) == 0
    assert "On one sheet" not in capsys.readouterr().err
    assert len(PdfReader(output).pages) == 1


@pytest.mark.parametrize("least", ["0", "73", "small", "nan"])
def test_a_size_of_text_that_is_none_is_told(least: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["export", "--output", "a.pdf", "--least-text", least])
    assert ended.value.code == 2
    assert f'"{least}" is not a number of points from 1 to 72' in capsys.readouterr().err


def test_a_size_of_text_is_for_paper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["export", "--output", str(tmp_path / "a.png"), "--least-text", "8"]
    assert cli.main(line) != 0
    assert "--least-text is for .pdf and .pptx, not for .png." in capsys.readouterr().err

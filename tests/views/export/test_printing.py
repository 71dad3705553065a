"""Printing: the pages of a PDF, on the paper of the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog

from orgviewer.choices import Orientation, Pages, Paper, ThemeName
from orgviewer.errors import OutputError
from orgviewer.paint.picture import PictureSpec, SheetSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.saved.export_choices import ExportChoices, read_choices, written_choices
from orgviewer.views.export import printing
from orgviewer.views.export.printing import PrintPreview, paint_pages, printed, printed_spec
from tests.datasets import COMPANY, bush, dataset
from tests.views.dialogs import answer_messages
from tests.views.hands import Hands, saved_with_another_team


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    """Return a printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    return printer


@pytest.mark.parametrize(("size", "paper"), [("A4", Paper.A4), ("A3", Paper.A3), ("Letter", Paper.LETTER)])
@pytest.mark.parametrize("orientation", QPageLayout.Orientation)
def test_the_paper_of_the_printer_counts(
    printer: QPrinter, size: str, paper: Paper, orientation: QPageLayout.Orientation
) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    printer.setPageOrientation(orientation)
    spec = printed_spec(PictureSpec(theme=ThemeName.DARK), printer)
    is_wide = orientation is QPageLayout.Orientation.Landscape
    assert (spec.paper, spec.way) == (paper, Orientation.WIDE if is_wide else Orientation.UPRIGHT)
    assert (spec.theme, spec.pages) == (ThemeName.LIGHT, Pages.FIT)
    for pages in (Pages.TILES, Pages.BRANCHES):
        assert printed_spec(PictureSpec(pages=pages), printer).pages is pages


def test_every_page_is_printed(printer: QPrinter, tmp_path: Path) -> None:
    spec = printed_spec(PictureSpec(), printer)
    pages = make_pages(make_picture(bush(120, 4, 3).dataset(), spec, Letters()))
    assert len(pages) > 2
    paint_pages(printed(pages), printer)
    data = (tmp_path / "printed.pdf").read_bytes()
    assert data.count(b"/Type /Page\n") == len(pages)


def test_the_preview_shows_the_pages_of_what_is_visible(hands: Hands) -> None:
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = [one for one in hands.window.findChildren(QDialog) if one.isVisible()]
    assert isinstance(dialog, PrintPreview)
    preview = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(preview, QPrintPreviewWidget)
    preview.updatePreview()
    spec = printed_spec(PictureSpec(), dialog.printer())
    expected = make_pages(make_picture(hands.scene.whole.dataset, spec, Letters()))
    assert preview.pageCount() == len(expected) >= 1
    free = dialog.screen().availableSize()
    assert dialog.width() < free.width()
    assert dialog.height() < free.height()
    dialog.close()


def test_the_preview_shows_the_file_as_it_is_saved_anew(company: Hands, tmp_path: Path) -> None:
    company.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = [one for one in company.window.findChildren(QDialog) if one.isVisible()]
    assert isinstance(dialog, PrintPreview)
    saved_with_another_team(company)
    printed = tmp_path / "printed.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(printed))
    dialog.paintRequested.emit(dialog.printer())
    text = PdfReader(printed).pages[0].extract_text()
    assert ("Sight" in text, "Vision" in text) == (True, False)
    dialog.close()
    saved_with_another_team(company)  # of which nobody is told any more


def test_nobody_can_be_printed(printer: QPrinter) -> None:
    pages = make_pages(make_picture(dataset({}), printed_spec(PictureSpec(), printer), Letters()))
    paint_pages(printed(pages), printer)
    assert len(pages) == 1


def printed_to(
    hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch, before: Callable[[], None] = lambda: None
) -> list[str]:
    """Print from the preview to a file; return what the person is warned of.

    `before` is called when the preview has been painted.
    """
    told: list[str] = []
    answer_messages(monkeypatch, told)
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = [one for one in hands.window.findChildren(PrintPreview) if one.isVisible()]
    preview = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(preview, QPrintPreviewWidget)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    before()
    preview.print_()
    dialog.close()
    return told


def test_printing_never_replaces_what_is_read(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, table = tmp_path / "team", tmp_path / "staff.csv"
    folder.mkdir()
    (folder / "ada.json").write_text('{"name": "Ada"}', encoding="utf-8")
    (tmp_path / "ada.png").write_bytes(b"a photo")
    table.write_text("name,photo\nAda,ada.png\nGrace,\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*")}
    for opened, name, sentence in (
        (table, "staff.csv", "is the file that is read"),
        (table, "ada.png", "is one of the files that are read"),
        (folder, "team/ada.json", "is one of the files that are read"),
    ):
        hands.window.open_file(opened)
        told = printed_to(hands, tmp_path / name, monkeypatch)
        assert told == [f'"{tmp_path / name}" {sentence}; write to another.']
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.*")} == before
    assert printed_to(hands, tmp_path / "printed.pdf", monkeypatch) == []
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_print_that_fails_midway_leaves_what_was_there(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.window.open_file(table_of(tmp_path, 400))
    folder = tmp_path / "prints"
    folder.mkdir()
    kept, new = folder / "kept.pdf", folder / "new.pdf"
    kept.write_bytes(b"an older print")
    painted: list[object] = []

    def paint(page: Page, painter: QPainter) -> None:
        painted.append(page)
        if len(painted) > 1:
            raise OutputError("the paper is out")
        paint_page(page, painter)

    for path in (kept, new):
        with monkeypatch.context() as patched:
            told = printed_to(hands, path, patched, lambda: patched.setattr(printing, "paint_page", paint))
        assert told == [f"Printing to “{path}” failed."]
        assert len(painted) == 2
        painted.clear()
    assert {path: path.read_bytes() for path in folder.iterdir()} == {kept: b"an older print"}
    assert printed_to(hands, kept, monkeypatch) == []
    assert kept.read_bytes().startswith(b"%PDF")


def table_of(folder: Path, people: int) -> Path:
    """Return a table of so many people, who all report to the first."""
    path = folder / "people.csv"
    rows = (f"{place},Person {place},{0 if place else ''}\n" for place in range(people))
    path.write_text("id,name,manager\n" + "".join(rows), encoding="utf-8")
    return path


def test_where_nothing_can_be_printed_is_told(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = tmp_path / "missing"
    told = printed_to(hands, missing / "a.pdf", monkeypatch)
    assert told == [f'The folder "{missing}" does not exist.']


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_no_pages_is_told(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path))  # a folder
    pages = make_pages(make_picture(dataset({}), printed_spec(PictureSpec(), printer), Letters()))
    with pytest.raises(OutputError, match="failed"):
        paint_pages(printed(pages), printer)


# One sheet, and what is chosen in the preview itself


def opened_preview(hands: Hands) -> tuple[PrintPreview, QPrintPreviewWidget]:
    """Open the print preview; return it, and what in it shows the pages."""
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = [one for one in hands.window.findChildren(PrintPreview) if one.isVisible()]
    preview = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(preview, QPrintPreviewWidget)
    preview.updatePreview()
    return dialog, preview


def test_a_chart_is_printed_on_one_sheet_whatever_the_last_export_was(company: Hands) -> None:
    company.window.settings.last_export = written_choices(ExportChoices(scale=4.0, pages=Pages.TILES))
    dialog, preview = opened_preview(company)
    assert preview.pageCount() == 1
    assert dialog.words.text().startswith("One sheet of ")
    dialog.close()


def test_the_paper_lies_at_first_so_that_letters_are_larger(hands: Hands, tmp_path: Path) -> None:
    for people, is_wide in ((chain_of(tmp_path, 9), False), (table_of(tmp_path, 5), True)):
        hands.window.open_file(people)
        dialog, preview = opened_preview(hands)
        assert (preview.orientation() is QPageLayout.Orientation.Landscape) == is_wide
        assert (", wide; " if is_wide else ", upright; ") in dialog.words.text()
        dialog.close()


def test_the_preview_follows_how_the_paper_is_laid_in_its_own_toolbar(company: Hands) -> None:
    dialog, preview = opened_preview(company)
    for lay, word in ((preview.setPortraitOrientation, "upright"), (preview.setLandscapeOrientation, "wide")):
        lay()
        assert preview.pageCount() == 1
        assert f", {word}; " in dialog.words.text()
    dialog.close()


def test_what_would_be_too_small_on_one_sheet_is_printed_by_branches_and_told(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.open_file(table_of(tmp_path, 400))
    dialog, preview = opened_preview(hands)
    assert preview.pageCount() > 1
    assert "On one sheet of A4 the smallest text would have " in dialog.words.text()
    dialog.least_text.setValue(1.0)
    assert preview.pageCount() == 1
    assert dialog.words.text().startswith("One sheet of ")
    dialog.close()


def test_how_many_sheets_there_are_is_chosen_in_the_preview(company: Hands) -> None:
    company.window.settings.last_export = written_choices(ExportChoices(scale=4.0))
    dialog, preview = opened_preview(company)
    dialog.parting.setCurrentIndex(dialog.parting.findData(Pages.TILES))
    assert preview.pageCount() > 1
    assert dialog.words.text().startswith("Poster of ")
    assert dialog.parting.findData(Pages.ONE) == -1
    dialog.close()


def test_paper_without_a_name_here_gets_pages_of_its_own_size(printer: QPrinter, tmp_path: Path) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    pages = make_pages(make_picture(dataset(COMPANY), printed_spec(PictureSpec(), printer), Letters()))
    paint_pages(printed(pages), printer)
    first, *_ = PdfReader(tmp_path / "printed.pdf").pages
    assert {(round(page.width), round(page.height)) for page in pages} == {(397, 560)}  # 105 × 148 mm
    lefts: list[float] = []

    def see(text: str, page: list[float], line: list[float], *_: object) -> None:
        lefts.append(line[4] * page[0] + line[5] * page[2] + page[4])

    first.extract_text(visitor_text=see)
    assert len(lefts) > 5
    assert max(lefts) < float(first.mediabox.width)


def chain_of(folder: Path, people: int) -> Path:
    """Return a table of so many people, each of whom reports to the one before."""
    path = folder / "chain.csv"
    rows = (f"{place},Person {place},{place - 1 if place else ''}\n" for place in range(people))
    path.write_text("id,name,manager\n" + "".join(rows), encoding="utf-8")
    return path


# What is remembered, and what stands on every sheet


def test_a_print_remembers_how_large_text_is_at_least_and_what_stands_on_every_sheet(company: Hands) -> None:
    company.window.settings.last_export = written_choices(ExportChoices(scale=4.0, least_text=5.0))
    dialog, _ = opened_preview(company)
    assert dialog.least_text.value() == 5.0
    dialog.least_text.setValue(3.5)
    dialog.on_sheets.choose(SheetSpec(title="The board", watermark="Draft"))
    dialog.close()
    again, _ = opened_preview(company)
    assert again.least_text.value() == 3.5
    assert again.on_sheets.sheet == SheetSpec(title="The board", watermark="Draft")
    again.close()
    last = read_choices(company.window.settings.last_export, ExportChoices())
    assert (last.scale, last.least_text) == (4.0, 3.5)


def test_what_stands_on_every_sheet_is_printed(
    company: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[Page] = []

    def paint(page: Page, painter: QPainter) -> None:
        painted.append(page)
        paint_page(page, painter)

    monkeypatch.setattr(printing, "paint_page", paint)
    dialog, preview = opened_preview(company)
    dialog.on_sheets.choose(SheetSpec(title="The board", footer="{page} of {pages}"))
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_()
    dialog.close()
    (page,) = PdfReader(tmp_path / "printed.pdf").pages
    assert "The board As of" in " ".join(page.extract_text().split())
    assert painted[-1].frame.texts


def test_a_title_is_remembered_for_its_own_file_alone(company: Hands, tmp_path: Path) -> None:
    window, sheet = company.window, SheetSpec(title="Board of Acme", footer="Confidential")
    window.settings.last_export = written_choices(ExportChoices(sheet=sheet))
    started, _ = opened_preview(company)
    assert started.on_sheets.sheet == SheetSpec(footer="Confidential")
    started.on_sheets.choose(sheet)
    started.close()
    again, _ = opened_preview(company)
    assert again.on_sheets.sheet == sheet
    again.close()
    other = tmp_path / "other.csv"
    other.write_text("name,manager\nZoe,\nYan,Zoe\n", encoding="utf-8")
    company.window.open_file(other)
    company.qtbot.waitUntil(lambda: company.scene.whole.dataset.path == other, timeout=30_000)
    next_one, _ = opened_preview(company)
    assert next_one.on_sheets.sheet == SheetSpec(footer="Confidential")
    next_one.close()


def test_a_print_never_replaces_its_own_logo(
    company: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logo, image = tmp_path / "logo.png", QImage(30, 10, QImage.Format.Format_RGB32)
    assert image.save(str(logo))
    before = logo.read_bytes()
    sheet = SheetSpec(logo=str(logo))
    company.window.settings.last_export = written_choices(ExportChoices(sheet=sheet))
    assert printed_to(company, logo, monkeypatch) == [f'"{logo}" is the file that is read; write to another.']
    assert logo.read_bytes() == before

"""Printing: the pages of a PDF, on the paper of the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QMessageBox

from orgviewer.choices import Orientation, Pages, Paper, ThemeName
from orgviewer.errors import OutputError
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.paper.page import Page, paint_page
from orgviewer.publish.paper.pages import make_pages
from orgviewer.views.export import printing
from orgviewer.views.export.printing import PrintPreview, paint_pages, printed_spec
from tests.datasets import bush, dataset
from tests.views.hands import Hands


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
    assert (spec.theme, spec.pages) == (ThemeName.LIGHT, Pages.BRANCHES)
    assert printed_spec(PictureSpec(pages=Pages.TILES), printer).pages is Pages.TILES


def test_every_page_is_printed(printer: QPrinter, tmp_path: Path) -> None:
    spec = printed_spec(PictureSpec(), printer)
    pages = make_pages(make_picture(bush(120, 4, 3).dataset(), spec, Letters()))
    assert len(pages) > 2
    paint_pages(pages, printer)
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


def test_nobody_can_be_printed(printer: QPrinter) -> None:
    pages = make_pages(make_picture(dataset({}), printed_spec(PictureSpec(), printer), Letters()))
    paint_pages(pages, printer)
    assert len(pages) == 1


def printed_to(
    hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch, before: Callable[[], None] = lambda: None
) -> list[str]:
    """Print from the preview to a file; return what the person is warned of.

    `before` is called when the preview has been painted.
    """
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[2]))
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
        paint_pages(pages, printer)

"""Printing and exporting while a board or a phone list stands in the chart's place: what is seen counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog

from orgviewer.views.actions.action import ActionName
from orgviewer.views.directory.shown import ShownDirectory
from orgviewer.views.export import printed_directory
from orgviewer.views.export.directory import DirectoryDialog
from orgviewer.views.export.printed_directory import DirectoryPreview
from orgviewer.views.export.printing import PrintPreview
from tests.views.dialogs import answer_messages
from tests.views.hands import Hands

STAFF = {
    "meta": {"title": "Staff"},
    "organizations": [{"id": "o", "name": "One", "headcount": 4}, {"id": "p", "name": "Two"}],
    "persons": [
        {"id": "ada", "name": "Ada Example", "memberships": [{"organization_id": "o", "role": "Head"}]},
        {"id": "ben", "name": "Ben Example", "memberships": [{"organization_id": "o"}]},
        {"id": "cy", "name": "Cy Other", "memberships": [{"organization_id": "p"}]},
    ],
}


@pytest.fixture
def hands(open_document: Callable[..., Hands]) -> Hands:
    return open_document(STAFF)


def previewed(hands: Hands) -> tuple[DirectoryPreview, QPrintPreviewWidget]:
    hands.window.do(ActionName.PRINT)
    (dialog,) = (one for one in hands.window.findChildren(DirectoryPreview) if one.isVisible())
    (preview,) = dialog.findChildren(QPrintPreviewWidget)
    return dialog, preview


def printed(hands: Hands, path: Path) -> str:
    """Print from the preview to a file; return the letters there, of which Qt tells, but for its digits."""
    dialog, preview = previewed(hands)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    preview.print_()
    dialog.close()
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


@pytest.mark.parametrize("form", [ActionName.BOARD, ActionName.PHONE_LIST])
def test_a_directory_that_is_seen_is_what_is_printed(hands: Hands, tmp_path: Path, form: ActionName) -> None:
    hands.window.do(form)
    text = printed(hands, tmp_path / "printed.pdf")
    assert "Page" in text
    assert all(name in text for name in ("Ada Example", "Ben Example", "Cy Other"))
    hands.window.do(form)
    hands.window.do(ActionName.PRINT)
    assert [one.isVisible() for one in hands.window.findChildren(PrintPreview)] == [True]


def test_a_branch_or_whom_a_search_finds_is_printed_alone(hands: Hands, tmp_path: Path) -> None:
    hands.view.select(hands.place("o"))
    hands.window.do(ActionName.FOCUS)
    hands.window.do(ActionName.BOARD)
    assert "Cy Other" not in printed(hands, tmp_path / "branch.pdf")
    hands.window.open_search("ada")
    (shown,) = hands.window.findChildren(ShownDirectory)
    hands.qtbot.waitUntil(lambda: shown._lit() is not None)
    text = printed(hands, tmp_path / "found.pdf")
    assert "Ada Example" in text
    assert "Ben Example" not in text
    assert "shown" in text


def test_what_is_printed_is_the_file_as_it_was_saved_anew_meanwhile(hands: Hands, tmp_path: Path) -> None:
    hands.window.do(ActionName.PHONE_LIST)
    hands.window.open_search("example")
    (shown,) = hands.window.findChildren(ShownDirectory)
    hands.qtbot.waitUntil(lambda: shown._lit() is not None)
    dialog, preview = previewed(hands)
    assert len(dialog.directory) == 2
    before = hands.window.dataset
    assert before
    text = before.path.read_text(encoding="utf-8")
    before.path.write_text(text.replace("Ben Example", "Bea Example"), encoding="utf-8")
    hands.window.documents.reload()
    hands.qtbot.waitUntil(lambda: dialog.directory.dataset is hands.window.dataset is not before)
    hands.qtbot.waitUntil(lambda: len(dialog.directory) == 2)  # whom the search finds in it
    path = tmp_path / "printed.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    preview.print_()
    dialog.close()
    printed = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)
    assert [name in printed for name in ("Ada Example", "Bea Example", "Ben", "Cy")] == [
        True,
        True,
        False,
        False,
    ]
    hands.window.documents.reload()  # nobody listens any more


def test_a_page_lies_as_the_paper_does(hands: Hands) -> None:
    hands.window.do(ActionName.BOARD)
    dialog, preview = previewed(hands)
    preview.updatePreview()
    assert preview.pageCount() == 1
    assert dialog.words.text().startswith("1 sheet of ")
    (upright,) = dialog.pages_on(dialog.printer())
    dialog.printer().setPageOrientation(QPageLayout.Orientation.Landscape)
    (wide,) = dialog.pages_on(dialog.printer())
    assert (wide.width, wide.height) == (upright.height, upright.width)
    assert wide.width > wide.height
    dialog.close()


def test_too_many_to_be_printed_are_told(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    answer_messages(monkeypatch, told)
    monkeypatch.setattr(printed_directory, "MOST_PRINTED", 2)
    hands.window.do(ActionName.BOARD)
    hands.window.do(ActionName.PRINT)
    (sentence,) = told
    assert sentence.startswith("3 entries are too many to be printed from here")
    assert not hands.window.findChildren(DirectoryPreview)


def test_nothing_that_is_read_is_printed_over(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    answer_messages(monkeypatch, told)
    file = hands.window.documents.file
    assert file
    before = file.path.read_bytes()
    hands.window.do(ActionName.BOARD)
    dialog, preview = previewed(hands)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(file.path))
    preview.print_()
    dialog.close()
    assert len(told) == 1
    assert file.path.read_bytes() == before


def test_export_begins_with_the_directory_that_is_seen(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[object] = []

    def act(dialog: DirectoryDialog) -> QDialog.DialogCode:
        begun.append(dialog.spec.form)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(DirectoryDialog, "exec", act)
    hands.window.do(ActionName.PHONE_LIST)
    hands.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert [str(form) for form in begun] == ["list"]

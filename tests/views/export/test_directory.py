"""Exporting a directory from the window: what can be chosen, and what becomes of the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from orgviewer.chart.places import NO_PLACE
from orgviewer.chart.spec import ChartSpec
from orgviewer.directory.choices import DirectoryForm, DirectoryFormat, NameOrder
from orgviewer.directory.spec import DirectorySpec
from orgviewer.views.actions.action import ActionName
from orgviewer.views.directory.shown import ShownDirectory
from orgviewer.views.export.directory import DirectoryDialog
from tests.datasets import COMPANY, dataset
from tests.views.dialogs import press_save
from tests.views.hands import Hands, saved_with_another_team


@pytest.fixture
def dialog(window: QWidget) -> DirectoryDialog:
    return DirectoryDialog(dataset(COMPANY), DirectorySpec(), "vision", Path("board").with_suffix, window)


def export(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, output: str, choose: Callable[[DirectoryDialog], object]
) -> None:
    """Export a directory, in whose dialog somebody chooses, and wait until it is written."""

    def act(dialog: DirectoryDialog) -> QDialog.DialogCode:
        choose(dialog)
        return press_save(dialog)

    monkeypatch.setattr(DirectoryDialog, "exec", act)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (output, ""))
    hands.window.do(ActionName.EXPORT_DIRECTORY)
    hands.qtbot.waitUntil(lambda: not hands.window.is_writing, timeout=30_000)


def test_only_what_counts_for_a_form_and_a_file_is_offered(dialog: DirectoryDialog) -> None:
    fields = dialog._fields
    assert not fields.isRowVisible(dialog.order)
    dialog.form.setCurrentIndex(dialog.form.findData(DirectoryForm.LIST))
    assert fields.isRowVisible(dialog.order)
    assert fields.isRowVisible(dialog.paper)
    dialog.format.setCurrentIndex(dialog.format.findData(DirectoryFormat.HTML))
    assert not fields.isRowVisible(dialog.paper)


def test_what_is_chosen_is_the_spec(dialog: DirectoryDialog) -> None:
    assert dialog.spec == DirectorySpec()
    dialog.form.setCurrentIndex(1)
    dialog.order.setCurrentIndex(1)
    dialog.part.setCurrentIndex(1)
    assert dialog.spec == DirectorySpec(DirectoryForm.LIST, NameOrder.LAST_WORD, ChartSpec(root="vision"))


def test_a_directory_is_written_beside_the_window(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def choose(dialog: DirectoryDialog) -> None:
        dialog.format.setCurrentIndex(dialog.format.findData(DirectoryFormat.XLSX))

    company.view.select(company.place("vision"))
    export(company, monkeypatch, str(tmp_path / "people"), choose)
    sheet = openpyxl.load_workbook(tmp_path / "people.xlsx").worksheets[0]
    assert sheet.max_row == 7  # five people, one of them in two teams
    assert "people.xlsx" in company.window.status.currentMessage()


def test_a_list_in_the_window_is_offered_as_a_list(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    company.window.do(ActionName.PHONE_LIST)
    begun = []
    export(company, monkeypatch, str(tmp_path / "a.html"), lambda dialog: begun.append(dialog.spec.form))
    assert begun == [DirectoryForm.LIST]
    assert (tmp_path / "a.html").exists()


def test_a_branch_in_focus_is_what_is_written(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    company.view.select(company.place("vision"))
    company.window.do(ActionName.FOCUS)
    company.window.do(ActionName.BOARD)
    (shown,) = company.window.findChildren(ShownDirectory)
    company.qtbot.waitUntil(lambda: shown.model.directory is not None, timeout=30_000)
    assert shown.model.directory is not None
    people, offered = len(shown.model.directory), []

    def choose(dialog: DirectoryDialog) -> None:
        offered.append([dialog.part.itemText(row) for row in range(dialog.part.count())])
        dialog.format.setCurrentIndex(dialog.format.findData(DirectoryFormat.XLSX))

    for place in (company.place("vision"), NO_PLACE, company.place("ada")):
        company.view.select(place)
        export(company, monkeypatch, str(tmp_path / f"people{place}"), choose)
        sheet = openpyxl.load_workbook(tmp_path / f"people{place}.xlsx").worksheets[0]
        assert sheet.max_row == 1 + people
    whole, focus = "The whole chart", "The branch in focus"
    assert offered == [[whole, focus], [whole, focus], [whole, focus, "The branch of the selected card"]]


def test_what_is_written_is_the_file_as_it_was_saved_anew_while_the_dialog_was_open(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    company.view.select(company.place("vision"))
    parts = []

    def choose(dialog: DirectoryDialog) -> None:
        dialog.format.setCurrentIndex(dialog.format.findData(DirectoryFormat.XLSX))
        dialog.part.setCurrentIndex(1)
        saved_with_another_team(company)
        parts.append([dialog.part.itemText(row) for row in range(dialog.part.count())])

    export(company, monkeypatch, str(tmp_path / "people"), choose)
    assert parts == [["The whole chart"]]
    sheet = openpyxl.load_workbook(tmp_path / "people.xlsx").worksheets[0]
    cells = " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row)
    assert ("Sight" in cells, "Vision" in cells) == (True, False)


def test_giving_no_name_writes_nothing(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(DirectoryDialog, "exec", press_save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    company.window.do(ActionName.EXPORT_DIRECTORY)
    assert sorted(tmp_path.iterdir()) == before
    assert not company.window.is_writing

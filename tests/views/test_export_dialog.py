"""Exporting from the window: the choices, the size they give, and what becomes of the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from orgviewer.arrange.layout import Direction, LayoutKind, LayoutStyle
from orgviewer.arrange.spec import Folding
from orgviewer.paint.letters import Letters
from orgviewer.paint.picture import FORMATS, Background, PictureSpec, make_picture
from orgviewer.paint.theme import ThemeName
from orgviewer.views.export_dialog import ExportDialog
from tests.datasets import COMPANY, bush, dataset
from tests.views.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(dataset(COMPANY), Letters(), PictureSpec(), "vision", None)
    qtbot.addWidget(dialog)
    return dialog


def can_save(dialog: ExportDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def answer_with(monkeypatch: pytest.MonkeyPatch, spec: PictureSpec, path: Path) -> None:
    monkeypatch.setattr(ExportDialog, "ask", lambda *_: (spec, path))


def test_the_dialog_begins_with_what_it_was_given(qtbot: QtBot) -> None:
    start = PictureSpec(
        scale=2.0,
        theme=ThemeName.DARK,
        style=LayoutStyle(Direction.LEFT, LayoutKind.COMPACT, 0.9),
        background=Background.TRANSPARENT,
    )
    dialog = ExportDialog(dataset(COMPANY), Letters(), start, None, None)
    qtbot.addWidget(dialog)
    assert dialog.spec == start
    assert dialog.part.count() == 2


def test_png_is_the_first_format(dialog: ExportDialog) -> None:
    assert dialog.format.itemText(0) == "PNG"
    assert dialog.format.count() == len(FORMATS)


def test_every_choice_is_in_what_was_chosen(dialog: ExportDialog) -> None:
    dialog.scale.setValue(1.5)
    for box in (dialog.theme, dialog.direction, dialog.background):
        box.setCurrentIndex(1)
    dialog.part.setCurrentIndex(2)
    dialog.layout_kind.setCurrentIndex(2)
    dialog.aspect.setCurrentIndex(1)
    dialog.levels.setValue(0)
    assert dialog.spec == PictureSpec(
        scale=1.5,
        theme=ThemeName.DARK,
        style=LayoutStyle(Direction.UP, LayoutKind.COMPACT, 16 / 9),
        background=Background.TRANSPARENT,
        root="vision",
        folding=Folding(depth=0),
    )


def test_every_choice_that_changes_the_size_changes_the_preview(dialog: ExportDialog) -> None:
    seen = {dialog.size_label.text()}
    dialog.scale.setValue(2)
    seen.add(dialog.size_label.text())
    dialog.direction.setCurrentIndex(2)
    seen.add(dialog.size_label.text())
    dialog.levels.setValue(1)
    seen.add(dialog.size_label.text())
    dialog.part.setCurrentIndex(2)
    seen.add(dialog.size_label.text())
    assert len(seen) == 5


def test_a_compact_picture_takes_the_proportions_that_were_chosen(dialog: ExportDialog) -> None:
    dialog.layout_kind.setCurrentIndex(1)
    assert not dialog.aspect.isEnabled()  # a tidy one takes none
    dialog.layout_kind.setCurrentIndex(2)
    assert dialog.aspect.isEnabled()
    shapes = []
    for index in range(dialog.aspect.count()):
        dialog.aspect.setCurrentIndex(index)
        width, height = make_picture(bush(200, 5, 3).dataset(), dialog.spec, Letters()).size
        shapes.append((dialog.spec.style.aspect, width / height))
    assert len({aspect for aspect, _ in shapes}) == 6
    for aspect, ratio in shapes:
        assert ratio == pytest.approx(aspect, rel=0.2)


def test_a_picture_too_large_cannot_be_saved_and_the_largest_scale_is_told(dialog: ExportDialog) -> None:
    dialog.scale.setMaximum(1000)
    dialog.scale.setValue(1000)
    largest = make_picture(dataset(COMPANY), dialog.spec, Letters()).largest_scale
    assert not can_save(dialog)
    assert f"the largest scale that works is {largest:,}" in dialog.size_label.text()
    dialog.scale.setValue(largest)
    assert can_save(dialog)
    assert "pixels" in dialog.size_label.text()


def test_the_preview_is_the_size_of_the_written_picture(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previews = []

    def choose(dialog: ExportDialog) -> QDialog.DialogCode:
        dialog.scale.setValue(0.7)
        dialog.levels.setValue(1)
        previews.append(dialog.size_label.text())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chart"), ""))
    hands.press(Qt.Key.Key_E, CONTROL)
    image = QImage(str(tmp_path / "chart.png"))
    assert previews == [f"{image.width():,} × {image.height():,} pixels"]
    assert "chart.png" in hands.window.status.currentMessage()
    assert [path.name for path in tmp_path.iterdir()] == ["chart.png"]


@pytest.mark.parametrize("accepted", [True, False])
def test_cancelling_either_dialog_writes_nothing(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, accepted: bool
) -> None:
    code = QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(ExportDialog, "exec", lambda _: code)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    company.press(Qt.Key.Key_E, CONTROL)
    assert sorted(tmp_path.iterdir()) == before


def test_the_dialog_begins_with_what_the_window_shows(
    company: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []

    def look(dialog: ExportDialog) -> QDialog.DialogCode:
        begun.append((dialog.spec.theme, dialog.spec.style.direction, dialog.part.count()))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ExportDialog, "exec", look)
    company.press(Qt.Key.Key_E, CONTROL)
    company.press(Qt.Key.Key_Right, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    company.click_card("vision")
    company.press(Qt.Key.Key_E, CONTROL)
    company.press(Qt.Key.Key_Home)  # the file itself is no root of its own
    company.press(Qt.Key.Key_E, CONTROL)
    theme = company.view.theme.name
    assert begun == [(theme, Direction.DOWN, 2), (theme, Direction.RIGHT, 3), (theme, Direction.RIGHT, 2)]


def test_a_picture_is_folded_as_the_window_is_unless_the_whole_is_wanted(
    company: Hands, qtbot: QtBot
) -> None:
    company.view.toggle(company.place("vision"))
    scene = company.scene
    start = PictureSpec(folding=scene.folding)
    dialog = ExportDialog(scene.whole.dataset, Letters(), start, None, company.window)
    qtbot.addWidget(dialog)
    assert dialog.spec.folding == scene.folding
    assert not dialog.levels.isEnabled()
    shown = make_picture(scene.whole.dataset, dialog.spec, Letters())
    assert len(shown.layout.chart) == len(scene.chart)
    assert shown.layout.spec.sizes == scene.layout.spec.sizes  # cards as large as on the screen
    dialog.part.setCurrentIndex(0)
    whole = make_picture(scene.whole.dataset, dialog.spec, Letters())
    assert len(whole.layout.chart) == len(scene.whole)


def test_a_part_is_exported_from_the_selected_card(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sizes = []
    for root in (None, "vision"):
        answer_with(monkeypatch, PictureSpec(root=root), tmp_path / "part.png")
        company.press(Qt.Key.Key_E, CONTROL)
        sizes.append(QImage(str(tmp_path / "part.png")).height())
    assert sizes[1] < sizes[0]


@pytest.mark.parametrize("name", ["missing/chart.png", "chart.gif", "folder.png"])
def test_a_picture_that_cannot_be_written_is_told_and_keeps_what_was_there(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "chart.gif").write_text("old")
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[2]))
    answer_with(monkeypatch, PictureSpec(), tmp_path / name)
    hands.press(Qt.Key.Key_E, CONTROL)
    assert len(told) == 1
    assert str((tmp_path / name).parent) in told[0]
    assert (tmp_path / "chart.gif").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chart.gif", "folder.png"]
    assert hands.window.status.currentMessage() == ""


def test_a_suffix_that_was_typed_stays(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.PNG"), ""))
    company.press(Qt.Key.Key_E, CONTROL)
    assert not QImage(str(tmp_path / "a.PNG")).isNull()


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_file_is_not_replaced_unasked_when_its_suffix_was_added(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: QMessageBox.StandardButton
) -> None:
    there = tmp_path / "chart.png"
    there.write_text("old")
    asked: list[str] = []

    def reply(*arguments: object) -> QMessageBox.StandardButton:
        asked.append(str(arguments[2]))
        return answer

    monkeypatch.setattr(QMessageBox, "question", reply)
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chart"), ""))
    company.press(Qt.Key.Key_E, CONTROL)
    assert len(asked) == 1
    assert "chart.png" in asked[0]
    assert (there.read_bytes() == b"old") == (answer is QMessageBox.StandardButton.No)

"""Exporting from the window: the choices, the size they give, and what becomes of the file."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from orgviewer.cells import CARD_FIELDS
from orgviewer.chart.spec import Folding
from orgviewer.choices import (
    Background,
    Direction,
    LayoutKind,
    Orientation,
    Pages,
    Paper,
    PictureFormat,
    ThemeName,
)
from orgviewer.errors import StoppedError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES
from orgviewer.publish import formats, png
from orgviewer.publish.formats import write_picture
from orgviewer.views.export import exporting
from orgviewer.views.export.dialog import ExportDialog
from tests.datasets import COMPANY, bush, dataset
from tests.paint.drawing import pixels
from tests.views.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(dataset(COMPANY), Letters(), PictureSpec(), "vision", None)
    qtbot.addWidget(dialog)
    return dialog


def wait_for_saved(hands: Hands) -> None:
    """Wait until a picture has been written, beside the window."""
    hands.qtbot.waitUntil(lambda: hands.window.status.currentMessage().startswith("Saved"))


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
    assert dialog.format.count() == len(PictureFormat)


def test_the_dialog_offers_what_the_command_line_does(dialog: ExportDialog) -> None:
    for box, kind in (
        (dialog.format, PictureFormat),
        (dialog.theme, ThemeName),
        (dialog.layout_kind, LayoutKind),
        (dialog.direction, Direction),
        (dialog.background, Background),
        (dialog.pages, Pages),
        (dialog.paper, Paper),
    ):
        assert [box.itemData(place) for place in range(box.count())] == list(kind)


def test_every_choice_is_in_what_was_chosen(dialog: ExportDialog) -> None:
    dialog.scale.setValue(1.5)
    for box in (dialog.theme, dialog.direction, dialog.background):
        box.setCurrentIndex(1)
    dialog.part.setCurrentIndex(2)
    dialog.layout_kind.setCurrentIndex(2)
    dialog.aspect.setCurrentIndex(1)
    dialog.levels.setValue(0)
    dialog.dpi.setValue(300)
    dialog.pages.setCurrentIndex(1)
    dialog.paper.setCurrentIndex(2)
    dialog.is_wide.setChecked(False)
    dialog.appendix.setChecked(True)
    assert dialog.spec == PictureSpec(
        dpi=300,
        pages=Pages.TILES,
        paper=Paper.LETTER,
        way=Orientation.UPRIGHT,
        appendix=True,
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


def test_megabytes_are_told_about_right(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.scale.setValue(4)
    told = float(dialog.size_label.text().split("about ")[1].removesuffix(" MB"))
    write_picture(make_picture(dataset(COMPANY), dialog.spec, Letters()), tmp_path / "chart.png")
    assert told == pytest.approx((tmp_path / "chart.png").stat().st_size / 1e6, rel=0.6)


def test_what_many_programs_do_not_open_is_told_beside_the_size(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "OPENED_SIDE", 300)
    dialog.scale.setValue(2.0)
    size, warned = dialog.size_label.text().splitlines()
    assert size.endswith(" MB")
    assert "ImageMagick takes at most 300 pixels to a side" in warned
    assert "PDF" in warned
    dialog.format.setCurrentIndex([*PictureFormat].index(PictureFormat.SVG))
    assert "browsers" not in dialog.size_label.text()


def test_choices_count_for_the_formats_that_know_them(dialog: ExportDialog) -> None:
    offered = {}
    for index, entry in enumerate(PictureFormat):
        dialog.format.setCurrentIndex(index)
        widgets = (dialog.dpi, dialog.background, dialog.pages, dialog.appendix, dialog.theme)
        offered[entry.suffix] = [widget.isEnabled() for widget in widgets]
    assert offered[".png"] == [True, True, False, False, True]
    assert offered[".csv"] == [False, False, False, False, False]


def test_the_preview_is_the_picture_itself(dialog: ExportDialog) -> None:
    before = dialog.preview.pixmap().toImage()
    dialog.theme.setCurrentIndex(1)
    after = dialog.preview.pixmap().toImage()
    assert before != after
    page = THEMES[ThemeName.DARK].page
    assert after.pixelColor(1, 1).name() == page
    extent = make_picture(dataset(COMPANY), dialog.spec, Letters()).extent
    assert after.width() / after.height() == pytest.approx(extent[0] / extent[1], rel=0.02)


def test_the_preview_is_dragged_out_as_an_image(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[QMimeData] = []

    def drop(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        dragged.append(drag.mimeData())
        return action

    monkeypatch.setattr(QDrag, "exec", drop)
    dialog.show()
    QTest.mousePress(dialog.preview, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    point = QPointF(90, 90)
    everywhere = QPointF(dialog.preview.mapToGlobal(QPoint(90, 90)))
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, point, everywhere, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog.preview, event)
    (data,) = dragged
    image = data.imageData()
    assert (image.width(), image.height()) == make_picture(dataset(COMPANY), dialog.spec, Letters()).size
    dialog.close()


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
    wait_for_saved(hands)
    image = QImage(str(tmp_path / "chart.png"))
    assert previews[0].startswith(f"{image.width():,} × {image.height():,} pixels, about ")
    assert "chart.png" in hands.window.status.currentMessage()
    asked: list[Path] = []
    hands.window.status.folder_asked.disconnect()
    hands.window.status.folder_asked.connect(asked.append)
    assert hands.window.status.folder.isVisible()
    hands.window.status.folder.click()
    assert asked == [tmp_path / "chart.png"]
    hands.window.status.clearMessage()
    assert hands.window.status.folder.isHidden()
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
    assert begun == [(theme, Direction.DOWN, 3), (theme, Direction.RIGHT, 4), (theme, Direction.RIGHT, 3)]


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
        wait_for_saved(company)
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
    assert Path(name).name not in hands.window.status.currentMessage()  # which may speak of letters


@pytest.mark.parametrize("table", ["WRITERS", "ESTIMATES"])
def test_what_is_not_installed_is_told_in_a_sentence(
    company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    monkeypatch.setattr(formats, table, {PictureFormat.PNG: "not_installed:write"})
    answers.name = str(tmp_path / "chart.png")
    company.press(Qt.Key.Key_E, CONTROL)
    company.qtbot.waitUntil(lambda: bool(answers.told))
    sentence = (
        'The Python package "not_installed" is missing here: install orgviewer with pip, which brings it.'
    )
    assert answers.told == [sentence]
    assert [*tmp_path.glob("chart*")] == []


def test_a_suffix_that_was_typed_stays(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.PNG"), ""))
    company.press(Qt.Key.Key_E, CONTROL)
    wait_for_saved(company)
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
    if answer is QMessageBox.StandardButton.Yes:
        wait_for_saved(company)
    assert len(asked) == 1
    assert "chart.png" in asked[0]
    assert (there.read_bytes() == b"old") == (answer is QMessageBox.StandardButton.No)


class Answers:
    """What a person answers to both dialogs, and what the second one suggested for each format."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.format, self.name, self.suggested = 0, "", [Path()]
        self.told: list[str] = []
        monkeypatch.setattr(ExportDialog, "exec", self.choose)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self.answer)
        monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: self.told.append(arguments[2]))

    def choose(self) -> QDialog.DialogCode:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ExportDialog):
                dialog.format.setCurrentIndex(self.format)
        return QDialog.DialogCode.Accepted

    def answer(self, parent: object, title: str, suggested: str, forms: str) -> tuple[str, str]:
        self.suggested.append(Path(suggested))
        return self.name, forms


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_the_open_file_is_never_suggested(
    hands: Hands, answers: Answers, tmp_path: Path, suffix: str
) -> None:
    content = {".csv": "name,manager\nAda,\nGrace,Ada\n", ".json": '[{"name": "Ada"}, {"name": "Grace"}]'}
    path = tmp_path / f"staff{suffix}"
    path.write_text(content[suffix], encoding="utf-8")
    hands.window.open_file(path)
    for index, entry in enumerate(PictureFormat):
        answers.format = index
        hands.press(Qt.Key.Key_E, CONTROL)
        name = "staff chart" if entry.suffix == suffix else "staff"
        assert answers.suggested[-1] == tmp_path / f"{name}{entry.suffix}"
    if sys.platform != "win32":
        (tmp_path / f"staff chart{suffix}").symlink_to(path)
        answers.format = [entry.suffix for entry in PictureFormat].index(suffix)
        hands.press(Qt.Key.Key_E, CONTROL)
        assert answers.suggested[-1].name == f"staff chart 2{suffix}"


def test_a_pasted_table_is_not_suggested_to_be_drawn_where_it_lies(hands: Hands, answers: Answers) -> None:
    QGuiApplication.clipboard().setText("Name\tRole\nAda\tChief\n")
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.press(Qt.Key.Key_E, CONTROL)
    assert hands.window.dataset
    assert answers.suggested[-1].name == "Pasted table.png"
    assert hands.window.dataset.path.parent not in answers.suggested[-1].parents
    QGuiApplication.clipboard().clear()


def test_the_open_file_and_what_belongs_to_it_are_never_replaced(
    hands: Hands, answers: Answers, tmp_path: Path
) -> None:
    folder, table = tmp_path / "team", tmp_path / "staff.csv"
    folder.mkdir()
    (folder / "ada.json").write_text('{"name": "Ada", "image": "ada.png"}', encoding="utf-8")
    for photo in (tmp_path / "ada.png", folder / "ada.png"):
        photo.write_bytes(b"a photo")
    table.write_text("name,photo\nAda,ada.png\nGrace,\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*")}
    for opened, name, sentence in (
        (table, "staff.csv", "is the file that is read"),
        (table, "ada.png", "is one of the files that are read"),
        (folder, "team/ada.json", "is one of the files that are read"),
        (folder, "team/ada.png", "is one of the files that are read"),
    ):
        hands.window.open_file(opened)
        answers.name = str(tmp_path / name)
        hands.press(Qt.Key.Key_E, CONTROL)
        assert answers.told.pop() == f'"{tmp_path / name}" {sentence}; write to another.'
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.*")} == before


@pytest.mark.parametrize("end", ["", ".png"])
def test_a_name_that_is_too_long_is_told(hands: Hands, answers: Answers, tmp_path: Path, end: str) -> None:
    answers.name = str(tmp_path / ("n" * 300 + end))
    hands.press(Qt.Key.Key_E, CONTROL)
    assert len(answers.told) == 1
    assert "cannot be written: " in answers.told[0]
    assert [*tmp_path.iterdir()] == []


def test_want_of_memory_is_told_in_a_sentence(
    hands: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(exporting, "write_picture", write)
    answers.name = str(tmp_path / "chart.png")
    hands.press(Qt.Key.Key_E, CONTROL)
    hands.qtbot.waitUntil(lambda: answers.told == ["There is not enough memory for this."])


def test_a_picture_that_is_given_up_leaves_nothing_behind(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stopped = threading.Event()

    def endless(picture: object, output: Path, tell: Callable[[float], object]) -> None:
        try:
            while True:
                tell(0.4)
        except StoppedError:
            stopped.set()
            raise

    monkeypatch.setattr(exporting, "write_picture", endless)
    answer_with(monkeypatch, PictureSpec(), tmp_path / "chart.png")
    hands.press(Qt.Key.Key_E, CONTROL)
    status = hands.window.status
    hands.qtbot.waitUntil(lambda: status.progress.value() == 40)
    status.cancel.click()
    assert status.progress.isHidden()
    hands.qtbot.waitUntil(stopped.is_set)
    assert [*tmp_path.iterdir()] == []
    assert not status.currentMessage().startswith("Saved")


def test_what_is_visible_is_copied_as_a_picture_and_as_a_table(company: Hands) -> None:
    company.view.toggle(company.place("vision"))
    company.press(Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    image = QImage(data.imageData())
    shown = make_picture(
        company.scene.whole.dataset,
        PictureSpec(folding=company.scene.folding, style=company.view.layout_style),
        Letters(),
    )
    assert (image.width(), image.height()) == shown.size
    lines = data.text().splitlines()
    assert lines[0].split("\t") == [*CARD_FIELDS]
    assert len(lines) == 1 + len(company.scene.chart)
    QGuiApplication.clipboard().clear()  # the platform without a screen would fall over it at the end


def test_what_is_in_view_is_a_part_that_can_be_exported(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for _ in range(6):
        hands.press(Qt.Key.Key_Plus)
    view = hands.view.view_of_layout()
    assert view is not None
    assert view.width < hands.scene.layout.width

    def choose(dialog: ExportDialog) -> QDialog.DialogCode:
        dialog.part.setCurrentIndex(dialog.part.count() - 1)
        assert not dialog.direction.isEnabled()
        assert dialog.spec.view == view
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "view.png"), ""))
    hands.press(Qt.Key.Key_E, CONTROL)
    wait_for_saved(hands)
    spec = PictureSpec(theme=hands.view.theme.name, style=hands.view.layout_style, view=view)
    whole = replace(spec, view=None)
    made, all_of_it = (make_picture(hands.scene.whole.dataset, one, Letters()) for one in (spec, whole))
    shown, complete = pixels(QImage(str(tmp_path / "view.png"))), pixels(paint_picture(all_of_it))
    assert shown.shape[:2] == made.size[::-1]
    window = made.window
    assert window is not None
    assert (window.width, window.height) == pytest.approx((view.width, view.height))
    dx, dy = (round(one - other) for one, other in zip(made.corner, all_of_it.corner, strict=True))
    left, top, right, bottom = (
        round(side) for side in (window.left, window.top, window.right, window.bottom)
    )
    ours = shown[top + 3 : bottom - 3, left + 3 : right - 3, :3].astype(int)
    theirs = complete[top - dy + 3 : bottom - dy - 3, left - dx + 3 : right - dx - 3, :3].astype(int)
    assert np.abs(ours - theirs).max(axis=2).mean() < 12  # the same, but for the fractions of a pixel
    assert (shown[: top - 1] == shown[0, 0]).all()  # nothing outside of the view


def test_a_view_is_of_pixels_alone(company: Hands, qtbot: QtBot) -> None:
    start = PictureSpec(view=company.view.view_of_layout())
    dialog = ExportDialog(company.scene.whole.dataset, Letters(), start, None, company.window)
    qtbot.addWidget(dialog)
    dialog.part.setCurrentIndex(2)
    assert dialog.spec.view is not None
    dialog.format.setCurrentIndex(1)
    assert dialog.spec.view is None
    assert dialog.part.currentIndex() == 0


def test_what_was_opened_while_the_name_was_asked_for_is_not_replaced_either(
    company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("name,manager\nAda,\n", encoding="utf-8")
    before = other.read_bytes()

    def answer_late(*_: object) -> tuple[str, str]:
        company.window.open_file(other)
        return str(other), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer_late)
    company.press(Qt.Key.Key_E, CONTROL)
    assert answers.told == [f'"{other}" is the file that is read; write to another.']
    assert other.read_bytes() == before


def test_a_name_with_a_dot_gets_the_ending_that_was_chosen(
    company: Hands, answers: Answers, tmp_path: Path
) -> None:
    answers.name = str(tmp_path / "Team v1.2")
    company.press(Qt.Key.Key_E, CONTROL)
    assert answers.told == []
    wait_for_saved(company)
    assert not QImage(str(tmp_path / "Team v1.2.png")).isNull()


def test_a_second_picture_waits_until_the_first_is_written(
    company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def write(picture: object, output: Path, tell: object) -> None:
        assert go_on.wait(30)
        output.touch()

    monkeypatch.setattr(exporting, "write_picture", write)
    for name in ("first.png", "second.png"):
        answers.name = str(tmp_path / name)
        company.press(Qt.Key.Key_E, CONTROL)
    assert answers.told == ["“first.png” is being written: wait until it is there, or cancel it."]
    go_on.set()
    wait_for_saved(company)
    assert [path.name for path in tmp_path.glob("*.png")] == ["first.png"]
    company.press(Qt.Key.Key_E, CONTROL)
    company.qtbot.waitUntil((tmp_path / "second.png").exists)
    company.qtbot.waitUntil(lambda: "second" in company.window.status.currentMessage())
    wait_for_saved(company)
